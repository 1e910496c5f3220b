/** "Yes", "no", "take it back" and "that is not what I meant", in whatever words they are said. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, type Told, toldOf } from "#src/feature-kit/intent.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { ownWordsIfAny } from "#src/slack/own-words.ts";
import { mayBeOffered } from "../rules/decide.ts";
import { undo } from "../rules/intents.en.ts";
import { hereOf } from "../use-cases/situation.ts";
import { findTalk, rememberAnswer } from "../use-cases/talk.ts";
import { chooseMessage, lostMessage, turned } from "./asking-back.ts";
import { answerMeant } from "./leaning.ts";
import { rememberedOf } from "./offers-in.ts";
import { readMessage } from "./read-message.ts";
import type { Speech } from "./speech.ts";
import { takeLastBack } from "./undo.ts";
import { dialogueStateOf } from "./waiting.ts";

/** @param speechOf all that people can say; known once all capabilities are. */
export function leaningIntents(speechOf: () => Speech): readonly Intent[] {
  const leans = (kind: "yes" | "no", audience: "anybody" | "member"): Intent =>
    defineIntent({
      name: kind,
      audience,
      answer: async (context, told) => {
        const here = await hereOf(context.deps, context.person);
        const talk = await findTalk(context.deps, context.person);
        const answered =
          talk && (await answerMeant(context, told, speechOf(), { here, talk, leaning: { kind }, isGuessed: true }));
        if (!answered) return messageReply(lostMessage(context.say, here.situation, 0));
        const { message, remembered, isMenu } = answered;
        if (remembered) await rememberAnswer(context.deps, context.person, remembered, isMenu);
        return messageReply(message);
      },
    });
  return [
    leans("yes", "anybody"),
    // What newcomers turn down is what a colleague asked of them: the assignments answer.
    leans("no", "member"),
    defineIntent({
      name: "undo",
      wordings: { en: undo },
      answer: async (context) => takeLastBack(context, await findTalk(context.deps, context.person)),
    }),
    defineIntent({ name: "misunderstood", answer: (context, told) => askAgain(context, told, speechOf()) }),
  ];
}

/** From here on, another reading than those before is offered. */
const LIKELY = 0.02;

/** Asks again what was meant, with other readings of the same message than before. */
async function askAgain(context: Context, told: Told, speech: Speech): Promise<Reply> {
  const { deps, say, person } = context;
  const here = await hereOf(deps, person);
  const talk = await findTalk(context.deps, context.person);
  const menus = talk?.menus ?? 0;
  const about = talk?.about ?? null;
  const before = await wordsBefore(context, about);
  const tried = new Set([...(talk?.readings ?? []), talk?.act ?? "", "misunderstood", "none"]);
  const { standings } = told.dialogue ?? (await dialogueStateOf(context, speech));
  const read = before === null ? null : await readMessage(before, speech, { ...here, standings }, context);
  const others =
    read === null
      ? []
      : read.guesses
          .filter(({ act, sureness }) => !tried.has(act) && mayBeOffered(act) && sureness >= LIKELY)
          .slice(0, 2)
          .map(({ act }) => act);
  // What was done upon a wrong reading can be taken back.
  const acts = talk?.undo && talk.undo.act === talk.act ? ["undo", ...others.slice(0, 1)] : others;
  const line = say(turned(["chat.misunderstood_1_md", "chat.misunderstood_2_md", "chat.misunderstood_3_md"], menus));
  const message =
    acts.length > 0
      ? chooseMessage(say, acts, toldOf(before ?? "", { hasFiles: false, at: about }), menus, line)
      : lostMessage(say, here.situation, menus, line);
  // What was asked about stays that message, so that a third reading is another one again.
  const readings = [...tried, ...acts].filter((act) => act !== "" && act !== "none");
  const remembered = rememberedOf(message, { at: about }, { act: null, readings });
  await rememberAnswer(deps, person, remembered, true);
  return messageReply(message);
}

async function wordsBefore(context: Context, at: Told["at"]): Promise<string | null> {
  if (!at || context.origin.kind !== "dm") return null;
  // Deleted since: it is asked without them.
  return (await ownWordsIfAny(context, at, at.threadTs))?.text ?? null;
}
