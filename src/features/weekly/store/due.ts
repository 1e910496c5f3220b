import type { Db } from "#src/db/database.ts";
import type { Reactions } from "#src/db/reactions.ts";
import { storeOf } from "#src/db/store-of.ts";
import { inTransaction } from "#src/db/transaction.ts";
import type { ClaimedBatch } from "#src/delivery/store/claim-due.ts";
import { requestRedraws } from "#src/delivery/store/redraws.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { HistoryEvent, Mentee, Nudge } from "#src/kernel/member.ts";
import type { Log } from "#src/kernel/ports.ts";
import { type MenteeChanges, unchanged } from "../rules/mentee-changes.ts";
import type { Preference } from "../rules/preferences.ts";
import * as claims from "./due-claims.ts";
import { historyOf, menteesById } from "./find-mentees.ts";
import { preferencesOfMany } from "./preferences.ts";
import { redrawOf, saveMenteeChanges } from "./save-mentee-changes.ts";

const HOUR_MS = 3_600_000;
type Decide = (due: DuePerson) => MenteeChanges;

/** What differs between nudges, reminders and follow-ups. */
interface DueKind {
  readonly name: string;
  /** Locks and returns the ids of members of whom something is due; skips what another bot holds. */
  readonly claim: (on: Db, values: claims.ClaimValues) => Promise<{ id: string }[]>;
  readonly needsHistory: boolean;
  /**
   * The claim's own condition, asked again of what is read after the lock: the claim waits for nobody, but a row that it
   * only joined may have been changed by whoever held the lock a moment ago, and PostgreSQL looks again at locked rows alone.
   */
  readonly isDue: (mentee: Mentee, now: Date) => boolean;
  /** Whether the outcome moves the due time on; one that does not would be claimed for ever. */
  readonly movesOn: (due: DuePerson, outcome: MenteeChanges, now: Date) => boolean;
  /** The due time an hour later, for a person about whom the decision failed. */
  readonly postponed: (due: DuePerson, at: Date) => MenteeChanges;
  /** Nudges whose messages are drawn anew. */
  readonly shows?: (mentee: Mentee) => readonly Nudge[];
}

const NUDGES: DueKind = {
  name: "nudges",
  claim: claims.claimNudges,
  needsHistory: true,
  isDue: ({ member }, now) => isPast(member.nextNudgeAt, now),
  movesOn: (_, { member }, now) => member.nextNudgeAt === null || member.nextNudgeAt > now,
  postponed: ({ mentee }, at) => unchanged({ ...mentee.member, nextNudgeAt: at }),
};

const PAUSES: DueKind = {
  name: "planned pauses",
  claim: claims.claimPauses,
  needsHistory: false,
  // The claim locks the row that it asks. Whatever it is, saving it as it is read puts its time right.
  isDue: () => true,
  // A version that knows no planned pauses may have moved the zone: the first day is still to come then.
  movesOn: (_, { member }, now) =>
    member.pausedFrom === null || member.pausedFrom > localDate(now, member.settings.zone),
  postponed: ({ mentee }) => unchanged(mentee.member),
  shows: ({ nudge }) => (nudge?.source === "assigned" ? [nudge] : []),
};

/** Planned by the version before, which knew no moment of beginning: saving them as they are read writes it. */
const UNTIMED_PAUSES: DueKind = { ...PAUSES, name: "planned pauses without a time", claim: claims.claimUntimedPauses };

const REMINDERS: DueKind = {
  name: "reminders",
  claim: claims.claimReminders,
  needsHistory: false,
  isDue: ({ nudge, plan }, now) => nudge !== null && isPast(plan?.reminderAt ?? null, now),
  movesOn: ({ mentee }, { plans }, now) =>
    mentee.plan !== null && plans.some(({ reminderAt }) => reminderAt === null || reminderAt > now),
  postponed: ({ mentee }, at) => ({
    ...unchanged(mentee.member),
    plans: mentee.plan ? [{ ...mentee.plan, reminderAt: at }] : [],
  }),
};

/** Reminders of what is open that somebody asked for. */
const AGAIN: DueKind = {
  name: "reminders asked for",
  claim: claims.claimAgain,
  needsHistory: false,
  isDue: ({ nudge }, now) => isPast(nudge?.remindAt ?? null, now),
  movesOn: (_, { nudges }, now) => nudges.some(({ remindAt }) => remindAt === null || remindAt > now),
  postponed: ({ mentee }, at) => ({
    ...unchanged(mentee.member),
    nudges: mentee.nudge ? [{ ...mentee.nudge, remindAt: at }] : [],
  }),
};

const FOLLOW_UPS: DueKind = {
  name: "follow-ups",
  claim: claims.claimFollowUps,
  needsHistory: false,
  isDue: ({ nudge }, now) => isPast(nudge?.followUpAt ?? null, now),
  movesOn: (_, { nudges }, now) => nudges.some(({ followUpAt }) => followUpAt === null || followUpAt > now),
  postponed: ({ mentee }, at) => ({
    ...unchanged(mentee.member),
    nudges: mentee.nudge ? [{ ...mentee.nudge, followUpAt: at }] : [],
  }),
};

