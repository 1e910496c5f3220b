/** Finds what a person means when they press something. */
import type { JsonObject } from "./model.ts";

/** Everything in a block that can be pressed or chosen from. */
export function interactiveIn(block: JsonObject): JsonObject[] {
  const list = (key: string): JsonObject[] => (block[key] as JsonObject[] | undefined) ?? [];
  switch (block["type"]) {
    case "actions":
      return list("elements");
    case "input":
      return block["dispatch_action"] === true ? [block["element"] as JsonObject] : [];
    case "card":
      return list("actions");
    case "carousel":
      return list("elements").flatMap(interactiveIn);
    case "container":
      return list("child_blocks").flatMap(interactiveIn);
    case "context_actions":
      return list("elements").flatMap(pressable);
    default: {
      const accessory = block["accessory"] as JsonObject | undefined;
      return accessory && accessory["type"] !== "image" ? [accessory] : [];
    }
  }
}

/** Feedback comes as two buttons in one element; each has its own words and value. */
function pressable(element: JsonObject): JsonObject[] {
  if (element["type"] !== "feedback_buttons") return [element];
  return ["positive_button", "negative_button"].map((side) => {
    const { text, value } = element[side] as JsonObject;
    return { type: "feedback_buttons", action_id: element["action_id"], text, value };
  });
}

/** The first element with this action id or label, and with the option and value asked for. */
export function findElement(
  blocks: readonly JsonObject[],
  target: string,
  { option, value }: { readonly option?: string | undefined; readonly value?: string | undefined },
): { block: JsonObject; element: JsonObject } | null {
  for (const block of blocks) {
    for (const element of interactiveIn(block)) {
      const label = (element["text"] as JsonObject | undefined)?.["text"];
      if (element["action_id"] !== target && label !== target) continue;
      if (value !== undefined && element["value"] !== value) continue;
      const options = (element["options"] as JsonObject[] | undefined) ?? [];
      const isOffered = options.some(
        (item) => item["value"] === option || (item["text"] as JsonObject)["text"] === option,
      );
      if (option !== undefined && !isOffered) continue;
      return { block, element };
    }
  }
  return null;
}
