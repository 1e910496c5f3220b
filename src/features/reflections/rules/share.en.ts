/** How people ask in English to show what they kept to their manager, whom the answer names before anything is shown. */
import { shortWish, type Wording } from "#src/language/intent.ts";

export const share: Wording = {
  examples: [
    "can u share it with her then",
    "good. can u share it with her then",
    "please show that to my manager",
    "ok, share it with him",
    "could you send this to my boss?",
    "share that with my lead please",
  ],
  nearMisses: [
    "can you share it with sales",
    "share the screen with her",
    "who shares it with her",
    "don't share it with her",
    "did you share it with her?",
    "can you show it to me",
  ],
  read: shortWish(
    /^(?:(?:hi|hey|ok|okay|good|great|nice|cool|fine|yes|and|so|then|perfect|thanks)[,.! ]+)*(?:(?:can|could|would|will) (?:you|u) |i(?:'d| would)? (?:like|want) (?:you )?to )?(?:please |pls )?(?:share|show|send|forward) (?:it|this|that)(?: (?:one|then|also|too))? (?:with|to) (?:her|him|them|my (?:team ?|tech ?|line )?(?:manager|boss|lead|supervisor))(?: (?:then|too|as well|now|please|pls|for me))*[?!. ]*$/,
  ),
};
