/** What the wording of challenges is held against, in English. */
import type { Form } from "#src/kernel/vocabulary.ts";
import type { WordingRules } from "./wording.ts";

/** How a result may name its form; the beginnings of words. */
const FORM_WORDS: Readonly<Record<Form, readonly string[]>> = {
  lines: ["line", "step", "entry", "entries"],
  sentence: ["sentence", "line", "headline", "phrase", "wording"],
  list: ["list", "checklist"],
  table: ["table"],
  diagram: ["diagram", "drawing", "map", "sketch", "picture", "timeline"],
  page: ["page", "chapter", "document", "proposal", "draft", "summary", "post"],
  note: ["note", "comment", "paragraph"],
  message: ["message", "mail", "reply", "post", "thank", "credit"],
  ticket: ["ticket", "issue"],
  test: ["test", "check", "guard", "alarm", "alert"],
  change: [
    "change",
    "commit",
    "pull request",
    "merge",
    "release",
    "script",
    "fix",
    "setting",
    "patch",
    "query",
    "code",
  ],
  record: ["record", "decision", "rule", "agreement", "contract", "standard", "limit"],
  question: ["question"],
  answer: ["answer", "explanation"],
  talk: ["talk", "demo", "session", "walk", "meeting", "review", "hour", "minutes", "run"],
  seat: ["seat", "invitation", "appointment", "slot", "date", "hour", "call"],
  name: ["name", "owner", "deputy", "contact"],
  number: ["number", "figure", "count", "hours", "minutes", "share", "price", "cost"],
};

export const wordingEn: WordingRules = {
  formWords: FORM_WORDS,
  notVerbs: new Set(
    (
      "a an the this that these those my your our their its one two three some any each every all both no if when while before after during " +
      "with without for from in on at by to into over under between about as of and or but not please maybe next last today tomorrow it " +
      "he she they we you i there here once how why what who where which somebody something everybody be think consider try improve " +
      "reflect explore learn understand leverage"
    ).split(" "),
  ),
  severalPeople:
    /\b(?:two|three|four|five|several|some|all|both|many) (?:[a-z]+ )?(?:people|persons|colleagues|developers|leads?|consultants|managers|clients|users|testers|teams)\b/i,
  syllables: (word) => {
    const bare = word.toLowerCase().replace(/(?:[^laeiouy]es|[^tdaeiouy]ed|[^laeiouy]e)$/, (end) => end[0] ?? "");
    return Math.max(1, bare.match(/[aeiouy]{1,2}/g)?.length ?? 1);
  },
};
