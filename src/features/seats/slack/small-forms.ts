/** Forms of one or two fields: wishes, another time, the client's consent, taking back, how many, a line. */
import type { ModalView } from "@slack/types";
import { z } from "zod";
import { type Context, defineSubmit, type Submit } from "#src/feature-kit/handlers.ts";
import type { Say } from "#src/kernel/texts.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { SEAT_KINDS } from "#src/kernel/vocabulary.ts";
import type { ModalOrigin, Submission } from "#src/slack/context.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { userFaultText } from "#src/slack/fault-text.ts";
import { modal, context as noteBlock, option, section, textMessage } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { numberInput, select, textInput } from "#src/slack/kit/inputs.ts";
import { messageView } from "#src/slack/windows.ts";
import { MAX_TEXT } from "../rules/offer.ts";
import type { Board, SeatRequest } from "../rules/seat.ts";
import { confirmThere, sayAnotherTime } from "../use-cases/answer-request.ts";
import { cancelSeat, noteConsent, setSeatsPerMonth } from "../use-cases/host-seats.ts";
import { leaveWish } from "../use-cases/wishes.ts";

const WISH = formFields({ kind: "choice", topic: "text" });
const ANOTHER_TIME = formFields({ note: "text" });
const CONSENT = formFields({ by: "text" });
const CAP = formFields({ max: "text" });
const LINE = formFields({ line: "text" });

const ANY = "any";
const Origin = z.object({ responseUrl: z.string().optional() });
export const OfSeat = Origin.extend({ seatId: z.uuid() });
const OfRequest = Origin.extend({ requestId: z.uuid() });

/** The form of a wish for a seat that is not there yet. */
export function wishView(say: Say, id: string, topic: string, origin: ModalOrigin): ModalView {
  const kinds = [
    option(say("seats.wish_form.any"), ANY),
    ...SEAT_KINDS.filter((kind) => kind !== "own").map((kind) => option(say(`seats.kinds.${kind}`), kind)),
  ];
  return modal(
    "seat-wish",
    say("seats.wish_form.title"),
    [
      WISH.input("kind", say("seats.wish_form.kind"), select(kinds, ANY)),
      WISH.input(
        "topic",
        say("seats.wish_form.topic"),
        textInput({
          max: MAX_TEXT,
          initial: topic.slice(0, MAX_TEXT),
          placeholder: say("seats.wish_form.topic_placeholder"),
        }),
      ),
      noteBlock(say("seats.wish_form.note_md")),
    ],
    { submit: say("seats.wish_form.submit"), close: say("common.cancel"), metadata: { id, ...origin } },
  );
}

const wishSubmit = defineSubmit({
  id: "seat-wish",
  fields: WISH.kinds,
  metadata: Origin.extend({ id: z.uuid() }),
  delivers: ["topic"],
  run: (context, state, metadata) =>
    told(context, "topic", metadata, async () => {
      const { deps, say, person } = context;
      const kind = z.enum(SEAT_KINDS).nullable().catch(null).parse(WISH.chosen(state, "kind"));
      await leaveWish(deps, person, { id: metadata.id, kind, topic: oneLine(WISH.typed(state, "topic")) });
      return say("seats.wish_kept_md");
    }),
});

/** The form in which a host proposes another time to whoever asked. */
export function anotherTimeView(
  say: Say,
  { id, askerUserId }: SeatRequest,
  { name, note }: { readonly name: string; readonly note: string | null },
  origin: ModalOrigin,
): ModalView {
  return modal(
    "seat-another-time",
    say("seats.another_form.title"),
    [
      section(mention(askerUserId)),
      ANOTHER_TIME.input("note", say("seats.another_form.note"), textInput({ max: MAX_TEXT, initial: note ?? "" }), {
        optional: true,
        hint: say("seats.another_form.note_hint", { person: name }),
      }),
    ],
    { submit: say("seats.another_form.submit"), close: say("common.cancel"), metadata: { requestId: id, ...origin } },
  );
}

const anotherTimeSubmit = defineSubmit({
  id: "seat-another-time",
  fields: ANOTHER_TIME.kinds,
  metadata: OfRequest,
  delivers: ["note"],
  run: (context, state, metadata) =>
    told(context, "note", metadata, async () => {
      const { deps, say, person } = context;
      const { request } = await sayAnotherTime(
        deps,
        person,
        metadata.requestId,
        oneLine(ANOTHER_TIME.typed(state, "note")) || null,
      );
      return say("seats.another_told_md", { person: mention(request.askerUserId) });
    }),
});

