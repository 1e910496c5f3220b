/** Buttons around joining, pausing, settings, privacy and leaving. */

import { type Action, defineAction } from "#src/feature-kit/registry.ts";
import { commands } from "#src/features/commands.ts";
import { helpMessage } from "#src/features/home/slack/help-message.ts";
import { exportPromise, receiptMessage } from "#src/features/privacy/slack/privacy-message.ts";
import { showPrivacy } from "#src/features/team/slack/replies.ts";
import { pauseView } from "#src/features/weekly/slack/later-form.ts";
import { nextDay } from "#src/features/weekly/slack/nudge-message.ts";
import { cadenceText, confirmForget, openJoin, openSettings, resumeReply } from "#src/features/weekly/slack/replies.ts";
import { type Context, messageReply, modalReply, originOf, type Reply } from "#src/slack/context.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { textMessage } from "#src/slack/kit/blocks.ts";

const beside = (reply: Reply): Reply => (reply.kind === "message" ? { kind: "extra", message: reply.message } : reply);

const join = defineAction({ id: "join.open", opensModal: true, run: (context) => openJoin(context) });
const settings = defineAction({ id: "settings.open", opensModal: true, run: (context) => openSettings(context) });
const pause = defineAction({
  id: "pause.open",
  opensModal: true,
  run: async (context) =>
    modalReply(
      pauseView(context.say, await context.app.findMember(context.person), context.app.now(), originOf(context)),
    ),
});
const resume = defineAction({
  id: "resume.now",
  run: async (context) => (context.origin.kind === "home" ? quietly(context) : resumeReply(context)),
});
/** Home shows the change by itself. */
async function quietly(context: Context): Promise<Reply> {
  await resumeReply(context);
  return { kind: "none" };
}

const help = defineAction({
  id: "help.open",
  run: ({ say }) => Promise.resolve({ kind: "extra", message: helpMessage(say, commands) } as const),
});
const privacy = defineAction({
  id: "privacy.open",
  run: async (context) => beside(await showPrivacy(context)),
});
const send = defineAction({
  id: "export.send",
  run: async ({ app, say, person }) => {
    return { kind: "extra", message: exportPromise(say, await app.requestExport(person)) };
  },
});
const askForget = defineAction({ id: "forget.open", run: async (context) => beside(await confirmForget(context)) });
const forget = defineAction({
  id: "forget.confirm",
  run: async ({ app, say, person }) => messageReply(receiptMessage(say, await app.forgetPerson(person))),
});
const keepAll = defineAction({
  id: "forget.cancel",
  run: ({ say }) => Promise.resolve(messageReply(textMessage(say("privacy.kept_all")))),
});

const cadence = (["weekly", "monthly", "stop"] as const).map((choice) =>
  defineAction({
    id: `cadence.${choice}`,
    run: async (context) => {
      const member = await context.app.setCadence(context.person, choice);
      return messageReply(textMessage(cadenceText(context, member, choice)));
    },
  }),
);

const followZone = defineAction({
  id: "zone.follow",
  run: async ({ app, say, person }) => {
    const member = await app.useSlackZone(person);
    const words = { zone: escapeMrkdwn(member.settings.zone), next: nextDay(member) ?? "" };
    return messageReply(
      textMessage(member.nextNudgeAt ? say("zone.followed_md", words) : say("zone.followed_quiet_md", words)),
    );
  },
});

export const membershipActions: readonly Action[] = [
  join,
  settings,
  pause,
  resume,
  help,
  privacy,
  send,
  askForget,
  forget,
  keepAll,
  followZone,
  ...cadence,
];
