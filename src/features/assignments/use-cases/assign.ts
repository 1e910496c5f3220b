/** Giving a challenge: who may, what stands in the way, and the saving of it. */

import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { holidaysOf } from "#src/features/members/use-cases/holidays.ts";
import { menteeStore } from "#src/features/weekly/store/mentees.ts";
import type { AuditEntry } from "#src/kernel/audit-entry.ts";
import { isZone, localDate } from "#src/kernel/calendar.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import { isForeignTo, type SlackPerson } from "#src/kernel/directory.ts";
import type { CalendarDate, Door } from "#src/kernel/member.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import { MAX_INVITED } from "#src/kernel/policy.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import type { Area } from "#src/kernel/vocabulary.ts";
import { request } from "#src/queue/job.ts";
import type { OwnChallenge } from "#src/workspaces/own-challenges.ts";
import { auditTransition } from "../rules/audit.ts";
import { type GeneralWords, ownChallenge } from "../rules/custom-challenge.ts";
import { messageAbout } from "../rules/message-about.ts";
import { newAssignee } from "../rules/state.ts";
import type { Assignment } from "../rules/types.ts";
import {
  type AssignFault,
  type AssignRequest,
  type ChannelState,
  checkAssign,
  MAX_PEOPLE,
  type PersonFacts,
  sameAgain,
  tooManyInvited,
} from "../rules/validate.ts";
import { AssignmentStore } from "../store/assignments.ts";
import type { Inviting } from "../store/invitations.ts";
import { checkAssignmentsJob } from "./apply-event.ts";
import { allowedGiver } from "./may-give.ts";

type AssignDeps = Pick<
  Deps,
  "db" | "catalogues" | "clock" | "directory" | "holidays" | "ids" | "jobs" | "log" | "reactions" | "policies"
>;

/** What the form gives. */
export interface AssignInput extends AssignRequest {
  /** Made when the form was opened, so that sending it twice gives one assignment. */
  readonly id: string;
  /** A link to the message that own words come from. */
  readonly link: string | null;
  readonly area: Area;
  readonly general: GeneralWords;
}

/** How somebody who was asked is reached. */
export type Reached = "brought" | "invited" | "not-twice";
export interface AssignReceipt {
  readonly assignmentId: string;
  readonly title: string;
  readonly people: readonly { readonly userId: string; readonly reached: Reached }[];
}
export type AssignOutcome =
  | { readonly kind: "given"; readonly receipt: AssignReceipt }
  | { readonly kind: "faults"; readonly faults: readonly NamedFault[] };
/** A fault with the names of whom it is about: a form's errors cannot mention people. */
export interface NamedFault extends AssignFault {
  readonly names: readonly string[];
}

/** What the form must know before it is shown. */
export interface AssignStart {
  readonly id: string;
  readonly zone: string;
  readonly today: CalendarDate;
  /** Null where the command was typed in a DM. */
  readonly channel: ChannelState | null;
}

/** @throws UserFault when this person may not give challenges here. */
export async function startAssign(deps: AssignDeps, giver: PersonKey, channel: string | null): Promise<AssignStart> {
  const [{ described }, state] = await Promise.all([allowedGiver(deps, giver), channelState(deps, giver, channel)]);
  const zone = await zoneOf(deps, giver, described);
  return { id: deps.ids.next(), zone, today: localDate(deps.clock.now(), zone), channel: state };
}

