/** Modals: submitting them, and asking for the options of a select. */
import { optionList } from "./block-kit/elements.ts";
import { validateView } from "./block-kit/validate.ts";
import { failureOf, type InteractionContext, type Outcome, parseAnswer, token } from "./interactions.ts";
import { SLACK_LIMITS } from "./limits.ts";
import type { JsonObject, View } from "./model.ts";
import { viewJson } from "./payload-json.ts";
import { BOT } from "./seed.ts";
import type { BotAnswer } from "./to-bot.ts";

/** A submitted modal. Required fields are checked by Slack itself, before the bot hears of it. */
export async function sendSubmission(context: InteractionContext, userId: string, view: View): Promise<Outcome> {
  const { world, team } = context;
  const missing = missingFields(view);
  if (Object.keys(missing).length > 0) {
    view.errors = missing;
    world.changed();
    return null;
  }
  const answer = await context.bot.sendInteraction(`submit ${String(view.body["callback_id"] ?? "")}`, {
    type: "view_submission",
    token,
    team: { id: team.id, domain: "simulated" },
    user: {
      id: userId,
      username: world.nameOf(userId).toLowerCase().replaceAll(" ", "."),
      name: world.nameOf(userId),
      team_id: team.id,
    },
    api_app_id: BOT.appId,
    enterprise: null,
    is_enterprise_install: false,
    trigger_id: world.issueTrigger(userId),
    view: viewJson(view),
    response_urls: [],
  });
  const failure = failureOf(
    answer,
    "We had some trouble connecting. Try again?",
    "We had some trouble connecting. Try again?",
  );
  if (failure) return failure;
  return obey(context, userId, view, answer);
}

function obey(context: InteractionContext, userId: string, view: View, { body }: BotAnswer): Outcome {
  const { world } = context;
  const stack = world.stackOf(userId);
  const answer = body.trim() === "" ? {} : parseAnswer(body);
  const inputs = new Set(
    (view.body["blocks"] as JsonObject[])
      .filter(({ type }) => type === "input")
      .map((block) => String(block["block_id"])),
  );
  switch (answer["response_action"]) {
    case undefined:
      stack.splice(stack.indexOf(view), 1);
      break;
    case "clear":
      stack.length = 0;
      break;
    case "errors": {
      const errors = (answer["errors"] ?? {}) as Record<string, string>;
      const strange = Object.keys(errors).filter((id) => !inputs.has(id));
      if (strange.length > 0 || Object.keys(errors).length === 0)
        context.violation(`errors name no input block: ${strange.join(", ")}`);
      view.errors = errors;
      break;
    }
    case "update":
    case "push": {
      const faults = validateView(answer["view"]);
      if (faults.length > 0) {
        context.violation(`view answer: ${faults.join(" ")}`);
        return "We had some trouble connecting. Try again?";
      }
      if (answer["response_action"] === "update") world.redraw(view, answer["view"] as JsonObject);
      else if (stack.length >= SLACK_LIMITS.viewStack) context.violation("more than three views on the stack");
      else stack.push(world.newView(answer["view"] as JsonObject, "modal", view.id));
      break;
    }
    default:
      context.violation(`unknown response_action ${String(answer["response_action"])}`);
  }
  world.changed();
  return null;
}

/** What a person typed into a select that looks its options up. */
export async function askOptions(
  context: InteractionContext,
  userId: string,
  view: View,
  block: JsonObject,
  typed: string,
): Promise<JsonObject[]> {
  const element = block["element"] as JsonObject;
  const answer = await context.bot.sendInteraction(`suggest ${String(element["action_id"])}`, {
    type: "block_suggestion",
    token,
    team: { id: context.team.id, domain: "simulated" },
    user: { id: userId, name: context.world.nameOf(userId), team_id: context.team.id },
    api_app_id: BOT.appId,
    action_id: element["action_id"],
    block_id: block["block_id"],
    value: typed,
    container: { type: "view", view_id: view.id },
    view: viewJson(view),
  });
  const options = (answer.body ? parseAnswer(answer.body)["options"] : null) ?? [];
  const parsed = optionList.safeParse(options);
  if (!parsed.success) context.violation(`options: ${parsed.error.message}`);
  return parsed.success ? (options as JsonObject[]) : [];
}

function missingFields(view: View): Record<string, string> {
  const missing: Record<string, string> = {};
  for (const block of view.body["blocks"] as JsonObject[]) {
    if (block["type"] !== "input" || block["optional"] === true) continue;
    const id = String(block["block_id"]);
    const filled = Object.values(view.state[id] ?? {})[0];
    if (!filled || !hasValue(filled)) missing[id] = "Please complete this required field.";
  }
  return missing;
}

function hasValue(state: JsonObject): boolean {
  return Object.entries(state).some(
    ([key, value]) => key !== "type" && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0),
  );
}
