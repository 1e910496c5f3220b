/** What changed and when, in a person's export. */
import type { AuditSubject } from "#src/feature-kit/audit-subject.ts";
import type { Telling } from "#src/feature-kit/export-part.ts";
import type { AuditEntry } from "#src/kernel/audit-entry.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { listOf } from "#src/language/lists.ts";
import { calendarDay, plainMomentIn } from "#src/slack/dates.ts";

/** Each change with what it was before and is after. */
export function changesText(
  telling: Telling,
  changes: readonly AuditEntry[],
  subjects: ReadonlyMap<string, AuditSubject>,
): string[] {
  const { say, who, zone } = telling;
  return changes.map(({ at, subject, actorUserId, before, after }) => {
    const name = subjects.get(subject)?.name;
    const line = say("export.change", {
      when: plainMomentIn(say.locale, at, zone),
      subject: name === undefined ? subject : say(name),
      actor: actorUserId === null ? say("export.the_bot") : who(actorUserId),
    });
    const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
    const differences = keys
      .map((key) => [key, word(telling, before?.[key]), word(telling, after?.[key])] as const)
      .filter(([, was, is]) => was !== is)
      .map(([key, was, is]) => `${plainKey(key)}: ${[was, is].filter((text) => text !== "").join(" → ")}`);
    return [line, ...differences].join("; ");
  });
}

/** A small plain value in words; nothing where there is none. */
function word(telling: Telling, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value))
    return listOf(
      telling.say.locale,
      value.map((item) => word(telling, item)),
    );
  if (typeof value === "object")
    return listOf(
      telling.say.locale,
      Object.entries(value).map(([key, inner]) => `${plainKey(key)} ${word(telling, inner)}`),
    );
  const text = typeof value === "string" ? value : JSON.stringify(value);
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) return "";
  if (/^[UWC][A-Z0-9]{2,}$/.test(text)) return telling.who(text);
  const date = /^\d{4}-\d{2}-\d{2}$/.exec(text)?.[0];
  return date ? calendarDay(telling.say.locale, date as CalendarDate) : telling.titleOf(text);
}

/** `challengeId` and `door_user_id` become "challenge" and "door". */
function plainKey(key: string): string {
  return key
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll("_", " ")
    .toLowerCase()
    .replace(/( user)? ids?$/, "");
}
