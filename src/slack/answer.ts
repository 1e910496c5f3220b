/** Answers commands, buttons and shortcuts: in time, else where they came from, else in the DM. */
import type { AckFn, RespondArguments } from "@slack/bolt";
import { acknowledged, acknowledgeNoted } from "./acknowledged.ts";
import { placeOf, type Reply } from "./context.ts";
import type { Message } from "./kit/blocks.ts";
import { leavesPlace, tookPlace } from "./leaves-place.ts";
import type { Exchange, Respond } from "./run-handler.ts";
import { tell } from "./tell.ts";
import { fill, messageView, openView, openWaiting, redraw, updateView, type WindowRef } from "./windows.ts";
import { IN_TIME_MS, within } from "./within.ts";

/** What the handler comes to, and whether that is a window. */
export interface Working {
  readonly work: Promise<Reply>;
  readonly opensModal: boolean;
}

/** Answers a slash command: in the acknowledgement when ready in time, else through its response URL. */
export async function answerCommand(
  exchange: Exchange,
  { work, opensModal }: Working,
  ack: AckFn<string | RespondArguments>,
): Promise<void> {
  const started = performance.now();
  const ready = await within(work, IN_TIME_MS, exchange.context.deps.timer);
  if (ready && (ready.value.kind === "message" || ready.value.kind === "extra"))
    return ack({ response_type: "ephemeral", ...ready.value.message });
  await answerLate(exchange, { ready, work, opensModal, started }, () => ack());
}

/** Answers a button or a shortcut: the message that it stood on is replaced, or a modal is opened. */
export async function answerAction(
  exchange: Exchange,
  { work, opensModal }: Working,
  ack: () => Promise<void>,
): Promise<void> {
  const started = performance.now();
  const ready = await within(work, IN_TIME_MS, exchange.context.deps.timer);
  await answerLate(exchange, { ready, work, opensModal, started }, ack);
}

/** Answers what another process left: it was acknowledged, and its trigger is spent. */
export async function answerLeft(exchange: Exchange, { work, opensModal }: Working): Promise<void> {
  const reply = await work;
  const { windowId } = exchange.note;
  await finish(exchange, reply, opensModal && windowId !== null ? { external_id: windowId } : null);
}

/** Answers what the acknowledgement itself does not answer. */
async function answerLate(
  exchange: Exchange,
  { ready, work, opensModal, started }: Working & { readonly ready: { value: Reply } | null; readonly started: number },
  ack: () => Promise<void>,
): Promise<void> {
  if (ready) {
    const ms = Math.max(0, IN_TIME_MS - (performance.now() - started));
    const { timer } = exchange.context.deps;
    return acknowledged(exchange.note, finish(exchange, ready.value, null), ack, { ms, timer, reply: ready.value });
  }
  await acknowledgeNoted(exchange.note, ack);
  // The trigger of a click lives 3 s: a window that says "one moment" is opened now and filled when the answer is there.
  const waiting = opensModal ? await openWaiting(exchange) : null;
  await finish(exchange, await work, waiting);
}

async function finish(exchange: Exchange, reply: Reply, waiting: WindowRef | null): Promise<void> {
  if (!(await exchange.note.answering(reply))) return;
  if (reply.kind === "none") return;
  if (reply.kind === "redraw") return redraw(exchange, reply.views);
  if (reply.kind === "message" || reply.kind === "extra") {
    const inPlace = exchange.context.origin.kind === "message" && reply.kind === "message";
    await (waiting ? fill(exchange, waiting, reply.message) : answer(exchange, reply.message, inPlace));
    return;
  }
  if (waiting) {
    if (!(await updateView(exchange, waiting, reply.view))) await offerAgain(exchange);
  } else if ((await openView(exchange, reply.view)) === null) return offerAgain(exchange);
  if (reply.replace && exchange.context.origin.kind === "message") await answer(exchange, reply.replace, true);
}

/** Says it where somebody acted: in a small window where there is no message to answer in. */
async function answer(exchange: Exchange, message: Message, replace: boolean): Promise<void> {
  const { context, respond } = exchange;
  const at = replace ? placeOf(context.origin).at : undefined;
  if (at) await leavesPlace(exchange, at, message);
  const here = async (answers: Respond): Promise<void> => {
    await answers(message, { replace });
    if (at) await tookPlace(exchange, at, message);
  };
  if (respond) return tell(exchange, message, () => here(respond));
  if ((await openView(exchange, messageView(context, message))) === null) await tell(exchange, message, null);
}

/** A window could not be opened: a button that does the same again is offered. */
async function offerAgain(exchange: Exchange): Promise<void> {
  const { again, respond } = exchange;
  const message = again();
  await tell(exchange, message, respond && (() => respond(message, { replace: false })));
}
