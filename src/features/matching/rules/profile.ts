/** What somebody says of themselves as a host: read from a form, checked, and put into what is known of them. */
import { isZone } from "#src/kernel/calendar.ts";
import { cut, lengthOf } from "#src/kernel/text.ts";
import type { Area } from "#src/kernel/vocabulary.ts";
import { foldText } from "#src/language/fold.ts";
import type { Department, Host, WorkingHours } from "./host.ts";

export const MAX_TOPICS = 8;
const MAX_TOPIC = 60;
/** In code points. */
export const MAX_ABOUT = 500;
export const MAX_MENTOR_AREAS = 4;
/** People whom one person wants to be kept apart from. */
export const MAX_BLOCKED = 50;
/** How many a month people can say that they answer; 0: none for now. */
export const QUESTIONS_A_MONTH = [0, 1, 2, 4, 8, 20] as const;
export const MENTEES_AT_A_TIME = [0, 1, 2, 3, 4, 5] as const;
/** Whoever registers is asked for little at first. */
export const FIRST_QUESTIONS = 2;
export const FIRST_MENTEES = 1;

/** Languages that people work in, by ISO 639-1. */
export const LANGUAGES = [
  "ar",
  "bg",
  "bn",
  "ca",
  "cs",
  "da",
  "de",
  "el",
  "en",
  "es",
  "et",
  "fa",
  "fi",
  "fr",
  "he",
  "hi",
  "hr",
  "hu",
  "id",
  "it",
  "ja",
  "ko",
  "lt",
  "lv",
  "ms",
  "nl",
  "no",
  "pl",
  "pt",
  "ro",
  "ru",
  "si",
  "sk",
  "sl",
  "sr",
  "sv",
  "ta",
  "th",
  "tr",
  "uk",
  "ur",
  "vi",
  "zh",
] as const;

/** Asking: questions of colleagues. Mentoring: weeks with one person. */
export type ProfilePart = "questions" | "mentor";

/** What every host says. */
export interface CommonAnswers {
  readonly department: Department;
  readonly languages: readonly string[];
  /** Null of a member, whose settings say it. */
  readonly hours: WorkingHours | null;
}

export type ProfileAnswers = CommonAnswers &
  (
    | { readonly part: "questions"; readonly topics: readonly string[]; readonly questionsPerMonth: number }
    | {
        readonly part: "mentor";
        readonly menteeCapacity: number;
        readonly mentorAreas: readonly Area[];
        readonly mentorAbout: string;
      }
  );

/** Each has a sentence of the same name in prompts/texts/en/matching.yaml. */
export type ProfileFaultCode =
  | "languages_missing"
  | "topics_missing"
  | "topics_too_many"
  | "topic_too_long"
  | "areas_missing"
  | "about_too_long"
  | "zone_unknown"
  | "days_missing"
  | "hours_order";

export interface ProfileFault {
  readonly code: ProfileFaultCode;
  readonly field: "languages" | "topics" | "areas" | "about" | "zone" | "work_days" | "work_end";
}

/** "pricing, the export; demos" as topics: each once, without signs around them. */
export function topicsIn(text: string): readonly string[] {
  const topics = text
    .split(/[,;\n•]+/)
    .map((topic) => topic.replace(/\s+/g, " ").replace(/^[\s*–-]+|[\s.]+$/g, ""))
    .filter((topic) => topic !== "");
  return [...new Map(topics.toReversed().map((topic) => [foldText(topic), topic])).values()].toReversed();
}

/** What stands in the way; at most one fault for each field. */
export function checkProfile(answers: ProfileAnswers): readonly ProfileFault[] {
  const faults: ProfileFault[] = [];
  if (answers.languages.length === 0) faults.push({ code: "languages_missing", field: "languages" });
  if (answers.part === "questions") faults.push(...topicFaults(answers.topics, answers.questionsPerMonth));
  else faults.push(...mentorFaults(answers));
  if (answers.hours) faults.push(...hourFaults(answers.hours));
  return faults;
}

function topicFaults(topics: readonly string[], questionsPerMonth: number): ProfileFault[] {
  if (topics.length === 0) return questionsPerMonth > 0 ? [{ code: "topics_missing", field: "topics" }] : [];
  if (topics.length > MAX_TOPICS) return [{ code: "topics_too_many", field: "topics" }];
  const isLong = topics.some((topic) => lengthOf(topic) > MAX_TOPIC);
  return isLong ? [{ code: "topic_too_long", field: "topics" }] : [];
}

function mentorFaults({
  menteeCapacity,
  mentorAreas,
  mentorAbout,
}: Extract<ProfileAnswers, { part: "mentor" }>): ProfileFault[] {
  return [
    ...(menteeCapacity > 0 && mentorAreas.length === 0 ? [{ code: "areas_missing", field: "areas" } as const] : []),
    ...(lengthOf(mentorAbout) > MAX_ABOUT ? [{ code: "about_too_long", field: "about" } as const] : []),
  ];
}

function hourFaults({ zone, workDays, workStart, workEnd }: WorkingHours): ProfileFault[] {
  return [
    ...(isZone(zone) ? [] : [{ code: "zone_unknown", field: "zone" } as const]),
    ...(workDays.length > 0 ? [] : [{ code: "days_missing", field: "work_days" } as const]),
    ...(workStart < workEnd ? [] : [{ code: "hours_order", field: "work_end" } as const]),
  ];
}

/** The host with these answers. Requests in a row without an answer are counted anew. */
export function withAnswers(host: Host, answers: ProfileAnswers, now: Date): Host {
  const common = {
    ...host,
    department: answers.department,
    languages: answers.languages,
    hours: answers.hours ?? host.hours,
    unanswered: 0,
    updatedAt: now,
  };
  if (answers.part === "questions")
    return { ...common, topics: answers.topics, questionsPerMonth: answers.questionsPerMonth };
  const { menteeCapacity, mentorAreas, mentorAbout } = answers;
  return { ...common, menteeCapacity, mentorAreas, mentorAbout: cut(mentorAbout, MAX_ABOUT) };
}
