/** Courtesies in English. */
import { tellsSomething } from "#src/features/reflections/rules/telling.ts";
import { shortWish, type Wording } from "#src/language/intent.ts";

/** "Thanks, ..." with a story behind it is no courtesy: the story is answered. */
const tellsNothing = (rest: string): boolean => !tellsSomething(rest, "en");

export const thanks: Wording = {
  examples: ["thanks", "thank you", "Great, thanks", "cheers", "danke"],
  nearMisses: [
    "no thanks",
    "thanksgiving is near",
    "thanks, they told me that nobody reads the second page",
    "done, thanks to Omar",
    "I thanked them",
  ],
  read: shortWish(/^(thanks?|thank you|thx|cheers|ta|great,? thanks?|danke|merci|gracias)\b/, tellsNothing),
};

export const greeting: Wording = {
  examples: ["hi", "hello there", "good morning", "hey", "moin"],
  nearMisses: [
    "hi, what is next?",
    "hello, I sat in on the call with sales and learnt a lot",
    "high time for a demo",
    "good work everybody",
    "hello world does not compile",
    "the morning was good",
  ],
  read: shortWish(
    /^(hi|hello|hey|good (morning|afternoon|evening)|moin|hallo|bonjour|hola|yo)( (there|bot|you|again|to you|companion|growth companion|my friend|friend))*[,!. ]*$/,
    tellsNothing,
  ),
};

export const undo: Wording = {
  examples: ["undo", "undo that please", "take it back", "oops, revert that", "can you undo the last change?"],
  nearMisses: [
    "undo button is broken",
    "take the ticket back",
    "don't undo it",
    "please revert the commit",
    "undo the migration",
    "I took it back",
  ],
  read: shortWish(
    /^(?:(?:hi|hey|oops|sorry|no|wait|please|pls)[,.]? )*(?:(?:can|could) you )?(?:please )?(?:undo(?: (?:it|that|this|the last (?:one|thing|step|change)))?|take (?:it|that|this) back|revert (?:it|that|this))(?: please| pls| plz| again)*[?!.]*$/,
  ),
};
