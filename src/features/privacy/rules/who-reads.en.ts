/** How people ask in English whether somebody reads what they write. No reader overrules it: what it asks is never an offer to show it. */
import { NO_SLOTS, type Wording } from "#src/language/intent.ts";
import { patternList } from "#src/language/pattern-list.ts";

const LEAD_IN = String.raw`(?:(?:hi|hey|hello|so|and|but|ok|okay|oh|wait|btw|also|sorry|just wondering|just curious|quick question|one question|question|i wonder|i was wondering|wondering|tell me|do you know|can you tell me)[,:]? (?:if |whether )?)*`;
const BOSS = String.raw`(?:team |tech |line |project |new |old |direct )?(?:boss|bosses|manager|managers|lead|leads|leader|supervisor|superior|head|pm|cto|ceo|vp|director|mentor|colleagues?|co-?workers?|team|teammates?|company|employer|leadership|management)`;
/** Behind the first one who is named: "or anyone else in my team". */
const OR_WHO = String.raw`(?: or (?:${BOSS}|hr|any(?:body|one)|some(?:body|one)|others))?(?: else)?(?: (?:here|in (?:my|the) (?:team|company)|at work))?`;
/** Somebody of whom one fears that they read it: a role; a name is not known here. */
const ROLE = String.raw`(?:(?:(?:my|the|our) )?${BOSS}|(?:the )?(?:hr|human resources|admins?|works council|upper management)|(?:the )?others?)${OR_WHO}`;
/** Whoever it may be: of them people ask as well whether they help, "does anyone know this?". */
const ANYBODY = String.raw`(?:(?:a|any|some) ${BOSS}|(?:(?:the )?other )?people|any(?:body|one)|every(?:body|one)|some(?:body|one)|any human|a human)${OR_WHO}`;
const WHO = `(?:${ANYBODY}|${ROLE})`;
const MODAL = "(?:can|could|will|would|does|do|did|may|might|is|are)";
const MAY = String.raw`(?:ever |also |actually |really |secretly |then |still |now |even |later )*(?:(?:be )?able to |allowed to |going to |gonna |get to |gets to |be allowed to )?`;
const READ = "(?:see|sees|seeing|read|reads|reading|view|access|see into)";
const HEAR_OF = "(?:hear|hear about|find out about|know about)";
/** What somebody does who helps, as well: "can my lead look into this?". */
const LEARN = "(?:look at|looking at|look into|know|find out|get|gets|get hold of)";
/** Behind it nothing follows that names another thing: "this document", "this page". */
const END = String.raw`(?= ?(?:[?!.,;]|$)|(?: (?:here|too|then|now|later|anyway|at all|in here|to you|by the way|btw|or not|or (?:is|does|do) .*|when .*|if .*|because .*|and .*|though|right|please|pls|please\?)))`;
const DID = String.raw`(?:i|we)(?:'m| am|'ve| have| had| just| will)?(?: (?:just|have|am|was))? (?:say|said|write|wrote|written|writing|type|typed|tell|told|telling|answer|answered|answering|do|did|log|logged|share|shared|skip|skipped|pause|paused|talk|talked|talking|chat|chatting|put|reply|replied|post|posted|enter|entered|keep|kept|joined|decline|declined|use|using)`;
const PART = String.raw`(?:about )?(?:(?:any|all|some|much|anything|everything)(?: of)? )?`;
/** That they were not there, and why. */
const AWAY = String.raw`(?:(?:why|where|when|that|if|whether|how long) i(?:'m|'ve been| am| was| were| have been| had been) (?:just |still |so long )?(?:away|off|out|ill|sick|gone|absent|not (?:here|there|in|at work|well)|on (?:sick )?leave|on holiday|in hospital|at (?:home|the hospital|the funeral))|my (?:absence|sick (?:leave|days?)|sickness|illness|days? off))`;
/** What they ask somebody, or have asked. */
const ASKED = String.raw`(?:(?:my|that|this) (?:question|request)(?: to \p{L}+)?|the (?:question|request) (?:now|too|then|that i asked)|(?:that|what|why) i(?: have|'ve)? (?:just )?ask(?:ed)?(?: \p{L}+)?)`;
/** What is theirs here, by its name. */
const NAMED = String.raw`(?:${PART}(?:${AWAY}|${ASKED}|this (?:chat|conversation|dm|channel|thread|message)|what ${DID}|(?:anything|everything|something|the (?:things|stuff)) (?:that )?${DID}|(?:when|whether|if|that|how often|how much) ${DID}|my (?:own )?(?:answers?|reflections?|messages?|words?|notes?|log|logs|repl(?:y|ies)|responses?|texts?|data|evidence|progress|stor(?:y|ies)|entr(?:y|ies)|chats?|conversations?|plans?|skips?|settings|goals?|results?|private messages|dms?)(?! (?:to|from|with) (?!you\b))|our (?:chats?|conversations?|messages|dms?)))`;
/** The same, or only "this", which may be anything. */
const MINE = String.raw`(?:${NAMED}|${PART}(?:this|that|it|these|those|them|us)${END})`;
const READS_IT = `${MAY}(?:${READ} ${MINE}|${LEARN} ${NAMED})`;
const WHO_READS = `(?:${ANYBODY} ${MAY}${READ} ${MINE}|${ROLE} (?:${READS_IT}|${MAY}${HEAR_OF} ${MINE}))`;
const CANNOT = "(?:can'?t|cannot|won'?t|will not|doesn'?t|does not|can|will)";
const WHO_CANNOT_READ = `(?:${ANYBODY} ${CANNOT} ${MAY}${READ} ${MINE}|${ROLE} ${CANNOT} (?:${READS_IT}|${MAY}${HEAR_OF} ${MINE}))`;
const TOLD = "(?:get|gets|be|being) (?:told|notified|informed)";
const GETS_WORD = String.raw`(?:get|gets|be|being) (?:a copy|a report|to know|an? (?:mail|email|summary|notification))`;
const WHO_IS_TOLD = `(?:${WHO} ${TOLD}|${ROLE} ${GETS_WORD})`;
const SHOWN = String.raw`(?:visible|readable|accessible|available|shown|shared|forwarded|sent|passed on|reported|private|hidden|open|public|secret|confidential)`;
const THING = String.raw`(?:this|that|it|everything|all (?:of )?(?:this|that|it)|what ${DID}(?: (?:here|to you))?|my (?:answers?|reflections?|messages?|words?|notes?|log|repl(?:y|ies)|data|stor(?:y|ies)|entr(?:y|ies)|progress)(?: here)?|(?:this|our) (?:chat|conversation|dm))`;

