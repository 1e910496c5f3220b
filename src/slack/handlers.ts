/** The one place where commands, actions and submissions are run: parsing, timing, errors and logging live here. */
import type { AckFn, RespondArguments, SlackViewMiddlewareArgs } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import { IN_TIME_MS, within } from "./answer.ts";
import { type Message, modal, section, textMessage } from "./blocks/kit.ts";
import { faultText } from "./faults.ts";

import {
  type Context,
  messageReply,
  type Redrawn,
  type Reply,
  type Submission,
  type ViewState,
} from "./interaction.ts";
import { refilled } from "./refilled.ts";

import { errorWord, isGone } from "./slack-errors.ts";

/** What the wrapper needs of one request of Slack. */
export interface Exchange {
  readonly client: WebClient;
  readonly context: Context;
  readonly triggerId: string | null;
  /** What was run, for the log line: `command next`, `action nudge.accept`. */
  readonly what: string;
}

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
  respond: (message: RespondArguments) => Promise<unknown>,
  opensModal: boolean,
): Promise<void> {
  const ready = await within(work, IN_TIME_MS);
  if (ready && (ready.value.kind === "message" || ready.value.kind === "extra")) {
    await ack({ response_type: "ephemeral", ...ready.value.message });
    return;
  }
  await ack();
  const send = (message: Message): Promise<unknown> => respond({ response_type: "ephemeral", ...message });
  await finish(exchange, ready, work, opensModal, send);
}

/** Answers a button: acknowledged already; the message that it stood on is replaced, or a modal is opened. */
export async function answerAction(
  exchange: Exchange,
  work: Promise<Reply>,
  respond: (message: RespondArguments) => Promise<unknown>,
  opensModal: boolean,
): Promise<void> {
  const ready = await within(work, IN_TIME_MS);
  const { origin } = exchange.context;
  const send = async (message: Message, reply: Reply): Promise<unknown> => {
    if (origin.kind === "message") {
      const inPlace = reply.kind === "message";
      return respond({ replace_original: inPlace, ...(inPlace ? {} : { response_type: "ephemeral" }), ...message });
    }
    // Home and modals have no message to answer in: a small window says it.
    return openView(exchange, messageView(exchange.context, message));
  };
  await finish(exchange, ready, work, opensModal, send);
}

async function finish(
  exchange: Exchange,
  ready: { value: Reply } | null,
  work: Promise<Reply>,
  opensModal: boolean,
  send: (message: Message, reply: Reply) => Promise<unknown>,
): Promise<void> {
  // The trigger of a click lives 3 s: a window that says "one moment" is opened now and filled when the answer is there.
  const waiting = !ready && opensModal ? await openView(exchange, waitingView(exchange.context)) : null;
  const reply = ready?.value ?? (await work);
  if (reply.kind === "none") return;
  if (reply.kind === "redraw") return redraw(exchange, reply.views);
  if (reply.kind !== "modal") {
    if (waiting)
      await exchange.client.views.update({ view_id: waiting, view: messageView(exchange.context, reply.message) });
    else await send(reply.message, reply);
  } else {
    if (waiting) await exchange.client.views.update({ view_id: waiting, view: reply.view });
    else await openView(exchange, reply.view);
    const { origin } = exchange.context;
    if (reply.replace && origin.kind === "message") await send(reply.replace, messageReply(reply.replace));
  }
}

/** Draws windows anew that lie open, one after the other; whoever closed one misses nothing. */
async function redraw({ client }: Exchange, views: readonly Redrawn[]): Promise<void> {
  for (const { viewId, view } of views) {
    try {
      await client.views.update({ view_id: viewId, view });
    } catch (error) {
      if (!isGone(error) && errorWord(error) !== "not_found") throw error;
    }
  }
}

/** Opens a modal, or stacks it on the one that was acted in. Returns its id. */
async function openView({ client, context, triggerId }: Exchange, view: ModalView): Promise<string | null> {
  if (!triggerId) return null;
  const callArguments = { trigger_id: triggerId, view };
  const result =
    context.origin.kind === "modal" ? await client.views.push(callArguments) : await client.views.open(callArguments);
  return result.view?.id ?? null;
}

/** Answers a submitted modal in the acknowledgement when ready in time, else through `views.update`. */
export async function answerSubmission(
  exchange: Exchange,
  run: () => Promise<Submission>,
  ack: SlackViewMiddlewareArgs["ack"],
  view: {
    readonly id: string;
    readonly firstBlockId: string | null;
    readonly sent: unknown;
    readonly state: ViewState;
  },
  replace: (message: Message) => Promise<unknown>,
): Promise<void> {
  const { context, client } = exchange;
  const started = performance.now();
  const work = run().catch((error: unknown): Submission => {
    const text = faultText(error, context.say, context.log);
    // Said beside the first field, so that the modal stays open and nothing typed is lost.
    if (view.firstBlockId) return { kind: "errors", errors: { [view.firstBlockId]: text } };
    return { kind: "update", view: messageView(context, textMessage(text)) };
  });
  const ready = await within(work, IN_TIME_MS);
  if (!ready) await ack({ response_action: "update", view: waitingView(context) });
  const result = ready?.value ?? (await work);
  logHandled(exchange, started);
  if (ready) {
    if (result.kind === "errors") await ack({ response_action: "errors", errors: { ...result.errors } });
    else if (result.kind === "update") await ack({ response_action: "update", view: result.view });
    else if (result.kind === "clear") await ack({ response_action: "clear" });
    else await ack();
  } else {
    const late = result.kind === "errors" ? refilled(view.sent, view.state, result.errors) : lateView(context, result);
    await client.views.update({ view_id: view.id, view: late });
  }
  if (result.kind === "close" && result.redraw) await redraw(exchange, result.redraw);
  if (result.kind !== "errors" && result.message) await replace(result.message);
}

/** Too late for the acknowledgement: the modal shows how it ended. */
function lateView(context: Context, result: Exclude<Submission, { kind: "errors" }>): ModalView {
  if (result.kind === "update") return result.view;
  return messageView(context, result.message ?? textMessage(context.say("common.saved")));
}

function waitingView({ say }: Context): ModalView {
  return modal("waiting", say("common.title"), [section(say("common.one_moment"))], { close: say("common.close") });
}

/** A window that only says something. */
export function messageView({ say }: Context, message: Message): ModalView {
  return modal("notice", say("common.title"), message.blocks, { close: say("common.close") });
}
