/** Courtesies in English. */
import { tellsSomething } from "#src/features/reflections/rules/telling.ts";
import { saidIn, shortWish, type Wording } from "#src/language/intent.ts";

/** "Thanks, ..." with a story behind it is no courtesy: the story is answered. */
const tellsNothing = (rest: string): boolean => !tellsSomething(rest, "en");

export const thanks: Wording = {
  examples: ["thanks", "thank you", "Great, thanks", "cheers", "danke", "ありがとう", "谢谢!", "спасибо"],
  nearMisses: [
    "no thanks",
    "thanksgiving is near",
    "thanks, they told me that nobody reads the second page",
    "done, thanks to Omar",
    "I thanked them",
  ],
  read: shortWish(
    /^(?:(?:thanks?|thank you|thx|cheers|ta|great,? thanks?|danke|merci|gracias|grazie|obrigad[oa]|arigat[oō]|dziękuję|tak|tack)\b|(?:ありがとう(?:ございます|ございました)?|どうも|谢谢|謝謝|감사합니다|спасибо|дякую|شكرا|धन्यवाद)[!.。！ ]*$)/u,
    tellsNothing,
  ),
};

/** Nothing but an apology: what else is told beside it is answered as what it is. */
/** Whether they say that they were unkind, rather than late. */
export const wasUnkind = (words: string): boolean => RUDE(saidIn(words, "en")) !== null;

export const apology: Wording = {
  examples: [
    "sorry",
    "sorry, I forgot",
    "sorry for the late answer",
    "so sorry that I did not answer",
    "apologies for the delay",
    "my apologies, I totally forgot about you",
    "sorry for being so short with you last week",
    "soz that was rude of me before",
    "sorry, i was rude earlier",
    "sorry about before, that was mean",
    "that was rude of me, sorry",
    "sorry i snapped at you",
    "ugh, sorry for barking at you this morning, it was the pager",
  ],
  nearMisses: [
    "sorry, no time this week",
    "sorry, I forgot to ask Lena, next week then",
    "sorry, what does that mean?",
    "I am sorry for my colleague",
    "sorry, wrong window",
    "they said sorry for the late invoice",
    "sorry for shouting at my colleague, how do i mend that",
    "sorry for being a burden",
  ],
  read: (said) => RUDE(said) ?? FORGOT(said),
};
const WHEN = "(?: (?:before|earlier|yesterday|just now|today|last time|last week|this morning|there))*";
const UNKIND =
  "(?:a bit |so |really |pretty |kinda |quite |very |too )*(?:rude|mean|unfair|harsh|unkind|short|grumpy|nasty|snappy|impolite|out of line|uncalled for|not (?:nice|fair|kind|ok|okay))";
/** That they were unkind to the bot. */
const RUDE = shortWish(
  new RegExp(
    String.raw`^(?:(?:hi|hey|hello|oh|ok|okay|ugh|lol|hm+)[,.]? )*(?:i'?m |i am )?(?:(?:so|very|really) )?(?:sorry|soz|sry|apologies|my bad|my apologies|i apologi[sz]e)(?:,? (?:about|for) (?:before|earlier|that|what i said|my (?:tone|words|language))${WHEN})?[,.! ]*(?:(?:(?:that|it|this) was|i was|was) ${UNKIND}(?: (?:of me|from me|to you|with you))*${WHEN}|i (?:snapped|barked|yelled|shouted|swore) at you${WHEN}|i called you [\p{L} ]{2,30}|(?:about|for) what i (?:said|wrote|called you)${WHEN})[.! ]*$|^(?:(?:hi|hey|ok|oh)[,.]? )*(?:that|it|this) was ${UNKIND} of me${WHEN}[,.! ]*(?:sorry|soz|sry|my bad|apologies)?[.! ]*$`,
    "u",
  ),
);
const FORGOT = shortWish(
  /^(?:(?:hi|hey|hello|oh|oops|uff|ugh|uh)[,.]? )?(?:i'?m |i am )?(?:(?:so|very|really|terribly) )?(?:sorry|apologies|my apologies|my bad)(?:[,.!]? (?:but )?(?:for (?:(?:snapping|barking|shouting|yelling|swearing|ranting) at you|(?:being|having been) (?:so |a bit |rather )?(?:rude|short|grumpy|harsh|cranky|unfriendly|impatient)(?: (?:to|with) you)?)(?: (?:yesterday|earlier|today|before|last time|last week|this morning|just now))?(?:[,.]? (?:it|that) was (?:just |only )?(?:the|a|my) [\p{L}]+(?: [\p{L}]+){0,3})?|for (?:the|my|this|being so|being) (?:late|long|slow)?(?: ?(?:answer|reply|response|delay|silence|wait))?|(?:that )?i (?:(?:just|totally|completely|simply|have|had) )?(?:forgot(?:ten)?|missed)(?: (?:it|you|this|about (?:it|you|this)|to (?:answer|reply|write back|respond|get back)(?: to you)?))?|(?:that )?i (?:did not|didn'?t|have not|haven'?t) (?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|write|written)(?: (?:you|back|earlier|sooner|before))?))?[.! ]*$/u,
);

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

const WHY_BACK =
  "(?:not (?:yet )?(?:finished|done)(?: yet)?|it(?:'?s| is| was) not (?:done|finished)(?: yet)?|i (?:did ?n[o']?t|did not|have ?n[o']?t)(?: actually| really)? (?:finish(?:ed)?|done?)(?: (?:it|that|this))?(?: yet)?|(?:that|it|this) was (?:something else|another (?:one|thing)|wrong|a mistake|by mistake|not it|the wrong (?:one|thing|challenge)|meant for another)|wrong (?:one|button|challenge|window|thing)|my (?:mistake|bad)|i (?:meant|mean) (?:something else|another (?:one|thing)|the other(?: one)?)|by mistake|misclick(?:ed)?|too (?:early|soon))";

export const undo: Wording = {
  isSaidByNegation: true,
  examples: [
    "undo",
    "undo that please",
    "take it back",
    "oops, revert that",
    "can you undo the last change?",
    "oops not finished, that was something else, take it back",
    "i didn't finish it, undo that",
    "wrong one, take it back please",
  ],
  nearMisses: [
    "undo button is broken",
    "take the ticket back",
    "don't undo it",
    "please revert the commit",
    "undo the migration",
    "I took it back",
    "i didn't take it back",
    "not finished, i take it back to lena tomorrow",
  ],
  read: shortWish(
    new RegExp(
      String.raw`^(?:(?:hi|hey|oops|ups|sorry|no|oh|wait|actually|please|pls)[,.]? )*(?:${WHY_BACK}[,.;!]* (?:(?:and|so|but)[,]? )?){0,3}(?:(?:can|could) you )?(?:(?:please|pls) )?(?:undo(?: (?:it|that|this|the last (?:one|thing|step|change)))?|take (?:it|that|this) back|revert (?:it|that|this))(?: please| pls| plz| again)*[?!.]*$`,
      "u",
    ),
  ),
};

const FOR_SOMEBODY =
  /\b(?:any(?:one|body)|some(?:one|body)|you|u)\b.*\b(?:there|here|awake|alive|listening|home|working)\b|\bstill there\b/i;

/** "Anyone there?" */
export const asksForSomebody = (text: string): boolean => FOR_SOMEBODY.test(text);
