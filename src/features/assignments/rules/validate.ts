/** Whether an assignment can be made: every rule with its own answer, told beside the field that it is about. */

import { addDays, daysBetween, weekdayOf } from "#src/kernel/calendar.ts";
import { type Challenge, leadsToClients } from "#src/kernel/challenge.ts";
import type { CalendarDate, Door } from "#src/kernel/member.ts";
import { type AssignReach, MAX_INVITED } from "#src/kernel/policy.ts";
import { nearestDate } from "./proposed-date.ts";
import { MAX_DUE_DAYS } from "./times.ts";

/** More people than this are a channel challenge. */
export const MAX_PEOPLE = 20;
export const MAX_WHY = 500;
export const MAX_OWN_WORDS = 280;
export const MIN_OWN_WORDS = 10;

/** What was filled in. */
export interface AssignRequest {
  readonly userIds: readonly string[];
  /** From the catalogue; null where own words are given. */
  readonly challengeId: string | null;
  readonly ownWords: string;
  readonly why: string;
  readonly protectedMinutes: number | null;
  readonly door: Door["kind"];
  readonly doorUserId: string | null;
  readonly dueOn: CalendarDate | null;
  /** Where the card stands; null in private. */
  readonly channel: string | null;
}

/** What must be known of somebody who is asked, or who opens a door. */
export interface PersonFacts {
  readonly userId: string;
  readonly isBot: boolean;
  readonly isGone: boolean;
  readonly isGuest: boolean;
  /** Of another company that shares a channel with ours. */
  readonly isForeign: boolean;
  readonly isMember: boolean;
  /** Named the giver as their manager. */
  readonly isMentee: boolean;
  /** In the channel of the card; false in private. */
  readonly isInChannel: boolean;
  /** The holiday that the due date is for them, or null. */
  readonly holidayOn: (date: CalendarDate) => string | null;
  /** Has this challenge from the same assigner already, and it is not over. */
  readonly hasSame: boolean;
}

/** What must be known of the channel; `none` for one that Slack does not show to the bot. */
export type ChannelState = "ok" | "archived" | "shared" | "bot-missing" | "none";

export interface AssignFacts {
  readonly giverUserId: string;
  readonly reach: AssignReach;
  /** Of the catalogue; null for own words. */
  readonly chosen: Challenge | null;
  readonly today: CalendarDate;
  readonly people: readonly PersonFacts[];
  readonly door: PersonFacts | null;
  /** Null in private. */
  readonly channel: ChannelState | null;
}

/** Each has a sentence of the same name in prompts/texts/en/assignments.yaml, with the people or the day in it. */
export type AssignFaultCode =
  | "nobody"
  | "too_many"
  | "self"
  | "bot"
  | "gone"
  | "foreign"
  | "guest_private"
  | "guest_elsewhere"
  | "guest_clients"
  | "not_mentee"
  | "too_many_invited"
  | "same_again"
  | "challenge_missing"
  | "challenge_both"
  | "own_too_short"
  | "own_too_long"
  | "why_missing"
  | "why_too_long"
  | "door_who"
  | "door_kind"
  | "door_wrong"
  | "door_self"
  | "due_missing"
  | "due_past"
  | "due_far"
  | "due_holiday"
  | "channel_archived"
  | "channel_shared"
  | "channel_bot_missing";
export type AssignField = "people" | "challenge" | "own" | "why" | "door_user" | "due" | "where";
export interface AssignFault {
  readonly code: AssignFaultCode;
  readonly field: AssignField;
  readonly userIds: readonly string[];
  /** A day that would be accepted. */
  readonly day: CalendarDate | null;
}

/** Everything that prevents it, at most one fault for each field; none when it can be given. */
export function checkAssign(request: AssignRequest, facts: AssignFacts): readonly AssignFault[] {
  return [
    peopleFault(request, facts),
    challengeFault(request),
    whyFault(request.why),
    doorFault(request, facts),
    dueFault(request.dueOn, facts),
    channelFault(facts.channel),
  ].flatMap((fault) => fault ?? []);
}

