/**
 * Messages that tell a story without a command: whether a message tells something, and of which challenge it most likely
 * tells.
 */
import type { Locale } from "#src/kernel/locale.ts";
import type { Nudge } from "#src/kernel/member.ts";
import { asksSomething } from "#src/language/questions.ts";
import { bareWords } from "#src/language/typing.ts";
import { ASKING } from "./asking.en.ts";

const MIN_WORDS = 6;
const BEGINS_ASKING: Readonly<Record<Locale, RegExp>> = { en: ASKING };
const SEVERAL_SENTENCES = /[\p{L}\p{N})"'][.!…]+\s+["'(]?[\p{L}\p{N}]/u;
const ASKED_LATELY_MS = 7 * 86_400_000;
const CLOSED_LATELY_MS = 86_400_000;
/** Nobody was asked about it. */
const EPOCH = new Date(0);

/** Whether a message that is no wish tells something: no question, and a sentence of some length or several of them. */
export function tellsSomething(message: string, locale: Locale): boolean {
  const words = bareWords(message);
  if (asksSomething(message, locale) || BEGINS_ASKING[locale].test(words)) return false;
  return words.split(/\s+/).length >= MIN_WORDS || SEVERAL_SENTENCES.test(words);
}

/** What somebody most likely tells of, and since when: closed, planned for or asked about; the epoch for what only lies open. */
export interface ToldAbout {
  readonly nudge: Nudge;
  readonly since: Date;
}

/** What is known of the nudges of somebody who tells something. */
export interface Nudges {
  readonly current: Nudge | null;
  /** When the current one is planned for; null where it has no plan. */
  readonly plannedAt: Date | null;
  /** In any order; what they declined is none of them. */
  readonly recent: readonly Nudge[];
  /** Ids of those of which something was told already. */
  readonly told: ReadonlySet<string>;
}

/**
 * The nudge of which somebody most likely tells: what they closed lately without a word, else what they planned, else what they
 * were lately asked about, else what is open. It is a guess that only they confirm.
 */
export function toldAbout({ current, plannedAt, recent, told }: Nudges, now: Date): ToldAbout | null {
  const closed = recent
    .flatMap((nudge): ToldAbout[] => {
      const { id, status, answeredAt } = nudge;
      const isLate = answeredAt === null || answeredAt.getTime() < now.getTime() - CLOSED_LATELY_MS;
      return status !== "done" || isLate || told.has(id) ? [] : [{ nudge, since: answeredAt }];
    })
    .sort((a, b) => b.since.getTime() - a.since.getTime())[0];
  const isPlanOver = plannedAt !== null && plannedAt <= now;
  if (closed && !(isPlanOver && plannedAt > closed.since)) return closed;
  if (current?.status === "planned") return { nudge: current, since: isPlanOver ? plannedAt : EPOCH };
  const asked = recent
    .filter(({ status }) => status === "open" || status === "done" || status === "lapsed")
    .map((nudge) => ({ nudge, since: nudge.followedUpAt ?? EPOCH }))
    .filter(({ since }) => since.getTime() > now.getTime() - ASKED_LATELY_MS)
    .sort((a, b) => b.since.getTime() - a.since.getTime())[0];
  return asked ?? (current && { nudge: current, since: EPOCH });
}
