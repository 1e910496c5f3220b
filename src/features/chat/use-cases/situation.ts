/** What is going on between the bot and somebody who writes to it. */
import { newestSent } from "#src/delivery/store/newest-sent.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { menteeStore } from "#src/features/weekly/store/mentees.ts";
import { recordStore } from "#src/features/weekly/store/records.ts";
import { type CurrentNudge, currentNudgeOf } from "#src/features/weekly/use-cases/current-nudge.ts";
import type { Member, Mentee } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Situation } from "#src/language/act.ts";
import { lazily } from "#src/language/remembered.ts";
import { REMEMBERED_MS, type Talk } from "../rules/talk.ts";

/** So long after something was done, what people write is about it. */
const TOLD_MS = 86_400_000;

export interface Here {
  readonly situation: Situation;
  /** Null for somebody who has not joined. */
  readonly member: Member | null;
  /** The same with what is open, and the plan for it. */
  readonly mentee: Mentee | null;
  /** What is open, ready to be shown; null when nothing is. */
  readonly current: CurrentNudge | null;
  /** The bot's newest message of its own accord, looked up once, by whoever asks first. */
  readonly newest: () => ReturnType<typeof newestSent>;
}

export async function hereOf(
  deps: Pick<Deps, "db" | "clock" | "reactions" | "catalogues" | "nudgeLines">,
  person: PersonKey,
): Promise<Here> {
  const mentee = await menteeStore(deps).find(person);
  const newest = lazily(() => newestSent(deps.db, person));
  if (!mentee) return { situation: "newcomer", member: null, mentee, current: null, newest };
  const { member } = mentee;
  const current = currentNudgeOf(deps, mentee);
  const known = { member, mentee, current, newest };
  if (current) return { situation: current.nudge.status === "planned" ? "planned" : "open", ...known };
  const since = new Date(deps.clock.now().getTime() - TOLD_MS);
  const weeks = await recordStore(deps).nudgesSince(member.id, new Date(since.getTime() - 30 * TOLD_MS));
  const isTold = weeks.some(
    ({ status, answeredAt }) => status === "done" && answeredAt !== null && answeredAt >= since,
  );
  return { situation: isTold ? "told" : "nothing-open", ...known };
}

/** Kinds of messages that words in the DM answer as well as their buttons: those about what is open. */
const ANSWERED_BY_WORDS: ReadonlySet<string> = new Set(["nudge", "nudge-again", "reminder", "follow-up"]);

/** Kinds of messages that tell something and ask nothing: a nod is all that they can get. Of some, by the message that they are. */
const ASKS_NOTHING: ReadonlySet<string> = new Set(
  `seat-answered seat-changed seat-brief seat-calendar seat-given-back mentor-wish-closed mentoring-agenda mentoring-ended mentoring-rhythm mentoring-file
  mentoring-entry mentoring-thanks introduction-off introduction-paused thanks-said host-released introduction:made introduction:time introduction:later
  introduction:entry-asker introduction:entry-host`.split(/\s+/),
);

/** What the bot last said of its own accord. */
export interface Spoken {
  /** Of what is open; null when nothing is. */
  readonly ofOpen: { readonly at: Date; readonly isFollowedUp: boolean } | null;
  /** Of anything else that has come since, and since `talk`: only its buttons answer it. */
  readonly isElse: boolean;
  /** That message asks nothing. */
  readonly isNews: boolean;
  /** The kind of that message; null where there is none. */
  readonly kind: string | null;
  /** Its newest message, however long ago; null where there is none. */
  readonly newest: { readonly kind: string; readonly message: string | null } | null;
}

/** @param talk what was said before. */
export async function spokenSince(
  deps: Pick<Deps, "clock">,
  here: Pick<Here, "mentee" | "newest">,
  talk: Talk,
): Promise<Spoken> {
  const open = spokenOf(here.mentee);
  const newest = await here.newest();
  if (!newest) return { ofOpen: open, isElse: false, isNews: false, kind: null, newest };
  const isAgain = newest.kind === "nudge-again" && open !== null && newest.at > open.at;
  const ofOpen = isAgain ? { at: newest.at, isFollowedUp: false } : open;
  // A conversation in which nothing is remembered has nothing that could be answered.
  const { act, offers, about, readings, followUp } = talk;
  const isRead = readings.length > 0 || followUp !== null;
  const isBlank = act === null && offers.length === 0 && about === null && !isRead;
  const since = isBlank ? 0 : talk.since.getTime();
  const known = Math.max(since, ofOpen?.at.getTime() ?? 0, deps.clock.now().getTime() - REMEMBERED_MS);
  const isElse = !ANSWERED_BY_WORDS.has(newest.kind) && newest.at.getTime() > known;
  const isNews = isElse && (ASKS_NOTHING.has(newest.kind) || ASKS_NOTHING.has(`${newest.kind}:${newest.message}`));
  return { ofOpen, isElse, isNews, kind: isElse ? newest.kind : null, newest };
}

/** When the bot last spoke of what is open of its own accord, and whether it asked what came of it; null when nothing is open. */
function spokenOf(mentee: Mentee | null): { readonly at: Date; readonly isFollowedUp: boolean } | null {
  if (!mentee?.nudge) return null;
  const { offeredAt, followedUpAt } = mentee.nudge;
  const times = [offeredAt, followedUpAt, mentee.plan?.remindedAt ?? null].filter((at) => at !== null);
  const at = new Date(Math.max(...times.map((time) => time.getTime())));
  return { at, isFollowedUp: followedUpAt !== null && followedUpAt.getTime() === at.getTime() };
}
