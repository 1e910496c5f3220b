/** What people say in English to tell what they did. */
import { NO_SLOTS, type Said, shortWish, type Wording } from "#src/language/intent.ts";
import { storyAfter, withoutClosingQuote } from "#src/language/story-after.ts";
import { bareWords, decorationBefore, hasWords, leadingEmoji, straight } from "#src/language/typing.ts";
import { PLAINLY_KEPT } from "./kept-at-once.en.ts";

/** That it is done, in so many words. */
const DONE =
  /^(?:(?:it's\s+|it\s+is\s+|all\s+|i'm\s+|i\s+am\s+)?done(?:\s+it|\s+that|\s+with\s+(?:it|that|this))?|did\s+it|i\s+did\s+(?:it|that)|finished(?:\s+it)?|i(?:'ve|\s+have)?\s+(?:just\s+)?(?:done|finished)\s+(?:it|that|this)|completed(?:\s+it)?)(?![\p{L}\p{N}_'])/iu;
const CHECK_MARK =
  /^\s*(?:(?:✅|✔|☑)\ufe0f?|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check):)\s*(?:[:,.;!-]+\s*|(?=i\b)|$)/iu;
/** Between "done" and what is told of it. A word that leads on belongs to what is told. */
const GAP =
  /^\s*(?:["']\s*)?(?:[:,.;!-]+\s*|$|\n\s*|(?<=\s)(?=(?:i|and|but|because|today|yesterday|this\s+(?:morning|afternoon|week))\b))/i;
const OWN_SENTENCE = /^i\b/i;
/** When it was done is no story. */
const ONLY_WHEN = /^(?:today|yesterday|this (?:morning|afternoon|week)|just now)?[.!]*$/i;
/** Behind "done" they end a day, or are said by a machine: nothing is told of a challenge. */
const NO_STORY =
  /^(?:(?:for )?(?:today|now)[,. ]*)?(?:(?:please|talk|see you|see ya|bye|going home|good ?night|logging off|what now|and now|now what|mentally|emotionally|physically)\b|\d+ (?:warnings?|errors?|failures?|tests?)\b)/i;
const LOG = new RegExp(
  String.raw`^(?:${PLAINLY_KEPT}|log(?:\s*[:,-]\s*|\s+that\s+|\s+(?=(?:i|we|my|today|yesterday|this)\b))|(?:(?:today|yesterday|this\s+week)\s+)?i\s+also\s+(?:did\s+|)|(?:please\s+)?remember(?:\s+this)?\s*:\s*)`,
  "i",
);

export const done: Wording = {
  examples: [
    "done",
    "Done!",
    "done 🎉",
    ":white_check_mark:",
    "I've done it",
    "did it",
    "all done.",
    "done, I sat in on the call with sales",
    "Done: asked Mira why",
    "finished - the notes are in the wiki",
    "I did it, and they skip that step",
    "done because the release was late",
    "✅ done, I asked sales",
  ],
  nearMisses: [
    "done?",
    "not done",
    "what does done mean",
    "did it work?",
    "the weather is fine",
    "👍",
    "done today, talk tomorrow",
    "completed, 3 warnings",
  ],
  read: doneIn,
};

export const log: Wording = {
  examples: [
    "log: read the pricing page",
    "log that I paired with Omar",
    "I also did a demo for support",
    "this week I also wrote the runbook",
    "Remember: the client wants weekly exports",
    "note: they call it a tariff",
    "for the log: sat in the steering call",
    "write down that I gave feedback to the designer",
    "reflection: I talk too fast in demos",
  ],
  nearMisses: ["login fails with a timeout", "show my log", "log", "remember me", "logs are noisy today"],
  read: ({ text }) => {
    const story = storyAfter(text, LOG);
    return story === null ? null : { ...NO_SLOTS, story };
  },
};

export const progress: Wording = {
  examples: [
    "progress",
    "how am I doing",
    "show my log",
    "what have i done",
    "show me my log",
    "what does that add up to?",
  ],
  nearMisses: [
    "log: read the pricing page",
    "how do you do",
    "what is next?",
    "my logbook is full",
    "progress bar hangs",
    "don't show my log",
  ],
  read: shortWish(
    /^(?:(?:please|hi|hey|ok|so|and|can you|could you)[,.]* )*(?:(?:show|give|tell|send) (?:me )?|what(?:'s| is) |see |let me see )?(?:my progress|progress|how am i doing|what have i done(?: so far)?|what (?:does|do) (?:it|that|this|they|these|those) (?:all )?add up to|my log)(?: please| pls| so far)?[?!. ]*$/,
    (rest) => rest === "",
  ),
};

/** "Done, I sat in on the call": what was told, as it was typed. Emoji alone are no story. */
function doneIn({ text, words }: Said): ReturnType<Wording["read"]> {
  if (words === "") return CHECK_MARK.test(text) ? NO_SLOTS : null;
  const start = decorationBefore(text);
  const plain = straight(text);
  const found = DONE.exec(plain.slice(start));
  if (!found) {
    const told = storyAfter(text, CHECK_MARK, 0);
    return told === null ? null : { ...NO_SLOTS, story: told };
  }
  const end = start + found[0].length;
  const emoji = leadingEmoji(plain.slice(end));
  const rest = end + emoji.length;
  const gap = GAP.exec(plain.slice(rest)) ?? (emoji === "" ? null : /^\s+/.exec(plain.slice(rest)));
  if (!gap && (emoji === "" || hasWords(plain.slice(rest)))) return null;
  const begins = rest + (gap?.[0].length ?? 0);
  const told = withoutClosingQuote(text.slice(begins).trim(), plain.slice(0, start));
  if (NO_STORY.test(bareWords(told))) return null;
  if (!hasWords(told) || ONLY_WHEN.test(bareWords(told))) return { ...NO_SLOTS, story: "" };
  // "I did it yesterday itself, ...": one sentence, of which nothing is cut off.
  const isSentence = emoji === "" && OWN_SENTENCE.test(found[0]) && (gap?.[0] ?? "").trim() === "";
  return {
    ...NO_SLOTS,
    story: isSentence ? withoutClosingQuote(text.slice(start).trim(), plain.slice(0, start)) : told,
  };
}
