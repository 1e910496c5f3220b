/** What people say in English to find their way. */
import { NO_SLOTS, shortWish, type Wording } from "#src/language/intent.ts";

/** A question about a word asks for no more than its meaning: "what does done mean" must not close a challenge. */
export const meaning: Wording = {
  examples: [
    "what does done mean",
    "how does this work",
    "what do you do",
    "why does swap work like that",
    "what does a focus mean?",
  ],
  nearMisses: [
    "what is next?",
    "how do I join",
    "what do you store about me",
    "how am I doing",
    "done",
    "what do I do if she says no",
    "what does this stack trace mean",
    "how do I do that",
  ],
  read: ({ words }) =>
    /^(what do you do|how does (this|it|that) work)[?!. ]*$/.test(words) || OF_WORD.test(words) ? NO_SLOTS : null,
};
/** A question about one of the bot's own words. */
const OF_WORD =
  /^(?:and |so )?(?:what|why|how) (?:does|do|is meant|means?)\b(?=.*\b(?:done|skip|swap|log|pause|resume|plan|focus|nudge|track|level|not yet|could not|settings|progress|join|stop|export|forget)\b).*\b(?:mean|means|meant|work|works)\b/;

/** "What does done mean": the meaning of a word of the bot's, not of the whole. */
export const asksForWord = (text: string): boolean => /\bmean/i.test(text);

