/** What people ask in English about what a colleague does here, wrote, or said to the bot; and whose things they would have deleted. */
import { ALSO, END, KEPT, LEAD, NAME, ONES, OPEN } from "./name-said.en.ts";

/** Tools and other things of work that skip, finish and pause as well. */
const THINGS =
  "ci|jenkins|docker|git|github|gitlab|kafka|redis|postgres|production|staging|prod|support|sales|marketing|finance|legal|it|qa|ops|devops|everything|nothing|work|life|time|tests?|builds?|deploys?";
const DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow";
const NO_TOOL = `(?!(?:${THINGS}|${DAYS})\\b)`;
const ONE = `${NO_TOOL}${NAME}`;
const SOMEBODY = `(?:any(?:body|one)|some(?:body|one)|everybody|everyone|my (?:people|team|mentees?|reports?)|${ONE})`;
const CHALLENGE =
  "(?:(?:his|her|hers|their|theirs|the|a|any|that|this|last|current|weekly|week['’]?s) )+(?:challenges?|nudges?|one)";
const WHEN =
  "(?: (?:this|last|the last|that|the other|every) (?:week|weeks|month|time|one)| (?:today|yesterday|lately|recently|again|already|yet|so far|often|a lot|here|with you|in here))*";
const SKIPPED = "(?:skip(?:ped|ping)?|swap(?:ped)?|paus(?:e|ed|ing)|opt(?:ed)? out)";
const FINISHED =
  "(?:do(?:ne|ing)?|did|finish(?:ed)?|accept(?:ed)?|tak(?:e|en)|took|start(?:ed)?|plan(?:ned)?|complet(?:e|ed))";
const WROTE = "(?:writ(?:e|ten)|wrote|log(?:ged)?|note(?:d)?|reflect(?:ed)?|keep|kept)";

/** What a colleague did or wrote here, or said to the bot. */
export const THEIRS: readonly string[] = [
  `${LEAD}(?:did|has|have|does|had) ${SOMEBODY}(?: also| still| even| ever| already)? ${SKIPPED}(?: (?:it|you|${CHALLENGE}))?${WHEN}${END}`,
  `${LEAD}(?:did|has|have|does|had) ${SOMEBODY}(?: also| still| even| ever| already)? ${FINISHED} ${CHALLENGE}${WHEN}${END}`,
  `${LEAD}(?:is|was|are) ${SOMEBODY} (?:also |still |even |already )?(?:paused|pausing|skipping${WHEN}|(?:doing|working on|stuck (?:on|with)|behind (?:on|with)) ${CHALLENGE}${WHEN})${END}`,
  `${LEAD}(?:is|was) ${ONE} (?:also |still |really |just )?(?:lazy|slacking(?: off)?)${END}`,
  `${LEAD}who (?:all |else |has |had |is )?(?:${SKIPPED}|paused)(?: (?:it|${CHALLENGE}))?${WHEN}${END}`,
  `${LEAD}who (?:all |else )?(?:did ?n['’]?t|did not|has ?n['’]?t|has not|has) ${FINISHED} ${CHALLENGE}${WHEN}${END}`,
  `${LEAD}(?:how often|how many times|when) (?:did|does|do|has) ${ONE} (?:last )?(?:${SKIPPED}|${FINISHED} ${CHALLENGE}|(?:write|talk|answer|reply|say something)(?: to)? you)${WHEN}${END}`,
  `${LEAD}(?:(?:can|could) you |please )*(?:(?:show|tell|give|send) (?:me |us )?)?what(?:ever)? (?:did|has|have|does) ${ONE}${ALSO} ${WROTE}(?: (?:to you|for you|about (?:it|me|us|(?:his|her|their|the) challenge)))?${WHEN}${END}`,
  `${LEAD}(?:(?:can|could) you |please )*(?:show|tell|give|send) (?:me |us )?what ${ONE}${ALSO} (?:has |did )?(?:${WROTE}|did|done|shared|said)(?: (?:to you|for you|with you|about (?:it|me|us)))?${WHEN}${END}`,
  `${LEAD}(?:did|has|have) ${ONE}${ALSO} (?:say|said|tell|told|write|written|wrote|answer|answered|reply|replied)(?: (?:to )?you)(?: (?:anything|something|that|it))?(?: about (?:me|us|it))?${WHEN}${END}`,
  `${LEAD}(?:did|has|have) ${ONE}${ALSO} (?:say|said|tell you|told you|write|written|wrote) (?:anything|something) (?:about (?:me|us)|to you)${WHEN}${END}`,
  `${LEAD}what (?:does|did) ${ONE}${ALSO} (?:think|thinks|say|said|write) (?:of|about) (?:me|us)${END}`,
  `${LEAD}what (?:do|did|have) you (?:send|sent|give|given|offer|offered|suggest|suggested|ask|asked) (?:to )?${ONE}${WHEN}${END}`,
  `${LEAD}(?:does|do|did) ${ONE}${ALSO} (?:like|enjoy|hate|use) (?:you|this bot|the bot|growth companion|${CHALLENGE})${END}`,
  `${LEAD}(?:${OPEN} )?${ONES} (?:current |next |last )?${KEPT}${END}`,
];

