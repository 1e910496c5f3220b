/** How people ask in English that what they share is theirs alone again. */
import { NO_SLOTS, type Wording } from "#src/language/intent.ts";
import { type PatternList, patternList } from "#src/language/pattern-list.ts";

const WORD = String.raw`[\p{L}\p{N}'’-]+`;
/** Somebody who shall not read it: a pronoun, a role, or a name, which may be any word that names no others at work. */
const WHO = String.raw`(?!(?:users?|customers?|clients?|visitors?|attackers?|testers?|it|this|that|me|you|us|to|i|we)\b)(?:(?:my|our|the|any|a|no|some) (?:team ?|tech ?|line )?(?:manager|boss|lead|supervisor|mentor|colleagues?|team|others)s?|any ?(?:one|body)(?: else)?|@?${WORD})`;
const KEPT = String.raw`(?:ones?|reflections?|notes?|entry|entries|stor(?:y|ies)|things?|stuff|log|posts?|words|answers?|texts?)`;
const ABOUT = String.raw`(?: (?:about|on|of|from) ${WORD}(?: ${WORD}){0,4}?)?`;
const IT = String.raw`(?:(?:all|any|some|everything|anything) of (?:it|this|that|them|my ${KEPT})|(?:the|that|this|those|these|my|all my|any of my) (?:${WORD} ){0,4}?${KEPT}${ABOUT}|(?:the thing |anything |everything )?(?:that |what )?i (?:have |just )*(?:shared|wrote|written|said|told you|kept|logged)${ABOUT}|it|this|that|these|those|them|anything|everything|all)`;
const WITH = String.raw`(?: (?:with|to|from|for|by) ${WHO})?`;
const TAIL = String.raw`(?: (?:again|any ?more|any longer|after all|now|then|pls|please|back|either|too|at all|ok|okay|instead|thanks|thx|right now|at once|here|there|though))*`;
const END = String.raw`${TAIL}(?= ?(?:[?!.,;:)]|-|$)| (?:and|but|because|bc|cos|cause|since|as|so|i|it|she|he|they|or|before|if|when)\b)`;
const NOT = String.raw`(?:do not|don['’]?t|never|did not|didn['’]?t|would not|wouldn['’]?t)`;
const HOW = String.raw`(?:how (?:do|can|could|would|to)|is there (?:a|any) way to|is it possible to|where (?:do|can))`;
const LEAD = String.raw`(?:(?:hi|hey|hello|no|nope|wait|oh|oops|sorry|hm+|actually|well|pls|please|plz|and|but|so|ok|okay|also|undo (?:that|it|this)|can|could|would|will|may|might|should|shall|you|u|(?:i|we)(?:['’]d)?|let['’]?s|want|need|like|to|wanna|have|just|now|then|rather|better|help me|${HOW})[ ,.!:]+)*`;
const START = String.raw`(?:^|[?!.,;:] |- )${LEAD}`;
const AGAINST = String.raw`(?:should(?: not|n['’]?t)|must(?: not|n['’]?t)|may not|should no longer|ought not to|(?:is|are) not (?:supposed|meant|allowed) to|(?:is|are)n['’]?t (?:supposed|meant|allowed) to)`;
const READ = "(?:see|read|look at|have|be able to (?:see|read))";

const of = (patterns: readonly string[]): PatternList => patternList(patterns.map((one) => new RegExp(one, "u")));

