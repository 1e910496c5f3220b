import { enqueueAwaited } from "#src/delivery/enqueue.ts";
import { inStep } from "#src/delivery/in-step.ts";
import type { OutboxMessage } from "#src/delivery/message-kind.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { ExportEntry, ExportPart } from "#src/feature-kit/export-part.ts";
import { findMemberIfAny, isKnown, requireKnown } from "#src/features/members/use-cases/find-member.ts";
import { challengeOfNudge } from "#src/kernel/challenge.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Size } from "#src/kernel/vocabulary.ts";
import { RetryLater } from "#src/queue/job.ts";

type ExportDeps = Pick<
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

/** Somebody who asks again within this time is told that the files are there. */
const EXPORT_AGAIN_MS = 60_000;
const EXPORT_WAIT_MS = 3_600_000;

/** What ids are called by people. */
export interface Naming {
  readonly titleOf: (challengeId: string, size?: Size) => string;
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
  /** What capabilities have for machines, in the order of the file. */
  readonly entries: readonly ExportEntry[];
  readonly naming: Naming;
  /** The IANA zone in which the person reads times. */
  readonly zone: string;
  readonly now: Date;
  /** The key of the request: the files of another one are other files. */
  readonly key: string;
}

/** In the order of the file. */
export function inPlace<T extends { readonly place: number }>(all: readonly T[]): readonly T[] {
  return all.toSorted((one, other) => one.place - other.place);
}

/**
 * Asks for the export; the files follow in the DM. When it is asked for again meanwhile, they are sent once.
 * @returns `coming`; `there` when they came a moment ago. @throws UserFault when nothing is stored of the person.
 */
export async function requestExport(deps: ExportDeps, person: PersonKey): Promise<"coming" | "there"> {
  await requireKnown(deps, person);
  const { workspaceId, userId } = person;
  const now = deps.clock.now();
  const sentAt = await deps.outbox.lastSent(person, "export");
  if (sentAt && now.getTime() - sentAt.getTime() < EXPORT_AGAIN_MS) return "there";
  const key = `export-${deps.ids.next()}`;
  await deps.outbox.add([
    { key, workspaceId, recipient: userId, content: { kind: "export" }, dueAt: now, isAwaited: true },
  ]);
  await enqueueAwaited(deps, [key]);
  return "coming";
}

/** Everything that is stored of the person, as a JSON and a Markdown file in their DM; null: nothing is stored any more. */
export async function exportToSend(
  deps: Deps,
  { key, workspaceId, recipient }: OutboxMessage,
): Promise<ExportContent | null> {
  const person = { workspaceId, userId: recipient };
  // By the same as when it was promised: whoever has only opened their Home tab gets the files as well.
  if (!(await isKnown(deps, person))) return null;
  const [member, contact] = await Promise.all([findMemberIfAny(deps, person), deps.contacts.find(person)]);
  const parts = await Promise.all(
    deps.exportParts.map(async (part) => ({ part, record: await part.load(deps, person) })),
  );
  const entries = inPlace(parts.flatMap(({ part, record }) => part.entries(record)));
  const { byId } = deps.catalogues.of(person.workspaceId);
  const names = await namesIn(
    deps,
    person.workspaceId,
    entries.map(({ value }) => value),
  );
  const naming: Naming = {
    titleOf: (challengeId, size = "usual") => challengeOfNudge(byId, { challengeId, size })?.title ?? challengeId,
    nameOf: (id) => names.get(id) ?? null,
    placeOf: (code) => deps.places.holidayPlaces().find((place) => place.code === code)?.name ?? code,
  };
  const zone = member?.settings.zone ?? contact?.zone ?? "UTC";
  return { person, parts, entries, naming, zone, now: deps.clock.now(), key };
}

/** The files could not be sent: the person is told, who may ask again. */
export async function exportUndeliverable(
  deps: Pick<Deps, "outbox" | "jobs" | "log" | "clock">,
  { key, workspaceId, recipient }: OutboxMessage,
): Promise<void> {
  const failed = `${key}-failed`;
  const content = { kind: "export-failed" };
  await deps.outbox.add([{ key: failed, workspaceId, recipient, content, dueAt: deps.clock.now(), isAwaited: true }]);
  await enqueueAwaited(deps, [failed]);
}

/** Whoever asked for their data waits for it: after an hour they are told that it does not come. */
export function exportGiveUpAt(_: unknown, __: OutboxMessage, now: Date): Promise<Date> {
  return Promise.resolve(new Date(now.getTime() + EXPORT_WAIT_MS));
}

/** Names are asked of Slack one by one (`users.info` and `conversations.info`, tiers 4 and 3), so their number is bounded. */
const MOST_NAMES = 60;

async function namesIn(
  deps: ExportDeps,
  workspaceId: string,
  record: readonly unknown[],
): Promise<ReadonlyMap<string, string>> {
  // Whoever asked for their data waits for it; what nobody waits for would ask about five people in twelve seconds.
  const directory = deps.directory.awaited();
  const ids = [...new Set(slackIdsIn(record))].slice(0, MOST_NAMES);
  const named = await Promise.all(
    ids.map(async (id): Promise<readonly [string, string] | null> => {
      try {
        if (!id.startsWith("C")) return [id, (await inStep(directory.remembered({ workspaceId, userId: id }))).name];
        const channel = await directory.channel(workspaceId, id);
        return channel && [id, `#${channel.name}`];
      } catch (error) {
        // The next attempt asks for those of whom this one has not heard.
        if (error instanceof RetryLater) throw error;
        // Without the name, where somebody left or Slack does not answer.
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
