/** Buttons around what is stored of somebody, its export and its deletion. */
import { type Action, defineAction } from "#src/feature-kit/handlers.ts";
import { replyWithPrivacy } from "#src/features/team/slack/replies.ts";
import { confirmForget } from "#src/features/weekly/slack/replies.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { textMessage } from "#src/slack/kit/blocks.ts";
import { requestExport } from "../use-cases/export.ts";
import { forgetPerson } from "../use-cases/forget-person.ts";
import { exportPromise, receiptMessage } from "./privacy-message.ts";

const beside = (reply: Reply): Reply => (reply.kind === "message" ? { kind: "extra", message: reply.message } : reply);

const privacy = defineAction({
  id: "privacy.open",
  run: async (context) => beside(await replyWithPrivacy(context)),
});
const send = defineAction({
  id: "export.send",
  run: async ({ deps, say, person }) => {
    return { kind: "extra", message: exportPromise(say, await requestExport(deps, person)) };
  },
});
const askForget = defineAction({ id: "forget.open", run: async (context) => beside(await confirmForget(context)) });
const forget = defineAction({
  id: "forget.confirm",
  run: async ({ deps, say, person }) => messageReply(receiptMessage(say, await forgetPerson(deps, person))),
});
const keepAll = defineAction({
  id: "forget.cancel",
  run: ({ say }) => Promise.resolve(messageReply(textMessage(say("privacy.kept_all")))),
});

export const privacyActions: readonly Action[] = [privacy, send, askForget, forget, keepAll];
