/** The form in which a seat or a recording is offered: opened, drawn anew as it is filled in, and sent. */
import type { KnownBlock, ModalView } from "@slack/types";
import { z } from "zod";
import { type Context, defineAction, defineSubmit } from "#src/feature-kit/handlers.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { SeatKind } from "#src/kernel/vocabulary.ts";
import type { ModalOrigin, Reply, Submission, ViewState } from "#src/slack/context.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { section, textMessage } from "#src/slack/kit/blocks.ts";
import { ofOurForm } from "#src/slack/kit/form-state.ts";
import { messageView } from "#src/slack/windows.ts";
import { LANGUAGES, type OfferFault } from "../rules/offer.ts";
import { offerFaults, offerSeat, startOffer } from "../use-cases/offer-seat.ts";
import { type NamedMoment, NO_MOMENT } from "./named-moment.ts";
import { filledIn, OFFER_FIELDS, OfferMetadata, readOffer } from "./offer-fields.ts";
import { offeredText, offerFaultText } from "./offer-texts.ts";
import { offerView } from "./offer-view.ts";

/** What the form is filled with beside the host's own habits. */
export interface OfferPrefill {
  readonly isRecording: boolean;
  readonly wishId: string | null;
  readonly kind: SeatKind | null;
  readonly topic: string;
  /** Where people join. */
  readonly link: string;
  /** What of a capability above it answers, by its id. */
  readonly answers: string | null;
  /** Where the message is from whose menu it was opened. */
  readonly message: string | null;
  /** When it is, as far as it was said; empty where it was not. */
  readonly named: NamedMoment;
}

export const NOTHING: OfferPrefill = {
  isRecording: false,
  wishId: null,
  answers: null,
  kind: null,
  topic: "",
  link: "",
  message: null,
  named: NO_MOMENT,
};

/** @throws UserFault */
export async function openOffer(
  { deps, say, person }: Context,
  { kind, topic, link, message, named, ...prefill }: OfferPrefill,
  origin: ModalOrigin,
): Promise<ModalView> {
  const start = await startOffer(deps, person, prefill.wishId);
  const remembered: OfferMetadata = {
    ...prefill,
    ...origin,
    link: message,
    id: start.id,
    language: z.enum(LANGUAGES).catch("en").parse(start.host?.languages[0]),
    // What was said of it stands where it is seen.
    isMore: named.repeats !== undefined || named.places !== undefined,
    isNameAsked: false,
  };
  return offerView(say, start, remembered, {
    kind: start.wish?.kind ?? kind ?? named.kind ?? "",
    topic,
    link,
    ...(named.date === null ? {} : { date: named.date }),
    ...(named.time === null ? {} : { time: named.time }),
    ...(named.minutes === undefined ? {} : { minutes: String(named.minutes) }),
    ...(named.isWithoutClient ? { consent: "nobody" } : {}),
    ...(named.repeats === undefined ? {} : { repeats: named.repeats }),
    ...(named.places === undefined ? {} : { seats: String(named.places) }),
  });
}

/** Another kind or consent is chosen, or more is wanted: the form asks what that needs, with all that is filled in. */
export const offerFormAction = defineAction({
  id: "seat.offer-form",
  value: z.string(),
  run: async (context, what): Promise<Reply> => {
    const { origin } = context;
    if (origin.kind !== "modal" || !origin.form) return { kind: "none" };
    const known = ofOurForm(OfferMetadata, origin.form.metadata);
    const remembered = { ...known, isMore: known.isMore || what === MORE };
    const view = await drawnAnew(context, remembered, origin.form.state);
    return { kind: "redraw", views: [{ viewId: origin.viewId, view, hash: origin.form.hash }] };
  },
});
const MORE = "more";

async function drawnAnew(
  { deps, say, person }: Context,
  remembered: OfferMetadata,
  state: ViewState,
  above: readonly KnownBlock[] = [],
): Promise<ModalView> {
  const start = await startOffer(deps, person, remembered.wishId);
  const view = offerView(say, start, remembered, filledIn(state));
  return { ...view, blocks: [...above, ...view.blocks] };
}

export const offerSubmit = defineSubmit({
  id: "seat-offer",
  fields: OFFER_FIELDS.kinds,
  metadata: OfferMetadata,
  delivers: "all",
  isDrawnAnew: true,
  run: async (context, state, known): Promise<Submission> => {
    const { deps, say, person } = context;
    const outcome = await offerSeat(deps, person, readOffer(state, known));
    if (outcome.kind === "faults") return faulty(context, state, known, outcome.faults);
    const message = textMessage(offeredText(say, outcome));
    return known.responseUrl ? { kind: "close", message } : { kind: "update", view: messageView(context, message) };
  },
  faults: async ({ deps, say, person }, state, known) => {
    const faults = await offerFaults(deps, person, readOffer(state, known));
    return besideFields(
      say,
      faults.filter(({ field }) => OFFER_FIELDS.isAsked(state, field)),
    );
  },
});

/** All that stands in the way at once: beside its fields, or above them where the form has yet to ask what is missing. */
async function faulty(
  context: Context,
  state: ViewState,
  known: OfferMetadata,
  faults: readonly OfferFault[],
): Promise<Submission> {
  const { say } = context;
  const asksForName = faults.some(({ code }) => code.startsWith("names_") || code.startsWith("looks_like_"));
  const isAllThere =
    faults.every(({ field }) => OFFER_FIELDS.isAsked(state, field)) &&
    (!asksForName || OFFER_FIELDS.isAsked(state, "is-code"));
  if (isAllThere) return { kind: "errors", errors: besideFields(say, faults) };
  const lines = faults.map(
    (fault) => `*${escapeMrkdwn(say(`seats.form.${fault.field}`))}*: ${offerFaultText(say, fault)}`,
  );
  const remembered = { ...known, isNameAsked: known.isNameAsked || asksForName };
  return { kind: "update", view: await drawnAnew(context, remembered, state, [section(lines.join("\n"))]) };
}

function besideFields(say: Say, faults: readonly OfferFault[]): Record<string, string> {
  return Object.fromEntries(faults.map((fault) => [fault.field, offerFaultText(say, fault)]));
}
