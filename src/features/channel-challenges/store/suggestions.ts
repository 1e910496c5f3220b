import type { Db } from "#src/db/database.ts";
import { prepared, type Row } from "#src/db/query.ts";
import { inTransaction } from "#src/db/transaction.ts";
import type { SideEffects } from "#src/delivery/side-effects.ts";
import { saveSideEffects } from "#src/delivery/store/audit-log.ts";
import { requireRemembered } from "#src/delivery/store/forgotten.ts";
import type { ChannelSuggestions, SuggestionOffer } from "../rules/suggestions.ts";
import type { Asked, Suggestions } from "./ports.ts";

const FIELDS = "s.workspace_id, s.channel, s.asked_by, s.zone, s.next_at, s.offers";
const INSTALLED = "not exists (select from workspaces w where w.id = s.workspace_id and w.uninstalled_at is not null)";

/** Channels that want suggestions, in PostgreSQL. */
export class PostgresSuggestions implements Suggestions {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async find(workspaceId: string, channel: string): Promise<ChannelSuggestions | null> {
    return findSuggestions(this.#db, workspaceId, channel, "");
  }

  change(
    workspaceId: string,
    channel: string,
    decide: (current: ChannelSuggestions | null) => ChannelSuggestions | null,
    asked?: Asked,
  ): Promise<ChannelSuggestions | null> {
    return inTransaction(this.#db, async (client) => {
      if (asked) await requireRemembered(client, workspaceId, asked);
      const after = decide(await findSuggestions(client, workspaceId, channel, "for update"));
      if (after) await save(client, after);
      return after;
    });
  }

  due(
    now: Date,
    limit: number,
    decide: (due: ChannelSuggestions) => { readonly after: ChannelSuggestions; readonly sideEffects: SideEffects },
  ): Promise<{ readonly claimed: number; readonly keys: readonly string[] }> {
    return inTransaction(this.#db, async (client) => {
      const text = `select ${FIELDS} from channel_suggestions s where s.next_at <= $1 and ${INSTALLED}
        order by s.next_at limit $2 for update of s skip locked`;
      const rows = await prepared(client, "claim-suggestions", text, [now, limit]);
      const keys: string[] = [];
      for (const due of rows.map(suggestionsIn)) {
        const { after, sideEffects } = decide(due);
        await save(client, after);
        await saveSideEffects(client, sideEffects);
        keys.push(...(sideEffects.messages ?? []).map(({ key }) => key));
      }
      return { claimed: rows.length, keys };
    });
  }
}

async function findSuggestions(
  on: Db,
  workspaceId: string,
  channel: string,
  lock: "" | "for update",
): Promise<ChannelSuggestions | null> {
  const text = `select ${FIELDS} from channel_suggestions s where s.workspace_id = $1 and s.channel = $2 ${lock}`;
  const [row] = await prepared(on, "find-suggestions", text, [workspaceId, channel]);
  return row ? suggestionsIn(row) : null;
}

async function save(on: Db, suggestions: ChannelSuggestions): Promise<void> {
  const text = `insert into channel_suggestions (workspace_id, channel, asked_by, zone, next_at, offers) values ($1, $2, $3, $4, $5, $6)
    on conflict (workspace_id, channel) do update set asked_by = excluded.asked_by, zone = excluded.zone,
      next_at = excluded.next_at, offers = excluded.offers`;
  const { workspaceId, channel, askedBy, zone, nextAt, offers } = suggestions;
  await prepared(on, "save-suggestions", text, [workspaceId, channel, askedBy, zone, nextAt, JSON.stringify(offers)]);
}

function suggestionsIn(row: Row): ChannelSuggestions {
  return {
    workspaceId: String(row["workspace_id"]),
    channel: String(row["channel"]),
    askedBy: String(row["asked_by"]),
    zone: String(row["zone"]),
    nextAt: row["next_at"] as Date | null,
    offers: row["offers"] as SuggestionOffer[],
  };
}
