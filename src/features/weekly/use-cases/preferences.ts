/** What somebody said of ease, size and topics: remembering it, forgetting it, and finding what suits it. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import { holidaysOf } from "#src/features/members/use-cases/holidays.ts";
import { catalogueOf, type Ladder } from "#src/kernel/catalogue.ts";
import { type Challenge, leadsToClients } from "#src/kernel/challenge.ts";
import type { Member } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import type { ToldTopic } from "#src/language/topic-told.ts";
import { chooseChallenge, ownChoice } from "../rules/choose-challenge.ts";
import { offerNudge, takeInstead } from "../rules/nudge.ts";
import { isInForce, type Preference, type Wish } from "../rules/preferences.ts";
import { isAbout, type Topic } from "../rules/topics.ts";
import { historyOf } from "../store/find-mentees.ts";
import { dropPreferences, preferencesOf, savePreference } from "../store/preferences.ts";
import type { AnswerDeps } from "./answer-nudge.ts";
import { type CurrentNudge, currentNudgeOf, seedFor } from "./current-nudge.ts";
import { changeMentee, redraw, requireMentee } from "./load-mentee.ts";

type StoreDeps = Pick<Deps, "db" | "clock" | "reactions">;

/** Remembers a wish. @returns it, with what it can be taken back by. @throws UserFault when they have not joined. */
export async function rememberWish(
  deps: StoreDeps & Pick<Deps, "ids">,
  person: PersonKey,
  wish: Wish,
): Promise<Preference> {
  return changeMentee(deps, person, async (tx) => {
    const { member } = tx.mentee;
    const kept = { id: deps.ids.next(), now: deps.clock.now() };
    await savePreference(tx.db, member, wish, kept);
    const found = (await preferencesOf(tx.db, member.id)).find(
      ({ what, value }) => what === wish.what && value === wish.value,
    );
    if (!found) throw new UserFault({ key: "errors.item_gone" });
    return found;
  });
}

/** Forgets some of the person's own wishes; those of somebody else stay. */
export async function forgetWishes(deps: StoreDeps, person: PersonKey, ids: readonly string[]): Promise<void> {
  await changeMentee(deps, person, (tx) => dropPreferences(tx.db, tx.mentee.member.id, ids));
}

/** What counts now, oldest first; nothing of somebody who has not joined. */
export async function wishesOf(deps: Pick<Deps, "db" | "clock">, person: PersonKey): Promise<readonly Preference[]> {
  const member = await findMemberIfAny(deps, person);
  if (!member) return [];
  return (await preferencesOf(deps.db, member.id)).filter((wish) => isInForce(wish, deps.clock.now()));
}

/** Up to two challenges that suit the person now, of those that `fits` lets through; not the one that is open. */
export async function suitableNow(
  deps: StoreDeps & Pick<Deps, "catalogues">,
  person: PersonKey,
  fits: (challenge: Challenge) => boolean,
): Promise<readonly Challenge[]> {
  const { member, nudge } = await requireMentee(deps, person);
  const now = deps.clock.now();
  const history = (await historyOf(deps.db, [member.id], now)).get(member.id) ?? [];
  const catalogue = deps.catalogues.of(person.workspaceId);
  const pool = catalogue.all.filter((one) => one.id !== nudge?.challengeId && fits(one));
  const choice = chooseChallenge({
    catalogue: catalogueOf(pool, [...catalogue.byId.values()], catalogue.locale),
    settings: member.settings,
    isGuest: member.isGuest,
    history,
    seed: seedFor(member, history.length, now),
    now,
    preferences: await preferencesOf(deps.db, member.id),
  });
  return choice ? [choice.challenge, ...choice.alternatives].slice(0, 2) : [];
}

/** Where a topic that was named stands: what the catalogue has on it, or what comes nearest to that; null for nothing at all. */
export function topicOf(
  { catalogues }: Pick<Deps, "catalogues">,
  { workspaceId }: Pick<Member, "workspaceId">,
  { words, topic, isThing }: ToldTopic,
): { readonly topic: Topic | null; readonly isNearest: boolean } {
  const { all } = catalogues.of(workspaceId);
  const isKnown = (one: string): boolean => all.some((challenge) => isAbout(challenge, one));
  // What is made is made of one's own work, whatever that is.
  if (topic === "own") return { topic: "kind:make", isNearest: false };
  if (topic !== null && !isThing) return { topic: topic as Topic, isNearest: false };
  const named = [words, ...words.split(" ")].map((word): Topic => `word:${word}`).find(isKnown);
  if (named) return { topic: named, isNearest: false };
  return { topic: topic as Topic | null, isNearest: topic !== null };
}

/** The next step after a challenge, or the one before it: by its ladder, else by what builds on it. */
export function stepFrom(
  { catalogues }: Pick<Deps, "catalogues">,
  workspaceId: string,
  from: Challenge,
  by: 1 | -1,
): Challenge | null {
  const { byId, ladders, all } = catalogues.of(workspaceId);
  const ladder: Ladder | undefined = ladders.find(({ rungs }) => rungs.includes(from.id));
  const rung = ladder?.rungs[ladder.rungs.indexOf(from.id) + by];
  const further = by === 1 ? from.followOns[0] : from.prerequisites[0];
  const found = byId.get(rung ?? further ?? "");
  return found && all.includes(found) ? found : null;
}

/** Takes a challenge that was shown in an answer, in place of what is open. @throws UserFault where a plan or a colleague's wish stands. */
export async function takeShown(deps: AnswerDeps, person: PersonKey, challengeId: string): Promise<CurrentNudge> {
  const offered = deps.catalogues.of(person.workspaceId).all.find(({ id }) => id === challengeId);
  const ask = await changeMentee(deps, person, async (tx) => {
    const { member, nudge } = tx.mentee;
    if (!offered || (member.isGuest && leadsToClients(offered))) throw new UserFault({ key: "errors.item_gone" });
    const now = deps.clock.now();
    if (nudge) {
      const taken = takeInstead(tx.mentee, offered.id, now);
      await tx.save(taken.outcome);
      return currentNudgeOf(deps, { member: taken.outcome.member, nudge: taken.nudge, plan: tx.mentee.plan });
    }
    const isHoliday = holidaysOf(deps, person.workspaceId, member.settings.country);
    const choice = ownChoice(offered);
    const opened = offerNudge(member, { id: deps.ids.next(), source: "asked", choice, now, isHoliday });
    await tx.save(opened.outcome);
    return currentNudgeOf(deps, { member: opened.outcome.member, nudge: opened.nudge, plan: null });
  });
  if (!ask) throw new UserFault({ key: "errors.item_gone" });
  await redraw(deps, ask.member, ask.nudge);
  return ask;
}
