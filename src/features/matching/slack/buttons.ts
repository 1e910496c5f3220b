/** Buttons around what a host offers. */
import { z } from "zod";
import { type Action, defineAction, defineOptions, type OptionSource } from "#src/feature-kit/handlers.ts";
import { addDays, localDate } from "#src/kernel/calendar.ts";
import { messageReply, modalReply, originOf } from "#src/slack/context.ts";
import { placesNamed } from "#src/slack/kit/lookups.ts";
import { blockList, loadProfile, pauseHosting, resumeHosting } from "../use-cases/profile.ts";
import { blockView } from "./block-form.ts";
import { hostPauseView } from "./pause-form.ts";
import { openProfile } from "./profile-form.ts";
import { pausedMessage, profileMessage } from "./profile-message.ts";

const profile = defineAction({
  id: "matching.profile",
  opensModal: true,
  value: z.enum(["mentor", "questions"]).catch("questions"),
  run: async (context, part) => modalReply(await openProfile(context, part, originOf(context))),
});

/** One tap pauses; what it says then offers an end. */
const pause = defineAction({
  id: "matching.pause",
  value: z.enum(["week", "month", "open"]).catch("open"),
  run: async ({ deps, say, person }, length) => {
    return messageReply(pausedMessage(say, await pauseHosting(deps, person, length)));
  },
});

const pauseDay = defineAction({
  id: "matching.pause-day",
  opensModal: true,
  run: async (context) => {
    const { deps, say, person } = context;
    const { hours } = await loadProfile(deps, person);
    const suggested = addDays(localDate(deps.clock.now(), hours.zone), 14);
    return modalReply(hostPauseView(say, suggested, originOf(context)));
  },
});

const resume = defineAction({
  id: "matching.resume",
  run: async ({ deps, say, person }) => {
    await resumeHosting(deps, person);
    return messageReply(profileMessage(say, await loadProfile(deps, person)));
  },
});

const block = defineAction({
  id: "matching.block",
  opensModal: true,
  run: async (context) =>
    modalReply(blockView(context.say, await blockList(context.deps, context.person), originOf(context))),
});

export const matchingActions: readonly Action[] = [profile, pause, pauseDay, resume, block];

export const matchingLookups: readonly OptionSource[] = [
  defineOptions({ id: "matching.zone", options: ({ deps }, typed) => placesNamed(deps.places.zones(), typed) }),
  defineOptions({
    id: "matching.country",
    options: ({ deps }, typed) => placesNamed(deps.places.holidayPlaces(), typed),
  }),
];