/** Whether it is asked of all of them: "who skipped", "did anybody pause". */
export const asksOfAnybody = (words: string): boolean =>
  /\b(?:who|any(?:body|one)|some(?:body|one)|every(?:body|one)|my (?:people|team|mentees?|reports?))\b/.test(words);

/** More of them, whose things people have deleted as well: "erase Jira's data". */
const TOOLS =
  "cd|bitbucket|rabbitmq|mysql|mongo|mongodb|oracle|elastic|elasticsearch|kubernetes|k8s|helm|terraform|ansible|vault|nginx|jira|confluence|slack|teams|notion|miro|figma|grafana|kibana|sentry|datadog|sonar|azure|aws|gcp|sap|java|kotlin|python|react|angular|node|npm|linux|windows|chrome|copilot|people|duplicates|bugs|features";
const MORE_TIMES = "tonight|week|month|year|sprint|january|february|march|july|september|october|november|december";
/** Words for what is one's own, or for things of work: nobody is called so. Many type "todays entry". */
const OWN =
  "me|my|mine|myself|all|everything|it|this|that|these|those|them|data|account|profile|stuff|things?|words?|log|logs|history|entry|entries|notes?|nothing|what|whatever|anything|plans?|reminders?|seats?|offers?|challenges?|tasks?|meetings?|calls?|pauses?|thanks|wish|wishes|messages?|the|a|an|our|your|his|her|their|him|you|in|on|from|for|about|last|first|branch|file|files|code|tests?|docker|cache|old|one|both|some|any|personal|private|reflections?|goals?";
const NOBODY = `(?!(?:${OWN}|${THINGS}|${TOOLS}|${DAYS}|${MORE_TIMES})(?:['’]?s)?\\b)`;
const OTHER = `${NOBODY}@?(?<name>\\p{L}[\\p{L}'’-]*?)`;
const DELETE = "(?:delete|erase|remove|wipe|clear|drop|get rid of|throw out|kick(?: out)?|forget|purge|take out)";
const ASKS =
  "(?:(?:can|could|would|will) you |can i |could i |may i |how (?:can|do|could) i |i (?:want|need|have|would like|['’]?d like) to |i['’]?d like to |please |pls |just |now |kindly )*";
/** A challenge is none of it: whoever gave it may take it back. */
const STORED =
  "(?:log|logs|reflections?|progress|evidence|notes?|data|entries|entry|history|words|answers?|settings|account|profile|things|stuff)";
/** What of theirs is named says that a colleague is meant. */
const SURELY_OTHERS = [
  `${LEAD}${ASKS}${DELETE} (?:all (?:of )?|everything (?:of|from) )?${OTHER}['’]?s (?:(?:whole|entire|personal|private|old) )?${STORED}${END}`,
  `${LEAD}${ASKS}${DELETE} (?:all|everything|all data|the data|what you (?:have|know)) (?:about|of|on|from) ${OTHER}${END}`,
  `${LEAD}${ASKS}(?:delete|remove|kick(?: out)?|erase) ${OTHER} from (?:my|the|our) (?:team|people|mentees|reports)${END}`,
].map((source) => new RegExp(source, "u"));
const MAYBE_OTHER = new RegExp(
  `${LEAD}${ASKS}${DELETE} ${OTHER}(?: \\p{L}+)?(?: from (?:here|growth companion|the bot|(?:my|the|our) (?:team|people|mentees|reports)))?${END}`,
  "u",
);

/** Somebody else whose things are to be deleted. */
export interface OtherToDelete {
  readonly name: string;
  /** No: the word may be no name ("remove kubernetes"). */
  readonly isSure: boolean;
}

/** Whose things a message would have deleted, where those are not their own; null for any other message. */
export function otherToDelete(words: string): OtherToDelete | null {
  const sure = SURELY_OTHERS.map((pattern) => pattern.exec(words)?.groups?.["name"]).find(Boolean);
  if (sure !== undefined) return { name: sure, isSure: true };
  const maybe = MAYBE_OTHER.exec(words)?.groups?.["name"];
  return maybe === undefined ? null : { name: maybe, isSure: false };
}
