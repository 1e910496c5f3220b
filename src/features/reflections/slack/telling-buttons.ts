/** Buttons under the answers to what people tell in the DM: keeping it. Their ids stand in messages that were sent long ago. */

import { z } from "zod";
import { type Action, type Context, defineAction } from "#src/feature-kit/handlers.ts";
import { parted } from "#src/slack/button-value.ts";
import { messageReply, placeOf, type Reply } from "#src/slack/context.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, textMessage } from "#src/slack/kit/blocks.ts";
import { tellKept } from "../use-cases/after-told.ts";
import { addToReflection, findReflectionIfAny, type SavedReflection, tellMore } from "../use-cases/reflect.ts";
import { takeOut } from "../use-cases/take-out.ts";
import { toldMessage } from "./after-told.ts";
import { keepInLog } from "./keep-at-once.ts";
import { keptMessage } from "./log-message.ts";
import { notDoneActions } from "./not-done.ts";
import { addingMessage, withTakeOut } from "./offers.ts";
import { openLog, openReflection } from "./replies.ts";
import { entryIdOf, storyAt } from "./told-story.ts";

/** The form, filled with what was told, so that area and title can be given; what was kept before is said. */
const log = defineAction({
  id: "chat.log",
  opensModal: true,
  value: z.string(),
  run: async (context, reference) => {
    const { deps, say, person, origin } = context;
    const entryId = entryIdOf(context, reference);
    const kept = entryId === null ? null : await findReflectionIfAny(deps, person, entryId);
    if (kept) return messageReply(keptMessage(say, kept));
    const asked = origin.kind === "message" ? placeOf(origin) : {};
    return openLog(context, await storyAt(context, reference), { ...asked, ...(entryId ? { entryId } : {}) });
  },
});

/** What was told in the thread of a nudge; what was kept of it before stays, above it. */
const reflect = defineAction({
  id: "chat.reflect",
  value: parted("|", { nudgeId: z.uuid(), reference: z.string() }),
  run: async (context, { nudgeId, reference }) => {
    const story = await storyAt(context, reference);
    return kept(context, await tellMore(context.deps, context.person, nudgeId, story), reference);
  },
});

/** The same in its form, where a part of it is taken out before anything is kept. */
const reflectForm = defineAction({
  id: "chat.reflect-form",
  opensModal: true,
  value: parted("|", { nudgeId: z.uuid(), reference: z.string() }),
  run: async (context, { nudgeId, reference }) => openReflection(context, nudgeId, await storyAt(context, reference)),
});

/** `reflection|what was told`. */
const ReflectionAndStory = parted("|", { id: z.uuid(), reference: z.string() });

/** What was answered to the question about something that was kept. Where others read it, somebody is asked first. */
const add = defineAction({
  id: "chat.add",
  value: ReflectionAndStory,
  run: (context, value) => addTo(context, value, false),
});

/** The same where they were told who reads it. */
const addShared = defineAction({
  id: "chat.add-shared",
  value: ReflectionAndStory,
  run: (context, value) => addTo(context, value, true),
});

async function addTo(
  context: Context,
  { id, reference }: z.infer<typeof ReflectionAndStory>,
  intoShared: boolean,
): Promise<Reply> {
  const story = await storyAt(context, reference);
  const saved = await addToReflection(context.deps, context.person, id, { story, intoShared });
  return kept(context, saved, reference, { isAdded: true });
}

/** What was added to the wrong one: it stands in the DM still, and can be kept elsewhere. */
const out = defineAction({
  id: "chat.take-out",
  value: ReflectionAndStory,
  run: (context, value) => takeWordsOut(context, value),
});

/** Takes out what a message kept; what was an entry of its own is gone, and where others have it by now, that is asked. */
export async function takeWordsOut(
  context: Context,
  { id, reference }: z.infer<typeof ReflectionAndStory>,
): Promise<Reply> {
  const { deps, say, person } = context;
  const story = await storyAt(context, reference);
  const { reflection, kind } = await takeOut(deps, person, id, story);
  const title = escapeMrkdwn(reflection.title);
  if (kind === "all") return messageReply(textMessage(say("chat.kept_no_more_md")));
  if (kind === "asked") {
    const how = button(say("reflection.delete"), "reflection.delete", id, "danger");
    const leave = button(say("chat.as_it_is"), "chat.leave", "chat");
    return messageReply(textMessage(say("chat.take_out_ask_md", { title }), actions(how, leave)));
  }
  const text = say("chat.taken_out_md", { title });
  return messageReply(
    textMessage(
      text,
      actions(
        button(say("chat.keep_it"), "chat.log", reference),
        button(say("chat.no_thanks"), "chat.not-kept", "chat"),
      ),
    ),
  );
}

/** The same as "Keep it" where no form can be opened: under the beginning of its words, in the first area of the person. */
const logNow = defineAction({
  id: "chat.log-now",
  value: z.string(),
  run: async (context, reference) => {
    const saved = await keepInLog(context, reference, await storyAt(context, reference));
    await tellKept(context.deps, context.person, null);
    return messageReply(keptMessage(context.say, saved));
  },
});

/** @param isAdded what was added last is taken out by a button. */
async function kept(
  context: Context,
  saved: SavedReflection,
  reference: string,
  { isAdded = false }: { readonly isAdded?: boolean } = {},
): Promise<Reply> {
  if (saved.isHeld) {
    await tellKept(context.deps, context.person, saved.reflection.id);
    return messageReply(
      addingMessage(context, saved, reference, (words, [yes, no]) =>
        textMessage(words, actions(yes, ...(no ? [no] : []))),
      ),
    );
  }
  const { message, askedOf } = await toldMessage(context, saved);
  await tellKept(context.deps, context.person, askedOf);
  return messageReply(isAdded ? withTakeOut(context, message, saved, reference) : message);
}

export const tellingActions: readonly Action[] = [
  log,
  reflect,
  reflectForm,
  add,
  addShared,
  out,
  logNow,
  ...notDoneActions,
];
