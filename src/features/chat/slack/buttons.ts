/** Buttons under what was asked back. They carry an act and the place of the words that it is about. */
import { type Action, type Context, defineAction } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { textMessage } from "#src/slack/kit/blocks.ts";
import { readWritten } from "#src/slack/written.ts";
import { hereOf } from "../use-cases/situation.ts";
import { run, type Speech, slotsOf } from "./answer.ts";

const VALUE = /^([a-z-]+)(?: (D[A-Z0-9]+) (\d+\.\d+)(?: (\d+\.\d+))?)?$/;

/** @param speech all that people can say. */
export function chatActions(speech: Speech): readonly Action[] {
  const does = (id: string): Action => defineAction({ id, run: (context, value) => doAct(context, value, speech) });
  return [
    does("chat.do"),
    does("chat.do-other"),
    does("chat.do-third"),
    defineAction({
      id: "chat.neither",
      run: ({ say }) => Promise.resolve(messageReply(textMessage(say("chat.neither_md")))),
    }),
  ];
}

async function doAct(context: Context, value: string, speech: Speech): Promise<Reply> {
  const [, act = "", channel = "", ts = "", threadTs] = VALUE.exec(value) ?? [];
  if (!speech.words.some((one) => one.act === act)) throw new UserFault({ key: "errors.item_gone" });
  const told: Told =
    ts === ""
      ? { text: "", hasFiles: false, at: null }
      : {
          text: await wordsAt(context, { channel, ts, threadTs: threadTs ?? null }),
          hasFiles: false,
          at: { channel, ts, threadTs: threadTs ?? null },
        };
  const here = await hereOf(context.deps, context.person);
  return run(context, speech, act, { here, told, slots: slotsOf(act, told) });
}

/** What the person wrote there. @throws UserFault when it is gone, or somebody else's. */
async function wordsAt(
  context: Context,
  { channel, ts, threadTs }: { readonly channel: string; readonly ts: string; readonly threadTs: string | null },
): Promise<string> {
  const { deps, person, origin } = context;
  // Only where the button itself stands: in the person's own DM.
  if (origin.kind !== "message" || origin.channel !== channel) throw new UserFault({ key: "errors.item_gone" });
  const message = await deps.directory.message(person.workspaceId, { channel, ts }, threadTs);
  if (message?.author !== person.userId) throw new UserFault({ key: "errors.words_gone" });
  return readWritten(context, message.text);
}
