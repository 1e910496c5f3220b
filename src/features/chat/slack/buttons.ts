/** Buttons under what was asked back. They carry an act and the place of the words that it is about. */
import { z } from "zod";
import { type Action, type Context, defineAction } from "#src/feature-kit/handlers.ts";
import { type Told, toldOf } from "#src/feature-kit/intent.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { NO_ACT } from "#src/language/act.ts";
import type { Slots } from "#src/language/intent.ts";
import { beside, messageReply, type Reply } from "#src/slack/context.ts";
import { type Message, textMessage } from "#src/slack/kit/blocks.ts";
import { ownWordsAt } from "#src/slack/own-words.ts";
import { bareMoment } from "../rules/bare-moment.ts";
import { type Here, hereOf } from "../use-cases/situation.ts";
import { findTalk, rememberAnswer } from "../use-cases/talk.ts";
import { LABELS } from "./act-labels.ts";
import { rememberCommand } from "./after-command.ts";
import { INSTEAD } from "./asking-back.ts";
import type { Pressed } from "./counts.ts";
import { rememberedOf } from "./offers-in.ts";
import { perform, REMEMBERING, slotsOf } from "./perform.ts";
import type { Speech } from "./speech.ts";
import { TAKE_ASKED_BACK, TAKE_BACK, takeLastBack, takeThatBack } from "./undo.ts";

const VALUE = /^([a-z-]+)(?: (D[A-Z0-9]+) (\d+\.\d+)(?: (\d+\.\d+))?)?$/;

/** What the button of an act holds: `act`, or `act channel ts thread` where it is about a message. */
export const ActAndMessage = z
  .string()
  .regex(VALUE)
  .transform((value) => {
    const [, act = "", channel = "", ts = "", threadTs = null] = VALUE.exec(value) ?? [];
    return { act, at: ts === "" ? null : { channel, ts, threadTs } };
  });

/** The button of the likeliest reading. */
const FIRST = "chat.do";

/** Which of the buttons under what was asked back an action is. */
export const pressedBy = (action: string): Pressed => (action === FIRST ? "first" : "other");

/** @param speech all that people can say. */
export function chatActions(speech: Speech): readonly Action[] {
  const does = (id: string): Action =>
    defineAction({
      id,
      value: ActAndMessage,
      run: (context, value) => doAct(context, value, speech, pressedBy(id)),
    });
  return [
    does(FIRST),
    does("chat.do-other"),
    does("chat.do-third"),
    ...INSTEAD.map(does),
    word(speech),
    takesBack(TAKE_BACK),
    takesBack(TAKE_ASKED_BACK),
    leaves("chat.neither", "chat.neither_md", async ({ deps, person }) => {
      const { situation } = await hereOf(deps, person);
      speech.counts.pressed(NO_ACT, situation, "neither");
    }),
    leaves("chat.leave", "chat.left_unchanged"),
    leaves("chat.not-kept", "chat.not_kept_md"),
    leaves("chat.enough", "chat.enough_md"),
  ];
}

function takesBack(id: string): Action {
  return defineAction({
    id,
    value: z.string(),
    run: async (context, value) => {
      const reply = await takeThatBack(context, await findTalk(context.deps, context.person), value);
      if (reply.kind === "message") await remember(context, { act: UNDO, message: reply.message, at: null });
      return reply;
    },
  });
}
const UNDO = "undo";

/** A word of `/growth` that an answer named. */
function word({ commands }: Speech): Action {
  return defineAction({
    id: "chat.word",
    opensModal: true,
    value: z.enum(["ask", "shadow", "host", "mentor"]),
    run: async (context, word) => {
      const command = commands.find(({ name }) => name === word);
      if (!command) throw new UserFault({ key: "errors.item_gone" });
      const since = context.deps.clock.now();
      const reply = await command.run(context, "", "");
      if (reply.kind === "message") await rememberCommand(context, { command, message: reply.message, since });
      return beside(reply);
    },
  });
}

/** Leaves everything as it is. What was offered is not offered any more. */
function leaves(
  id: string,
  words: "chat.neither_md" | "chat.left_unchanged" | "chat.enough_md" | "chat.not_kept_md",
  count?: (context: Context) => Promise<void>,
): Action {
  return defineAction({
    id,
    run: async (context) => {
      const message = textMessage(context.say(words));
      await count?.(context);
      await remember(context, { act: null, message, at: null });
      return messageReply(message);
    },
  });
}

async function remember(
  { deps, person }: Context,
  { act, message, at }: { readonly act: string | null; readonly message: Message; readonly at: Told["at"] },
): Promise<void> {
  await rememberAnswer(deps, person, rememberedOf(message, { at }, { act }), false);
}

/** What a message says beside the act of its button: of a pause, its end, where the message says nothing else. */
function saidBeside({ deps, say }: Context, act: string, { member }: Here, told: Told): Slots {
  if (act !== "pause" || !member) return slotsOf(act, told);
  const { zone } = member.settings;
  return { story: "", when: bareMoment(told.text, { now: deps.clock.now(), zone, locale: say.locale })?.words ?? null };
}

/** Does the act of a button. @throws UserFault when the words are gone that it is about. */
export async function doAct(
  context: Context,
  { act, at }: z.infer<typeof ActAndMessage>,
  speech: Speech,
  which: Pressed,
): Promise<Reply> {
  // What is read by patterns alone has a label where it has a button.
  if (!speech.effects.has(act) && !(act in LABELS)) throw new UserFault({ key: "errors.item_gone" });
  const words = at === null ? "" : (await ownWordsAt(context, at, at.threadTs)).text;
  const told = toldOf(words, { hasFiles: false, at });
  const here = await hereOf(context.deps, context.person);
  // One without the place of a message stands under an answer, and asks nothing back.
  if (told.at) speech.counts.pressed(act, here.situation, which);
  const reply =
    act === UNDO
      ? await takeLastBack(context, await findTalk(context.deps, context.person), { isPressed: true })
      : await perform(context, speech, act, { here, told, slots: saidBeside(context, act, here, told) });
  const isRemembered = REMEMBERING.has(act) && here.member !== null;
  if ((reply.kind === "message" || reply.kind === "extra") && !isRemembered)
    await remember(context, { act, message: reply.message, at: told.at });
  return reply;
}
