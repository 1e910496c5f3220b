/** The form for giving a challenge, filled with what was typed. Nothing is sent before it is submitted. */

import type { KnownBlock, ModalView } from "@slack/types";
import { z } from "zod";
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineSubmit } from "#src/feature-kit/handlers.ts";
import { type SharedName, sharedNameBlocks } from "#src/features/matching/slack/known-by-name.ts";
import { generalWords } from "#src/features/weekly/slack/general-words.ts";
import { parseCalendarDate } from "#src/kernel/calendar.ts";
import type { Catalogue } from "#src/kernel/catalogue.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { CalendarDate, Door } from "#src/kernel/member.ts";
import { MAX_INVITED } from "#src/kernel/policy.ts";
import { cut } from "#src/kernel/text.ts";
import type { Say } from "#src/kernel/texts.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { AREAS } from "#src/kernel/vocabulary.ts";
import { listOf } from "#src/language/lists.ts";
import type { ModalOrigin, Submission, ViewState } from "#src/slack/context.ts";
import { weekdayAndDate } from "#src/slack/dates.ts";
import { userFaultText } from "#src/slack/fault-text.ts";
import { modal, option, section } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { datePicker, lookup, people, person, radio, select, textInput } from "#src/slack/kit/inputs.ts";
import { wholeIfCut } from "#src/slack/kit/whole-sections.ts";
import { LIMITS } from "#src/slack/limits.ts";
import { messageView } from "#src/slack/windows.ts";
import { enoughFor, enoughForWords, PROTECTED_MINUTES } from "../rules/protected-minutes.ts";
import { MAX_DUE_DAYS } from "../rules/times.ts";
import { MAX_OWN_WORDS, MAX_PEOPLE, MAX_WHY } from "../rules/validate.ts";
import type { AssignInput, AssignStart, NamedFault } from "../use-cases/assign.ts";
import { assign, startAssign } from "../use-cases/assign.ts";
import { type OpenSeats, openSeatsFor } from "../use-cases/open-seats.ts";
import { fitsBlocks, groupBlocks, whoBlocks } from "./assign-asked.ts";
import { openSeatLines } from "./open-seats.ts";
import { receiptMessage } from "./receipt.ts";

const FIELDS = formFields({
  people: "people",
  challenge: "choice",
  own: "text",
  area: "choice",
  why: "text",
  protected: "choice",
  door: "choice",
  door_user: "choice",
  due: "choice",
  where: "choice",
});
const { input, chosen, chosenPeople, typed } = FIELDS;

const NONE = "none";
/** As long as the chosen challenge takes. */
const WHOLE = "whole";
const CHANNEL = "channel";
const PRIVATE = "private";
const DEFAULT_AREA = "collaboration";

/** What was typed, or taken from a message. */
export interface AssignPrefill {
  readonly userIds: readonly string[];
  /** Groups that were named; nobody is asked for their members, which would take another scope of Slack. */
  readonly groups: readonly string[];
  readonly challenge: Challenge | null;
  /** Several that may be meant: the form asks which. */
  readonly fits?: readonly Challenge[];
  readonly ownWords: string;
  readonly why: string;
  readonly dueOn: CalendarDate | null;
  /** Names that were typed and that Slack made no mention of: the form asks who they are. */
  readonly unknownNames: readonly string[];
  readonly sharedNames: readonly SharedName[];
}

const Metadata = z.object({
  id: z.uuid(),
  channel: z.string().nullable(),
  link: z.string().nullable(),
  responseUrl: z.string().optional(),
});

