/** The form in which somebody thanks colleagues. */
import type { KnownBlock, ModalView } from "@slack/types";
import { z } from "zod";
import { type Context, defineSubmit } from "#src/feature-kit/handlers.ts";
import { type SharedName, sharedNameBlocks } from "#src/features/matching/slack/known-by-name.ts";
import type { SlackChannel } from "#src/kernel/directory.ts";
import { cut } from "#src/kernel/text.ts";
import type { Say } from "#src/kernel/texts.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { listOf } from "#src/language/lists.ts";
import type { ModalOrigin, Submission } from "#src/slack/context.ts";
import { channelMention, escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { userFaultText } from "#src/slack/fault-text.ts";
import { modal, context as note, option, section, textMessage } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { channel as channelInput, people, radio, textInput } from "#src/slack/kit/inputs.ts";
import { wholeIfCut } from "#src/slack/kit/whole-sections.ts";
import { LIMITS } from "#src/slack/limits.ts";
import { messageView } from "#src/slack/windows.ts";
import { MAX_PEOPLE, MAX_REASON, type Thanks, type ThanksFault } from "../rules/thanks.ts";
import { sayThanks, startThanks } from "../use-cases.ts";

const FIELDS = formFields({
  people: "people",
  reason: "text",
  where: "choice",
  channel: "choice",
});
const { input, chosen, chosenPeople, typed } = FIELDS;

/** What was typed, or taken from a message. */
export interface ThanksPrefill {
  readonly userIds: readonly string[];
  /** Names of whom Slack made no mention. */
  readonly names: readonly string[];
  readonly shared: readonly SharedName[];
  readonly reason: string;
  readonly link: string | null;
  /** Where it is to be read, where they named a channel. */
  readonly channel?: string | null;
}

const Metadata = z.object({
  id: z.uuid(),
  here: z.string().nullable(),
  link: z.string().nullable(),
  responseUrl: z.string().optional(),
});

/** @param channel where it was opened; null in a DM. */
export async function openThanks(
  { deps, say, person }: Context,
  prefill: ThanksPrefill,
  channel: string | null,
  origin: ModalOrigin,
): Promise<ModalView> {
  return thanksView(say, await startThanks(deps, person, channel), prefill, origin);
}

/** The form in which colleagues are thanked. */
export function thanksView(
  say: Say,
  { id, here }: { readonly id: string; readonly here: SlackChannel | null },
  { userIds, names, shared, reason, link, channel = null }: ThanksPrefill,
  origin: ModalOrigin,
): ModalView {
  const where = [
    option(say("thanks.private"), "private"),
    ...(here ? [option(say("thanks.here", { channel: here.name }), "here")] : []),
    option(say("thanks.channel", { isHere: here ? "yes" : "other" }), "channel"),
  ];
  const blocks: KnownBlock[] = [
    ...whoBlocks(say, names),
    ...sharedNameBlocks(say, shared),
    ...wholeIfCut(say, reason, LIMITS.inputText),
    // More than may be thanked at once are shown, so that the person chooses.
    input("people", say("thanks.people"), people(userIds.slice(0, MAX_PEOPLE * 5), MAX_PEOPLE * 5)),
    input(
      "reason",
      say("thanks.reason"),
      textInput({
        multiline: true,
        initial: cut(reason, LIMITS.inputText),
        placeholder: say("thanks.reason_placeholder"),
      }),
    ),
    ...(link === null ? [] : [note(say("thanks.with_link_md", { link }))]),
    input("where", say("thanks.where"), radio(where, channel === null ? "private" : "channel"), {
      hint: say("thanks.where_hint"),
    }),
    input("channel", say("thanks.which_channel"), channelInput(channel), { optional: true }),
  ];
  return modal("say-thanks", say("thanks.title"), blocks, {
    submit: say("thanks.submit"),
    close: say("common.cancel"),
    metadata: { id, here: here?.id ?? null, link, ...origin },
  });
}

function whoBlocks(say: Say, names: readonly string[]): KnownBlock[] {
  if (names.length === 0) return [];
  return [section(say("thanks.who_md", { names: listOf(say.locale, names.slice(0, 5).map(escapeMrkdwn)) }))];
}

export const thanksSubmit = defineSubmit({
  id: "say-thanks",
  fields: FIELDS.kinds,
  metadata: Metadata,
  delivers: "all",
  run: async (context, state, { id, here, link, responseUrl }): Promise<Submission> => {
    const { deps, say, person } = context;
    const where = z.enum(["private", "here", "channel"]).catch("private").parse(chosen(state, "where"));
    try {
      const outcome = await sayThanks(deps, person, {
        id,
        userIds: [...new Set(chosenPeople(state, "people"))],
        reason: typed(state, "reason"),
        where,
        picked: chosen(state, "channel"),
        here,
        link,
      });
      if (outcome.kind === "faults") return { kind: "errors", errors: errorsOf(say, outcome.faults) };
      const message = textMessage(saidText(say, outcome.thanks));
      return responseUrl ? { kind: "close", message } : { kind: "update", view: messageView(context, message) };
    } catch (error) {
      if (!(error instanceof UserFault)) throw error;
      const field =
        error.fault.key === "errors.forgotten_meanwhile" ? "people" : where === "channel" ? "channel" : "where";
      return { kind: "errors", errors: { [field]: userFaultText(error.fault, say) } };
    }
  },
});

function saidText(say: Say, { toUserIds, channel }: Thanks): string {
  const names = listOf(say.locale, toUserIds.map(mention));
  return channel === null
    ? say("thanks.said_md", { people: names, count: toUserIds.length })
    : say("thanks.said_in_channel_md", { people: names, channel: channelMention(channel) });
}

function errorsOf(say: Say, faults: readonly ThanksFault[]): Record<string, string> {
  return Object.fromEntries(faults.map((fault) => [fault.field, faultText(say, fault)]));
}

function faultText(say: Say, { code, names }: ThanksFault): string {
  const who = { people: listOf(say.locale, names) };
  switch (code) {
    case "too_many":
      return say("thanks.faults.too_many", { max: MAX_PEOPLE });
    case "reason_too_long":
      return say("thanks.faults.reason_too_long", { max: MAX_REASON });
    case "bot":
    case "left":
    case "foreign":
      return say(`thanks.faults.${code}`, who);
    default:
      return say(`thanks.faults.${code}`);
  }
}
