/** What people say in English about what is stored of them. */
import { NO_SLOTS, shortWish, type Wording } from "#src/language/intent.ts";

export const privacy: Wording = {
  examples: [
    "privacy",
    "what do you store about me",
    "what does my manager see",
    "who sees this",
    "who can see what I write",
  ],
  nearMisses: [
    "my manager sees a pattern",
    "what is next?",
    "private call at noon",
    "privacy policy page returns 404",
    "who sees the invoices in the warehouse role",
    "who saw the demo",
    "export my data",
  ],
  read: shortWish(
    /^((show|about|the|your) )*privacy( please| page)?[?!. ]*$|\b(what do you (store|keep)|who (can )?sees? (this|that|it|what i|what we|my|these|me)|what (does|can) my manager see)\b/,
  ),
};

const WHAT_IS_KNOWN = shortWish(/\b(what|which) (data )?do you (know|have) (about|of|on) me\b/);
const HOW_LONG =
  /^(?:(?:hi|hey|ok|so|and|but|just|btw)[,.]? )*(?:and )?(?:for )?how long (?:(?:do|will|would|are|can) (?:you|u) (?:keep|keeping|store|storing|save|hold|remember|have)|(?:is|are|will) (?:all |any of )?(?:this|that|it|these|my [a-z ]+|what i [a-z ]+|everything)(?: be)? (?:kept|stored|saved|held|remembered))(?! (?:me|us) waiting)|^(?:and |so )?when (?:do|will) (?:you|u) (?:delete|erase|remove|forget) (?:it|this|that|them|all|everything|my|what i)\b/;

/** "How long do you keep all this?" */
export const asksHowLong = (text: string): boolean => HOW_LONG.test(text.toLowerCase().trim());

export const known: Wording = {
  examples: [
    "what do you know about me",
    "what do you have on me",
    "what do you know of me?",
    "what data do you have about me",
    "which data do you have of me",
    "how long do u keep all this",
    "how long do you keep my data?",
    "how long will you store what i wrote",
    "for how long is this kept?",
    "when do you delete my answers",
  ],
  nearMisses: [
    "what do you know about Harbour",
    "do you know who to ask",
    "delete all data about me",
    "I know what I have to do",
    "who knows about the export",
    "how long do I keep the logs",
    "how long does it take",
    "how long do you need",
    "how long do they keep us in the release",
    "how long will they have us on call",
    "how long do they keep the logs",
    "when do you delete the old branch",
  ],
  read: (said) => (asksHowLong(said.words) ? NO_SLOTS : WHAT_IS_KNOWN(said)),
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
    "remove me from the reviewers of that PR",
    "delete all rows older than 2019",
  ],
  read: shortWish(
    /\b(delete|erase|remove|forget) (me(?! from)|everything|all(?= my\b| (the )?data| of it| about me| you have|[?!. ]*$)|my (data|account|reflections))\b/,
  ),
};
