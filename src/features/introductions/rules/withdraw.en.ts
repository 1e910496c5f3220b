/** How people take a question back in English that they had the bot ask for them. */
import { shortWish, type Wording } from "#src/language/intent.ts";

export const withdrawAsked: Wording = {
  examples: [
    "delete the question i asked sales pls",
    "cancel my question",
    "withdraw the request",
    "take back the question to sales",
    "please cancel the introduction",
    "can you retract my request to support",
    "take my question back",
  ],
  nearMisses: [
    "cancel the plan",
    "don't cancel my question",
    "i answered the question",
    "delete the request handler",
    "cancel it",
    "they cancelled my request",
    "what about my question",
  ],
  read: shortWish(
    /^(?:(?:no|ok|okay|hey|hi|wait|sorry|oh|oops|actually|so|but|and|please|pls)[,.]? )*(?:(?:can|could|will|would) (?:you|u|i) |i(?:'d| would)? (?:want|like) (?:you )?to )?(?:please )?(?:just )?(?:(?:delete|cancel|withdraw|take back|remove|drop|retract|revoke|call off) (?:the|my|that|this) (?:question|request|introduction)|take (?:the|my|that|this) (?:question|request) back)(?: (?:again|now|please|pls|plz|thanks?|thx))*(?:[?!. ]*| (?:(?:that |which )?(?:i|we|you) (?:asked|sent|made|put|wrote|had)|(?:to|for|with|about|at) ).*)$/,
  ),
};