/** The first rule that somebody breaks, with all who break it. */
function peopleFault(
  { userIds }: AssignRequest,
  { giverUserId, people, channel, reach, chosen }: AssignFacts,
): AssignFault | null {
  if (userIds.length === 0) return fault("nobody", "people");
  if (userIds.length > MAX_PEOPLE) return fault("too_many", "people");
  const isPrivate = channel === null;
  const rules: readonly (readonly [AssignFaultCode, (person: PersonFacts) => boolean])[] = [
    ["self", ({ userId }) => userId === giverUserId],
    ["bot", ({ isBot }) => isBot],
    ["gone", ({ isGone }) => isGone],
    ["foreign", ({ isForeign }) => isForeign],
    ["guest_private", ({ isGuest }) => isGuest && isPrivate],
    ["guest_elsewhere", ({ isGuest, isInChannel }) => isGuest && !isPrivate && !isInChannel],
    ["guest_clients", ({ isGuest }) => isGuest && chosen !== null && leadsToClients(chosen)],
    ["not_mentee", ({ isMember, isMentee }) => reach !== "anybody" && isMember && !isMentee],
    ["same_again", ({ hasSame }) => hasSame],
  ];
  for (const [code, breaks] of rules) {
    const found = people.filter(breaks);
    if (found.length > 0) return { ...fault(code, "people"), userIds: found.map(({ userId }) => userId) };
  }
  const invited = people.filter(({ isMember }) => !isMember);
  return reach !== "anybody" && invited.length > MAX_INVITED ? tooManyInvited() : null;
}

/** Told as well when those of the last 24 hours and these are too many together. */
export function tooManyInvited(): AssignFault {
  return fault("too_many_invited", "people");
}

/** Told as well when somebody was given it a moment ago, by another form. */
export function sameAgain(userIds: readonly string[]): AssignFault {
  return { ...fault("same_again", "people"), userIds };
}

function challengeFault({ challengeId, ownWords }: AssignRequest): AssignFault | null {
  const length = [...ownWords].length;
  if (challengeId !== null) return length > 0 ? fault("challenge_both", "own") : null;
  if (length === 0) return fault("challenge_missing", "own");
  if (length < MIN_OWN_WORDS) return fault("own_too_short", "own");
  return length > MAX_OWN_WORDS ? fault("own_too_long", "own") : null;
}

function whyFault(why: string): AssignFault | null {
  if (why === "") return fault("why_missing", "why");
  return [...why].length > MAX_WHY ? fault("why_too_long", "why") : null;
}

function doorFault({ door, doorUserId, userIds }: AssignRequest, facts: AssignFacts): AssignFault | null {
  // A person was picked but not what they do: that is asked, not guessed.
  if (door === "none") return doorUserId === null ? null : fault("door_kind", "door_user");
  if (doorUserId === null) return fault("door_who", "door_user");
  if (userIds.includes(doorUserId)) return { ...fault("door_self", "door_user"), userIds: [doorUserId] };
  const who = facts.door;
  const isWrong = !who || who.isBot || who.isGone || who.isForeign || who.isGuest;
  return isWrong ? { ...fault("door_wrong", "door_user"), userIds: [doorUserId] } : null;
}

function dueFault(dueOn: CalendarDate | null, { today, people }: AssignFacts): AssignFault | null {
  if (dueOn === null) return fault("due_missing", "due");
  if (dueOn < today) return fault("due_past", "due");
  if (daysBetween(today, dueOn) > MAX_DUE_DAYS) return fault("due_far", "due");
  const off = people.filter(({ holidayOn }) => holidayOn(dueOn) !== null);
  if (off.length === 0) return null;
  const day = workingDayNear(dueOn, today, people);
  return { ...fault("due_holiday", "due"), userIds: off.map(({ userId }) => userId), day };
}

/** A weekday near the wanted day that is nobody's holiday, and that would be taken. */
function workingDayNear(dueOn: CalendarDate, today: CalendarDate, people: readonly PersonFacts[]): CalendarDate {
  const range = { earliest: today, latest: addDays(today, MAX_DUE_DAYS) };
  return nearestDate(
    dueOn,
    range,
    (date) => weekdayOf(date) <= 5 && people.every(({ holidayOn }) => holidayOn(date) === null),
  );
}

function channelFault(channel: AssignFacts["channel"]): AssignFault | null {
  switch (channel) {
    case null:
    case "ok":
      return null;
    case "archived":
      return fault("channel_archived", "where");
    case "shared":
      return fault("channel_shared", "where");
    case "bot-missing":
    case "none":
      return fault("channel_bot_missing", "where");
  }
}

function fault(code: AssignFaultCode, field: AssignField): AssignFault {
  return { code, field, userIds: [], day: null };
}
