/** How people ask in English for a door by the words that the bot itself uses. */
import { shortWish, type Wording } from "#src/language/intent.ts";

/** "Leave a wish": for a seat that nobody offers yet. */
export const leaveWish: Wording = {
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
