/** What is asked back where a message is not clear enough to act upon. Buttons refer to the message and copy no words. */
import type { Told } from "#src/feature-kit/intent.ts";
import type { Say, TextKey } from "#src/kernel/texts.ts";
import type { Situation } from "#src/language/act.ts";
import { actions, button, type Message, section } from "#src/slack/kit/blocks.ts";
import { LABELS } from "./act-labels.ts";

/** What a button of these carries: the act, and where the words stand that it is about. */
export function valueOf(act: string, { at }: Told): string {
  return [act, at?.channel ?? "", at?.ts ?? "", at?.threadTs ?? ""].join(" ").trim();
}

/** One thing that would be changed: it is done when its button is pressed. */
export function confirmMessage(say: Say, act: string, told: Told): Message {
  return asked(say("chat.confirm_md"), [
    button(labelOf(say, act), "chat.do", valueOf(act, told), "primary"),
    button(say("chat.neither"), "chat.neither", "chat"),
  ]);
}

/** The two likeliest readings, and a way out. */
export function chooseMessage(say: Say, acts: readonly string[], told: Told): Message {
  return asked(say(acts.length > 1 ? "chat.choose_md" : "chat.choose_one_md"), [
    ...acts.map((act, at) => button(labelOf(say, act), at === 0 ? "chat.do" : "chat.do-other", valueOf(act, told))),
    button(say("chat.neither"), "chat.neither", "chat"),
  ]);
}

/** Nothing was understood: what is possible now, in another sentence and with other buttons each time. */
export function lostMessage(say: Say, situation: Situation, turn: number): Message {
  const lines = [say("chat.lost_1_md"), say("chat.lost_2_md"), say("chat.lost_3_md")];
  const offers = OFFERS[situation];
  const own = offers[turn % offers.length] ?? [];
  const nowhere: Told = { text: "", hasFiles: false, at: null };
  return asked(
    lines[turn % lines.length] ?? "",
    own.map((act, at) =>
      button(
        labelOf(say, act),
        at === 0 ? "chat.do" : at === 1 ? "chat.do-other" : "chat.do-third",
        valueOf(act, nowhere),
      ),
    ),
  );
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
  newcomer: [["join", "help", "privacy"]],
};

function asked(mrkdwn: string, buttons: ReturnType<typeof button>[]): Message {
  return { text: mrkdwn.replaceAll("*", ""), blocks: [section(mrkdwn), actions(...buttons)] };
}

function labelOf(say: Say, act: string): string {
  const key: TextKey | undefined = LABELS[act];
  return key ? say(key) : act;
}
