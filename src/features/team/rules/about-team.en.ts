/** How people ask in English what there is to know of their team. */
import { shortWish, type Wording } from "#src/language/intent.ts";

const LEAD = String.raw`^(?:(?:hi|hey|ok|okay|so|and|but|please|pls)[,.]? )*`;
const TEAM = "(?:my|the|our) (?:whole )?(?:team|people|mentees|direct reports|reports)";
const TELL = "(?:tell|show|say to) (?:me|us)";
const END = "(?:[,]? (?:please|pls|then|now|today|this week))*[?!. ]*$";

export const aboutTeam: Wording = {
  isWhole: true,
  examples: [
    "what can you tell me about my team",
    "what can you tell me about my team?",
    "what do you know about my team",
    "what do you have on my people",
    "tell me about my team",
    "tell me something about my people please",
    "could you tell me what you know about my mentees",
    "what is there to know about my team",
    "what can i see of my team",
    "ok, what can you show me of my direct reports",
  ],
  nearMisses: [
    "what do you know about me",
    "what do you tell my team about me",
    "what does my team see of me",
    "what can you tell me about Maya",
    "tell me about my teammate's idea",
    "what can you tell my manager about my team",
    "what can you tell me about the release",
    "my team told me about you",
    "tell me about my team's retro",
    "what do you know about my team lead",
  ],
  read: shortWish(
    new RegExp(
      [
        `${LEAD}what (?:can|could|will|would) you ${TELL} (?:about|of|on) ${TEAM}${END}`,
        `${LEAD}what (?:can|may|do) i (?:see|know|learn|read) (?:about|of|on) ${TEAM}${END}`,
        `${LEAD}what (?:do|can) you (?:know|have|see|say) (?:about|of|on) ${TEAM}${END}`,
        `${LEAD}what is there to (?:know|see) (?:about|of|on) ${TEAM}${END}`,
        `${LEAD}(?:(?:can|could|would|will) you )?(?:please )?${TELL} (?:something |more |what you (?:know|have) )?(?:about|of|on) ${TEAM}${END}`,
      ].join("|"),
      "u",
    ),
  ),
};
