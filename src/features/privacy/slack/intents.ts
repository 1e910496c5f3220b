/** What people say about what is stored of them. */
import { defineIntent, type Intent } from "#src/feature-kit/intent.ts";
import { messageReply } from "#src/slack/context.ts";
import { doingSeen } from "../rules/doing-seen.en.ts";
import { asksHowLong, exportData, forget, known, privacy } from "../rules/intents.en.ts";
import { judging } from "../rules/judging.en.ts";
import { leaving } from "../rules/leaving.en.ts";
import { seatBackSeen } from "../rules/seat-back-seen.en.ts";
import { seenOf } from "../rules/seen-by-name.en.ts";
import { whatIsSaved } from "../rules/what-is-saved.en.ts";
import { whoReads } from "../rules/who-reads.en.ts";
import { requestExport } from "../use-cases/export.ts";
import { replyAboutLeaving, replyAboutSeatBack } from "./by-name.ts";
import { replyAboutDoing, replyAboutSaved } from "./doing-seen.ts";
import { exportPromise } from "./privacy-message.ts";
import { confirmForget } from "./replies.ts";
import { replyAboutNamed } from "./seen-by-name.ts";
import {
  isStranger,
  replyAboutPrivacy,
  replyAboutRetention,
  replyAboutSpying,
  replyToStranger,
  replyWithKnown,
} from "./short-replies.ts";

const answerPrivacy: Intent["answer"] = async (context, { text, before = null }) =>
  (await isStranger(context)) ? replyToStranger(context, text) : replyAboutPrivacy(context, text, before);

export const privacyIntents: readonly Intent[] = [
  defineIntent({
    name: "privacy",
    audience: "anybody",
    wordings: { en: privacy },
    answer: answerPrivacy,
  }),
  defineIntent({
    name: "doing-seen",
    audience: "anybody",
    wordings: { en: doingSeen },
    answer: replyAboutDoing,
  }),
  defineIntent({
    name: "who-reads",
    audience: "anybody",
    wordings: { en: whoReads },
    answer: answerPrivacy,
  }),
  defineIntent({
    name: "what-is-saved",
    audience: "anybody",
    wordings: { en: whatIsSaved },
    answer: (context) => replyAboutSaved(context),
  }),
  defineIntent({
    name: "seat-back-seen",
    audience: "anybody",
    wordings: { en: seatBackSeen },
    answer: replyAboutSeatBack,
  }),
  defineIntent({ name: "seen-by-name", audience: "anybody", wordings: { en: seenOf }, answer: replyAboutNamed }),
  defineIntent({ name: "if-i-leave", audience: "anybody", wordings: { en: leaving }, answer: replyAboutLeaving }),
  defineIntent({
    name: "spying",
    audience: "anybody",
    wordings: { en: judging },
    answer: (context) => replyAboutSpying(context),
  }),
  defineIntent({
    name: "known",
    audience: "anybody",
    wordings: { en: known },
    answer: (context, { text }) => (asksHowLong(text) ? replyAboutRetention(context) : replyWithKnown(context)),
  }),
  defineIntent({
    name: "export",
    wordings: { en: exportData },
    answer: async ({ deps, say, person }) => messageReply(exportPromise(say, await requestExport(deps, person))),
  }),
  defineIntent({
    name: "forget",
    audience: "anybody",
    wordings: { en: forget },
    answer: (context) => confirmForget(context),
  }),
];