/** @param channel where it was typed; null in a DM. */
export function assignView(
  say: Say,
  start: AssignStart,
  prefill: AssignPrefill,
  place: { readonly channel: string | null; readonly link: string | null; readonly origin: ModalOrigin },
  open: OpenSeats,
): ModalView {
  const { challenge } = prefill;
  const areas = AREAS.map((area) => option(say(`areas.${area}.title`), area));
  const minutes = [
    // Which challenge will be chosen is not known yet.
    ...(challenge ? [] : [option(say("assign.protected_whole"), WHOLE)]),
    ...PROTECTED_MINUTES.map((value) => option(say("assign.protected_minutes", { minutes: value }), String(value))),
    option(say("assign.protected_none"), NONE),
  ];
  // What was typed says how long it takes, and whom it goes with.
  const enough = challenge ? enoughFor(challenge) : enoughForWords(prefill.ownWords);
  const longEnough = enough === null ? WHOLE : String(enough);
  const host = challenge && challenge.needs.host !== "none" ? say(`vocabulary.hosts.${challenge.needs.host}`) : null;
  const doors = [
    option(host || !challenge ? say("assign.door_none_needed") : say("assign.door_none"), NONE),
    option(say("assign.door_host"), "host"),
    option(say("assign.door_introduction"), "introduction"),
  ];
  const blocks: KnownBlock[] = [
    section(say("assign.intro_md")),
    ...groupBlocks(say, prefill.groups),
    ...whoBlocks(say, prefill.unknownNames),
    ...sharedNameBlocks(say, prefill.sharedNames),
    ...cutBlocks(say, prefill, place.link),
    ...fitsBlocks(say, prefill.fits ?? []),
    input("people", say("assign.people"), people(prefill.userIds.slice(0, MAX_PEOPLE * 5), MAX_PEOPLE * 5)),
    input(
      "challenge",
      say("assign.challenge"),
      lookup(
        "assign.challenge",
        say("assign.challenge_placeholder"),
        challenge && option(challenge.title, challenge.id),
      ),
      { optional: true, hint: say("assign.challenge_hint") },
    ),
    input("own", say("assign.own"), textInput({ multiline: true, initial: cut(prefill.ownWords, LIMITS.inputText) }), {
      optional: true,
      hint: say("assign.own_hint"),
    }),
    input("area", say("assign.area"), select(areas, DEFAULT_AREA), { hint: say("assign.area_hint") }),
    input("why", say("assign.why"), textInput({ multiline: true, initial: cut(prefill.why, LIMITS.inputText) }), {
      hint: say("assign.why_hint"),
    }),
    input(
      "protected",
      say("assign.protected"),
      select(minutes, longEnough),
      challenge ? {} : { hint: say("assign.protected_hint") },
    ),
    input(
      "door",
      say("assign.door"),
      radio(doors, NONE),
      host && challenge ? { hint: say("assign.door_hint", { host, minutes: challenge.minutes }) } : {},
    ),
    input("door_user", say("assign.door_user"), person(null), { optional: true }),
    ...openSeatLines(say, open),
    input("due", say("assign.due"), datePicker(prefill.dueOn)),
    ...whereBlocks(say, start),
  ];
  return modal("assign", say("assign.title"), blocks, {
    submit: say("assign.submit"),
    close: say("common.cancel"),
    metadata: {
      id: start.id,
      channel: start.channel === "ok" ? place.channel : null,
      link: place.link,
      ...place.origin,
    },
  });
}

/**
 * Words of a message are linked, so their beginning is enough; typed words are shown whole, as they are stored nowhere
 * else.
 */
function cutBlocks(say: Say, { ownWords, why }: AssignPrefill, link: string | null): KnownBlock[] {
  const own = wholeIfCut(say, ownWords, LIMITS.inputText);
  if (link !== null && own.length > 0) return [section(say("assign.message_cut_md", { link }))];
  return [...own, ...wholeIfCut(say, why, LIMITS.inputText)];
}

/** Where it cannot be a card, it is said why, and how that changes. */
function whereBlocks(say: Say, { channel }: AssignStart): KnownBlock[] {
  switch (channel) {
    case "ok": {
      const options = [option(say("assign.where_channel"), CHANNEL), option(say("assign.where_private"), PRIVATE)];
      return [input("where", say("assign.where"), radio(options, CHANNEL))];
    }
    case "archived":
      return [section(say("assign.where_archived_md"))];
    case "shared":
      return [section(say("assign.where_shared_md"))];
    case "bot-missing":
    case "none":
      return [section(say("assign.where_unknown_md"))];
    case null:
      return [];
  }
}

