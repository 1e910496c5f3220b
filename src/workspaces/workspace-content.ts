/** Policies and catalogues of the workspaces, held in memory for everybody who reads them. */
import { sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import { type Catalogue, catalogueOf } from "#src/kernel/catalogue.ts";
import { DEFAULT_LOCALE, type Locale } from "#src/kernel/locale.ts";
import { DEFAULT_POLICY, type Policy } from "#src/kernel/policy.ts";
import { type OwnChallenge, readOwnChallenges } from "./own-challenges.ts";
import { readPolicies } from "./policies.ts";

/** How soon a change that another bot made is seen here. */
const LOOK_EVERY_MS = 5000;

/** What admins decided, by workspace. */
export interface Policies {
  of(workspaceId: string): Policy;
  /** Looks for changes of one workspace that another bot may have made. */
  reload(workspaceId: string): Promise<void>;
}

/** The challenges of the files and those that people of the workspace wrote. */
export interface Catalogues {
  /** In one language; ids are the same in each. */
  of(workspaceId: string, locale?: Locale): Catalogue;
  /** Looks for changes of one workspace that another bot may have made. */
  reload(workspaceId: string): Promise<void>;
  /** The same for all workspaces, policies included. */
  reloadAll(): Promise<void>;
}

type InEachLanguage = Readonly<Record<Locale, Catalogue>>;

/** One for each bot. A workspace whose content changed is read again alone. */
export class WorkspaceContent {
  readonly policies: Policies = {
    of: (workspaceId) => this.#policies.get(workspaceId) ?? DEFAULT_POLICY,
    reload: (workspaceId) => this.reload(workspaceId),
  };
  readonly catalogues: Catalogues = {
    of: (workspaceId, locale = DEFAULT_LOCALE) => (this.#catalogues.get(workspaceId) ?? this.#base)[locale],
    reload: (workspaceId) => this.reload(workspaceId),
    reloadAll: () => this.#look(null),
  };
  readonly #db: Db;
  /** The challenges of the files, shared by all workspaces. */
  readonly #base: InEachLanguage;
  readonly #policies = new Map<string, Policy>();
  readonly #catalogues = new Map<string, InEachLanguage>();
  /** By workspace: what was read last. */
  readonly #revisions = new Map<string, string>();
  #timer: NodeJS.Timeout | null = null;
  #looking: Promise<void> = Promise.resolve();

  constructor(db: Db, base: InEachLanguage) {
    this.#db = db;
    this.#base = base;
  }

  /** Reads everything, and looks again every few seconds. @param onError told when a look fails; the old state goes on. */
  async open(onError: (error: unknown) => void): Promise<void> {
    await this.#look(null);
    // A look that was under way when everything was closed is nobody's trouble.
    const failed = (error: unknown): void => (this.#timer ? onError(error) : undefined);
    this.#timer = setInterval(() => void this.#look(null).catch(failed), LOOK_EVERY_MS);
    this.#timer.unref();
  }

  close(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
  }

  /** One small query; the workspace is read again only when something of it has changed. */
  reload(workspaceId: string): Promise<void> {
    return this.#look(workspaceId);
  }

  /** @param only one workspace; null for all of them. */
  #look(only: string | null): Promise<void> {
    // One after the other: of two at once, the earlier look must not have the last word.
    const next = this.#looking.catch(() => undefined).then(() => this.#lookNow(only));
    this.#looking = next;
    return next;
  }

  async #lookNow(only: string | null): Promise<void> {
    const now = await revisions(this.#db, only);
    const known = only === null ? [...this.#revisions.keys()] : [only];
    const changed = [...new Set([...known, ...now.keys()])].filter((id) => this.#revisions.get(id) !== now.get(id));
    if (changed.length === 0) return;
    const [policies, challenges] = await Promise.all([
      readPolicies(this.#db, changed),
      readOwnChallenges(this.#db, changed),
    ]);
    const own = Map.groupBy(challenges, ({ workspaceId }) => workspaceId);
    for (const id of changed) {
      put(this.#policies, id, policies.get(id));
      put(this.#catalogues, id, own.has(id) ? this.#with(own.get(id) ?? []) : undefined);
      put(this.#revisions, id, now.get(id));
    }
  }

  #with(own: readonly OwnChallenge[]): InEachLanguage {
    const isListed = ({ isOffered, retiredAt }: OwnChallenge): boolean => isOffered && retiredAt === null;
    const listed = own.filter(isListed).map(({ challenge }) => challenge);
    const unlisted = own.filter((item) => !isListed(item)).map(({ challenge }) => challenge);
    const { all, forReaders, byId, ladders } = this.#base.en;
    const retired = [...byId.values()].filter((challenge) => challenge.retired);
    return { en: catalogueOf([...all, ...forReaders, ...listed], [...retired, ...unlisted], "en", ladders) };
  }
}

function put<V>(map: Map<string, V>, key: string, value: V | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}

/**
 * What changes when anything of a workspace's content does: the number of its rows and the sum of their revisions, each of
 * which is drawn from one sequence.
 */
async function revisions(db: Db, only: string | null): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ workspace_id: string; revision: string }>`
    select workspace_id, count(*) || ' ' || sum(revision) as revision
    from (select workspace_id, revision from policies union all select workspace_id, revision from workspace_challenges) content
    where ${only}::text is null or workspace_id = ${only}
    group by workspace_id`.execute(db);
  return new Map(rows.map(({ workspace_id: id, revision }) => [id, revision]));
}
