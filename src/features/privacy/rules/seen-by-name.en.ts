/** What people ask in English about what somebody named knows of them, what a departure shows, and what is left of them. */
import { shortWish, type Wording } from "#src/language/intent.ts";
import { ALSO, END, KEPT, LEAD, NAME, ONES, OPEN } from "./name-said.en.ts";
import { THEIRS } from "./of-colleagues.en.ts";

/**
 * sees: what one of them sees. left: whether one of them can tell that they left. deletes: what would go. gone: whether all of it went.
 * theirs: what a colleague did or wrote. no-heard: whether a no of theirs arrived. asked: that they asked for something. watched: that they feel watched. server: who reads the database.
 */
export type SeenByName = "sees" | "left" | "deletes" | "gone" | "asked" | "watched" | "server" | "no-heard" | "theirs";

const ROLE = "(?:my|the) (?:(?:team |line )?(?:manager|boss|lead|supervisor)|host|mentor|mentee)";
const WHO = `(?:${ROLE}|any(?:body|one)|some(?:body|one)|people|the others|my team|${NAME})`;
const MODAL = "(?:can|could|does|do|did|will|would)";
const LEARN = "(?:know|see|hear|learn|notice|find out|tell|get to know|be able to (?:see|tell)|get told|be told)";
const ABOUT_ME = "(?:about|of|on|from) me";
const LEFT =
  "i(?:['’]?m| am|['’]ve| have| had| would| will| want to|['’]d)? (?:just |now )?(?:left|leave|gone|go away|quit|stop|stopped|out|deleted? (?:everything|all(?: of it)?|all my data|my (?:data|account)|myself|me)|(?:have |had )?(?:everything|it all|my data) deleted|forgotten|deleted)";

const KINDS: readonly (readonly [SeenByName, RegExp])[] = [
  [
    "sees",
    new RegExp(
      [
        `${LEAD}(?:and )?what (?:all |else |exactly )?${MODAL} ${NAME}${ALSO} (?:know|see|hear|read|get|find out|learn)(?: ${ABOUT_ME})?${END}`,
        `${LEAD}what (?:have|did|do|will) you (?:tell|told|show|shown|say to|said to) ${NAME}(?: ${ABOUT_ME})?${END}`,
      ].join("|"),
      "u",
    ),
  ],
  [
    "sees",
    new RegExp(
      `${LEAD}${MODAL} ${NAME}${ALSO} (?:know|see|hear|read|get|find out|learn) (?:anything|something|a lot|much|all|everything) ${ABOUT_ME}${END}`,
      "u",
    ),
  ],
  [
    "sees",
    new RegExp(
      `${LEAD}${MODAL} ${NAME}${ALSO} ${LEARN} (?:about it )?(?:that|if|when|whether) i(?:['’]ve| have| just)? (?:said no|say no|declined?|turned? (?:it|that|this) down|refused?)(?: (?:to|for) (?:@?\\p{L}+(?:['’]s(?: \\p{L}+)?)?|the \\p{L}+))?${END}`,
      "u",
    ),
  ],
  [
    "theirs",
    new RegExp(
      [
        `${LEAD}(?:${OPEN} )?(?:please )?(?:see|read|show|open|give|send|tell|get|have)(?: me| us)? ${ONES} (?:\\p{L}+ )?${KEPT}${END}`,
        `${LEAD}what(?:['’]s| is| are| was) (?:(?:in|on) )?${ONES} (?:current |next |last )?${KEPT}${END}`,
        `${LEAD}(?:what|how much|anything) (?:has|did|does|have) ${NAME}${ALSO} (?:shared|share|logged|log|kept|keep) (?:with me|with us|with you|here|in (?:the|her|his|their) log)${END}`,
        `${LEAD}what (?:has|did|does) ${NAME}${ALSO} (?:say|said|tell|told|write|written|wrote|ask|asked) (?:to )?you about (?:me|us)${END}`,
        ...THEIRS,
      ].join("|"),
      "u",
    ),
  ],
  [
    "no-heard",
    new RegExp(
      `${LEAD}(?:did|does|has|have) ${WHO}${ALSO} (?:really |already )?(?:hear|heard|get|got|see|seen|receive|received|know|read) (?:of |about )?my (?:no|not now|decline|refusal)(?: (?:yet|already))?${END}`,
      "u",
    ),
  ],
  [
    "left",
    new RegExp(
      [
        `${LEAD}${MODAL} ${WHO}${ALSO} ${LEARN} (?:(?:it|about it|of it) )?(?:that|if|when|whether|once|after) ${LEFT}${END}`,
        `${LEAD}(?:is|are|will|was) ${WHO}${ALSO} (?:be )?(?:told|informed|notified) (?:(?:about it|of it) )?(?:that|if|when|once) ${LEFT}${END}`,
        `${LEAD}(?:do|will|would|did) you (?:tell|inform) ${WHO} (?:that|if|when|once) ${LEFT}${END}`,
      ].join("|"),
      "u",
    ),
  ],
  [
    "deletes",
    new RegExp(
      `${LEAD}what (?:all |exactly |all exactly )?(?:would (?:be |get )?|will (?:be |get )?|gets? |is |do you |would you |will you )(?:deleted?|erased?|removed?|gone|go)(?: (?:exactly|then))?,?(?: (?:if|when|once|after) i (?:leave|left|go|quit|stop|delete (?:everything|it all|my data|my account|all)|say forget(?: me)?|forget|press (?:it|that|delete everything)))?${END}`,
    ),
  ],
  [
    "gone",
    new RegExp(
      [
        `${LEAD}(?:am i|was i|have i been) (?:really |now |fully |completely |actually |truly |all )*(?:deleted|forgotten|erased|gone)(?: from (?:here|your books|the database))?${END}`,
        `${LEAD}(?:is|was|are) (?:everything|all(?: of it)?|it all|all my data|my data|my (?:things|words|log)) (?:really |now |fully |completely |actually |truly |all )+(?:deleted|forgotten|erased|gone)${END}`,
        `${LEAD}(?:did|have) you (?:really|actually|truly) (?:deleted?|forgotten|forget|erased?) (?:everything|me|all(?: of it)?|it all|my data)${END}`,
        `${LEAD}(?:do you|is there|have you) (?:still )?(?:have |got |know |keep |remember )?(?:anything|something)(?: left)? (?:about|of|on) me${END}`,
      ].join("|"),
    ),
  ],
  [
    "asked",
    new RegExp(
      `${LEAD}(?:(?:is|was|will|gets?|does|did|do|can|would) )(?:${WHO})${ALSO} (?:be |get )?(?:told|informed|notified|know|see|hear|learn|find out) (?:that|when|if) i(?:['’]ve| have)? (?:just )?ask(?:ed)? for (?:a|the|that|this) (?:seat|mentor)${END}`,
      "u",
    ),
  ],
  [
    "watched",
    new RegExp(
      `${LEAD}(?:i (?:really |kind of |sort of )?(?:feel|am feeling)|it feels like (?:i am|i['’]?m)|this (?:makes me feel|feels like (?:i am|i['’]?m|being))|i don['’]?t (?:like|want) (?:being|to be)) (?:a bit |a little |kind of |somehow |so |very |rather |being )*(?:watched|monitored|observed|surveilled|spied (?:up)?on|tracked)(?: (?:here|by (?:you|this|it|this bot|the bot|this app|growth companion|my (?:manager|boss|lead|company))|at work|all the time|with this|in here))*${END}`,
    ),
  ],
  [
    "server",
    new RegExp(
      `${LEAD}who (?:all |else |exactly |actually )?(?:(?:can|could|may) (?:read|see|access|look (?:into|at)|get (?:at|into))|(?:has|have|gets) access to|reads) (?:the|your|this|growth companion['’]?s) (?:database|db|server)${END}`,
    ),
  ],
];

