/** How people ask in English to have one thing deleted of what they told: after folding. */
import { shortWish, type Wording } from "#src/language/intent.ts";

const BEFORE = String.raw`^(?:(?:no|ok|okay|hey|hi|wait|sorry|oh|oops|actually|so|but|and|please|pls)[,.]? )*(?:(?:can|could|will|would) (?:you|u|i) |i(?:'d| would)? (?:want|like) (?:you )?to |you can )?(?:please )?(?:just )?`;
const VERB = String.raw`(?:delete|remove|erase|take out|scrap|get rid of|throw (?:out|away)|bin|wipe|cut)`;
/** What stands on a list of its own, or is no matter of the log. */
const OTHERS = String.raw`(?!.*\b(?:reminders?|plan|questions?|requests?|seats?|offers?|wish|mentors?|calendar|account|data|everything|branch|buttons?|files?|columns?|tables?|rows?|tickets?|commits?|pull requests?|pr|code|tests?|pages?|endpoints?|fields?|feature flags?|me)\b)`;

export const deleteTold: Wording = {
  examples: [
    "delete the trace one, it never happend",
    "please delete that last part, 'only keep the first bit'",
    "remove it from my log, the one about tracing",
    "delete the last entry",
    "can you remove my reflection on the pricing call",
    "take out the note about harbour",
    "erase that last sentence please",
    "please remove the one from yesterday",
    "get rid of the second one in my log",
  ],
  nearMisses: [
    "delete my data",
    "delete everything",
    "don't delete the last entry",
    "delete the branch",
    "remove the button",
    "remove the question i asked sales",
    "they deleted the note in the ticket",
    "delete the reminder",
    "forget me",
  ],
  read: shortWish(
    new RegExp(
      String.raw`${BEFORE}${OTHERS}${VERB} (?:(?:it|that|this|these|those|them) (?:from|out of|off) (?:my|the) (?:log|reflections?|notes?|entries|record)\b|(?:the|that|this|my|those|these) (?:[\p{L}\p{N}'-]+ ){0,3}?(?:one|ones|entry|entries|reflection|reflections|note|notes|story|bit|part|paragraph|sentence|line|words)\b)`,
      "u",
    ),
  ),
};

/** One thing is meant, whatever else is deleted by such words. */
export const ONE_THING =
  /\b(?:one|entry|last|latest|part|bit|paragraph|sentence|line|note|reflection|message|question|story|from my log|about)\b/;
/** All of it is. */
export const ALL_OF_IT =
  /\b(?:everything|all|account|data|every(?:thing| (?:note|entry|word))|any(?:thing)? (?:you|u) (?:have|know|store)|about me|of me|me|myself|whole|profile|traces?|completely|entirely)\b/;
/** A part of an entry. */
export const PART =
  /\b(?:(?:(?:last|latest|second|first|other|end|middle|rest|final|two|three|few) )+(?:bits?|parts?|paragraphs?|sentences?|lines?|additions?|half|halves|words?)|(?:bits?|parts?|paragraphs?|sentences?|lines?) (?:about|with|where|on|at|after|before|of|in|from)|(?:half|rest|end|beginning|start|stuff|small ?talk|greetings?|jokes?|rubbish|goodbye) (?:of|in|from|at the (?:end|start) of))\b/;