/** What says plainly that it shall be so. */
const PLAIN = of([
  // "Unshare it", "stop sharing the tester one with Grace"
  String.raw`${START}un[ -]?shar(?:e|ing)(?: ${IT})?${WITH}${END}`,
  `${START}(?:stop|quit|end|cancel|undo|withdraw|revoke|reverse|revert|take back) (?:the |my |this |that )?(?:sharing|showing)(?: of)?(?: ${IT})?${WITH}${END}`,
  `${START}(?:cancel|undo|withdraw|revoke|reverse|revert|take back) (?:the |my |this |that )?(?:${WORD} )?share${WITH}${END}`,
  `${START}stop showing ${WHO} ${IT}${END}`,
  // "Can I take the Grace sharing back?", "take it back from her"
  `${START}(?:take|get|pull) (?:the |my |this |that )?(?:${WORD} ){0,2}(?:sharing|share) back${END}`,
  `${START}(?:take|get|pull) ${IT} (?:back|away) from ${WHO}${END}`,
  `${START}(?:take|get|pull) back (?:what|the (?:one|reflection|note|thing)(?: that)?) i (?:have )?shared${WITH}${END}`,
  // "Should be private again"
  `${START}(?:make|set|turn|mark|put|change|switch) ${IT} (?:back )?(?:to |as |be )?(?:private|for me (?:only|alone)|only for me|mine (?:only|alone)|visible (?:only )?to me(?: only| alone)?)${END}`,
  `${START}(?:${IT} )?(?:should|must|needs? to|has to|ought to|was (?:supposed|meant) to|can|could|shall) (?:${IT} )?(?:be|go|stay|become|remain)(?: back)?(?: to)? (?:private|mine (?:only|alone)|only mine)${END}`,
  `${START}(?:i )?(?:want|need|i['’]d like|would like) ${IT} (?:to be |to stay |back )?(?:private|mine (?:only|alone)|unshared)${END}`,
  String.raw`${START}(?:back to private|private again)${END}`,
  // "I don't want her to see it", "nobody should read that"
  `${START}(?:really |actually )?${NOT} (?:really )?(?:want|wanted|like) (?:for )?${WHO} (?:to |should )?(?:ever |still )?${READ} ${IT}${END}`,
  `${START}${WHO} ${AGAINST} (?:ever |still )?${READ} ${IT}${END}`,
  `${START}(?:nobody|no one|no manager|none of them) (?:should|must|may|shall|is to) (?:ever |still )?${READ} ${IT}${END}`,
  `${START}${NOT} let ${WHO} ${READ} ${IT}${END}`,
  `${START}hide ${IT}${WITH}${END}`,
  `${START}keep ${IT} (?:away |hidden )?from ${WHO}${END}`,
  `${START}keep ${IT} to myself${END}`,
  `${START}(?:(?:i['’]?d|i would) rather|i(?:['’]?d| would)? prefer|i hope)(?: that| if)? ${WHO} (?:(?:does|did|do|would|could)(?: not|n['’]?t)|not|can(?: ?not|['’]?t)) ${READ} ${IT}${END}`,
  // "Rather not that my boss reads it", "I'd rather not have her see it"
  `${START}rather not (?:that )?(?:have |let )?${WHO} (?:sees|reads|${READ}) ${IT}${END}`,
  `${START}rather not (?:share|show) ${IT}${WITH}${END}`,
  // "Don't share it any more"
  `${START}(?:${NOT}|no longer) (?:share|show) ${IT}${WITH} (?:any ?more|any longer|after all)${END}`,
  `${START}${NOT} (?:really )?want to (?:share|show) (?:${WHO} )?${IT}${WITH}${END}`,
  `${START}(?:no longer (?:want to )?|not )(?:share|show) ${IT}${WITH}${END}`,
  `${START}${NOT} want ${IT} (?:to be )?(?:shared|shown|visible|seen|read)${WITH}${END}`,
  `${START}${IT} (?:${AGAINST}|should no longer) be (?:shared|shown|visible|public|seen|read)${WITH}${END}`,
  // "Remove her access"
  `${START}remove (?:${WORD} ){0,2}access(?: (?:to|from) ${IT})?${END}`,
  `${START}remove ${WHO} from ${IT}${END}`,
  `${START}(?:remove|take|delete) ${IT} from (?:her|his|their|my (?:manager|boss|lead)['’]?s?|${WORD}['’]?s) (?:team )?(?:view|page|list|team|eyes|screen)${END}`,
  `${START}un-?tick (?:it|that|this|the (?:box|share|sharing))${END}`,
]);

/** What says that it was no good, or asks how: it is offered. */
const HINTED = of([
  `${START}(?:shared|ticked|showed) (?:(?:${WHO} )?the wrong (?:one|thing|reflection|note|entry)|shar(?:e|ing) by (?:mistake|accident))`,
  `${START}${IT} (?:was|got|is|has been) (?:shared|ticked) (?:by (?:mistake|accident)|accidentally)`,
  `${START}${IT} (?:was|is)(?: not|n['’]?t) (?:meant )?for (?:(?:her|his|their) eyes|my (?:manager|boss|lead)|her|him|them)${END}`,
  `${START}(?:shared|ticked|showed) ${IT}${WITH} (?:by (?:mistake|accident)|accidentally|wrongly|too early|too soon)`,
  `${START}(?:accidentally|mistakenly|wrongly) (?:shared|ticked|showed) ${IT}`,
  `${START}(?:did(?: not|n['’]?t)) (?:mean|want|intend|plan) to (?:share|show) (?:${WHO} )?${IT}${WITH}${END}`,
  `${START}(?:should(?: not|n['’]?t) have|wish i had(?: not|n['’]?t)) (?:shared|ticked|showed|shown) (?:${WHO} )?${IT}${WITH}${END}`,
  `${START}regret (?:sharing|showing|that i shared) ${IT}${WITH}${END}`,
  `${START}(?:have |i['’]ve )?changed my mind about (?:sharing|showing) ${IT}${WITH}${END}`,
]);
const ASKS_HOW = new RegExp(String.raw`(?:^|[?!.,;:] )(?:so |and |but |ok |hi |hey )*${HOW}\b`, "u");
/** One of these stands in each of them: what runs the patterns is made for few messages. */
const SPEAKS_OF_IT =
  /shar|private|mine|for me|visible|show|keep|meant|eyes|remove|(?:sees?|reads?|have|look|hide|tick|access|take|get|pull|view|page|list)\b/u;
