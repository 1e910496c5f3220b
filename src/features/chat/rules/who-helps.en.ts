/** How people ask in English who could help them with something: one question to somebody, and no mentor for months. */
import { shortWish, type Wording } from "#src/language/intent.ts";

export const whoHelps: Wording = {
  isWhole: true,
  examples: [
    "who could help me",
    "who can help me with this?",
    "is there anybody who could help me with it",
    "who would be able to help",
    "do you know someone who can help me with that",
    "can anyone help me with this",
    "which senior could i ask?",
    "what colleague should i ask about that",
    "who do you think i should ask",
    "which of my colleagues could i ask for this",
  ],
  nearMisses: [
    "can you help me",
    "who could help me become an architect",
    "who helped me",
    "i could help somebody",
    "who can help me grow",
    "who could mentor me",
    "which question should i ask",
    "what should i ask the senior",
    "which senior reviews my code",
    "which day should i ask her",
    "can somebody help me, i am not well",
  ],
  read: shortWish(
    /^(?:(?:hi|hey|hello|so|and|but|ok|okay|hm+|please|pls)[,.!]? )*(?:who(?:'s| is| could| can| would| might|'d)?(?: be)?(?: able to| the one to| best)? help(?: me)?(?: out)?|(?:is there|do you know(?: of)?|i need|know) (?:any|some)(?:one|body)(?: here)? (?:who|that) (?:could|can|would|might|knows how to) help(?: me)?(?: out)?|(?:can|could) (?:any|some)(?:one|body) help(?: me)?(?: out)?|(?:which|what)(?: kind of| sort of| of (?:my|our|the))? (?:senior|colleague|person|people|developer|dev|engineer|consultant|architect|team ?mate|expert|somebody|someone|one of them|one of us)s?(?: \w+)? (?:could|can|should|shall|would|do|might|may) (?:i|we) (?:best )?(?:ask|go to|talk to|turn to)|who (?:do you think|would you say) (?:i|we) (?:could|can|should) (?:ask|go to|talk to)(?: about (?:this|that|it)| for (?:this|that|it))?)(?: about (?:this|that|it)| for (?:this|that|it))?(?: with (?:this|that|it|this one|the challenge|my challenge|this (?:challenge|task|thing)))?(?: (?:here|please|pls|then|at all))*[?!. ]*$/u,
  ),
};
