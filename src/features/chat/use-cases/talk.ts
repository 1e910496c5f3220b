/** The conversation with somebody: what was last said, and what is remembered of an answer. */
import type { Deps } from "#src/feature-kit/deps.ts";
import type { TakeBack } from "#src/features/weekly/rules/take-back.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { goingOn, holdingChoices, holdingOffers } from "../rules/held-offers.ts";
import {
  type GoingOn,
  goingOnNow,
  isWatched,
  REMEMBERED_MS,
  type Remembered,
  type Talk,
  talkNow,
} from "../rules/talk.ts";
import * as shownElsewhere from "../store/shown-elsewhere.ts";
import * as talks from "../store/talks.ts";

type TalkDeps = Pick<Deps, "db" | "clock">;

/** Counts one more answer. @returns what was said before it. */
export async function beginAnswer({ db, clock }: TalkDeps, person: PersonKey): Promise<Talk> {
  const now = clock.now();
  return talkNow(await talks.beginAnswer(db, person, now), now);
}

/** What was said; null where nothing is remembered. */
export async function findTalk({ db, clock }: TalkDeps, person: PersonKey): Promise<Talk | null> {
  const talk = await talks.talkWith(db, person);
  return talk && talkNow(talk, clock.now());
}

/** @param isMenu something was asked back. */
export function rememberAnswer(
  { db, clock }: TalkDeps,
  person: PersonKey,
  remembered: Remembered,
  isMenu: boolean,
): Promise<void> {
  return talks.rememberAnswer(db, person, remembered, { now: clock.now(), isMenu });
}

/** What they told stays offered to be kept, and what they may choose from can be chosen. @param since when they asked for what they are shown. */
export async function rememberElsewhere(
  { db, clock }: TalkDeps,
  person: PersonKey,
  remembered: Remembered,
  since: Date,
): Promise<void> {
  const now = clock.now();
  const remember = (known: GoingOn | null): Remembered | null => {
    const talk = known && goingOnNow(known, now);
    if (talk === null) return remembered;
    // It is saved a moment after it was seen: what was answered meanwhile is the newest.
    if (talk.since > now) return null;
    // For a day after words of danger nothing leans on a command, and none makes the day ordinary again.
    if (isWatched(talk, now)) return null;
    return goingOn(holdingChoices(holdingOffers(remembered, talk, now), talk, now), talk, now);
  };
  await shownElsewhere.rememberElsewhere(db, { ...person, remember, now, since });
}

/** What a sentence changed; null: there is nothing to take back any more. */
export function rememberChange({ db }: TalkDeps, person: PersonKey, change: TakeBack | null): Promise<void> {
  return talks.rememberChange(db, person, change);
}

/** For a day after words of danger or of harm, what is unclear is answered by human words alone. */
export function stayCareful({ db, clock }: TalkDeps, person: PersonKey): Promise<void> {
  return talks.setCarefulUntil(db, person, new Date(clock.now().getTime() + REMEMBERED_MS));
}

/** They said that they were misread. */
export function endCare({ db, clock }: TalkDeps, person: PersonKey): Promise<void> {
  return talks.setCarefulUntil(db, person, clock.now());
}

/** For two weeks, what they write is heard as what comes after a sorrow. */
export function rememberSorrow({ db, clock }: TalkDeps, person: PersonKey): Promise<void> {
  return talks.rememberSorrow(db, person, clock.now());
}

/** Care for a day, where no conversation need be remembered yet. */
export function beginCare({ db, clock }: TalkDeps, person: PersonKey): Promise<void> {
  const now = clock.now();
  return talks.beginCare(db, person, { now, until: new Date(now.getTime() + REMEMBERED_MS) });
}
