/** All that is stored, before and after somebody wrote something. */
import type { Scene } from "./story.ts";

/** What is written of any message: that it came, what was last said, and whom the answer names; and of the timetable of the bot. */
const OF_ANY_MESSAGE: ReadonlySet<string> = new Set(["inbox", "talks", "quoted_answers", "job_runs"]);

type Asking = Pick<Scene, "query">;

/** The rows of each table as text, but where answers show a nudge. A statement with values, be there none, is prepared: this one reads sixty tables, after each sentence. */
export async function stored({ query }: Asking): Promise<Readonly<Record<string, string>>> {
  const rows = await query<{ name: string; rows: string | null }>(
    (await tables({ query }))
      .filter((name) => !OF_ANY_MESSAGE.has(name))
      .map(
        (name) => `select '${name}' as name, string_agg(t::text, e'\\n' order by t::text) as rows
          from (select (to_jsonb(t) - 'copies')::text as t from ${name} t) t`,
      )
      .join(" union all "),
    [],
  );
  return Object.fromEntries(rows.map(({ name, rows: text }) => [name, text ?? ""]));
}

/** The tables in which two states differ. */
export function changedIn(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.keys(after).filter((name) => after[name] !== before[name]);
}

/** Keeps all that is stored. @returns brings it back, as often as it is called: the conversation, and the tables that are named. */
export async function keepState({ query }: Asking): Promise<(changed: readonly string[]) => Promise<void>> {
  const names = await tables({ query });
  await query(
    [
      "drop schema if exists kept cascade",
      "create schema kept",
      ...names.map((name) => `create table kept.${name} as table ${name}`),
    ].join(";"),
  );
  return async (changed) => {
    const again = ["talks", ...changed].map(
      (name) => `delete from ${name}; insert into ${name} overriding system value table kept.${name};`,
    );
    await query(`do $$ begin set local session_replication_role = replica; ${again.join(" ")} end $$`);
  };
}

/** What `keepState` keeps goes with the story. */
export async function dropKept({ query }: Asking): Promise<void> {
  await query("drop schema if exists kept cascade");
}

async function tables({ query }: Asking): Promise<readonly string[]> {
  const found = await query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
    [],
  );
  return found.map(({ name }) => name);
}
