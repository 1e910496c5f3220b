/** How people ask in English whether they have to. */
import { NO_SLOTS, type Wording } from "#src/language/intent.ts";
import { patternList } from "#src/language/pattern-list.ts";

const LEAD_IN = String.raw`^(?:(?:hi|hey|hm+|ok|okay|so|and|but|sorry|wait|honestly|just asking|question)[,.:]? )*`;
const THIS =
  "(?:this|it|that|these|them|all (?:of )?(?:this|that|it|them)|(?:the|this|that|her|his|their|your) (?:challenge|task|thing|one|assignment)|what (?!(?:the|a|our|their|i|we|you|was|is) )(?:my )?[a-z][a-z'-]*(?: [a-z][a-z'-]*)? (?:asked|asks)(?: (?:me|of me|me to do|for))?)";
const MAY_I = "(?:can|could|may) i (?:also |just |still )?(?:skip|leave|say no|refuse|decline|drop|stop|ignore|pass)";
const END = `(?: (?:now|at all|really|too|then|today|this week|here|please|for me|(?:every|each) (?:single )?(?:week|time|one)|weekly|always|all the time|regularly))*(?:,? (?:or|and) (?:${MAY_I}|is (?:it|this|that)|not|can it)\\b.{0,40})?[?!. ]*$`;
/** All of it, and not one challenge. */
const WHOLE =
  "(?:(?:with )?(?:this|the|it|that|these|all (?:of )?(?:this|that|it)|everything|you|the bot|this bot|using (?:you|this|it)|being part of (?:this|it))(?: (?:whole|entire))?(?: (?:thing|program|programme|bot|stuff|messages|game|challenges))?|(?:all |these |your )*(?:messages|challenges|nudges))";
const STOPPING = `(?:can|could|may|am i (?:even |actually |really )?(?:allowed|free|able) to|is it (?:ok|okay|possible|allowed|fine) (?:to|if)) (?:i )?(?:also |just |still |simply )?(?:stop|quit|leave|end|opt out(?: of)?|get out(?: of)?|drop out(?: of)?|unsubscribe(?: from)?)(?: ${WHOLE})?(?: (?:any ?time|whenever(?: i (?:want|like))?|at any time|later|again))?`;
/** A pause, which ends: none of a machine, and none for coffee. */
const A_PAUSE = "(?:a )?(?:short |little |small |longer )?(?:break|pause|rest|time[- ]?out)";
const PAUSING = `(?:(?:can|could|may|might) (?:i|we)|am i (?:even |actually |really )?(?:allowed|free|able) to|is it (?:ok|okay|possible|allowed|fine|alright) (?:(?:for me )?to|if i)|(?:how|where) (?:can|do) i) (?:also |just |still |simply |maybe |please )*(?:pause(?: (?:this|it|you|these|everything|the challenges|the bot|challenges|for myself))?|(?:take|have|make|get) ${A_PAUSE}(?: from (?:this|these|it|you|all (?:of )?(?:this|that|it)|the (?:challenges|messages|bot|programme)|challenges|growth))?|put (?:this|it|everything) on hold)(?: (?:for|just)? ?(?:a (?:bit|while|moment|little)|some time|now))?`;
const PAUSES = new RegExp(`${LEAD_IN}${PAUSING}${END}`, "i");
/** Whether they ask if they may stop for a while. */
export const asksToPause = (words: string): boolean => PAUSES.test(words);
const STOPS = new RegExp(`${LEAD_IN}${STOPPING}${END}`, "i");
/** Whether they ask if they may stop altogether. */
export const asksToStop = (words: string): boolean => STOPS.test(words);
const QUESTIONS = patternList(
  [
    `${LEAD_IN}(?:do i|must i|am i) (?:really |actually |honestly |even )?(?:(?:have|need|got) to |obliged to |forced to |required to |expected to |supposed to )?(?:do|take|accept|answer|take on|say yes to) ${THIS}(?: on)?${END}`,
    `${LEAD_IN}(?:can|could|may|am i allowed to|is it (?:ok|okay|possible|allowed|fine) (?:to|if)) (?:i )?(?:also |just |still )?(?:skip|ignore|leave|not do) ${THIS}(?: too| also)?[?]+ *$`,
    `${LEAD_IN}${STOPPING}${END}`,
    `${LEAD_IN}${PAUSING}${END}`,
    `${LEAD_IN}(?:do i|must i) (?:really |actually )?have to(?: say yes| accept)?${END}`,
    `${LEAD_IN}am i (?:really |actually )?(?:obliged|forced|required|expected) to${END}`,
    `${LEAD_IN}(?:can|could|may) i (?:still |also |just )?(?:get out of|back out of|drop|leave) (?:it|this|that|(?:the|this) (?:challenge|task|one))(?: again| after all)?${END}`,
    `${LEAD_IN}(?:is|are) ${THIS} (?:really |actually )?(?:mandatory|compulsory|obligatory|required|optional|voluntary|a must|an order)(?: (?:that|if) i (?:do|take) ${THIS}| (?:for me )?to (?:do|take|answer|accept|join) ${THIS})?${END}`,
    `${LEAD_IN}(?:can|could|may|am i allowed to) (?:i )?(?:also |just |still )?(?:say no|refuse|decline|turn (?:it|this|that) down|say no to ${THIS})${END}`,
    `${LEAD_IN}what (?:happens|if|will happen) (?:if |when )?i (?:say no|refuse|decline|don'?t (?:do|want) ${THIS}|dont (?:do|want) ${THIS}|turn it down)${END}`,
  ].map((one) => new RegExp(one, "i")),
);

