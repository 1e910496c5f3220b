/** What somebody has to do with: open questions, meetings, times that are taken, and all of it for their export. */
import type { BusyTime, CalendarEntry } from "#src/feature-kit/calendar-entry.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { keptApartFrom } from "#src/features/matching/store/hosts.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import { MEETING_MINUTES } from "../rules/meeting.ts";
import type { Ask, Introduction } from "../rules/types.ts";
import { IntroductionStore } from "../store/introductions.ts";
import { askedOf } from "../store/waiting.ts";
import { entryOf } from "./calendar-entry.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Entries stay in somebody's calendar so long after, and lie so far ahead at most. */
const KEPT_MS = 60 * DAY_MS;
const AHEAD_MS = 400 * DAY_MS;

export interface OpenIntroduction {
  readonly introduction: Introduction;
  readonly isAsker: boolean;
  /** Of the reader. */
  readonly zone: string;
}

/** What is open for somebody, as asker and as host: what comes next first. */
export async function openIntroductionsOf(deps: Deps, person: PersonKey): Promise<readonly OpenIntroduction[]> {
  const now = deps.clock.now();
  const open = (await new IntroductionStore(deps.db).openOf(person)).filter((one) => isShown(one, person.userId, now));
  if (open.length === 0) return [];
  const { hours } = await hoursOf(deps, person);
  return open
    .toSorted((a, b) => orderOf(a) - orderOf(b))
    .map((introduction) => ({ introduction, isAsker: introduction.askerUserId === person.userId, zone: hours.zone }));
}

/** What somebody asked last and what is still open of it, with those who read it. */
export interface AskedLast {
  readonly introduction: Introduction;
  /** Slack ids of those whom it reached, the first one first. */
  readonly readers: readonly string[];
}

/** The newest open question of somebody; null where they have none. */
export async function askedLast(deps: Pick<Deps, "db">, person: PersonKey): Promise<AskedLast | null> {
  const store = new IntroductionStore(deps.db);
  const introduction = (await store.openOf(person)).find(({ askerUserId }) => askerUserId === person.userId);
  if (!introduction) return null;
  const asks = (await store.everyAsk(introduction.id)).filter(({ postedAt, round }) => postedAt !== null || round > 1);
  return { introduction, readers: asks.map(({ hostUserId }) => hostUserId) };
}

/** What colleagues ask somebody who has not answered yet. Of those from whom they are kept apart there is none. */
export async function waitingForHost(deps: Pick<Deps, "db">, person: PersonKey): Promise<readonly Introduction[]> {
  const asked = await askedOf(deps.db, person);
  if (asked.length === 0) return [];
  const apart = await keptApartFrom(deps.db, person);
  return asked.filter(({ askerUserId }) => !apart.has(askerUserId));
}

/** A host sees what waits for them and what they agreed on; what they put off comes back by itself. */
function isShown({ askerUserId, status, meetAt, introducedAt }: Introduction, userId: string, now: Date): boolean {
  const isAhead = meetAt === null || meetAt.getTime() + MEETING_MINUTES * MINUTE_MS > now.getTime();
  if (status === "accepted") return isAhead && (introducedAt !== null || askerUserId === userId);
  return askerUserId === userId || status === "asked";
}

function orderOf({ meetAt, createdAt, status }: Introduction): number {
  if (meetAt !== null) return meetAt.getTime() / 1e15;
  return (status === "accepted" ? 1 : 2) + createdAt.getTime() / 1e15;
}

/** When an introduction has somebody's time already. */
export async function introductionBusyTimes(
  deps: Pick<Deps, "db">,
  person: PersonKey,
  { from, until }: BusyTime,
): Promise<readonly BusyTime[]> {
  const early = new Date(from.getTime() - MEETING_MINUTES * MINUTE_MS);
  const meetings = await new IntroductionStore(deps.db).meetingsOf(person, early, until);
  return meetings.flatMap(({ meetAt }) =>
    meetAt === null ? [] : [{ from: meetAt, until: new Date(meetAt.getTime() + MEETING_MINUTES * MINUTE_MS) }],
  );
}

/** What stands in somebody's calendar. What was called off is left out of a calendar that is read anew. */
export async function introductionEntries(
  deps: Pick<Deps, "db" | "clock" | "directory">,
  say: Say,
  person: PersonKey,
): Promise<readonly CalendarEntry[]> {
  const now = deps.clock.now().getTime();
  const meetings = await new IntroductionStore(deps.db).meetingsOf(
    person,
    new Date(now - KEPT_MS),
    new Date(now + AHEAD_MS),
  );
  return Promise.all(meetings.map((introduction) => entryFor(deps, say, person, introduction)));
}

async function entryFor(
  { directory }: Pick<Deps, "directory">,
  say: Say,
  { workspaceId, userId }: PersonKey,
  introduction: Introduction,
): Promise<CalendarEntry> {
  const isAsker = introduction.askerUserId === userId;
  const other = isAsker ? introduction.hostUserId : introduction.askerUserId;
  const person = other === null ? null : (await directory.remembered({ workspaceId, userId: other })).name;
  return entryOf(say, introduction, { isAsker, person });
}

/** What one person asked, and what they were asked. */
export interface PersonalIntroductions {
  readonly asked: readonly Introduction[];
  readonly wasAsked: readonly { readonly introduction: Introduction; readonly ask: Ask }[];
}

/** Of what others asked they get the question, not who else was asked. */
export async function personalIntroductions(
  { db }: Pick<Deps, "db">,
  person: PersonKey,
): Promise<PersonalIntroductions> {
  const store = new IntroductionStore(db);
  const [asked, wasAsked] = await Promise.all([store.askedBy(person), store.asksOf(person)]);
  return { asked, wasAsked };
}
