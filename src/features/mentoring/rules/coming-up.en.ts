/** How people ask in English for all that they have ahead of them, the plan among it. */
import { shortWish, type Wording } from "#src/language/intent.ts";

const WHAT = "(?:what(?:'?s|s| is| are)|anything|something)";
const WHEN =
  "(?: (?:for me|for us|today|tomorrow|tonight|now|then|again|soon|ahead|(?:this|next|the|my) week|in the next (?:few )?days|the next (?:few )?days))*";

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
  ],
  read: shortWish(
    new RegExp(
      `^(?:(?:hi|hey|hello|ok(?:ay)?|so|and|please|great|thanks?)[,.!]* )*(?:(?:remind me )?${WHAT} (?:coming up|coming|planned|scheduled|ahead(?: of me)?)${WHEN}|${WHAT} (?:next|up) for me${WHEN}|what(?:'?s|s| is) (?:on|up)(?! for today's)(?: for me| my (?:plate|list|agenda|calendar|schedule))?(?: (?:today|tomorrow|this week|next week|now))+|what(?:'?s|s| is) on (?:my (?:plate|list|agenda|calendar|schedule)|for me)${WHEN}|what (?:do|have) i (?:got |have |got planned |have planned |planned )?(?:this week|next week|coming up|ahead|planned|on)${WHEN}|(?:what(?:'?s|s| is|'?s| was) )(?:my|the) plan${WHEN}|(?:do i have|have i(?: got)?) (?:a plan|anything planned|anything on|anything ahead|anything coming up|something planned)${WHEN}|(?:show(?: me)? )?my (?:week|plan|agenda|schedule)(?: please| pls)?|when (?:did i plan|have i planned|do i do|is) (?:it|that|this|my plan|my challenge)(?: for| planned| again)?)(?: please| pls)?[?!. ]*$`,
    ),
  ),
};
