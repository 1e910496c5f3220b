/** What hosts say of themselves, a pause, a private list; and calendars that read along. */
import type { ChaosAction, Stage } from "../stage.ts";

const ALL = ["steady", "lively", "manager"] as const;
const LIVELY = ["lively", "manager"] as const;

async function offersAnswers(stage: Stage): Promise<void> {
  await stage.does({ type: "say", text: "people can ask me about invoicing" });
  const form = await stage.does({ type: "click", actionId: "matching.profile.questions" });
  await stage.submits(form, {
    topics: `invoicing, how we release ${stage.marker({ kind: "colleagues" })}`,
    questions: stage.random.pick(["1", "2", "4"]),
    department: stage.random.pick(["engineering", "sales", "support"]),
    languages: ["en"],
  });
  await stage.closes();
}

async function offersMentoring(stage: Stage): Promise<void> {
  await stage.does({ type: "say", text: "I'd like to be a mentor" });
  const form = await stage.does({ type: "click", actionId: "matching.profile.mentor" });
  await stage.submits(form, {
    mentees: "2",
    areas: ["people", "craft"],
    about: `I have led teams ${stage.marker({ kind: "colleagues" })}`,
    department: "engineering",
    languages: ["en"],
  });
  await stage.closes();
}

async function pauses(stage: Stage): Promise<void> {
  await stage.does({ type: "say", text: "ask me anything" });
  const { kind } = await stage.does({ type: "click", actionId: "matching.pause" });
  if (kind === "answered") await stage.does({ type: "click", actionId: "matching.resume" });
}

async function keepsApart(stage: Stage): Promise<void> {
  const other = stage.someoneElse("lively", "steady");
  if (!other) return;
  await stage.does({ type: "say", text: "ask me anything" });
  const form = await stage.does({ type: "click", actionId: "matching.block" });
  await stage.submits(form, { people: [other.id] });
  await stage.closes();
}

export const matchingActions: readonly ChaosAction[] = [
  { name: "offer answers", weight: 2, by: ALL, run: offersAnswers },
  { name: "offer to be a mentor", weight: 1, by: ALL, run: offersMentoring },
  { name: "pause as a host", weight: 1, by: LIVELY, run: pauses },
  { name: "be kept apart from somebody", weight: 1, by: LIVELY, run: keepsApart },
];

async function subscribes(stage: Stage): Promise<void> {
  await stage.slack.act(stage.me.id, { type: "openHome" });
  await stage.does({ type: "click", actionId: "calendar.subscribe" });
  if (stage.random.between(1, 3) === 1) await stage.does({ type: "click", actionId: "calendar.renew" });
  await stage.closes();
}

export const calendarActions: readonly ChaosAction[] = [
  { name: "subscribe to the calendar", weight: 1, by: ALL, run: subscribes },
];
