/** What people ask the bot in English that is none of its business: code, the weather, football, errands, facts. */
import { NO_SLOTS, type Wording } from "#src/language/intent.ts";

/** code: something made for them. sky: the weather. game: sports and news. fact: something looked up. errand: something fetched or booked. */
export type OffTopic = "code" | "sky" | "game" | "fact" | "errand";

const LEAD =
  "^(?:(?:hi|hey|hello|yo|ok|okay|so|and|but|then|now|oh|btw|pls|please|plz|well|one more thing|quick question|lol)[,.!:]? )*";
const ASK =
  "(?:(?:can|could|would|will) (?:you|u|ya) (?:please |pls |quickly |just |maybe )*|i (?:need|want) you to |help me (?:to )?|please |pls )?";
const MADE =
  "(?:regex(?:es|p)?|regular expression|(?:python|bash|shell|js|sql|node|java|powershell|small|little|quick)(?: (?:shell|sql))? (?:script|function|query|program|snippet|one-?liner)|script|function|sql|(?:sql )?query|snippet|one-?liner|unit tests?|dockerfile|(?:code|program|algorithm|class|component|css)|poem|haiku|limerick|song|rap|essay|recipe|short story)";
const SPORT =
  "(?:match|game|cup|final|finals|semi-?final|league|champions league|world cup|derby|grand prix|race|football|soccer|formula (?:1|one)|bundesliga|premier league|ipl|cricket|tennis|super bowl)";

const KINDS: readonly (readonly [OffTopic, RegExp])[] = (
  [
    [
      "code",
      `${LEAD}${ASK}(?:write|generate|make|create|code|give|send|show|draft|produce|build|do)(?: me| us)?(?: up)? (?:a|an|some|the|any|my)? ?(?:(?!challenge|something|step|task)[\\p{L}'-]+ ){0,2}?${MADE}(?: (?:for|that|which|to|in|about|with|of|on|and)\\b[^?!.]{1,160})?(?:,? (?:please|pls|for me))*[?!. ]*$`,
    ],
    [
      "code",
      `${LEAD}(?:(?:can|could|would|will) (?:you|u|ya) (?:please |pls |quickly |just )*|please |pls )(?:fix|debug|refactor|compile|run|execute|deploy|merge|translate|summari[sz]e|proofread|test) (?:my|this|the|our|that|these) [^?!.]{2,80}?(?: for me)?[?!. ]*$`,
    ],
    [
      "sky",
      `${LEAD}(?:(?:the |this )?weather(?:'s|s| is| was| sucks| looks)\\b[^?!]{0,30} (?:today|again|here|outside|out there|eh|huh|isn'?t it|tho|though|lately|this week|right now)|(?:what|how)(?:'s|s| is| will)(?: be)? the weather\\b[^?!]{0,40}|(?:is|will) it (?:going to |gonna )?(?:be )?(?:rain|raining|snow|snowing|sunny|hot|cold|warm|freezing)\\b[^?!]{0,40}|(?:it'?s |its |it is )?(?:so |too |really |super |bloody |damn |fucking )+(?:hot|cold|sunny|rainy|windy|freezing) (?:today|here|outside|out there|in here|again)[^?!]{0,20}|(?:it'?s|its|it is) (?:raining|snowing|pouring)\\b[^?!]{0,30})[?!. ]*$`,
    ],
    [
      "game",
      `${LEAD}(?:who(?:'s| is| has)? (?:won|winning|playing|scored|lost|plays|wins)\\b(?! the (?:deal|tender|client|argument|contract|vote))[^?!]{0,60}|(?:did|have) (?:you|u) (?:see|watch|catch|seen|watched|hear about) (?:the |that |yesterday'?s |last night'?s )?${SPORT}\\b[^?!]{0,40}|what(?:'s|s| is| was) the score\\b[^?!]{0,40}|(?:do|what) (?:you|u) (?:like|think (?:of|about)) ${SPORT}|what a (?:match|game|goal)\\b[^?!]{0,30})[?!. ]*$`,
    ],
    [
      "fact",
      `${LEAD}(?:(?:what(?:'s|s| is)|which is) the (?:capital|population|currency|time|date(?= today|[?!. ]*$)|exchange rate|square root|stock price|price of (?:bitcoin|gold))\\b[^?!]{0,60}|(?:what|how much)(?:'s|s| is| are) \\d[\\d.,]*(?: ?(?:[-+*/x×^%]|times|plus|minus|divided by) ?\\d[\\d.,]*)+|what time is it\\b[^?!]{0,30}|who (?:is|was|'s) (?:the )?(?:president|prime minister|chancellor|king|queen|pope|ceo of (?:google|apple|microsoft|tesla))\\b[^?!]{0,40}|(?:what|how)(?:'s|s| is) (?:the )?bitcoin\\b[^?!]{0,30}|what(?:'s|s| is) in the news\\b[^?!]{0,20}|(?:can|could) (?:you|u) (?:google|search the (?:web|internet)|look up)\\b[^?!]{0,80})[?!. ]*$`,
    ],
    [
      "errand",
      `${LEAD}(?:(?:can|could|would|will) (?:you|u|ya) (?:please |pls |just )*|please |pls |i need you to )?(?:(?:order|get|fetch|bring|make|buy) (?:me|us) (?:a |an |some |the )?(?:pizza|coffee|tea|lunch|beer|snacks?|cake|sandwich|taxi|cab|uber)|(?:book|reserve) (?:me |us )?(?:a |an |the )?(?:flight|hotel|train|taxi|table|meeting room|room|desk|parking spot|holiday)|play (?:me |us )?(?:some |a )?(?:music|song)|reset my (?:password|pin)|unlock my (?:account|laptop)|(?:turn|switch) (?:on|off) the (?:lights?|heating|ac)|do my (?:homework|taxes|timesheet|expenses))\\b[^?!]{0,60}[?!. ]*$`,
    ],
    [
      "errand",
      `${LEAD}(?:what(?:'s|s| is)(?: there)? for (?:lunch|dinner)|(?:any|got) (?:movie|film|netflix|restaurant|book) (?:tips?|recommendations?|suggestions?))\\b[^?!]{0,40}[?!. ]*$`,
    ],
  ] as const
).map(([kind, pattern]) => [kind, new RegExp(pattern, "u")]);
const LONGEST = 260;

