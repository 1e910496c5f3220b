/**
 * What somebody wrote in their own DM, fetched again when they press a button that refers to it: it may have been edited
 * since, so that it is read for danger once more. Every button that refers to a message reads it here.
 */
import type { MessageRef } from "#src/kernel/member.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { isCrisis } from "#src/language/crisis.ts";
import type { HandlerContext } from "./context.ts";
import { readWritten } from "./written.ts";

/** Thrown in place of words that speak of danger to whoever wrote them: nothing is done with them, a person is named. */
export class WordsOfDanger extends Error {
  override readonly name = "WordsOfDanger";
}

export interface OwnWords {
  /** As they wrote it, with names in place of Slack's marks. */
  readonly text: string;
  /** The same with Slack's marks. */
  readonly marked: string;
}

/** @throws WordsOfDanger where the words speak of it. */
export function withoutDanger({ say }: Pick<HandlerContext, "say">, words: string): string {
  if (isCrisis(words, say.locale)) throw new WordsOfDanger();
  return words;
}

/**
 * What the person wrote there; null when it is gone, or somebody else's.
 * @throws UserFault where the button does not stand in that conversation.
 * @throws WordsOfDanger where they speak of danger by now.
 */
export async function ownWordsIfAny(
  context: HandlerContext,
  { channel, ts }: MessageRef,
  threadTs: string | null,
): Promise<OwnWords | null> {
  const { deps, person, origin } = context;
  // Only where the button itself stands, or where its words were said: in the person's own DM.
  if ((origin.kind !== "message" && origin.kind !== "dm") || origin.channel !== channel)
    throw new UserFault({ key: "errors.item_gone" });
  const message = await deps.directory.message(person.workspaceId, { channel, ts }, threadTs);
  if (message?.author !== person.userId) return null;
  return { text: withoutDanger(context, await readWritten(context, message.text)), marked: message.text };
}

/** The same. @throws UserFault also when it is gone. */
export async function ownWordsAt(context: HandlerContext, at: MessageRef, threadTs: string | null): Promise<OwnWords> {
  const words = await ownWordsIfAny(context, at, threadTs);
  if (!words) throw new UserFault({ key: "errors.words_gone" });
  return words;
}
