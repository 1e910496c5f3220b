/** What a capability says of itself. The one list of them is src/features/index.ts. */

import type { DueTime } from "#src/db/due-times.ts";
import type { Encounters } from "#src/db/encounters.ts";
import type { PersonalData } from "#src/db/personal-data.ts";
import type { Reaction } from "#src/db/reactions.ts";
import type { ToldInChannel } from "#src/db/told-line.ts";
import type { CardKind, MessageKind } from "#src/delivery/message-kind.ts";
import type { DrawsAnew } from "#src/delivery/owed-redraws.ts";
import type { ActWords } from "#src/language/act.ts";
import type { DangerGate } from "#src/language/danger-gate.ts";
import type { WeighingWords } from "#src/language/weighing.ts";
import type { HttpRoute } from "#src/slack/http-routes.ts";
import type { SurfaceLists } from "#src/slack/registry.ts";
import type { AdminSection } from "./admin-section.ts";
import type { AuditSubject } from "./audit-subject.ts";
import type { AwaitedWords } from "./awaited-words.ts";
import type { BesideCurrent } from "./beside-current.ts";
import type { BriefBlocks } from "./brief-blocks.ts";
import type { BusyTimes, CalendarEntries } from "./calendar-entry.ts";
import type { Deps } from "./deps.ts";
import type { DialogueSource } from "./dialogue-state.ts";
import type { ExportPart } from "./export-part.ts";
import type { ReadFurther } from "./further-reading.ts";
import type {
  Action,
  Command,
  Context,
  EventEntry,
  MessageShortcut,
  OnCommandAnswered,
  OnHome,
  OnReplaced,
  OptionSource,
  Submit,
} from "./handlers.ts";
import type { HomeSection } from "./home-section.ts";
import type { HostSection } from "./host-section.ts";
import type { Intent } from "./intent.ts";
import type { MetricLines } from "./metric-lines.ts";
import type { LoadOpenSeatKinds, NudgeDoors } from "./nudge-doors.ts";
import type { NudgeLines } from "./nudge-lines.ts";
import type { PersonalChoice } from "./personal-choice.ts";
import type { PrivacyLine } from "./privacy-line.ts";
import type { ReactionDeps } from "./reaction.ts";
import type { LoadReaders } from "./readers.ts";
import type { ReceiptLine } from "./receipt-line.ts";
import type { LoadReflectionExtras } from "./reflection-extras.ts";
import type { Sayable } from "./sayable.ts";
import type { StatedHours } from "./stated-hours.ts";

