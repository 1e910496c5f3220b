import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import type { OutboxMessage } from "#src/delivery/message-kind.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { ExportPart } from "#src/feature-kit/export-part.ts";
import type { PersonalAssignments } from "#src/features/assignments/rules/visibility.ts";
import { assignmentsOf } from "#src/features/assignments/store/personal-data.ts";
import type { PersonalChannelChallenges } from "#src/features/channel-challenges/rules/types.ts";
import { channelChallengesOf } from "#src/features/channel-challenges/store/personal-data.ts";
import { requireKnown } from "#src/features/members/use-cases/find-member.ts";
import { type TeamPersonalData, teamDataOf } from "#src/features/team/store/personal-data.ts";
import type { Member } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { everythingOf, type PersonalRecord } from "../store/personal-data.ts";

type ExportPorts = Pick<
  Deps,
  | "db"
  | "clock"
  | "reactions"
  | "contacts"
  | "dmChannels"
  | "catalogues"
  | "jobs"
  | "ids"
  | "outbox"
  | "log"
  | "directory"
  | "places"
>;

/** Who asks again within this time has the files already. */
const EXPORT_AGAIN_MS = 60_000;
const EXPORT_WAIT_MS = 3_600_000;

/** All that is stored of a person; who has not joined has what went between them and others alone. */
export interface FullRecord extends Omit<PersonalRecord, "member"> {
  readonly member: Member | null;
  readonly between: TeamPersonalData;
  readonly assignments: PersonalAssignments;
  readonly channelChallenges: PersonalChannelChallenges;
  /** Slack's id of their DM with the bot, once known. */
  readonly dmChannel: string | null;
}

/** What ids are called by people. */
export interface Naming {
  readonly titleOf: (challengeId: string) => string;
  /** A person's or a channel's name by Slack id; null where Slack shows none. */
  readonly nameOf: (slackId: string) => string | null;
  /** What the place of a code with public holidays is called (`DE`: Germany, `DE-BY`: Germany: Bayern). */
  readonly placeOf: (code: string) => string;
}

/** What a capability adds, as it was loaded. */
export interface LoadedPart {
  readonly part: ExportPart<Deps>;
  readonly record: unknown;
}

/** What the files of an export are made of. */
export interface ExportContent {
  readonly person: PersonKey;
  readonly parts: readonly LoadedPart[];
  readonly record: FullRecord;
  readonly naming: Naming;
  readonly now: Date;
  /** The key of the request: the files of another one are other files. */
  readonly key: string;
}

/**
 * Promises the export; the files follow in the DM. Asked again while they are on their way, they come once.
 * @returns `coming`; `there` when they came a moment ago. @throws UserFault when nothing is stored of the person.
 */
export async function requestExport(ports: ExportPorts, person: PersonKey): Promise<"coming" | "there"> {
  await requireKnown(ports, person);
  const { workspaceId, userId } = person;
  const now = ports.clock.now();
  const sentAt = await ports.outbox.lastSent(person, "export");
  if (sentAt && now.getTime() - sentAt.getTime() < EXPORT_AGAIN_MS) return "there";
  const key = `export-${ports.ids.next()}`;
  await ports.outbox.add([{ key, workspaceId, recipient: userId, content: { kind: "export" }, dueAt: now }]);
  await enqueueDeliveries(ports, [key]);
  return "coming";
}

/** Everything that is stored of the person, as a JSON and a Markdown file in their DM; null: nothing is stored any more. */
export async function exportToSend(
  ports: Deps,
  { key, workspaceId, recipient }: OutboxMessage,
): Promise<ExportContent | null> {
  const person = { workspaceId, userId: recipient };
  const [own, assignments, between, channelChallenges, dmChannel, parts] = await Promise.all([
    everythingOf(ports.db, person),
    assignmentsOf(ports.db, person),
    teamDataOf(ports.db, person),
    channelChallengesOf(ports.db, person),
    ports.dmChannels.find(person),
    Promise.all(ports.exportParts.map(async (part) => ({ part, record: await part.load(ports, person) }))),
  ]);
  if (!own && !between.contact) return null;
  const record: FullRecord = { ...(own ?? NOTHING), assignments, between, channelChallenges, dmChannel };
  const { byId } = ports.catalogues.of(person.workspaceId);
  const now = ports.clock.now();
  const names = await namesIn(ports, person.workspaceId, [record, ...parts.map((part) => part.record)]);
  const naming: Naming = {
    titleOf: (id) => byId.get(id)?.title ?? id,
    nameOf: (id) => names.get(id) ?? null,
    placeOf: (code) => ports.places.holidayPlaces().find((place) => place.code === code)?.name ?? code,
  };
  return { person, record, parts, naming, now, key };
}

/** The files could not be sent: the person is told, who may ask again. */
export async function exportUndeliverable(
  ports: Pick<Deps, "outbox" | "jobs" | "log" | "clock">,
  { key, workspaceId, recipient }: OutboxMessage,
): Promise<void> {
  const failed = `${key}-failed`;
  const content = { kind: "export-failed" };
  await ports.outbox.add([{ key: failed, workspaceId, recipient, content, dueAt: ports.clock.now() }]);
  await enqueueDeliveries(ports, [failed]);
}

/** Whoever asked for their data waits for it: after an hour they are told that it does not come. */
export function exportGiveUpAt(_: unknown, __: OutboxMessage, now: Date): Promise<Date> {
  return Promise.resolve(new Date(now.getTime() + EXPORT_WAIT_MS));
}

/** Names are asked of Slack one by one (`users.info` and `conversations.info`, tiers 4 and 3), so there is an end. */
const MOST_NAMES = 60;

async function namesIn(
  { directory }: ExportPorts,
  workspaceId: string,
  record: readonly unknown[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(slackIdsIn(record))].slice(0, MOST_NAMES);
  const named = await Promise.all(
    ids.map(async (id): Promise<readonly [string, string] | null> => {
      try {
        if (!id.startsWith("C")) return [id, (await directory.person({ workspaceId, userId: id })).name];
        const channel = await directory.channel(workspaceId, id);
        return channel && [id, `#${channel.name}`];
      } catch {
        // Somebody who left, or Slack in a bad minute: the export does not wait for a name.
        return null;
      }
    }),
  );
  return new Map(named.filter((entry) => entry !== null));
}

/** Every value that is the id of a person or a channel, wherever it stands. */
function slackIdsIn(value: unknown): string[] {
  if (typeof value === "string") return /^[UWC][A-Z0-9]{2,}$/.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(slackIdsIn) : [];
}

const NOTHING = {
  member: null,
  nudges: [],
  plans: [],
  reflections: [],
  history: [],
} as const;
