/** Answers what is asked in so many words of a role, of a mentor by name, or said of doing the challenge at once. */

import { matterBefore } from "#src/features/guidance/rules/follow-up.ts";
import { calledBy } from "#src/features/matching/slack/known-by-name.ts";
import { challengeText } from "#src/features/reflections/rules/told-of.ts";
import { isLead, isLeadOfOther } from "#src/features/weekly/rules/lead-time.ts";
import { planStateOf } from "#src/features/weekly/rules/plan-state.ts";
import { overButtons, plannedWhen } from "#src/features/weekly/slack/plan-over.ts";
import {
  noReminderMessage,
  plannedAlreadyMessage,
  remindedMessage,
} from "#src/features/weekly/slack/times-messages.ts";
import { answerToTurnedDown, turnedDownOf } from "#src/features/weekly/slack/turned-down.ts";
import { capitalised } from "#src/kernel/text.ts";
import { NO_SLOTS } from "#src/language/intent.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, button, section, textMessage } from "#src/slack/kit/blocks.ts";
import { isAboutOthers } from "../rules/about-others.ts";
import { isAboutChallenge } from "../rules/leaning.ts";
import { isOfChallenge, phraseAskedIn, plainAskIn } from "../rules/plain-asks.ts";
import { spokenSince } from "../use-cases/situation.ts";
import { type Heard, plainly } from "./answer-steps.ts";
import { proposalIn } from "./offers-in.ts";
import { messageOf, perform } from "./perform.ts";
import { type Answered, counting } from "./speech.ts";
import { standingMessage } from "./waiting.ts";
import { ownChallenges, whyChosen } from "./what-was-chosen.ts";

/** The answer to a member; null to all other messages. */
export async function answerPlainAsk(heard: Heard): Promise<Answered | null> {
  const { context, told, here } = heard;
  const lead = here.member && isLead(told.text, context.say.locale) ? await reminderBeforePlan(heard) : null;
  if (lead) return lead;
  if (heard.here.member && isLeadOfOther(told.text, context.say.locale)) return reminderOfOther(heard);
  const turned = here.member && (await answerTurnedDown(heard));
  if (turned) return turned;
  const found = plainAskIn(told.text, context.say.locale);
  // Of a member who owes nobody an answer, what waits is the challenge.
  if (found?.kind === "waiting" && (heard.dialogue.waiting.length > 0 || !here.member)) return waitingFor(heard);
  if (found?.kind === "own-challenges" && !here.member) return ownChallenges(heard);
  const asked = here.member && found;
  if (asked?.kind === "did-write" && heard.dialogue.standings.includes("gave")) return null;
  switch (asked?.kind) {
    case "reminder":
      return reminderAsked(heard);
    case "tell-anyone":
      return heard.talk.offers.length > 0 && isOfChallenge({ mayBeOrder: false }, heard.talk)
        ? tellingAnyone(heard)
        : null;
    case "why-chosen":
      return here.member && whyChosen(heard, here.member);
    case "whom":
      return whomItNeeds(heard);
    case "missed":
    case "where-left":
      return missed(heard);
    case "did-write":
      return didWrite(heard, asked.name);
    case "ask-them":
      return askThem(heard, asked.name);
    case "propose":
      // Where a question about what was told waits, it may be its answer.
      return heard.talk.askedOf === null ? personProposed(heard, asked) : null;
    case "mentor":
      return mentorNamed(heard, asked.name);
    case "now":
      return isOfChallenge(asked, heard.talk) ? doingNow(heard) : null;
    default:
      return here.member ? phraseAsked(heard) : null;
  }
}

/** The challenge is turned down for good; null where the bot wrote of something else since, or a question about a reflection waits. */
async function answerTurnedDown({ context, told, speech, here, talk, weight }: Heard): Promise<Answered | null> {
  const { current } = here;
  if (!current || talk.askedOf !== null || weight.lifeNews !== null) return null;
  const shown = talk.offers.filter(({ isHeld }) => !isHeld);
  const isSpokenOf =
    isAboutChallenge(talk.act) ||
    talk.act === NOT_MINE ||
    (talk.act === null && shown.some(({ action }) => OF_CHALLENGE.test(action)));
  const spoken = isSpokenOf ? "of-it" : talk.act === null && shown.length === 0 ? "nothing" : "else";
  const turned = turnedDownOf(context, current, told.text, spoken);
  if (!turned || (await spokenSince(context.deps, here, talk)).isElse) return null;
  const message = await answerToTurnedDown(context, current, turned);
  return counting(speech, here.situation)(NOT_MINE, plainly(message, told, NOT_MINE));
}
const NOT_MINE = "not-my-thing";
const OF_CHALLENGE = /^nudge\./;

