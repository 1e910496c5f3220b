/** What is asked back where a message is not clear enough to act upon. Buttons refer to the message and copy no words. */
import type { Told } from "#src/feature-kit/intent.ts";
import type { Say, TextKey } from "#src/kernel/texts.ts";
import type { Situation } from "#src/language/act.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, type Message, section } from "#src/slack/kit/blocks.ts";
import { LIMITS } from "#src/slack/limits.ts";
import { LABELS } from "./act-labels.ts";

/** What a button of these carries: the act, and where the words stand that it is about. */
export function valueOf(act: string, { at }: Told): string {
  return [act, at?.channel ?? "", at?.ts ?? "", at?.threadTs ?? ""].join(" ").trim();
}

/**
 * One thing that would be changed: it is done when its button is pressed.
 * @param instead what else the message may have meant; null where nothing else is likely.
 */
export function confirmMessage(say: Say, act: string, told: Told, turn = 0, instead: string | null = null): Message {
  return asked(say(turned(["chat.confirm_md", "chat.confirm_2_md"], turn), { act: named(say, act) }), [
    button(labelOf(say, act), "chat.do", valueOf(act, told), "primary"),
    ...(instead === null ? [] : [insteadButton(say, instead, told)]),
    button(say("chat.neither"), "chat.neither", "chat"),
  ]);
}

/** Whether a pause is to end at another time. @param words that time, as it was typed. */
export function pauseEndMessage(say: Say, words: string, told: Told): Message {
  return asked(say("chat.pause_end_md", { words: escapeMrkdwn(words) }), [
    button(say("chat.pause_end"), "chat.do", valueOf("pause", told), "primary"),
    button(say("chat.neither"), "chat.neither", "chat"),
  ]);
}

/** The two likeliest readings, and a way out. @param line what is said in place of the usual sentence. */
export function chooseMessage(say: Say, acts: readonly string[], told: Told, turn = 0, line?: string): Message {
  const [act = "", other] = acts.map((name) => named(say, name));
  const words =
    other === undefined
      ? say("chat.choose_one_md", { act })
      : say(turned(["chat.choose_md", "chat.choose_2_md"], turn), { act, other });
  return asked(line ?? words, [
    ...acts.map((act, at) => button(labelOf(say, act), at === 0 ? "chat.do" : "chat.do-other", valueOf(act, told))),
    button(say("chat.neither"), "chat.neither", "chat"),
  ]);
}

/** An answer with one more button: what else the message may have meant. @param act null: nothing else is likely. */
export function withInstead(say: Say, message: Message, act: string | null, told: Told): Message {
  if (act === null || offers(message, labelOf(say, act))) return message;
  const other = insteadButton(say, act, told);
  const last = message.blocks.at(-1);
  if (last?.type === "actions" && last.elements.length < MOST_IN_ROW)
    return { ...message, blocks: [...message.blocks.slice(0, -1), { ...last, elements: [...last.elements, other] }] };
  if (message.blocks.length >= LIMITS.blocksPerMessage) return message;
  return { ...message, blocks: [...message.blocks, actions(other)] };
}

const insteadButton = (say: Say, act: string, told: Told): ReturnType<typeof button> =>
  button(say("chat.instead", { act: labelOf(say, act) }), INSTEAD, valueOf(act, told));

/** An answer to one wish of a message that holds two: the other is named, and stands on a button of its own. */
export function withSecond(say: Say, message: Message, act: string, told: Told): Message {
  const label = labelOf(say, act);
  if (offers(message, label) || message.blocks.length + 2 > LIMITS.blocksPerMessage) return message;
  const words = say("chat.second_wish_md", { act: named(say, act) });
  const blocks = [...message.blocks, section(words), actions(button(label, INSTEAD, valueOf(act, told)))];
  return { text: `${message.text} ${words.replaceAll("*", "")}`, blocks };
}

/** Whether a button of that name is there already. */
function offers({ blocks }: Message, label: string): boolean {
  const rows = blocks.flatMap((block) => (block.type === "actions" ? block.elements : []));
  return rows.some((element) => element.type === "button" && element.text.text === label);
}

/** So many buttons stand well beside each other. */
const MOST_IN_ROW = 4;

/** The button of another reading. It is no offer that a "yes" would take. */
export const INSTEAD = "chat.instead";

/**
 * Nothing was understood: what is possible now, in another sentence and with other buttons each time.
 * @param line what is said in place of that sentence.
 */
export function lostMessage(say: Say, situation: Situation, turn: number, line?: string): Message {
  const words = line ?? say(turned(["chat.lost_1_md", "chat.lost_2_md", "chat.lost_3_md"], turn));
  const offers = OFFERS[situation];
  const own = offers[turn % offers.length] ?? [];
  const nowhere: Told = { text: "", hasFiles: false, at: null };
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
  const ids = ["chat.do", "chat.do-other", "chat.do-third"];
  return asked(
    mrkdwn,
    acts.slice(0, ids.length).map((act, at) => button(labelOf(say, act), ids[at] ?? "", valueOf(act, told))),
  );
}

function asked(mrkdwn: string, buttons: ReturnType<typeof button>[]): Message {
  const rows = buttons.length > 0 ? [actions(...buttons)] : [];
  return { text: mrkdwn.replaceAll("*", ""), blocks: [section(mrkdwn), ...rows] };
}

/** As its button says it, to stand in a sentence. */
const named = (say: Say, act: string): string => labelOf(say, act).replace(/\?$/, "");

export function labelOf(say: Say, act: string): string {
  const key: TextKey | undefined = LABELS[act];
  return key ? say(key) : act;
}
