/** How people turn a reminder down in English, and nothing else. */
import { shortWish, type Wording } from "#src/language/intent.ts";

const BEFORE = String.raw`(?:(?:no|nah|ok|okay|hm+|hey|wait|sorry|oh|oops|actually|so|but|and|please|pls|plz|you know what|on second thoughts?|then)[,.]? )*(?:(?:can|could) (?:you|u) )?(?:please )?(?:just )?`;
const REMINDER = String.raw`(?:the |my |that |this |any |a |any of the )?(?:other )?reminders?`;
const THING = "(?: (?:of|about|for) (?:it|this|that|the (?:plan|challenge|task)|this one|that one))";
const OF_IT = `${THING}?`;
const BEHIND = String.raw`(?:[,.]? (?:at all|again|any ?more|after all|then|please|pls|plz|thanks?|thx|for now|today|this time|either|i(?:'ll| will) (?:remember|manage)(?: it| myself)?|it'?s (?:fine|ok|okay)))*[!. ]*$`;
/** "Don't ping me" may be of every message: it is of a reminder where it names a thing, or one was wished for before. */
const OF_A_THING = `(?:${THING}|(?: again)?,? after all|,? this time|(?=[,.]? i(?:'ll| will) (?:remember|manage)\\b))`;
/** "Oh no, don't remind me" is said of what somebody would rather forget. */
const SIGH = String.raw`(?!(?:oh|ah|uh|ugh|argh|god|gosh|haha|lol|well)\b[,.! ]+(?:(?:no|god|please|pls|man|yes|yeah|and|just)[,.! ]+)*(?:do not|don'?t|dont) remind me[!. ]*$)`;

export const noReminder: Wording = {
  isWhole: true,
  isSaidByNegation: true,
  examples: [
    "actually dont remind me at all",
    "don't remind me",
    "no reminder pls",
    "please do not remind me again",
    "no need to remind me",
    "cancel the reminder",
    "turn that reminder off please",
    "i don't need a reminder for it",
    "without a reminder please",
    "stop reminding me of this",
    "hm no, don't ping me again after all",
    "delete my reminder",
    "don't ping me about this one",
    "oh wait, don't remind me of it",
    "oh ok, then don't remind me",
    "don't ping me, I'll remember",
    "no need to ping me, i'll remember",
  ],
  nearMisses: [
    "don't remind me of that meeting, it was awful",
    "ugh, don't remind me",
    "why did you not remind me",
    "remind me",
    "i got no reminder",
    "don't remind me before lunch",
    "don't remind me half an hour before",
    "they sent me no reminder for the invoice",
    "stop",
    "no reminder came",
    "don't forget to remind me",
    "will you remind me?",
    "oh, don't remind me",
    "oh no, please don't remind me!",
    "haha don't remind me",
    "stop pinging me",
    "never ping me again",
    "don't ping me anymore",
    "don't ping me",
  ],
  read: shortWish(
    new RegExp(
      String.raw`^${SIGH}${BEFORE}(?:(?:do not|don'?t|dont|never|no need to|you need ?n[o']?t|you (?:do not|don'?t|dont) (?:have|need) to|stop) (?:(?:remind|reminding) me${OF_IT}|(?:ping|poke|pinging|poking) me${OF_A_THING})|(?:i )?(?:do not|don'?t|dont) (?:need|want) (?:to be reminded${OF_IT}|${REMINDER}${OF_IT})|(?:no|without|skip|leave out|cancel|delete|remove|drop|scrap|forget|turn off|switch off) ${REMINDER}${OF_IT}|(?:turn|switch|take|leave|call) ${REMINDER} (?:off|out|away)${OF_IT})${BEHIND}`,
    ),
  ),
};
