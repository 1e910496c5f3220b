import { FAMILY } from "#src/language/crisis-hints.en.ts";

/** "I am doing it now", on the day after words of danger in English: what is done, nobody knows. After folding. */
export const DOING_IT =
  /^(?:(?:ok|okay|yes|so|then|well|now|and)[,.]? )*(?:i(?:'?ll|'?m| will| am)? )?(?:(?:just|really|now|going to|gonna|about to|ready to) )*(?:do|doing|did|done|have done|try|trying|start|starting|end|ending) (?:it|this|that)(?: (?:right away|right now|straight away|now|tonight|today|rn|later|then|soon|tomorrow|this time|anyway))*[.! ]*$/u;

/** Something was taken or done already, said in few words: after words of danger it is an overdose or an attempt. In folded text. */
const ALREADY =
  "(?:already|now|today|tonight|just now|yesterday|before|again|at once|an hour ago|(?:(?:a few|some|two|three|five|ten|twenty|thirty|\\d+) )?(?:minutes|hours) ago)";
const SOME =
  "(?:(?:(?:all|some|most|half|many|lots|a lot|a few|\\d+|ten|twelve|fifteen|twenty|thirty|forty|fifty) of )?(?:them|it|those|these)(?: all)?|them all|all|too many|too much|(?:about |like |over )?(?:[1-9]\\d{1,2}|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred)|(?:a|the) (?:whole |entire )?(?:box|bottle|pack|packet|lot|handful)(?: of them)?|the (?:lot|pills|tablets|rest|bottle)|everything|enough|enough of them|(?:all )?(?:my|the|her|his) (?:pills|tablets|meds|medication|insulin))";
