/** A setting that somebody said in words: the form with it filled in, offered by a button. Nothing is changed before they save it. */
import { z } from "zod";
import type { Context } from "#src/feature-kit/handlers.ts";
import { findMember } from "#src/features/members/use-cases/find-member.ts";
import { HOLIDAY_PLACE } from "#src/kernel/holiday-place.ts";
import type { Settings } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { AREAS, type Area, WEEKDAYS, type Weekday } from "#src/kernel/vocabulary.ts";
import { listOf } from "#src/language/lists.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { hour } from "#src/slack/fault-text.ts";
import { actions, button, type Message, textMessage } from "#src/slack/kit/blocks.ts";
import { focusWith, MOST_AREAS } from "../rules/focus-told.ts";
import { isSo, type NamedSettings, settingsNamed } from "../rules/settings-named.ts";
import { type SettingTold, settingTold } from "../rules/settings-told.ts";

/** The offer; null where a message says no setting that can be. */
export async function settingSaid({ deps, say, person }: Context, text: string): Promise<Message | null> {
  const told = settingTold(text, say.locale);
  return told && answerSetting({ deps, say, person }, told);
}

/** That it comes weekly: it is so already, or stands in the form. */
export function weeklyKept(context: Context): Promise<Message | null> {
  return answerSetting(context, { of: "each-week" });
}

async function answerSetting(
  { deps, say, person }: Pick<Context, "deps" | "say" | "person">,
  told: SettingTold,
): Promise<Message | null> {
  const { settings } = await findMember(deps, person);
  const named = settingsNamed(told, settings, deps.places);
  if (!named) return refused({ deps, say }, told, settings);
  if (told.of !== "team" && isSo(named, settings)) return standing({ deps, say }, told, named, settings);
  if (named.nudgeDays) return slotOffered(say, { ...named, nudgeDays: named.nudgeDays });
  if (told.of === "team")
    return textMessage(
      say("settings.team_md", { told: told.isAll ? "all" : "other" }),
      actions(button(say("menu.settings"), "settings.open", "chat", "primary")),
    );
  const what = say("settings.said_md", { what: listOf(say.locale, wordsOf({ deps, say }, named)) });
  return textMessage(what, actions(button(say("menu.settings"), "settings.said", valueOf(named), "primary")));
}

/** What cannot be, and what is missing for it; null where that is not known. */
function refused({ say }: Pick<Context, "deps" | "say">, told: SettingTold, settings: Settings): Message | null {
  const form = actions(button(say("menu.settings"), "settings.open", "chat", "primary"));
  if (told.of === "weekly")
    return textMessage(say("settings.day_missing_md", { days: dayNames(say, settings.nudgeDays) }), form);
  if (told.of !== "focus") return null;
  const words = { areas: areaNames(say, settings.focusAreas) };
  const isFull = focusWith(told.said, settings.focusAreas) === "full";
  return textMessage(isFull ? say("settings.focus_full_md", words) : say("settings.focus_missing_md", words), form);
}

/** It is so already. */
function standing(
  { deps, say }: Pick<Context, "deps" | "say">,
  told: SettingTold,
  named: NamedSettings,
  settings: Settings,
): Message {
  const { nudgeDays, nudgeHour } = settings;
  const text =
    told.of === "weekly" || told.of === "at"
      ? say("settings.slot_is_md", { days: dayNames(say, nudgeDays), time: hour(nudgeHour) })
      : say("settings.is_so_md", { what: listOf(say.locale, wordsOf({ deps, say }, named)) });
  return textMessage(text, actions(button(say("menu.settings"), "settings.open", "chat")));
}

/** The form with the days and the hour of the challenge of the week. */
export function slotOffered(
  say: Say,
  { nudgeDays, nudgeHour }: { readonly nudgeDays: readonly Weekday[]; readonly nudgeHour?: number | null },
): Message {
  const at = nudgeHour ?? null;
  const words = say("settings.slot_md", {
    day: dayNames(say, nudgeDays),
    count: nudgeDays.length,
    hour: at === null ? "none" : "other",
    time: at === null ? "" : hour(at),
  });
  const [day, ...others] = nudgeDays;
  const form =
    others.length === 0
      ? button(say("menu.settings"), "settings.slot", `${day}|${at ?? ""}`, "primary")
      : button(
          say("menu.settings"),
          "settings.said",
          valueOf({ nudgeDays, ...(at === null ? {} : { nudgeHour: at }) }),
          "primary",
        );
  return textMessage(words, actions(form));
}

const dayNames = (say: Say, days: readonly Weekday[]): string =>
  listOf(
    say.locale,
    days.map((day) => say(`vocabulary.days.d${day}`)),
  );

const areaNames = (say: Say, areas: readonly Area[]): string =>
  listOf(
    say.locale,
    areas.map((area) => say(`areas.${area}.title`)),
  );

/** What stands in the form otherwise than it is. */
function wordsOf(
  { deps, say }: Pick<Context, "deps" | "say">,
  { focusAreas, nudgeHour, zone, country, cadence, workDays, workStart, workEnd }: NamedSettings,
): readonly string[] {
  const place = deps.places.holidayPlaces().find(({ code }) => code === country);
  const isOnlyHour = nudgeHour !== undefined && workStart === undefined && workEnd === undefined;
  return [
    ...(isOnlyHour ? [say("settings.said.hour", { time: hour(nudgeHour) })] : []),
    ...(zone === undefined ? [] : [say("settings.said.zone", { zone: escapeMrkdwn(zone) })]),
    ...(place
      ? [say("settings.said.country", { place: escapeMrkdwn(place.name.replace(/^(.+): (.+)$/, "$2 ($1)")) })]
      : []),
    ...(focusAreas ? [say("settings.said.focus", { areas: areaNames(say, focusAreas) })] : []),
    ...(cadence ? [say("settings.said.cadence", { cadence: say(`vocabulary.cadence.${cadence}`) })] : []),
    ...(workDays ? [say("settings.said.work_days", { days: dayNames(say, workDays) })] : []),
    ...(workStart === undefined ? [] : [say("settings.said.work_start", { time: hour(workStart) })]),
    ...(workEnd === undefined ? [] : [say("settings.said.work_end", { time: hour(workEnd) })]),
  ];
}

/** As a query, in which what was not said is left out. */
function valueOf(named: NamedSettings): string {
  return new URLSearchParams(Object.entries(named).map(([name, value]) => [name, String(value)])).toString();
}

const Days = z
  .string()
  .transform((days) => days.split(",").map(Number))
  .pipe(z.array(z.literal(WEEKDAYS)).min(1));
const Hour = z.coerce.number().int().min(0).max(24);

/** The value of the button. */
export const SaidSettings = z
  .preprocess(
    (value) => (typeof value === "string" ? Object.fromEntries(new URLSearchParams(value)) : value),
    z.object({
      focusAreas: z
        .string()
        .transform((areas) => areas.split(","))
        .pipe(z.array(z.enum(AREAS)).min(1).max(MOST_AREAS))
        .optional(),
      nudgeDays: Days.optional(),
      nudgeHour: Hour.max(23).optional(),
      cadence: z.enum(["weekly", "monthly"]).optional(),
      zone: z.string().max(60).optional(),
      country: z.string().regex(HOLIDAY_PLACE).optional(),
      workDays: Days.optional(),
      workStart: Hour.max(23).optional(),
      workEnd: Hour.min(1).optional(),
    }),
  )
  .transform((named): NamedSettings => withoutUndefined(named));

function withoutUndefined<T extends object>(named: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
