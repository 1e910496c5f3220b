/** The message of a reference, for the rules and for a language model. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { readSlackText, withoutNames } from "#src/language/slack-text.ts";
import { readWritten } from "#src/slack/written.ts";

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
  const { deps, person, origin } = context;
  const [, channel = "", ts = "", threadTs = ""] = REFERENCE.exec(reference) ?? [];
  if ((origin.kind !== "message" && origin.kind !== "dm") || origin.channel !== channel)
    throw new UserFault({ key: "errors.item_gone" });
  const at = { channel, ts, threadTs: threadTs || null };
  const message = await deps.directory.message(person.workspaceId, { channel, ts }, at.threadTs);
  if (message?.author !== person.userId) throw new UserFault({ key: "errors.words_gone" });
  return { text: await readWritten(context, message.text), nameless: namelessOf(context, message.text), at };
}

/** A text with Slack's marks, without whom it mentions. */
export function namelessOf({ say }: Pick<Context, "say">, marked: string): string {
  const words = { person: say("coach.sent.colleague"), channel: say("coach.sent.channel") };
  return readSlackText(withoutNames(marked, words), say.locale);
}
