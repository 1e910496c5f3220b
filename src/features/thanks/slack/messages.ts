/** How thanks arrive. */
import { z } from "zod";
import { defineMessage } from "#src/feature-kit/define-message.ts";
import type { Say } from "#src/kernel/texts.ts";
import { listOf } from "#src/language/lists.ts";
import { mention, quotedLines } from "#src/slack/escape.ts";
import { context, type KnownBlock, section } from "#src/slack/kit/blocks.ts";
import type { Thanks } from "../rules/thanks.ts";
import { thanksToSend } from "../use-cases.ts";

const payload = z.object({ thanksId: z.string() });

/** To each of those who are thanked, alone. */
const said = defineMessage({
  kind: "thanks-said",
  payload,
  reportedAs: "health.kinds.thanks",
  undeliveredAs: { thanks: "undelivered.what.thanks" },
  load: thanksToSend,
  render: (say, thanks) => ({
    text: say("thanks.got_fallback"),
    blocks: [
      section(say("thanks.got_md", { person: mention(thanks.fromUserId), reason: quotedLines(thanks.reason) })),
      ...linkOf(say, thanks),
    ],
  }),
});

/** To a channel. */
const saidInChannel = defineMessage({
  kind: "thanks-said-in-channel",
  payload,
  reportedAs: "health.kinds.thanks",
  undeliveredAs: { thanks: "undelivered.what.thanks" },
  load: thanksToSend,
  loadPosted: thanksToSend,
  render: (say, thanks) => ({
    text: say("thanks.posted_fallback"),
    blocks: [
      section(
        say("thanks.posted_md", {
          person: mention(thanks.fromUserId),
          people: listOf(say.locale, thanks.toUserIds.map(mention)),
          reason: quotedLines(thanks.reason),
        }),
      ),
      ...linkOf(say, thanks),
    ],
  }),
});

export const thanksMessages = [said, saidInChannel];

/** Slack's own link to the message that it is about. */
function linkOf(say: Say, { link }: Thanks): KnownBlock[] {
  return link === null ? [] : [context(say("thanks.about_md", { link }))];
}
