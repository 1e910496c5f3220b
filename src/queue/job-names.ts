/** What a job is called in the queue, and the id of one that was asked for. */
import { createHash } from "node:crypto";
import type { JobEntry } from "./job.ts";

/** What a job is called, today and by versions before. */
export function allNamesOf({ name, formerNames }: Pick<JobEntry<never>, "name" | "formerNames">): readonly string[] {
  return [name, ...formerNames];
}

/** A hash: BullMQ keeps ids in its stream of events after the jobs are gone, and keys can name people. */
export function jobIdOf(name: string, key: string): string {
  return `${name}-${createHash("sha256").update(key).digest("base64url")}`;
}
