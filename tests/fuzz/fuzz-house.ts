/** One bot in two workspaces, for thousands of conversations: each begins in the same state. */
import { forgetWorkspace } from "#src/features/privacy/use-cases/forget-workspace.ts";
import type { TeamSeed } from "#src/playground/workspace-options.ts";
import type { World } from "#src/playground/world.ts";
import type { TestDatabase } from "#tests/support/database.ts";
import { buildHouseOn, type House, joins } from "#tests/support/house.ts";
import { markOf, type Reach } from "./words.ts";

const HOUR_MS = 3_600_000;
const AT = "2026-11-24T10:00:00Z";

/** The second workspace. Nothing of one may be seen in the other. */
const OTHER: TeamSeed = {
  team: { id: "T8OTHER", name: "Another Company", domain: "another" },
  people: [
    { id: "U8NINA", name: "Nina Berg", title: "Head of development", zone: "Europe/Oslo", admin: true },
    { id: "U8OLAF", name: "Olaf Dahl", title: "Developer", zone: "Europe/Oslo" },
    { id: "U8RITA", name: "Rita Moe", title: "Consultant", zone: "America/New_York" },
  ],
  channels: [
    { id: "C8ALL", name: "all", members: ["U8NINA", "U8OLAF", "U8RITA"], bot: true },
    { id: "C8SIDE", name: "side", members: ["U8OLAF"], isPrivate: true },
  ],
};

/** Who acts. The others of the first workspace are there and do nothing. */
export const PLAYERS = ["U0MAYA", "U0OMAR", "U0GRACE", "U0LENA", "U0NOEL", "U8NINA", "U8OLAF", "U8RITA"] as const;

export interface FuzzHouse extends House {
  /** Everything is forgotten, and one of each workspace has joined and kept something. */
  readonly begin: () => Promise<void>;
  readonly worldOf: (userId: string) => World;
  /** Whom somebody let read their words: those they named as their manager. */
  readonly trusted: Map<string, Set<string>>;
  /** Ids of rows of any person in any workspace. */
  readonly rowIds: () => Promise<readonly string[]>;
  /** The tables with a workspace's rows, each with what changes when any of them does. */
  readonly rowsOf: (workspaceId: string) => Promise<readonly string[]>;
  /** Whether the clock was moved since the beginning. */
  readonly hasTimePassed: () => boolean;
}

/** @param database an empty one, which is dropped with the house. */
export async function openFuzzHouse(database: TestDatabase): Promise<FuzzHouse> {
  const house = await buildHouseOn(database, { at: AT, otherTeams: [OTHER] });
  const { bot, workspace, clock, logged, query } = house;
  const trusted = new Map<string, Set<string>>();
  const [idsQuery, rowsQuery] = await statements(house);
  const begin = async (): Promise<void> => {
    await workspace.settle();
    for (const { team } of workspace.worlds) await forgetWorkspace(bot.deps, team.id);
    await workspace.reset();
    clock.moveTo(new Date(AT));
    for (const world of workspace.worlds) {
      world.installed = true;
      const { team, bot: app } = world;
      await bot.deps.workspaces.upsert({ id: team.id, name: team.name, botUserId: app.userId }, clock.now());
    }
    trusted.clear();
    await settleIn(house, trusted);
    logged.length = 0;
    workspace.requests.length = 0;
  };
  return {
    ...house,
    begin,
    trusted,
    worldOf: (userId) => workspace.worldOf(userId),
    rowIds: async () => (await query<{ id: string }>(idsQuery)).map(({ id }) => id),
    rowsOf: async (workspaceId) => {
      const rows = await query<{ name: string; rows: string }>(rowsQuery, [workspaceId]);
      return rows.map((row) => `${row.name} ${row.rows}`);
    },
    hasTimePassed: () => clock.now().getTime() - new Date(AT).getTime() > HOUR_MS / 2,
  };
}

/** One of each workspace has joined and keeps words of their own. */
async function settleIn(house: House, trusted: Map<string, Set<string>>): Promise<void> {
  for (const [userId, manager] of [
    ["U0MAYA", "U0GRACE"],
    ["U8OLAF", "U8NINA"],
  ] as const) {
    const actor = house.as(userId);
    await joins(actor, { country: null, manager });
    trusted.set(userId, new Set([manager]));
    await actor.command("/growth log");
    const words = wordsOf(userId, "own");
    await actor.submit({ what: words, happened: words });
    while (actor.modal()) await actor.close();
  }
}

const wordsOf = (userId: string, reach: Reach): string => `${markOf(userId, reach)} sat in on a call`;

/**
 * Tables that say how the bot works, not what people did. A drawing that is owed stands in `redraws` until Slack's pace lets it be made, also
 * where nobody does anything meanwhile; whatever asks for one changes another row.
 */
const OF_THE_MACHINE = ["call_counts", "dispatch_leases", "paces", "job_runs", "requests", "inbox", "redraws"];

/** Read from the schema, so that a new table is looked at as well. */
async function statements({ query }: House): Promise<readonly [ids: string, rows: string]> {
  const columns = await query<{ table: string; column: string; type: string }>(
    `select c.table_name as table, c.column_name as column, c.data_type as type
      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and not c.table_name = any($1)`,
    [OF_THE_MACHINE],
  );
  const ids = columns.filter(({ column, type }) => column === "id" && type === "uuid");
  const own = columns.filter(({ column }) => column === "workspace_id").map(({ table }) => table);
  const byMember = columns.filter(({ column, table }) => column === "member_id" && !own.includes(table));
  const hashed = "coalesce(md5(string_agg(md5(t::text), '' order by t::text)), '')";
  const rows = [
    ...own.map((table) => `select '${table}' as name, ${hashed} as rows from ${table} t where workspace_id = $1`),
    ...byMember.map(
      ({ table }) =>
        `select '${table}' as name, ${hashed} as rows from ${table} t where member_id in (select id from members where workspace_id = $1)`,
    ),
  ];
  return [ids.map(({ table }) => `select id::text from ${table}`).join(" union all "), rows.join(" union all ")];
}