/** Given: the receipt takes the place of the command, or of the form where there was none. */
export const assignSubmit = defineSubmit({
  id: "assign",
  fields: FIELDS.kinds,
  metadata: Metadata,
  delivers: "all",
  run: async (context, state, place): Promise<Submission> => {
    const { deps, say, person: giver } = context;
    try {
      const given = inputFrom({ say, catalogue: deps.catalogues.of(giver.workspaceId) }, state, place);
      const outcome = await assign(deps, giver, given);
      if (outcome.kind === "faults") return { kind: "errors", errors: errorsOf(say, outcome.faults) };
      const { challengeId, userIds, dueOn } = given;
      const chosenOne = deps.catalogues.of(giver.workspaceId).byId.get(challengeId ?? "") ?? null;
      const open = await openSeatsFor(deps, giver, chosenOne, userIds, dueOn);
      const message = receiptMessage(say, outcome.receipt, open);
      return place.responseUrl ? { kind: "close", message } : { kind: "update", view: messageView(context, message) };
    } catch (error) {
      if (!(error instanceof UserFault)) throw error;
      return { kind: "errors", errors: { people: userFaultText(error.fault, say) } };
    }
  },
});

function inputFrom(
  { say, catalogue }: { readonly say: Say; readonly catalogue: Catalogue },
  state: ViewState,
  place: z.infer<typeof Metadata>,
): AssignInput {
  const picked = chosen(state, "protected");
  const entry = catalogue.byId.get(chosen(state, "challenge") ?? "");
  // Where their own words say nothing of how long it takes, no minutes are named.
  const whole = entry ? enoughFor(entry) : enoughForWords(typed(state, "own"));
  const minutes = picked === WHOLE ? whole : (PROTECTED_MINUTES.find((value) => String(value) === picked) ?? null);
  const door = (["host", "introduction"] as const).find((kind) => kind === chosen(state, "door"));
  return {
    id: place.id,
    link: place.link,
    userIds: [...new Set(chosenPeople(state, "people"))],
    challengeId: chosen(state, "challenge"),
    ownWords: typed(state, "own"),
    area: AREAS.find((area) => area === chosen(state, "area")) ?? DEFAULT_AREA,
    why: typed(state, "why"),
    protectedMinutes: minutes,
    door: door ?? ("none" satisfies Door["kind"]),
    doorUserId: chosen(state, "door_user"),
    dueOn: parseCalendarDate(chosen(state, "due") ?? ""),
    channel: chosen(state, "where") === CHANNEL ? place.channel : null,
    general: { ...generalWords(say), why: say("assign.own_words.why") },
  };
}

function errorsOf(say: Say, faults: readonly NamedFault[]): Record<string, string> {
  return Object.fromEntries(faults.map((fault) => [fault.field, faultText(say, fault)]));
}

function faultText(say: Say, { code, names, day }: NamedFault): string {
  const who = { people: listOf(say.locale, names) };
  switch (code) {
    case "too_many":
      return say("assign.faults.too_many", { max: MAX_PEOPLE });
    case "too_many_invited":
      return say("assign.faults.too_many_invited", { max: MAX_INVITED });
    case "own_too_long":
      return say("assign.faults.own_too_long", { max: MAX_OWN_WORDS });
    case "why_too_long":
      return say("assign.faults.why_too_long", { max: MAX_WHY });
    case "due_far":
      return say("assign.faults.due_far", { days: MAX_DUE_DAYS });
    case "due_holiday":
      return say("assign.faults.due_holiday", { ...who, day: day ? weekdayAndDate(say.locale, day) : "" });
    case "bot":
    case "gone":
    case "foreign":
    case "guest_private":
    case "guest_elsewhere":
    case "guest_clients":
    case "not_mentee":
    case "same_again":
    case "door_wrong":
    case "door_self":
      return say(`assign.faults.${code}`, who);
    default:
      return say(`assign.faults.${code}`);
  }
}

/** The form for somebody who may give challenges. @throws UserFault */
export async function openAssign(
  context: Context,
  prefill: AssignPrefill,
  place: { readonly channel: string | null; readonly link: string | null; readonly origin: ModalOrigin },
): Promise<ModalView> {
  const { deps, say, person: giver } = context;
  const start = await startAssign(deps, giver, place.channel);
  const open = await openSeatsFor(deps, giver, prefill.challenge, prefill.userIds, prefill.dueOn);
  return assignView(say, start, prefill, place, open);
}