/** Gives a challenge, or tells what stands in the way. @throws UserFault when this person may not. */
export async function assign(deps: AssignDeps, giver: PersonKey, input: AssignInput): Promise<AssignOutcome> {
  const askedAt = deps.clock.now();
  const { described, reach } = await allowedGiver(deps, giver);
  const now = deps.clock.now();
  const zone = await zoneOf(deps, giver, described);
  const people = await peopleFacts(deps, giver, input);
  const channel = input.channel === null ? null : ((await channelState(deps, giver, input.channel)) ?? "none");
  const door =
    input.door !== "none" && input.doorUserId ? await personFacts(deps, giver, input.doorUserId, input, []) : null;
  const today = localDate(now, zone);
  const chosen = deps.catalogues.of(giver.workspaceId).byId.get(input.challengeId ?? "") ?? null;
  const faults = checkAssign(input, { giverUserId: giver.userId, reach, chosen, today, people, door, channel });
  if (faults.length > 0 || input.dueOn === null) return { kind: "faults", faults: named(faults, people, door) };

  const { challenge, own } = challengeFor(deps, giver, input);
  const assignment: Assignment = {
    id: input.id,
    workspaceId: giver.workspaceId,
    assignerUserId: giver.userId,
    challengeId: challenge.id,
    why: input.why,
    protectedMinutes: input.protectedMinutes,
    door: doorOf(input),
    dueOn: input.dueOn,
    zone,
    channel: input.channel,
    createdAt: now,
  };
  const newcomers = people.filter(({ isMember }) => !isMember);
  const contacts = new Map([...newcomers, ...(door ? [door] : [])].map((person) => [person.userId, person.zone]));
  const given = await give(deps, assignment, people, {
    contacts: contacts.set(giver.userId, zone),
    own,
    max: reach === "anybody" ? null : MAX_INVITED,
    since: new Date(now.getTime() - DAY_MS),
    asked: { askedAt, concerned: [giver, ...people, ...(door ? [door] : [])].map(({ userId }) => userId) },
    message: (assignee) => messageAbout("invitation", assignment, assignee, now),
  });
  if (given.kind === "refused") return { kind: "faults", faults: named([given.fault], people, door) };
  return { kind: "given", receipt: { assignmentId: assignment.id, title: challenge.title, people: given.people } };
}

const DAY_MS = 86_400_000;

type Given =
  | { readonly kind: "given"; readonly people: AssignReceipt["people"] }
  | { readonly kind: "refused"; readonly fault: AssignFault };

async function give(
  deps: AssignDeps,
  assignment: Assignment,
  people: readonly Person[],
  inviting: Inviting,
): Promise<Given> {
  const { workspaceId, channel, assignerUserId, createdAt: now } = assignment;
  const messages: NewMessage[] = [];
  if (channel !== null) {
    const content = { kind: "card", cardId: assignment.id } as const;
    const key = `card-${assignment.id}`;
    messages.push({ key, workspaceId, recipient: channel, content, dueAt: now, askedBy: assignerUserId });
  }
  const assignees = people.map(({ userId, isMember }) =>
    newAssignee(assignment, { id: deps.ids.next(), userId, isMember }),
  );
  const audit = assignees.flatMap((assignee) => auditTransition(null, assignee, assignment, assignerUserId, now));
  if (inviting.own) audit.push(ownWordsChange(inviting.own, now));
  const created = await new AssignmentStore(deps.db).create(assignment, assignees, { audit, messages }, inviting);
  if (created.kind === "too-many-invited") return { kind: "refused", fault: tooManyInvited() };
  if (created.kind === "same-again") return { kind: "refused", fault: sameAgain(created.userIds) };
  if (created.kind === "new") {
    if (inviting.own) await deps.catalogues.reload(workspaceId);
    await announceAssignment(deps, workspaceId, [...messages, ...created.messages]);
  }
  const reachedOf = ({ userId, isMember }: Person): Reached => {
    if (isMember) return "brought";
    return created.kind === "new" && !created.invited.includes(userId) ? "not-twice" : "invited";
  };
  return { kind: "given", people: people.map((person) => ({ userId: person.userId, reached: reachedOf(person) })) };
}

/** The messages are saved: what a queue that cannot be reached now does not hear of is found again. */
async function announceAssignment(
  deps: AssignDeps,
  workspaceId: string,
  messages: readonly NewMessage[],
): Promise<void> {
  await enqueueDeliveries(
    deps,
    messages.map(({ key }) => key),
  );
  await deps.jobs.enqueue([request(checkAssignmentsJob, {})]).catch((error: unknown) => {
    deps.log.warn({ err: error, workspaceId }, "could not enqueue an assignment");
  });
}

/** The zone in which somebody names days. */
export async function giverZone(
  deps: Pick<Deps, "db" | "clock" | "reactions" | "directory">,
  giver: PersonKey,
): Promise<string> {
  return zoneOf(deps, giver, await deps.directory.remembered(giver));
}

