/** What an offer takes over of the message from whose menu it is made. */
import { cut, isVisible } from "#src/kernel/text.ts";
import { bareWordsIn, webAddressesIn } from "#src/language/slack-text.ts";
import { isJoinLink, MAX_TEXT } from "./offer.ts";

export interface OfferFromMessage {
  readonly topic: string;
  /** Where people join; empty where the message does not say it beyond doubt. */
  readonly link: string;
}

/**
 * The topic is the first line that says anything, without mentions and links: everybody reads it. The link is the address that stands
 * in the message, if it holds exactly one and the form would take it.
 * @param text with Slack's marks.
 */
export function offerFromMessage(text: string): OfferFromMessage {
  const addresses = webAddressesIn(text);
  const [only = ""] = addresses.length === 1 ? addresses : [];
  const lines = bareWordsIn(text).split("\n").map(tidied);
  return { topic: cut(lines.find(isVisible) ?? "", MAX_TEXT).trim(), link: isJoinLink(only) ? only : "" };
}

/** On one line, without the blanks and commas that whatever was taken out leaves behind. */
function tidied(line: string): string {
  return line
    .replace(/\s+/g, " ")
    .replace(/[,;:]* (?=[,.;:?!])/g, "")
    .replace(/^[\s,.;:]+|[\s,;:]+$/g, "");
}
