/** How mentors ask in English who wants them as a mentor, and whom they mentor. */
import { shortWish, type Wording } from "#src/language/intent.ts";

export const whoWantsMe: Wording = {
  isWhole: true,
  examples: [
    "who wants me as a mentor?",
    "who asked me to be their mentor",
    "who would like me to mentor them",
    "does anybody want me as a mentor",
    "who do i mentor",
    "whom do I mentor?",
    "who are my mentees",
    "has anyone asked me to be a mentor",
  ],
  nearMisses: [
    "who can be my mentor",
    "i want a mentor",
    "who wants coffee",
    "who is asking",
    "i want to be a mentor",
    "what does a mentor do",
  ],
  read: shortWish(
    /^(?:(?:hi|hey|so|and|ok(?:ay)?|btw)[,.!]* )*(?:(?:who|which (?:person|colleague))(?: all)? (?:wants?|asked|asks|is asking|would like|wishes|chose|picked)(?: to have)? (?:me|for me)(?: (?:as|to be|to become|for) (?:a |their |his |her |the )?mentor(?:ing)?| to mentor (?:them|him|her))|(?:does|did|has) (?:anybody|anyone|somebody|someone) (?:wants?|asked|ask|chosen?|picked)(?: to have)? me (?:as|to be) (?:a |their )?mentor|whom? (?:do|will|should|am) i mentor(?:ing)?|who (?:are|is) my mentees?)[?!. ]*$/,
  ),
};
