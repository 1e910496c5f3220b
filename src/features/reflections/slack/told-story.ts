/**
 * What somebody told, and where it stands. A button under the answer refers to the message and does not copy it: a
 * button's value is short, and what people write is kept whole.
 */
import { createHash } from "node:crypto";
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { LIMITS } from "#src/slack/limits.ts";
import { ownWordsAt, withoutDanger } from "#src/slack/own-words.ts";
import { withoutDoneFirst } from "../rules/only-done.ts";
import { storyIn, withoutAround, withoutYes } from "../rules/story-in.ts";

const MESSAGE = "message";
const WORDS = "words";
/** Several messages of one conversation may be told together, in their order. */
const MESSAGE_REFERENCE = /^message (D[A-Z0-9]+) (\d+\.\d+(?:\+\d+\.\d+)*) (\d+\.\d+)?$/;
/** So many messages make one story. */
const MOST_TOGETHER = 8;

/** The story of a message as it was written, whole: it is read shortened where it is long. @param story as it was read. */
export function wholeStory({ say }: Pick<Context, "say">, { text, whole }: Told, story: string): string {
  return text === whole ? story : (storyIn(whole, say.locale) ?? whole.trim());
}

/** The value of a button that keeps what was told; null where it would have to be cut. */
export function referenceTo({ at }: Told, story: string): string | null {
  if (at) return [MESSAGE, at.channel, at.ts, at.threadTs ?? ""].join(" ");
  const value = `${WORDS} ${story}`;
  return value.length <= LIMITS.buttonValue - REFERENCE_ROOM ? value : null;
}
/** Beside the words, a value names what they are about. */
const REFERENCE_ROOM = 100;

/** The same with one more message of the same conversation; null where they cannot be told together. */
function referenceWith(reference: string, { at }: Told): string | null {
  const [, channel, before = "", threadTs = ""] = MESSAGE_REFERENCE.exec(reference) ?? [];
  const all = [...before.split("+"), at?.ts ?? ""];
  const isSame = at !== null && channel === at.channel && threadTs === (at.threadTs ?? "");
  if (!isSame || all.length > MOST_TOGETHER || new Set(all).size < all.length) return null;
  return [MESSAGE, channel, all.join("+"), threadTs].join(" ");
}

/** The value of a button that keeps words, with one more message; null where they cannot be told together. */
export function valueWith(value: string, told: Told): string | null {
  const [, about = "", before = ""] = BEHIND_ID.exec(value) ?? [];
  const reference = referenceWith(before, told);
  return reference === null ? null : `${about}${reference}`;
}
/** What a button that keeps words refers to, behind what it is about. */
const BEHIND_ID = /^([^|]+\|)?(message .+)$/;

/**
 * The id of the entry that keeps the message of a reference, so that it is kept once, however often somebody presses; null
 * where the reference names no message.
 */
export function entryIdOf({ person }: Context, reference: string): string | null {
  if (!MESSAGE_REFERENCE.test(reference)) return null;
  const hash = createHash("sha256").update(`${person.workspaceId} ${person.userId} ${reference}`).digest("hex");
  // RFC 9562, version 8: an id of our own making.
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join("-");
}

/**
 * The story that a button refers to, whole.
 * @throws UserFault when its message is gone, or is somebody else's.
 * @throws WordsOfDanger when it speaks of danger by now.
 */
export async function storyAt(context: Context, reference: string): Promise<string> {
  const [, channel = "", ts = "", threadTs = ""] = MESSAGE_REFERENCE.exec(reference) ?? [];
  if (ts === "") return withoutDanger(context, reference.replace(new RegExp(`^${WORDS} `), ""));
  const [first = "", ...more] = await Promise.all(
    ts.split("+").map(async (one) => (await ownWordsAt(context, { channel, ts: one }, threadTs || null)).text.trim()),
  );
  const { locale } = context.say;
  const told = withoutDoneFirst(more.length > 0 ? first : withoutAround(first, locale), locale);
  return [storyIn(told, locale) ?? told, ...more.map((one) => withoutYes(one, locale))].join("\n");
}