export const mustI: Wording = {
  examples: [
    "do i have to do this?",
    "do I really have to do it",
    "must i accept this",
    "is this mandatory?",
    "is it voluntary",
    "can i say no?",
    "what happens if i say no",
    "am i required to do this",
    "so, do i have to?",
    "am i obliged to?",
    "can i still back out of this",
    "do i have to do that every week?",
    "must i do it each time",
    "do i have to answer that always?",
    "do i have to do what lena asked",
    "must i do what omar haddad asked of me?",
    "do i have to do what my lead asked me to do",
    "is it mandatory to do this task or can i skip also",
    "is it compulsory for me to do this?",
    "am i allowed to stop this whole thing",
    "can i quit this whole thing any time",
    "is it ok to stop with this",
    "am i free to leave the whole thing?",
    "do i have to do this or can i skip it",
    "is this voluntary or not",
    "am i allowed to opt out",
    "can i pause",
    "could i take a break",
    "is it possible to pause?",
    "can i take a pause",
    "may i pause for a bit",
    "can i have a break from this",
    "how do i pause this",
  ],
  nearMisses: [
    "what do i have to do",
    "do i have to ask my lead first?",
    "do i have to join the review every week?",
    "what do i have to do every week",
    "do i have to install something",
    "how do i say no to my boss",
    "is the training mandatory?",
    "do i have to do what the client asked for in the ticket?",
    "do i have to do what the client asked",
    "what lena asked me is in the ticket",
    "must i bring a laptop?",
    "am i expected to be there at nine?",
    "can i stop the deploy",
    "am i allowed to leave early on friday",
    "can i end the call with a question",
    "is it mandatory to review the pull request",
    "can i leave it on my desk",
    "can i decline the invite for the planning",
    "can i pause the pipeline",
    "can i take a break before the demo",
    "could i have a break point there",
    "can i take a coffee break",
    "how do i pause a job",
  ],
  read: ({ words, isNegated }) =>
    (!isNegated || words.startsWith("what ")) && QUESTIONS.match(words) ? NO_SLOTS : null,
};

const MAY =
  /^(?:\W*(?:hi|hey|hm+|ok|okay|so|and|but|sorry|wait|honestly|just asking|question)\b)*\W*(?:can|could|may|am i (?:even |actually |really )?(?:allowed|free|able)|is it (?:ok|okay|possible|allowed|fine))\b/i;
const OPTIONAL = /\b(?:optional|voluntary)\b/i;
const WHAT_IF = /\bwhat (?:happens|if|will happen)\b/i;

/** What the answer begins with: a question whether they have to is answered with no, and one whether they may say no with yes. */
export function howAsked(text: string): "may" | "if" | "other" {
  if (WHAT_IF.test(text)) return "if";
  return MAY.test(text) || OPTIONAL.test(text) ? "may" : "other";
}