const PURPOSE =
  /^(?:(?:hi|hey|hello|hm+|ok|okay|so|and|sorry|wait|erm|but)[,.]? )*(?:what(?:'s| is| are)|whats|wats) (?:(?:this|that) (?:thing|bot|app|companion)(?: here)?(?: (?:actually|even|really|exactly|supposed to be))*(?: (?:good )?for| about| all about)?|(?:this|it|all (?:of )?this)(?: all)?(?: (?:actually|even|really))+ (?:good )?for|all (?:of )?this (?:good )?for|(?:you|u)(?: (?:actually|even|really))* (?:good )?for)(?: (?:then|anyway|please))?[?!. ]*$/;

const FOR_WHOM =
  "(?: (?:of|in|with|behind) (?:this|it|that|using (?:this|it)|(?:this|the) (?:bot|app|thing|tool|program(?:me)?)))?";
/** What somebody gains by it who has others in mind, or themselves by their role: "what is the benefit for a senior like me". */
const BENEFIT = new RegExp(
  `^(?:(?:hi|hey|hello|ok|okay|so|and|but)[,.]? )*what(?:'s| is|s| are| would be) (?:the |my )?(?:benefits?|use|advantages?|gain|added value|point)${FOR_WHOM} for (?:an? |the )?(?:(?:more |very |old |most )*(?:senior|junior|experienced|lead|principal|staff) ?)(?:persons?|people|devs?|developers?|engineers?|architects?|colleagues?|guys?|like)?(?: (?:like|such as) (?:me|us))?[?!. ]*$`,
);
const TOLD_TO =
  "(?:told|asked|recommended|suggested|advised|wants?|wanted|sent) (?:me|us)(?: (?:to|that i should|i should))?";
const BOT = "(?:the|this|that|your) (?:bot|companion)|growth companion";
const TRY =
  "(?:check|try|test|see|look at|look into|use|explore|have a look at|take a look at|go through|open|talk to|write(?: to)?|speak to|join)";
const EXPLAIN =
  "(?:and |so |but )?(?:(?:kindly|please|pls|can you|could you) )*(?:explain|tell me more|what is (?:this|it)(?: (?:about|for))?|what do i (?:have to )?do|how does (?:this|it) work|guide|brief)(?: me| it| this| the same)*(?: please| pls)?";
/** Whoever sends people to a bot at work; what others want them to look at may be anything. */
const AT_WORK =
  "(?:my |our |the )?(?:(?:engineering |line |team |project |tech )?(?:manager|lead|head)|tl|boss|mentor|hr|cto)";
/** Somebody sent them here: "my manager told me to check this out, kindly explain". Only "it" or "this" need not be the bot. */
const SENT_HERE = new RegExp(
  `^(?:(?:hi|hey|hello|good (?:morning|afternoon|evening)|ok|okay|so|and|dear (?:sir|bot|team))[,.!]? )*(?:${AT_WORK} ${TOLD_TO} (?:${TRY} (?:${BOT}|you)(?: out)?[,.;!]*(?: ${EXPLAIN})?|(?:check|try|test) this out[,.;!]*(?: ${EXPLAIN})?|${TRY} (?:this|(?:the|this) (?:app|tool|thing))(?: out)?[,.;!]* ${EXPLAIN})|(?:my |our |the |a )?(?!doctor|therapist|psychiatrist|psychologist)\\p{L}{2,20} ${TOLD_TO} ${TRY} (?:${BOT})(?: out)?[,.;!]*(?: ${EXPLAIN})?)[?!. ]*$`,
  "u",
);

/** "What is this thing?": what it is for, and no list of what it can do. */
export const asksPurpose = (text: string): boolean =>
  [PURPOSE, BENEFIT, SENT_HERE].some((one) => one.test(text.toLowerCase().trim()));

export const help: Wording = {
  isWhole: true,
  examples: [
    "what is this thing",
    "what is this actually for?",
    "whats this bot for",
    "what is all this for?",
    "what are you for?",
    "What is the benefit for a senior person like me",
    "what's the use of this for an experienced dev?",
    "My manager told me to check this out, kindly explain",
    "hello, my lead asked me to try this bot. what is it",
    "Omar told me to try this bot",
    "hi, our cto wants us to use the app, how does it work",
    "my boss told me to check you out",
    "HR told me to talk to you",
    "my team lead asked me to look at this, what is it about?",
    "my mentor sent me to try this out",
    "help",
    "what can you do",
    "?",
    "commands",
    "what can I do",
    "help please",
  ],
  nearMisses: [
    "please don't help me",
    "to do lists do not help me",
    "what is the benefit for the client",
    "what is the use of the cache for a senior",
    "my manager told me to check this ticket, please explain it to him",
    "my manager told me to do this",
    "the client asked us to check it",
    "the client wanted us to test it",
    "the client asked me to look at this",
    "the client asked us to test the app",
    "my lead asked me to test this app",
    "my manager wants us to use the tool",
    "he wanted me to look at it",
    "she asked me to check that",
    "they told me to use it",
    "my lead wants me to look into it",
    "my lead wants me to look into this",
    "my lead asked me to see it",
    "my manager asked me to test it",
    "my boss told me to use that",
    "my boss told me to use this",
    "my manager told me to look at this",
    "my manager wants me to go through it",
    "my manager asked us to open it",
    "The QA asked me to try it",
    "somebody told me to use this",
    "Lena asked me to test this",
    "Omar asked me to look at it, please explain",
    "omar told me to check that out",
    "Omar told me to see you",
    "my doctor told me to talk to you",
    "my doctor told me to use this bot",
    "my therapist wants me to try this app",
    "my wife told me to talk to you",
    "my father asked me to speak to you",
    "the police told me to talk to you",
    "my colleague wants me to look into it",
    "our designer asked us to check this",
    "my lead told me to check this with the client",
    "my lead asked me to try this approach",
    "my manager told me to see a doctor",
    "my boss told me to open up to you",
    "my manager told me off",
    "done?",
    "I helped Omar",
    "thanks for your help",
    "help desk is closed on friday",
    "what is this",
    "what is this metric for",
    "what is this table actually for",
  ],
  read: (said) => (asksPurpose(said.words) ? NO_SLOTS : ASKS_FOR_HELP(said)),
};
const ASKS_FOR_HELP = shortWish(
  /^((hi|hello|hey|please|and)[,.]? )*(help( me)?|what can (you|i) do( for me)?|how does this work|(the |list of )?commands?)( please| pls| here)?[?!. ]*$|^\?+$/,
);

export const join: Wording = {
  examples: [
    "join",
    "sign me up",
    "how do I join",
    "I want to join",
    "how do I start",
    "ok fine sign me up",
    "i want in",
    "alright, count me in then",
  ],
  nearMisses: [
    "joined the call",
    "I'm in",
    "i want in on the release",
    "fine, sign me up for the on-call rota",
    "can Omar join",
    "we joined forces",
    "don't sign me up",
    "join the call, we are waiting",
  ],
  read: shortWish(
    /^((hi|hello|hey|please|ok|okay|yes|fine|alright|all right|sure|so|then|well|good|cool|let'?s go)[,.]? )*(join( in| this| now)?|(?:(?:can|could) you )?sign me up|i(?:'?d like| want| would like|'?ll| will) (?:to )?(?:join( in| this)?|sign up)|i want in|(?:you can )?count me in|how (?:do|can) i (join|start|sign up))( then| now| please| pls)*[?!. ]*$/,
  ),
};
