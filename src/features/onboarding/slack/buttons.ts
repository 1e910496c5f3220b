/** Buttons around joining, pausing and settings. */

import { z } from "zod";
import { type Action, type Context, defineAction } from "#src/feature-kit/handlers.ts";
import { findMember } from "#src/features/members/use-cases/find-member.ts";
import { nextWords } from "#src/features/weekly/slack/nudge-message.ts";
import { parseCalendarDate } from "#src/kernel/calendar.ts";
import { WEEKDAYS } from "#src/kernel/vocabulary.ts";
import { parted } from "#src/slack/button-value.ts";

import { messageReply, modalReply, originOf, type Reply } from "#src/slack/context.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { textMessage } from "#src/slack/kit/blocks.ts";
import { removeManager, setCadence } from "../use-cases/membership.ts";
import { asStopped } from "../use-cases/pause-asked.ts";
import { useSlackZone } from "../use-cases/zones.ts";
import { pauseView } from "./pause-form.ts";
import { askAboutGiven } from "./pause-given.ts";
import {
  cadenceText,
  openJoin,
  openSettings,
  pauseAnywayReply,
  pauseBackReply,
  pauseDaysReply,
  pauseReply,
  resumeReply,
} from "./replies.ts";
import { SaidSettings } from "./settings-said.ts";

const join = defineAction({ id: "join.open", opensModal: true, run: (context) => openJoin(context) });
const settings = defineAction({ id: "settings.open", opensModal: true, run: (context) => openSettings(context) });
/** With the day of the week and the hour that they named. */
const settingsSlot = defineAction({
  id: "settings.slot",
  opensModal: true,
  value: parted("|", {
    day: z.coerce.number().pipe(z.literal(WEEKDAYS)),
    hour: z.union([z.literal("").transform(() => null), z.coerce.number().int().min(0).max(23)]).default(null),
  }),
  run: (context, { day, hour }) =>
    openSettings(context, { nudgeDays: [day], ...(hour === null ? {} : { nudgeHour: hour }) }),
});
/** With whatever setting they named. */
const settingsSaid = defineAction({
  id: "settings.said",
  opensModal: true,
  value: SaidSettings,
  run: (context, named) => openSettings(context, named),
});
const pause = defineAction({
  id: "pause.open",
  opensModal: true,
  run: async (context) =>
    modalReply(
      pauseView(
        context.say,
        await findMember(context.deps, context.person),
        context.deps.clock.now(),
        originOf(context),
      ),
    ),
});
/** Quiet until a day that the button names. */
const pauseUntil = defineAction({
  id: "pause.until",
  value: z.string().refine((day) => parseCalendarDate(day) !== null),
  run: (context, day) => pauseReply(context, day),
});
const resume = defineAction({
  id: "resume.now",
  run: async (context) => (context.origin.kind === "home" ? quietly(context) : resumeReply(context)),
});
/** A day, or nothing where there is none. */
const DayIfAny = z
  .string()
  .refine((day) => day === "" || parseCalendarDate(day) !== null)
  .transform(parseCalendarDate);
const pauseBack = defineAction({
  id: "pause.back",
  value: parted("|", { from: DayIfAny, until: DayIfAny }),
  run: pauseBackReply,
});

/** The days that they said, and those that may be meant instead: both stand under one question. */
const pauseNamed = (["pause.days", "pause.nearer"] as const).map((id) =>
  defineAction({ id, value: parted("|", { from: DayIfAny, until: DayIfAny }), run: pauseDaysReply }),
);
const pauseAnyway = defineAction({
  id: "pause.anyway",
  value: parted("|", { from: DayIfAny, until: DayIfAny, back: z.literal("back").optional() }),
  run: pauseAnywayReply,
});

/** Home shows the change by itself. */
async function quietly(context: Context): Promise<Reply> {
  await resumeReply(context);
  return { kind: "none" };
}

const cadence = (["weekly", "monthly", "stop"] as const).map((choice) =>
  defineAction({
    id: `cadence.${choice}`,
    run: async (context) => {
      const asked = choice === "stop" && (await askAboutGiven(context, { kind: "stop" }, asStopped(context.deps)));
      return asked || cadenceReply(context, choice);
    },
  }),
);
/** Although it ends what a colleague asked for. */
const stopAnyway = defineAction({ id: "cadence.stop-anyway", run: (context) => cadenceReply(context, "stop") });

async function cadenceReply(context: Context, choice: "weekly" | "monthly" | "stop"): Promise<Reply> {
  const member = await setCadence(context.deps, context.person, choice);
  return messageReply(textMessage(cadenceText(context, member, choice)));
}

const followZone = defineAction({
  id: "zone.follow",
  run: async ({ deps, say, person }) => {
    const member = await useSlackZone(deps, person);
    const words = { zone: escapeMrkdwn(member.settings.zone), next: nextWords(say, member) };
    return messageReply(
      textMessage(member.nextNudgeAt ? say("zone.followed_md", words) : say("zone.followed_quiet_md", words)),
    );
  },
});

const managerRemoved = defineAction({
  id: "manager.remove",
  run: async ({ deps, say, person: mentee }) => {
    await removeManager(deps, mentee);
    return { kind: "extra", message: textMessage(say("privacy.manager_removed_md")) };
  },
});

export const membershipActions: readonly Action[] = [
  join,
  settings,
  settingsSlot,
  settingsSaid,
  pause,
  pauseBack,
  pauseAnyway,
  pauseUntil,
  ...pauseNamed,
  resume,
  managerRemoved,
  followZone,
  ...cadence,
  stopAnyway,
];
