/** The one place where commands, actions and submissions are run: parsing, timing, errors and logging live here. */
import type { AckFn, RespondArguments, SlackViewMiddlewareArgs } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { type HandlerContext, type Redrawn, type Reply, type Submission, type ViewState } from "./context.ts";
import { faultText } from "./fault-text.ts";
import { insist } from "./insist.ts";
import { type Message, modal, section, textMessage } from "./kit/blocks.ts";
import { faultLines, refilled } from "./refilled.ts";
import type { ResponsePlace } from "./response-url.ts";
import { errorWord, isGone, isPassing, isTriggerLost, isUnstackable } from "./slack-errors.ts";
import { type Asker, tell, withoutButtons } from "./tell.ts";
import { IN_TIME_MS, within } from "./within.ts";

/** A trigger opens a window for three seconds only, so another try must come soon. */
const TRIGGER_MS = 1200;

/** What the wrapper needs of one request of Slack. */
export interface Exchange extends Asker {
  readonly context: HandlerContext;
  readonly triggerId: string | null;
  /** Where Slack takes the answer for half an hour; null where there is no such place. */
  readonly respond: Respond | null;
  /** What is said when the window could not be opened: a button that does the same again. */
  readonly again: () => Message;
}

/** Answers where somebody acted: in place of that message, or beside it. */
export type Respond = (message: Message, place: ResponsePlace) => Promise<void>;

/** Runs a handler; whatever it throws becomes a reply. Logs one line. */
export async function runHandler(exchange: Exchange, handler: () => Promise<Reply>): Promise<Reply> {
  const { context } = exchange;
  const started = performance.now();
  try {
    const reply = await handler();
    logHandled(exchange, started);
    return reply;
  } catch (error) {
    const text = faultText(error, context.say, context.log);
    logHandled(exchange, started, true);
    return { kind: "extra", message: textMessage(text) };
  }
}

/** One line for each request: what, who, how long; never what was said. */
function logHandled({ context, what }: Exchange, started: number, refused = false): void {
  const { workspaceId: team, userId: user } = context.person;
  const ms = Math.round(performance.now() - started);
  context.log.info({ what, team, user, ms, ...(refused ? { refused } : {}) }, "handled");
}

/** Answers a slash command: in the acknowledgement when ready in time, else through its response URL. */
export async function answerCommand(
  exchange: Exchange,
  work: Promise<Reply>,
  ack: AckFn<string | RespondArguments>,
  opensModal: boolean,
): Promise<void> {
  const ready = await within(work, IN_TIME_MS);
  if (ready && (ready.value.kind === "message" || ready.value.kind === "extra")) {
    await ack({ response_type: "ephemeral", ...ready.value.message });
    return;
  }
  await ack();
  await finish(exchange, ready, work, opensModal);
}

/** Answers a button: acknowledged already; the message that it stood on is replaced, or a modal is opened. */
export async function answerAction(exchange: Exchange, work: Promise<Reply>, opensModal: boolean): Promise<void> {
  const ready = await within(work, IN_TIME_MS);
  await finish(exchange, ready, work, opensModal);
}

async function finish(
  exchange: Exchange,
  ready: { value: Reply } | null,
  work: Promise<Reply>,
  opensModal: boolean,
): Promise<void> {
  // The trigger of a click lives 3 s: a window that says "one moment" is opened now and filled when the answer is there.
  const waiting = !ready && opensModal ? await openView(exchange, waitingView(exchange.context)) : null;
  const reply = ready?.value ?? (await work);
  if (reply.kind === "none") return;
  if (reply.kind === "redraw") return redraw(exchange, reply.views);
  if (reply.kind === "message" || reply.kind === "extra") {
    const inPlace = exchange.context.origin.kind === "message" && reply.kind === "message";
    await (waiting ? fill(exchange, waiting, reply.message) : answer(exchange, reply.message, inPlace));
    return;
  }
  if (waiting) await fillForm(exchange, waiting, reply.view);
  else if ((await openView(exchange, reply.view)) === null) return offerAgain(exchange);
  if (reply.replace && exchange.context.origin.kind === "message") await answer(exchange, reply.replace, true);
}

/** Says it where somebody acted: in a small window where there is no message to answer in. */
async function answer(exchange: Exchange, message: Message, replace: boolean): Promise<void> {
  const { context, respond } = exchange;
  if (respond) return tell(exchange, message, () => respond(message, { replace }));
  if ((await openView(exchange, messageView(context, message))) === null) await tell(exchange, message, null);
}

/** Fills the window that said "one moment"; whoever closed it hears it where they acted. */
async function fill(exchange: Exchange, viewId: string, message: Message): Promise<void> {
  const view = messageView(exchange.context, message);
  const { respond } = exchange;
  if (await update(exchange, viewId, view)) return;
  await tell(exchange, message, respond && (() => respond(message, { replace: false })));
}

async function fillForm(exchange: Exchange, viewId: string, view: ModalView): Promise<void> {
  if (!(await update(exchange, viewId, view))) await offerAgain(exchange);
}

