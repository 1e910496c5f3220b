/** Challenges for everybody in a channel: starting, joining, doing, ending. */

import type { Deps } from "#src/feature-kit/deps.ts";
import { requireChannel } from "#src/features/members/use-cases/require-channel.ts";
import { Reflections } from "#src/features/reflections/store/reflections.ts";
import { menteeStore } from "#src/features/weekly/store/mentees.ts";
import { redraw } from "#src/features/weekly/use-cases/load-mentee.ts";
import { localDate } from "#src/kernel/calendar.ts";
import { leadsToClients } from "#src/kernel/challenge.ts";
import type { SlackChannel } from "#src/kernel/directory.ts";
import { isOvertaken, type Seen } from "#src/kernel/edit-mark.ts";
import type { CalendarDate, Member, Reflection } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { ChangedMeanwhile, UserFault } from "#src/kernel/user-fault.ts";
import type { Area } from "#src/kernel/vocabulary.ts";
import * as rules from "../rules/state.ts";
import { entryAfter, type ToldLine, toldLine, toldMark } from "../rules/told-line.ts";
import type { ChallengeForPerson, ChallengeTransition, ChannelChallenge, NewChannelChallenge } from "../rules/types.ts";
import { ChannelChallengeStore } from "../store/channel-challenges.ts";
import type { RecordChange } from "../store/save-decision.ts";
import { mayManage, requireChannelGiver, requirePerson } from "./access.ts";
import { changeChallenge, unknownChallenge } from "./change-challenge.ts";
import { decisionOf } from "./decision.ts";
import { tellChannel } from "./enqueue.ts";

/** What the form for a new challenge begins with. */
export interface ChallengeStart {
  /** Null in a DM: the form asks for it. */
  readonly channel: SlackChannel | null;
  readonly zone: string;
  readonly today: CalendarDate;
}

/** What somebody asks a channel. */
export type ChallengeInput = Omit<NewChannelChallenge, "id" | "workspaceId" | "creatorUserId" | "zone">;

/** What somebody tells of having done it. */
export interface DoneInput {
  /** One line; may be empty when it is kept private. */
  readonly text: string;
  readonly isShared: boolean;
  /** For the log of a member, where no entry of the catalogue says it. */
  readonly area: Area | null;
  /** Null where the form does not ask: it stays as it was. */
  readonly sharedWithManager: boolean | null;
  /** What the form was opened on. */
  readonly seen?: Seen;
}

/** A person's own part, for the form. */
export interface OwnPart {
  readonly board: ChallengeForPerson;
  readonly member: Member | null;
  readonly reflection: Reflection | null;
}

/** Whether somebody may start one, and where. @throws UserFault */
export async function prepareChallenge(
  deps: Deps,
  person: PersonKey,
  channelId: string | null,
): Promise<ChallengeStart> {
  const { zone } = await requireChannelGiver(deps, person);
  const channel = channelId === null ? null : await requireChannel(deps, person, channelId);
  return { channel, zone, today: localDate(deps.clock.now(), zone) };
}

/** Starts a challenge, or plans it for a later day. @param askedAt when the act began that leads to it. @throws UserFault */
export async function startChallenge(
  deps: Deps,
  person: PersonKey,
  input: ChallengeInput,
  askedAt: Date = deps.clock.now(),
): Promise<ChannelChallenge> {
  const asked = { askedAt, concerned: [person.userId] };
  const { zone } = await requireChannelGiver(deps, person);
  await requireChannel(deps, person, input.channel);
  const now = deps.clock.now();
  const own = { id: deps.ids.next(), workspaceId: person.workspaceId, creatorUserId: person.userId, zone };
  const transition = rules.create({ ...input, ...own }, now);
  // Where the bot writes to them if something goes wrong with it.
  await deps.contacts.remember(person, zone, now, asked.askedAt);
  const decision = decisionOf(null, transition, person.userId, now);
  if (!(await new ChannelChallengeStore(deps.db).create(decision, asked)))
    throw new UserFault({ key: "errors.challenge_runs_already" });
  await tellChannel(deps, decision);
  return transition.challenge;
}