const START = String.raw`(?:^|[?!.,;] )${LEAD_IN}`;
const QUESTIONS = patternList(
  [
    // "Can my boss read what I wrote?", "my boss can't see this, right?"
    `${START}${MODAL} ${WHO_READS}`,
    `${START}${MODAL} ${ROLE} (?:ever |then )?(?:find out|notice|get to know)[?]`,
    `${START}${MODAL} ${WHO_IS_TOLD}(?: (?:about|of|on|when|if|that))?(?: ${MINE}|${END})`,
    `${START}(?:i hope )?${WHO_CANNOT_READ}.{0,200}(?:\\?|, ?(?:right|or|correct)|\\bright)`,
    // "Is this visible to my lead?"
    `${START}(?:is|are|will|would|does|do|can) ${THING} (?:be |get |gets |stay |remain )?${SHOWN}(?: (?:to|with|from|for|by) ${WHO})(?=[?!., ]|$)`,
    `${START}(?:is|are|will) ${THING} (?:be |stay |remain )?(?:private|confidential|anonymous|between us|just between us|between you and me)(?: here)?[?!. ]*$`,
    // "Can Petra see what I wrote about her?": a name, where it is surely theirs what is read.
    `${START}${MODAL} (?!(?:i|you|we|it|this|that|users?|customers?|clients?)\\b)\\p{L}[\\p{L}'’-]+ ${MAY}(?:${READ}|know|find out|hear) (?:about )?(?:(?:what|anything|everything|something|that) ${DID}|${AWAY}|${ASKED})`,
    // "Can Lena see my log?"
    `${START}${MODAL} (?!(?:i|you|we|it|this|that|users?|customers?|clients?)\\b)\\p{L}[\\p{L}'’-]+ ${MAY}${READ} ${PART}my (?:own )?(?:log|reflections?|entr(?:y|ies)|answers?|words|skips?)(?: here| too| as well)?[?!. ]*$`,
    // "Does my manager know it from you?"
    `${START}${MODAL} (?!(?:i|you|we|u)\\b)(?:${WHO}|[\\p{L}'’-]+) ${MAY}(?:know|hear|learn|find out|get)(?: (?:it|this|that|anything|any of (?:it|this|that)|of (?:it|this|that)|about (?:it|this|that|me)))? from you\\b`,
    `${START}(?:is|are|was|were|will) (?!(?:i|you|we|u)\\b)(?:${WHO}|[\\p{L}'’-]+) (?:be |being |ever )?(?:told|informed)(?: (?:of|about) (?:it|this|that|me))? (?:by|from) you\\b`,
    // "Who gets to read that?"
    `${START}who(?: (?:all|else|exactly|actually))* (?:can |could |will |may |might |is |are |gets? to |has access to |is able to |is allowed to )?(?:${READS_IT}|${MAY}${HEAR_OF} ${NAMED})`,
    `${START}who(?: (?:all|else))? (?:has|have|gets) access to ${MINE}`,
    // "What does my boss see of me?"
    `${START}what (?:exactly |all |else )?(?:can|does|do|will|could|would) (?:${WHO} (?:get to )?(?:see|read)(?: (?:of|about|from) (?:me|this|that|it|my \\p{L}+))?|${ROLE} (?:get to )?(?:know|find out|get)(?: (?:of|about|from) (?:me|my \\p{L}+))?)(?: here| in here| then)?[?!. ]*$`,
    // "Do you tell my boss what I say?"
    `${START}(?:do|will|would|did) you (?:ever |also |secretly )?(?:tell|inform|report|report back|show|share|send|forward|pass|give) (?:${MINE} )?(?:on )?(?:to |with )?${WHO}(?:[?!. ]*$|,? (?:about )?${MINE})`,
  ].map((one) => new RegExp(one, "u")),
);
/**
 * Every one of the questions names somebody, or the secrecy itself. They are large, and what runs them is made when the first
 * message is asked: half a second, which only those who speak of somebody wait for.
 */
