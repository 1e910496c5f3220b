/** How people ask in English who the bot is, and who they are to it. */
import { shortWish, type Wording } from "#src/language/intent.ts";

const GREETING =
  "(?:(?:hi|hello|hey|good (?:morning|afternoon|evening)|moin|hallo|yo|ok|okay|so|and|but|wait|sorry|excuse me|hm+|oh)(?: there| bot)?[,.!:]? )*";
const AFTER =
  "(?: (?:actually|exactly|again|anyway|even|then|btw|by the way|please|pls|bot|here|to you|for you|now|and what (?:do|can) you do|and what is this|and why (?:do|are|did|have) you (?:write|writing|wrote|written|message|messaging|contact|contacting|text|texting)(?: to)? me))*[?!. ]*$";

/** "Who are you?" */
export const introduction: Wording = {
  examples: [
    "who are you",
    "hi who are you",
    "hey, who are you?",
    "what are you",
    "who is this?",
    "who am i talking to?",
    "whats your name",
    "introduce yourself please",
    "hello, who r u and what do you do",
    "sorry, who are you again?",
    "who are you and why do you write to me",
  ],
  nearMisses: [
    "who are you to tell me what to do",
    "who are you asking",
    "who are the admins",
    "what are you waiting for",
    "who is this customer",
    "what is this",
    "who am i to tell them",
    "are you a bot",
    "what is your favourite name",
    "i had to introduce myself",
  ],
  read: shortWish(
    new RegExp(
      `^${GREETING}(?:(?:may|can|could) i ask )?(?:who(?:'s| is|s) (?:this|there)|(?:who|what) (?:are|r) (?:you|u)|who you are|(?:who|what) am i (?:talking|writing|speaking|chatting) (?:to|with)|what(?:'s| is|s) your name|do you have a name|(?:please )?introduce yourself)${AFTER}`,
    ),
  ),
};

/** "Who am I?" */
export const whoAmI: Wording = {
  examples: [
    "who am i",
    "Who am I?",
    "hi, who am i to you?",
    "do you know who i am?",
    "do you know my name",
    "and who am i",
  ],
  nearMisses: [
    "who am i to say that in the review",
    "i don't know who i am anymore",
    "who am i kidding",
    "who am i meeting on thursday",
    "do you know who is on call",
    "who are you",
  ],
  read: shortWish(
    new RegExp(
      `^${GREETING}(?:who am i(?: to you| for you)?|do you (?:even )?know (?:who i am|my name|me)|what(?:'s| is|s) my name)${AFTER}`,
    ),
  ),
};
