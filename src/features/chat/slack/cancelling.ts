/** Answers to "cancel it", "never mind" and "don't pause": nothing is called off by the words alone, its button is shown. */
import { showMentoring } from "#src/features/mentoring/slack/appointments.ts";
import { NO_SLOTS } from "#src/language/intent.ts";
import { moment } from "#src/slack/dates.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, type Message, textMessage } from "#src/slack/kit/blocks.ts";
import {
  type Cancellable,
  type CancellableKind,
  type Cancelling,
  cancelled,
  cancellingIn,
  dropsNamed,
  endsPairing,
  endsSomething,
  givesUp,
  isOfEntries,
} from "../rules/cancelling.ts";
import { DECLINING } from "../rules/leaning.ts";
import type { Talk } from "../rules/talk.ts";
import { spokenSince } from "../use-cases/situation.ts";
import { again, type Heard, menu, plainly } from "./answer-steps.ts";
import { actsMessage, labelOf, turned } from "./asking-back.ts";
import { dayThings } from "./day-things.ts";
import { declinedMessage, groundOf } from "./leaning.ts";
import { answerNotThat } from "./not-that.ts";
import { messageOf, perform } from "./perform.ts";
import { pressMessage } from "./pressing.ts";
import { type Answered, counting } from "./speech.ts";

/** Of acts by which somebody calls off what they have. */
const ACT_OF = { seat: "give-seat-back", date: "cannot-come", pause: "resume" } as const;
const CANCEL = "cancel";

/** The answer to such words of a member; null to all other messages. */
export async function answerCancelled(heard: Heard): Promise<Answered | null> {
  const { context, told, speech, here, talk } = heard;
  const { deps, say } = context;
  const ended = await answerPairingEnded(heard);
  if (ended) return ended;
  if (!here.member && endsSomething(told.text, talk, say.locale)) return whatEnds(heard);
  const words = here.member && cancelledIn(heard);
  if (!words) return answerNotThat(heard);
  const spoken = await spokenSince(deps, here, talk);
  const { last, canUndo } = groundOf(here, talk, spoken);
  const isAsked =
    !spoken.isElse && last !== null && (last.isQuestion || last.offers.some(({ action }) => DECLINING.has(action)));
  const canTakeBack = canUndo === true && !spoken.isElse && last !== null;
  const things = words === "never-mind" ? [] : await cancellables(heard);
  const isGivingUp = talk.offers.some(givesUp);
  const meant = cancelled(words, { canUndo: canTakeBack, isAsked, isGivingUp, things });
  const said = async (act: string): Promise<Message> =>
    messageOf(await perform(context, speech, act, { here, told, slots: NO_SLOTS }));
  const answered = (message: Message, act: string = CANCEL): Answered =>
    counting(speech, here.situation)(act, plainly(message, told, act));
  switch (meant.kind) {
    case "undo":
      return answered(await said("undo"), "undo");
    case "declined":
      return answered(declinedMessage(context, here, talk));
    case "press":
      return counting(speech, here.situation)(
        CANCEL,
        again(plainly(pressMessage(context, talk.offers), told, talk.act), talk),
      );
    case "nodded":
      return answered(
        textMessage(say(turned(["chat.nodded_1_md", "chat.nodded_2_md", "chat.nodded_3_md"], talk.answers))),
      );
    case "nothing":
      return answered(textMessage(say("chat.cancel.nothing_md")));
    case "which": {
      const [only] = meant.of;
      if (meant.of.length === 1 && (only === "seat" || only === "date")) return answered(await said(ACT_OF[only]));
      return answered(whichMessage(heard, meant.of));
    }
  }
}

/** What is to go, and how it is said; null where nothing is. */
function cancelledIn({ context: { say }, told, here, talk }: Heard): Cancelling | null {
  const words = cancellingIn(told.text, say.locale);
  // An entry that was spoken of is deleted in words of its own.
  if (words === "rid" && (here.mentee?.nudge == null || isOfEntries(talk))) return null;
  if (words !== null || !here.mentee?.nudge) return words;
  const { current } = here;
  return current && dropsNamed(told.text, current.challenge.title, say.locale) ? "challenge" : null;
}

