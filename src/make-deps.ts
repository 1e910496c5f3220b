/** What use cases are given, made from the ground rooms. */

import type { Db } from "./db/database.ts";
import { reactionsOf } from "./db/reactions.ts";
import { oweAnswer } from "./delivery/answers.ts";
import { byKind, bySubject } from "./delivery/message-kind.ts";
import { byDrawing } from "./delivery/owed-redraws.ts";
import { deliveryMessages } from "./delivery/own-messages.ts";
import { noteReplaced, noteReplacing, noteShown } from "./delivery/people-shown.ts";
import { SlackMessenger } from "./delivery/slack-messenger.ts";
import { Cards } from "./delivery/store/cards.ts";
import { Contacts } from "./delivery/store/contacts.ts";
import { DispatchLeases } from "./delivery/store/dispatch-leases.ts";
import { DmChannels } from "./delivery/store/dm-channels.ts";
import { Outbox } from "./delivery/store/outbox.ts";
import { Redraws } from "./delivery/store/redraws.ts";
import { Turns } from "./delivery/turns.ts";
import type { Deps } from "./feature-kit/deps.ts";
import { Readers } from "./feature-kit/readers.ts";
import { homeTab } from "./features/home/slack/home-tab.ts";
import { dueTimes, features, personalData } from "./features/index.ts";
import { localeOfReader } from "./features/members/use-cases/reader-locale.ts";
import { nextSendTimeOf } from "./features/weekly/use-cases/send-time.ts";
import { DEFAULT_LOCALE, type Locale } from "./kernel/locale.ts";
import type { Clock, Ids, LanguageModel, Log, Timer } from "./kernel/ports.ts";
import type { Say } from "./kernel/texts.ts";
import { places } from "./platform/country.ts";
import { DateHolidays } from "./platform/holidays.ts";
import type { JobQueue } from "./queue/job-queue.ts";
import type { EventHandler } from "./slack/noted-events.ts";
import type { RequestHandler } from "./slack/noted-requests.ts";
import type { Pacing } from "./slack/pacing/pacing.ts";
import { RememberedPeople } from "./slack/remembered-people.ts";
import { SlackDirectory } from "./slack/slack-directory.ts";
import { Inbox } from "./slack/store/inbox.ts";
import { NotedRequests } from "./slack/store/noted-requests.ts";
import { Requests } from "./slack/store/seen-requests.ts";
import { within } from "./slack/within.ts";
import type { Installations } from "./workspaces/installations.ts";
import type { WorkspaceContent } from "./workspaces/workspace-content.ts";
import { WorkspaceStore } from "./workspaces/workspaces.ts";

/** How long an answer waits to learn its language; after that it is given in the default one. */
const LANGUAGE_PATIENCE_MS = 300;

export interface Ground {
  readonly clock: Clock;
  readonly timer: Timer;
  readonly model: LanguageModel | null;
  readonly ids: Ids;
  readonly log: Log;
  /** One for each language. */
  readonly says: Readonly<Record<Locale, Say>>;
  readonly db: Db;
  readonly queue: JobQueue<Deps>;
  readonly content: WorkspaceContent;
  readonly contentFaults: readonly string[];
  readonly publicUrl: string | null;
  readonly installations: Installations;
  readonly pacing: Pacing;
  readonly eventHandler: EventHandler;
  readonly requestHandler: RequestHandler;
}

