/** Joining and changing settings: one form, of which joining shows the first section. */
import type { KnownBlock, ModalView } from "@slack/types";
import { z } from "zod";
import type { Deps } from "#src/feature-kit/deps.ts";
import { withDefaultHours } from "#src/features/members/rules/hours.ts";
import type { Preference } from "#src/features/weekly/rules/preferences.ts";
import { wishLabel } from "#src/features/weekly/slack/topic-name.ts";
import { HOLIDAY_PLACE } from "#src/kernel/holiday-place.ts";
import type { Cadence, Settings } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { AREAS, SCOPES, TRACKS, WEEKDAYS } from "#src/kernel/vocabulary.ts";
import type { ModalOrigin, ViewState } from "#src/slack/context.ts";
import { hour } from "#src/slack/fault-text.ts";
import { modal, option, section } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { checkboxes, lookup, multiSelect, person, radio, select } from "#src/slack/kit/inputs.ts";

/** Of the form of a member; that of a newcomer asks the first of them. */
export const SETTINGS_FIELDS = formFields({
  wishes: "choices",
  track: "choice",
  scope: "choice",
  focus: "choices",
  days: "choices",
  hour: "choice",
  zone: "choice",
  country: "choice",
  manager: "choice",
  cadence: "choice",
  work_days: "choices",
  work_start: "choice",
  work_end: "choice",
});
const { input, chosen, chosenAll } = SETTINGS_FIELDS;

const EVERY_HOUR = Array.from({ length: 24 }, (_, value) => value);
const JOIN_HOURS = EVERY_HOUR.slice(7, 20);
const DEFAULT_NUDGE_HOUR = 10;
const DEFAULT_NUDGE_DAY = 2;
const MAX_FOCUS = 3;
/** As many as Slack shows in one group of boxes. */
const MAX_WISHES = 10;

/** What the form is filled with; a newcomer has only a zone and a guess. */
export type Prefill = Omit<Partial<Settings>, "zone"> & Pick<Settings, "country"> & { readonly zone: string | null };

/** The form of somebody who joins: only what is needed for a first nudge. */
export function joinView(say: Say, deps: Pick<Deps, "places">, prefill: Prefill, origin: ModalOrigin): ModalView {
  const blocks = [section(say("join.intro_md")), ...commonFields(say, deps, prefill, JOIN_HOURS)];
  return modal("join", say("join.title"), blocks, {
    submit: say("join.submit"),
    close: say("common.cancel"),
    metadata: origin,
  });
}

/** The form of a member: everything. */
export function settingsView(
  say: Say,
  deps: Pick<Deps, "places">,
  {
    settings,
    wishes,
    titleOf,
    choices,
  }: {
    readonly settings: Settings;
    readonly wishes: readonly Preference[];
    /** The title of a challenge by its id. */
    readonly titleOf: (challengeId: string) => string;
    /** What capabilities let people choose on pages of their own. */
    readonly choices: readonly KnownBlock[];
  },
  origin: ModalOrigin,
): ModalView {
  const shown = wishes.slice(-MAX_WISHES);
  const blocks = [
    ...commonFields(say, deps, settings, EVERY_HOUR),
    ...hourFields(say, settings),
    ...wishFields(say, shown, titleOf),
    ...choices,
  ];
  return modal("settings", say("settings.title"), blocks, {
    submit: say("common.save"),
    close: say("common.cancel"),
    metadata: { ...origin, wishes: shown.map(({ id }) => id) },
  });
}

/** What they said of ease, size and topics: what is left unticked is forgotten. */
function wishFields(say: Say, wishes: readonly Preference[], titleOf: (challengeId: string) => string): KnownBlock[] {
  if (wishes.length === 0) return [];
  const ids = wishes.map(({ id }) => id);
  const options = wishes.map((wish) => option(wishLabel(say, wish, titleOf), wish.id));
  return [
    input("wishes", say("settings.wishes"), checkboxes(options, ids), {
      optional: true,
      hint: say("settings.wishes_hint"),
    }),
  ];
}

/** What the form was opened with: the wishes that it shows; none in forms of earlier versions. */
export const ShownWishes = z.object({ wishes: z.array(z.uuid()).default([]) }).catch({ wishes: [] });

/** The wishes that were shown and are not ticked any more. */
export function droppedWishes(state: ViewState, { wishes: shown }: z.infer<typeof ShownWishes>): readonly string[] {
  const kept = chosenAll(state, "wishes");
  return shown.filter((id) => !kept.includes(id));
}

