/** Requests that must not be done twice. */
import type { SurfaceDeps } from "./context.ts";

const MINUTE_MS = 60_000;
/** Longer than any request takes: after this the bot that held it has died. */
const LEASE_MS = MINUTE_MS;
const REMEMBERED_MS = 24 * 60 * MINUTE_MS;

type RequestDeps = Pick<SurfaceDeps, "requests" | "clock">;

/** Takes a request under a lease. @returns false when it is being worked on, or was done in the last day. */
export function claimRequest({ requests, clock }: RequestDeps, workspaceId: string, key: string): Promise<boolean> {
  const now = clock.now();
  return requests.claim(workspaceId, key, now, new Date(now.getTime() + LEASE_MS));
}

/** Remembers for a day that something has come to its end, of which there may be no request here. */
export async function rememberEnd({ requests, clock }: RequestDeps, workspaceId: string, key: string): Promise<void> {
  const now = clock.now();
  await requests.claim(workspaceId, key, now, new Date(now.getTime() + REMEMBERED_MS));
}

/** @param isOver it is not done again within a day; else it may be sent again at once. */
export function endRequest(
  { requests, clock }: RequestDeps,
  workspaceId: string,
  key: string,
  isOver: boolean,
): Promise<void> {
  return requests.end(workspaceId, key, isOver ? new Date(clock.now().getTime() + REMEMBERED_MS) : null);
}