/** Puts together what use cases are given. */
export function makeDeps(ground: Ground): Deps {
  const { clock, timer, model, ids, log, says, db, queue, content, contentFaults, installations, pacing } = ground;
  const isThere = ({ needsModel = false }: { readonly needsModel?: boolean }): boolean => model !== null || !needsModel;
  const reactions = reactionsOf(
    features.flatMap(({ on = [] }) => on),
    () => deps,
  );
  const dmChannels = new DmChannels(db, personalData);
  const messenger = new SlackMessenger({
    installations,
    timer,
    rememberDm: (person, channel) => dmChannels.remember(person, channel),
  });
  const deps: Deps = {
    clock,
    timer,
    model,
    ids,
    log,
    holidays: new DateHolidays(),
    places,
    catalogues: content.catalogues,
    exportParts: features.flatMap(({ exportPart }) => exportPart ?? []),
    policies: content.policies,
    db,
    publicUrl: ground.publicUrl,
    personalData,
    dueTimes,
    homeSections: features.flatMap(({ homeSections = [] }) => homeSections),
    hostSections: features.flatMap(({ hostSections = [] }) => hostSections),
    adminSections: features.flatMap(({ adminSections = [] }) => adminSections.filter(isThere)),
    privacyLines: features.flatMap(({ privacyLines = [] }) => privacyLines.filter(isThere)),
    personalChoices: features.flatMap(({ personalChoice }) => personalChoice ?? []),
    metricLines: features.flatMap(({ metricLines }) => metricLines ?? []),
    receiptLines: features.flatMap(({ receiptLines = [] }) => receiptLines),
    auditSubjects: new Map(
      features.flatMap(({ auditSubjects = [] }) => auditSubjects.map((about) => [about.subject, about] as const)),
    ),
    reactions,
    contacts: new Contacts(db),
    dmChannels,
    cards: new Cards(db),
    redraws: new Redraws(db),
    requests: new Requests(db),
    queueHealth: queue,
    contentFaults,
    outbox: new Outbox(db),
    turns: new Turns(),
    dispatchLeases: new DispatchLeases(db),
    pacing,
    inbox: new Inbox(db),
    eventHandler: ground.eventHandler,
    notedRequests: new NotedRequests(db),
    requestHandler: ground.requestHandler,
    answers: {
      owe: (person, answer) => oweAnswer(deps, person, answer),
      isOwed: (key) => deps.outbox.has(key),
      shown: ({ workspaceId, userId }, answer) => noteShown(deps, { workspaceId, reader: userId, ...answer }),
      replaces: ({ workspaceId, userId }, answer) => noteReplacing(deps, { workspaceId, reader: userId, ...answer }),
      replaced: ({ workspaceId, userId }, answer) => noteReplaced(deps, { workspaceId, reader: userId, ...answer }),
    },
    workspaces: new WorkspaceStore(db),
    directory: new SlackDirectory(installations, new RememberedPeople(clock)),
    messenger,
    jobs: queue,
    sayFor: async (workspaceId, reader) => {
      const locale = await within(localeOfReader(deps, workspaceId, reader), LANGUAGE_PATIENCE_MS);
      return says[locale?.value ?? DEFAULT_LOCALE];
    },
    calendarEntries: features.flatMap(({ calendarEntries }) => calendarEntries ?? []),
    busyTimes: features.flatMap(({ busyTimes }) => busyTimes ?? []),
    encounters: features.flatMap(({ encounters }) => encounters ?? []),
    statedHours: features.flatMap(({ statedHours }) => statedHours ?? []),
    nudgeLines: features.flatMap(({ nudgeLines }) => nudgeLines ?? []),
    nudgeDoors: features.flatMap(({ nudgeDoors }) => nudgeDoors ?? []),
    besideCurrent: features.flatMap(({ besideCurrent }) => besideCurrent ?? []),
    briefBlocks: features.flatMap(({ briefBlocks }) => briefBlocks ?? []),
    openSeatKinds: async (workspaceIds) => {
      const loaded = await Promise.all(
        features.flatMap(({ openSeatKinds }) => openSeatKinds?.(deps, workspaceIds) ?? []),
      );
      return new Map(loaded.flatMap((kinds) => [...kinds]));
    },
    readers: async (person) => {
      const now = clock.now();
      const loaded = features.flatMap(({ readers }) => readers?.(db, person, now) ?? []);
      return new Readers((await Promise.all(loaded)).flat());
    },
    sayableBy: async (say, person) => {
      const reading = features.find(({ sayable }) => sayable !== undefined);
      return (await reading?.sayable?.({ deps, say, person })) ?? null;
    },
    dangerGateOf: async (say, person) => {
      const reading = features.find(({ dangerGate }) => dangerGate !== undefined);
      return (await reading?.dangerGate?.({ deps, say, person })) ?? (() => "possible");
    },
    isNudgeTold: async (memberId, nudgeId) => {
      for (const { isNudgeTold } of features) if (await isNudgeTold?.(deps, memberId, nudgeId)) return true;
      return false;
    },
    toldInChannel: async (on, reflection) => {
      for (const { toldInChannel } of features) {
        const line = await toldInChannel?.(on, reflection);
        if (line) return line;
      }
      return null;
    },
    reflectionExtras: features.flatMap(({ reflectionExtras: load }) =>
      load ? [(memberId: string, ids: readonly string[]) => load(deps, memberId, ids)] : [],
    ),
    contributed: {
      messages: byKind<Deps>([...features.flatMap(({ messages = [] }) => messages), ...deliveryMessages<Deps>()]),
      cards: bySubject(features.flatMap(({ cards = [] }) => cards)),
      drawings: byDrawing(features.flatMap(({ drawsAnew = [] }) => drawsAnew)),
      home: homeTab,
      nextSendTimeOf,
    },
  };
  return deps;
}

/** What jobs are given: nobody waits for them. */
export function jobDeps(deps: Deps): Deps {
  return { ...deps, directory: deps.directory.unhurried() };
}
