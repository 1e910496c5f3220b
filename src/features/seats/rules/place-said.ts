/** Where a seat is, or how to join it, said in a message that says nothing else: it goes into the host's form by a button. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { plainTyping } from "#src/language/typing.ts";
import { MAX_LINK, MAX_TEXT } from "./offer.ts";
import * as english from "./place-said.en.ts";

/** What goes into the form; null leaves what stands there. */
export interface PlaceSaid {
  readonly place: string | null;
  readonly link: string | null;
}

export const NO_PLACE: PlaceSaid = { place: null, link: null };

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Whoever writes more says more. */
const LONGEST = 200;

/** The place or the link; null where a message says anything beside it, or neither. */
export function placeSaidIn(text: string, locale: Locale): PlaceSaid | null {
  const { AROUND_A_LINK, LEADS_IN, LINK, SAID } = WORDS[locale];
  const typed = plainTyping(text).trim();
  if (typed.length > LONGEST + MAX_LINK) return null;
  const links = typed.match(LINK) ?? [];
  const words = typed
    .replace(LINK, " ")
    .replace(/[<>|]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/[\s,.;:!-]+$/, "")
    .trim();
  if (links.length > 1 || words.length > LONGEST) return null;
  const [link = null] = links.map((one) => one.replace(/[),.;!]+$/, "")).filter((one) => one.length <= MAX_LINK);
  if (link !== null && AROUND_A_LINK.test(words)) return { place: null, link };
  const place = SAID.map((pattern) => pattern.exec(withoutLeadToLink(words, link))?.groups?.["place"]).find(Boolean);
  if (place === undefined) return null;
  return {
    place: place
      .replace(LEADS_IN, "")
      .replace(/^room(?: is|:)/i, "room")
      .trim()
      .slice(0, MAX_TEXT),
    link,
  };
}

/** "Room 4.12, link" was followed by one. */
function withoutLeadToLink(words: string, link: string | null): string {
  return link === null
    ? words
    : words.replace(/[,;]?\s*(?:and )?(?:the )?(?:link|url|zoom|teams|online)(?: is)?[\s:]*$/i, "");
}
