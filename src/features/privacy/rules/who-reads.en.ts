/** How people ask in English whether somebody reads what they write. No reader overrules it: what it asks is never an offer to show it. */
import { NO_SLOTS, type Wording } from "#src/language/intent.ts";

const LEAD_IN = String.raw`(?:(?:hi|hey|hello|so|and|but|ok|okay|oh|wait|btw|also|sorry|just wondering|just curious|quick question|one question|question|i wonder|i was wondering|wondering|tell me|do you know|can you tell me)[,:]? (?:if |whether )?)*`;
const BOSS = String.raw`(?:team |tech |line |project |new |old |direct )?(?:boss|bosses|manager|managers|lead|leads|leader|supervisor|superior|head|pm|cto|ceo|vp|director|mentor|colleagues?|co-?workers?|team|teammates?|company|employer|leadership|management)`;
/** Somebody who may read it: a role, or anybody at all; a name is not known here. */
const WHO = String.raw`(?:(?:(?:my|the|our|a|any|some) )?${BOSS}|(?:the )?(?:hr|human resources|admins?|works council|upper management)|(?:the )?others?(?: people)?|other people|people|any(?:body|one)|every(?:body|one)|some(?:body|one)|any human|a human)(?: or (?:${BOSS}|hr|any(?:body|one)|some(?:body|one)|others))?(?: else)?(?: (?:here|in (?:my|the) (?:team|company)|at work))?`;
const MODAL = "(?:can|could|will|would|does|do|did|may|might|is|are)";
const READS = String.raw`(?:(?:ever |also |actually |really |secretly |then |still |now |even |later )*(?:(?:be )?able to |allowed to |going to |gonna |get to |gets to |be allowed to )?(?:see|sees|seeing|read|reads|reading|view|access|look at|looking at|know|find out|hear|hear about|find out about|know about|see into|look into|get|gets|get hold of))`;
/** Behind it nothing follows that names another thing: "this document", "this page". */
const END = String.raw`(?= ?(?:[?!.,;]|$)|(?: (?:here|too|then|now|later|anyway|at all|in here|to you|by the way|btw|or not|or (?:is|does|do) .*|when .*|if .*|because .*|and .*|though|right|please|pls|please\?)))`;
const DID = String.raw`(?:i|we)(?:'m| am|'ve| have| had| just| will)?(?: (?:just|have|am|was))? (?:say|said|write|wrote|written|writing|type|typed|tell|told|telling|answer|answered|answering|do|did|log|logged|share|shared|skip|skipped|pause|paused|talk|talked|talking|chat|chatting|put|reply|replied|post|posted|enter|entered|keep|kept|joined|decline|declined|use|using)`;
/** What is theirs here. */
const MINE = String.raw`(?:(?:about )?(?:(?:any|all|some|much|anything|everything)(?: of)? )?(?:this (?:chat|conversation|dm|channel|thread|message)|(?:this|that|it|these|those|them|us)${END}|what ${DID}|(?:anything|everything|something|the (?:things|stuff)) (?:that )?${DID}|(?:when|whether|if|that|how often|how much) ${DID}|my (?:own )?(?:answers?|reflections?|messages?|words?|notes?|log|logs|repl(?:y|ies)|responses?|texts?|data|evidence|progress|stor(?:y|ies)|entr(?:y|ies)|chats?|conversations?|plans?|skips?|settings|goals?|results?|private messages|dms?)(?! (?:to|from|with) (?!you\b))|our (?:chats?|conversations?|messages|dms?)))`;
const GETS_TOLD = String.raw`(?:get|gets|be|being) (?:told|notified|informed|a copy|a report|to know|an? (?:mail|email|summary|notification))`;
const SHOWN = String.raw`(?:visible|readable|accessible|available|shown|shared|forwarded|sent|passed on|reported|private|hidden|open|public|secret|confidential)`;
const THING = String.raw`(?:this|that|it|everything|all (?:of )?(?:this|that|it)|what ${DID}(?: (?:here|to you))?|my (?:answers?|reflections?|messages?|words?|notes?|log|repl(?:y|ies)|data|stor(?:y|ies)|entr(?:y|ies)|progress)(?: here)?|(?:this|our) (?:chat|conversation|dm))`;