/** The form in which a host confirms the client's consent. */
export function consentView(say: Say, { seat }: Board, origin: ModalOrigin): ModalView {
  return modal(
    "seat-consent",
    say("seats.host.consent_title"),
    [
      section(say("seats.host.consent_intro_md", { topic: escapeMrkdwn(seat.topic) })),
      CONSENT.input("by", say("seats.form.consent-by"), textInput({ max: MAX_TEXT }), {
        hint: say("seats.form.consent-by_hint"),
      }),
    ],
    { submit: say("seats.host.consent_submit"), close: say("common.cancel"), metadata: { seatId: seat.id, ...origin } },
  );
}

const consentSubmit = defineSubmit({
  id: "seat-consent",
  fields: CONSENT.kinds,
  metadata: OfSeat,
  run: (context, state, metadata) =>
    told(context, "by", metadata, async () => {
      const { deps, say, person } = context;
      const { seat } = await noteConsent(deps, person, metadata.seatId, oneLine(CONSENT.typed(state, "by")));
      return seat.status === "consent-recorded" ? say("seats.offered_paused_md") : say("seats.host.consent_saved_md");
    }),
});

/** Asked once before it is taken back. */
export function cancelView(say: Say, { seat }: Board, origin: ModalOrigin): ModalView {
  const more = seat.repeats === null ? [] : [say("seats.host.cancel_series_md")];
  return modal(
    "seat-cancel",
    say("seats.host.cancel_title"),
    [section([say("seats.host.cancel_md", { topic: escapeMrkdwn(seat.topic) }), ...more].join("\n"))],
    {
      submit: say("seats.host.cancel"),
      close: say("common.cancel"),
      metadata: { seatId: seat.id, ...origin },
    },
  );
}

const cancelSubmit = defineSubmit({
  id: "seat-cancel",
  metadata: OfSeat,
  run: async (context, _state, { seatId, responseUrl }): Promise<Submission> => {
    const { deps, say, person } = context;
    const { news } = await cancelSeat(deps, person, seatId);
    const asked = news.filter(({ kind }) => kind === "answered").length;
    const message = textMessage(say("seats.host.cancelled_md", { told: asked }));
    return responseUrl ? { kind: "close", message } : { kind: "update", view: messageView(context, message) };
  },
});

/** The form of how many seats a host gives in a month at most. */
export function capView(say: Say, perMonth: number, origin: ModalOrigin): ModalView {
  return modal(
    "seat-cap",
    say("seats.host.cap_title"),
    [CAP.input("max", say("seats.host.cap_label"), numberInput(1, 40, perMonth))],
    {
      submit: say("common.save"),
      close: say("common.cancel"),
      metadata: { ...origin },
    },
  );
}

const capSubmit = defineSubmit({
  id: "seat-cap",
  fields: CAP.kinds,
  metadata: Origin,
  run: (context, state, metadata) =>
    told(context, "max", metadata, async () => {
      const { deps, say, person } = context;
      const max = Number(CAP.typed(state, "max"));
      await setSeatsPerMonth(deps, person, max);
      return say("seats.host.cap_saved_md", { max });
    }),
});

/** The form of a host's line for a guest, who reads it beside their own notes. */
export function lineView(say: Say, { id, askerUserId, hostLine }: SeatRequest, origin: ModalOrigin): ModalView {
  return modal(
    "seat-line",
    say("seats.line_form.title"),
    [
      section(mention(askerUserId)),
      LINE.input("line", say("seats.line_form.line"), textInput({ max: MAX_TEXT, initial: hostLine ?? "" }), {
        hint: say("seats.line_form.line_hint"),
      }),
    ],
    { submit: say("seats.line_form.submit"), close: say("common.cancel"), metadata: { requestId: id, ...origin } },
  );
}

const lineSubmit = defineSubmit({
  id: "seat-line",
  fields: LINE.kinds,
  metadata: OfRequest,
  delivers: ["line"],
  run: (context, state, metadata) =>
    told(context, "line", metadata, async () => {
      await confirmThere(context.deps, context.person, metadata.requestId, oneLine(LINE.typed(state, "line")) || null);
      return context.say("seats.line_kept_md");
    }),
});

export const smallForms: readonly Submit[] = [
  wishSubmit,
  anotherTimeSubmit,
  consentSubmit,
  cancelSubmit,
  capSubmit,
  lineSubmit,
];

/** Does it and says so; a fault is told beside the field. */
export async function told(
  context: Context,
  field: string,
  { responseUrl }: z.infer<typeof Origin>,
  work: () => Promise<string>,
): Promise<Submission> {
  try {
    const message = textMessage(await work());
    return responseUrl ? { kind: "close", message } : { kind: "update", view: messageView(context, message) };
  } catch (error) {
    if (!(error instanceof UserFault)) throw error;
    return { kind: "errors", errors: { [field]: userFaultText(error.fault, context.say) } };
  }
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
