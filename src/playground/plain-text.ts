/** Blocks as plain text, the way a screen reader would read them: for transcripts and tests. */
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
    default:
      return "";
  }
}

function plainElement(element: Node): string {
  const options = (): string =>
    ((element["options"] as JsonObject[] | undefined) ?? []).map((item) => textOf(item["text"])).join(" | ");
  const initial = (): string => textOf((element["initial_option"] as JsonObject | undefined)?.["text"]);
  switch (element.type) {
    case "button":
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
