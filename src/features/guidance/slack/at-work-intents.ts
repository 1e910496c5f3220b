/** What people tell of what happens to them at work: human words first, one step after them, nobody is asked to do a challenge. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, inTurn, type Told } from "#src/feature-kit/intent.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import { tellsIllTreatment } from "#src/language/ill-treatment.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { button } from "#src/slack/kit/blocks.ts";
import { helpOthers } from "../rules/help-others.en.ts";
import { idleMeeting } from "../rules/idle-meeting.en.ts";
import { MATTERS, matterOf } from "../rules/matter-of.ts";
import { hasMovedOn } from "../rules/moved-on.ts";
import { advice, toAPerson, toWords } from "./answers.ts";

export const atWorkIntents: readonly Intent[] = [
  defineIntent({
    name: "envy",
    audience: "anybody",
    answer: ({ say }, told) =>
      Promise.resolve(
        messageReply(
          advice([say(inTurn(told, ["guidance.envy.one_md", "guidance.envy.two_md"]))], [toWords(say), toAPerson(say)]),
        ),
      ),
  }),
  defineIntent({
    name: "guilt",
    audience: "anybody",
    answer: ({ say }, told) =>
      Promise.resolve(
        messageReply(
          // Whoever leaves, because of what others did or for themselves, has failed in nothing.
          tellsIllTreatment(told.whole, say.locale)
            ? advice([say("guidance.guilt.done_to_them_md")], [toAPerson(say)])
            : hasMovedOn(told.whole, say.locale)
              ? advice([say("guidance.guilt.left_md")], [toAPerson(say)])
              : advice(
                  [say(inTurn(told, ["guidance.guilt.one_md", "guidance.guilt.two_md"]))],
                  [toWords(say), toAPerson(say)],
                ),
        ),
      ),
  }),
  defineIntent({
    name: "quitting",
    audience: "anybody",
    answer: ({ say }, told) =>
      Promise.resolve(
        messageReply(
          advice([say(inTurn(told, ["guidance.quitting.one_md", "guidance.quitting.two_md"]))], [toAPerson(say)]),
        ),
      ),
  }),
  defineIntent({
    name: "idle-meeting",
    audience: "anybody",
    wordings: { en: idleMeeting },
    answer: ({ say }, told) =>
      Promise.resolve(
        messageReply(
          advice(
            [say(inTurn(told, ["guidance.idle-meeting.one_md", "guidance.idle-meeting.two_md"]))],
            [toAPerson(say)],
          ),
        ),
      ),
  }),
  defineIntent({ name: "last-day", audience: "anybody", answer: lastDay }),
  defineIntent({ name: "leading", audience: "anybody", wordings: { en: helpOthers }, answer: leading }),
];

/** A manager's own question: words for their talk, and nothing about whoever it is about. */
function leading({ say }: Context, told: Told): Promise<Reply> {
  const matter = matterOf(told.text, MATTERS[say.locale].leadingMatters) ?? "other";
  const give = button(say("chat.acts.assign"), "chat.do", "assign");
  const text = say(`guidance.leading.${matter}_md`);
  return Promise.resolve(messageReply(advice([text], matter === "grow" ? [give] : [toWords(say)])));
}

/** Whoever goes can take along what they wrote. Nothing is deleted, and nothing of that kind is offered. */
async function lastDay({ deps, say, person }: Context, told: Told): Promise<Reply> {
  const member = await findMemberIfAny(deps, person);
  const isForced = matterOf(told.text, MATTERS[say.locale].lastDayMatters) === "forced";
  const text = say(isForced ? "guidance.last-day.forced_md" : "guidance.last-day.own_md");
  if (!member) return messageReply(advice([text], isForced ? [toAPerson(say)] : []));
  const take = [
    button(say("looking-back.as_file"), "chat.do", "export"),
    button(say("guidance.pause"), "pause.open", "guidance"),
  ];
  return messageReply(
    advice([text, say("guidance.last-day.take_md")], isForced ? [toAPerson(say, "chat.do-other"), ...take] : take),
  );
}
