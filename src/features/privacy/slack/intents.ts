/** What people say about what is stored of them. */
import { defineIntent, type Intent } from "#src/feature-kit/intent.ts";
import { messageReply } from "#src/slack/context.ts";
import { exportData, forget, privacy } from "../rules/intents.en.ts";
import { requestExport } from "../use-cases/export.ts";
import { exportPromise } from "./privacy-message.ts";
import { confirmForget, replyWithPrivacy } from "./replies.ts";

export const privacyIntents: readonly Intent[] = [
  defineIntent({ name: "privacy", wordings: { en: privacy }, answer: (context) => replyWithPrivacy(context) }),
  defineIntent({
    name: "export",
    wordings: { en: exportData },
    answer: async ({ deps, say, person }) => messageReply(exportPromise(say, await requestExport(deps, person))),
  }),
  defineIntent({ name: "forget", wordings: { en: forget }, answer: (context) => confirmForget(context) }),
];
