/** Policies and the challenges that people wrote: in PostgreSQL, and in memory for everybody who reads them. */
import type { Db, Tx } from "#src/db/database.ts";
import { prepared, type Row, run } from "#src/db/query.ts";
import { inTransaction } from "#src/db/transaction.ts";
import { announce } from "#src/delivery/store/audit-log.ts";
import type { Announcing, Decided, OwnChallenge, WorkspaceContent } from "#src/feature-kit/giving-ports.ts";
import type { Catalogues, Policies } from "#src/feature-kit/ports.ts";
import { type Catalogue, catalogueOf } from "#src/kernel/catalogue.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { DEFAULT_POLICY, type MayAssign, type Policy } from "#src/kernel/policy.ts";

/** How soon a change that another bot made is seen here. */
const LOOK_EVERY_MS = 5000;

export class PostgresWorkspaceContent implements WorkspaceContent {
  readonly policies: Policies = {
    of: (workspaceId) => this.#policies.get(workspaceId) ?? DEFAULT_POLICY,
    reload: () => this.reload(),
  };
  readonly catalogues: Catalogues = {
    of: (workspaceId) => this.#catalogues.get(workspaceId) ?? this.#base,
    reload: () => this.reload(),
  };
  readonly #db: Db;
  /** The challenges of the files, shared by all workspaces. */
  readonly #base: Catalogue;
  #policies: ReadonlyMap<string, Policy> = new Map();
  #catalogues: ReadonlyMap<string, Catalogue> = new Map();
  #revision = "";
  #timer: NodeJS.Timeout | null = null;

  constructor(db: Db, base: Catalogue) {
    this.#db = db;
    this.#base = base;
  }

