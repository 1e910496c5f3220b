/** What words press in place of somebody's finger, and what waits for its button. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { NO_SLOTS } from "#src/language/intent.ts";
import type { Reply } from "#src/slack/context.ts";
import { actions, button, type Message, textMessage } from "#src/slack/kit/blocks.ts";
import { ofOurForm } from "#src/slack/kit/form-state.ts";
import { pressAction } from "#src/slack/press.ts";
import { sharesEntry } from "../rules/sharing-said.ts";
import type { Offer } from "../rules/talk.ts";
import type { Here } from "../use-cases/situation.ts";
import { findTalk } from "../use-cases/talk.ts";
import { ActAndMessage, doAct, pressedBy } from "./buttons.ts";
import { perform } from "./perform.ts";
import type { Speech } from "./speech.ts";
import { TAKE_ASKED_BACK, takeThatBack } from "./undo.ts";

/** What a word may press: it keeps words, shows something, or does what its button named. All else waits for the button. */
const BY_WORD: ReadonlySet<string> = new Set([
  "chat.reflect",
  "chat.add",
  // What was added last: it is offered to be kept elsewhere at once.
  "chat.take-out",
  "nudge.next",
  // A time that was proposed: what comes of it has the way back under it.
  "nudge.move",
  "nudge.keep",
  "nudge.choose",
  "nudge.take",
  "resume.now",
  // Their own quiet, of which the days were asked about.
  "pause.days",
  "pause.nearer",
  "log.list",
  "progress.show",
  "why-not.say",
  "rung.take",
  "reflection.not-done",
  "reflection.area",
  // Of their own weeks alone, with the way back under it.
  "guidance.take",
  "wish.set",
]);
/** A yes to whoever asks, which can be taken back: it is said by a plain yes to the question whether to say it, and by no other word. */
const SAID_BY_YES: ReadonlySet<string> = new Set(["seat.yes", "seat.suits", "introductions.accept", "mentor.accept"]);
/** Buttons that do the same as one that opens a window, without one. */
const WITHOUT_WINDOW: Readonly<Record<string, string>> = { "chat.log": "chat.log-now" };
/** Buttons that do the act that they name. */
export const DO = /^chat\.do(?:-other|-third)?$/;
/** Buttons that open a window, by the act that leads there from a sentence. */
const ACTS: Readonly<Record<string, string>> = { "nudge.accept": "plan" };

/** Null: that one waits for its button. @param isAsked whether it answers the question that was asked last, and plainly. */
export async function pressOne(
  context: Context,
  told: Told,
  speech: Speech,
  {
    here,
    offer: { action, value },
    isAsked = false,
  }: { readonly here: Here; readonly offer: Offer; readonly isAsked?: boolean },
): Promise<Reply | null> {
  if (action === TAKE_ASKED_BACK) return takeThatBack(context, await findTalk(context.deps, context.person), value);
  if (DO.test(action)) return doAct(context, ofOurForm(ActAndMessage, value), speech, pressedBy(action));
  const act = ACTS[action];
  if (act) return perform(context, speech, act, { here, told, slots: NO_SLOTS });
  const id = WITHOUT_WINDOW[action] ?? action;
  const isAllowed = BY_WORD.has(id) || WITHOUT_WINDOW[action] !== undefined;
  // Several of one message differ in what stands behind their id.
  const found = speech.buttons.find((button) => id === button.id || id.startsWith(`${button.id}.`));
  if (!found || !(isAllowed || BY_WORD.has(found.id) || (isAsked && SAID_BY_YES.has(found.id)))) return null;
  return pressAction(found, context, value);
}

/** Whether each of them opens a window, so that a word cannot press it, however plainly it is meant. */
export function opensForm({ buttons }: Speech, offers: readonly Offer[]): boolean {
  return offers.every(({ action }) =>
    buttons.some(({ id, opensModal }) => opensModal === true && (action === id || action.startsWith(`${id}.`))),
  );
}

/** The buttons of the last answer once more, which may stand far above by now. @param isForm whether they open a window. */
export function pressMessage({ say }: Context, offers: readonly Offer[], isForm = false): Message {
  const shown = buttonsOf(offers);
  if (shown.length === 0) return textMessage(say("chat.press_gone_md"));
  const text = say(
    isForm ? "chat.press_form_md" : offers.every(sharesEntry) ? "chat.press_shares_md" : "chat.press_md",
  );
  return textMessage(text, actions(...shown));
}

/** The buttons that were offered, as they were; those whose words are not known any more are left out. */
export function buttonsOf(offers: readonly Offer[]): ReturnType<typeof button>[] {
  return offers.flatMap(({ action, value, main, label }) =>
    label === undefined ? [] : [button(label, action, value, main ? "primary" : undefined)],
  );
}

/** The act that a button leads to; null where it leads to none. */
export function actOf(offer: Offer | undefined): string | null {
  return offer && DO.test(offer.action) ? (offer.value.split(" ")[0] ?? null) : (offer && ACTS[offer.action]) || null;
}