/** Which of these is asked, and of whom: a name, or the words for what somebody is to them; null where it is something else. */
export function seenByName(words: string): { readonly kind: SeenByName; readonly name: string } | null {
  for (const [kind, pattern] of KINDS) {
    const found = pattern.exec(words);
    if (found) return { kind, name: NAMED.exec(found[0])?.[0] ?? found[0] };
  }
  return null;
}
/** Whoever is asked about stands first: "can Lena see that I said no to Grace?". */
const NAMED = new RegExp(`(?<=^(?:.*? )?(?:can|could|does|do|did|will|would|is|are|was|tell|told) )${NAME}`, "u");

export const seenOf: Wording = {
  isWhole: true,
  isSaidByNegation: true,
  examples: [
    "what does lena know about me",
    "what does Grace see of me?",
    "what can omar see",
    "does tom know anything about me?",
    "can lena see that I said no to grace?",
    "does lena know that i declined",
    "what did you tell grace about me",
    "will grace know that I left?",
    "does my manager hear it when I leave",
    "will grace know if i delete everything",
    "does anybody see that i left",
    "do you tell grace when i leave",
    "is lena told when i leave?",
    "can grace tell that i am gone",
    "what exactly would be deleted if I leave?",
    "what gets deleted",
    "what is deleted when i delete my data?",
    "am I really deleted?",
    "is everything really gone",
    "did you really delete everything?",
    "do you still have anything about me",
    "is my boss told that I asked for a seat?",
    "does grace see that i asked for a mentor",
    "so did grace hear my no?",
    "show me maya's log",
    "what has Maya shared with me",
    "can i see omar's reflections?",
    "what is Lena's current challenge?",
    "what did tom tell you about me",
    "has grace got my no yet",
    "I feel watched",
    "it feels like i'm being watched",
    "i don't like being watched by this bot",
    "who can read the database",
    "who has access to your database?",
  ],
  nearMisses: [
    "what does lena know about imports",
    "what does lena do",
    "does lena know the release",
    "can tom see my screen",
    "does grace know that i left early on friday",
    "will the team notice if i leave the meeting",
    "delete my data",
    "what is deleted by the cleanup job",
    "what gets deleted in the nightly job?",
    "is the branch really gone",
    "did you delete the branch",
    "i watched a demo",
    "i feel watched by my ex",
    "i feel watched over, which is nice",
    "i was watched while i negotiated, it helped",
    "who can read the logs",
    "who can read a query plan",
    "who can access the database of the client",
    "can lena see that the client said no",
    "what do people see",
    "what does it see",
    "do you know anything about docker",
    "did grace hear my question",
    "show me today's challenge",
    "what is this week's challenge",
    "what did the client tell you",
    "what did grace tell you",
    "what's my next challenge",
    "show me docker's error",
  ],
  read: shortWish(new RegExp(KINDS.map(([, { source }]) => source).join("|"), "u")),
};

/** They speak of a no of their own. */
export const OF_NO = /\bi(?:['’]ve| have| just)? (?:sa|decl|turn|refus)/;
/** They mean the manager whom they named. */
export const OF_MANAGER = /\b(?:manager|boss|lead|supervisor)\b/;