/** What is asked that is not ours; null for all else. @param words in lower case. */
export function offTopicIn(words: string): OffTopic | null {
  if (words.length > LONGEST) return null;
  return KINDS.find(([, pattern]) => pattern.test(words.replaceAll("’", "'")))?.[0] ?? null;
}

export const offTopic: Wording = {
  isWhole: true,
  examples: [
    "can u write me a regex for emails",
    "write a python script that renames files",
    "could you generate unit tests for my class?",
    "please fix this bug for me",
    "can you translate this mail for me",
    "write me a poem about kafka",
    "who won the match last nite",
    "did you see the game yesterday?",
    "weather is crap today eh",
    "what's the weather tomorrow?",
    "will it rain today",
    "so hot today",
    "what is the capital of france",
    "Which is the capital of India",
    "what's 17 * 23?",
    "what time is it",
    "can you order me a pizza",
    "book me a meeting room for 3",
    "reset my password pls",
    "what's for lunch?",
  ],
  nearMisses: [
    "i want to learn to write a regex",
    "give me a challenge with sql",
    "gimme something with actual code",
    "show me a challenge about code",
    "show me something small with sql",
    "write to lena for me",
    "who won the client over",
    "who won the deal",
    "weather the storm",
    "the cold start is slow today",
    "can you book me a seat",
    "can you find me a seat in the demo",
    "i wrote a script that renames files",
    "can you help me write the first sentence",
    "what's the date of my challenge",
    "what time is my plan",
    "remind me at 3",
    "play it safe",
    "i fixed this bug for a client",
    "the match of the columns was wrong",
  ],
  read: ({ words, isNegated }) => (!isNegated && offTopicIn(words) !== null ? NO_SLOTS : null),
};
