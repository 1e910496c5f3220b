/** Ids of people inside of a text or of JSON, in SQL. */
import { type RawBuilder, sql } from "kysely";

/** Stands in place of whoever had themselves forgotten. */
export const SOMEBODY = "somebody";

/** Whether a text holds the id of a person as a word of its own. */
export function namesPerson(text: RawBuilder<unknown>, userId: string): RawBuilder<boolean> {
  return sql<boolean>`${text} ~ ${wordOf(userId)}`;
}

/** A text, or JSON as a text, with a word in place of the id of a person, and of a mention of them in Slack's marks. */
export function withoutPerson(text: RawBuilder<unknown>, userId: string): RawBuilder<string> {
  const mention = `<@${userId}(\\|[^<>"]*)?>`;
  return sql<string>`regexp_replace(${text}, ${`${mention}|${wordOf(userId)}`}::text, ${SOMEBODY}::text, 'g')`;
}

function wordOf(userId: string): string {
  return `\\m${userId}\\M`;
}
