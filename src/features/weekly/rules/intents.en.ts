/** What people say in English to the challenge that they were sent. */
import { withDaysSpelt } from "#src/language/day-spelling.ts";
import { NO_SLOTS, shortWish, type Wording } from "#src/language/intent.ts";
import { isMove } from "#src/language/moving-words.en.ts";
import { endsWish } from "#src/language/wish-end.en.ts";
import { isLead } from "./lead-time.ts";

export const next: Wording = {
  examples: [
    "what is next?",
    "What's next",
    "what's my challenge",
    "next",
    "give me a challenge",
    "give me a new one",
    "hi, what is next?",
    "next :pray:",
    "“next”",
  ],
  nearMisses: [
    "something else",
    "maybe next week",
    "log: the next challenge",
    "don't send me the next one",
    "nexus builds fail",
    "can we push it to next tuesday",
    "next week I'm off",
    "what's the next ticket in the sprint",
  ],
  read: shortWish(
    /^((hi|hello|hey|ok(ay)?|so|and|please|yes|great|thanks?)[,.!]* )*(what('?s| is) (next|my (challenge|nudge|task))|(the )?next( one| challenge)?|(show me |what was )?(my|this week'?s|the current) (challenge|nudge)|(can you )?give me (one|something|a challenge|my challenge)|(can you )?(give|get|show|send|bring) me a (new|fresh) (one|challenge|task|nudge))( please| pls| now| then| this week| today| again)?[?!. ]*$/,
  ),
};

