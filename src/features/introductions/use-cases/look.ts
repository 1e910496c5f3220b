/** Looking for somebody who can answer: all who look at one moment together, so that who came first takes nobody's only host. */
import { rememberContacts } from "#src/delivery/store/contacts.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import { isForeignTo } from "#src/kernel/directory.ts";
import { type Candidate, firstChoices, type Looking, mayBeAsked, pickHosts } from "../rules/pick-host.ts";
import type { Introduction, IntroductionKey } from "../rules/types.ts";
import { IntroductionStore } from "../store/introductions.ts";
import { announce, contextFor, decideAndSave } from "./apply-event.ts";
import { askerOf, candidateNow, type LookDeps, namedOne, registeredIn } from "./candidates.ts";
import { zonesOf } from "./zones-of.ts";

/** Runs a step about one request; a failure is logged, and must not stop the others. */
export type Quietly = (key: IntroductionKey, work: () => Promise<void>) => Promise<void>;

/** Looks for somebody for each of these requests, and asks them; where there is nobody a request stays open. */
export async function lookForHosts(deps: LookDeps, keys: readonly IntroductionKey[], quietly: Quietly): Promise<void> {
  const looking = await new IntroductionStore(deps.db).lookingAmong(keys);
  // A named one is asked first: they are nobody else's choice any more.
  for (const introduction of looking) {
    const { wishedUserId } = introduction;
    if (wishedUserId !== null) await quietly(keyOf(introduction), () => askNamed(deps, introduction, wishedUserId));
  }
  const open = looking.filter(({ wishedUserId }) => wishedUserId === null);
  for (const workspaceId of new Set(open.map((one) => one.workspaceId)))
    await askTogether(
      deps,
      open.filter((one) => one.workspaceId === workspaceId),
      quietly,
    );
}

async function askNamed(deps: LookDeps, introduction: Introduction, wishedUserId: string): Promise<void> {
  const { workspaceId } = introduction;
  const [asker, candidate] = await Promise.all([
    askerOf(deps, deps.db, introduction),
    namedOne(deps, { workspaceId, userId: wishedUserId }),
  ]);
  await askFirstOf(deps, introduction, pickHosts(introduction, asker, [candidate], deps.clock.now()), new Set());
}

/** One round in a workspace. Hosts are loaded once, however many look. */
async function askTogether(deps: LookDeps, open: readonly Introduction[], quietly: Quietly): Promise<void> {
  const [first] = open;
  if (!first) return;
  const loading = registeredIn(deps, first.workspaceId);
  const looking: Looking<Introduction>[] = [];
  let candidates: readonly Candidate[] = [];
  for (const introduction of open)
    await quietly(keyOf(introduction), async () => {
      candidates = await loading;
      looking.push({ question: introduction, asker: await askerOf(deps, deps.db, introduction) });
    });
  const now = deps.clock.now();
  // For one alone the best is the best of all.
  const choices = looking.length > 1 ? firstChoices(looking, candidates, now) : new Map<Introduction, string>();
  const taken = new Set<string>();
  const left: Looking<Introduction>[] = [];
  for (const one of looking) {
    const choice = candidates.filter(({ userId }) => userId === choices.get(one.question));
    let isAsked = false;
    if (choice.length > 0)
      await quietly(keyOf(one.question), async () => {
        isAsked = await askOneOf(deps, one.question, choice, taken);
      });
    if (!isAsked) left.push(one);
  }
  for (const { question, asker } of left)
    await quietly(keyOf(question), () =>
      askFirstOf(deps, question, pickHosts(question, asker, candidates, now), taken),
    );
}

/** @param taken who was asked something else in this round; whoever is asked now is among them from then on. */
async function askFirstOf(
  deps: LookDeps,
  introduction: Introduction,
  candidates: readonly Candidate[],
  taken: Set<string>,
): Promise<void> {
  if (!(await askOneOf(deps, introduction, candidates, taken))) await askNobody(deps, keyOf(introduction));
}

async function askOneOf(
  deps: LookDeps,
  introduction: Introduction,
  candidates: readonly Candidate[],
  taken: Set<string>,
): Promise<boolean> {
  for (const { userId } of candidates) {
    if (taken.has(userId) || !(await isReachable(deps, introduction.workspaceId, userId))) continue;
    if (!(await askThem(deps, introduction, userId))) continue;
    taken.add(userId);
    return true;
  }
  return false;
}

/** Slack says that they are here, and one of the company's people. */
async function isReachable({ directory }: LookDeps, workspaceId: string, userId: string): Promise<boolean> {
  const described = await directory.person({ workspaceId, userId });
  return !described.deleted && !described.isBot && !isForeignTo(workspaceId, described);
}

/** @returns false when they may not be asked any more: somebody else was faster. */
async function askThem(deps: LookDeps, seen: Introduction, userId: string): Promise<boolean> {
  const key = keyOf(seen);
  const { workspaceId } = key;
  const askId = deps.ids.next();
  const { hours } = await hoursOf(deps, { workspaceId, userId });
  const context = await contextFor(deps, { workspaceId, hostUserId: userId });
  const askedAt = context.now;
  const zones = await zonesOf(deps, workspaceId, [userId]);
  const done = await new IntroductionStore(deps.db).change(
    key,
    userId,
    async (locked) => {
      const { introduction, tx } = locked;
      // With the host's row locked, so that two who ask at once count each other.
      const [asker, candidate] = await Promise.all([
        askerOf(deps, tx, introduction),
        candidateNow(locked, userId, hours, context.now),
      ]);
      if (!mayBeAsked(introduction, asker, candidate, context.now)) return null;
      await rememberContacts(tx, workspaceId, zones, askedAt);
      return decideAndSave(locked, { kind: "found", host: { userId, askId } }, { ...context, role: "bot" });
    },
    { askedAt, concerned: [seen.askerUserId, userId] },
  );
  if (done) await announce(deps, workspaceId, done);
  return done !== null && done.moved;
}

async function askNobody(deps: LookDeps, key: IntroductionKey): Promise<void> {
  const context = await contextFor(deps, { workspaceId: key.workspaceId, hostUserId: null });
  const done = await new IntroductionStore(deps.db).change(key, null, (locked) =>
    decideAndSave(locked, { kind: "found", host: null }, { ...context, role: "bot" }),
  );
  if (done) await announce(deps, key.workspaceId, done);
}

function keyOf({ workspaceId, id }: Introduction): IntroductionKey {
  return { workspaceId, introductionId: id };
}
