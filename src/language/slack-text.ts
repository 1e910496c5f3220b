/**
 * The text of a Slack message or command as the person saw it while writing: Slack's marks become names, addresses and
 * signs (docs.slack.dev/messaging/formatting-message-text). Every text is read once, where it comes in (`src/slack/written.ts`).
 */

import type { Locale } from "#src/kernel/locale.ts";
import { unknownNamesEn } from "./slack-text.en.ts";

/** What one language says of somebody, a channel or a group whose name is not known. */
export interface UnknownNames {
  readonly person: string;
  readonly channel: string;
  readonly group: string;
}

const UNKNOWN: Readonly<Record<Locale, UnknownNames>> = { en: unknownNamesEn };

/** A mark, or one of the three signs that Slack escapes. Brackets that people type arrive escaped, so nobody can type a mark. */
const MARK = /<([^<>]*)>|&(amp|lt|gt);/g;
const SIGNS = { amp: "&", lt: "<", gt: ">" } as const;
const USER = /^@([UW][A-Z0-9]+)$/;
const CHANNEL = /^#([CDG][A-Z0-9]+)$/;
const ADDRESS = /^[a-z][a-z0-9+.-]*:/i;
const WEB = /^https?:/i;

/** Ids that stand in the marks of a text without a name, each once, in the order of the text. */
export function unnamedIn(text: string): { readonly users: readonly string[]; readonly channels: readonly string[] } {
  if (!text.includes("<")) return { users: [], channels: [] };
  const bare = [...text.matchAll(MARK)].flatMap((match) => {
    const [target, label] = halves(match[1] ?? "");
    return label === "" ? [target] : [];
  });
  const idsOf = (pattern: RegExp): string[] => [...new Set(bare.flatMap((target) => pattern.exec(target)?.[1] ?? []))];
  return { users: idsOf(USER), channels: idsOf(CHANNEL) };
}

/** The Slack ids of everybody whom a text mentions, each once, in the order of the text. */
export function mentionedIn(text: string): readonly string[] {
  const ids = [...text.matchAll(MARK)].flatMap((match) => USER.exec(halves(match[1] ?? "")[0])?.[1] ?? []);
  return [...new Set(ids)];
}

/** A text without the mentions of people that `isTaken` takes; what is left keeps its marks. */
export function withoutMentions(text: string, isTaken: (userId: string) => boolean = () => true): string {
  return text.replace(MARK, (mark, inside?: string) => {
    const userId = USER.exec(halves(inside ?? "")[0])?.[1];
    return userId !== undefined && isTaken(userId) ? " " : mark;
  });
}

/** A text with words in place of everybody and every channel that it mentions, whatever they are called; what is left keeps its marks. */
export function withoutNames(
  text: string,
  { person, channel }: { readonly person: string; readonly channel: string },
): string {
  return text.replace(MARK, (mark, inside?: string) => {
    const [target] = halves(inside ?? "");
    if (CHANNEL.test(target)) return channel;
    const isPeople = USER.test(target) || (target.startsWith("!") && !target.startsWith("!date^"));
    return isPeople ? person : mark;
  });
}

/** The addresses of the web to which a text links, each once, in the order of the text. */
export function webAddressesIn(text: string): readonly string[] {
  const targets = [...text.matchAll(MARK)].map((match) => unescaped(halves(match[1] ?? "")[0]));
  return [...new Set(targets.filter((target) => WEB.test(target)))];
}

/** The words alone: without people, channels and groups that are mentioned, and without links. A link with a label of its own leaves that. */
export function bareWordsIn(text: string): string {
  return text.replace(MARK, (_, inside?: string, sign?: keyof typeof SIGNS) => {
    if (sign) return SIGNS[sign];
    const [target, marked] = halves(inside ?? "");
    const label = unescaped(marked);
    if (target.startsWith("!date^")) return label;
    return WEB.test(target) && readLink(unescaped(target), label) !== label && !ADDRESS.test(label) ? label : " ";
  });
}

/**
 * What the person wrote.
 * @param locale the language of whoever reads it.
 * @param names of people and channels by Slack id, for marks that carry none.
 */
export function readSlackText(text: string, locale: Locale, names: ReadonlyMap<string, string> = new Map()): string {
  return text.replace(MARK, (mark, inside?: string, sign?: keyof typeof SIGNS) => {
    if (sign) return SIGNS[sign];
    const [target, label] = halves(inside ?? "");
    return readMark(target, unescaped(label), names, UNKNOWN[locale]) ?? mark;
  });
}

/** Null for what is none of Slack's marks: it stays as it is. */
function readMark(
  target: string,
  label: string,
  names: ReadonlyMap<string, string>,
  unknown: UnknownNames,
): string | null {
  const userId = USER.exec(target)?.[1];
  if (userId !== undefined) return named("@", label || (names.get(userId) ?? ""), unknown.person);
  const channelId = CHANNEL.exec(target)?.[1];
  if (channelId !== undefined) return named("#", label || (names.get(channelId) ?? ""), unknown.channel);
  if (target.startsWith("!subteam^")) return named("@", label, unknown.group);
  if (target.startsWith("!date^")) return label || null;
  if (target.startsWith("!")) return named("@", label || target.slice(1), unknown.person);
  return ADDRESS.test(target) ? readLink(unescaped(target), label) : null;
}

/** An address that Slack made a link of is what was typed; a label of its own keeps its address beside it. */
function readLink(address: string, label: string): string {
  if (label === "") return address;
  const bare = (text: string): string => text.replace(/^(?:https?:\/\/|mailto:|tel:)/i, "").replace(/\/$/, "");
  return bare(address).toLowerCase() === bare(label).toLowerCase() ? label : `${label} (${address})`;
}

function named(sign: "@" | "#", name: string, otherwise: string): string {
  const bare = name.trim().replace(/^[@#]/, "");
  return bare === "" ? otherwise : `${sign}${bare}`;
}

function halves(inside: string): [target: string, label: string] {
  const at = inside.indexOf("|");
  return at < 0 ? [inside, ""] : [inside.slice(0, at), inside.slice(at + 1)];
}

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt);/g, (_, sign: keyof typeof SIGNS) => SIGNS[sign]);
}
