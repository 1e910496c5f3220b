/** Forms, filled in as people fill them in and as the workspace's own client lets them. */
import { choose } from "#src/playground/fields.ts";
import type { JsonObject } from "#src/playground/model.ts";
import { conversationsFor } from "#src/playground/picks.ts";
import type { Doing } from "./step.ts";
import type { Reach } from "./words.ts";

/** Words and forms whose texts are meant for others; all else is the person's own. A new one that shares is named here. */
export const SHARING_WORDS = ["assign", "thanks", "challenge", "admin", "team", "host", "ask", "mentor"];
const SHARING_FORMS = [
  "assign",
  "suggest-date",
  "challenge",
  "challenge-done",
  "challenge-move",
  "host-profile",
  "door-ask",
  "door-open",
  "mentor-agenda",
  "mentor-ask",
  "mentor-end",
  "mentor-lines",
  "say-thanks",
  "seat-another-time",
  "seat-ask",
  "seat-change",
  "seat-line",
  "seat-offer",
  "seat-time",
  "seat-wish",
  "thanks",
  "ask-somebody",
  "introduction-later",
  "tell-introduction",
];
const isSharing = (formId: string): boolean => SHARING_FORMS.includes(formId) || formId.startsWith("admin-");

export function optionsOf(element: JsonObject): JsonObject[] {
  const groups = (element["option_groups"] as { options: JsonObject[] }[] | undefined) ?? [];
  return [...((element["options"] as JsonObject[] | undefined) ?? []), ...groups.flatMap(({ options }) => options)];
}

const DATES = ["0001-01-01", "9999-12-31", "2026-11-24", "2026-11-25", "2026-12-04", "2027-02-28", "2024-02-29"];
const TIMES = ["00:00", "09:00", "14:30", "23:59"];

/** A value that the field takes from a person; null: left empty. */
export function valueFor(doing: Doing, element: JsonObject, reach: Reach): string | readonly string[] | null {
  const world = doing.house.worldOf(doing.userId);
  const type = String(element["type"]);
  const several = (all: readonly string[]): string[] => {
    const max = Number(element["max_selected_items"] ?? 100);
    return [...new Set(all.filter(() => doing.rarely(3)))].slice(0, max);
  };
  const values = optionsOf(element).map((option) => String(option["value"]));
  const people = [...world.people.values()].filter(({ deleted }) => !deleted).map(({ id }) => id);
  const channels = conversationsFor(world, doing.userId, element).map(({ id }) => id);
  if (type.endsWith("text_input")) {
    const text = doing.rarely(6) ? "https://example.com/notes" : doing.text(reach);
    return [...text].slice(0, Number(element["max_length"] ?? 3000)).join("");
  }
  if (type === "number_input") return doing.one(["1", "6", "0", "-1", "9007199254740993", "99"]) ?? null;
  if (type === "datepicker") return doing.one(DATES) ?? null;
  if (type === "timepicker") return doing.one(TIMES) ?? null;
  if (type === "checkboxes" || type.startsWith("multi_"))
    return several(
      type.includes("users") ? people : type.includes("con") || type.includes("channels") ? channels : values,
    );
  if (type === "users_select") return doing.one(people) ?? null;
  if (type === "conversations_select" || type === "channels_select") return doing.one(channels) ?? null;
  return doing.one(values) ?? null;
}

/** Fills every field of the open form with something and sends it. */
export async function submit(doing: Doing): Promise<unknown> {
  const { actor, house, userId } = doing;
  const view = house.worldOf(userId).stackOf(userId).at(-1);
  if (!view || !actor.modal()?.submit) return null;
  const values: Record<string, string | readonly string[] | null> = {};
  const inputs = (actor.modal()?.blocks ?? []).filter(({ type }) => type === "input");
  // Whoever shares writes it for others; what stood there before is theirs alone.
  const isShared = isSharing(String(view.body["callback_id"]));
  for (const block of inputs) {
    const element = block["element"] as JsonObject;
    const id = String(block["block_id"]);
    const isText = String(element["type"]).endsWith("text_input");
    if (!(isShared && isText) && doing.rarely(3)) continue;
    if (block["optional"] === true && doing.rarely(4)) values[id] = null;
    else if (element["type"] === "external_select") values[id] = (await lookedUp(doing, id)) ?? null;
    else values[id] = valueFor(doing, element, isShared ? "open" : "own");
  }
  for (const [id, value] of Object.entries(values)) if (!takes(doing, inputs, id, value)) delete values[id];
  noteTrusted(doing, inputs, values);
  return actor.submit(values);
}

async function lookedUp(doing: Doing, field: string): Promise<string | undefined> {
  const offered = await doing.actor.suggest(
    field,
    doing.one(["berlin", "ger", "shadow", "a", "utc", doing.text("own")]) ?? "",
  );
  return doing.one(offered);
}

/** The workspace's own client would not let them choose anything else. */
function takes(
  doing: Doing,
  inputs: readonly JsonObject[],
  id: string,
  value: string | readonly string[] | null,
): boolean {
  const element = inputs.find((block) => block["block_id"] === id)?.["element"] as JsonObject;
  if (element["type"] === "external_select") return value === null || doing.actor.wasOffered(id, String(value));
  try {
    choose(element, value);
    return true;
  } catch {
    return false;
  }
}

/** Whoever is named in a form about oneself may be shown what one shares. */
function noteTrusted(
  { house, userId }: Doing,
  inputs: readonly JsonObject[],
  values: Readonly<Record<string, string | readonly string[] | null>>,
): void {
  for (const block of inputs) {
    const value = values[String(block["block_id"])];
    if ((block["element"] as JsonObject)["type"] !== "users_select" || typeof value !== "string") continue;
    house.trusted.set(userId, new Set([...(house.trusted.get(userId) ?? []), value]));
  }
}