/** "End it", right after a mentoring was shown: its page, with the button that ends it. */
async function answerPairingEnded({ context, told, speech, here, talk }: Heard): Promise<Answered | null> {
  const { deps, say } = context;
  if (!endsPairing(told.text, talk, say.locale)) return null;
  const spoken = await spokenSince(deps, here, talk);
  if (spoken.isElse || groundOf(here, talk, spoken).last === null) return null;
  const reply = await showMentoring(context, "mentor.said.end_md");
  return counting(speech, here.situation)(END_PAIRING, plainly(messageOf(reply), told, END_PAIRING));
}
const END_PAIRING = "end-mentoring";

/** "End it" of somebody who has not joined: which thing of theirs, they are asked. */
function whatEnds({ context: { say }, told, speech, here }: Heard): Answered {
  const message = actsMessage(say, say("chat.cancel.what_ends_md"), ["next-meeting", "help"], told);
  return counting(speech, here.situation)(CANCEL, menu(message, told, []));
}

/** What they have that can be called off, and whether it was spoken of last. */
async function cancellables({ context, here, talk, dialogue }: Heard): Promise<readonly Cancellable[]> {
  const { things, own } = await dayThings(context, { here, talk, dialogue });
  const ofOwn = { planned: "plan", open: "open", none: null } as const;
  const kind = ofOwn[own.status];
  const isSeatLast = isOfSeat(talk) || things.some((one) => one.kind === "seat" && one.isLast);
  const hasSeat = dialogue.standings.some((one) => one === "seat-wanted" || one === "seat-given");
  return [
    ...(kind === null ? [] : [{ kind, isLast: own.isLast }]),
    ...(hasSeat ? [{ kind: "seat", isLast: isSeatLast } as const] : []),
    ...things.flatMap((one) =>
      one.of === "appointment" && one.kind !== "seat" ? [{ kind: "date", isLast: one.isLast } as const] : [],
    ),
    ...(here.member?.status === "paused" ? [{ kind: "pause", isLast: talk.act === "pause" } as const] : []),
  ];
}

function isOfSeat({ offers }: Talk): boolean {
  return offers.some(({ action }) => action.startsWith("seat."));
}

/** Each with its button, and a way to leave it. */
function whichMessage({ context: { say }, here: { current } }: Heard, kinds: readonly CancellableKind[]): Message {
  const title = escapeMrkdwn(current?.challenge.title ?? "");
  const skip = current ? [button(say("nudge.skip"), "nudge.skip", current.nudge.id)] : [];
  const leave = button(say("chat.as_it_is"), "chat.leave", "chat");
  const [only] = kinds;
  const asked = (text: string, buttons: readonly ReturnType<typeof button>[]): Message =>
    textMessage(text, actions(...buttons, leave));
  const unplan = current ? [button(say("chat.cancel.plan"), "nudge.unplan", current.nudge.id)] : [];
  if (kinds.length === 1 && only === "open" && current)
    return asked(say("chat.cancel.open_md", { title }), [
      ...skip,
      button(say("nudge.others"), "nudge.others", current.nudge.id),
    ]);
  if (kinds.length === 1 && only === "plan" && current) {
    const when = current.plan ? moment(say.locale, current.plan.plannedAt, current.member) : "";
    return asked(say("chat.cancel.plan_md", { title, when }), [...unplan, ...skip]);
  }
  const buttonsOf: Readonly<Record<CancellableKind, readonly ReturnType<typeof button>[]>> = {
    plan: unplan,
    open: skip,
    seat: [button(labelOf(say, ACT_OF.seat), "chat.do", ACT_OF.seat)],
    date: [button(labelOf(say, ACT_OF.date), "chat.do-other", ACT_OF.date)],
    pause: [button(labelOf(say, ACT_OF.pause), "chat.do-third", ACT_OF.pause)],
  };
  const buttons = kinds.flatMap((kind) => buttonsOf[kind]);
  return asked(say("chat.cancel.which_md", { count: kinds.length }), buttons);
}
