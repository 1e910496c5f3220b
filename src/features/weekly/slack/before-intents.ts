/** What people ask about the challenge that waits for them, before they do it. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent } from "#src/feature-kit/intent.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { moment, weekdayAndDate } from "#src/slack/dates.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, textMessage } from "#src/slack/kit/blocks.ts";
import { explain } from "../rules/explain.en.ts";
import { whenNext as whenNextWords } from "../rules/intents.en.ts";
import { prepare as prepareWords } from "../rules/prepare.en.ts";
import { currentNudgeOf } from "../use-cases/current-nudge.ts";
import { requireMentee } from "../use-cases/load-mentee.ts";
import { orAlone } from "./alone-answer.ts";
import {
  aboutCurrent,
  allowed,
  example,
  howLong,
  prepare,
  together,
  whatIsIt,
  whatToAsk,
  whyThis,
} from "./before-answers.ts";
import { sizeOfLine } from "./fit-messages.ts";

export const beforeIntents: readonly Intent[] = [
  defineIntent({ name: "prepare", wordings: { en: prepareWords }, answer: aboutCurrent(prepare) }),
  defineIntent({ name: "how-long", answer: aboutCurrent(howLong) }),
  defineIntent({ name: "what-to-ask", answer: aboutCurrent(whatToAsk) }),
  defineIntent({ name: "why-this", answer: aboutCurrent(whyThis) }),
  defineIntent({ name: "example", answer: aboutCurrent(example) }),
  defineIntent({ name: "allowed", answer: aboutCurrent(orAlone(allowed)) }),
  defineIntent({ name: "what-is-it", wordings: { en: explain }, answer: aboutCurrent(whatIsIt) }),
  defineIntent({ name: "together", answer: aboutCurrent(orAlone(together)) }),
  defineIntent({ name: "when-next", wordings: { en: whenNextWords }, answer: whenNext }),
];

/** When the next one comes by itself, and what there is until then. */
async function whenNext({ deps, say, person }: Context): Promise<Reply> {
  const mentee = await requireMentee(deps, person);
  const { member } = mentee;
  const { nextNudgeAt, pausedFrom, pausedUntil, pinned, status } = member;
  const open = currentNudgeOf(deps, mentee);
  const settings = button(say("before.buttons.settings"), "settings.open", "settings");
  const another = button(say("before.buttons.next"), "nudge.next", "next");
  const resume = button(say("before.buttons.resume"), "resume.now", "resume", "primary");
  const answer = (text: string, ...buttons: ReturnType<typeof button>[]): Reply =>
    messageReply(textMessage(text, actions(...buttons)));
  if (status === "paused" && pausedUntil === null) return answer(say("before.when_next.open_pause_md"), resume);
  if (nextNudgeAt === null && pausedFrom !== null)
    return answer(
      say("before.when_next.before_pause_md", { from: weekdayAndDate(say.locale, pausedFrom) }),
      another,
      resume,
    );
  if (nextNudgeAt === null) return answer(say("before.when_next.stopped_md"), another, resume);
  const when = moment(say.locale, nextNudgeAt, member);
  if (status === "paused" && pausedUntil !== null) {
    const day = weekdayAndDate(say.locale, pausedUntil);
    return answer(say("before.when_next.paused_md", { when, day }), resume);
  }
  if (open) {
    const title = escapeMrkdwn(open.challenge.title);
    const prepare = button(say("before.buttons.prepare"), "chat.do", "prepare");
    const planned = open.nudge.status === "planned" ? open.plan : null;
    const text = say("before.when_next.at_open_md", {
      when,
      title,
      state: planned ? "planned" : "other",
      planned: planned ? moment(say.locale, planned.plannedAt, member) : "",
    });
    const whole = sizeOfLine(say, open);
    if (whole === null) return answer(text, prepare, settings);
    const back = button(say("before.buttons.whole"), "chat.do-other", "bigger");
    return answer(`${text} ${whole}`, ...(open.nudge.status === "open" ? [back] : []), prepare, settings);
  }
  const back = pinned && deps.catalogues.of(person.workspaceId).byId.get(pinned.challengeId);
  const text = back
    ? say("before.when_next.back_md", { when, title: escapeMrkdwn(back.title) })
    : say("before.when_next.at_md", { when });
  return answer(text, another, settings);
}
