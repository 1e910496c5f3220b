/** How people ask in English for somebody of another department. */
import { NO_SLOTS, type Wording } from "#src/language/intent.ts";
import { meetIn } from "./meet-words.en.ts";
import { parseAsk } from "./parse-ask.ts";

/** A request to ask a department; "ask me later" and "ask yourself" name none. */
const ASK =
  /^(?:please |(?:can|could|would) you (?:please )?|i(?:'d| would) like to |i want to |let me |help me (?:to )?)?ask +/;
const WHO = /^who(?:m)? (?:can|could|should|do|may) i (?:best )?ask (?:about|on|for) +(\S.*?)[\s?.!]*$/;

/** "Do you know someone in sales who uses the export?" */
const KNOW =
  /^(?:(?:hi|hey|ok|so|and)[,.]? )*(?:(?:do you|would you|d'you) (?:happen to )?know (?:of )?|is there |are there |can you find (?:me )?|could you find (?:me )?|i(?:'m| am) looking for |i need |looking for )(?=(?:some(?:body|one)|any(?:body|one)|people|a colleague|colleagues?) (?:in|from|at|of) )/;

export const askSomebody: Wording = {
  examples: [
    "ask sales how they pitch the export",
    "can you ask support which case comes every week",
    "please ask marketing about headlines: what works",
    "I'd like to ask somebody in sales how they pitch it",
    "who can I ask about sales?",
    "do you know someone in sales who uses the export",
    "is there anybody in support who knows the old invoices?",
    "I'm looking for somebody from marketing who writes the headlines",
    "whom can I ask about invoicing?",
    "I'd like to get to know somebody from sales",
    "who else is working on observability",
  ],
  nearMisses: [
    "ask me later",
    "I asked sales how they pitch it",
    "don't ask sales about the export",
    "sales asked me about the export",
    "who asked about sales",
    "do you know someone who is nice",
    "is there someone in the kitchen",
    "ask yourself why we build it",
    "introduce yourself",
    "I want to talk to my manager",
    "ask Omar to trace one request",
    "I want to get to know TypeScript",
    "I want to meet deadlines",
    "I want to talk to customers",
    "who works on weekends",
    "connect us to Redis",
    "can you ask Tom if he can review it",
  ],
  read: ({ words }) => (askIn(words) === null ? null : NO_SLOTS),
};

/** What `/growth ask` would be given for it, as it was written; null where it is no such request. */
export function askIn(text: string): string | null {
  const straight = text.replace(/[\u2018\u2019]/g, "'");
  const lower = straight.toLowerCase();
  const ask = ASK.exec(lower);
  if (ask) {
    const rest = text.slice(ask[0].length);
    return parseAsk(rest, "en").department === null ? meetIn(text) : rest;
  }
  const know = KNOW.exec(lower);
  if (know) {
    const rest = text.slice(know[0].length);
    const { department, question } = parseAsk(rest, "en");
    return department === null || question === "" ? null : rest;
  }
  const about = WHO.exec(lower)?.[1];
  if (about === undefined) return meetIn(text);
  const start = lower.indexOf(about);
  const topic = text.slice(start, start + about.length);
  return parseAsk(topic, "en").department === null ? `about ${topic}` : topic;
}