/** As what that act says. */
export async function actAnswered({ context, told, speech, here }: Heard, act: string): Promise<Answered> {
  const message = messageOf(await perform(context, speech, act, { here, told, slots: NO_SLOTS }));
  return counting(speech, here.situation)(act, plainly(message, told, act));
}

/** Whom the open challenge needs is said with the words for it; where it needs nobody, and without one, somebody who knows is found. */
function whomItNeeds(heard: Heard): Promise<Answered> {
  const { current } = heard.here;
  return actAnswered(heard, current && current.challenge.needs.host !== "none" ? "prepare" : "who-to-ask");
}

/** Nobody has to hear of a challenge of their own; null where nothing is open, a colleague gave it, or they told of something else. */
async function tellingAnyone({ context, told, speech, here, talk, dialogue }: Heard): Promise<Answered | null> {
  const { say } = context;
  if (dialogue.standings.includes("taken-on") || matterBefore(talk.act) !== null) return null;
  const { current } = here;
  if (!current) return null;
  const { title, needs } = current.challenge;
  const text = say("chat.tell_anyone_md", {
    title: escapeMrkdwn(title),
    host: needs.host === "none" ? "none" : "other",
  });
  const prepare = button(say("chat.acts.prepare"), "chat.do", "prepare");
  const message = textMessage(text, actions(prepare));
  return counting(speech, here.situation)("who-reads", plainly(message, told, "who-reads"));
}

/** Nothing is lost while somebody is away: what is open, and what they have when, or what waits for their answer. */
export async function missed(heard: Heard): Promise<Answered> {
  const { context, told, speech, here, dialogue } = heard;
  const { deps, say } = context;
  if (dialogue.waiting.length > 0) return waitingFor(heard);
  const { current } = here;
  const state = planStateOf(current, deps.clock.now());
  const text = say("chat.missed_md", {
    state,
    title: escapeMrkdwn(current?.challenge.title ?? ""),
    when: plannedWhen(say.locale, current),
  });
  const buttons = [
    ...(current && state === "over" ? overButtons(say, current.nudge.id) : []),
    button(say(current ? "menu.next" : "home.get_one"), "nudge.next", "chat"),
    button(say("chat.acts.next-meeting"), "chat.do", "next-meeting"),
  ];
  return counting(speech, here.situation)("next", plainly(textMessage(text, actions(...buttons)), told, "next"));
}

/** Who is called by a folded name, as they are mentioned; the name where nobody or several are. */
async function personCalled({ deps, person }: Heard["context"], name: string): Promise<string> {
  const typed = capitalised(name);
  const userId = (await calledBy(deps, person, [typed])).known.get(typed);
  return userId ? mention(userId) : escapeMrkdwn(typed);
}

/** What people write to each other is not ours to read; what was asked through the bot is. */
async function didWrite({ context, told, speech, here }: Heard, name: string): Promise<Answered> {
  const { say } = context;
  const line = say("chat.did_write_md", { person: await personCalled(context, name) });
  const asked = messageOf(await perform(context, speech, ANSWERS, { here, told, slots: NO_SLOTS }));
  const message = { ...asked, text: line, blocks: [section(line), ...asked.blocks] };
  return counting(speech, here.situation)(ANSWERS, plainly(message, told, ANSWERS));
}
const ANSWERS = "did-they-answer";

/** Nobody is written to by a sentence: the form says what they would read, and words to send oneself are one button away. */
async function askThem({ context, told, speech, here }: Heard, name: string): Promise<Answered> {
  const { say } = context;
  const whom = PRONOUNS.has(name) ? name : await personCalled(context, name);
  const ask = button(`/growth ${ASK}`, "chat.word", ASK, "primary");
  const prepare = here.mentee?.nudge ? [button(say("chat.acts.prepare"), "chat.do-other", "prepare")] : [];
  const message = textMessage(say("chat.doors.ask_them_md", { person: whom }), actions(ask, ...prepare));
  return counting(speech, here.situation)("who-to-ask", plainly(message, told, "who-to-ask"));
}
const ASK = "ask";
const PRONOUNS: ReadonlySet<string> = new Set(["her", "him", "them"]);

/** What waits for their answer, with its buttons, and where they find what they have. */
function waitingFor({ context, told, speech, here, dialogue }: Heard): Answered {
  const message = standingMessage(context.say, dialogue, "chat.waiting.asked_md");
  return counting(speech, here.situation)("asked-who", plainly(message, told, "asked-who"));
}

/** Whoever they have in mind is a good idea: how to ask, and that nobody is written to by it. Null where nobody they know is called so, and the words may mean anything. */
async function personProposed(
  { context, told, speech, here }: Heard,
  { name, mustBeKnown }: { readonly name: string; readonly mustBeKnown: boolean },
): Promise<Answered | null> {
  const { say } = context;
  const whom = await personCalled(context, name);
  if (mustBeKnown && !whom.startsWith("<@")) return null;
  const { current } = here;
  const line = say("chat.doors.proposed_md", {
    person: whom,
    state: current ? "open" : "other",
    title: escapeMrkdwn(current?.challenge.title ?? ""),
  });
  const ask = button(`/growth ${ASK}`, "chat.word", ASK, "primary");
  const prepare = current ? [button(say("chat.acts.prepare"), "chat.do-other", "prepare")] : [];
  const message = textMessage(line, actions(ask, ...prepare));
  return counting(speech, here.situation)("who-to-ask", plainly(message, told, "who-to-ask"));
}

