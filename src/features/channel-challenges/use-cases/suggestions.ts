/** Three challenges on the first Monday of a month, for channels that want them. */

import type { SideEffects } from "#src/delivery/side-effects.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { requireChannel } from "#src/features/members/use-cases/require-channel.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { cut } from "#src/kernel/text.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { nextSuggestionAt, postponedToWorkday } from "../rules/monthly.ts";
import { MAX_WHY } from "../rules/state.ts";
import {
  type ChannelSuggestions,
  chooseSuggestions,
  monthOf,
  recentOffers,
  suggestedEnd,
} from "../rules/suggestions.ts";
import type { ChannelChallenge } from "../rules/types.ts";
import { SuggestionStore } from "../store/suggestions.ts";
import { requireChannelGiver } from "./access.ts";
import { startChallenge } from "./channel-challenge.ts";

/** Turns them on. @returns with the time of the first. @throws UserFault */
export async function turnSuggestionsOn(deps: Deps, person: PersonKey, channel: string): Promise<ChannelSuggestions> {
  const asked = { askedAt: deps.clock.now(), concerned: [person.userId] };
  const { zone } = await requireChannelGiver(deps, person);
  await requireChannel(deps, person, channel);
  const { workspaceId, userId: askedBy } = person;
  const now = deps.clock.now();
  await deps.contacts.remember(person, zone, now, asked.askedAt);
  const dueAt = nextSuggestionAt(now, zone, deps.policies.of(workspaceId).daysOff);
  const turnedOn = (current: ChannelSuggestions | null): ChannelSuggestions =>
    current?.dueAt ? current : { workspaceId, channel, askedBy, zone, dueAt, offers: current?.offers ?? [] };
  const on = await new SuggestionStore(deps.db).change(workspaceId, channel, turnedOn, asked);
  if (!on) throw new Error("suggestions vanished while they were turned on");
  return on;
}

/** Turns them off; what was offered is remembered, so that it does not come again too soon. @throws UserFault */
export async function turnSuggestionsOff(deps: Deps, person: PersonKey, channel: string): Promise<void> {
  await requireChannelGiver(deps, person);
  await new SuggestionStore(deps.db).change(
    person.workspaceId,
    channel,
    (current) => current && { ...current, dueAt: null },
  );
}

/** What is due: one offer a month and channel, on a working day. */
export function decideSuggestions(
  deps: Pick<Deps, "clock" | "policies" | "catalogues">,
  due: ChannelSuggestions,
): { readonly after: ChannelSuggestions; readonly sideEffects: SideEffects } {
  const { workspaceId, channel, zone, offers } = due;
  const now = deps.clock.now();
  const { daysOff } = deps.policies.of(workspaceId);
  const later = postponedToWorkday(now, zone, daysOff);
  if (later) return { after: { ...due, dueAt: later }, sideEffects: {} };
  const after = { ...due, dueAt: nextSuggestionAt(now, zone, daysOff) };
  const month = monthOf(now, zone);
  if (offers.some((offer) => offer.month === month)) return { after, sideEffects: {} };
  const chosen = chooseSuggestions(deps.catalogues.of(workspaceId), offers, month, `${workspaceId} ${channel}`);
  if (chosen.length === 0) return { after, sideEffects: {} };
  const offer = { month, challengeIds: chosen.map(({ id }) => id), takenId: null };
  const key = `challenge-suggestions-${workspaceId}-${channel}-${month}`;
  const content = { kind: "challenge-suggestions", month } as const;
  return {
    after: { ...after, offers: [...recentOffers(offers, month), offer] },
    sideEffects: { messages: [{ key, workspaceId, recipient: channel, content, dueAt: now, askedBy: due.askedBy }] },
  };
}

/** One tap of somebody who may: it starts today and goes on until Friday of next week. @throws UserFault */
export async function takeSuggestion(
  deps: Deps,
  person: PersonKey,
  channel: string,
  month: string,
  challengeId: string,
): Promise<ChannelChallenge> {
  const asked = { askedAt: deps.clock.now(), concerned: [person.userId] };
  const { zone } = await requireChannelGiver(deps, person);
  await requireChannel(deps, person, channel);
  const { workspaceId } = person;
  const entry = deps.catalogues.of(workspaceId).byId.get(challengeId);
  if (!entry) throw new UserFault({ key: "errors.challenge_unknown" });
  const take = (current: ChannelSuggestions | null): ChannelSuggestions => {
    const offer = current?.offers.at(-1);
    if (!current || offer?.month !== month) throw new UserFault({ key: "errors.suggestion_over" });
    if (!offer.challengeIds.includes(challengeId)) throw new UserFault({ key: "errors.challenge_unknown" });
    if (offer.takenId !== null) throw new UserFault({ key: "errors.suggestion_taken" });
    return { ...current, offers: [...current.offers.slice(0, -1), { ...offer, takenId: challengeId }] };
  };
  await new SuggestionStore(deps.db).change(workspaceId, channel, take, asked);
  const startsOn = localDate(deps.clock.now(), zone);
  const input = {
    channel,
    title: entry.title,
    challengeId,
    why: cut(entry.why, MAX_WHY),
    startsOn,
    endsOn: suggestedEnd(startsOn),
    goal: null,
    repeatsMonthly: false,
  };
  return startChallenge(deps, person, input, asked.askedAt).catch(async (error: unknown) => {
    await new SuggestionStore(deps.db).change(workspaceId, channel, (current) => current && giveBack(current, month));
    throw error;
  });
}

/** The others of an offer may still be taken. */
function giveBack(current: ChannelSuggestions, month: string): ChannelSuggestions {
  const offers = current.offers.map((offer) => (offer.month === month ? { ...offer, takenId: null } : offer));
  return { ...current, offers };
}
