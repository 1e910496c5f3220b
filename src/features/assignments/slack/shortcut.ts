import { defineShortcut } from "#src/feature-kit/handlers.ts";
import { modalReply } from "#src/slack/context.ts";
import { readWritten } from "#src/slack/written.ts";
import { openAssign } from "./assign-form.ts";

/** "Make this a challenge" in a message's menu: the form, with the message's words and a link to it. */
export const makeChallenge = defineShortcut({
  id: "assign.message",
  run: async (context, { channel, ts, text }) => {
    const { deps, person } = context;
    const link = await deps.directory.permalink(person.workspaceId, { channel, ts });
    const prefill = {
      userIds: [],
      groups: [],
      unknownNames: [],
      sharedNames: [],
      challenge: null,
      ownWords: await readWritten(context, text),
      why: "",
      dueOn: null,
    };
    const place = { channel: channel.startsWith("D") ? null : channel, link, origin: {} };
    return modalReply(await openAssign(context, prefill, place));
  },
});