export const skip: Wording = {
  examples: [
    "not this week",
    "skip",
    "Skip it.",
    "pass",
    "no time this week",
    "skip, I'm too busy",
    "pls skip this week then",
    "can we skip this week please",
    "too busy",
    "not now",
    "not\u00a0this  week :(",
  ],
  nearMisses: [
    "skip logic in the importer was wrong",
    "maybe next week we ship",
    "pass rate went up after the fix",
    "don't skip it",
    "not yet",
    "no time for an hour, but ten minutes I have",
    "can't today, tomorrow",
  ],
  read: shortWish(
    /^(?!.*\b(?:but|all that|and all)\b)(not this week|(?:(?:(?:ok|okay|then|so),? )?(?:(?:can|could) (?:we|you|i) |let'?s |(?:please|pls|plz) )?)?skip( it| this( one| week)?| that| the week)?(?:,? (?:then|for now|please|pls|plz|for me))*|no time( this week)?|pass|no,? thanks?|too busy(?! (?:this|right|at the|for the|just) (?:minute|moment|morning|hour|second|now))( this week)?|not now|nope|maybe next week(?=\s*(?:$|[,.;:!–-]|(?:then|please|instead|again|thanks)\b)))(?![\p{L}\p{N}_])/u,
    endsWish,
  ),
};

export const swap: Wording = {
  examples: ["something else", "show me others", "show me two others", "another one please", "swap"],
  nearMisses: ["another time", "I'm out of ideas", "the others left", "swapped notes", "don't swap it"],
  read: shortWish(
    /^((hi|hello|hey|ok(ay)?|so|and|please|no|hm+|maybe|rather)[,.!]* )*((can|could) (i|you) (please )?(have|get|see|show me|give me) |i(?:'d| would) (like|prefer|rather have) |i want |give me |show me |got |do you have )?(something else|another one|a different one|(two )?others?|swap( it| this)?( one)?|other options|anything else)( please| pls| instead| then| to do)?[?!. ]*$/,
  ),
};

/** "..., what do you think?" */
const ASKS_OPINION = /^[,. ]*(?:what (?:do|would) you (?:think|say|suggest)|any idea|you think|do you think)?[?!. ]*$/;

export const plan: Wording = {
  examples: [
    "when should i do it, what do you think",
    "I'm in",
    "count me in",
    "I’m in!",
    "yes",
    "I'll do it",
    "let's do it",
    "I´m in",
  ],
  nearMisses: [
    "I'm in Berlin on Thursday",
    "deal with sales fell through",
    "I'm off on Friday",
    "let's move it to Friday",
    "don't plan it",
  ],
  read: shortWish(
    /^(?!.*\b(?:delete|remove|stop|forget)\b)(i'?m in|i am in|count me in|i'?ll do it|i will do it|let'?s do (it|this)|(?:yes|yep|sure)(?! as\b| that one\b)|ok(ay)?,? i'?ll|deal|plan( it)?|(?:when|what day|which day) (?:should|shall|do|could|would) i (?:best )?do (?:it|this|that)(?: one)?|when (?:do you think|would you say) i should do (?:it|this|that)(?: one)?)\b/,
    (rest) => endsWish(rest) || ASKS_OPINION.test(rest),
  ),
};

export const notYet: Wording = {
  examples: ["not yet", "I am not done", "I'm not done yet", "haven't done it yet", "still on it"],
  nearMisses: ["to do lists do not help me", "haven't seen the new docs", "done", "not this week", "not yet, tomorrow"],
  read: shortWish(
    /^(not yet|not done( yet|[.! ]*$)|haven'?t( (done|managed|got round to) (it|that))?( yet)?|(still )?to do|i('?m| am) not done( yet)?|later this week|still on it)\b/,
    endsWish,
  ),
};

export const couldNot: Wording = {
  examples: ["I could not", "couldn't make it", "it didn't work", "I couldn't find the time", "could not do it"],
  nearMisses: [
    "I couldn't reproduce the fault",
    "I couldn't, tomorrow",
    "did it",
    "not yet",
    "did it work?",
    "did not happen yet, but it will",
  ],
  read: shortWish(
    /^(?!.*\byet\b)(i )?(couldn'?t|could not|didn'?t (work|manage|happen|get to)|did not (work|manage|happen|get to)|no chance|it didn'?t work)\b/,
    endsWish,
  ),
};

export const move: Wording = {
  examples: [
    "not today, tomorrow",
    "couldn't today, let's try Friday",
    "moved it to Thursday",
    "let's move it to next week",
    "no time, another day",
  ],
  nearMisses: ["not today", "I will not do it tomorrow", "tomorrow is the release", "not yet", "pause until Friday"],
  read: ({ words, isShort }) => (isShort && isMove(words) ? NO_SLOTS : null),
};

/** It is answered that this is over, whatever else it sounds like. */
export const moveToPast: Wording = {
  examples: [
    "move it to last friday at 10",
    "please move this to yesterday",
    "put it on last monday",
    "reschedule it to last wendsday 14:00",
    "let's do it last thursday",
  ],
  nearMisses: [
    "move it to friday at 10",
    "we moved it to last friday",
    "let's do it at last",
    "plan it for the last day",
    "i did it last friday",
    "move it to the last slot",
  ],
  read: ({ words, isShort }) =>
    isShort &&
    /^(?:(?:please|ok|no|then),? )*(?:let'?s )?(?:move|push|shift|put|plan|schedule|reschedule|postpone|do) (?:it|this|that) (?:to |for |on )?(?:yesterday|last (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/.test(
      withDaysSpelt(words),
    )
      ? NO_SLOTS
      : null,
};

export const whenNext: Wording = {
  isWhole: true,
  examples: [
    "when does the next one come",
    "when is the next one?",
    "when do I get the next challenge",
    "when will my next nudge come",
    "when's the next one",
    "i wait for tuesday then",
  ],
  nearMisses: [
    "i wait for tuesday's release",
    "i wait for them until tuesday",
    "waiting for friday's answer from Omar",
    "when the next release comes, I will ask",
    "what is next?",
    "when is the next client call",
    "next",
    "when does the next sprint start",
  ],
  read: shortWish(
    /^(and |so )?when('?s| is| does| do| will| comes)\b.*\b(next|new) (one|challenge|nudge|task)( come| be| coming| due| here)?[?!.]*$|^(?:(?:ok|okay|fine|good|alright|no|then|so)[,.]? )*i(?:['’]?ll| will|['’]?m going to|['’]?d rather| just)*(?: just)? wait (?:for|until|till) (?:(?:the )?next (?:one|challenge|week)|(?:mon|tues|wednes|thurs|fri)day)(?: then| instead| please| thanks?)*[!.]*$/,
  ),
};

const REMIND = shortWish(
  /^(?!.*\b(years?|months?|lol|kidding|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b)((ok(ay)?|yes|sorry|no|not (now|today|yet)|please|pls|hi|hey|but|kindly|can you|could you|would you|just)[,.]? )*(remind|ping|poke|nudge|ask) me( again| back)?( about (it|this))?( pls| please)?([?!.]*$| (?=(on|at|in|by|later|tomorrow|tmrw|today|tonight|this|next|around|after|before|mon|tue|wed|thu|fri|sat|sun|the|\d)))/,
);

export const remind: Wording = {
  examples: [
    "remind me tomorrow",
    "not now, ask me again at 4",
    "can you remind me on thursday?",
    "ping me later today",
    "ok but ask me again on thursday",
    "not today, remind me tomorrow",
    "please nudge me again in an hour",
    "remind me half an hour before",
    "oh and ping me 10 min earlier pls",
    "can i have a reminder an hour before?",
    "remind me the evening before too",
  ],
  nearMisses: [
    "don't remind me",
    "it reminds me of the old export",
    "ask me why",
    "she asked me again",
    "they ping me all day",
    "remind me what this is about",
    "ask me anything",
    "ask me again in two years",
    // A day of every week is a setting.
    "nudge me fridays 4pm",
    "ping me on tuesdays",
  ],
  read: (said) => REMIND(said) ?? (said.isShort && isLead(said.words, "en") ? NO_SLOTS : null),
};

export const wishTopic: Wording = {
  examples: [
    "give me something with frontend",
    "something with kubernetes please",
    "can I have something about sales?",
    "do you have anything on testing",
    "anything on beekeeping?",
    "I'd like a challenge about certification",
    "got anything on frontend?",
    "none of those, smth with sql maybe",
    "nah gimme something with actual code",
    "hmm something with databases instead",
    "no, rather something about testing",
  ],
  nearMisses: [
    "something with the build is broken",
    "give me something",
    "give me something on monday",
    "something else",
    "something about it made me think",
    "don't send me anything about sales",
    "we have something on staging that nobody uses",
  ],
  read: shortWish(
    /^(?!.*\b(?:is|are|was|were|isn'?t|broke|broken|fails|failed)\b)(?:hi,? |please,? |ok,? |no,? |nope,? |nah,? |hm+,? |meh,? |none of (?:those|these|them),? |neither,? |not (?:that|this|those|these),? |rather,? |maybe,? )*(?:(?:can|could) (?:i|you|we) (?:please )?(?:have|get|give me|send me|do) |do you have |have you (?:got )?|got |give (?:me|us) |gimme |send me |show me |i(?:'d| would) (?:like|love|rather have)(?: to have)? |i (?:want|need) )?(?:something|anything|sth|smth|a challenge|challenges|one|more)(?: (?:to do|more))? (?:with|about|on|around|regarding) (?!it\b|that\b|this\b|me\b|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|tomorrow|today|monthly|weekly|\d)(?:the )?[\p{L}\p{N}+#.-]+(?: [\p{L}\p{N}+#.-]+){0,2}(?: please| pls| plz| next time| maybe| instead| then)?[?.!]*$/u,
    (rest) => rest === "",
  ),
};
