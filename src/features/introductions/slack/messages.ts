/** Messages of introductions: kinds, and what belongs to which. */
import { z } from "zod";
import { defineMessage } from "#src/feature-kit/define-message.ts";
import type { Say } from "#src/kernel/texts.ts";
import { mention } from "#src/slack/escape.ts";
import { actions, button, type MessageToPost, section } from "#src/slack/kit/blocks.ts";
import { invitationToSend } from "../use-cases/invite.ts";
import {
  type IntroductionView,
  introductionPosted,
  introductionToSend,
  introductionUndeliverable,
  postedIntroduction,
} from "../use-cases/messages.ts";
import { askMessage } from "./ask-message.ts";
import { entryMessage } from "./entry-message.ts";
import { madeMessage } from "./made-message.ts";
import { afterHostMessage, soonMessage } from "./meeting-messages.ts";
import { followUpMessage, newsMessage, offMessage, thanksMessage } from "./news-messages.ts";

const MESSAGES = [
  "ask",
  "ask-again",
  "made",
  "time",
  "entry-asker",
  "entry-host",
  "no-one",
  "later",
  "gone",
  "unreached",
  "lapsed",
  "follow-up",
  "off",
  "thanks",
  "soon-asker",
  "soon-host",
  "after-host",
] as const;

const isSoon = (message: string): boolean => message === "soon-asker" || message === "soon-host";

/** About one request. */
const introduction = defineMessage({
  kind: "introduction",
  payload: z.object({
    introductionId: z.string(),
    message: z.enum(MESSAGES),
    turn: z.number(),
    askId: z.string().nullable(),
  }),
  reportedAs: "health.kinds.introduction",
  undeliveredAs: { introduction: "undelivered.what.introduction" },
  // What comes before a talk, and would come after its beginning, is of no use later.
  goesAtOnce: ({ message, introduction: { meetAt } }, until) => isSoon(message) && meetAt !== null && until >= meetAt,
  load: introductionToSend,
  loadPosted: postedIntroduction,
  render: introductionMessage,
  posted: introductionPosted,
  undeliverable: introductionUndeliverable,
});

/** To a host who was paused for three questions without an answer, once. */
const paused = defineMessage({
  kind: "introduction-paused",
  payload: z.object({ userId: z.string() }),
  reportedAs: "health.kinds.introduction",
  load: (_deps, { content }) => Promise.resolve(content),
  render: (say, { userId }) => ({
    text: say("introductions.paused.fallback"),
    blocks: [
      section(say("introductions.paused.text_md")),
      actions(button(say("introductions.paused.resume"), "introductions.resume", userId)),
    ],
  }),
});

/** To people or a channel, on the word of an admin: once, ever. */
const invitation = defineMessage({
  kind: "host-invitation",
  payload: z.object({ byUserId: z.string() }),
  reportedAs: "health.kinds.introduction",
  undeliveredAs: { invitation: "undelivered.what.invitation" },
  isToldOnce: true,
  load: invitationToSend,
  render: (say, { byUserId }) => ({
    text: say("introductions.invite.fallback"),
    blocks: [
      section(say("introductions.invite.text_md", { person: mention(byUserId) })),
      actions(button(say("introductions.invite.register"), "introductions.register", "invitation", "primary")),
    ],
  }),
});

/** To a host who said yes to somebody that is forgotten: nothing of them is said. */
const off = defineMessage({
  kind: "introduction-off",
  payload: z.object({}),
  reportedAs: "health.kinds.introduction",
  load: (_deps, { content }) => Promise.resolve(content),
  render: (say) => ({
    text: say("introductions.off.fallback"),
    blocks: [section(say("introductions.off.nobody_md"))],
  }),
});

export const introductionMessages = [introduction, paused, invitation, off];

/** The words and shape of a message about a request. */
export function introductionMessage(say: Say, view: IntroductionView): MessageToPost {
  switch (view.message) {
    case "ask":
    case "ask-again":
      return askMessage(say, view);
    case "made":
      return madeMessage(say, view);
    case "time":
    case "entry-asker":
    case "entry-host":
      return entryMessage(say, view);
    case "follow-up":
      return followUpMessage(say, view);
    case "soon-asker":
    case "soon-host":
      return soonMessage(say, view);
    case "after-host":
      return afterHostMessage(say, view);
    case "off":
      return offMessage(say, view);
    case "thanks":
      return thanksMessage(say, view);
    case "no-one":
    case "later":
    case "gone":
    case "unreached":
    case "lapsed":
      return newsMessage(say, view);
  }
}
