/** A setting that somebody said in words: the form with it filled in, offered by a button. Nothing is changed before they save it. */
import { z } from "zod";
import type { Context } from "#src/feature-kit/handlers.ts";
import { findMember } from "#src/features/members/use-cases/find-member.ts";
import { HOLIDAY_PLACE } from "#src/kernel/holiday-place.ts";
import type { Say } from "#src/kernel/texts.ts";
import { WEEKDAYS, type Weekday } from "#src/kernel/vocabulary.ts";
import { listOf } from "#src/language/lists.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { hour } from "#src/slack/fault-text.ts";
import { actions, button, type Message, textMessage } from "#src/slack/kit/blocks.ts";
import { type NamedSettings, settingsNamed } from "../rules/settings-named.ts";
import { settingTold } from "../rules/settings-told.ts";
import type { WeeklySlot } from "../rules/weekly-slot.ts";

/** The offer; null where a message says no setting that can be. */
export async function settingSaid({ deps, say, person }: Context, text: string): Promise<Message | null> {
  const told = settingTold(text, say.locale);
  if (!told) return null;
  const { settings } = await findMember(deps, person);
  const named = settingsNamed(told, settings, deps.places);
  if (!named) return null;
  if (told.of === "weekly") return slotOffered(say, told);
  if (told.of === "team")
    return textMessage(
      say("settings.team_md"),
      actions(button(say("menu.settings"), "settings.open", "chat", "primary")),
    );
  const what = say("settings.said_md", { what: listOf(say.locale, wordsOf({ deps, say }, named)) });
  return textMessage(what, actions(button(say("menu.settings"), "settings.said", valueOf(named), "primary")));
}

/** The form with the day and the hour of the challenge of the week. */
export function slotOffered(say: Say, { day, hour: at }: WeeklySlot): Message {
  const words = say("settings.slot_md", {
    day: say(`vocabulary.days.d${day}`),
    hour: at === null ? "none" : "other",
    time: at === null ? "" : hour(at),
  });
  return textMessage(words, actions(button(say("menu.settings"), "settings.slot", `${day}|${at ?? ""}`, "primary")));
}

/** What stands in the form otherwise than it is. */
function wordsOf(
  { deps, say }: Pick<Context, "deps" | "say">,
  { nudgeHour, zone, country, workDays, workStart, workEnd }: NamedSettings,
): readonly string[] {
  const dayNames = (days: readonly Weekday[]): string =>
    listOf(
      say.locale,
      days.map((day) => say(`vocabulary.days.d${day}`)),
    );
  const place = deps.places.holidayPlaces().find(({ code }) => code === country);
  const isOnlyHour = nudgeHour !== undefined && workStart === undefined && workEnd === undefined;
  return [
    ...(isOnlyHour ? [say("settings.said.hour", { time: hour(nudgeHour) })] : []),
    ...(zone === undefined ? [] : [say("settings.said.zone", { zone: escapeMrkdwn(zone) })]),
    ...(place
      ? [say("settings.said.country", { place: escapeMrkdwn(place.name.replace(/^(.+): (.+)$/, "$2 ($1)")) })]
      : []),
    ...(workDays ? [say("settings.said.work_days", { days: dayNames(workDays) })] : []),
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
      nudgeHour: Hour.max(23).optional(),
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