/** All of them, by the name of the method of `DueStore` that claims them. */
const KINDS = {
  nudges: NUDGES,
  pauses: PAUSES,
  untimedPauses: UNTIMED_PAUSES,
  reminders: REMINDERS,
  again: AGAIN,
  followUps: FOLLOW_UPS,
} as const satisfies Readonly<Record<string, DueKind>>;

/** What can be due. */
export type DueWhat = keyof typeof KINDS;

function isPast(at: Date | null, now: Date): boolean {
  return at !== null && at <= now;
}

/** One person whose nudge, reminder or follow-up is due, with what the decision needs. */
export interface DuePerson {
  readonly mentee: Mentee;
  readonly history: readonly HistoryEvent[];
  /** What they said of ease, size and topics. */
  readonly preferences: readonly Preference[];
}

/** What is due in PostgreSQL, claimed in batches with `for update skip locked`. */
export class DueStore {
  readonly #db: Db;
  readonly #reactions: Reactions;
  readonly #onError: (error: unknown, fields: { what: string; memberId: string }) => void;

  constructor(
    db: Db,
    reactions: Reactions,
    onError: (error: unknown, fields: { what: string; memberId: string }) => void,
  ) {
    this.#db = db;
    this.#reactions = reactions;
    this.#onError = onError;
  }

  /**
   * Whether a claim would find anybody: one statement, without a transaction and without what a decision needs. Nearly always
   * nobody is due.
   */
  async isAnybodyDue(what: DueWhat, now: Date): Promise<boolean> {
    return (await KINDS[what].claim(this.#db, { now, limit: 1 })).length > 0;
  }

  nudges(now: Date, limit: number, decide: Decide): Promise<ClaimedBatch> {
    return this.#claim(NUDGES, now, limit, decide);
  }

  pauses(now: Date, limit: number, decide: Decide): Promise<ClaimedBatch> {
    return this.#claim(PAUSES, now, limit, decide);
  }

  untimedPauses(now: Date, limit: number, decide: Decide): Promise<ClaimedBatch> {
    return this.#claim(UNTIMED_PAUSES, now, limit, decide);
  }

  reminders(now: Date, limit: number, decide: Decide): Promise<ClaimedBatch> {
    return this.#claim(REMINDERS, now, limit, decide);
  }

  again(now: Date, limit: number, decide: Decide): Promise<ClaimedBatch> {
    return this.#claim(AGAIN, now, limit, decide);
  }

  followUps(now: Date, limit: number, decide: Decide): Promise<ClaimedBatch> {
    return this.#claim(FOLLOW_UPS, now, limit, decide);
  }

  #claim(kind: DueKind, now: Date, limit: number, decide: Decide): Promise<ClaimedBatch> {
    return inTransaction(this.#db, async (tx) => {
      const ids = (await kind.claim(tx, { now, limit })).map(({ id }) => id);
      if (ids.length === 0) return { claimed: 0, keys: [] };
      const mentees = await menteesById(tx, ids, now);
      const histories = kind.needsHistory ? await historyOf(tx, ids, now) : new Map<string, never[]>();
      const preferences = kind.needsHistory ? await preferencesOfMany(tx, ids) : new Map<string, never[]>();
      const outcomes: MenteeChanges[] = [];
      for (const id of ids) {
        const mentee = mentees.get(id);
        if (mentee && kind.isDue(mentee, now))
          outcomes.push(
            this.#decide(
              kind,
              { mentee, history: histories.get(id) ?? [], preferences: preferences.get(id) ?? [] },
              now,
              decide,
            ),
          );
      }
      const keys = await saveMenteeChanges(tx, this.#reactions, outcomes, now);
      const shown = [...mentees.values()].flatMap((mentee) => kind.shows?.(mentee) ?? []);
      await requestRedraws(tx, shown.map(redrawOf), now);
      return { claimed: ids.length, keys };
    });
  }

  /** A failure for one person must not stop the others. */
  #decide(kind: DueKind, due: DuePerson, now: Date, decide: Decide): MenteeChanges {
    const memberId = due.mentee.member.id;
    try {
      const outcome = decide(due);
      if (kind.movesOn(due, outcome, now)) return outcome;
      this.#onError(new Error("a decision left its due time in the past"), { what: kind.name, memberId });
    } catch (error) {
      this.#onError(error, { what: kind.name, memberId });
    }
    return kind.postponed(due, new Date(now.getTime() + HOUR_MS));
  }
}

/** What is due of the weekly loop. A decision that fails is logged and put off. */
export const dueStore = storeOf(
  ({ db, reactions, log }: { readonly db: Db; readonly reactions: Reactions; readonly log: Log }) =>
    new DueStore(db, reactions, (error, fields) =>
      log.error({ err: error, ...fields }, "a decision failed and was put off"),
    ),
);
