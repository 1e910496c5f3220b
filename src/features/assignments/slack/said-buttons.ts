/** The buttons that open the form for a challenge under what somebody wrote in their DM: it is filled with their words. */
import { z } from "zod";
import { type Action, type Context, defineAction } from "#src/feature-kit/handlers.ts";
import { parseCalendarDate } from "#src/kernel/calendar.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { MessageIfAny, type MessagePlace, parted } from "#src/slack/button-value.ts";
import { modalReply, type Reply } from "#src/slack/context.ts";
import { ownWordsIfAny } from "#src/slack/own-words.ts";
import type { AssignSaid } from "../rules/assign-said.en.ts";
import { givenOrOrdered } from "../rules/ordered.en.ts";
import { openAssign } from "./assign-form.ts";
import { assignPrefill } from "./command.ts";

const SAID: Readonly<Record<Locale, (text: string) => AssignSaid>> = { en: givenOrOrdered };
const USERS_OR_NOBODY = /^(?:[UW][A-Z0-9]+(?:,[UW][A-Z0-9]+)*|nobody)$/;
const NOTHING_SAID: AssignSaid = { people: [], rest: "" };

/** The same under words in the DM that say more: the challenge, its day and why are read from them once more. */
const giveSaid = defineAction({
  id: "assignment.give-said",
  opensModal: true,
  value: parted("|", {
    userId: z.string().regex(USERS_OR_NOBODY),
    place: MessageIfAny,
    // The day that was named after the words.
    due: z.string().transform(parseCalendarDate).optional(),
  }),
  run: async (context, said) => openSaid(context, said, null),
});

/** The same where several fitted what they wrote: with the challenge that they chose. */
const giveMeant = defineAction({
  id: "assignment.give-meant",
  opensModal: true,
  value: parted("|", { challengeId: z.string(), userId: z.string().regex(USERS_OR_NOBODY), place: MessageIfAny }),
  run: async (context, { challengeId, ...said }) => openSaid(context, said, challengeId),
});

/** @param challengeId left null: the one that the words mean. */
async function openSaid(
  context: Context,
  {
    userId,
    place,
    due = null,
  }: { readonly userId: string; readonly place: MessagePlace | null; readonly due?: CalendarDate | null | undefined },
  challengeId: string | null,
): Promise<Reply> {
  const { deps, person } = context;
  const own = place && (await ownWordsIfAny(context, place, place.threadTs));
  const said = own ? SAID[context.say.locale](own.marked) : NOTHING_SAID;
  const read = await assignPrefill(context, said.rest, said.people);
  const isNamed = read.userIds.length + read.unknownNames.length + read.sharedNames.length > 0;
  const dueOn = due ?? read.dueOn;
  const whom = isNamed || userId === "nobody" ? { ...read, dueOn } : { ...read, dueOn, userIds: userId.split(",") };
  const chosen = challengeId === null ? undefined : deps.catalogues.of(person.workspaceId).byId.get(challengeId);
  const prefill = chosen ? { ...whom, challenge: chosen, fits: [], ownWords: "" } : whom;
  return modalReply(await openAssign(context, prefill, { channel: null, link: null, origin: {} }));
}

export const saidActions: readonly Action[] = [giveSaid, giveMeant];
