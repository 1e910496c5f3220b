/** Answers about having a mentor, as it stands with whoever asks: what exists, and the page with its buttons. Nothing is ended by a sentence. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, type Told } from "#src/feature-kit/intent.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { Say } from "#src/kernel/texts.ts";
import { saidIn } from "#src/language/intent.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { weekdayAndDate } from "#src/slack/dates.ts";
import { mention } from "#src/slack/escape.ts";
import { textAbove } from "#src/slack/kit/blocks.ts";
import { type MentorQuestion, mentorQuestionIn, mentorQuestions } from "../rules/questions.en.ts";
import { type MentoringOverview, mentoringOf } from "../use-cases/overview.ts";
import { mentoringMessage } from "./page.ts";

const QUESTION_IN: Readonly<Record<Locale, (words: string) => MentorQuestion | null>> = { en: mentorQuestionIn };

export const mentorQuestionIntent: Intent = defineIntent({
  name: "mentor-question",
  audience: "anybody",
  wordings: { en: mentorQuestions },
  answer: answerQuestion,
});

async function answerQuestion({ deps, say, person }: Context, { text }: Told): Promise<Reply> {
  const overview = await mentoringOf(deps, person);
  const question = QUESTION_IN[say.locale](saidIn(text, say.locale).words) ?? "often";
  const answer = textOf(say, question, overview);
  const page = mentoringMessage(say, overview);
  return messageReply(textAbove(answer, page.blocks));
}

function textOf(say: Say, question: MentorQuestion, { pairs, wish, zone }: MentoringOverview): string {
  const own = pairs.find(({ isMentee }) => isMentee);
  const asMentor = own ? undefined : pairs[0];
  // Whoever only mentors may mean that one by these; by the others they mean a mentor of their own.
  const pair = own ?? (question === "often" || question === "stop" ? asMentor : undefined);
  if (pair) {
    const { endsAt, rhythm } = pair.pairing;
    const words = { person: mention(pair.otherUserId) };
    switch (question) {
      case "talk":
        return say("mentor.question.talk_md");
      case "often":
        return say("mentor.question.often_md", {
          rhythm: say(`mentor.rhythm.${rhythm}`),
          day: endsAt === null ? "" : weekdayAndDate(say.locale, localDate(endsAt, zone)),
          until: endsAt === null ? "none" : "other",
        });
      case "silent":
      case "another":
      case "stop":
        return say(`mentor.question.${question}_md`, words);
    }
  }
  const asked = wish?.pairing.status === "asked" ? wish.pairing : null;
  if (asked?.mentorUserId && (question === "silent" || question === "another"))
    return say("mentor.question.asked_md", {
      person: mention(asked.mentorUserId),
      again: asked.isRepeated ? "yes" : "other",
    });
  if (wish) return question === "talk" ? say("mentor.question.none_talk_md") : say("mentor.question.searching_md");
  if (asMentor) {
    const key = question === "talk" ? "mentor.question.mentors_talk_md" : "mentor.question.mentors_md";
    return say(key, { person: mention(asMentor.otherUserId) });
  }
  if (question === "often") return say("mentor.question.none_often_md");
  // A mentor of whom the bot knows nothing may be theirs all the same.
  if (question === "silent") return say("mentor.question.none_silent_md");
  return question === "talk" ? say("mentor.question.none_talk_md") : say("mentor.question.none_md");
}
