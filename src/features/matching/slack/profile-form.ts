/** The form of a host: who may ask them what, or whom they mentor. It takes half a minute. */
import type { KnownBlock, ModalView } from "@slack/types";
import { z } from "zod";
import type { Deps } from "#src/feature-kit/deps.ts";
import { type Context, defineSubmit } from "#src/feature-kit/handlers.ts";
import { HOLIDAY_PLACE } from "#src/kernel/holiday-place.ts";
import type { Say } from "#src/kernel/texts.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { AREAS, WEEKDAYS } from "#src/kernel/vocabulary.ts";
import { inOrderOfNames } from "#src/language/lists.ts";
import type { ModalOrigin, Submission, ViewState } from "#src/slack/context.ts";
import { hour, userFaultText } from "#src/slack/fault-text.ts";
import { modal, context as note, option, section } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { ofOurForm } from "#src/slack/kit/form-state.ts";
import { checkboxes, lookup, multiSelect, select, textInput } from "#src/slack/kit/inputs.ts";
import { languageTitle } from "#src/slack/language-name.ts";
import { messageView } from "#src/slack/windows.ts";
import { DEPARTMENTS, type WorkingHours } from "../rules/host.ts";
import {
  checkProfile,
  FIRST_MENTEES,
  FIRST_QUESTIONS,
  LANGUAGES,
  MAX_ABOUT,
  MAX_MENTOR_AREAS,
  MAX_TOPICS,
  MENTEES_AT_A_TIME,
  type ProfileAnswers,
  type ProfileFault,
  type ProfilePart,
  QUESTIONS_A_MONTH,
  topicsIn,
} from "../rules/profile.ts";
import { loadProfile, type Profile, saveProfile } from "../use-cases/profile.ts";
import { profileMessage } from "./profile-message.ts";

const FIELDS = formFields({
  topics: "text",
  questions: "choice",
  mentees: "choice",
  areas: "choices",
  about: "text",
  department: "choice",
  languages: "choices",
  work_days: "choices",
  work_start: "choice",
  work_end: "choice",
  zone: "choice",
  country: "choice",
});
const { input, chosen, chosenAll, isAsked, typed } = FIELDS;

const EVERY_HOUR = Array.from({ length: 24 }, (_, value) => value);

export function profileView(
  say: Say,
  deps: Pick<Deps, "places">,
  profile: Profile,
  part: ProfilePart,
  origin: ModalOrigin,
): ModalView {
  const blocks = [
    section(say(`matching.${part}.intro_md`)),
    ...(part === "questions" ? questionFields(say, profile) : mentorFields(say, profile)),
    ...commonFields(say, profile),
    ...(profile.isMember ? [note(say("matching.hours_of_member_md"))] : hourFields(say, deps, profile.hours)),
  ];
  return modal("host-profile", say(`matching.${part}.title`), blocks, {
    submit: say("common.save"),
    close: say("common.cancel"),
    metadata: { part, ...origin },
  });
}

function questionFields(say: Say, { host }: Profile): KnownBlock[] {
  const amounts = QUESTIONS_A_MONTH.map((count) => option(say("matching.questions.amount", { count }), String(count)));
  const now = host && host.topics.length > 0 ? host.questionsPerMonth : FIRST_QUESTIONS;
  return [
    input(
      "topics",
      say("matching.questions.topics"),
      textInput({ initial: host?.topics.join(", ") ?? "", placeholder: say("matching.questions.topics_placeholder") }),
      { hint: say("matching.questions.topics_hint"), optional: true },
    ),
    input("questions", say("matching.questions.how_often"), select(amounts, String(now))),
  ];
}

function mentorFields(say: Say, { host }: Profile): KnownBlock[] {
  const amounts = MENTEES_AT_A_TIME.map((count) => option(say("matching.mentor.amount", { count }), String(count)));
  const areas = AREAS.map((area) => option(say(`areas.${area}.title`), area, say(`areas.${area}.line`)));
  const now = host && host.mentorAreas.length > 0 ? host.menteeCapacity : FIRST_MENTEES;
  return [
    input("mentees", say("matching.mentor.how_many"), select(amounts, String(now))),
    input("areas", say("matching.mentor.areas"), multiSelect(areas, host?.mentorAreas ?? [], MAX_MENTOR_AREAS), {
      optional: true,
    }),
    input(
      "about",
      say("matching.mentor.about"),
      textInput({
        multiline: true,
        max: MAX_ABOUT,
        initial: host?.mentorAbout ?? "",
        placeholder: say("matching.mentor.about_placeholder"),
      }),
      { hint: say("matching.mentor.about_hint"), optional: true },
    ),
  ];
}

function commonFields(say: Say, { host, languages }: Profile): KnownBlock[] {
  const departments = DEPARTMENTS.map((one) => option(say(`matching.departments.${one}`), one));
  const name = (code: string): string => languageTitle(say, code);
  const spoken = inOrderOfNames(say.locale, LANGUAGES, name).map((code) => option(name(code), code));
  return [
    input("department", say("matching.department"), select(departments, host?.department)),
    input("languages", say("matching.languages"), multiSelect(spoken, languages, LANGUAGES.length)),
  ];
}