/** Null in a DM. */
async function channelState(deps: AssignDeps, giver: PersonKey, channel: string | null): Promise<ChannelState | null> {
  if (channel === null || channel.startsWith("D")) return null;
  const found = await deps.directory.channel(giver.workspaceId, channel);
  if (!found) return "none";
  if (found.isArchived) return "archived";
  if (found.isShared) return "shared";
  return found.botIsMember ? "ok" : "bot-missing";
}

async function zoneOf(
  deps: Pick<Deps, "db" | "clock" | "reactions">,
  giver: PersonKey,
  { zone }: Pick<SlackPerson, "zone">,
): Promise<string> {
  const member = (await menteeStore(deps).find(giver))?.member;
  return member?.settings.zone ?? (zone && isZone(zone) ? zone : "UTC");
}

interface Person extends PersonFacts {
  readonly name: string;
  readonly zone: string;
}

async function peopleFacts(deps: AssignDeps, giver: PersonKey, input: AssignInput): Promise<readonly Person[]> {
  // Too many people are refused in any case, so they are not looked up.
  if (input.userIds.length > MAX_PEOPLE) return [];
  const { challengeId, userIds } = input;
  const same = challengeId === null ? [] : await new AssignmentStore(deps.db).withSame(giver, userIds, challengeId);
  return Promise.all(userIds.map((userId) => personFacts(deps, giver, userId, input, same)));
}

async function personFacts(
  deps: AssignDeps,
  giver: PersonKey,
  userId: string,
  { channel }: AssignInput,
  same: readonly string[],
): Promise<Person> {
  const { workspaceId } = giver;
  const person = { workspaceId, userId };
  const [described, mentee] = await Promise.all([deps.directory.person(person), menteeStore(deps).find(person)]);
  const { isGuest, isBot, deleted, name, zone } = described;
  const country = mentee?.member.settings.country ?? null;
  const isOff = holidaysOf(deps, workspaceId, country);
  return {
    userId,
    name,
    isBot,
    isGone: deleted,
    isGuest,
    isForeign: isForeignTo(workspaceId, described),
    // Asked for guests alone: only for them does it matter.
    isInChannel: isGuest && channel !== null && (await deps.directory.isInChannel(workspaceId, channel, userId)),
    holidayOn: (date) => (isOff(date) ? (deps.holidays.nameOn(country, date) ?? date) : null),
    hasSame: same.includes(userId),
    isMember: mentee !== null,
    isMentee: mentee?.member.settings.managerUserId === giver.userId,
    zone: mentee?.member.settings.zone ?? (zone && isZone(zone) ? zone : "UTC"),
  };
}

/** `own` is to be saved with the assignment. @throws UserFault when the chosen one left the catalogue meanwhile. */
function challengeFor(
  deps: AssignDeps,
  { workspaceId, userId }: PersonKey,
  input: AssignInput,
): { readonly challenge: Challenge; readonly own: OwnChallenge | null } {
  if (input.challengeId !== null) {
    const found = deps.catalogues.of(workspaceId).byId.get(input.challengeId);
    if (!found) throw new UserFault({ key: "errors.item_gone" });
    return { challenge: found, own: null };
  }
  const { ownWords, area, protectedMinutes: minutes, link, id } = input;
  const built = ownChallenge({ stamp: id, words: ownWords, area, minutes }, input.general);
  const challenge = link === null ? built : { ...built, task: `${built.task}\n${link}` };
  return { challenge, own: { workspaceId, challenge, isOffered: false, createdBy: userId, retiredAt: null } };
}

function ownWordsChange({ workspaceId, challenge: { id }, createdBy }: OwnChallenge, at: Date): AuditEntry {
  const change = { workspaceId, subject: "challenge", subjectId: id, actorUserId: createdBy } as const;
  return { ...change, concerns: [createdBy], before: null, after: { id, isOffered: false }, at };
}

function doorOf({ door, doorUserId }: AssignRequest): Door {
  return door === "none" || doorUserId === null ? { kind: "none" } : { kind: door, userId: doorUserId };
}

function named(faults: readonly AssignFault[], people: readonly Person[], door: Person | null): readonly NamedFault[] {
  const names = new Map([...people, ...(door ? [door] : [])].map(({ userId, name }) => [userId, name]));
  return faults.map((fault) => ({ ...fault, names: fault.userIds.map((userId) => names.get(userId) ?? userId) }));
}
