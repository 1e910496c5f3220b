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
  const found = WISH.exec(straight.toLowerCase());
  return found ? text.slice(found[0].length) : null;
}