function commonFields(say: Say, deps: Pick<Deps, "places">, prefill: Prefill, hours: readonly number[]): KnownBlock[] {
  const tracks = TRACKS.map((track) => option(say(`vocabulary.tracks.${track}`), track));
  const scopes = SCOPES.map((scope) => option(say(`vocabulary.scopes.s${scope}`), String(scope)));
  const areas = AREAS.map((area) => option(say(`areas.${area}.title`), area, say(`areas.${area}.line`)));
  const days = dayOptions(say);
  const hourOptions = hours.map((value) => option(hour(value), String(value)));
  const country = deps.places.holidayPlaces().find(({ code }) => code === prefill.country);
  return [
    input("track", say("settings.track"), select(tracks, prefill.track)),
    input("scope", say("settings.scope"), radio(scopes, prefill.scope ? String(prefill.scope) : null)),
    input("focus", say("settings.focus"), multiSelect(areas, prefill.focusAreas ?? [], MAX_FOCUS), {
      hint: say("settings.focus_hint"),
    }),
    input("days", say("settings.days"), checkboxes(days, (prefill.nudgeDays ?? [DEFAULT_NUDGE_DAY]).map(String)), {
      hint: say("settings.days_hint"),
    }),
    input("hour", say("settings.hour"), select(hourOptions, String(prefill.nudgeHour ?? DEFAULT_NUDGE_HOUR))),
    input(
      "zone",
      say("settings.zone"),
      lookup(
        "settings.zone",
        say("settings.zone_placeholder"),
        prefill.zone === null ? null : option(prefill.zone, prefill.zone),
      ),
    ),
    input(
      "country",
      say("settings.country"),
      lookup(
        "settings.country",
        say("settings.country_placeholder"),
        country ? option(country.name, country.code) : null,
      ),
      { optional: true, hint: say("settings.country_hint") },
    ),
    input("manager", say("settings.manager"), person(prefill.managerUserId ?? null), {
      optional: true,
      hint: say("privacy.manager_sees"),
    }),
  ];
}

function hourFields(say: Say, settings: Settings): KnownBlock[] {
  const starts = EVERY_HOUR.map((value) => option(hour(value), String(value)));
  const ends = EVERY_HOUR.map((value) => option(hour(value + 1), String(value + 1)));
  const cadences = (["weekly", "monthly"] as const).map((cadence) =>
    option(say(`vocabulary.cadence.${cadence}`), cadence),
  );
  return [
    input("cadence", say("settings.cadence"), radio(cadences, settings.cadence)),
    input("work_days", say("settings.work_days"), checkboxes(dayOptions(say), settings.workDays.map(String))),
    input("work_start", say("settings.work_start"), select(starts, String(settings.workStart)), {
      hint: say("settings.work_hint"),
    }),
    input("work_end", say("settings.work_end"), select(ends, String(settings.workEnd))),
  ];
}

const Submitted = z.object({
  track: z.enum(TRACKS),
  scope: z.coerce.number().pipe(z.literal(SCOPES)),
  focusAreas: z.array(z.enum(AREAS)).min(1).max(MAX_FOCUS),
  nudgeDays: z.array(z.coerce.number().pipe(z.literal(WEEKDAYS))).min(1),
  nudgeHour: z.coerce.number().int().min(0).max(23),
  zone: z.string().min(1),
  country: z.string().regex(HOLIDAY_PLACE).nullable(),
  managerUserId: z
    .string()
    .regex(/^[UW][A-Z0-9]+$/)
    .nullable(),
});
const Hours = z.object({
  cadence: z.enum(["weekly", "monthly"]),
  workDays: z.array(z.coerce.number().pipe(z.literal(WEEKDAYS))).min(1),
  workStart: z.coerce.number().int().min(0).max(23),
  workEnd: z.coerce.number().int().min(1).max(24),
});

/** Which block a fault of a field belongs to. */
const BLOCK_OF: Readonly<Record<string, string>> = {
  focusAreas: "focus",
  nudgeDays: "days",
  nudgeHour: "hour",
  managerUserId: "manager",
  workDays: "work_days",
  workStart: "work_start",
  workEnd: "work_end",
};

/** The settings that were filled in, or a text for each wrong field. */
export function readSettings(
  say: Say,
  state: ViewState,
  form: "join" | "settings",
): { settings: Settings } | { errors: Record<string, string> } {
  const common = Submitted.safeParse({
    track: chosen(state, "track"),
    scope: chosen(state, "scope"),
    focusAreas: chosenAll(state, "focus"),
    nudgeDays: chosenAll(state, "days").sort(),
    nudgeHour: chosen(state, "hour"),
    zone: chosen(state, "zone"),
    country: chosen(state, "country"),
    managerUserId: chosen(state, "manager"),
  });
  if (!common.success) return { errors: errorsOf(say, common.error) };
  if (form === "join") return { settings: withDefaultHours({ ...common.data, cadence: "weekly" satisfies Cadence }) };
  const hours = Hours.safeParse({
    cadence: chosen(state, "cadence"),
    workDays: chosenAll(state, "work_days").sort(),
    workStart: chosen(state, "work_start"),
    workEnd: chosen(state, "work_end"),
  });
  if (!hours.success) return { errors: errorsOf(say, hours.error) };
  return { settings: { ...common.data, ...hours.data } };
}

function errorsOf(say: Say, error: z.ZodError): Record<string, string> {
  const text = (field: string): string => {
    if (field === "focusAreas") return say("errors.focus_count");
    if (field === "nudgeDays" || field === "workDays") return say("errors.days_missing");
    return say("settings.missing");
  };
  return Object.fromEntries(
    error.issues.map(({ path }) => [BLOCK_OF[String(path[0])] ?? String(path[0]), text(String(path[0]))]),
  );
}

function dayOptions(say: Say): ReturnType<typeof option>[] {
  return WEEKDAYS.map((day) => option(say(`vocabulary.days.d${day}`), String(day)));
}
