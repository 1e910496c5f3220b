/** What delivery works with. `D` is what capabilities work with, which has all of it: their hooks are given that. */

import type { HomeView } from "@slack/types";
import type { Db } from "#src/db/database.ts";
import type { Clock, Log, PersonKey, Timer } from "#src/kernel/ports.ts";
import type { NextSendTime } from "#src/kernel/quiet.ts";
import type { Say, SayFor } from "#src/kernel/texts.ts";
import type { Jobs } from "#src/queue/job.ts";
import type { Pacing } from "#src/slack/pacing/pacing.ts";
import type { CardKind, MessageKind } from "./message-kind.ts";
import type { DrawsAnew } from "./owed-redraws.ts";
import type { SlackMessenger } from "./slack-messenger.ts";
import type { Cards } from "./store/cards.ts";
import type { DispatchLeases } from "./store/dispatch-leases.ts";
import type { Outbox } from "./store/outbox.ts";
import type { Redraws } from "./store/redraws.ts";
import type { Turns } from "./turns.ts";

/** What capabilities contribute; src/make-deps.ts hands it in. */
export interface Contributed<D> {
  /** By kind. */
  readonly messages: ReadonlyMap<string, MessageKind<D>>;
  /** By subject. */
  readonly cards: ReadonlyMap<string, CardKind<D>>;
  /** By kind. */
  readonly drawings: ReadonlyMap<string, DrawsAnew<D>>;
  readonly home: HomeTab<D>;
  /** When somebody may be written to: by what they said of their hours, else by ordinary ones. */
  nextSendTimeOf(deps: D, person: PersonKey): Promise<NextSendTime>;
}

/** The Home tab of the app. */
export interface HomeTab<D, View = unknown> {
  load(deps: D, person: PersonKey): Promise<View>;
  render(say: Say, view: View): HomeView;
}

export interface DeliveryDeps<D> {
  readonly clock: Clock;
  readonly timer: Timer;
  readonly db: Db;
  readonly log: Log;
  readonly jobs: Jobs;
  readonly outbox: Outbox;
  /** What goes to one person, or into one channel, is sent by a process in the order in which it was due. */
  readonly turns: Turns;
  readonly cards: Cards;
  readonly redraws: Redraws;
  readonly messenger: SlackMessenger;
  readonly pacing: Pacing;
  readonly dispatchLeases: DispatchLeases;
  readonly sayFor: SayFor;
  readonly contributed: Contributed<D>;
}
