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
    const about = subjects.get(subject);
    const line = say("export.change", {
      when: plainMomentIn(say.locale, at, zone),
      subject: about === undefined ? subject : say(about.name),
      actor: actorUserId === null ? say("export.the_bot") : who(actorUserId),
    });
    const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
    const differences = fields
      .map((field) => [
        field,
        word(telling, about, field, before?.[field]),
        word(telling, about, field, after?.[field]),
      ])
      .filter(([, was, is]) => was !== is)
      .map(([field = "", was = "", is = ""]) =>
        was === "" || is === ""
          ? say("export.change_value", { field: fieldIn(telling, about, field), value: `${was}${is}` })
          : say("export.change_from", { field: fieldIn(telling, about, field), was, is }),
      );
    return [line, ...differences].join("; ");
  });
}

/** What a field is called; one that no capability names stands as it is stored, as in the file for machines. */
function fieldIn({ say }: Telling, about: AuditSubject | undefined, field: string): string {
  const name = about?.fields[field];
  return name === undefined ? field : say(name);
}

/** A small plain value in words; nothing where there is none. */
function word(telling: Telling, about: AuditSubject | undefined, field: string, value: unknown): string {
  const { say } = telling;
  if (value === null || value === undefined) return "";
  if (Array.isArray(value))
    return listOf(
      say.locale,
      value.map((item) => word(telling, about, field, item)),
    );
  if (typeof value === "object")
    return listOf(
      say.locale,
      Object.entries(value).map(
        ([inner, of]) => `${fieldIn(telling, about, inner)} ${word(telling, about, inner, of)}`,
      ),
    );
  if (typeof value === "boolean") return say(value ? "export.code.yes" : "export.code.no");
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const code = about?.codes?.[field]?.[text];
  if (code !== undefined) return say(code);
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) return "";
  if (/^[UWC][A-Z0-9]{2,}$/.test(text)) return telling.who(text);
  const date = /^\d{4}-\d{2}-\d{2}$/.exec(text)?.[0];
  return date ? calendarDay(say.locale, date as CalendarDate) : telling.titleOf(text);
}
