/** An empty PostgreSQL for one run of the tests, a benchmark or a script; it ends with that run, however that ends. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startedByNpm } from "#src/config.ts";
import { type EmbeddedOptions, startEmbeddedPostgres } from "#src/platform/embedded-postgres.ts";
import { createLogger } from "#src/platform/logger.ts";
import { onStopRequest } from "#src/platform/stop-request.ts";
import { guard } from "./guard.ts";

export interface TemporaryPostgres {
  readonly url: string;
  readonly pid: number;
  readonly folder: string;
  stop(): Promise<void>;
}

export async function startTemporaryPostgres(
  options: Pick<EmbeddedOptions, "fast"> = { fast: true },
): Promise<TemporaryPostgres> {
  onStopRequest(() => process.exit(1), { withParent: startedByNpm() });
  const folder = mkdtempSync(join(tmpdir(), "growth-temporary-"));
  const log = createLogger({ level: "silent" });
  const postgres = await startEmbeddedPostgres({ ...options, dataDir: folder, log }).catch((error: unknown) => {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  });
  const letGo = guard(postgres.pid, folder);
  return {
    url: postgres.url,
    pid: postgres.pid,
    folder,
    stop: async () => {
      letGo();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