const START = String.raw`(?:^|[?!.,;] )${LEAD_IN}`;
const QUESTIONS: readonly RegExp[] = [
  // "Can my boss read what I wrote?", "my boss can't see this, right?"
  `${START}${MODAL} ${WHO} ${READS} ${MINE}`,
  `${START}${MODAL} ${WHO} (?:ever |then )?(?:find out|notice|get to know)[?]`,
  `${START}${MODAL} ${WHO} ${GETS_TOLD}(?: (?:about|of|on|when|if|that))?(?: ${MINE}|${END})`,
  `${START}(?:i hope )?${WHO} (?:can'?t|cannot|won'?t|will not|doesn'?t|does not|can|will) ${READS} ${MINE}.*(?:\\?|, ?(?:right|or|correct)|\\bright)`,
  // "Is this visible to my lead?"
  `${START}(?:is|are|will|would|does|do|can) ${THING} (?:be |get |gets |stay |remain )?${SHOWN}(?: (?:to|with|from|for|by) ${WHO})(?=[?!., ]|$)`,
  `${START}(?:is|are|will) ${THING} (?:be |stay |remain )?(?:private|confidential|anonymous|between us|just between us|between you and me)(?: here)?[?!. ]*$`,
  // "Who gets to read that?"
  `${START}who(?: (?:all|else|exactly|actually))* (?:can |could |will |may |might |is |are |gets? to |has access to |is able to |is allowed to )?${READS} ${MINE}`,
  `${START}who(?: (?:all|else))? (?:has|have|gets) access to ${MINE}`,
  // "What does my boss see of me?"
  `${START}what (?:exactly |all |else )?(?:can|does|do|will|could|would) ${WHO} (?:get to )?(?:see|read|know|find out|get)(?: (?:of|about|from) (?:me|this|that|it|my \\p{L}+))?(?: here| in here| then)?[?!. ]*$`,
  // "Do you tell my boss what I say?"
  `${START}(?:do|will|would|did) you (?:ever |also |secretly )?(?:tell|inform|report|report back|show|share|send|forward|pass|give) (?:${MINE} )?(?:on )?(?:to |with )?${WHO}(?:[?!. ]*$|,? (?:about )?${MINE})`,
].map((one) => new RegExp(one, "u"));
/** What is longer tells a story. */
const MAX_WORDS = 25;
const MAX_LENGTH = 400;
/** "Could my boss please see this" is a wish. */
const WISH = /\bplease\b/;

export const whoReads: Wording = {
  examples: [
    "can my boss read what i wrote?",
    "will my manager see my answers",
    "does my manager see my answers?",
    "is this visible to my lead",
    "who gets to read that",
    "does HR see it",
    "hey, can my team lead or anyone else see what i write here?",
    "i wrote that i hate the release. can my boss read that?",
    "does anybody else read this",
    "could my manager ever find out what i told you",
    "will HR know about this?",
    "i told you i am bored at work. will my lead find out?",
    "do you tell my boss what i say?",
    "what can my boss see of me",
    "my boss can't see this, right?",
    "is what i write here shared with my team lead?",
    "does my manager get notified when i skip",
    "is this private?",
    "are my reflections visible to other people",
    "who has access to my answers",
    "wait, is my boss reading this?",
  ],
  nearMisses: [
    "can you send this to my manager?",
    "i want my boss to read this",
    "let my manager see it",
    "can my boss join the call?",
    "my manager should read the runbook",
    "should my boss see this?",
    "could my manager please see this",
    "can my manager see this dashboard",
    "does my boss read the runbook",
    "can my lead get the invoice from sales",
    "can you show my manager what i wrote",
    "will my boss know the answer",
    "does my manager know Lena",
    "who reads the logs",
    "can the team see the new dashboard?",
    "is the report visible to my manager",
    "who can read a query plan",
    "can anyone read my pull request",
    "my manager can see that i work hard",
    "is this private repository ours",
    "can my team get it done",
    "would my boss get this to work",
  ],
  read: ({ words }) =>
    words.length <= MAX_LENGTH &&
    !WISH.test(words) &&
    words.split(" ").length <= MAX_WORDS &&
    QUESTIONS.some((one) => one.test(words))
      ? NO_SLOTS
      : null,
};
