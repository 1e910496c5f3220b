/** How people ask in English whether the bot judges them, or talks about them with somebody. */
import { shortWish, type Wording } from "#src/language/intent.ts";

export const judging: Wording = {
  isWhole: true,
  examples: [
    "do you judge me",
    "will you judge me for this?",
    "are you judging me",
    "do you rate me",
    "do you talk about me with grace",
    "do you talk to my manager about me?",
    "do you gossip about me",
    "do you tell grace about me",
  ],
  nearMisses: [
    "do you think i am good enough",
    "will they judge me for this",
    "do you talk about databases",
    "can you talk to sales about this",
    "do you judge my code",
    "can you tell me about grace",
    "can you speak with lena for me",
  ],
  read: shortWish(
    /^(?:(?:hi|hey|and|but|so|ok|wait)[,.]? )*(?:(?:do|will|would|are|can) you (?:ever |also |secretly )?(?:judg(?:e|ing)|rat(?:e|ing)|scor(?:e|ing)|grad(?:e|ing)|assess(?:ing)?|evaluat(?:e|ing)) (?:me|us|people)(?: for (?:this|that|it))?|(?:do|will|are) you (?:ever |also |secretly )?(?:talk(?:ing)?|speak(?:ing)?|gossip(?:ing)?|chat(?:ting)?) (?:(?:to|with) (?:my |the )?[\w-]+(?: [\w-]+)? about me|about me(?: (?:to|with) (?:my |the )?[\w-]+(?: [\w-]+)?)?)|(?:do|will) you (?:ever )?tell (?:my |the )?[\w-]+ about me)[?!. ]*$/,
  ),
};
