/** Buttons around what is stored of somebody, its export and its deletion. */
import { type Action, defineAction } from "#src/feature-kit/handlers.ts";
import { UserAndPage } from "#src/slack/button-value.ts";
import { beside, messageReply } from "#src/slack/context.ts";
import { textMessage } from "#src/slack/kit/blocks.ts";
import { auditTrailOf } from "../use-cases/audit-trail.ts";
import { requestExport } from "../use-cases/export.ts";
import { forgetPerson } from "../use-cases/forget-person.ts";
import { historyMessage } from "./audit-message.ts";
import { exportPromise, receiptMessage } from "./privacy-message.ts";
import { confirmForget, replyWithPrivacy } from "./replies.ts";

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

const preview = defineAction({
  id: "privacy.preview",
  value: UserAndPage,
  run: (context, { page }) => replyWithPrivacy(context, page ?? 0),
});

const history = defineAction({
  id: "history.show",
  run: async ({ deps, say, person: reader }) => ({
    kind: "extra",
    message: historyMessage(
      say,
      await auditTrailOf(deps, reader),
      reader.userId,
      deps.catalogues.of(reader.workspaceId),
    ),
  }),
});

export const privacyActions: readonly Action[] = [privacy, preview, history, send, askForget, forget, keepAll];
