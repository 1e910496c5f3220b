/** Answers what is asked about what the last answer was about: how long a mentoring is, who chooses, what happens then. What was offered stays offered. */
import type { PlainTextKey, Say } from "#src/kernel/texts.ts";
import { actionsOf, type Message, textMessage } from "#src/slack/kit/blocks.ts";
import {
  type Asked,
  askedOfLast,
  asksWhoseClock,
  isDayOfSettings,
  type Kind,
  type Matter,
} from "../rules/asked-of-last.ts";
import type { Remembered, Talk } from "../rules/talk.ts";
import { spokenSince } from "../use-cases/situation.ts";
import type { Heard } from "./answer-steps.ts";
import { actAnswered } from "./plain-asks.ts";
import { buttonsOf } from "./pressing.ts";
import { type Answered, counting } from "./speech.ts";

/** What is said of each, where there is something to say. */
const LINES: Readonly<Record<Matter, Readonly<Partial<Record<Kind, PlainTextKey>>>>> = {
  seat: {
    length: "chat.of_last.seat.length_md",
    when: "chat.of_last.seat.when_md",
    chooser: "chat.of_last.seat.chooser_md",
    who: "chat.of_last.seat.who_md",
    words: "chat.of_last.seat.words_md",
    seen: "chat.of_last.seat.seen_md",
    leave: "chat.of_last.seat.leave_md",
    onward: "chat.of_last.seat.onward_md",
    meaning: "chat.of_last.seat.onward_md",
    nobody: "chat.of_last.seat.nobody_md",
    client: "chat.of_last.seat.client_md",
    count: "chat.of_last.seat.count_md",
  },
  ask: {
    length: "chat.of_last.ask.length_md",
    when: "chat.of_last.ask.when_md",
    chooser: "chat.of_last.ask.chooser_md",
    who: "chat.of_last.ask.who_md",
    words: "chat.of_last.ask.words_md",
    seen: "chat.of_last.ask.seen_md",
    leave: "chat.of_last.ask.leave_md",
    onward: "chat.of_last.ask.onward_md",
    meaning: "chat.of_last.ask.onward_md",
    nobody: "chat.of_last.ask.nobody_md",
    other: "chat.of_last.ask.other_md",
  },
  mentor: {
    length: "chat.of_last.mentor.length_md",
    when: "chat.of_last.mentor.when_md",
    chooser: "chat.of_last.mentor.chooser_md",
    who: "chat.of_last.mentor.who_md",
    words: "chat.of_last.mentor.words_md",
    seen: "chat.of_last.mentor.seen_md",
    leave: "chat.of_last.mentor.leave_md",
    onward: "chat.of_last.mentor.onward_md",
    meaning: "chat.of_last.mentor.onward_md",
    nobody: "chat.of_last.mentor.nobody_md",
  },
  guest: {
    length: "chat.of_last.guest.length_md",
    chooser: "chat.of_last.guest.chooser_md",
    who: "chat.of_last.guest.who_md",
    words: "chat.of_last.guest.words_md",
    seen: "chat.of_last.guest.seen_md",
    leave: "chat.of_last.guest.leave_md",
    onward: "chat.of_last.guest.onward_md",
    meaning: "chat.of_last.guest.onward_md",
    nobody: "chat.of_last.guest.nobody_md",
    count: "chat.of_last.guest.count_md",
    client: "chat.of_last.guest.client_md",
  },
  give: {
    length: "chat.of_last.give.length_md",
    when: "chat.of_last.give.when_md",
    chooser: "chat.of_last.give.chooser_md",
    who: "chat.of_last.give.who_md",
    words: "chat.of_last.give.words_md",
    seen: "chat.of_last.give.seen_md",
    leave: "chat.of_last.give.leave_md",
    onward: "chat.of_last.give.onward_md",
    meaning: "chat.of_last.give.onward_md",
    nobody: "chat.of_last.give.nobody_md",
    count: "chat.of_last.give.count_md",
  },
  challenge: {},
  settings: {
    shift: "chat.of_last.nudges.shift_md",
    length: "chat.of_last.nudges.length_md",
  },
  privacy: {
    only: "chat.of_last.privacy.only_md",
  },
  nudges: {
    shift: "chat.of_last.nudges.shift_md",
    length: "chat.of_last.nudges.length_md",
    nobody: "chat.of_last.nudges.nobody_md",
  },
  pause: {
    length: "chat.of_last.pause.length_md",
    seen: "chat.of_last.pause.seen_md",
  },
  plan: {
    forgotten: "chat.of_last.plan.forgotten_md",
  },
  progress: {
    judge: "chat.of_last.progress.judge_md",
  },
  kept: {
    judge: "chat.of_last.kept.judge_md",
    meaning: "chat.of_last.kept.meaning_md",
  },
};

/** Null to all other messages, and where the bot wrote of something else since. */
export async function answerAskedOfLast(heard: Heard): Promise<Answered | null> {
  const { context, told, speech, here, talk, weight } = heard;
  const { deps, say } = context;
  if (weight.lifeNews !== null) return null;
  const asked = askedOfLast(told.text, talk, say.locale);
  const act = actOfChallenge(asked);
  const message = act === null ? (whoseClock(heard) ?? messageFor(say, asked, talk)) : null;
  if ((act === null && !message) || (await spokenSince(deps, here, talk)).isElse) return null;
  if (act !== null) return here.member && here.current ? actAnswered(heard, act) : null;
  if (!message) return null;
  const remembered = asBefore(talk);
  return counting(speech, here.situation)(talk.act ?? "help", { message, remembered, isMenu: false });
}

/** "And the day? can it be tuesday", after the settings: the form, with that day in it. */
export async function answerDayOfSettings(heard: Heard): Promise<Answered | null> {
  const { context, told, here, talk } = heard;
  const { deps, say } = context;
  if (!here.member || !isDayOfSettings(told.text, talk, say.locale)) return null;
  return (await spokenSince(deps, here, talk)).isElse ? null : actAnswered(heard, SETTINGS);
}
const SETTINGS = "settings";

/** What is asked of their own challenge has answers of its own. */
function actOfChallenge(asked: Asked | null): string | null {
  if (asked?.matter !== "challenge") return null;
  if (asked.kinds.includes("whose")) return "why-this";
  return asked.kinds.includes("hard") ? "how-long" : null;
}

function messageFor(say: Say, asked: Asked | null, { offers }: Talk): Message | null {
  const line = asked && lineOf(say, asked);
  if (!line) return null;
  return textMessage(line, ...actionsOf(buttonsOf(offers.filter(({ isHeld }) => !isHeld))));
}

function lineOf(say: Say, { matter, kinds }: Asked): string | null {
  const key = kinds.map((kind) => LINES[matter][kind]).find((one) => one !== undefined);
  return key === undefined ? null : say(key);
}

/** A time that was named is one by their own clock. */
function whoseClock({ context: { say }, told, here: { member }, talk }: Heard): Message | null {
  if (!member || !asksWhoseClock(told.text, say.locale)) return null;
  const shown = actionsOf(buttonsOf(talk.offers.filter(({ isHeld }) => !isHeld)));
  return textMessage(say("chat.of_last.clock_md", { zone: member.settings.zone }), ...shown);
}

/** What was said before is spoken of still. */
const asBefore = ({ act, offers, isQuestion, about, readings, followUp, askedOf }: Talk): Remembered => ({
  act,
  offers,
  isQuestion,
  about,
  readings,
  followUp,
  askedOf,
});
