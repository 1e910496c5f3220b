/** What people say in English about what is stored of them. */
import { shortWish, type Wording } from "#src/language/intent.ts";

export const privacy: Wording = {
  examples: [
    "privacy",
    "what do you store about me",
    "what does my manager see",
    "who sees this",
    "what do you know about me",
  ],
  nearMisses: [
    "my manager sees a pattern",
    "what is next?",
    "private call at noon",
    "who saw the demo",
    "export my data",
  ],
  read: shortWish(/\b(privacy|what do you (store|know|keep)|who (can )?sees?|what (does|can) my manager see)\b/),
};

export const exportData: Wording = {
  examples: ["export", "export my data", "send me my data", "download everything", "please export my log"],
  nearMisses: [
    "the export is slow",
    "delete my data",
    "export buttons confuse them",
    "don't export my data",
    "send me a challenge",
  ],
  read: shortWish(/\b(export|download|send me) (all )?(my )?(data|everything|log)\b|^export$/),
};

export const forget: Wording = {
  examples: ["delete my data", "forget me", "please erase everything", "remove my account", "erase all my data"],
  nearMisses: [
    "please do not delete my data",
    "I always forget my badge",
    "remove the button",
    "export my data",
    "delete the branch",
  ],
  read: shortWish(/\b(delete|erase|remove|forget) (me|everything|all|my (data|account|reflections))\b/),
};