const MENTOR = "mentor";

/** Whoever is named hears nothing of it: how they can be chosen, or asked without us. */
async function mentorNamed({ context, told, speech, here }: Heard, name: string): Promise<Answered> {
  const { say } = context;
  const words = say("chat.doors.mentor_named_md", { person: await personCalled(context, name) });
  const form = button(`/growth ${MENTOR}`, "chat.word", MENTOR, "primary");
  const message = textMessage(words, actions(form));
  return counting(speech, here.situation)("find-mentor", plainly(message, told, "find-mentor"));
}

/** "Remind me the evening before": of the plan; null where something else was spoken of, or is theirs. */
async function reminderBeforePlan({ context, told, speech, here, talk, dialogue }: Heard): Promise<Answered | null> {
  const { deps, say } = context;
  if (isAboutOthers(talk.act) || (await spokenSince(deps, here, talk)).isElse) return null;
  const isOpen = here.situation === "open" || here.situation === "planned";
  if (!isOpen && (dialogue.waiting.length > 0 || dialogue.standings.length > 0)) return null;
  const asked = { ...told, ...proposalIn(talk) };
  const message = isOpen
    ? messageOf(await perform(context, speech, REMIND, { here, told: asked, slots: NO_SLOTS }))
    : textMessage(say("before.remind.no_plan_at_all_md"));
  return counting(speech, here.situation)(REMIND, plainly(message, told, REMIND));
}
const REMIND = "remind";

/** "30 min before the harbour call": of what is planned they are reminded, and not of other meetings. */
function reminderOfOther({ context, told, speech, here }: Heard): Answered {
  const { say } = context;
  const { current } = here;
  const isAhead = current?.nudge.status === "planned" && current.plan !== null;
  const text = say("chat.remind_of_other_md", {
    state: isAhead ? "planned" : current ? "open" : "other",
    title: escapeMrkdwn(current?.challenge.title ?? ""),
    when: plannedWhen(say.locale, current),
  });
  const seat = button(say("chat.acts.seat-facts"), "chat.do", "seat-facts");
  return counting(speech, here.situation)(REMIND, plainly(textMessage(text, actions(seat)), told, REMIND));
}

/** When they are reminded of what is open; null where nothing is. */
async function reminderAsked({ context, told, speech, here }: Heard): Promise<Answered | null> {
  const { deps, say } = context;
  const { current } = here;
  if (!current) return null;
  const { nudge, plan } = current;
  const now = deps.clock.now();
  const isAhead = plan !== null && plan.plannedAt > now;
  if (nudge.remindAt === null && nudge.status === "planned" && !isAhead) return null;
  const message =
    nudge.remindAt !== null && nudge.remindAt > now
      ? remindedMessage(say, current)
      : plan !== null && nudge.status === "planned" && plan.reminderAt !== null
        ? plannedAlreadyMessage(say, current)
        : noReminderMessage(say, current, { wasSet: false, isAhead });
  return counting(speech, here.situation)("remind", plainly(message, told, "remind"));
}

/** The challenge needs no plan then; null where nothing is open, or something else was spoken of since. */
async function doingNow({ context, told, speech, here, talk, dialogue }: Heard): Promise<Answered | null> {
  const { deps, say } = context;
  if (dialogue.waiting.length > 0 || (await spokenSince(deps, here, talk)).isElse) return null;
  const { current } = here;
  if (!current) return null;
  const line = say("chat.doing_now_md", { title: escapeMrkdwn(current.challenge.title) });
  const done = button(say("chat.acts.done"), "chat.do", "done");
  const prepare = button(say("chat.acts.prepare"), "chat.do-other", "prepare");
  return counting(speech, here.situation)("plan", plainly(textMessage(line, actions(done, prepare)), told, "plan"));
}

/** A phrase of the challenge: what a good one looks like says more than the phrase once more; asked again, the whole in other words. */
async function phraseAsked({ context, told, speech, here, talk }: Heard): Promise<Answered | null> {
  const { say } = context;
  const { current } = here;
  if (!current || phraseAskedIn(told.text, challengeText(current.challenge), say.locale) === null) return null;
  const act = talk.act === "example" ? "what-is-it" : "example";
  const message = messageOf(await perform(context, speech, act, { here, told, slots: NO_SLOTS }));
  return counting(speech, here.situation)(act, plainly(message, told, act));
}
