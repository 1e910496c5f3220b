/** Finds what a person means when they press something. */
import type { JsonObject } from "./model.ts";

/** Everything in a block that can be pressed or chosen from. */
export function interactiveIn(block: JsonObject): JsonObject[] {
  if (block["type"] === "actions") return block["elements"] as JsonObject[];
  if (block["type"] === "input") return block["dispatch_action"] === true ? [block["element"] as JsonObject] : [];
  const accessory = block["accessory"] as JsonObject | undefined;
  return accessory && accessory["type"] !== "image" ? [accessory] : [];
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
