/** How people ask in English that their praise is brought to a colleague. */
import { capitalised } from "#src/kernel/text.ts";
import { NO_SLOTS, type Wording } from "#src/language/intent.ts";

const LEAD =
  "(?:(?:please|pls|plz|ok|okay|oh|and|so|great|good|nice|cool|wow|super|perfect|hey|hi|then)[,.!]? |(?:can|could|would|will) (?:you|u) |i(?:'d| would)? (?:want|like)(?: you)? to |let me |just )*";
const NO_NAME =
  "(?:me|us|you|u|it|this|that|the|a|an|my|our|your|everything|something|all|god|what|who|how|if|whether|no|one|i|we)";
const WHO = String.raw`(her|him|them|(?:the|my) (?:whole )?team|everybody|everyone|<@[^<>]+>|@?(?!${NO_NAME}\b)\p{L}[\p{L}'-]{1,20}(?: (?!(?:that|from|for|on|a|my|i|she|he|they|know|how|well|good|great|nice|and)\b)\p{Lu}[\p{L}'-]+)?)`;
const PRAISE =
  "(?:(?:a|my|our|the|some|big|huge|lots of|many|so much|very) )*(?:well[ -]?done|(?:good|great|nice|awesome|amazing|excellent|fantastic|super|solid|brilliant) (?:job|work|one|stuff|effort|catch)|congrats|congratulations|kudos|props|bravo|chapeau|thumbs up|pat on the (?:back|shoulder)|compliments?|praise|respect|thanks|thank you|thx|high five)";
const FOR = String.raw`(?:,? (?:from me|from us|from my side|please|pls|too|again|for me|on that|on it|with (?:that|it)))*(?:,? (?:for|on the) [^?!]{2,120})?[.! ]*$`;
const FELT = String.raw`(?:i(?:'m| am) (?:so |very |really |super |quite )?(?:impressed|proud|glad|grateful|thankful|happy)(?: (?:of|with|by|about|for) [^?!]{2,80})?|i (?:really )?(?:appreciate|liked?|loved?|enjoyed) [^?!]{2,80}|(?:s?he|they) (?:did|has done|have done|made|is doing|are doing) (?:it |that |this )?(?:a |an |really |very |so |such )*(?:well|great|good|nice|awesome|amazing|excellent|fantastic|brilliant|super)(?: (?:job|work|one))?(?: (?:with|on|of|at) [^?!]{2,80})?|(?:it|that|this) (?:was|is) (?:a |an |really |very |so |such )*(?:well[ -]?done|great|good|nice|awesome|amazing|excellent|fantastic|brilliant|super|impressive)(?: (?:work|job|stuff))?)`;

/** Whom first, with what is said to them captured behind that. */
const TO_WHOM: readonly RegExp[] = [
  String.raw`${LEAD}(?:tell|give|send|wish|say to|pass) ${WHO},? (?:that )?(?:i (?:say|said) )?(${PRAISE}${FOR})`,
  String.raw`${LEAD}(?:tell|let) ${WHO},?(?: know)?(?: that)? (?:i said )?(?:that )?(${FELT}${FOR})`,
].map((one) => new RegExp(`^${one}`, "iu"));
/** What is said first, and whom behind it. */
const WHAT_FIRST = new RegExp(
  String.raw`^${LEAD}(?:(?:say|send|give|pass(?: on)?|forward|bring|tell) )?(${PRAISE})(?: on)? to ${WHO}(${FOR})`,
  "iu",
);

/** What is to be brought, and to whom as they call them. */
export interface Praise {
  /** Null: "her", "them", the team: it is not said who. */
  readonly name: string | null;
  readonly words: string;
}

/** Null for whatever else is said. @param text as it was written. */
export function praiseIn(text: string): Praise | null {
  const plain = text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
  const [, who = "", words = ""] = TO_WHOM.map((one) => one.exec(plain)).find((found) => found !== null) ?? [];
  if (words !== "") return { name: nameIn(who), words: asSaid(words) };
  const [, what = "", whom = "", rest = ""] = WHAT_FIRST.exec(plain) ?? [];
  return what === "" ? null : { name: nameIn(whom), words: asSaid(what + rest) };
}

const nameIn = (who: string): string | null =>
  /^(?:her|him|them|everybody|everyone|(?:the|my) .*)$/i.test(who) ? null : who.charAt(0).toUpperCase() + who.slice(1);

/** As it stands in the form: without the words around it, with a capital. */
function asSaid(words: string): string {
  const bare = words
    .replace(/^(?:(?:a|my|our|the|some) )+/i, "")
    .replace(/(?:,? (?:from me|from us|from my side|please|pls|for me))+(?=[.! ]*$)/i, "")
    .trim();
  return capitalised(bare);
}

export const passOnPraise: Wording = {
  isWhole: true,
  examples: [
    "tell her well done from me",
    "tell maya well done",
    "please tell omar good job",
    "give him a pat on the back from me",
    "pass on my congratulations to lena",
    "kudos to maya",
    "say well done to her",
    "great, well done to maya from me",
    "let her know i'm impressed",
    "tell maya that was great work",
    "tell her she did a great job with the tickets",
    "send them my thanks",
    "tell her i really appreciate that she did it",
    "can you pass my thanks on to maya",
    "big thumbs up to omar for the tickets",
  ],
  nearMisses: [
    "well done",
    "tell me well done",
    "she did a great job",
    "did she do a good job?",
    "tell her the release is done",
    "tell her i'm sick",
    "give her a challenge",
    "give it a good job title",
    "tell her no",
    "did you tell her well done?",
    "don't tell her well done",
    "tell her good luck finding a job",
    "let her know i am away",
    "she told me well done",
    "is that well done",
    "thanks to maya the release went out",
  ],
  read: ({ words, isNegated }) => (!isNegated && !words.includes("?") && praiseIn(words) !== null ? NO_SLOTS : null),
};