function hourFields(say: Say, { places }: Pick<Deps, "places">, hours: WorkingHours): KnownBlock[] {
  const days = WEEKDAYS.map((day) => option(say(`vocabulary.days.d${day}`), String(day)));
  const starts = EVERY_HOUR.map((value) => option(hour(value), String(value)));
  const ends = EVERY_HOUR.map((value) => option(hour(value + 1), String(value + 1)));
  const country = places.holidayPlaces().find(({ code }) => code === hours.country);
  const { zone } = hours;
  return [
    input("work_days", say("settings.work_days"), checkboxes(days, hours.workDays.map(String))),
    input("work_start", say("settings.work_start"), select(starts, String(hours.workStart)), {
      hint: say("settings.work_hint"),
    }),
    input("work_end", say("settings.work_end"), select(ends, String(hours.workEnd))),
    input("zone", say("settings.zone"), lookup("matching.zone", say("settings.zone_placeholder"), option(zone, zone))),
    input(
      "country",
      say("settings.country"),
      lookup(
        "matching.country",
        say("settings.country_placeholder"),
        country ? option(country.name, country.code) : null,
      ),
      { optional: true, hint: say("settings.country_hint") },
    ),
  ];
}

const Metadata = z.object({ part: z.enum(["questions", "mentor"]), responseUrl: z.string().optional() });
const Common = z.object({ department: z.enum(DEPARTMENTS), languages: z.array(z.enum(LANGUAGES)) });
const Questions = z.object({ questionsPerMonth: z.coerce.number().pipe(z.literal(QUESTIONS_A_MONTH)) });
const Mentor = z.object({
  menteeCapacity: z.coerce.number().pipe(z.literal(MENTEES_AT_A_TIME)),
  mentorAreas: z.array(z.enum(AREAS)).max(MAX_MENTOR_AREAS),
});
const Hours = z.object({
  zone: z.string().min(1),
  workDays: z.array(z.coerce.number().pipe(z.literal(WEEKDAYS))),
  workStart: z.coerce.number().int().min(0).max(23),
  workEnd: z.coerce.number().int().min(1).max(24),
  country: z.string().regex(HOLIDAY_PLACE).nullable(),
});

export const profileSubmit = defineSubmit({
  id: "host-profile",
  fields: FIELDS.kinds,
  metadata: Metadata,
  delivers: "all",
  run: async (context, state, { part, responseUrl }): Promise<Submission> => {
    const { deps, say, person } = context;
    const answers = answersIn(state, part);
    const faults = checkProfile(answers);
    if (faults.length > 0)
      return { kind: "errors", errors: Object.fromEntries(faults.map((one) => [one.field, faultText(say, one)])) };
    try {
      await saveProfile(deps, person, answers);
    } catch (error) {
      if (!(error instanceof UserFault)) throw error;
      return { kind: "errors", errors: { department: userFaultText(error.fault, say) } };
    }
    const message = profileMessage(say, await loadProfile(deps, person));
    return responseUrl ? { kind: "close", message } : { kind: "update", view: messageView(context, message) };
  },
});

/** @throws UserFault for what no form of ours could give. */
function answersIn(state: ViewState, part: ProfilePart): ProfileAnswers {
  const common = {
    ...ofOurForm(Common, { department: chosen(state, "department"), languages: chosenAll(state, "languages") }),
    hours: isAsked(state, "work_days") ? hoursIn(state) : null,
  };
  if (part === "questions") {
    const amount = ofOurForm(Questions, { questionsPerMonth: chosen(state, "questions") });
    return { ...common, part, ...amount, topics: topicsIn(typed(state, "topics")) };
  }
  const offered = { menteeCapacity: chosen(state, "mentees"), mentorAreas: chosenAll(state, "areas") };
  return { ...common, part, ...ofOurForm(Mentor, offered), mentorAbout: typed(state, "about") };
}

function hoursIn(state: ViewState): WorkingHours {
  return ofOurForm(Hours, {
    zone: chosen(state, "zone"),
    workDays: chosenAll(state, "work_days").sort(),
    workStart: chosen(state, "work_start"),
    workEnd: chosen(state, "work_end"),
    country: chosen(state, "country"),
  });
}

function faultText(say: Say, { code }: ProfileFault): string {
  switch (code) {
    case "hours_order":
    case "days_missing":
    case "zone_unknown":
      return say(`errors.${code}`);
    case "topics_too_many":
      return say("matching.faults.topics_too_many", { max: MAX_TOPICS });
    case "about_too_long":
      return say("matching.faults.about_too_long", { max: MAX_ABOUT });
    default:
      return say(`matching.faults.${code}`);
  }
}

/** The form as a handler opens it. */
export async function openProfile(context: Context, part: ProfilePart, origin: ModalOrigin): Promise<ModalView> {
  const { deps, say, person } = context;
  return profileView(say, deps, await loadProfile(deps, person), part, origin);
}
