/** How people ask in English that nobody hears of what they do here. */
import { shortWish, type Wording } from "#src/language/intent.ts";

const LEAD =
  "^(?:(?:hi|hey|and|but|so|pls|please|plz|ok|okay|btw|oh|well|just|also|wait|sorry|yes|fine|hm+)[,.!]? )*(?:can you |could you |would you )?(?:please )?";
const SOMEBODY =
  "(?:anyone|anybody|any1|no ?body|no ?one|a soul|others|other people|people|(?:my|our) (?:manager|boss|lead|team ?lead|team|mentor|colleagues?|coworkers?|supervisor)|him|her|them|hr|the (?:team|others|boss|office)|(?!you\\b|me\\b|i\\b|it\\b|this\\b|that\\b)[\\p{L}'-]{2,20})";
const THIS =
  "(?:this|that|it|these|those|any of (?:this|it)|this (?:thing|challenge|one|bot|program|stuff)|the challenges?|(?:your|my) (?:challenges?|thing)|a challenge|challenges)";
/** "I'm doing this": what they do, and not what they said or feel. */
const DOING = `i(?:'m| am|m|'ve| have|ve)? (?:just |even |still )?(?:doing|do|did|done|trying|try|tried|learning|on|working on|taking part in|using|use|part of|in) ${THIS}(?: (?:here|with you|at all|now|this week))?|about ${THIS}|what i(?:'m| am|m) (?:doing|up to)(?: here)?|that i (?:joined|am here|take part|take part in ${THIS})|i(?:'m| am|m) here`;
const END = "(?:[,.]? (?:please|pls|plz|ok|okay|yet|right|thx|thanks|for now|either|at all|though))*[?!. ]*$";

export const doingSeen: Wording = {
  isWhole: true,
  isSaidByNegation: true,
  examples: [
    "pls dont tell anyone im doing this",
    "please don't tell my boss that i'm doing this",
    "don't tell grace i'm on this challenge",
    "nobody should know i'm doing this",
    "no one needs to know that i do this",
    "i don't want anyone to know i'm doing this",
    "i dont want my team to hear about the challenge",
    "i'd rather nobody knew i'm doing this",
    "can i do this without my boss knowing",
    "can i do it secretly?",
    "can i do this in secret",
    "does anyone know i do this",
    "will my boss find out if i do this",
    "does grace know that i'm doing this?",
    "my manager must not know about this challenge",
    "who told grace",
    "who told my boss about this?",
  ],
  nearMisses: [
    "dont tell anyone",
    "don't tell my boss i said that",
    "pls dont tell anyone im crying",
    "nobody knows how to do this",
    "does anyone know how to do this",
    "can i do this without my boss",
    "can i do this without asking",
    "i don't want to do this",
    "does lena know about kafka",
    "nobody should have to do this",
    "tell grace i'm doing this",
    "who told lena to deploy it",
    "who told you",
    "who should i tell",
    "does anyone know this",
    "i want everybody to know that i do this",
  ],
  read: shortWish(
    new RegExp(
      [
        `${LEAD}(?:do not|don['’]?t|never|no need to) (?:tell|say to|mention to|let|show)(?: on)? ${SOMEBODY}(?: know)?(?: that)? (?:${DOING})${END}`,
        `${LEAD}(?:no ?body|no ?one|${SOMEBODY}) (?:else )?(?:should ?n['’]?t|should|must ?n['’]?t|must not|must|may not|may|needs? to|has to|need ?n['’]?t|should not|is to) (?:ever )?(?:know|hear|find out|see|learn|be told)(?: of| about)?(?: that)? (?:${DOING})${END}`,
        `${LEAD}i (?:do not|don['’]?t|would ?n['’]?t|would not|never) (?:want|like) ${SOMEBODY} to (?:know|hear|find out|see|notice)(?: of| about)?(?: that)? (?:${DOING}|${THIS})${END}`,
        `${LEAD}i(?:['’]?d| would)? (?:rather|prefer(?: if| that)?) (?:no ?body|no ?one|nobody else) (?:knows?|knew|hears?|heard|sees?|saw|found out)(?: of| about)?(?: that)? (?:${DOING})${END}`,
        `${LEAD}(?:can|could|may) i (?:do|try|take|start) ${THIS} (?:secretly|in secret|quietly|in private|privately|without ${SOMEBODY} (?:knowing|noticing|seeing|finding out|hearing)(?: (?:of|about))?(?: ${THIS})?)${END}`,
        `${LEAD}who (?:has )?told ${SOMEBODY}(?: (?:${DOING}|that i do ${THIS}))?${END}`,
        `${LEAD}(?:does|do|will|would|can|could|is) ${SOMEBODY} (?:else )?(?:know|hear|see|find out|told|be told|notice)(?: of| about)?(?: (?:that|if|when|whether))? i(?:['’]?m| am|m)? (?:do|doing|try|trying|take part in|taking part in|on) ${THIS}(?: or not)?${END}`,
      ].join("|"),
      "u",
    ),
  ),
};
