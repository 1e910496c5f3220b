import { HeldLease } from "#src/db/lease.ts";
import { Stopwatch } from "#src/db/stopwatch.ts";
import type { ClaimedMessage } from "#src/delivery/claimed-message.ts";

/** A message that was claimed for the first time, with a lease that has just begun. */
export function claimed(
  recipient: string,
  { key = "message-1", doubtSince = null, mayPost = true, dmChannel = null }: Options = {},
): ClaimedMessage {
  const held = new HeldLease({ since: new Stopwatch(), sureMs: 30_000, renew: () => Promise.resolve(true) });
  return {
    key,
    workspaceId: "T1",
    recipient,
    askedBy: null,
    content: { kind: "inactivity-check" },
    lease: { key, id: "00000000-0000-4000-8000-000000000099", mayPost: () => mayPost, hasPosted: () => mayPost, held },
    doubtSince,
    isAwaited: false,
    attempts: 1,
    dueAt: new Date("2026-11-24T10:00:00Z"),
    giveUpAt: null,
    error: null,
    hasFailed: false,
    fileNames: [],
    found: null,
    dmChannel,
  };
}

interface Options {
  readonly key?: string;
  readonly doubtSince?: Date | null;
  readonly mayPost?: boolean;
  readonly dmChannel?: string | null;
}
