/** What a meeting is to be about: what the mentee can tick, and what they ticked, in words. Nothing else of theirs is read. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { Reflections } from "#src/features/reflections/store/reflections.ts";
import { menteeStore } from "#src/features/weekly/store/mentees.ts";
import type { Plan } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Meeting, Pairing } from "../rules/types.ts";

/** So many of the newest reflections can be ticked. */
const REFLECTIONS = 6;

/** One thing to speak of, in the mentee's words. */
export type AgendaItem =
  | { readonly kind: "goal"; readonly text: string }
  | { readonly kind: "plan"; readonly when: string; readonly will: string }
  | { readonly kind: "reflection"; readonly title: string; readonly text: string };

export interface AgendaChoice {
  /** As it is stored. */
  readonly value: string;
  readonly item: AgendaItem;
  readonly isTicked: boolean;
}

/** As a plan is stored: of this challenge, and of no other that is planned later. */
const planValue = ({ nudgeId }: Plan): string => `plan ${nudgeId}`;

/** Whether it is that plan that was ticked. A bare word was noted by an earlier version: it means what stood there then. */
function isPlanTicked(plan: Plan, { agendaItems, changedAt }: Meeting): boolean {
  const isSince = (plan.changedAt ?? plan.createdAt) > changedAt;
  return agendaItems.includes(planValue(plan)) || (agendaItems.includes("plan") && !isSince);
}

/** What the mentee can tick: their goal, the plan that is open, what they told of lately. */
export async function agendaChoices(
  deps: Pick<Deps, "db" | "clock" | "reactions">,
  { workspaceId, menteeUserId, goal }: Pairing,
  meeting: Meeting,
): Promise<readonly AgendaChoice[]> {
  const isTicked = (value: string): boolean => meeting.agendaItems.includes(value);
  const choices: AgendaChoice[] = [{ value: "goal", item: { kind: "goal", text: goal }, isTicked: isTicked("goal") }];
  const person: PersonKey = { workspaceId, userId: menteeUserId ?? "" };
  const mentee = await menteeStore(deps).find(person);
  if (!mentee) return choices;
  const { plan, member } = mentee;
  if (plan)
    choices.push({
      value: planValue(plan),
      item: { kind: "plan", when: plan.when, will: plan.will },
      isTicked: isPlanTicked(plan, meeting),
    });
  const reflections = await new Reflections(deps.db).newest(member.id, REFLECTIONS);
  return [
    ...choices,
    ...reflections.map(({ id, title, what }) => ({
      value: `reflection ${id}`,
      item: { kind: "reflection" as const, title, text: what },
      isTicked: isTicked(`reflection ${id}`),
    })),
  ];
}

/** What was ticked for a meeting and is still there, in the order in which it can be ticked. */
export async function agendaOf(
  deps: Pick<Deps, "db" | "clock" | "reactions">,
  { workspaceId, menteeUserId, goal }: Pairing,
  meeting: Meeting,
): Promise<readonly AgendaItem[]> {
  const { agendaItems } = meeting;
  const items: AgendaItem[] = agendaItems.includes("goal") ? [{ kind: "goal", text: goal }] : [];
  const mentee = await menteeStore(deps).find({ workspaceId, userId: menteeUserId ?? "" });
  if (!mentee) return items;
  const { plan, member } = mentee;
  if (plan && isPlanTicked(plan, meeting)) items.push({ kind: "plan", when: plan.when, will: plan.will });
  for (const ticked of agendaItems) {
    const [kind, id = ""] = ticked.split(" ");
    const found = kind === "reflection" ? await new Reflections(deps.db).find(member.id, id) : null;
    if (found) items.push({ kind: "reflection", title: found.title, text: found.what });
  }
  return items;
}