const SPEAKS_OF_SOMEBODY = new RegExp(
  String.raw`\b(?:my (?:own )?(?:log|reflections?|entr(?:y|ies)|answers?|words|skips?)|who|private|confidential|anonymous|between|(?:from|by) you|(?:why|where|when|if|whether|how long) i|my (?:question|request|absence|sick|illness|days?)|(?:what|anything|everything|something|that) (?:i|we)|${WHO})`,
  "u",
);
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
    "can anyone see what i wrote?",
    "can somebody read my answers",
    "can my boss look at my answers?",
    "does my lead know what i told you",
    "can my manager or anyone else look at what i wrote",
    "who gets my answers?",
    "what does my boss know about me?",
    "does anyone get notified when i skip",
    "can petra see what i wrote about her",
    "does my manager know from you",
    "will grace find out what i told you",
    "does lena hear it from you",
    "can omar read what i said about him?",
    "can lena see my log?",
    "does luis see my reflections",
    "wait does omar see why i was away",
    "does lena know why i am off?",
    "will grace find out that i was sick",
    "can tom see that i was not there",
    "who sees why i was away",
    "does my boss know about my sick leave",
    "who will see my question?",
    "who reads that question",
    "can grace see what i asked tom",
    "does my manager see my question?",
    "does tom see why i ask",
    "is grace told about this by you",
    "will lena be told about it by you?",
  ],
  nearMisses: [
    "does lena know the release",
    "can tom see my screen",
    "can lena read my pull request",
    "does omar see my answers on the ticket",
    "does omar know why it was off",
    "who can answer my question?",
    "who reads the question first in the quiz",
    "does the client see why we were late",
    "do they know when i am free",
    "is the client told by you or by me",
    "who could i ask my question",
    "can grace answer my question",
    "does tom know my days",
    "who asked that question",
    "do i hear from you again next monday",
    "can users see what i deployed",
    "can tom review what we wrote",
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
    "can someone look at this?",
    "could anyone look at it",
    "can anyone look into this?",
    "does anyone know this?",
    "did anyone get that?",
    "can somebody get it",
    "can people look into it?",
    "does everybody know that?",
    "can some colleague find out about this?",
    "can anyone else in my team get hold of it?",
    "can someone look at my notes?",
    "can any lead look into my notes?",
    "could anybody find out?",
    "did anyone hear that?",
    "did everyone get an email?",
    "what does anyone know about this?",
    "what do people get here?",
    "someone can look at this, right?",
    "can my boss look at this?",
    "could my lead look into it?",
    "does my manager know this?",
    "did the team get that?",
    "who can look into this?",
    "who gets that?",
  ],
  read: ({ words }) =>
    words.length <= MAX_LENGTH &&
    SPEAKS_OF_SOMEBODY.test(words) &&
    !WISH.test(words) &&
    words.split(" ").length <= MAX_WORDS &&
    QUESTIONS.match(words)
      ? NO_SLOTS
      : null,
};