/** Joins; twice is harmless. @throws UserFault */
export async function joinChallenge(
  deps: Deps,
  person: PersonKey,
  id: string,
  channel: string,
): Promise<ChallengeForPerson> {
  const { isGuest } = await requirePerson(deps, person);
  const { byId } = deps.catalogues.of(person.workspaceId);
  return changeChallenge(deps, person, id, {
    channel,
    work: (board, now) => {
      const entry = byId.get(board.challenge.challengeId ?? "");
      if (isGuest && entry && leadsToClients(entry)) throw new UserFault({ key: "errors.guests_meet_no_clients" });
      return rules.join(board, person.userId, now);
    },
  });
}

/** Leaves, and takes back what one shared. @throws UserFault */
export async function leaveChallenge(
  deps: Deps,
  person: PersonKey,
  id: string,
  channel: string,
): Promise<ChallengeForPerson> {
  return changeChallenge(deps, person, id, { channel, work: rules.leave, recordOf: takeRecord });
}

/** A person's own part. @param channel where they pressed, null from a form. @throws UserFault */
export async function ownPart(deps: Deps, person: PersonKey, id: string, channel: string | null): Promise<OwnPart> {
  await requirePerson(deps, person);
  const board = await new ChannelChallengeStore(deps.db).board(person, id);
  if (!board || (channel !== null && board.challenge.channel !== channel)) throw unknownChallenge();
  if (board.challenge.status !== "running") throw new UserFault({ key: "errors.challenge_over" });
  const member = (await menteeStore(deps).find(person))?.member ?? null;
  const reflectionId = board.mine?.reflectionId;
  const reflection = member && reflectionId ? await new Reflections(deps.db).find(member.id, reflectionId) : null;
  return { board, member, reflection };
}

/** "I did it", or what is said of it changed. @throws UserFault */
export async function tellDone(
  deps: Deps,
  person: PersonKey,
  id: string,
  input: DoneInput,
): Promise<ChallengeForPerson> {
  const { member, reflection } = await ownPart(deps, person, id, null);
  const text = input.text.replace(/\s+/g, " ").trim();
  if (input.isShared && text === "") throw new UserFault({ key: "errors.line_missing" });
  if ([...text].length > rules.MAX_LINE)
    throw new UserFault({ key: "errors.too_long", values: { max: rules.MAX_LINE } });
  const line = input.isShared ? { text, name: (await deps.directory.remembered(person)).name } : null;
  const newId = deps.ids.next();
  const tell = (board: ChallengeForPerson, now: Date): ChallengeTransition => {
    requireSeen(toldLine(board.mine, reflection?.what ?? null), input, text);
    // Two clicks at once write one entry: the second finds the first one's.
    const kept = board.mine?.reflectionId ?? (member && text !== "" ? newId : null);
    return rules.markDone(board, person.userId, { line, reflectionId: kept }, now);
  };
  const keep = (board: ChallengeForPerson, { mine }: ChallengeTransition, now: Date): RecordChange | undefined => {
    if (!member) return undefined;
    const { challenge } = board;
    const area = deps.catalogues.of(person.workspaceId).byId.get(challenge.challengeId ?? "")?.area;
    const fresh: Reflection = reflection ?? {
      id: mine?.reflectionId ?? newId,
      memberId: member.id,
      workspaceId: member.workspaceId,
      nudgeId: null,
      challengeId: challenge.challengeId,
      area: area ?? input.area ?? member.settings.focusAreas[0] ?? "craft",
      title: challenge.title,
      what: text,
      surprise: "",
      insight: "",
      link: null,
      sharedWithManager: false,
      doneOn: localDate(now, member.settings.zone),
      createdAt: now,
      updatedAt: now,
    };
    const sharedWithManager = input.sharedWithManager ?? fresh.sharedWithManager;
    const before = toldLine(board.mine, reflection?.what ?? null);
    const what = entryAfter(before, text, input.isShared, rules.MAX_LINE);
    const told = { ...fresh, what, area: area ?? input.area ?? fresh.area };
    const entry =
      mine?.reflectionId == null || (text === "" && !reflection)
        ? null
        : { ...told, sharedWithManager, updatedAt: now };
    return { kind: "keep", reflection: entry, member, at: mine?.doneAt ?? now };
  };
  const board = await changeChallenge(deps, person, id, { work: tell, recordOf: keep });
  if (member) await redraw(deps, member);
  return board;
}