export interface Feature {
  /** Equal to the name of its folder. */
  readonly name: string;
  /** Its words of `/growth`. */
  readonly commands?: readonly Command[];
  readonly buttons?: readonly Action[];
  readonly forms?: readonly Submit[];
  readonly lookups?: readonly OptionSource[];
  /** Entries of a message's menu; each stands in manifest.json too. */
  readonly shortcuts?: readonly MessageShortcut[];
  readonly events?: readonly EventEntry[];
  /** What it does where a reply takes the place of a message that may show something of its own. */
  readonly onReplaced?: OnReplaced;
  /** What it does where somebody acts in their Home tab. */
  readonly onHome?: OnHome;
  /** What it does where a command is answered by a message. */
  readonly onCommandAnswered?: OnCommandAnswered;
  /** Kinds of what it sends of its own accord. */
  readonly messages?: readonly MessageKind<Deps>[];
  readonly cards?: readonly CardKind<Deps>[];
  /** How what people still see of its things is drawn anew when they change. */
  readonly drawsAnew?: readonly DrawsAnew<Deps>[];
  /** What people can say in the DM. Which of two is asked first: src/features/chat/rules/understand.ts. */
  readonly intents?: readonly Intent[];
  /** How people say its acts: an intent of the same name answers each. */
  readonly speech?: readonly ActWords[];
  /** How people say what weighs on them, where no pattern knows it, and what only sounds like it. */
  readonly weighing?: readonly WeighingWords[];
  /** How it helps where the rules are not sure what a message means. */
  readonly readFurther?: ReadFurther;
  /** What somebody can say and press now. */
  readonly sayable?: (context: Pick<Context, "deps" | "say" | "person">) => Promise<Sayable>;
  /** How it reads somebody's texts for danger to whoever wrote them. One has it. */
  readonly dangerGate?: (context: Pick<Context, "deps" | "say" | "person">) => Promise<DangerGate>;
  /** What people can choose of it for themselves. */
  readonly personalChoice?: PersonalChoice<Deps>;
  /** What it adds to `/metrics`. */
  readonly metricLines?: MetricLines<Deps>;
  /** What it says to somebody alone whose words speak of danger to themselves, outside the DM. One has it. */
  readonly care?: SurfaceLists<Deps>["care"];
  /** What it asked people of its own accord, and waits for in their words. */
  readonly awaitedWords?: AwaitedWords<Deps>;
  /** What waits for somebody's answer, and what they have of it. */
  readonly dialogue?: DialogueSource<Deps>;
  /** What it says under a nudge. */
  readonly nudgeLines?: NudgeLines;
  /** The doors that it opens under a nudge. */
  readonly nudgeDoors?: NudgeDoors<Deps>;
  /** What it shows beside somebody's own challenge when they ask for it, as what waits for their answer. */
  readonly besideCurrent?: BesideCurrent<Deps>;
  /** What it adds to the brief of a seat. */
  readonly briefBlocks?: BriefBlocks<Deps>;
  /** Kinds of seats that can be had, for the choice of challenges. */
  readonly openSeatKinds?: LoadOpenSeatKinds<Pick<Deps, "db" | "clock">>;
  /** Who is a host, a mentor, a mentee, or outside engineering, for the choice of challenges. */
  readonly readers?: LoadReaders;
  /** Whether it keeps words of a member's nudge. */
  readonly isNudgeTold?: (deps: Pick<Deps, "db">, memberId: string, nudgeId: string) => Promise<boolean>;
  /** Where its channels show a line of a reflection. */
  readonly toldInChannel?: ToldInChannel;
  /** What it shows beside a reflection, for those who wrote it. */
  readonly reflectionExtras?: (
    deps: Deps,
    ...about: Parameters<LoadReflectionExtras>
  ) => ReturnType<LoadReflectionExtras>;
  /** What it does when something happens below it, inside the same transaction. */
  readonly on?: readonly Reaction<ReactionDeps>[];
  /** What it shows on the Home tab. */
  readonly homeSections?: readonly HomeSection<Deps>[];
  /** What it shows on the page of `/growth host`. */
  readonly hostSections?: readonly HostSection<Deps>[];
  /** What it adds to `/growth admin`. */
  readonly adminSections?: readonly AdminSection<Deps>[];
  /** What it says on the page that tells people what is stored of them. */
  readonly privacyLines?: readonly PrivacyLine[];
  /** What its entries of the audit log are about. */
  readonly auditSubjects?: readonly AuditSubject[];
  /** The columns by whose times its sweeps claim rows: what the clock of the playground looks for. */
  readonly due?: readonly DueTime[];
  /** What of it stands in a person's calendar. */
  readonly calendarEntries?: CalendarEntries<Deps>;
  /** When it has somebody's time already. */
  readonly busyTimes?: BusyTimes<Deps>;
  /** Whom it brought together, and how much it asks of hosts. */
  readonly encounters?: Encounters;
  /** When somebody works who has not joined, as they told it: in these hours they are written to. */
  readonly statedHours?: StatedHours;
  /** What it adds to a person's export. */
  readonly exportPart?: ExportPart<Deps>;
  /** What is asked of the bot over HTTP by others than Slack. */
  readonly httpRoutes?: (deps: Deps) => readonly HttpRoute[];
  /** What it says was deleted of somebody who had the bot forget them. */
  readonly receiptLines?: readonly ReceiptLine[];
  /** Its tables, and what of them is about people. */
  readonly personalData?: PersonalData;
}

export function defineFeature(feature: Feature): Feature {
  return feature;
}

/** What all capabilities offer in Slack, in the order of their list. */
export function listsOf(
  features: readonly Feature[],
  withoutCommand: SurfaceLists<Deps>["withoutCommand"],
): SurfaceLists<Deps> {
  return {
    commands: features.flatMap(({ commands = [] }) => commands),
    buttons: features.flatMap(({ buttons = [] }) => buttons),
    forms: features.flatMap(({ forms = [] }) => forms),
    lookups: features.flatMap(({ lookups = [] }) => lookups),
    shortcuts: features.flatMap(({ shortcuts = [] }) => shortcuts),
    events: features.flatMap(({ events = [] }) => events),
    onReplaced: features.flatMap(({ onReplaced = [] }) => onReplaced),
    onHome: features.flatMap(({ onHome = [] }) => onHome),
    onCommandAnswered: features.flatMap(({ onCommandAnswered = [] }) => onCommandAnswered),
    withoutCommand,
    care: features.find(({ care }) => care)?.care ?? null,
  };
}
