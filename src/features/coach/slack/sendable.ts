/** The message of a reference, for the rules and for a language model. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { readSlackText, withoutNames } from "#src/language/slack-text.ts";
import { ownWordsAt } from "#src/slack/own-words.ts";

/** As told-story.ts of reflections refers to it, so that an entry of its words is the same entry. */
const REFERENCE = /^message (D[A-Z0-9]+) (\d+\.\d+) (\d+\.\d+)?$/;

export interface OwnMessage {
  /** As they wrote it. */
  readonly text: string;
  /** The same without whom it mentions. */
  readonly nameless: string;
  readonly at: { readonly channel: string; readonly ts: string; readonly threadTs: string | null };
}

/** What the person wrote there, in their own DM. @throws UserFault when it is gone, or somebody else's. */
export async function messageOf(context: Context, reference: string): Promise<OwnMessage> {
  const [, channel = "", ts = "", threadTs = ""] = REFERENCE.exec(reference) ?? [];
  const at = { channel, ts, threadTs: threadTs || null };
  const { text, marked } = await ownWordsAt(context, { channel, ts }, at.threadTs);
  return { text, nameless: namelessOf(context, marked), at };
}

/** A text with Slack's marks, without whom it mentions. */
export function namelessOf({ say }: Pick<Context, "say">, marked: string): string {
  const words = { person: say("coach.sent.colleague"), channel: say("coach.sent.channel") };
  return readSlackText(withoutNames(marked, words), say.locale);
}
