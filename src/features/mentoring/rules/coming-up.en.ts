/** How people ask in English for all that they have ahead of them, the plan among it. */
import { NO_SLOTS, shortWish, type Wording } from "#src/language/intent.ts";

const WHAT = "(?:what(?:'?s|s| is| are)|anything|something)";
/** The words of a day; which one it is, is read by `daysAsked`. */
const DAY =
  "(?:today|tonight|tomorrow|this (?:morning|afternoon|evening)|(?:(?:on|for|this|next|coming) )?(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?|(?:on )?the \\d{1,2}(?:st|nd|rd|th)?|(?:this|next|the) (?:week|weekend))";
const WHEN =
  "(?: (?:for me|for us|today|tomorrow|tonight|now|then|again|soon|ahead|(?:this|next|the|my) week|in the next (?:few )?days|the next (?:few )?days))*";

const OF_ALL = shortWish(
  new RegExp(
    `^(?:(?:hi|hey|hello|ok(?:ay)?|so|and|please|great|thanks?)[,.!]* )*(?:(?:remind me )?${WHAT} (?:coming up|coming|planned|scheduled|ahead(?: of me)?)${WHEN}|${WHAT} (?:next|up) for me${WHEN}|what(?:'?s|s| is) (?:on|up)(?! for today's)(?: for me| my (?:plate|list|agenda|calendar|schedule))?(?: (?:today|tomorrow|this week|next week|now))+|what(?:'?s|s| is) on (?:my (?:plate|list|agenda|calendar|schedule)|for me)${WHEN}|what (?:do|have) i (?:got |have |got planned |have planned |planned )?(?:this week|next week|coming up|ahead|planned|on)${WHEN}|(?:what(?:'?s|s| is|'?s| was) )(?:my|the) plan${WHEN}|(?:do i have|have i(?: got)?) (?:a plan|anything planned|anything on|anything ahead|anything coming up|something planned)${WHEN}|(?:show(?: me)? )?my (?:week|plan|agenda|schedule)(?: please| pls)?|what (?:do|have) i (?:have |got |have got )?(?:on |planned |coming up )?${DAY}(?: (?:morning|afternoon|evening))?|(?:(?:is|are) there |do i have |have i got |have i )?${WHAT}(?: on| planned| coming up)?(?: for me)? ${DAY}(?: (?:morning|afternoon|evening))?|what does (?:my|the) (?:week|day|calendar|agenda) look like(?: (?:today|tomorrow|this week|next week))?|what does ${DAY} look like(?: for me)?|(?:when (?:is|are) (?:everything|it all|all (?:of )?(?:this|that|it|my things)|my things|what)|what is when)${WHEN}|when (?:did i plan|have i planned|do i do|is) (?:it|that|this|my plan|my challenge)(?: for| planned| again)?)(?: please| pls)?[?!. ]*$`,
  ),
);
const THING = String.raw`(?:meeting|call|date|appointment|session|talk)`;
const NAME = String.raw`(?!(?:the|a|an|my|our|your|this|that|it|all|me|you)\b)@?[\p{L}'-]{2,20}(?: \p{L}[\p{L}'-]+)??`;
const ON = String.raw` (?:on|at|for) (?:the )?[\p{L}\d.:]{1,12}(?: [\p{L}\d.:]{1,12})?`;
/** "What's the thing with Lena on the 28th? I'm on holiday then." */
const WITH_SOMEBODY = new RegExp(
  String.raw`^(?:(?:hi|hey|ok(?:ay)?|so|and|but|wait|sorry)[,.!]* )*what(?:'?s| is| was) (?:the|that|this|my) (?:${THING} with ${NAME}(?: again)?(?:${ON})?|thing with ${NAME}(?: again)?${ON})(?: again)?(?:[?!.,]+ *(?:(?:cause|because|as) )?(?:i'?m|i am|i'?ll be) [^?]{2,40})?[?!. ]*$`,
  "u",
);
/** With why it is asked behind it. */
const MOST_WORDS = 20;

const isOfSomebody = (words: string): boolean => words.split(" ").length <= MOST_WORDS && WITH_SOMEBODY.test(words);

export const comingUp: Wording = {
  isWhole: true,
  examples: [
    "what's coming up",
    "whats coming up next week",
    "what's next for me",
    "whats on this week",
    "what is on for me this week",
    "anything coming up?",
    "what do i have this week",
    "what have I planned",
    "whats my plan",
    "whats my plan now",
    "do i have a plan",
    "what is on my plate",
    "what's ahead of me",
    "show me my week",
    "when did i plan it?",
    "what do i have tomorrow",
    "what do I have on Friday?",
    "what have i got this week",
    "what's on tomorrow morning?",
    "what's on for me on thursday",
    "anything tomorrow?",
    "is there anything on the 4th",
    "do i have anything on friday",
    "have I got anything on today?",
    "what does my week look like",
    "what does tomorrow look like?",
    "so when is everything now",
    "when is all of this",
    "what is when?",
    "what's the thing with lena on the 28th",
    "and whats the thing with lena again on 28. i'm on holiday then",
    "what is the meeting with omar on friday?",
    "whats that call with Tom again",
    "what was the appointment with priya at 11",
  ],
  nearMisses: [
    "what's next?",
    "what is on staging",
    "what's coming up in the release",
    "the plan for the sprint is in the wiki",
    "do you have a plan for the migration",
    "what is my challenge",
    "I plan it for Friday",
    "my week was full",
    "plan",
    "what do i have to do tomorrow for the release",
    "what do i have to offer",
    "is there anything i can do",
    "what does the plan look like",
    "tomorrow?",
    "what about tomorrow",
    "anything but friday",
    "when is everything merged",
    "when is all this going to end",
    "what is the thing with kafka",
    "what's the thing with the build on friday",
    "what is the meeting with the client about and who pays",
    "what's the deal with lena",
    "what was the problem with tom on monday",
    "i had the thing with lena on the 28th",
  ],
  read: (said) => OF_ALL(said) ?? (isOfSomebody(said.words) ? NO_SLOTS : null),
};
