/** How people ask in English to thank somebody. */
import { NO_SLOTS, type Wording } from "#src/language/intent.ts";

/** A request, and whom: neither the bot itself ("thank you") nor a manner of speaking ("thank God"). */
const WISH =
  /^(?:please |(?:can|could|would) you (?:please )?|i(?:'d| would) like to |i want to |let me |help me (?:to )?)?(?:thank|(?:say|send|give) (?:a |my |many |big )?(?:thanks|thank you) to) +(?!you\b|u\b|ya\b|me\b|god\b|goodness\b|heavens?\b|the lord\b)/;

export const thank: Wording = {
  examples: [
    "thank Lena for the review",
    "thank @Lena Vogt for the walk through invoicing",
    "please thank Omar",
    "I'd like to thank Tom and Priya for their help with the release",
    "can you say thanks to @Omar Haddad",
    "say thank you to Maya for staying late",
    "send thanks to the people who fixed the build",
  ],
  nearMisses: [
    "thank you",
    "thank you for the reminder",
    "thanks Lena",
    "thank God it's Friday",
    "I thanked Lena for the review",
    "don't thank Lena yet",
    "thanks to Lena the release went out",
  ],
  read: ({ words }) => (WISH.test(words) ? NO_SLOTS : null),
};

/** What stands behind the request, as it was written. Null where it is none. */
export function thanksIn(text: string): string | null {
  const straight = text.replace(/[\u2018\u2019]/g, "'");
  const found = WISH.exec(straight.toLowerCase()) ?? SOMEBODY.exec(straight.toLowerCase());
  return found ? text.slice(found[0].length) : null;
}

/** "Thanks Lena, ...": whoever is addressed by name, and neither the bot nor anybody in general. */
const SOMEBODY =
  /^(?:(?:oh|hey|hi|wow|and|ok|great|many|big|so much)[,.]? )*(?:thanks|thank you|thx|cheers|danke)(?: (?:a lot|so much|very much|a million))?,? +(?=(?:<@u|@)?(?!(?:you|u|ya|for|a|an|so|very|that|this|it|again|anyway|and|but|i|we|they|to|the|in|from|man|mate|buddy|bro|dude|pal|friend|bot|companion|growth|dear|all|everyone|everybody|guys|folks|team|god|goodness|no|not|will|was|is|got|done|much|heaps|tons|lots|really|also|just|now|then|have|of|on|at|my|your|sir|maam|madam|boss|coach|mentor|robot|machine|pls|please|ok|okay|bye|later|kindly|indeed)\b)[\p{L}][\p{L}'-]{1,20}(?:>|\b)(?:[,.!]|$| (?:that|this|you|for|it|so|i|we)\b))/u;

/** Whether thanks in the DM are addressed to a colleague, who does not read them there. */
export function thanksSomebody(text: string): boolean {
  return SOMEBODY.test(text.replace(/[\u2018\u2019]/g, "'").toLowerCase());
}

/** "lena, that was super kind of you": a name that is followed by what the thanks are for; null for all other words. */
export function nameFirst(words: string): { readonly name: string; readonly reason: string } | null {
  const [, name = "", reason = ""] = /^(\p{L}[\p{L}'-]{1,20})\s*[,.!]\s*(.*)$/su.exec(words.trim()) ?? [];
  return name === "" ? null : { name: name.charAt(0).toUpperCase() + name.slice(1), reason: reason.trim() };
}
