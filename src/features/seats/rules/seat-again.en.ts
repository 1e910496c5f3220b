/** How people say in English that they want a seat back which they gave away, and which seat they speak of. */
import { shortWish, type Wording } from "#src/language/intent.ts";

const LEAD = "(?:(?:hi|hey|no|oh|oops|sorry|wait|hm+|actually|so|and|but|ok(?:ay)?|please)[,.!]* )*";
const SEAT = "(?:my|the|that) (?:seat|place|spot)";
const END = "(?: (?:please|pls|now|if i can|if possible))*(?: (?:in|at|on) [\\w' ]{1,60})?[?!. ]*$";

/** It is no wish to give it back. */
export const seatAgain: Wording = {
  isWhole: true,
  examples: [
    "I want my seat back",
    "can i have my seat back?",
    "could I get the seat again",
    "i'd like the seat after all",
    "give me my seat back please",
    "i gave my seat back by mistake",
    "oops, I did not want to give my seat back",
    "undo giving my seat back",
    "I take the seat after all",
    "can i take my seat again",
  ],
  nearMisses: [
    "i want to give my seat back",
    "give my seat back",
    "can i give my seat back",
    "i don't want my seat back",
    "i want a seat",
    "take my seat back to the host",
    "I want my money back",
  ],
  read: shortWish(
    new RegExp(
      `^${LEAD}(?:i(?:'d| would)? (?:really )?(?:want|like|need|love)(?: to have| to get)? ${SEAT} (?:back|again|after all)|(?:can|could|may) i (?:please )?(?:have|get|take) ${SEAT} (?:back|again|after all)|(?:give|get) me ${SEAT} (?:back|again)|i(?:'ll| will)? (?:take|want|keep) ${SEAT} after all|undo giving (?:it|${SEAT}) back|i (?:gave|have given) ${SEAT} back by (?:mistake|accident)|i (?:did ?n['o]?t|didn'?t|did not) (?:want|mean) to give ${SEAT} back)${END}`,
    ),
  ),
};

/** Nothing more is said than which one is meant. */
export const seatMeant: Wording = {
  isWhole: true,
  examples: [
    "I mean the seat at Lena's call",
    "i meant my seat",
    "no, I mean the seat on Friday",
    "i am talking about my seat",
    "about the seat in the demo",
    "it is about my seat",
    "i meant the seat with lena, not the nightly job",
  ],
  nearMisses: [
    "i mean it",
    "i mean the challenge",
    "i want a seat in the demo",
    "about the import",
    "i mean i want to give my seat back",
    "what about my seat",
  ],
  read: shortWish(
    new RegExp(
      `^${LEAD}(?:i (?:mean|meant|am talking about|was talking about|am asking about|was asking about|speak of)|it(?:'s| is) about|about) (?:my|the) seat(?: (?:at|in|on|with|for|of) [\\w' ]{1,40})?(?:,? (?:and )?not (?:the|my|that) [\\w' ]{1,40})?[?!. ]*$`,
    ),
  ),
};