  /** Reads everything, and looks again every few seconds. @param onError told when a look fails; the old state goes on. */
  async open(onError: (error: unknown) => void): Promise<void> {
    await this.reload();
    // A look that was under way when everything was closed is nobody's trouble.
    const failed = (error: unknown): void => (this.#timer ? onError(error) : undefined);
    this.#timer = setInterval(() => void this.reload().catch(failed), LOOK_EVERY_MS);
    this.#timer.unref();
  }

  close(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
  }

  /** One small query; everything is read again only when the sum of all revisions differs. */
  reload(): Promise<void> {
    // One after the other: of two at once, the earlier look must not have the last word.
    const next = this.#reloading.catch(() => undefined).then(() => this.#look());
    this.#reloading = next;
    return next;
  }
  #reloading: Promise<void> = Promise.resolve();

  async #look(): Promise<void> {
    const text = `select (select count(*) || ' ' || coalesce(sum(revision), 0) from policies) || ' ' ||
      (select count(*) || ' ' || coalesce(sum(revision), 0) from workspace_challenges) as revision`;
    const revision = String((await prepared(this.#db, "content-revision", text, []))[0]?.["revision"]);
    if (revision === this.#revision) return;
    const [policies, challenges] = await Promise.all([
      prepared(this.#db, "all-policies", "select * from policies", []),
      prepared(this.#db, "all-own-challenges", "select * from workspace_challenges order by created_at", []),
    ]);
    this.#policies = new Map(policies.map((row) => [String(row["workspace_id"]), policyIn(row)]));
    this.#catalogues = this.#merged(challenges.map(ownChallengeIn));
    this.#revision = revision;
  }

  async changePolicy(workspaceId: string, decide: (now: Policy) => Decided<Policy>): Promise<Policy> {
    const policy = await inTransaction(this.#db, async (client) => {
      // The row is there from here on, so that two admins at once wait for each other.
      await run(client, "insert into policies (workspace_id) values ($1) on conflict do nothing", [workspaceId]);
      const { rows } = await run(client, "select * from policies where workspace_id = $1 for update", [workspaceId]);
      const before = rows[0] ? policyIn(rows[0]) : DEFAULT_POLICY;
      const { value, announcing } = decide(before);
      if (value !== before) await run(client, UPDATE_POLICY, [workspaceId, ...policyValues(value)]);
      await announce(client, announcing);
      return value;
    });
    await this.reload();
    return policy;
  }

  async saveChallenge(own: OwnChallenge, now: Date, announcing: Announcing): Promise<void> {
    await inTransaction(this.#db, async (client) => {
      await putChallenge(client, own, now);
      await announce(client, announcing);
    });
    await this.reload();
  }

  async changeChallenge(
    { workspaceId, id }: { readonly workspaceId: string; readonly id: string },
    now: Date,
    decide: (found: OwnChallenge | null) => Decided<OwnChallenge>,
  ): Promise<OwnChallenge> {
    const own = await inTransaction(this.#db, async (client) => {
      // A challenge that is not there yet has no row to lock; the workspace's stands for it.
      await run(client, "select from workspaces where id = $1 for no key update", [workspaceId]);
      const text = "select * from workspace_challenges where workspace_id = $1 and id = $2 for update";
      const found = (await run(client, text, [workspaceId, id])).rows.map(ownChallengeIn)[0] ?? null;
      const { value, announcing } = decide(found);
      if (value !== found) await putChallenge(client, value, now);
      await announce(client, announcing);
      return value;
    });
    await this.reload();
    return own;
  }

  async ownChallenges(workspaceId: string): Promise<readonly OwnChallenge[]> {
    const text = "select * from workspace_challenges where workspace_id = $1 and is_offered order by created_at";
    return (await prepared(this.#db, "own-challenges", text, [workspaceId])).map(ownChallengeIn);
  }

  #merged(all: readonly OwnChallenge[]): ReadonlyMap<string, Catalogue> {
    const byWorkspace = Map.groupBy(all, ({ workspaceId }) => workspaceId);
    return new Map(
      [...byWorkspace].map(([workspaceId, own]) => {
        const isListed = ({ isOffered, retiredAt }: OwnChallenge): boolean => isOffered && retiredAt === null;
        const listed = own.filter(isListed).map(({ challenge }) => challenge);
        const unlisted = own.filter((item) => !isListed(item)).map(({ challenge }) => challenge);
        return [workspaceId, catalogueOf([...this.#base.all, ...listed], unlisted)];
      }),
    );
  }
}

const UPDATE_POLICY = `update policies set admins = $2, managers = $3, may_assign = $4, quiet_from = $5, quiet_until = $6,
  days_off = $7, announcement_channel = $8, retention_months = $9, revision = nextval('content_revisions') where workspace_id = $1`;

function policyValues(policy: Policy): unknown[] {
  const { admins, managers, mayAssign, quietHours, daysOff, announcementChannel, retentionMonths } = policy;
  const { from = null, until = null } = quietHours ?? {};
  return [admins, managers, mayAssign, from, until, daysOff, announcementChannel, retentionMonths];
}

/** Adds or replaces a challenge of the workspace's own by its id. */
export async function putChallenge(client: Tx, own: OwnChallenge, now: Date): Promise<void> {
  const text = `insert into workspace_challenges (workspace_id, id, body, is_offered, created_by, created_at, updated_at, retired_at)
    values ($1, $2, $3, $4, $5, $6, $6, $7)
    on conflict (workspace_id, id) do update set body = excluded.body, is_offered = excluded.is_offered,
      updated_at = excluded.updated_at, retired_at = excluded.retired_at, revision = nextval('content_revisions')`;
  const { workspaceId, challenge, isOffered, createdBy, retiredAt } = own;
  await run(client, text, [workspaceId, challenge.id, JSON.stringify(challenge), isOffered, createdBy, now, retiredAt]);
}

function policyIn(row: Row): Policy {
  const from = row["quiet_from"] as number | null;
  const until = row["quiet_until"] as number | null;
  return {
    admins: row["admins"] as string[],
    managers: row["managers"] as string[],
    mayAssign: row["may_assign"] as MayAssign,
    quietHours: from !== null && until !== null ? { from, until } : null,
    daysOff: row["days_off"] as CalendarDate[],
    announcementChannel: row["announcement_channel"] as string | null,
    retentionMonths: row["retention_months"] as number | null,
  };
}

function ownChallengeIn(row: Row): OwnChallenge {
  return {
    workspaceId: String(row["workspace_id"]),
    challenge: row["body"] as Challenge,
    isOffered: row["is_offered"] as boolean,
    createdBy: String(row["created_by"]),
    retiredAt: row["retired_at"] as Date | null,
  };
}
