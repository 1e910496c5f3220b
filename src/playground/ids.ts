/** Slack gives every block and every interactive element an id where the app gave none. */
import type { JsonObject } from "./model.ts";

const list = (value: unknown): JsonObject[] => (value as JsonObject[] | undefined) ?? [];

export function withIds(body: JsonObject, newId: () => string): JsonObject {
  return { ...body, blocks: list(body["blocks"]).map((block) => blockWithIds(block, newId)) };
}

function blockWithIds(block: JsonObject, newId: () => string): JsonObject {
  const withAction = (element: JsonObject): JsonObject =>
    element["action_id"] === undefined ? { action_id: newId(), ...element } : element;
  const named: JsonObject = block["block_id"] === undefined ? { block_id: newId(), ...block } : { ...block };
  switch (block["type"]) {
    case "actions":
    case "context_actions":
      named["elements"] = list(block["elements"]).map(withAction);
      break;
    case "input":
      named["element"] = withAction(block["element"] as JsonObject);
      break;
    case "card":
      if (block["actions"]) named["actions"] = list(block["actions"]).map(withAction);
      break;
    case "carousel":
      named["elements"] = list(block["elements"]).map((card) => blockWithIds(card, newId));
      break;
    case "container":
      named["child_blocks"] = list(block["child_blocks"]).map((child) => blockWithIds(child, newId));
      break;
    case "section": {
      const accessory = block["accessory"] as JsonObject | undefined;
      if (accessory && accessory["type"] !== "image") named["accessory"] = withAction(accessory);
    }
  }
  return named;
}