/** @returns whether the window is still there and shows it. */
async function update({ client }: Exchange, viewId: string, view: ModalView): Promise<boolean> {
  try {
    await insist(() => client.views.update({ view_id: viewId, view }));
    return true;
  } catch (error) {
    if (isGone(error) || errorWord(error) === "not_found" || isPassing(error)) return false;
    throw error;
  }
}

/** Draws windows anew that lie open, one after the other; windows that were closed are left out. */
async function redraw(exchange: Exchange, views: readonly Redrawn[]): Promise<void> {
  for (const { viewId, view } of views) await update(exchange, viewId, view);
}

/** A window could not be opened: a button that does the same again is offered. */
async function offerAgain(exchange: Exchange): Promise<void> {
  const { again, respond } = exchange;
  const message = again();
  await tell(exchange, message, respond && (() => respond(message, { replace: false })));
}

/**
 * Opens a modal, or stacks it on the one that was acted in.
 * @returns its id; null when the click is spent (too old, used), when there is no window any more or no room on it, or when
 * Slack cannot take it now.
 */
async function openView({ client, context, triggerId }: Exchange, view: ModalView): Promise<string | null> {
  if (!triggerId) return null;
  const callArguments = { trigger_id: triggerId, view };
  const isStacked = context.origin.kind === "modal";
  try {
    const open = () => (isStacked ? client.views.push(callArguments) : client.views.open(callArguments));
    return (await insist(open, { budgetMs: TRIGGER_MS })).view?.id ?? null;
  } catch (error) {
    if (isTriggerLost(error) || isUnstackable(error) || isPassing(error)) return null;
    throw error;
  }
}

/** The form that was sent. */
export interface SentForm {
  readonly id: string;
  readonly firstBlockId: string | null;
  readonly sent: unknown;
  readonly state: ViewState;
}

/** Answers a submitted modal in the acknowledgement when ready in time, else through `views.update`. */
export async function answerSubmission(
  exchange: Exchange,
  run: () => Promise<Submission>,
  ack: SlackViewMiddlewareArgs["ack"],
  form: SentForm,
): Promise<void> {
  const { context } = exchange;
  const started = performance.now();
  const work = run().catch((error: unknown): Submission => {
    const text = faultText(error, context.say, context.log);
    // Said beside the first field, so that the modal stays open and nothing typed is lost.
    if (form.firstBlockId) return { kind: "errors", errors: { [form.firstBlockId]: text } };
    return { kind: "update", view: messageView(context, textMessage(text)) };
  });
  const ready = await within(work, IN_TIME_MS);
  if (!ready) await ack({ response_action: "update", view: waitingView(context) });
  const result = ready?.value ?? (await work);
  logHandled(exchange, started);
  if (ready) await acknowledge(result, ack, form);
  else await answerLate(exchange, result, form);
  if (result.kind === "close" && result.redraw) await redraw(exchange, result.redraw);
  if (result.kind === "errors" || result.kind === "conflict" || !result.message) return;
  const { message } = result;
  const { respond } = exchange;
  // Without a place to answer in, the window itself has said it.
  if (!respond) return;
  const inDm = result.kind === "close" ? withoutButtons(message) : message;
  await tell(exchange, message, () => respond(message, { replace: true }), inDm);
}

async function acknowledge(result: Submission, ack: SlackViewMiddlewareArgs["ack"], form: SentForm): Promise<void> {
  if (result.kind === "errors") await ack({ response_action: "errors", errors: { ...result.errors } });
  else if (result.kind === "update") await ack({ response_action: "update", view: result.view });
  else if (result.kind === "conflict")
    await ack({ response_action: "update", view: refilled(form.sent, form.state, result.blocks, result.metadata) });
  else if (result.kind === "clear") await ack({ response_action: "clear" });
  else await ack();
}

/** The window that said "one moment" shows how it ended; whoever closed it hears it in the DM. */
async function answerLate(exchange: Exchange, result: Submission, form: SentForm): Promise<void> {
  const { context } = exchange;
  const view = lateView(context, result, form);
  if (await update(exchange, form.id, view)) return;
  if (result.kind === "conflict")
    return tell(
      exchange,
      { text: textMessage(context.say("common.changed_meanwhile_md")).text, blocks: [...result.blocks] },
      null,
    );
  if (result.kind === "errors") await tell(exchange, textMessage(Object.values(result.errors).join("\n")), null);
  else if (!exchange.respond)
    await tell(exchange, withoutButtons(result.message ?? textMessage(context.say("common.saved"))), null);
}

/** Too late for the acknowledgement: the modal shows how it ended. */
function lateView(context: HandlerContext, result: Submission, form: SentForm): ModalView {
  if (result.kind === "errors") return refilled(form.sent, form.state, faultLines(form.sent, result.errors));
  if (result.kind === "conflict") return refilled(form.sent, form.state, result.blocks, result.metadata);
  if (result.kind === "update") return result.view;
  return messageView(context, result.message ?? textMessage(context.say("common.saved")));
}

function waitingView({ say }: HandlerContext): ModalView {
  return modal("waiting", say("common.title"), [section(say("common.one_moment"))], { close: say("common.close") });
}

/** A window that only says something. */
export function messageView({ say }: Pick<HandlerContext, "say">, message: Message): ModalView {
  return modal("notice", say("common.title"), message.blocks, { close: say("common.close") });
}
