/** How people ask in English for a door by the words that the bot itself uses. */
import { oneMore } from "#src/features/seats/rules/host-questions.en.ts";
import { letsOthersIn } from "#src/features/seats/rules/lets-others-in.en.ts";
import { shortWish, type Wording } from "#src/language/intent.ts";

/** "Leave a wish": for a seat that nobody offers yet. */
const leaveWish: Wording = {
  examples: [
    "leave a wish",
    "leave a wish pls",
    "I want to leave a wish",
    "can i leave a wish for a seat?",
    "note a wish",
  ],
  nearMisses: [
    "i wish i could leave",
    "leave",
    "i wish to leave",
    "leave me alone",
    "my wish is to become an architect",
  ],
  read: shortWish(
    /^(?:(?:hi|hey|ok|so|and|please|pls)[,.]? )*(?:(?:can|could|may|how do|how can) i |i (?:want|would like|'d like) to |let me |i'?d like to )?(?:leave|put down|note|make|save|place|add) (?:a|my|another|one) wish(?: (?:for|about) .*)?(?: (?:here|please|pls|then))*[?!. ]*$/,
  ),
};

const SIT_IN_LEAD = "(?:(?:hi|hey|hello|ok|so|and|please|also)[,.]? )*";
const ASKED =
  "(?:(?:can|could|may|might) i (?:please |also |maybe |perhaps )?|i(?:'d| would)? (?:like|love) to (?:also )?|i(?: really)? want to |i wanna |am i allowed to |let me )";
const JOINS =
  "(?:sit in|listen in|join|come along|come|tag along|be there|attend)(?: (?:on )?(?:monday|tuesday|wednesday|thursday|friday|tomorrow|today))?(?: (?:on|to|in|at))?";
/** A call without a name or a kind may be one's own. */
const SEAT_NAMED =
  "(?:[\\p{L}-]+'s (?:next |first )?(?:(?:client|customer|sales|support|incident|architecture) )?(?:call|pitch|demo|workshop|release|session|meeting|review|estimation|hour)|(?:the|an?|some|any|one of the) (?:next )?(?:(?:client|customer|sales) (?:call|meeting|workshop|pitch)|pitch|demo|release|workshop|estimation|(?:incident|architecture) review|support hour)s?)";
const SIT_IN_MORE =
  "(?: (?:on|of|with|at|this|next|in|by|then|tomorrow|today|too|as well|please|pls|some ?time)\\b[\\p{L}\\d '.:,-]{0,40})?";

/** To be let into somebody's call, by its kind or its host; an offer names one's own. */
const sitIn: Wording = {
  isWhole: true,
  examples: [
    "can I sit in on Tom's pitch on Friday?",
    "I want to sit in on Tom's pitch on Friday",
    "can I come on Thursday to the release?",
    "Can I join Lena's release on Thursday?",
    "I'd like to listen in on a sales call",
    "could i come along to the demo",
    "may i attend a client call some time",
    "i would love to sit in on a workshop next week",
  ],
  nearMisses: [
    "somebody can sit in on my pitch on friday",
    "can i join the call",
    "can i join the two tables",
    "can i come to the office on friday",
    "i'd like to join our release",
    "can maya sit in on tom's pitch",
    "i'd like somebody to sit in on the pitch",
    "can i take somebody along to the demo",
  ],
  read: shortWish(new RegExp(`^${SIT_IN_LEAD}${ASKED}${JOINS} ${SEAT_NAMED}${SIT_IN_MORE}[?!. ]*$`, "u")),
};

/** All by which a seat is offered. */
export const seatOffered: Wording = {
  isWhole: true,
  examples: [...oneMore.examples, ...letsOthersIn.examples],
  nearMisses: [...oneMore.nearMisses, ...letsOthersIn.nearMisses],
  read: (said) => oneMore.read(said) ?? letsOthersIn.read(said),
};

/** All by which a seat is asked for. */
export const seatWanted: Wording = {
  isWhole: true,
  examples: [...leaveWish.examples, ...sitIn.examples],
  nearMisses: [...leaveWish.nearMisses, ...sitIn.nearMisses],
  read: (said) => leaveWish.read(said) ?? sitIn.read(said),
};
