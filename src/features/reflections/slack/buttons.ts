/** Buttons around the log: writing, changing, listing, deleting. */

import { type Action, defineAction } from "#src/feature-kit/handlers.ts";
import { isNotCurrent } from "#src/features/weekly/rules/nudge.ts";
import { nudgeMessage } from "#src/features/weekly/slack/nudge-message.ts";
import { completeChallenge } from "#src/features/weekly/use-cases/answer-nudge.ts";
import { findNudge } from "#src/features/weekly/use-cases/find-nudge.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { OneId } from "#src/slack/button-value.ts";
import { messageReply, modalReply } from "#src/slack/context.ts";
import { textMessage } from "#src/slack/kit/blocks.ts";
import { extrasOf } from "../use-cases/extras.ts";
import { showProgress } from "../use-cases/overview.ts";
import { findReflection, shareReflection } from "../use-cases/reflect.ts";
import { deleteView } from "./delete-form.ts";
import { sharedMessage } from "./log-message.ts";
import { progressMessage } from "./progress-message.ts";
import { editView } from "./reflection-form.ts";
import { openLog, openReflection, replyWithLog } from "./replies.ts";

const open = defineAction({
  id: "reflection.open",
  value: OneId,
  opensModal: true,
  run: (context, id) => openReflection(context, id, ""),
});
const current = defineAction({
  id: "reflection.current",
  opensModal: true,
  run: (context) => openReflection(context, null, ""),
});

const edit = defineAction({
  id: "reflection.edit",
  value: OneId,
  opensModal: true,
  run: async ({ deps, say, person }, id) => {
    const { member, reflection } = await findReflection(deps, person, id);
    const extras = await extrasOf(deps, member.id, [reflection.id]);
    return modalReply(editView(say, member, reflection, extras.get(reflection.id)));
  },
});

/** Inside the form: opens the question on top of it. */
const askDelete = defineAction({
  id: "reflection.delete",
  value: OneId,
  opensModal: true,
  run: async ({ deps, say, person }, id) =>
    modalReply(deleteView(say, (await findReflection(deps, person, id)).reflection)),
});

const log = defineAction({ id: "log.open", opensModal: true, run: (context) => openLog(context, "") });
const list = defineAction({
  id: "log.list",
  run: async (context) => {
    const reply = await replyWithLog(context);
    return reply.kind === "message" ? { kind: "extra", message: reply.message } : reply;
  },
});
const progress = defineAction({
  id: "progress.show",
  run: async ({ deps, say, person }) => ({
    kind: "extra",
    message: progressMessage(say, (await showProgress(deps, person)).progress),
  }),
});

/** A story that was told in the DM is offered as a reflection; saying no changes nothing. */
const leave = defineAction({
  id: "reflection.leave",
  run: ({ say }) => Promise.resolve(messageReply(textMessage(say("chat.left_unchanged")))),
});

/** Shows one entry to the manager whom the person named; the question before it says which, and to whom. */
const share = defineAction({
  id: "reflection.share",
  value: OneId,
  run: async ({ deps, say, person }, id) => messageReply(sharedMessage(say, await shareReflection(deps, person, id))),
});

/** The way back from having made it private: the same, and no offer that a bare yes would take. */
const shareAgain = defineAction({
  id: "reflection.share-again",
  value: OneId,
  run: async ({ deps, say, person }, id) => messageReply(sharedMessage(say, await shareReflection(deps, person, id))),
});

const done = defineAction({
  id: "nudge.done",
  value: OneId,
  opensModal: true,
  run: async (context, id) => {
    const nudgeId = id;
    // Done counts at once; the words are a second, optional step that can be left and found again.
    await completeChallenge(context.deps, context.person, nudgeId).catch((error: unknown) => {
      if (!(error instanceof UserFault && isNotCurrent(error.fault))) throw error;
    });
    const reply = await openReflection(context, nudgeId, "");
    const ask = await findNudge(context.deps, context.person, nudgeId);
    return reply.kind === "modal" ? modalReply(reply.view, nudgeMessage(context.say, ask)) : reply;
  },
});

export const recordActions: readonly Action[] = [
  done,
  open,
  current,
  edit,
  askDelete,
  share,
  shareAgain,
  log,
  list,
  progress,
  leave,
];