/** @throws UserFault with what stands there now, where another text was told since the form was opened. */
function requireSeen(stored: ToldLine, { seen, isShared }: DoneInput, text: string): void {
  const mark = toldMark(stored);
  const entry = entryAfter(stored, text, isShared, rules.MAX_LINE);
  if (mark === null || !isOvertaken(seen, mark, toldMark({ line: isShared ? text : "", entry }) ?? "")) return;
  throw new ChangedMeanwhile({ line: stored.line || stored.entry }, mark);
}

/** Takes "I did it" back, with the line and the entry in the log. @throws UserFault */
export async function takeBackDone(deps: Deps, person: PersonKey, id: string): Promise<ChallengeForPerson> {
  const board = await changeChallenge(deps, person, id, { work: rules.undo, recordOf: takeRecord });
  const member = (await menteeStore(deps).find(person))?.member;
  if (member) await redraw(deps, member);
  return board;
}

/** Ends a running one, or takes a planned one away. @throws UserFault */
export function endChallenge(
  deps: Deps,
  person: PersonKey,
  id: string,
  how: "this-one" | "for-good",
): Promise<ChannelChallenge> {
  return manage(deps, person, id, (challenge, now) => rules.finish(challenge, now, how, deps.ids.next()));
}

/** Another last day. @throws UserFault */
export function moveChallengeEnd(
  deps: Deps,
  person: PersonKey,
  id: string,
  endsOn: CalendarDate,
): Promise<ChannelChallenge> {
  return manage(deps, person, id, (challenge, now) => rules.moveEnd(challenge, endsOn, now));
}

/** Ends the monthly repetition. @throws UserFault */
export function repeatNoMore(deps: Deps, person: PersonKey, id: string): Promise<ChannelChallenge> {
  return manage(deps, person, id, rules.repeatNoMore);
}

/** A challenge that the person may change. @throws UserFault */
export async function managedChallenge(deps: Deps, person: PersonKey, id: string): Promise<ChannelChallenge> {
  const found = (await new ChannelChallengeStore(deps.db).board(person, id))?.challenge;
  if (!found) throw unknownChallenge();
  if (!(await mayManage(deps, person, found.creatorUserId))) throw new UserFault({ key: "errors.may_not_change" });
  return found;
}

/** What runs or is planned in a channel that this person may stop. @throws UserFault when there is nothing. */
export async function stoppableIn(
  deps: Deps,
  person: PersonKey,
  channel: string,
): Promise<readonly ChannelChallenge[]> {
  const open = await new ChannelChallengeStore(deps.db).openIn(person.workspaceId, channel);
  if (open.length === 0) throw new UserFault({ key: "errors.nothing_runs_here" });
  const may = await Promise.all(open.map(({ creatorUserId }) => mayManage(deps, person, creatorUserId)));
  const own = open.filter((_, index) => may[index]);
  if (own.length === 0) throw new UserFault({ key: "errors.may_not_change" });
  return own;
}

async function manage(
  deps: Deps,
  person: PersonKey,
  id: string,
  work: (challenge: ChannelChallenge, now: Date) => ChallengeTransition,
): Promise<ChannelChallenge> {
  await managedChallenge(deps, person, id);
  const board = await changeChallenge(deps, person, id, {
    work: (current, now) => ({ ...work(current.challenge, now), mine: current.mine }),
  });
  return board.challenge;
}

function takeRecord({ mine }: ChallengeForPerson): RecordChange | undefined {
  if (!mine?.doneAt) return undefined;
  return { kind: "remove", reflectionId: mine.reflectionId, userId: mine.userId, at: mine.doneAt };
}
