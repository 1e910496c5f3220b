/** The form of an offer: the usual fields first, the rarer ones once they are asked for, or filled in. */
import type { KnownBlock, ModalView } from "@slack/types";
import { DEPARTMENTS } from "#src/features/matching/rules/host.ts";
import { parseCalendarDate } from "#src/kernel/calendar.ts";
import { cut } from "#src/kernel/text.ts";
import type { Say } from "#src/kernel/texts.ts";
import { SEAT_KINDS, type SeatKind } from "#src/kernel/vocabulary.ts";
import { inOrderOfNames } from "#src/language/lists.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, modal, context as note, option, section } from "#src/slack/kit/blocks.ts";
import type { ElementOf } from "#src/slack/kit/field-kinds.ts";
import { checkboxes, datePicker, numberInput, radio, select, textInput, timePicker } from "#src/slack/kit/inputs.ts";
import { languageName } from "#src/slack/language-name.ts";
import { CAPACITY, CONSENTS, LANGUAGES, MAX_LINK, MAX_NAME, MAX_TEXT, MINUTES } from "../rules/offer.ts";
import { AUDIENCES, CLIENT_KINDS, REPETITIONS, SEAT_ROLES } from "../rules/seat.ts";
import type { OfferStart } from "../use-cases/offer-seat.ts";
import {
  type Filled,
  OFFER_FIELDS,
  type OfferFieldName,
  type OfferMetadata,
  ONCE,
  usualMinutes,
  YES,
} from "./offer-fields.ts";
import { minutesOf } from "./offer-texts.ts";

const { input } = OFFER_FIELDS;

/** Beside the kinds with a client: where one may be there. */
const MAYBE_CLIENT: readonly SeatKind[] = ["demo", "own"];
/** A choice on which other fields depend is told at once. */
const CHOSEN = "seat.offer-form";

interface Drawn {
  readonly say: Say;
  readonly start: OfferStart;
  readonly remembered: OfferMetadata;
  readonly filled: Filled;
  /** Null where none is chosen yet. */
  readonly kind: SeatKind | null;
}

export function offerView(say: Say, start: OfferStart, remembered: OfferMetadata, filled: Filled): ModalView {
  const kind = SEAT_KINDS.find((one) => one === filled.kind) ?? null;
  const form: Drawn = { say, start, remembered, filled, kind };
  const { isRecording, isMore, link } = remembered;
  const { wish } = start;
  const blocks: KnownBlock[] = [
    section(say("seats.form.intro_md")),
    ...(wish === null ? [] : [section(say("seats.form.wish_md", { topic: escapeMrkdwn(wish.topic) }))]),
    ...(link === null ? [] : [note(say("seats.form.message_md", { link }))]),
    ...usualFields(form),
    ...(isMore ? rarerFields(form) : [actions(button(say("seats.form.more"), `${CHOSEN}.more`, "more"))]),
  ];
  const title = isRecording ? say("seats.form.recording_title") : say("seats.form.title");
  return modal("seat-offer", title, blocks, {
    submit: say("seats.form.submit"),
    close: say("common.cancel"),
    metadata: remembered,
  });
}

function usualFields(form: Drawn): KnownBlock[] {
  const { say, start, remembered, filled, kind } = form;
  const { isRecording, isMore, isNameAsked } = remembered;
  const kinds = SEAT_KINDS.map((one) => option(say(`seats.kinds.${one}`), one));
  const isOwn = kind === "own" || isFilled(form, "own-kind");
  const isCodeAsked = isNameAsked || isMore || filled["is-code"] === YES;
  const day = datePicker(parseCalendarDate(filled.date ?? ""));
  const time = minutesOf(filled.time ?? null) === null ? null : (filled.time ?? null);
  return [
    { ...field(form, "kind", { ...select(kinds, kind), action_id: `${CHOSEN}.kind` }), dispatch_action: true },
    ...(isOwn ? [field(form, "own-kind", text(form, "own-kind", MAX_NAME), OPTIONAL)] : []),
    field(form, "topic", text(form, "topic", MAX_TEXT, say("seats.form.topic_placeholder"))),
    ...(isCodeAsked
      ? [
          field(
            form,
            "is-code",
            checkboxes([option(say("seats.form.is_code_option"), YES)], ticked(form, "is-code")),
            OPTIONAL,
          ),
        ]
      : []),
    ...(isRecording
      ? [
          input("date", say("seats.form.until"), day),
          input("link", say("seats.form.recording_link"), text(form, "link", MAX_LINK, "https://")),
        ]
      : [
          field(form, "date", day),
          field(form, "time", timePicker(time), { hint: say("seats.form.time_hint", { zone: start.zone }) }),
        ]),
    field(form, "minutes", number(form, "minutes", MINUTES, usualMinutes(isRecording))),
    ...clientFields(form),
    ...(isRecording ? [] : [field(form, "link", text(form, "link", MAX_LINK, "https://"), OPTIONAL)]),
    ...(start.host === null
      ? [
          field(
            form,
            "department",
            select(
              DEPARTMENTS.map((one) => option(say(`seats.departments.${one}`), one)),
              filled.department ?? null,
            ),
          ),
        ]
      : []),
  ];
}

