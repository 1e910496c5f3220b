/** The methods of modals and Home tabs. */

import { type ApiAnswer, type ApiContext, type Arguments, invalid, jsonOf, refused } from "./api-answer.ts";
import { validateView } from "./block-kit/validate.ts";
import { SLACK_LIMITS } from "./limits.ts";
import type { JsonObject } from "./model.ts";
import { viewJson } from "./payload-json.ts";

export function openView({ world }: ApiContext, args: Arguments, onTop: boolean): ApiAnswer {
  const body = jsonOf(args["view"]) as JsonObject | null;
  const faults = validateView(body);
  if (faults.length > 0 || !body || body["type"] !== "modal")
    return invalid(
      "invalid_arguments",
      faults.length > 0 ? faults : ["[ERROR] only modals can be opened [json-pointer:/view/type]"],
    );
  if (typeof body["external_id"] === "string" && world.viewByExternalId(body["external_id"]))
    return refused("duplicate_external_id");
  const trigger = world.useTrigger(args["trigger_id"]);
  if ("error" in trigger) return refused(trigger.error);
  const stack = world.stackOf(trigger.userId);
  if (onTop && stack.length >= SLACK_LIMITS.viewStack) return refused("push_limit_reached");
  if (onTop && stack.length === 0) return refused("not_found");
  if (!onTop) stack.length = 0;
  const openedIn = trigger.channel ?? stack.at(-1)?.openedIn ?? null;
  const view = world.newView(body, "modal", stack.at(-1)?.id ?? null, openedIn);
  stack.push(view);
  world.changed();
  return { ok: true, view: viewJson(world, view) };
}

export function updateView({ world }: ApiContext, args: Arguments): ApiAnswer {
  const body = jsonOf(args["view"]) as JsonObject | null;
  const faults = validateView(body);
  if (faults.length > 0 || !body) return invalid("invalid_arguments", faults);
  const externalId = args["external_id"];
  const view =
    typeof externalId === "string" ? world.viewByExternalId(externalId) : world.viewById(String(args["view_id"]));
  if (!view) return refused("not_found");
  if (args["hash"] !== undefined && args["hash"] !== view.hash) return refused("hash_conflict");
  if (body["type"] !== view.type)
    return invalid("invalid_arguments", ["[ERROR] the type of a view cannot change [json-pointer:/view/type]"]);
  world.redraw(view, body);
  return { ok: true, view: viewJson(world, view) };
}

export function publishHome({ world }: ApiContext, args: Arguments): ApiAnswer {
  const body = jsonOf(args["view"]) as JsonObject | null;
  const faults = validateView(body);
  if (faults.length > 0 || !body || body["type"] !== "home") return invalid("invalid_arguments", faults);
  const userId = String(args["user_id"]);
  const person = world.people.get(userId);
  if (!person) return refused("user_not_found");
  if (person.deleted) return refused("user_disabled");
  const known = world.homes.get(userId);
  if (known && args["hash"] !== undefined && args["hash"] !== known.hash) return refused("hash_conflict");
  const view = known ?? world.newView(body, "home", null);
  world.homes.set(userId, view);
  world.redraw(view, body);
  return { ok: true, view: viewJson(world, view) };
}
