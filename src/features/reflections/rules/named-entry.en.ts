/** How people say in English that they want to see or change one of their entries: after folding. */
import { shortWish, type Wording } from "#src/language/intent.ts";

const BEFORE = String.raw`^(?:(?:no|ok|okay|hey|hi|wait|sorry|oh|oops|actually|so|but|and|please|pls)[,.]? )*(?:(?:can|could|may) (?:you|u|i) |i(?:'d| would)? (?:want|like|need) (?:you )?to |let me )?(?:please )?(?:just )?`;
const NOUN = String.raw`(?:one|entry|reflection|note|story)`;
const ABOUT = String.raw`(?: (?:about|on|from|where|with|of) [^?!.;,]{2,60}?)`;
const AFTER = String.raw`(?: (?:again|back|once more|please|pls|for me|then))*[?!. ]*$`;
/** What stands elsewhere is no matter of the log. */
const OTHERS = String.raw`(?!.*\b(?:reminders?|plan|questions?|requests?|seats?|offers?|wish|mentors?|calendar|account|settings|days|challenges?|branch|buttons?|files?|columns?|tables?|rows?|tickets?|commits?|pull requests?|pr|code|tests?|pages?|endpoints?|fields?)\b)`;

export const changeTold: Wording = {
  examples: [
    "edit the harbour one",
    "change the one about the tester",
    "can you fix my note on the import",
    "i want to correct the reflection about pricing",
    "reword the story about the release please",
    "update my entry on the retro",
  ],
  nearMisses: [
    "change my days",
    "change the plan",
    "edit the file",
    "change the one about the tester test",
    "fix the note in the code",
    "somebody changed the note on the import",
    "don't change the one about pricing",
    "change it to friday",
    "i had to change the one that they wrote in the ticket",
    "fix the bug",
    "update the page about the release",
  ],
  read: shortWish(
    new RegExp(
      String.raw`${BEFORE}${OTHERS}(?:change|edit|fix|correct|update|reword|rewrite) (?:(?:the|my|that) (?:[\p{L}\p{N}'-]+ ){1,3}?${NOUN}|(?:the|my|that) ${NOUN}${ABOUT})${AFTER}`,
      "u",
    ),
  ),
};

/** "Show me the tester one": an entry of theirs, where one has those words. */
export const SHOWS_NAMED = new RegExp(
  String.raw`${BEFORE}(?:show|see|open|read|find|get|bring up|pull up|look at|where is|where's)(?: me| us)?(?: (?:again|back|up))? (?!my (?:\p{L}+ )?(?:manager|boss|lead|supervisor)\b)(?:(?:the|my|that) (?:[\p{L}\p{N}'-]+ ){1,3}?${NOUN}|(?:the|my|that) ${NOUN}${ABOUT})${AFTER}`,
  "u",
);

/** "The entry about the talk should be a separate one": what was told together is to stand apart, and nothing of it is to go. */
export const SEPARATE = new RegExp(
  String.raw`^(?:(?:hi|hey|hm+|ok|okay|oh|so|but|and|also|actually|no)[,.]? )*(?:i (?:think|guess|feel|believe|mean)(?: that)? |maybe |(?:can|could) (?:you|we|i) |i(?:'d| would)? (?:want|like)(?: you)?(?: to)? |please )*(?:(?:the|my|that|this) [\p{L}\p{N}' -]{2,60}? (?:should(?: rather)?|could|must|needs? to|ought to|has to|can|would better|to) (?:be|become|get|go in(?:to)?|stand|have|count as) (?:(?:as|in|on|an?|its|their|the) ){0,2}(?:separate|own|different|extra|second)\b|(?:split|separate|divide|untangle)(?: up)? (?:the|my|that|this|these|those|it|them)\b(?=.*\b(?:entry|entries|reflections?|notes?|story|stories|log|two)\b)|(?:make|keep|put|log|move) (?:the|my|that|this) [\p{L}\p{N}' -]{2,60}? (?:(?:as|in|into|on|an?|its|their) ){0,2}(?:separate|own|extra)(?: (?:one|entry|reflection|note|story)| ?$))`,
  "u",
);
/** A thing of the log is named, and none of their work. */
export const OF_THE_LOG =
  /^(?!.*\b(?:user stor(?:y|ies)|tickets?|backlog|release notes?|log ?files?|services?|modules?|tables?|branch(?:es)?)\b).*\b(?:entry|entries|reflections?|notes?|story|stories|log)\b/;
