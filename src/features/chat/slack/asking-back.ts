/** What is asked back where a message is not clear enough to act upon. Buttons refer to the message and copy no words. */
import { type Told, toldOf } from "#src/feature-kit/intent.ts";
import type { CurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import type { Say, TextKey } from "#src/kernel/texts.ts";
import type { Situation } from "#src/language/act.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, type Message, section, textWithButtons, withoutMarks } from "#src/slack/kit/blocks.ts";
import { LIMITS } from "#src/slack/limits.ts";
import type { Decision } from "../rules/decide.ts";
import type { Failure } from "../rules/failure.ts";
import type { Talk } from "../rules/talk.ts";
import { LABELS } from "./act-labels.ts";

/** What a button of these carries: the act, and where the words stand that it is about. */
export function valueOf(act: string, { at }: Told): string {
  return [act, at?.channel ?? "", at?.ts ?? "", at?.threadTs ?? ""].join(" ").trim();
}

/** How it is asked whether one thing is meant. */
interface Confirming {
  /** What else the message may have meant. */
  readonly instead?: readonly string[];
  /** What is open: where that would be closed, it is named. */
  readonly current: Pick<CurrentNudge, "challenge"> | null;
}

/** One thing that would be changed: it is done when its button is pressed. */
export function confirmMessage(
  say: Say,
  act: string,
  told: Told,
  turn: number,
  { instead = [], current }: Confirming,
): Message {
  const closing = current && CLOSING.find((one) => one === act);
  const question = closing
    ? say(`chat.closes.${closing}_md`, { title: escapeMrkdwn(current.challenge.title) })
    : say(turned(["chat.confirm_md", "chat.confirm_2_md"], turn), { act: named(say, act) });
  return textWithButtons(question, [
    button(labelOf(say, act), "chat.do", valueOf(act, told), "primary"),
    ...insteadButtons(say, instead, told),
    button(say("chat.neither"), "chat.neither", "chat"),
  ]);
}

/** What closes the challenge that is open. */
const CLOSING = ["done", "skip", "not-done"] as const;

/** A question with what it would come to, in a line of its own. */
export function withDetail(message: Message, detail: string | null): Message {
  const [question, ...rest] = message.blocks;
  if (question === undefined || detail === null) return message;
  return { text: `${message.text} ${withoutMarks(detail)}`, blocks: [question, section(detail), ...rest] };
}

/** Whether a pause is to end at another time. @param words that time, as it was typed. */
export function pauseEndMessage(say: Say, words: string, told: Told): Message {
  return textWithButtons(say("chat.pause_end_md", { words: escapeMrkdwn(words) }), [
    button(say("chat.pause_end"), "chat.do", valueOf("pause", told), "primary"),
    button(say("chat.neither"), "chat.neither", "chat"),
  ]);
}

/** The likeliest readings, and a way out. @param line what is said in place of the usual sentence. */
export function chooseMessage(say: Say, acts: readonly string[], told: Told, turn = 0, line?: string): Message {
  return textWithButtons(line ?? whichOf(say, acts, turn), [
    ...actButtons(say, acts, told),
    button(say("chat.neither"), "chat.neither", "chat"),
  ]);
}

/** What somebody told of a challenge that did not happen is taken up; closing it, or going on in another way, is theirs. */
export function failureMessage(say: Say, failure: Failure, told: Told): Message {
  return chooseMessage(say, ["not-done", ...NEXT_AFTER[failure]], told, 0, say(`chat.failed.${failure}_md`));
}
const NEXT_AFTER: Readonly<Record<Failure, readonly string[]>> = {
  shy: ["smaller", "prepare"],
  silence: ["who-to-ask", "not-yet"],
  time: ["not-yet", "smaller"],
  other: ["not-yet", "smaller"],
};

function whichOf(say: Say, acts: readonly string[], turn: number): string {
  const [act = "", other, third] = acts.map((name) => named(say, name));
  if (other === undefined) return say(turned(["chat.choose_one_md", "chat.confirm_2_md"], turn), { act });
  if (third === undefined) return say(turned(["chat.choose_md", "chat.choose_2_md"], turn), { act, other });
  return say(turned(["chat.choose_three_md", "chat.choose_three_2_md"], turn), { act, other, third });
}

function actButtons(say: Say, acts: readonly string[], told: Told): ReturnType<typeof button>[] {
  return acts.slice(0, DO.length).map((act, at) => button(labelOf(say, act), DO[at] ?? DO[0], valueOf(act, told)));
}
const DO = ["chat.do", "chat.do-other", "chat.do-third"] as const;

/** An answer with more buttons: what else the message may have meant. */
export function withInstead(say: Say, message: Message, acts: readonly string[], told: Told): Message {
  const missing = acts.filter((act) => !offers(message, labelOf(say, act)));
  if (missing.length === 0) return message;
  const others = insteadButtons(say, missing, told);
  const last = message.blocks.at(-1);
  if (last?.type === "actions" && last.elements.length + others.length <= MOST_IN_ROW) {
    const row = { ...last, elements: [...last.elements, ...others] };
    return { ...message, blocks: [...message.blocks.slice(0, -1), row] };
  }
  if (message.blocks.length >= LIMITS.blocksPerMessage) return message;
  return { ...message, blocks: [...message.blocks, actions(...others)] };
}

function insteadButtons(say: Say, acts: readonly string[], told: Told): ReturnType<typeof button>[] {
  return acts
    .slice(0, INSTEAD.length)
    .map((act, at) =>
      button(say("chat.instead", { act: labelOf(say, act) }), INSTEAD[at] ?? INSTEAD[0], valueOf(act, told)),
    );
}

/** An answer with one more button, in its last row where there is room. */
export function withButton(message: Message, one: ReturnType<typeof button>): Message {
  const last = message.blocks.at(-1);
  if (last?.type === "actions" && last.elements.length < MOST_IN_ROW)
    return { ...message, blocks: [...message.blocks.slice(0, -1), { ...last, elements: [...last.elements, one] }] };
  return message.blocks.length >= LIMITS.blocksPerMessage
    ? message
    : { ...message, blocks: [...message.blocks, actions(one)] };
}

/** An answer to one wish of a message that holds two: the other is named, and stands on a button of its own. */
export function withSecond(say: Say, message: Message, act: string, told: Told): Message {
  const label = labelOf(say, act);
  if (offers(message, label) || message.blocks.length + 2 > LIMITS.blocksPerMessage) return message;
  const words = say("chat.second_wish_md", { act: named(say, act) });
  const blocks = [...message.blocks, section(words), actions(button(label, INSTEAD[0], valueOf(act, told)))];
  return { text: `${message.text} ${withoutMarks(words)}`, blocks };
}

/** An answer with words of its own first, under which what was wished waits for its button: nothing of it was done. */
export function withDeed(
  say: Say,
  { text, blocks }: Message,
  { line, act, told }: { readonly line: string; readonly act: string; readonly told: Told },
): Message {
  // What they said beside it is kept nowhere.
  const at = KEEPING.has(act) ? null : told.at;
  const deed = button(labelOf(say, act), DO[0], valueOf(act, { ...told, at }));
  return { text: `${text}\n${line}`, blocks: [...blocks, section(line), actions(deed)] };
}
const KEEPING: ReadonlySet<string> = new Set(["done", "log"]);

/** Whether a button of that name is there already. */
function offers(message: Message, label: string): boolean {
  return buttonsIn(message).some(({ text }) => text.text === label);
}

/** The buttons in the rows of a message. */
export function buttonsIn({ blocks }: Message): readonly ReturnType<typeof button>[] {
  const rows = blocks.flatMap((block) => (block.type === "actions" ? block.elements : []));
  return rows.filter((element) => element.type === "button");
}

/** So many buttons stand well beside each other. */
const MOST_IN_ROW = 4;

/** The buttons of other readings. They are no offers that a "yes" would take. */
export const INSTEAD = ["chat.instead", "chat.instead-other"] as const;

/**
 * Nothing was understood: what is possible now, in another sentence and with other buttons each time.
 * @param line what is said in place of that sentence.
 */
export function lostMessage(say: Say, situation: Situation, turn: number, line?: string): Message {
  const words = line ?? say(turned(["chat.lost_1_md", "chat.lost_2_md", "chat.lost_3_md"], turn));
  const offers = OFFERS[situation];
  const own = offers[turn % offers.length] ?? [];
  const nowhere = toldOf("", { hasFiles: false, at: null });
  return actsMessage(say, words, own, nowhere);
}

const OFFERS: Readonly<Record<Situation, readonly (readonly string[])[]>> = {
  "nothing-open": [
    ["next", "log", "help"],
    ["progress", "settings", "help"],
    ["wish-topic", "who-to-ask", "help"],
  ],
  open: [
    ["prepare", "swap", "help"],
    ["why-this", "skip", "help"],
    ["example", "smaller", "help"],
  ],
  planned: [
    ["prepare", "done", "help"],
    ["move", "what-to-ask", "help"],
    ["not-done", "example", "help"],
  ],
  told: [
    ["next", "recent", "help"],
    ["change-told", "progress", "help"],
    ["log", "evidence", "help"],
  ],
  newcomer: [
    ["join", "help", "privacy"],
    ["join", "privacy", "help"],
  ],
};

/** One of several wordings, in turn. */
export function turned<T>(wordings: readonly [T, ...T[]], turn: number): T {
  return wordings[turn % wordings.length] ?? wordings[0];
}

/** A sentence with acts as buttons. */
export function actsMessage(say: Say, mrkdwn: string, acts: readonly string[], told: Told): Message {
  return textWithButtons(mrkdwn, actButtons(say, acts, told));
}

/** As its button says it, to stand in a sentence. */
const named = (say: Say, act: string): string => labelOf(say, act).replace(/\?$/, "");

export function labelOf(say: Say, act: string): string {
  const key: TextKey | undefined = LABELS[act];
  return key ? say(key) : act;
}

/** What is possible now, and the reading that may be meant after all. */
export function lostWith(
  say: Say,
  situation: Situation,
  {
    decision,
    told,
    talk,
    line,
  }: { readonly decision: Decision; readonly told: Told; readonly talk: Talk; readonly line: string | undefined },
): Message {
  const message = lostMessage(say, situation, talk.menus, line);
  return decision.kind === "lost" ? withInstead(say, message, decision.instead ?? [], told) : message;
}
