/** A nudge in each of its states: one builder for the DM, for `/growth next` and for drawing it anew. */

import { type Challenge, minutesSaid, sizesOf } from "#src/kernel/challenge.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { Member, Nudge, Plan } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { moment, plainDay, plainMoment } from "#src/slack/dates.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import {
  actions,
  actionsOf,
  button,
  contextOf,
  type KnownBlock,
  type Message,
  option,
  overflow,
  section,
  withoutMarks,
} from "#src/slack/kit/blocks.ts";
import { titled as titledAsk } from "#src/slack/kit/titled.ts";
import { cueAtOdds } from "../rules/cue-at-odds.ts";
import { needsDoor } from "../rules/needs-door.ts";
import type { NudgeView } from "../use-cases/messages.ts";
import { givenTold } from "./leave-given.ts";
import { isAtItsTime, planUnderTitle, saysTask } from "./plan-sentence.ts";
import { whySentence } from "./why-sentence.ts";

/** The message of a nudge as it stands now. */
export function nudgeMessage(say: Say, view: NudgeView): Message {
  if (view.isOlder) return olderMessage(say, view);
  switch (view.nudge.status) {
    case "open":
      return openMessage(say, view);
    case "planned":
      return view.plan ? plannedMessage(say, view, view.plan) : openMessage(say, view);
    case "done":
      return doneMessage(say, view);
    case "skipped":
      return closedMessage(skippedText(say, view), [button(say("nudge.another"), "nudge.next", view.nudge.id)]);
    case "deferred":
      return closedMessage(deferredText(say, view), []);
    case "not-done":
      return closedMessage(`${say("nudge.could_not_md", titled(view))}${givenTold(say, view.nudge)}`, [
        button(say("nudge.another"), "nudge.next", view.nudge.id),
      ]);
    case "lapsed":
      return closedMessage(say("nudge.lapsed_md", titled(view)), []);
  }
}

/** Where it was shown before: a line that says so, and brings it back while it is open. */
function olderMessage(say: Say, view: NudgeView): Message {
  const { id, status } = view.nudge;
  const isOpen = status === "open" || status === "planned";
  const text = say("nudge.older_md", { ...titled(view), isOpen: isOpen ? "yes" : "other" });
  return closedMessage(text, isOpen ? [button(say("nudge.here"), "nudge.keep", id)] : []);
}

/** The day of the next nudge in words, or null when none is due. */
export function nextDay(locale: Locale, member: Member): string | null {
  return member.nextNudgeAt ? plainDay(locale, member.nextNudgeAt, member) : null;
}

/** When the next nudge comes, within a sentence, also where no day is known. */
export function nextWords(say: Say, member: Member): string {
  const why = member.status === "stopped" ? "stopped" : "other";
  return nextDay(say.locale, member) ?? say("nudge.next_without_day_md", { why });
}

function openMessage(say: Say, view: NudgeView): Message {
  const { nudge, challenge, member } = view;
  const asked = titledAsk(challenge.title, challenge.task);
  const blocks: KnownBlock[] = [
    ...(view.isOwn && nudge.reasons.some(({ kind }) => kind === "back") ? [section(say("nudge.back_md"))] : []),
    section(`${say("nudge.heading_md", { title: asked.title })}\n${asked.ask}${endLines(say, challenge)}`),
    section(
      `${say("nudge.why_md", { reason: whySentence(say, nudge.reasons, member) })}\n${say("nudge.helps_md", {
        why: escapeMrkdwn(challenge.why),
      })}`,
    ),
    ...contextOf([...takeLines(say, challenge), ...linesUnder(say, view)]),
    actions(
      // A colleague's challenge was accepted already; only its plan is open.
      button(
        nudge.source === "assigned" ? say("assign.nudge.plan") : say("nudge.accept"),
        "nudge.accept",
        nudge.id,
        "primary",
      ),
      ...(nudge.source === "assigned" ? [] : [button(say("nudge.others"), "nudge.others", nudge.id)]),
      button(say("nudge.skip"), "nudge.skip", nudge.id),
      overflow(
        "nudge.more",
        option(say("nudge.more.later"), `later|${nudge.id}`),
        ...sizeOptions(say, nudge, challenge),
        option(say("nudge.more.basis"), `basis|${nudge.id}`),
        option(say("nudge.more.fewer"), `fewer|${nudge.id}`),
        ...doorOptions(say, nudge, challenge, member),
      ),
    ),
    ...doorBlocks(say, view),
  ];
  const words = { title: escapeMrkdwn(challenge.title), ask: escapeMrkdwn(challenge.task) };
  return { text: say("nudge.fallback", words), blocks };
}

