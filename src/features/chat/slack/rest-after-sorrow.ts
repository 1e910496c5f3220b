/** No challenge after a sorrow: it is put away, and nothing comes until the fortnight is over or they write a wish. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { endedWith } from "#src/features/assignments/rules/ends-with.ts";
import { takenOnNow } from "#src/features/assignments/use-cases/given.ts";
import { quietOffer, quietUntil } from "#src/features/guidance/slack/quiet.ts";
import { findMember } from "#src/features/members/use-cases/find-member.ts";
import { asPaused } from "#src/features/onboarding/use-cases/pause-asked.ts";
import { leavingGiven } from "#src/features/weekly/slack/intents.ts";
import { giverOf } from "#src/features/weekly/slack/leave-given.ts";
import { quietText } from "#src/features/weekly/slack/quiet-text.ts";
import { addDays, localDate } from "#src/kernel/calendar.ts";
import { challengeOfNudge } from "#src/kernel/challenge.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { calendarDay } from "#src/slack/dates.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { button, type Message, paragraphsMessage, section } from "#src/slack/kit/blocks.ts";
import { SORROW_MS } from "../rules/talk.ts";
import { restAfterSorrow } from "../use-cases/rest-after-sorrow.ts";
import { type HeardAndRead, plainly } from "./answer-steps.ts";
import { withButton } from "./asking-back.ts";
import { messageOf } from "./perform.ts";
import type { Answered } from "./speech.ts";
import { withWayBack } from "./undo.ts";

/** So long it is quiet at least, however long ago the sorrow was told. */
const LEAST_DAYS = 7;

/**
 * Done at once where a pattern and the reader agree that it is to be skipped (`decide`), with the way back; else its buttons. What a colleague
 * gave is left by the button that says what they hear, as on any other day, also where it is put off and only the quiet would end it.
 * @param at when the sorrow was told.
 */
export async function answerRest(message: HeardAndRead, at: Date): Promise<Answered> {
  const { context, told, here, read } = message;
  const { deps, say, person } = context;
  const member = await findMember(deps, person);
  const quiet = quietText(say, member);
  const { zone } = member.settings;
  const today = localDate(deps.clock.now(), zone);
  const fortnight = localDate(new Date(at.getTime() + SORROW_MS), zone);
  const until = fortnight > addDays(today, LEAST_DAYS) ? fortnight : addDays(today, LEAST_DAYS);
  const nudge = here.mentee?.nudge ?? null;
  const shown = quiet === null ? await quietDay(context, today, until) : until;
  const offered = shown === null ? [] : [quietUntil(say, shown)];
  const isSkip = read.isSure && read.decision.kind === "act" && read.decision.act === "skip";
  const given = isSkip ? await leavingGiven(context) : null;
  if (!isSkip || !here.mentee || (quiet !== null && !nudge) || (!given && shown !== until)) {
    const { buttons } = await quietOffer(context);
    const leave = nudge && giverOf(nudge) !== null ? say("nudge.given_leave") : say("nudge.skip");
    const skip = nudge ? [button(leave, "nudge.skip", nudge.id)] : [];
    const longer = quiet === null ? [...offered, ...skip, ...buttons.slice(1)] : skip;
    return plainly(
      paragraphsMessage([say("guidance.after.rest_md"), ...(quiet === null ? [] : [quiet])], longer),
      told,
      "pause",
    );
  }
  if (given) {
    const asked = messageOf(given);
    const whole = quiet === null ? offered.reduce(withButton, asked) : withLine(asked, quiet);
    return plainly(whole, told, "skip");
  }
  const { byId } = deps.catalogues.of(person.workspaceId);
  const title = nudge && escapeMrkdwn(challengeOfNudge(byId, nudge)?.title ?? nudge.challengeId);
  const change = await restAfterSorrow(deps, person, {
    nudgeId: nudge?.id ?? null,
    until: quiet === null ? until : null,
  });
  const lines = [
    title === null ? say("guidance.after.rest_none_md") : say("guidance.after.rest_done_md", { title }),
    quiet ?? say("guidance.after.rest_quiet_md", { day: calendarDay(say.locale, until) }),
  ];
  const done = paragraphsMessage(lines, []);
  return plainly(change ? withWayBack(say, done, change) : done, told, "skip");
}

/** Quiet that ends what a colleague gave tells them "not now", which its button does not say: the last day until which it ends nothing. Null where there is none. */
async function quietDay(
  { deps, person }: Context,
  today: CalendarDate,
  longest: CalendarDate,
): Promise<CalendarDate | null> {
  const taken = await takenOnNow(deps, person);
  if (!taken) return longest;
  const { member, nudge: current } = taken.mentee;
  const now = deps.clock.now();
  const isKept = (until: CalendarDate): boolean =>
    endedWith(taken.parts, { member: asPaused(deps, { from: null, until })(member), current, now }).length === 0;
  for (let day = longest; day > today; day = addDays(day, -1)) if (isKept(day)) return day;
  return null;
}

/** A line above the buttons that end a message. */
function withLine({ text, blocks }: Message, line: string): Message {
  return { text: `${text}\n${line}`, blocks: [...blocks.slice(0, -1), section(line), ...blocks.slice(-1)] };
}
