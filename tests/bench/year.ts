/** `year`: people live through simulated weeks with the bot; its memory at the end against the first week, and what the database holds. */
import type pg from "pg";
import { round2 } from "./answer.ts";
import type { Bench } from "./bench.ts";
import { load } from "./figures.ts";
import { hasOption, numberOption } from "./options.ts";
import { type Child, startChild } from "./processes.ts";
import { onDatabase, seedMembers } from "./seed.ts";
import { ViolationsByKind } from "./violations.ts";
import { order } from "./workspace-process.ts";

const DAY_MS = 86_400_000;
const DAYS = 7;
const AIM_RATIO = 1.1;
const EXTRAPOLATED_TO = 1_000_000;
/** Of so many at least one has a row in a table that grows with them. */
const SOME_PEOPLE = 50;

export async function* benchYear(bench: Bench): AsyncGenerator<object> {
  const chosen = hasOption("--people") || hasOption("--weeks");
  const sizes = chosen
    ? [{ people: numberOption("--people", 1000), weeks: numberOption("--weeks", 52) }]
    : [
        { people: 1000, weeks: 52 },
        { people: 10_000, weeks: 4 },
      ];
  for (const size of sizes) yield await live(bench, size);
}

async function live(bench: Bench, { people, weeks }: { people: number; weeks: number }): Promise<object> {
  const backend = bench.redisUrl ? "redis" : "postgres";
  const url = await bench.database(`year_${people}_${weeks}`);
  const slack = await startChild("child-workspace.ts", { BENCH_PEOPLE: String(people + 1) });
  const bot = await startChild("child-bot.ts", {
    BENCH_DATABASE_URL: url,
    BENCH_API_URL: String(slack.ready["apiUrl"]),
    BENCH_CLOCK: "by hand",
    BENCH_LOG: "error",
    ...(bench.redisUrl ? { BENCH_REDIS_URL: bench.freshRedis() } : {}),
  });
  await order(slack, { do: "connect", url: `http://127.0.0.1:${String(bot.ready["port"])}/slack/events` });
  await onDatabase(url, (client) => seedMembers(client, people, people));
  const started = performance.now();
  let at = Date.now();
  const memory: Memory[] = [];
  let halfway: readonly Table[] = [];
  for (let week = 1; week <= weeks; week++) {
    for (let day = 0; day < DAYS; day++) {
      at += DAY_MS;
      const now = new Date(at).toISOString();
      await order(slack, { do: "move", at: now });
      await bot.ask(`move ${now}`);
    }
    await order(slack, { do: "weekly", people });
    await bot.ask("upkeep");
    memory.push(await memoryOf(bot));
    process.stderr.write(`year: week ${week} of ${weeks}, ${people} people, ${memory.at(-1)?.residentMb} MB\n`);
    if (week === Math.floor(weeks / 2)) halfway = await tablesOf(url);
  }
  const { posted, violations: byKind } = await order(slack, { do: "totals" });
  const violations = ViolationsByKind.parse(byKind);
  const tables = await tablesOf(url);
  for (const child of [bot, slack]) await child.stop();
  const [first, last] = [memory[0], memory.at(-1)];
  const step = Math.max(1, Math.ceil(memory.length / 13));
  return {
    bench: "year",
    backend,
    people,
    weeks,
    posted,
    violations: Object.values(violations).reduce((sum, count) => sum + count, 0),
    violationsByKind: violations,
    aimViolations: 0,
    minutes: round2((performance.now() - started) / 60_000),
    baselineResidentMb: first?.residentMb,
    residentMb: last?.residentMb,
    ratio: round2((last?.residentMb ?? 0) / (first?.residentMb ?? 1)),
    heapRatio: round2((last?.heapMb ?? 0) / (first?.heapMb ?? 1)),
    aim: AIM_RATIO,
    residentMbByWeek: memory.filter((_, index) => index % step === 0).map(({ residentMb }) => residentMb),
    databaseMb: round2(tables.reduce((sum, { mb }) => sum + mb, 0)),
    extrapolatedTo: EXTRAPOLATED_TO,
    extrapolatedGb: round2(tables.reduce((sum, table) => sum + table.mb * growth(table, people), 0) / 1024),
    // What is forgotten in time has as many rows halfway as at the end.
    tables: tables.map((table) => ({
      ...table,
      rowsHalfway: halfway.find(({ name }) => name === table.name)?.rows ?? 0,
      extrapolatedRows: Math.round(table.rows * growth(table, people)),
    })),
    load: load(),
  };
}

/** A table grows with the people; one with a handful of rows does not. */
function growth({ rows }: Table, people: number): number {
  return rows >= people / SOME_PEOPLE ? EXTRAPOLATED_TO / people : 1;
}

interface Memory {
  readonly residentMb: number;
  readonly heapMb: number;
}

/** After the garbage was collected. */
async function memoryOf(bot: Child): Promise<Memory> {
  const { residentMb, heapMb } = await bot.ask("collect");
  return { residentMb: Number(residentMb), heapMb: Number(heapMb) };
}

interface Table {
  readonly name: string;
  readonly rows: number;
  readonly mb: number;
}

/** Rows and disk with indexes of each table of the bot that holds anything; the queue's tables as one. */
async function tablesOf(url: string): Promise<Table[]> {
  const tables: Table[] = [];
  await onDatabase(url, async (client) => {
    await client.query("vacuum analyze");
    const { rows } = await client.query<{ schema: string; name: string; bytes: string }>(
      `select schemaname as schema, tablename as name, pg_total_relation_size(format('%I.%I', schemaname, tablename)::regclass) as bytes
        from pg_tables where schemaname in ('public', 'bullmq') order by bytes desc`,
    );
    for (const { schema, name, bytes } of rows.filter(
      (row) => row.schema === "public" && !row.name.startsWith("kysely_"),
    ))
      tables.push({ name, rows: await rowsIn(client, `${schema}.${name}`), mb: round2(Number(bytes) / 1_048_576) });
    const queue = rows.filter(({ schema }) => schema === "bullmq");
    if (queue.length > 0) tables.push({ name: "bullmq", rows: 0, mb: round2(sumOf(queue) / 1_048_576) });
  });
  return tables.filter(({ name, rows }) => rows > 0 || name === "bullmq");
}

async function rowsIn(client: pg.Client, table: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from ${table}`);
  return rows[0]?.count ?? 0;
}

function sumOf(rows: readonly { readonly bytes: string }[]): number {
  return rows.reduce((sum, { bytes }) => sum + Number(bytes), 0);
}
