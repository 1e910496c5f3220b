/** Whatever somebody writes, reading it takes a time that grows with its length and not with its square. */
import { describe, expect, it } from "vitest";
import { readAssignWords } from "#src/domain/assign-words.ts";
import { statusSaysAway } from "#src/domain/away-status.ts";
import { splitCommand } from "#src/domain/command-words.ts";
import { parseDaysOff } from "#src/domain/days-off.ts";
import { splitDeadline } from "#src/domain/deadline-words.ts";
import { understand } from "#src/domain/intents.ts";
import { isMove, isNo } from "#src/domain/moving-words.ts";
import { parseMoment, parsePauseEnd } from "#src/domain/natural-date.ts";
import { nearestWord } from "#src/domain/nearest-word.ts";
import { titleOf } from "#src/domain/own-words.ts";
import { readSlackText, withoutMentions } from "#src/domain/slack-text.ts";
import { cleaned, undirected } from "#src/domain/text.ts";
import { bareWords, hasWords, plainTyping, unquoted } from "#src/domain/typing.ts";
import { partsOf } from "#src/domain/whole-text.ts";

/** Five times the longest message of Slack: what grows with the square does not end within the time of a test. */
const LENGTH = 200_000;
const NOW = new Date("2026-11-24T10:00:00Z");
const ZONE = "Europe/Berlin";
const isDay = (words: string): boolean => parseMoment(words, NOW, ZONE).ok;

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  assign: (text) => readAssignWords(text, isDay),
  "away status": (text) => statusSaysAway(text, ""),
  "bare words": bareWords,
  cleaned,
  command: (text) => splitCommand(text, (word) => word === "done"),
  "days off": (text) => parseDaysOff(text, NOW, ZONE),
  deadline: (text) => splitDeadline(text, isDay, "anywhere"),
  "has words": hasWords,
  "is a move": isMove,
  "is a no": isNo,
  moment: (text) => parseMoment(text, NOW, ZONE),
  "nearest word": (text) => nearestWord(text, ["next", "forget"]),
  parts: (text) => partsOf(text, 3000),
  "pause end": (text) => parsePauseEnd(text, NOW, ZONE),
  "plain typing": plainTyping,
  "Slack's text": (text) => readSlackText(text),
  title: (text) => titleOf(text),
  understood: understand,
  undirected,
  unquoted,
  "without mentions": (text) => withoutMentions(text),
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

describe("a very long text is read in time", () => {
  it.each(Object.keys(READERS))("%s", (name) => {
    const read = READERS[name];
    for (const beginning of BEGINNINGS)
      for (const part of REPEATED)
        for (const ending of ENDINGS)
          expect(() => read?.(beginning + part.repeat(LENGTH / part.length) + ending)).not.toThrow();
  });
});