function plannedMessage(say: Say, view: NudgeView, plan: Plan): Message {
  const { member, nudge, challenge } = view;
  const sentence = escapeMrkdwn(planUnderTitle(say, plan, challenge, member.settings.zone));
  const title = escapeMrkdwn(challenge.title);
  const further = [...sizeOptions(say, nudge, challenge), ...doorOptions(say, nudge, challenge, member)];
  return {
    text: `${challenge.title}: ${plainMoment(say.locale, plan.plannedAt, member)}`,
    blocks: [
      section(
        `${isAtItsTime(say, plan) ? say("nudge.planned_at_md", { title }) : say("nudge.planned_md", { title, when: moment(say.locale, plan.plannedAt, member) })}\n${say("nudge.sentence_md", { sentence })}`,
      ),
      ...contextOf(oddLines(say, member, plan)),
      ...sectionOf(
        `${saysTask(say, plan, challenge) ? "" : titledAsk(challenge.title, challenge.task).ask}${endLines(say, challenge)}${stepLines(say, challenge)}`,
      ),
      ...contextOf([...takeLines(say, challenge), ...linesUnder(say, view)]),
      actions(
        button(say("nudge.done"), "nudge.done", nudge.id, "primary"),
        button(say("nudge.change_plan"), "nudge.accept", nudge.id),
        button(say("nudge.could_not"), "nudge.could-not", nudge.id),
        ...(further.length > 0 ? [overflow("nudge.more", ...further)] : []),
      ),
      ...doorBlocks(say, view),
    ],
  };
}

/** Where the words of a plan speak of another time than its hour; a time that is its own cue cannot. */
function oddLines(say: Say, member: Member, plan: Plan): readonly string[] {
  const { plannedAt: at, createdAt, changedAt, when } = plan;
  const planned = { at, saidAt: changedAt ?? createdAt, zone: member.settings.zone };
  if (isAtItsTime(say, plan) || !cueAtOdds(when, planned, say.locale)) return [];
  return [say("nudge.at_odds_md", { when: moment(say.locale, at, member) })];
}

/** Nothing where the title says it all. */
function sectionOf(mrkdwn: string): KnownBlock[] {
  return mrkdwn === "" ? [] : [section(mrkdwn.replace(/^\n/, ""))];
}

/** What a colleague asked for stays as they asked it. */
function sizeOptions(say: Say, nudge: Nudge, challenge: Challenge): ReturnType<typeof option>[] {
  const isOne = nudge.source === "assigned" || sizesOf(challenge).length === 1;
  return isOne ? [] : [option(say("nudge.more.size"), `size|${nudge.id}`)];
}

/** What opens the door that it needs. */
function doorBlocks(say: Say, { doors = [] }: Pick<NudgeView, "doors">): KnownBlock[] {
  return doors.flatMap((blocksOf) => blocksOf(say));
}

/** What capabilities say under it. */
export function linesUnder(say: Say, { nudge, lines }: Pick<NudgeView, "nudge" | "lines">): readonly string[] {
  return lines.flatMap((linesOf) => linesOf(say, nudge));
}

/** Where a challenge needs somebody and a manager is named, that manager can be asked to open the door. */
function doorOptions(say: Say, nudge: Nudge, challenge: Challenge, member: Member): ReturnType<typeof option>[] {
  if (!needsDoor(challenge, member.settings.managerUserId, nudge)) return [];
  return [option(say("nudge.more.door"), `door|${nudge.id}`)];
}

function closedMessage(mrkdwn: string, buttons: ReturnType<typeof button>[]): Message {
  const text = withoutMarks(mrkdwn).replaceAll("\n", " ");
  return { text, blocks: [section(mrkdwn), ...actionsOf(buttons)] };
}

/** What was asked and what there is now, for whoever writes what came of it or comes back to it. */
function doneMessage(say: Say, view: NudgeView): Message {
  const { challenge, nudge, isTold } = view;
  const done = closedMessage(say("nudge.done_md", titled(view)), [
    button(say(isTold ? "nudge.change_told" : "nudge.reflect"), "reflection.open", nudge.id),
  ]);
  const [heading, ...buttons] = done.blocks;
  const asked = sectionOf(`${titledAsk(challenge.title, challenge.task).ask}${endLines(say, challenge)}`);
  return {
    text: done.text,
    blocks: [...(heading ? [heading] : []), ...asked, ...contextOf(takeLines(say, challenge)), ...buttons],
  };
}

