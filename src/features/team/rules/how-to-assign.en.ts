/** How managers ask in English how they give somebody something to do. */
import { NO_SLOTS, type Wording } from "#src/language/intent.ts";

const HOW =
  "(?:how (?:do|can|could|would|should) i|where (?:do|can) i|can i|could i|is there a way to|how to|i (?:want|would like|'d like) to)";
const THEM =
  "(?:one of (?:them|my (?:people|devs|developers|team|reports)|the (?:devs|developers|team))|some(?:body|one)|any(?:body|one)|my (?:people|team|devs?|developers?|reports?|mentees?|juniors?)|the (?:devs|developers|team)|them|him|her|a (?:dev|developer|junior|colleague|mentee)|people|others)";
const THING =
  "(?:something(?: (?:small|useful|good|new))?(?: to (?:do|learn|try|grow|work on))?|(?:a|one of (?:these|your|those)|some|an?other)(?: (?:small|little|new))?(?: (?:challenges?|tasks?|assignments?|things? to do|exercises?))?|challenges?|tasks?|assignments?)";
const ASKS = new RegExp(
  String.raw`^(?:(?:so|and|but|ok|hi|hello|hey)[,.!]? )*${HOW} (?:(?:also|best|here|then) )*(?:give|assign|set|send|hand)(?: out)? (?:(?:to )?${THEM} ${THING}|${THING} (?:to|for) ${THEM})(?: (?:here|with you|with this|with the bot|please|then|too|in here))*[?!. ]*$`,
  "u",
);
const CLAUSE = /(?<=[.!?;])\s+|,\s+(?=how\b|where\b|can\b|so\b)/;

export const howToAssign: Wording = {
  isWhole: true,
  examples: [
    "hello, i manage some devs here. how do i give one of them something to do",
    "how do i give somebody a challenge?",
    "how can i assign a task to my team",
    "can i give my people something to learn",
    "i lead a team. can i give them challenges?",
    "where do i set someone a challenge",
  ],
  nearMisses: [
    "how do i give feedback",
    "how do i give somebody feedback",
    "can i give them access",
    "how do i assign a variable",
    "can i give somebody my seat",
    "how do i give a talk",
    "how do i give them a hard message",
  ],
  read: ({ words, isNegated }) =>
    !isNegated && words.length <= 300 && ASKS.test(words.split(CLAUSE).at(-1) ?? "") ? NO_SLOTS : null,
};
