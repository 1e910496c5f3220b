/** What is taken out of a person's text before a language model sees it, and which texts it never sees. Pure. */

import { clip } from "#src/kernel/text.ts";
import type { DangerGate } from "#src/language/danger-gate.ts";

/** What stands in place of what is taken out, in the reader's language. */
export interface StandIns {
  readonly colleague: string;
  readonly channel: string;
  readonly link: string;
  readonly client: string;
}

declare const isSendable: unique symbol;
/** A text that was read for danger by all that the bot knows, and scrubbed: `sendable` alone makes one, and requests take no other. */
export type Sendable = string & { readonly [isSendable]: true };

/** By what a text of one person is made sendable. */
export interface Scrubbing {
  readonly gate: DangerGate;
  readonly standIns: StandIns;
  /** As hosts call their clients. */
  readonly codeNames: readonly string[];
}

/**
 * A text as it may be sent; null where whoever wrote it may be in danger: such words are for people, and are never sent.
 * @param whole what is read for danger, where that is more than what is sent.
 */
export function sendable(
  text: string,
  max: number,
  { gate, standIns, codeNames }: Scrubbing,
  whole = text,
): Sendable | null {
  return gate(whole) === "none" ? (scrubbed(text, standIns, codeNames, max) as Sendable) : null;
}

/** Slack's own marks, where a text still holds any. */
const PERSON_MARK = /<@[^<>]*>|<![a-z][^<>]*>/g;
const CHANNEL_MARK = /<#[^<>]*>/g;
const LINK_MARK = /<(?:[a-z][a-z0-9+.-]*:)[^<>]*>/gi;
/** Words too: of one that is no address, no later letter is tried, so that a long one costs no more than many short ones. */
const WORD_OR_ADDRESS = /[\p{L}\p{N}._%+-]+(?:@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)?/gu;
const LINK =
  /(?<![a-z0-9+.-])[a-z0-9+.-]+:\/\/\S+|(?<![a-z0-9])www\.\S+|(?<![a-z0-9.-])(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?[/?#]\S*/gi;
/** "@Lena", "@Lena Fischer", "@lena.fischer": a name of several words goes on as long as they begin with capitals. */
const NAME = /(?<![\p{L}\p{N}])@[\p{L}\p{N}][\p{L}\p{N}'’._-]*(?: (?!I\b)\p{Lu}[\p{L}'’.-]*){0,3}/gu;
const CHANNEL = /(?<![\p{L}\p{N}&])#\p{L}[\p{L}\p{N}_-]*/gu;

/**
 * A text without people who were mentioned, channels, addresses, links and the code names of clients.
 * @param codeNames as hosts call their clients.
 * @param max characters of it that are sent.
 */
export function scrubbed(text: string, standIns: StandIns, codeNames: readonly string[], max: number): string {
  const bare = text
    .replace(PERSON_MARK, standIns.colleague)
    .replace(CHANNEL_MARK, standIns.channel)
    .replace(LINK_MARK, standIns.link)
    .replace(WORD_OR_ADDRESS, (found) => (found.includes("@") ? standIns.colleague : found))
    .replace(LINK, standIns.link)
    .replace(NAME, standIns.colleague)
    .replace(CHANNEL, standIns.channel);
  const named = codeNames
    .map((name) => name.trim())
    .filter((name) => name.length > 1)
    .toSorted((one, other) => other.length - one.length);
  const without = named.reduce((left, name) => left.replace(wordsOf(name), standIns.client), bare);
  return clip(without.trim(), max);
}

/** What is kept holds names in place of mentions, of which nobody knows where they end: sentences with one are left out. */
export function withoutNaming(text: string): string {
  const sentences = text.split(/(?<=[.!?…])\s+|\n+/u);
  return sentences.filter((sentence) => !MENTIONS.test(sentence)).join("\n");
}
const MENTIONS = /@[\p{L}\p{N}]/u;

function wordsOf(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "giu");
}