/** What one has at the end, and the steps: of a colleague's own words neither is theirs, so that neither stands there. */
function endLines(say: Say, challenge: Challenge): string {
  return challenge.assumed ? "" : `\n${resultLine(say, challenge)}`;
}

function stepLines(say: Say, challenge: Challenge): string {
  return challenge.assumed ? "" : `\n${steps(say, challenge)}`;
}

/** What one has at the end, in one line; of another size than the usual, what that is to it. */
export function resultLine(say: Say, { result, resized }: Pick<Challenge, "result" | "resized">): string {
  const words = { result: escapeMrkdwn(result) };
  return resized === undefined ? say("nudge.result_md", words) : say(`nudge.result-of.${resized}_md`, words);
}

function skippedText(say: Say, view: NudgeView): string {
  const next = nextDay(say.locale, view.member);
  const text = next
    ? say("nudge.skipped_md", { ...titled(view), next })
    : say("nudge.skipped_no_next_md", titled(view));
  return `${text}${givenTold(say, view.nudge)}`;
}

/** Says when it comes back, and whether it made room for what a colleague asked. */
function deferredText(say: Say, view: NudgeView): string {
  const { pinned } = view.member;
  const next = nextDay(say.locale, view.member);
  if (!next || pinned?.challengeId !== view.challenge.id) return say("nudge.deferred_open_md", titled(view));
  const isDisplaced = pinned.reasons.some(({ kind }) => kind === "displaced");
  return isDisplaced
    ? say("nudge.displaced_md", { ...titled(view), next })
    : say("nudge.deferred_md", { ...titled(view), next });
}

/** The steps and the questions of a challenge, as mrkdwn lists. */
export function steps(say: Say, challenge: Challenge): string {
  const list = (items: readonly string[], mark: (index: number) => string): string =>
    items.map((item, index) => `${mark(index)} ${escapeMrkdwn(item)}`).join("\n");
  const parts =
    challenge.steps.length > 0
      ? [`*${say("nudge.steps_title")}*`, list(challenge.steps, (index) => `${index + 1}.`)]
      : [];
  if (challenge.questions.length > 0)
    parts.push(
      `*${say("nudge.questions_title")}*`,
      list(challenge.questions, () => "•"),
    );
  return parts.join("\n");
}

/** What there is at the end, what it takes and what to mind, a line each: shown wherever the challenge itself is. */
export function needLines(say: Say, challenge: Needs & Pick<Challenge, "result" | "resized">): string[] {
  // What a colleague wrote has no end but the one that their words name.
  return [...(challenge.assumed ? [] : [resultLine(say, challenge)]), ...takeLines(say, challenge)];
}

/** The same without what there is at the end, which the message says by itself. */
function takeLines(say: Say, challenge: Needs): string[] {
  const known = challenge.assumed ? ownEffort(say, challenge) : [effort(say, challenge)];
  return [...known, ...careLines(say, challenge)].map(escapeMrkdwn);
}

/** The client's agreement where it takes one, and what to mind. */
export function careLines(say: Say, { needs, safety }: Needs): string[] {
  return [...(needs.clientConsent ? [say("nudge.consent")] : []), ...(safety ? [say("nudge.safety", { safety })] : [])];
}

/** What of a challenge says what it takes. */
type Needs = Pick<Challenge, "minutes" | "kind" | "needs" | "safety" | "assumed">;

/** Of a colleague's own words only the time is known, where they said it. */
function ownEffort(say: Say, challenge: Needs): string[] {
  const minutes = minutesSaid(challenge);
  return minutes === null ? [] : [say("nudge.about_time", { minutes })];
}

/** "About 30 minutes · watch · with somebody in sales". */
export function effort(say: Say, challenge: Needs): string {
  const { minutes, kind, needs } = challenge;
  const verb = say(`vocabulary.kinds.${kind}`);
  if (needs.host === "none") return say("nudge.about", { minutes, kind: verb });
  return say("nudge.about_with_host", { minutes, kind: verb, host: say(`vocabulary.hosts.${needs.host}`) });
}

function titled({ challenge }: NudgeView): { title: string } {
  return { title: escapeMrkdwn(challenge.title) };
}
