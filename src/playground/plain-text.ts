/** Blocks as plain text, the way a screen reader would read them: for transcripts and tests. */
import { interactiveIn } from "./find-element.ts";
import type { JsonObject } from "./model.ts";

type Node = JsonObject & { type?: string };

/** Everything visible of a list of blocks. */
export function plainBlocks(blocks: readonly JsonObject[]): string {
  return blocks
    .map((block) => plainBlock(block as Node))
    .filter((line) => line !== "")
    .join("\n");
}

function plainBlock(block: Node): string {
  switch (block.type) {
    case "section": {
      const fields = (block["fields"] as JsonObject[] | undefined) ?? [];
      const parts = [textOf(block["text"]), ...fields.map(textOf)].filter((part) => part !== "");
      const accessory = block["accessory"] ? ` ${plainElement(block["accessory"] as Node)}` : "";
      return `${parts.join("\n")}${accessory}`;
    }
    case "header":
      return `== ${textOf(block["text"])} ==`;
    case "divider":
      return "---";
    case "context":
      return (block["elements"] as Node[])
        .map((element) => (element.type === "image" ? String(element["alt_text"]) : textOf(element)))
        .join(" ");
    case "actions":
      return (block["elements"] as Node[]).map(plainElement).join(" ");
    case "input":
      return `${textOf(block["label"])}: ${plainElement(block["element"] as Node)}`;
    case "markdown":
      return String(block["text"]);
    case "image":
      return `(image: ${String(block["alt_text"])})`;
    case "rich_text":
      return richWords(block);
    default:
      return plainNewer(block);
  }
}

/** The blocks of 2025 and 2026. */
function plainNewer(block: Node): string {
  const list = (key: string): Node[] => (block[key] as Node[] | undefined) ?? [];
  const lines = (...parts: string[]): string => parts.filter((part) => part !== "").join("\n");
  switch (block.type) {
    case "alert":
      return `(${String(block["level"] ?? "default")}) ${textOf(block["text"])}`;
    case "card":
      return lines(
        ...["title", "subtitle", "body", "subtext"].map((key) => textOf(block[key])),
        elementsOf(list("actions")),
      );
    case "carousel":
      return plainBlocks(list("elements"));
    case "container":
      return lines(textOf(block["title"]), textOf(block["subtitle"]), plainBlocks(list("child_blocks")));
    case "context_actions":
      return elementsOf(interactiveIn(block));
    case "table":
    case "data_table":
      return lines(
        String(block["caption"] ?? ""),
        ...(block["rows"] as Node[][]).map((row) => row.map(cellText).join(" | ")),
      );
    case "data_visualization":
      return `(chart: ${String(block["title"])})`;
    case "task_card":
      return taskText(block);
    case "plan":
      return lines(String(block["title"]), ...list("tasks").map(taskText));
    case "video":
      return `(video: ${textOf(block["title"])})`;
    default:
      return "";
  }
}

const taskText = ({ title, status }: Node): string =>
  status === undefined ? String(title) : `${String(title)} (${String(status)})`;

const elementsOf = (elements: readonly Node[]): string =>
  elements.map((element) => `[${textOf(element["text"])}]`).join(" ");

const richWords = ({ elements }: Node): string => ((elements as Node[] | undefined) ?? []).map(cellText).join("\n");

function cellText(cell: Node): string {
  if (cell.type === "raw_number") return String(cell["text"] ?? cell["value"]);
  if (cell.type === "raw_text") return String(cell["text"]);
  const inner = (cell["elements"] as Node[] | undefined) ?? [];
  return inner.map((part) => (typeof part["text"] === "string" ? part["text"] : cellText(part))).join("");
}

function plainElement(element: Node): string {
  const options = (): string =>
    ((element["options"] as JsonObject[] | undefined) ?? []).map((item) => textOf(item["text"])).join(" | ");
  const initial = (): string => textOf((element["initial_option"] as JsonObject | undefined)?.["text"]);
  switch (element.type) {
    case "button":
    case "workflow_button":
      return `[${textOf(element["text"])}]`;
    case "overflow":
      return `[... ${options()}]`;
    case "radio_buttons":
      return `(${options()})`;
    case "checkboxes":
      return `[${options()}]`;
    case "datepicker":
      return `<${String(element["initial_date"] ?? "date")}>`;
    case "timepicker":
      return `<${String(element["initial_time"] ?? "time")}>`;
    case "image":
      return `(${String(element["alt_text"])})`;
    case "rich_text_input":
      return `<${richWords((element["initial_value"] ?? {}) as Node) || "..."}>`;
    default:
      return `<${initial() || String(element["initial_value"] ?? "") || "..."}>`;
  }
}

/** The words of a text object, with Slack's markup made readable. */
function textOf(object: unknown): string {
  const { text } = (object ?? {}) as { text?: unknown };
  return typeof text === "string" ? readable(text) : "";
}

/** `<!date^1^{date}|fallback>` becomes its fallback, links their label, escapes their sign. */
export function readable(text: string): string {
  return text
    .replace(/<!date\^[^|>]*\|([^>]*)>/g, "$1")
    .replace(/<([^|>]+)\|([^>]*)>/g, "$2")
    .replaceAll("\u200b", "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
