/** "Can I do it alone?": yes where its own words need nobody; else honestly no, and what there is instead. */
import { actions, textMessage } from "#src/slack/kit/blocks.ts";
import { asksAlone } from "../rules/asks-alone.ts";
import { namesSomebody } from "../rules/who-is-asked.ts";
import { titleOf } from "./answer-parts.ts";
import { type Answer, prepareButton, takeIt } from "./before-answers.ts";
import { neededBy } from "./first-words.ts";

/** The answer, where somebody may have asked to do it without anybody; else the given one. */
export const orAlone =
  (answer: Answer): Answer =>
  (context, current, told) => {
    const { say } = context;
    if (!asksAlone(told.text, say.locale)) return answer(context, current, told);
    const { challenge, nudge } = current;
    const isAlone = neededBy(say, challenge) === null && !namesSomebody(challenge.task, say.locale);
    const words = titleOf(challenge);
    return textMessage(
      isAlone ? say("before.together.alone_md", words) : say("before.together.not_alone_md", words),
      actions(takeIt(say, nudge), prepareButton(say)),
    );
  };