/** Whether a client is there is asked where the kind says so, or leaves it open; who agreed and a code name where one is. */
function clientFields(form: Drawn): KnownBlock[] {
  const { say, remembered, filled, kind } = form;
  const { isMore } = remembered;
  const among = kind === null ? "any" : CLIENT_KINDS.includes(kind) ? "client" : "maybe";
  const isSaid = ![undefined, "", "nobody"].includes(filled.consent);
  const isAsked = among !== "maybe" || MAYBE_CLIENT.includes(kind ?? "own") || isSaid || isMore;
  const consents = CONSENTS.filter((one) => among !== "client" || one !== "nobody");
  const choice = radio(
    consents.map((one) => option(say(`seats.form.consents.${one}`), one)),
    filled.consent || (among === "maybe" ? "nobody" : null),
  );
  // Slack keeps what was chosen of an element as long as that has the same id, also where it offers something else.
  const element = { ...choice, action_id: `${CHOSEN}.consent-${among}` };
  const isGiven = filled.consent === "given" || isFilled(form, "consent-by");
  const hinted = (
    name: "consent-by" | "code-name",
    max: number,
    { optional }: { readonly optional: boolean },
  ): KnownBlock => field(form, name, text(form, name, max), { optional, hint: say(`seats.form.${name}_hint`) });
  return [
    ...(isAsked ? [{ ...field(form, "consent", element), dispatch_action: true }] : []),
    ...(isAsked && isGiven ? [hinted("consent-by", MAX_TEXT, { optional: filled.consent !== "given" })] : []),
    ...(among === "client" || isSaid || isMore || isFilled(form, "code-name")
      ? [hinted("code-name", MAX_NAME, OPTIONAL)]
      : []),
  ];
}

function rarerFields(form: Drawn): KnownBlock[] {
  const { say, remembered, filled } = form;
  const { isRecording, language } = remembered;
  const chosenIn = <T extends string>(name: OfferFieldName, all: readonly T[], otherwise: T): T =>
    all.find((one) => one === filled[name]) ?? otherwise;
  const repeats = [
    option(say("seats.form.repeats_once"), ONCE),
    ...REPETITIONS.map((one) => option(say(`seats.repeats.${one}`), one)),
  ];
  return [
    ...(isRecording
      ? []
      : [
          field(form, "place", text(form, "place", MAX_TEXT), { ...OPTIONAL, hint: say("seats.form.place_hint") }),
          field(form, "seats", number(form, "seats", CAPACITY, 1)),
          field(
            form,
            "role",
            radio(
              SEAT_ROLES.map((role) => option(say(`seats.roles.${role}`), role)),
              chosenIn("role", SEAT_ROLES, "silent"),
            ),
          ),
          field(
            form,
            "first",
            checkboxes([option(say("seats.form.first_option"), YES)], ticked(form, "first", [YES])),
            {
              ...OPTIONAL,
              hint: say("seats.form.first_hint"),
            },
          ),
          field(form, "repeats", select(repeats, chosenIn("repeats", [ONCE, ...REPETITIONS], ONCE))),
        ]),
    field(
      form,
      "language",
      select(
        inOrderOfNames(say.locale, LANGUAGES, (code) => languageName(say, code)).map((code) =>
          option(languageName(say, code), code),
        ),
        chosenIn("language", LANGUAGES, language),
      ),
    ),
    field(form, "module", text(form, "module", MAX_NAME), OPTIONAL),
    field(
      form,
      "audience",
      radio(
        AUDIENCES.map((one) => option(say(`seats.audiences.${one}`), one)),
        chosenIn("audience", AUDIENCES, "everybody"),
      ),
    ),
    field(form, "in-return", text(form, "in-return", MAX_TEXT), {
      ...OPTIONAL,
      hint: say("seats.form.in-return_hint"),
    }),
  ];
}

const OPTIONAL = { optional: true };

function field<N extends OfferFieldName>(
  { say }: Drawn,
  name: N,
  element: ElementOf<(typeof OFFER_FIELDS.kinds)[N]>,
  more: Parameters<typeof input>[3] = {},
): ReturnType<typeof input> {
  const known: OfferFieldName = name;
  return input(name, say(`seats.form.${known}`), element, more);
}

function text({ filled }: Drawn, name: OfferFieldName, max: number, placeholder = ""): ReturnType<typeof textInput> {
  return textInput({ max, placeholder, initial: cut(filled[name] ?? "", max) });
}

function number(
  { filled }: Drawn,
  name: OfferFieldName,
  { min, max }: { readonly min: number; readonly max: number },
  otherwise: number,
): ReturnType<typeof numberInput> {
  const typed = Number(filled[name] || Number.NaN);
  const isTaken = Number.isInteger(typed) && typed >= min && typed <= max;
  return numberInput(min, max, isTaken ? typed : otherwise);
}

/** @param otherwise where the form has not asked it yet. */
function ticked({ filled }: Drawn, name: OfferFieldName, otherwise: readonly string[] = []): readonly string[] {
  const value = filled[name];
  return value === undefined ? otherwise : value === YES ? [YES] : [];
}

function isFilled({ filled }: Drawn, name: OfferFieldName): boolean {
  return (filled[name] ?? "") !== "";
}
