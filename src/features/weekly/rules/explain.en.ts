/** How English asks what a challenge means: "eli5", "in plain words", "what does that even mean", "wdym". */
import { shortWish, type Wording } from "#src/language/intent.ts";

const BEFORE = String.raw`(?:(?:hi|hey|ok(?:ay)?|so|and|but|um+|hm+|sorry|wait|please|pls|yes|no|honestly|still)[,.!]* )*`;
const CAN_YOU = String.raw`(?:(?:can|could|would) (?:you|u) |i need (?:you to |it |this |that )?|give (?:it |this |that )?(?:to )?me )?(?:please |just |maybe )*`;
const IT = String.raw`(?: (?:it|this|that|the (?:task|challenge|thing)|this (?:one|task|challenge)|all (?:this|that|of it)))`;
const IT_ALONE = String.raw`(?:${IT}| (?:it|this|that) to me)`;
const LIKE = String.raw`(?:like|as if|as though|as)(?: to)? (?:i(?:'?m| am|m| was| were)? |a |to a |you would to a )?(?:5|five|six|a (?:five|5) year old|(?:a )?(?:child|kid|toddler|idiot|dummy|beginner|newbie|noob)|new(?: here)?|stupid|dumb)(?: years? old)?`;
/** The same with no verb before it. */
const LIKE_ME = String.raw`(?:like|as if) i(?:'?m| am|m| was| were) (?:5|five|a (?:child|kid|beginner)|new here|stupid)`;
const PLAIN = String.raw`in (?:(?:plain|simple|simpler|easy|easier|other|human|normal|clear|clearer|fewer|short) (?:words?|english|terms|language)|a nutshell|short|one sentence)`;
const END = String.raw`(?: (?:please|pls|plz|then|again|to me|for me|at all|really|here|tbh|sorry|actually|though|yet))*[?!. ]*$`;

const EXPLAIN = new RegExp(
  `^${BEFORE}(?:${[
    String.raw`eli ?5|wdym|wym|whatchu mean|tl;?dr`,
    String.raw`${CAN_YOU}(?:explain|say|tell me|put|break|describe|rephrase|simplify|dumb)${IT_ALONE}?(?: (?:to me|for me|again|down|once more))*(?: (?:${LIKE}|${PLAIN}|(?:more )?(?:simply|simpler|plainly|slowly)|differently|in a simpler way))`,
    String.raw`${CAN_YOU}(?:explain|rephrase|simplify|clarify|dumb down|break down)${IT}(?: (?:to me|for me|down|once more))*`,
    String.raw`(?:${LIKE_ME}|${PLAIN}|simpler)`,
    String.raw`what (?:do (?:you|u)|does (?:that|this|it)|is (?:that|this|it)|the (?:hell|heck) does (?:that|this)) (?:even |actually |really |all |supposed to )*mean`,
    String.raw`what(?:'s| is) (?:that|this|it) (?:even |actually |really )?(?:supposed to mean|all about)`,
    String.raw`i (?:still |really |just |honestly )*(?:don'?t|dont|do not|didn'?t|didnt|did not|can'?t) (?:really |quite |even |actually )*(?:get|understand|follow)(?:${IT}| a word(?: of (?:it|this|that))?| what (?:you mean|this means|that means|it means|to do|i(?:'?m| am) (?:supposed|meant) to do))?`,
    String.raw`(?:i(?:'?m| am|m) )?confused(?: now)?|no idea what (?:you mean|that means|this means|this is)|makes no sense(?: to me)?|come again|i'?m not following`,
  ].join("|")})${END}`,
);

export const explain: Wording = {
  examples: [
    "explain it like im five",
    "eli5",
    "in plain words",
    "what does that even mean",
    "i dont get it",
    "wdym",
    "can you put that in simpler words",
    "say it in plain english please",
    "explain this to me like i'm a beginner",
    "what do you mean?",
    "i still don't understand what to do",
    "sorry, im confused",
    "in other words?",
    "simplify it pls",
    "what is this supposed to mean",
  ],
  nearMisses: [
    "i dont get it done today",
    "i dont understand the ticket",
    "what does this stack trace mean",
    "explain the invoice logic to lena please",
    "what do you mean by privacy",
    "i don't get paid for this",
    "i can't follow the meeting",
    "they are lost without me",
    "i lost the link",
    "i'm lost",
    "in other words he said no",
    "like a new one",
    "tell me again on friday",
    "what does that mean for my review",
    "he explained it like i'm five and it hurt",
  ],
  read: shortWish(EXPLAIN),
};
