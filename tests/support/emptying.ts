/** What empties a database of the tests: a function of the database itself, so that the server plans its statements once. */
import pg from "pg";

/** Where people's and the queue's rows are; the function stands in a schema of its own. */
const SCHEMAS = "n.nspname in ('public', 'bullmq')";
const QUEUE = ["bullmq.job", "bullmq.scheduler"];

/**
 * What a database looks like: what there is in it, with columns and checks, and the migrations that were run. All of it is younger
 * than the server's own. The queue makes a sequence itself.
 */
const SHAPE = `concat_ws(' ',
  (select string_agg(concat(c.oid, c.relnatts, c.relchecks), ',' order by c.oid)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid >= 16384 and ${SCHEMAS} and c.relkind <> 'S'),
  (select string_agg(concat(p.oid, p.xmin), ',' order by p.oid)
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.oid >= 16384 and ${SCHEMAS}),
  (select string_agg(t.oid::text, ',' order by t.oid) from pg_trigger t where t.oid >= 16384 and not tgisinternal),
  (select string_agg(name, ',' order by name) from kysely_migration))`;

/**
 * Gives the template its function `testing.emptied(kept)`, which copies of it have too. It says `busy` while anybody but the idle
 * connections of `kept` is there, `changed` where the schema is another by now, and else `emptied`, which it then is.
 */
export async function installEmptying(template: string): Promise<void> {
  const client = new pg.Client({ connectionString: template });
  await client.connect();
  try {
    const statements = await emptyingOf(client);
    const { rows } = await client.query<{ shape: string }>(`select ${SHAPE} as shape`);
    await client.query(`
      create schema testing;
      create function testing.emptied(kept int[]) returns text language plpgsql as $function$
      begin
        if exists (select from pg_stat_activity where datname = current_database() and backend_type = 'client backend'
          and pid <> pg_backend_pid() and not (pid = any(kept) and state = 'idle')) then return 'busy'; end if;
        if ${SHAPE} <> ${client.escapeLiteral(rows[0]?.shape ?? "")} then return 'changed'; end if;
        ${statements.join(";\n        ")};
        return 'emptied';
      end $function$`);
  } finally {
    await client.end();
  }
}

/** Tables with rows in a database that is new belong to the schema. */
async function emptyingOf(client: pg.Client): Promise<readonly string[]> {
  const { rows: relations } = await client.query<{ name: string; kind: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name, c.relkind as kind
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${SCHEMAS} and c.relkind in ('r', 'S')`,
  );
  const statements: string[] = [];
  for (const { name, kind } of relations) {
    // Set rather than restarted: a restart is a new file, and every connection plans its statements anew.
    if (kind === "S")
      statements.push(
        `perform setval('${name}', seqstart, false) from pg_sequence where seqrelid = '${name}'::regclass`,
      );
    else if (QUEUE.includes(name) || (await client.query(`select from ${name} limit 1`)).rowCount === 0)
      statements.push(`delete from ${name}`);
  }
  return statements;
}
