/** Answers what somebody asks of what holds for them: their settings, a pause, when the challenge comes, what they planned. */
import { pauseText, settingsSummary, slotText } from "#src/features/onboarding/slack/settings-summary.ts";
import { planStateOf } from "#src/features/weekly/rules/plan-state.ts";
import { nextWords } from "#src/features/weekly/slack/nudge-message.ts";
import { overButtons, plannedWhen } from "#src/features/weekly/slack/plan-over.ts";
import { findCurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import type { Member } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, type Message, textMessage } from "#src/slack/kit/blocks.ts";
import { isAboutChallenge } from "../rules/leaning.ts";
import { type StateAsked, stateAskedIn } from "../rules/state-asked.ts";
import { type Heard, plainly } from "./answer-steps.ts";
import { type Answered, counting } from "./speech.ts";

/** After these, "it" is the plan. */
const OF_PLAN: ReadonlySet<string> = new Set(["remind", "when-next"]);
/** What is counted of each. */
const ACTS: Readonly<Record<StateAsked, string>> = {
  settings: "settings",
  paused: "pause",
  slot: "when-next",
  plan: "plan",
  repeating: "plan",
};

/** The answer to a member; null to all other messages. */
export async function answerStateAsked({ context, told, speech, here, talk }: Heard): Promise<Answered | null> {
  const { member, situation } = here;
  if (!member) return null;
  const isOfPlan = situation === "planned" && (isAboutChallenge(talk.act) || OF_PLAN.has(talk.act ?? ""));
  const asked = stateAskedIn(told.text, { isOfPlan, locale: context.say.locale });
  if (asked === null) return null;
  const message = await messageOf(asked, context, member);
  if (!message) return null;
  const act = ACTS[asked];
  // A question leaves nothing to be corrected by a time, but for the plan.
  return counting(speech, situation)(act, plainly(message, told, act === "pause" ? null : act));
}

function messageOf(asked: StateAsked, context: Heard["context"], member: Member): Promise<Message | null> {
  const { say } = context;
  const form = button(say("menu.settings"), "settings.open", "chat");
  switch (asked) {
    case "settings":
      return Promise.resolve(textMessage(settingsSummary(say, member), actions(form)));
    case "paused":
      return Promise.resolve(pausedMessage(say, member));
    case "slot":
      return Promise.resolve(textMessage(`${slotText(say, member)}. ${nextLine(say, member)}`.trim(), actions(form)));
    case "plan":
      return planMessage(context);
    case "repeating":
      // Once a month, "weekly" may be how often challenges are to come.
      if (member.settings.cadence === "monthly") return Promise.resolve(null);
      return Promise.resolve(textMessage(repeatingText(say, member)));
  }
}

/** Whether they are paused, until when, and how it goes on. */
function pausedMessage(say: Say, member: Member): Message {
  const next = nextWords(say, member);
  const pause = pauseText(say, member);
  if (member.status !== "active")
    return textMessage(
      say("chat.paused.yes_md", { pause: pause ?? "" }),
      actions(button(say("home.resume"), "resume.now", "chat")),
    );
  const text = pause === null ? say("chat.paused.no_md", { next }) : say("chat.paused.not_yet_md", { pause, next });
  return textMessage(text, actions(button(say("home.pause"), "pause.open", "chat")));
}

const nextLine = (say: Say, member: Member): string =>
  member.status === "active" && member.nextNudgeAt ? say("chat.next_comes_md", { next: nextWords(say, member) }) : "";

/** When it is planned for, or that it is not; null where nothing is open. */
async function planMessage({ deps, say, person }: Heard["context"]): Promise<Message | null> {
  const current = await findCurrentNudge(deps, person);
  if (!current) return null;
  const state = planStateOf(current, deps.clock.now());
  const title = escapeMrkdwn(current.challenge.title);
  const text = say("chat.plan_asked_md", {
    state: state === "open" ? "other" : state,
    title,
    when: plannedWhen(say.locale, current),
  });
  const buttons =
    state === "over"
      ? overButtons(say, current.nudge.id)
      : [button(say(state === "planned" ? "nudge.change_plan" : "nudge.accept"), "nudge.accept", current.nudge.id)];
  return textMessage(text, actions(...buttons));
}

function repeatingText(say: Say, { settings, status }: Member): string {
  return say("chat.no_repeating_md", {
    status: status === "active" ? "active" : "other",
    cadence: say(`vocabulary.cadence.${settings.cadence}`),
  }).trim();
}