export const TAKEN = new RegExp(
  `^(?:(?:ok|okay|yes|so|well|but|and|sorry|please|help|too late)[,.]? )*(?:i(?:'?ve| have)? )?(?:(?:just|already|now) )*(?:took|taken|swallowed|ate|drank) ${SOME}(?: ${ALREADY})*[.! ]*$`,
  "u",
);
/** An attempt that was made, told in few words. */
export const TRIED =
  /^(?:(?:ok|okay|yes|well|but|and)[,.]? )*i(?:'?ve| have)? (?:already |almost |nearly )?(?:tried|did)(?: (?:it|once|twice))?(?: (?:already|before|again|once|last (?:night|week|weekend|month|year|\w+day)|yesterday|on the weekend|on \w+day|\w+ (?:\w+ )?(?:days|weeks|months|years) ago)){1,2}[.! ]*$/u;

/** What stands in a wish that names nothing: times, pronouns, verbs of arranging and courtesies. A word of folded text. */
export const BARE_WORD =
  /^(?:\d+(?:st|nd|rd|th|am|pm|h|min|uhr)?|a|an|the|at|on|in|by|to|for|from|of|until|till|after|before|around|about|past|half|quarter|and|or|but|then|so|ok|okay|yes|yeah|yep|please|pls|just|now|well|maybe|better|rather|instead|again|too|already|also|i|i'm|i'd|i'll|im|ill|me|my|we|us|you|it|it's|its|this|that|that's|them|these|those|one|all|is|be|am|will|would|can|could|let|let's|lets|want|need|like|should|shall|have|do|does|doing|did|done|make|made|set|put|plan|planned|schedule|book|move|moved|shift|push|postpone|delay|remind|reminder|note|save|keep|kept|log|write|add|take|skip|change|out|off|away|busy|free|there|here|fine|good|works?|fits?|suits?|am|pm|o'clock|oclock|noon|midnight|midday|lunch|morning|mornings|afternoon|afternoons|evening|evenings|night|tonight|today|tomorrow|tmrw|tmr|day|days|week|weeks|weekend|month|hour|hours|minutes?|later|soon|next|coming|first|last|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/;

/** A time and nothing else, as when something happened: nothing is asked by it. In folded text. */
export const ONLY_A_TIME =
  /^(?:(?:it|that|this) (?:was|happened|is|started) )?(?:(?:in|on|since|about|around|just|only|for|over|ok|well|already)[,]? )*(?:(?:last|this|that|the last|a|an|one|two|three|four|five|six|ten|\d{1,4}|some|many|a few|(?:a )?couple of) (?:night|day|weekend|week|month|year|summer|winter|spring|autumn|christmas|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?(?: ago)?|years ago|months ago|weeks ago|long ago|yesterday|recently|tonight|today|(?:19|20)\d\d)[.! ]*$/;

/** Beside which it is plain what a time or "it" is for. */
export const NAMES_OURS =
  /\b(?:my|the|this|that|our|next|current) (?:\w+ )?(?:plan|challenge|task|nudges?|reminders?|messages?|meeting|call|seat|session|talk|1:1|standup|stand-up)\b/;

/** What is asked on such a day and has words of its own, in folded text: whom to tell, whom they did not reach, who comes near, and what to do. */
const LEAD = "^(?:(?:ok|okay|and|but|so|hm+|well|then|yes|no|please|what if)[,.]? )*";
const END =
  "(?: (?:then|now|next|first|again|please|though|today|tonight|tomorrow|here|about (?:it|this|that)))*[?!. ]*$";
const WHO_MAY_COME = `(?:${FAMILY}|boss|manager|ex|partner|husband|wife|hubby|boyfriend|girlfriend|bf|gf)`;
export const ASKED = [
  [
    "line",
    /^(?:(?:but|no|and|ok|please|sorry|well)[,.]? )*i (?:really |just )?(?:do not|don'?t|dont|can ?not|can'?t|cant|will not|won'?t|never) (?:want to |wanna |like to |dare to )?(?:talk|speak|call|ring|phone)(?: (?:to|with))? (?:a |an |the |any |some )?(?:hot ?lines?|help ?lines?|strangers?|112|911|999|that number|numbers?|lines?|therapists?|anybody|anyone|police)(?: (?:now|there|please|about (?:it|this)))*[.! ]*$/u,
  ],
  [
    "where",
    new RegExp(
      `${LEAD}where (?:can|should|shall|could|do|would|must) i (?:even )?(?:go|sleep|stay|hide|turn)(?: to)?${END}`,
      "u",
    ),
  ],
  [
    "tell",
    new RegExp(
      `${LEAD}(?:should|shall|can|must|may|do) i (?:(?:have to|better|rather|just) )*(?:tell|call|talk to|speak to|ring) (?!(?:you|me|it)\\b)[\\p{L}'@-]+(?: [\\p{L}'-]+)?${END}`,
      "u",
    ),
  ],
  [
    "unreached",
    /^(?:(?:i|i've|ive|but|and|they|he|she|nobody|no one|called|tried|rang|it|the (?:line|number|hotline))[,.]? )*(?:(?:did not|didn'?t|does not|doesn'?t|do not|don'?t|will not|won'?t|would not|wouldn'?t|never|not) (?:pick(?:ing|ed)? up|answer(?:ing|ed)?|call(?:ing|ed)? back|reply(?:ing)?|respond(?:ing)?|get through)|(?:picks?|picked) up|(?:is|was|are|were) (?:busy|engaged|on hold|not (?:there|answering|picking up))|(?:put|left) me on hold|rings? (?:out|and rings?))(?: the phone| my calls?| me)?[,.!? ]*$/,
  ],
  [
    "near",
    new RegExp(
      `^(?:(?:and|but|oh|help|now|please|i think|god|no)[,.]? )*(?:(?:he|she|they)(?:'?s| is|'?re| are|'?ll be| will be| just)?|(?:my )?${WHO_MAY_COME}(?:'?s| is| just)?) (?:(?:now|still|almost|back|again|already|just|right) )*(?:coming|here|home|back|came|came home|outside|inside|downstairs|upstairs|at the door|in the (?:house|hall|hallway|flat|kitchen|room|next room|office|building)|behind me|looking for me|on (?:his|her|their|the) way|knocking|shouting|screaming|yelling|angry)(?: \\w+){0,3}[,.!? ]*$`,
    ),
  ],
  [
    "do",
    new RegExp(
      `${LEAD}(?:what (?:should|shall|can|could|must|do|would) (?:i|we|one|you) (?:do|try|say)(?: (?:now|then|for (?:him|her|them)|about (?:him|her|them|it)|to (?:him|her|them)))?|what now|now what|i (?:do not|don'?t|dont) know what to do|how (?:can|do|could|should) i help(?: (?:him|her|them))?)${END}`,
      "u",
    ),
  ],
] as const satisfies readonly (readonly [string, RegExp])[];

/** Said of what the bot can do, it is a question; in few words, it is a call. */
export const CALLS_FOR_HELP = /\bhelp\b/;

/** A quarrel in which both have their part. In folded text. */
export const MUTUAL =
  /(?:\b\w+ and i|\bwe) (?:(?:both|just|again|really) )*(?:had|have|having|are having|got into|fought|argued|quarrel|disagree)/;