/** What is longer tells a story. */
const MAX_WORDS = 25;
const MAX_LENGTH = 300;

/** Whether a message asks for it: `plainly`, so that it is done, or by a hint, so that it is offered; null for others. */
export function unshares(words: string): "plainly" | "hint" | null {
  if (words.length > MAX_LENGTH || !SPEAKS_OF_IT.test(words) || words.split(" ").length > MAX_WORDS) return null;
  if (PLAIN.match(words)) return ASKS_HOW.test(words) ? "hint" : "plainly";
  return HINTED.match(words) ? "hint" : null;
}

/** Words that name no entry. */
export const NO_ENTRY = new Set(
  "with share shared shares sharing unshare unshared show shown showing stop quit end cancel undo withdraw revoke take back get pull make set turn mark put change switch private only again mine alone want wants wanted should must needs need nobody anybody anyone everyone manager managers boss lead mentor colleague colleagues team see sees read reads have look hide from untick tick ticked access remove delete view page mistake accident accidentally regret mind wish mean meant intend please pls any more anymore longer after all now then the that this those these one ones thing things stuff about reflection reflections note notes entry entries story stories log post words answer answers text texts wrote written said told kept logged just really still ever too early soon wait sorry actually can could would will may shall her him she they them his hers their not dont don't doesnt doesn't didnt didn't isnt isn't what how there way possible you for and but because into are did does don gonna going able get gets yours our who whom which when where why has had been being was were some person people private public secret visible thanks today yesterday last week month work what's whats it's its i'd i'm".split(
    " ",
  ),
);
/** All that they share, not one of it. */
export const ALL = /\b(?:everything|anything|all|nothing|any of (?:it|them|this|my)|none of)\b(?! (?:again|back))/;

export const unshare: Wording = {
  isSaidByNegation: true,
  examples: [
    "unshare it",
    "undo that, i dont want her to see it",
    "stop sharing the tester one with grace",
    "can i take the grace sharing back?",
    "should be private again",
    "i dont want any manager to see anything",
    "make it private again please",
    "can you make that private",
    "please make the one about the testers private again",
    "hide it from my boss",
    "I don't want to share it with grace anymore",
    "don't share it with my manager any more, take it back",
    "grace should not see that",
    "nobody should read this",
    "stop sharing with my manager",
    "i don't want my lead to read what i wrote about the testers",
    "how do i unshare a reflection? i want it private",
    "how can i make it private again",
    "i shared it by mistake",
    "oh no, i didn't mean to share that",
    "i shouldn't have shared the one about sales",
    "i changed my mind about sharing it",
    "remove her access to it",
    "i want it back private",
    "it should no longer be visible to grace",
    "don't let her see it",
    "can it be private again",
    "cancel the sharing",
    "untick it",
    "remove it from grace's view",
    "withdraw the share",
    "on second thoughts, rather not that grace sees it",
    "i'd rather not have my lead read this",
    "rather not share that with my manager",
  ],
  nearMisses: [
    "share it with grace",
    "who can see it",
    "is this private?",
    "can my boss read what i wrote?",
    "take it back",
    "undo that",
    "rather that my boss reads it than hers",
    "i would rather not read that again",
    "don't tell anyone",
    "keep this between us",
    "stop sharing my screen",
    "make the channel private",
    "i don't want users to see this page",
    "i don't want to see it again",
    "i have nothing to hide",
    "she should not see a doctor about it",
    "we stopped sharing the test data with sales",
    "i should have shared my screen",
    "the repo must be private",
    "don't forget to share it with grace",
    "i want my manager to see it",
    "let her see it",
    "my lead does not share anything with us",
    "i shared it",
    "stop",
    "can i download my stuff somewhere, want to keep it for myself",
  ],
  read: ({ words }) => (unshares(words) === null ? null : NO_SLOTS),
};
