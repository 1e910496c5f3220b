import { sql } from "kysely";

/**
 * Returned by a statement whose commit needs not wait for the disk. Where the machine of the database fails within the moment until it is
 * written, the change is lost, as if it had not been made; what is committed the usual way is never lost while this is kept.
 * See https://www.postgresql.org/docs/current/wal-async-commit.html.
 */
export const ASYNCHRONOUS_COMMIT = sql<string>`set_config('synchronous_commit', 'off', true)`.as("synchronous_commit");
