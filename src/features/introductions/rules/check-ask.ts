/** What stands in the way of a request. Decisions are data. */
import { isForeignTo, isOutsider, type SlackPerson } from "#src/kernel/directory.ts";
import { lengthOf } from "#src/kernel/text.ts";
import type { Question } from "./types.ts";

/** In code points, as PostgreSQL counts them. */
export const MAX_WORDS = 500;
export const MAX_TOPIC = 150;

/** Each has a sentence of the same name in prompts/texts/en/introductions.yaml. */
export type AskFaultCode =
  | "guest"
  | "host_self"
  | "host_bot"
  | "host_left"
  | "host_foreign"
  | "host_guest"
  | "host_known"
  | "question_missing"
  | "too_long"
  | "too_many_open"
  | "too_many_today";

export interface AskFault {
  readonly code: AskFaultCode;
  readonly field: "department" | "person" | "topic" | "question" | "why";
  /** Of the person whom it is about. */
  readonly name: string;
  /** The most characters that fit; 0 where it is about something else. */
  readonly max: number;
}

/** At most one fault for each field. @param wished whoever was named, as Slack describes them. */
export function checkAsk(
  workspaceId: string,
  asker: SlackPerson,
  { topic, question, why }: Pick<Question, "topic" | "question" | "why">,
  wished: SlackPerson | null,
): readonly AskFault[] {
  const faults: (AskFault | null)[] = [
    isOutsider(workspaceId, asker) ? fault("guest", "question") : null,
    wished && personFault(workspaceId, asker, wished),
    lengthOf(topic) > MAX_TOPIC ? { ...fault("too_long", "topic"), max: MAX_TOPIC } : null,
    question === "" ? fault("question_missing", "question") : null,
    lengthOf(question) > MAX_WORDS ? { ...fault("too_long", "question"), max: MAX_WORDS } : null,
    lengthOf(why) > MAX_WORDS ? { ...fault("too_long", "why"), max: MAX_WORDS } : null,
  ];
  const seen = new Set<string>();
  return faults.filter((one): one is AskFault => one !== null && !seen.has(one.field) && seen.add(one.field) !== null);
}

/** A fault without a name. */
export function fault(code: AskFaultCode, field: AskFault["field"]): AskFault {
  return { code, field, name: "", max: 0 };
}

function personFault(workspaceId: string, asker: SlackPerson, wished: SlackPerson): AskFault | null {
  const named = (code: AskFaultCode): AskFault => ({ ...fault(code, "person"), name: wished.name });
  if (wished.userId === asker.userId) return named("host_self");
  if (wished.isBot) return named("host_bot");
  if (wished.deleted) return named("host_left");
  if (isForeignTo(workspaceId, wished)) return named("host_foreign");
  return wished.isGuest ? named("host_guest") : null;
}
