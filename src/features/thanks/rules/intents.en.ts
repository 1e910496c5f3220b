/** How people ask in English to thank somebody. */
import { capitalised } from "#src/kernel/text.ts";
import { NO_SLOTS, type Wording } from "#src/language/intent.ts";

/** A request, and whom: neither the bot itself ("thank you") nor a manner of speaking ("thank God"). */
const WISH =
  /^(?:(?:also|and|oh|hey|hi|so|btw|by the way|ok|okay|actually|well|but|yes)[,.!]? )*(?:please |pls |(?:can|could|would) (?:you|u|i|we) (?:please |pls )?|i(?:'d| would) (?:like|love) to |i (?:just |also |really )?(?:want to|wanna|need to|should|have to|must) |(?:i'?d like|i want|i wanna) to |wanna |want to |gotta |let me |let's |help me (?:to )?)?(?:also )?(?:thank|(?:say|send|give) (?:a |my |many |big )?(?:thanks|thank you) to) +(?!you\b|u\b|ya\b|me\b|god\b|goodness\b|heavens?\b|the lord\b)/;

/** "Can you tell Omar thanks for the review": whom first, and what for behind it. */
const TOLD =
  /^(?:please |pls |(?:can|could|would|will) (?:you|u) (?:please )?|i(?:'d| would) like (?:you )?to |i want (?:you )?to |let me |help me (?:to )?)?(?:tell|give|send|say to) +(?!(?:you|u|me|us|them|him|her|it|everyone|everybody|the|my|our|this|that)\b)(<@[^<>]+>|@?\p{L}[\p{L}'-]{1,20}(?: (?!(?:my|a|many|big|lots|so|that|i|thanks|thank|thx)\b)\p{L}[\p{L}'-]+)?),? +(?:that i (?:say|said) |i (?:say|said) )?(?:my |a |many |big |lots of |so much )*(?:thanks|thank you|thank u|thx)(?: (?:a lot|so much|very much|from me|again|please|pls))*(?= for\b| from\b|[?!.,]|$)[?!., ]*/iu;

export const thank: Wording = {
  examples: [
    "can you tell omar thanks for the review",
    "tell lena thank you for staying late",
    "please tell @Omar Haddad thanks from me for the help",
    "give omar my thanks",
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
    "tell me thanks",
    "omar told me thanks",
    "tell omar the release is done, thanks",
    "thanks to Lena the release went out",
  ],
  read: ({ words }) => (WISH.test(words) || TOLD.test(words) ? NO_SLOTS : null),
};

/** What stands behind the request, as it was written. Null where it is none. */
export function thanksIn(text: string): string | null {
  const straight = straightened(text);
  const [all = "", who] = TOLD.exec(straight) ?? [];
  if (who !== undefined) return `${named(who)} ${text.slice(all.length).trim()}`.trim();
  const wish = WISH.exec(straight.toLowerCase())?.[0].length;
  if (wish !== undefined) return text.slice(wish).replace(FOR_ME, "$1$2").replace(LONE_NAME, named);
  const before = beforeSomebody(straight);
  return before === null ? null : text.slice(before);
}

/** The same where names in small letters begin the line: "lena and tom for the review", "maya". Null for all other words. */
export function smallNames(line: string): string | null {
  const found = SMALL_NAMES.exec(line)?.[0];
  const names = found?.split(/,? (?:and|&) |, /) ?? [];
  if (found === undefined || names.some((name) => NO_NAME.has(name) || NO_PERSON.has(name))) return null;
  return names.map(named).join(" and ") + line.slice(found.length);
}
const SMALL_NAMES = /^\p{Ll}[\p{L}'-]{1,20}(?:(?:,? (?:and|&) |, )\p{Ll}[\p{L}'-]{1,20}){0,3}(?= for\b|[?!. ]*$)/u;
/** Words that are thanked for, or ask for something. */
const NO_PERSON = new Set("help helping reviewing review lunch coffee support work being staying fixing".split(" "));

/** "Omar for me, he fixed my laptop": for me is whose thanks they are. */
const FOR_ME = /^(@?\p{L}[\p{L}'-]{1,20}|<@[^<>]+>) (?:for me|from me|on my behalf)\b([,.!]? ?)/iu;
/** A name in small letters, with what the thanks are for or nothing behind it. */
const LONE_NAME = /^\p{Ll}[\p{L}'-]{1,20}(?= for\b|[?!. ]*$)/u;
const named = (name: string): string => (NO_NAME.has(name.toLowerCase()) ? name : capitalised(name));

/** Whether thanks in the DM are addressed to a colleague, who does not read them there. */
export function thanksSomebody(text: string): boolean {
  return beforeSomebody(straightened(text)) !== null;
}

const straightened = (text: string): string => text.replace(/[\u2018\u2019]/g, "'");

const THANKS =
  /^(?:(?:oh|hey|hi|wow|and|ok|great|many|big|so much)[,.]? )*(?:thanks|thank you|thx|cheers|danke)(?: (?:a lot|so much|very much|a million|alot|again|loads|heaps|tons))?(,?) +/i;
/** A word, and what the thanks are for, said to whoever is meant by the word. */
const SPOKEN_TO =
  /^(\p{L}[\p{L}'-]{1,20})(?: \p{Lu}[\p{L}'-]+)?(?:([,.!]+)| -| \u2013)? +(?:for \p{L}|(?:that|this|it)(?:'s| (?:was|is|were|really|helped|saved|made|meant)\b)|(?:you|u)(?:'re| (?:are|were|really|helped|saved|made|did|have)\b)|your \p{L}|i (?:really )?(?:appreciate|enjoyed|learn|liked|loved)|we (?:really )?(?:appreciate|enjoyed|learn|liked|loved))/iu;
/** Words that stand there, with a reason behind them, and are nobody's name. */
const NO_NAME = new Set(
  "you u ya for a an so very that this it again anyway and but i we they to the what how in from everything man mate buddy bro dude pal friend bot companion growth dear all both everyone everybody guys folks team god goodness no not will was is got done much alot loads heaps tons lots bunch really also just now then have of on at my your sir maam madam boss coach mentor robot machine pls please ok okay yes yeah yep bye later kindly indeed sincerely truly honestly seriously actually finally awesome amazing great nice perfect cool lovely super brilliant fantastic wonderful excellent good fine sweet neat wow yay love loved helpful kind legend glad happy thats thatll enough gotta done im ill".split(
    " ",
  ),
);

/** How much stands before whoever is thanked; null where nobody is: a mention, or a name with what the thanks are for. */
function beforeSomebody(text: string): number | null {
  const [thanks = "", comma = ""] = THANKS.exec(text) ?? [];
  const rest = text.slice(thanks.length);
  if (thanks === "") return null;
  if (/^(?:<@U|@\p{L})/iu.test(rest)) return thanks.length;
  const [, name = "", pause = ""] = SPOKEN_TO.exec(rest) ?? [];
  if (name === "" || NO_NAME.has(name.toLowerCase())) return null;
  // "thanks, think that was it": in small letters behind a comma, a word begins a sentence unless it stands alone.
  return comma === "" || pause !== "" || /^\p{Lu}\p{Ll}/u.test(name) ? thanks.length : null;
}

/** "lena, that was super kind of you": a name that is followed by what the thanks are for; null for all other words. */
export function nameFirst(words: string): { readonly name: string; readonly reason: string } | null {
  const [, name = "", reason = ""] = /^(\p{L}[\p{L}'-]{1,20})\s*[,.!]\s*(.*)$/su.exec(words.trim()) ?? [];
  return name === "" ? null : { name: capitalised(name), reason: reason.trim() };
}

/** Where thanks are to be read, and whom a pronoun stands for: "her from me in #dev, she did a great job". */
export interface ThanksPlace {
  /** The words without that. */
  readonly words: string;
  /** Slack's id of the channel; null where none was mentioned by its mark. */
  readonly channel: string | null;
  /** Whoever was spoken of is thanked, and not named. */
  readonly isPronoun: boolean;
}

const PRONOUN = /^(?:her|him|them)\b(?:,? (?:from me|for me|on my behalf))*[,:.!]?\s*/iu;
const IN_CHANNEL = /(?:^|\s)(?:in|on) <#([CG][A-Z0-9]+)(?:\|[^>]*)?>(?=[\s,.:;!?]|$)/u;

/** @param words what stands behind the wish to thank, with Slack's marks. */
export function placeOfThanks(words: string): ThanksPlace {
  const channel = IN_CHANNEL.exec(words)?.[1] ?? null;
  const without = channel === null ? words : words.replace(IN_CHANNEL, "").replace(/\s+([,.:;!?])/gu, "$1");
  const pronoun = PRONOUN.exec(without)?.[0];
  const rest = pronoun === undefined ? without : without.slice(pronoun.length);
  const reason = rest.replace(/^(?:for|because)\s+/iu, "").trim();
  return { words: pronoun === undefined ? without.trim() : reason, channel, isPronoun: pronoun !== undefined };
}
