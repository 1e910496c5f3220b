/** What use cases, handlers and jobs are given: the ground rooms, and no capability. Stores are made from `db`. */
import type { Db } from "#src/db/database.ts";
import type { DueTime } from "#src/db/due-times.ts";
import type { Encounters } from "#src/db/encounters.ts";
import type { PersonalData } from "#src/db/personal-data.ts";
import type { Reactions } from "#src/db/reactions.ts";
import type { ToldInChannel } from "#src/db/told-line.ts";
import type { DeliveryDeps } from "#src/delivery/delivery-deps.ts";
import type { Contacts } from "#src/delivery/store/contacts.ts";
import type { DmChannels } from "#src/delivery/store/dm-channels.ts";
import type { Holidays, LanguageModel, PersonKey, Places, Timer } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { DangerGate } from "#src/language/danger-gate.ts";
import type { Jobs } from "#src/queue/job.ts";
import type { QueueHealth } from "#src/queue/queue-health.ts";
import type { SurfaceDeps } from "#src/slack/context.ts";
import type { Catalogues, Policies } from "#src/workspaces/workspace-content.ts";
import type { WorkspaceStore } from "#src/workspaces/workspaces.ts";
import type { AdminSection } from "./admin-section.ts";
import type { AuditSubject } from "./audit-subject.ts";
import type { BesideCurrent } from "./beside-current.ts";
import type { BriefBlocks } from "./brief-blocks.ts";
import type { BusyTimes, CalendarEntries } from "./calendar-entry.ts";
import type { ExportPart } from "./export-part.ts";
import type { HomeSection } from "./home-section.ts";
import type { HostSection } from "./host-section.ts";
import type { MetricLines } from "./metric-lines.ts";
import type { NudgeDoors, OpenSeatKinds } from "./nudge-doors.ts";
import type { NudgeLines } from "./nudge-lines.ts";
import type { PersonalChoice } from "./personal-choice.ts";
import type { PrivacyLine } from "./privacy-line.ts";
import type { Readers } from "./readers.ts";
import type { ReceiptLine } from "./receipt-line.ts";
import type { LoadReflectionExtras } from "./reflection-extras.ts";
import type { Sayable } from "./sayable.ts";
import type { StatedHours } from "./stated-hours.ts";

/** All of it; a use case names what it needs. */
export interface Deps extends SurfaceDeps, DeliveryDeps<Deps> {
  readonly timer: Timer;
  /** A language model; null where the operator set none: the rules answer alone. */
  readonly model: LanguageModel | null;
  readonly holidays: Holidays;
  readonly places: Places;
  readonly catalogues: Catalogues;
  readonly policies: Policies;
  /** Where the stores run whose statements belong to one capability. */
  readonly db: Db;
  /** What is stored of people, in the order in which it is forgotten. */
  readonly personalData: readonly PersonalData[];
  /** What capabilities show on the Home tab. */
  readonly homeSections: readonly HomeSection<Deps>[];
  /** What capabilities show on the page of `/growth host`. */
  readonly hostSections: readonly HostSection<Deps>[];
  /** What capabilities add to `/growth admin`. */
  readonly adminSections: readonly AdminSection<Deps>[];
  /** What capabilities say on the page that tells people what is stored of them. */
  readonly privacyLines: readonly PrivacyLine[];
  /** What somebody can say in the DM and press now; null where no capability reads the DM. */
  readonly sayableBy: (say: Say, person: PersonKey) => Promise<Sayable | null>;
  /** What decides whether texts of a person may go to what is no person; it lets nothing through where no capability reads the DM. */
  readonly dangerGateOf: (say: Say, person: PersonKey) => Promise<DangerGate>;
  /** What people can choose of capabilities, beside their settings and on the page that tells what is stored. */
  readonly personalChoices: readonly PersonalChoice<Deps>[];
  /** What capabilities add to `/metrics`. */
  readonly metricLines: readonly MetricLines<Deps>[];
  /** What capabilities say was deleted of somebody who is forgotten. */
  readonly receiptLines: readonly ReceiptLine[];
  /** What entries of the audit log are about, by the name that is stored. */
  readonly auditSubjects: ReadonlyMap<string, AuditSubject>;
  /** What happens by itself, of all capabilities and of the rooms below. */
  readonly dueTimes: readonly DueTime[];
  /** What capabilities do inside a transaction when something happens below them. */
  readonly reactions: Reactions;
  /** Colleagues whom the bot talks to. */
  readonly contacts: Contacts;
  readonly queueHealth: QueueHealth;
  /** Files of prompts that were left out: file, line and fault. */
  readonly contentFaults: readonly string[];
  /** What capabilities add to an export. */
  readonly exportParts: readonly ExportPart<Deps>[];
  readonly dmChannels: DmChannels;
  readonly workspaces: WorkspaceStore;
  readonly jobs: Jobs;
  /** What capabilities have in a person's calendar. */
  readonly calendarEntries: readonly CalendarEntries<Deps>[];
  /** Where calendars reach the bot, without a slash at its end; null where nobody set it. */
  readonly publicUrl: string | null;
  /** When capabilities have somebody's time already. */
  readonly busyTimes: readonly BusyTimes<Deps>[];
  /** Whom capabilities brought together, and how much they ask of hosts. */
  readonly encounters: readonly Encounters[];
  /** When somebody works who has not joined, by the capabilities that they told. */
  readonly statedHours: readonly StatedHours[];
  /** What capabilities say under a nudge, in the order of their list. */
  readonly nudgeLines: readonly NudgeLines[];
  /** The doors that capabilities open under a nudge. */
  readonly nudgeDoors: readonly NudgeDoors<Deps>[];
  /** What capabilities show beside somebody's own challenge when they ask for it. */
  readonly besideCurrent: readonly BesideCurrent<Deps>[];
  /** What capabilities add to the brief of a seat. */
  readonly briefBlocks: readonly BriefBlocks<Deps>[];
  /** Kinds of seats that can be had, by workspace. */
  readonly openSeatKinds: (workspaceIds: readonly string[] | null) => Promise<OpenSeatKinds>;
  /** What people are for whom some challenges are alone. @param person null: everybody. */
  readonly readers: (person: PersonKey | null) => Promise<Readers>;
  /** Whether something was written of a member's nudge, by the capabilities that keep such words. */
  readonly isNudgeTold: (memberId: string, nudgeId: string) => Promise<boolean>;
  /** Where a reflection was told in a channel, by the capabilities that let people do so; null where it was not. */
  readonly toldInChannel: ToldInChannel;
  /** What capabilities show beside a reflection; src/make-deps.ts hands it in. */
  readonly reflectionExtras: readonly LoadReflectionExtras[];
}
