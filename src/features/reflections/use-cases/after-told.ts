/** What follows when something was done: a question that is open yet, or what it adds up to. */
import { inTransaction } from "#src/db/transaction.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { recordStore } from "#src/features/weekly/store/records.ts";
import { requireMentee } from "#src/features/weekly/use-cases/load-mentee.ts";
import { canBeOffered } from "#src/features/weekly/use-cases/offer-one.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { Member, Reflection } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Area } from "#src/kernel/vocabulary.ts";
import { nextQuestion } from "../rules/next-question.ts";
import { type Done, largestSum, type SumUp, sumUpIn } from "../rules/sum-up.ts";
import { storyKept } from "../store/events.ts";
import { Reflections } from "../store/reflections.ts";

type AfterDeps = Pick<Deps, "db" | "clock" | "reactions" | "catalogues">;

/** What is said after something was done; at most one of both. */
export interface AfterTold {
  readonly question: string | null;
  readonly sumUp: SumUp | null;
}

/** After something was told. @param isMore something was told of it before: nothing is asked a second time. */
export async function afterTold(
  deps: AfterDeps,
  { member, reflection }: { readonly member: Member; readonly reflection: Reflection },
  { locale, isMore }: { readonly locale: Locale; readonly isMore: boolean },
): Promise<AfterTold> {
  if (isMore) return { question: null, sumUp: null };
  const sumUp = await afterDone(deps, member, reflection.area);
  const prompts =
    deps.catalogues.of(member.workspaceId).byId.get(reflection.challengeId ?? "")?.reflectionPrompts ?? [];
  return { sumUp, question: sumUp ? null : nextQuestion(prompts, reflection.what, locale) };
}

/** What the things done in an area add up to, after each third. */
export async function afterDone(deps: AfterDeps, member: Member, area: Area): Promise<SumUp | null> {
  const { byId } = deps.catalogues.of(member.workspaceId);
  return sumUpIn(area, await doneBy(deps, member), byId, (challenge) => canBeOffered(deps, member, challenge));
}

/** What the things done in the most practised area add up to; null where no area has three. */
export async function addedUp(deps: AfterDeps, person: PersonKey): Promise<SumUp | null> {
  const { member } = await requireMentee(deps, person);
  const { byId } = deps.catalogues.of(member.workspaceId);
  return largestSum(await doneBy(deps, member), byId, (challenge) => canBeOffered(deps, member, challenge));
}

/** All that was done, told or not. */
async function doneBy(deps: AfterDeps, member: Member): Promise<readonly Done[]> {
  const { byId } = deps.catalogues.of(member.workspaceId);
  const [reflections, nudges] = await Promise.all([
    new Reflections(deps.db).all(member.id),
    recordStore(deps).nudgesSince(member.id, new Date(0)),
  ]);
  const told = new Set(reflections.map(({ nudgeId }) => nudgeId));
  return [
    ...reflections.map(({ title, area: of, challengeId, createdAt }) => ({
      title,
      area: of,
      challengeId,
      at: createdAt,
    })),
    ...nudges.flatMap(({ id, status, challengeId, answeredAt, offeredAt }): Done[] => {
      const challenge = byId.get(challengeId);
      if (status !== "done" || told.has(id) || !challenge) return [];
      return [{ title: challenge.title, area: challenge.area, challengeId, at: answeredAt ?? offeredAt }];
    }),
  ];
}

/** Tells the conversation that something was kept by a button, and of which reflection something was asked then. */
export function tellKept(deps: AfterDeps, person: PersonKey, askedOf: string | null): Promise<void> {
  return inTransaction(deps.db, (tx) => deps.reactions.run(tx, storyKept, [{ person, askedOf }], deps.clock.now()));
}
