/** The messages of an export. */

import { z } from "zod";
import { defineMessage } from "#src/feature-kit/define-message.ts";
import { textMessage } from "#src/slack/kit/blocks.ts";
import { exportGiveUpAt, exportToSend, exportUndeliverable } from "../use-cases/export.ts";
import { exportFiles } from "./export-files.ts";

/** The files of somebody's data, in their DM. */
const exportMessage = defineMessage({
  kind: "export",
  payload: z.object({}),
  reportedAs: "health.kinds.export",
  isAwaited: true,
  load: exportToSend,
  render: (say, content) => ({ text: say("privacy.export_ready"), blocks: [], files: exportFiles(say, content) }),
  giveUpAt: exportGiveUpAt,
  undeliverable: exportUndeliverable,
});

/** The files could not be sent, and that is said. */
const exportFailed = defineMessage({
  kind: "export-failed",
  payload: z.object({}),
  reportedAs: "health.kinds.export",
  isAwaited: true,
  load: (_, { content }) => Promise.resolve(content),
  render: (say) => textMessage(say("privacy.export_failed_md")),
});

export const privacyMessages = [exportMessage, exportFailed];
