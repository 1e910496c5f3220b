/** Modals: submitting and closing them, and asking for the options of a select. */
import { optionGroups, optionList } from "./block-kit/elements.ts";
import { validateView } from "./block-kit/validate.ts";
import { failureOf, type InteractionContext, interactionHead, type Outcome, parseAnswer } from "./context.ts";
import { inputsOf } from "./fields.ts";
import { type Place, suggestionPlace } from "./interactions.ts";
import { SLACK_LIMITS } from "./limits.ts";
import type { JsonObject, View } from "./model.ts";
import { viewJson } from "./payload-json.ts";
import type { BotAnswer } from "./to-bot.ts";
import { missingFields } from "./view-faults.ts";

const TROUBLE = "We had some trouble connecting. Try again?";

/** A submitted modal. Required fields are checked by Slack itself, before the bot hears of it. */
export async function sendSubmission(context: InteractionContext, userId: string, view: View): Promise<Outcome> {
  const { world } = context;
  const missing = missingFields(view);
  if (Object.keys(missing).length > 0) {
    view.errors = missing;
    world.changed();
    return null;
  }
  const answer = await context.bot.sendInteraction(`submit ${String(view.body["callback_id"] ?? "")}`, {
    ...interactionHead(context, "view_submission", userId),
    trigger_id: world.issueTrigger(userId, view.openedIn),
    view: viewJson(world, view),
    response_urls: responseUrls(context, userId, view),
  });
  return failureOf(answer, TROUBLE, TROUBLE) ?? obey(context, userId, view, answer);
}

/** One for each menu that asks for it, to the conversation picked in it. */
function responseUrls({ world, baseUrl }: InteractionContext, userId: string, view: View): JsonObject[] {
  return inputsOf(view).flatMap((block) => {
    const element = block["element"] as JsonObject;
    if (element["response_url_enabled"] !== true) return [];
    const blockId = String(block["block_id"]);
    const picked = view.state[blockId]?.[String(element["action_id"])];
    const channel = picked?.["selected_conversation"] ?? picked?.["selected_channel"];
    if (typeof channel !== "string") return [];
    return [
      {
        block_id: blockId,
        action_id: element["action_id"],
        channel_id: channel,
        response_url: world.issueResponseUrl(baseUrl, userId, channel, null),
      },
    ];
  });
}

/** The person closes the top modal. The bot hears of it only where it asked to. */
export async function sendClose(context: InteractionContext, userId: string, view: View): Promise<Outcome> {
  const { world } = context;
  const stack = world.stackOf(userId);
  const isCleared = view.body["clear_on_close"] === true;
  if (isCleared) stack.length = 0;
  else remove(stack, view);
  world.changed();
  if (view.body["notify_on_close"] !== true) return null;
  const answer = await context.bot.sendInteraction(`close ${String(view.body["callback_id"] ?? "")}`, {
    ...interactionHead(context, "view_closed", userId),
    view: viewJson(world, view),
    is_cleared: isCleared,
  });
  return failureOf(answer, TROUBLE, TROUBLE);
}

function obey(context: InteractionContext, userId: string, view: View, { body }: BotAnswer): Outcome {
  const { world } = context;
  const stack = world.stackOf(userId);
  const answer = body.trim() === "" ? {} : parseAnswer(body);
  switch (answer["response_action"]) {
    case undefined:
      remove(stack, view);
      break;
    case "clear":
      stack.length = 0;
      break;
    case "errors":
      return showErrors(context, view, (answer["errors"] ?? {}) as Record<string, string>);
    case "update":
    case "push":
      return showView(context, userId, view, answer);
    default:
      context.violation(`unknown response_action ${String(answer["response_action"])}`);
      return TROUBLE;
  }
  world.changed();
  return null;
}

/** A window that was closed meanwhile, by a second click, takes no other with it. */
function remove(stack: View[], view: View): void {
  const at = stack.indexOf(view);
  if (at >= 0) stack.splice(at, 1);
}

function showErrors({ world, violation }: InteractionContext, view: View, errors: Record<string, string>): Outcome {
  const inputs = new Set(
    (view.body["blocks"] as JsonObject[]).filter(({ type }) => type === "input").map((block) => block["block_id"]),
  );
  const strange = Object.keys(errors).filter((id) => !inputs.has(id));
  if (strange.length > 0 || Object.keys(errors).length === 0) {
    violation(`errors name no input block: ${strange.join(", ")}`);
    return TROUBLE;
  }
  view.errors = errors;
  world.changed();
  return null;
}

function showView(context: InteractionContext, userId: string, view: View, answer: JsonObject): Outcome {
  const { world } = context;
  const stack = world.stackOf(userId);
  const faults = validateView(answer["view"]);
  if (faults.length > 0) {
    context.violation(`view answer: ${faults.join(" ")}`);
    return TROUBLE;
  }
  const next = answer["view"] as JsonObject;
  if (answer["response_action"] === "update") world.redraw(view, next);
  else if (stack.length >= SLACK_LIMITS.viewStack) {
    context.violation("more than three views on the stack");
    return TROUBLE;
  } else stack.push(world.newView(next, "modal", view.id, view.openedIn));
  world.changed();
  return null;
}

/** What a person typed into a select that looks its options up. */
export async function askOptions(
  context: InteractionContext,
  userId: string,
  { where, block, element }: { where: Place; block: JsonObject; element: JsonObject },
  typed: string,
): Promise<JsonObject[]> {
  const answer = await context.bot.sendInteraction(`suggest ${String(element["action_id"])}`, {
    ...interactionHead(context, "block_suggestion", userId),
    action_id: element["action_id"],
    block_id: block["block_id"],
    value: typed,
    ...suggestionPlace(context, where),
  });
  if (answer.late || answer.status !== 200) return [];
  const body = parseAnswer(answer.body);
  const schema = body["option_groups"] === undefined ? optionList : optionGroups;
  const parsed = schema.safeParse(body["option_groups"] ?? body["options"]);
  if (!parsed.success) {
    context.violation(`options: ${parsed.error.issues.map(({ message }) => message).join(" ")}`);
    return [];
  }
  const groups = body["option_groups"] as { options: JsonObject[] }[] | undefined;
  return groups ? groups.flatMap(({ options }) => options) : (body["options"] as JsonObject[]);
}
