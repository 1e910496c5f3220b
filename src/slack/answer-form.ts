/** Answers forms: in the acknowledgement, else in the window that says "one moment". */
import type { SlackViewMiddlewareArgs } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import type { MessageRef } from "#src/kernel/member.ts";
import { acknowledged, acknowledgeNoted } from "./acknowledged.ts";
import type { HandlerContext, Submission, ViewState } from "./context.ts";
import { type Message, textMessage } from "./kit/blocks.ts";
import { leavesPlace, tookPlace } from "./leaves-place.ts";
import { faultLines, refilled } from "./refilled.ts";
import type { Exchange } from "./run-handler.ts";
import { tell, withoutButtons } from "./tell.ts";
import { fill, messageView, redraw, updateView, waitingView } from "./windows.ts";
import { IN_TIME_MS, within } from "./within.ts";

type Ack = SlackViewMiddlewareArgs["ack"];

/** The form that was sent. */
export interface SentForm {
  readonly id: string;
  readonly firstBlockId: string | null;
  readonly sent: unknown;
  readonly state: ViewState;
  /** Where the message stands whose place its answer takes; null: none. */
  readonly at: MessageRef | null;
}

/** What a form comes to whose handler failed. */
export function failedForm(context: HandlerContext, { firstBlockId }: SentForm, sentence: string): Submission {
  // Said beside the first field, so that the modal stays open and nothing typed is lost.
  if (firstBlockId) return { kind: "errors", errors: { [firstBlockId]: sentence } };
  return { kind: "update", view: messageView(context, textMessage(sentence)) };
}

/** Answers a submitted modal in the acknowledgement when ready in time, else through `views.update`. */
export async function answerSubmission(
  exchange: Exchange,
  work: Promise<Submission>,
  ack: Ack,
  form: SentForm,
): Promise<void> {
  const { context, note } = exchange;
  const { timer } = context.deps;
  const started = performance.now();
  const ready = await within(work, IN_TIME_MS, timer);
  if (!ready) {
    await acknowledgeNoted(note, () => ack({ response_action: "update", view: waitingView(context) }));
    return answerLeftForm(exchange, work, form);
  }
  const ms = Math.max(0, IN_TIME_MS - (performance.now() - started));
  const reply = ready.value;
  await acknowledged(note, follow(exchange, reply, form), () => acknowledge(reply, ack, form), { ms, timer, reply });
}

/** Answers a form that was acknowledged before its answer was there. */
export async function answerLeftForm(exchange: Exchange, work: Promise<Submission>, form: SentForm): Promise<void> {
  const result = await work;
  if (!(await exchange.note.answering(result))) return;
  await answerLate(exchange, result, form);
  await follow(exchange, result, form);
}

/** Says something in place of what the form would have come to. */
export function sayInForm(exchange: Exchange, message: Message, form: SentForm): Promise<void> {
  return fill(exchange, { view_id: form.id }, message);
}

/** What is to be seen elsewhere of a form that was taken. */
async function follow(exchange: Exchange, result: Submission, { at }: SentForm): Promise<void> {
  if (result.kind === "close" && result.redraw) await redraw(exchange, result.redraw);
  if (isUnchanged(result) || !result.message) return;
  const { message } = result;
  const { respond } = exchange;
  const { origin } = exchange.context;
  const isOutsideDm = !respond || (origin.kind === "modal" && origin.isInChannel);
  const isOfDm = result.kind === "update" && result.staysInDm === true && isOutsideDm;
  // Without a place to answer in, the window itself has said it.
  if (!respond) return isOfDm ? tell(exchange, message, null) : undefined;
  if (at) await leavesPlace(exchange, at, message);
  const inDm = result.kind === "close" ? withoutButtons(message) : message;
  const here = async (): Promise<void> => {
    await respond(message, { replace: true });
    if (at) await tookPlace(exchange, at, message);
  };
  await tell(exchange, message, here, inDm);
  if (isOfDm) await tell(exchange, message, null);
}

/** The form stays open, and is seen as it is. */
function isUnchanged(result: Submission): result is Extract<Submission, { kind: "errors" | "conflict" | "held" }> {
  return result.kind === "errors" || result.kind === "conflict" || result.kind === "held";
}

async function acknowledge(result: Submission, ack: Ack, form: SentForm): Promise<void> {
  if (result.kind === "errors") await ack({ response_action: "errors", errors: { ...result.errors } });
  else if (result.kind === "update") await ack({ response_action: "update", view: result.view });
  else if (result.kind === "conflict")
    await ack({ response_action: "update", view: refilled(form.sent, form.state, result.blocks, result.metadata) });
  else if (result.kind === "held") await ack({ response_action: "update", view: heldView(form, result) });
  else if (result.kind === "clear") await ack({ response_action: "clear" });
  else await ack();
}

/** The window that said "one moment" shows how it ended; whoever closed it hears it in the DM. */
async function answerLate(exchange: Exchange, result: Submission, form: SentForm): Promise<void> {
  const { context } = exchange;
  const view = lateView(context, result, form);
  if (await updateView(exchange, { view_id: form.id }, view)) return;
  if (result.kind === "conflict")
    return tell(
      exchange,
      { text: textMessage(context.say("common.changed_meanwhile_md")).text, blocks: [...result.blocks] },
      null,
    );
  if (result.kind === "errors") await tell(exchange, textMessage(Object.values(result.errors).join("\n")), null);
  else if (!isUnchanged(result) && !exchange.respond && !(result.kind === "update" && result.staysInDm))
    await tell(exchange, withoutButtons(result.message ?? textMessage(context.say("common.saved"))), null);
}

function heldView({ sent, state }: SentForm, { beside, metadata }: Extract<Submission, { kind: "held" }>): ModalView {
  return refilled(sent, state, null, metadata, beside);
}

/** Too late for the acknowledgement: the modal shows how it ended. */
function lateView(context: HandlerContext, result: Submission, form: SentForm): ModalView {
  if (result.kind === "errors") return refilled(form.sent, form.state, faultLines(form.sent, result.errors));
  if (result.kind === "conflict") return refilled(form.sent, form.state, result.blocks, result.metadata);
  if (result.kind === "held") return heldView(form, result);
  if (result.kind === "update") return result.view;
  return messageView(context, result.message ?? textMessage(context.say("common.saved")));
}
