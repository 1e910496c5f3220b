/** Where seats are offered and found: by word, and from a message's menu. */
import { type Context, defineAction, defineCommand, defineShortcut } from "#src/feature-kit/handlers.ts";
import { pausedMessage, resumedMessage } from "#src/features/matching/slack/profile-message.ts";
import { pauseHosting, resumeHosting } from "#src/features/matching/use-cases/profile.ts";
import { bareWords } from "#src/language/typing.ts";
import { messageReply, modalReply, originOf, type Reply } from "#src/slack/context.ts";
import type { KnownBlock } from "#src/slack/kit/blocks.ts";
import { readWritten } from "#src/slack/written.ts";
import { offerFromMessage } from "../rules/offer-from-message.ts";
import { shadowPage } from "../use-cases/ask-seat.ts";
import { hostPage } from "../use-cases/host-seats.ts";
import { NOTHING, openOffer } from "./offer-form.ts";
import { hostMessage, shadowMessage } from "./pages.ts";
import { kindNames } from "./words.ts";

/** `/growth host`: what somebody offers; with a word, the form at once, or a pause. */
export const hostCommand = defineCommand({
  name: "host",
  act: "offer-seat",
  summary: "seats.host_summary",
  usage: "seats.host_usage",
  run: async (context, words) => {
    const { deps, say, person } = context;
    switch (bareWords(words).toLowerCase()) {
      case "seat":
        return modalReply(await openOffer(context, NOTHING, originOf(context)));
      case "recording":
        return modalReply(await openOffer(context, { ...NOTHING, isRecording: true }, originOf(context)));
      case "pause":
        return messageReply(pausedMessage(say, await pauseHosting(deps, person, "open")));
      case "resume":
        return messageReply(resumedMessage(say, await resumeHosting(deps, person)));
      default:
        return hostReply(context);
    }
  },
});

async function hostReply({ deps, say, person }: Context): Promise<Reply> {
  const page = await hostPage(deps, person);
  const sections = deps.hostSections.toSorted((a, b) => a.place - b.place);
  const more = await Promise.all(
    sections.map(async (part): Promise<readonly KnownBlock[]> => {
      const view = await part.load(deps, person);
      return view === null ? [] : part.render(say, view);
    }),
  );
  return messageReply(
    hostMessage(
      say,
      page,
      more.filter((blocks) => blocks.length > 0),
    ),
  );
}

/** The same page by a button. */
export const hostAction = defineAction({ id: "seat.host", run: hostReply });

/** `/growth shadow invoicing`: open seats that fit. */
export const shadowCommand = defineCommand({
  name: "shadow",
  act: "find-seat",
  summary: "seats.shadow_summary",
  usage: "seats.shadow_usage",
  run: async (context, _words, marked) => {
    const { deps, say, person } = context;
    const words = (await readWritten(context, marked)).trim();
    return messageReply(shadowMessage(say, await shadowPage(deps, person, words, kindNames(say)), person.userId));
  },
});

/** "Offer a seat" in a message's menu: the form, with a link to the message above it and what can be taken over of its text. */
export const offerShortcut = defineShortcut({
  id: "seat.message",
  run: async (context, { channel, ts, text }) => {
    const { deps, person } = context;
    const message = await deps.directory.permalink(person.workspaceId, { channel, ts });
    return modalReply(await openOffer(context, { ...NOTHING, ...offerFromMessage(text), message }, {}));
  },
});
