/** Whatever somebody writes, reading it takes a time that grows with its length and not with its square. */
import { describe, expect, it } from "vitest";
import { parseDaysOff } from "#src/features/admin/rules/parse-days-off.ts";
import { readAssignWords } from "#src/features/assignments/rules/parse-command.ts";
import { fearIn } from "#src/features/chat/rules/fear.ts";
import { scrubbed, withoutNaming } from "#src/features/coach/rules/scrub.ts";
import { statusSaysAway } from "#src/features/members/rules/away-status.ts";
import { titleOf } from "#src/kernel/challenge-title.ts";
import { cleaned, undirected } from "#src/kernel/text.ts";
import { partsOf } from "#src/kernel/whole-text.ts";
import { splitCommand } from "#src/language/command-words.ts";
import { splitDeadline } from "#src/language/deadline-words.ts";
import { isMove, isNo } from "#src/language/moving-words.en.ts";
import { parseMoment, parsePauseEnd } from "#src/language/natural-date.ts";
import { nearestWord } from "#src/language/nearest-word.ts";
import { readSlackText, withoutMentions } from "#src/language/slack-text.ts";
import { topicTold } from "#src/language/topic-told.ts";
import { bareWords, hasWords, plainTyping, unquoted } from "#src/language/typing.ts";
import { understoodAs } from "./understanding.ts";

/** More than twice the longest message of Slack: what grows with the square does not end within the time of a test. */
const LENGTH = 100_000;
const NOW = new Date("2026-11-24T10:00:00Z");
const ZONE = "Europe/Berlin";
const STAND_INS = { colleague: "a colleague", channel: "a channel", link: "a link", client: "a client" };
const isDay = (words: string): boolean => parseMoment(words, NOW, ZONE).ok;

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  assign: (text) => readAssignWords(text, "en", isDay),
  "away status": (text) => statusSaysAway(text, ""),
  "bare words": bareWords,
  cleaned,
  command: (text) => splitCommand(text, (word) => word === "done"),
  "days off": (text) => parseDaysOff(text, NOW, ZONE),
  deadline: (text) => splitDeadline(text, "en", isDay, "anywhere"),
  fear: (text) => fearIn(text, { guess: () => [] }, "en"),
  "has words": hasWords,
  "is a move": isMove,
  "is a no": isNo,
  moment: (text) => parseMoment(text, NOW, ZONE),
  "nearest word": (text) => nearestWord(text, [{ word: "next", isDestructive: false }], "en"),
  parts: (text) => partsOf(text, 3000),
  "pause end": (text) => parsePauseEnd(text, NOW, ZONE),
  "plain typing": plainTyping,
  scrubbed: (text) => scrubbed(text, STAND_INS, ["Harbour North"], 4000),
  "Slack's text": (text) => readSlackText(text, "en"),
  title: (text) => titleOf(text),
  topic: topicTold,
  understood: (text) => understoodAs(text),
  undirected,
  unquoted,
  "without mentions": (text) => withoutMentions(text),
  "without naming": withoutNaming,
};

const BEGINNINGS = ["", "done", "pause until ", "by "];
const REPEATED = [
  " ",
  "\n",
  ".",
  ",",
  "!",
  "-",
  '"',
  "*",
  "<",
  "<@U1",
  ":",
  ":a",
  "(",
  "a ",
  "done ",
  "by ",
  "\u00a0",
  "👍",
  "\u200b",
];
const ENDINGS = ["x", "#"];

/** @param beginnings before what is repeated; @param endings behind it. All of them unless said. */
export function longTextTests(beginnings: readonly string[] = BEGINNINGS, endings: readonly string[] = ENDINGS): void {
  describe("a very long text is read in time", () => {
    it.each(Object.keys(READERS))("%s", (name) => {
      const read = READERS[name];
      for (const beginning of beginnings)
        for (const part of REPEATED)
          for (const ending of endings)
            expect(() => read?.(beginning + part.repeat(LENGTH / part.length) + ending)).not.toThrow();
    });
  });
}
