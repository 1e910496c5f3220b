/** How people ask in English what becomes of a challenge or a plan of their own that made room for a colleague's. */
import { NO_SLOTS, type Wording } from "#src/language/intent.ts";
import { patternList } from "#src/language/pattern-list.ts";

const LEAD = String.raw`^(?:(?:hi|hey|hm+|ok|okay|so|and|but|sorry|wait|btw|question)[,.:]? )*`;
const OWN = String.raw`(?:mine|my (?:own(?: (?:one|challenge|plan))?|(?:[\w'-]+ ){0,3}(?:challenge|plan)|other one|old one|first one|own one)|the (?:one (?:that )?i (?:had )?planned|one (?:that )?i had(?: before)?))`;
const IT = `(?:${OWN}|it|that one)`;
const COMES = String.raw`(?:comes?|came|will come|would come|is coming|was coming|gets?|brought|be) back`;
const END = "(?: (?:now|then|next|again|later|by itself|after (?:this|that|it|all)|afterwards))*[?!. ]*$";
const SAID = `(?:(?:you|the bot) (?:said|told me|promised|wrote)(?: that)? (?:${IT} (?:${COMES}|will return|would return)|nothing (?:of it )?(?:is|was|would be|gets) lost|it (?:is|was) not lost))`;

const ASKED = patternList(
  [
    `${LEAD}${SAID}${END}`,
    `${LEAD}(?:what|how) about ${OWN}[,;:?.]* ${SAID}${END}`,
    `${LEAD}(?:when|how) (?:does|do|will|would|can) (?:${OWN} (?:come back|return)|i get (?!mine\\b)${OWN}(?: back)?)${END}`,
    `${LEAD}(?:does|will|would|is) ${OWN} (?:come back|coming back|still come back|return)${END}`,
    `${LEAD}(?:what (?:became|becomes|happened|happens|will happen|will become) (?:of|to|with)|where (?:is|did|has|are)) ${OWN}(?: gone?| go| now)*${END}`,
    `${LEAD}(?:is|was) ${OWN} (?:really )?(?:lost|gone|forgotten|deleted)(?: (?:for good|forever))?${END}`,
    `${LEAD}${OWN} (?:is|was|has) (?:gone|lost|vanished|disappeared)${END}`,
    `${LEAD}(?:did|do|have) (?:i|you) (?:lose|lost|forget|forgotten|delete|deleted) ${OWN}${END}`,
  ].map((one) => new RegExp(one, "i")),
);

/** Where nothing made room, the answer says so. */
export const ownReturns: Wording = {
  isWhole: true,
  examples: [
    "what about my seller challenge, you said it comes back?",
    "you said mine comes back next",
    "you told me that nothing of it is lost",
    "when does my own challenge come back?",
    "does mine come back by itself?",
    "what happened to my own plan?",
    "what became of the one I had planned",
    "where is my sales pitch challenge now?",
    "where did my plan go",
    "is my plan lost?",
    "my plan is gone",
    "did you forget my plan?",
    "how do i get my own one back",
  ],
  nearMisses: [
    "you said she comes back on monday",
    "when does my manager come back",
    "where is my seat?",
    "my laptop is gone",
    "what about my challenge?",
    "what about maya?",
    "my plan is to ask the client on monday",
    "did you tell my manager?",
    "what is my challenge",
    "when is my plan",
    "is my data gone?",
    "when do i get mine back",
  ],
  read: ({ words }) => (ASKED.match(words) ? NO_SLOTS : null),
};
