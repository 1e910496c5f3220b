import type { Delivery } from "#src/delivery/delivery-ports.ts";

/** What every message that is being sent has: taken for the first time, with a lease that has just begun. */
export function sending({
  key,
  doubtSince = null,
  mayPost = true,
}: {
  readonly key: string;
  readonly doubtSince?: Date | null;
  readonly mayPost?: boolean;
}): Pick<Delivery, "key" | "lease" | "doubtSince" | "attempts" | "giveUpAt" | "error" | "hasFailed"> {
  return {
    key,
    lease: { key, id: "00000000-0000-4000-8000-000000000099", mayPost: () => mayPost, hasPosted: () => mayPost },
    doubtSince,
    attempts: 1,
    giveUpAt: null,
    error: null,
    hasFailed: false,
  };
}
