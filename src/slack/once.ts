/** Does each press, command and form once, however often Slack sends its request and to whichever bot. */

import { hash } from "node:crypto";
import { LeaseLost } from "#src/db/lease.ts";
import type { Log } from "#src/kernel/ports.ts";
import type { Reply, Submission, SurfaceDeps } from "./context.ts";
import { claimRequest, endRequest } from "./seen-requests.ts";

export interface Doing<T> {
  /** Whether it has come to an end; a form that has faults may be sent again as it is. */
  readonly isOver: (result: T) => boolean;
  /** The answer to a second arrival: what the first one comes to where it is known here, else null. */
  readonly again: (first: Promise<T> | null) => T | Promise<T>;
  /** Noted in the database as well, so that another bot does not do it. */
  readonly shared: boolean;
}

const NOTHING: Reply = { kind: "none" };
/** A second request for the same command is ignored while the first is answered. */
export const TYPED: Doing<Reply> = { isOver: () => false, again: () => NOTHING, shared: false };
/** The same for a press. */
export const PRESSED: Doing<Reply> = { isOver: () => true, again: () => NOTHING, shared: true };
/** A form that has faults may be sent again; a second arrival is answered as the first, and tells nobody again. */
export const SENT: Doing<Submission> = {
  isOver: ({ kind }) => kind !== "errors" && kind !== "held",
  again: async (first) => {
    const answer = await first;
    if (answer?.kind === "errors" || answer?.kind === "held") return answer;
    if (answer?.kind === "clear") return { kind: "clear" };
    return answer?.kind === "update" ? { kind: "update", view: answer.view } : { kind: "close" };
  },
  shared: true,
};

/** What tells a request from every other, in few characters and without what it says. */
export function keyOf(workspaceId: string, named: readonly string[]): string {
  return hash("sha256", JSON.stringify([workspaceId, ...named]), "base64url");
}

/** What tells the sending of a form from every other request: a form that was drawn anew is another one. */
export function formNamed({ id, hash }: { readonly id: string; readonly hash: string }): readonly string[] {
  return ["form", id, hash];
}

/** What tells that a form has come to its end, however often it was drawn anew before. */
export function formOver(id: string): readonly string[] {
  return ["form-over", id];
}

/** Whether what a form came to is shown in its place; where it is asked for more, it goes on. */
export function isEndOf({ callback_id: id }: { readonly callback_id: string }, result: Submission): boolean {
  return SENT.isOver(result) && !(result.kind === "update" && result.view.callback_id === id);
}

/** One for each bot. */
export class Once {
  readonly #deps: Pick<SurfaceDeps, "requests" | "clock">;
  readonly #log: Log;
  readonly #running = new Map<string, Promise<unknown>>();

  constructor(deps: Pick<SurfaceDeps, "requests" | "clock">, log: Log) {
    this.#deps = deps;
    this.#log = log;
  }

  /**
   * Does the work, unless the same request is being worked on or came to its end.
   * @param key of `keyOf`; null where doing it again is harmless.
   */
  async run<T>(workspaceId: string, key: string | null, work: () => Promise<T>, doing: Doing<T>): Promise<T> {
    if (key === null) return work();
    const first = this.#running.get(key) as Promise<T> | undefined;
    if (first) return doing.again(first);
    const running = doing.shared ? this.#claimed(workspaceId, key, work, doing) : work();
    this.#running.set(key, running);
    try {
      return await running;
    } finally {
      this.#running.delete(key);
    }
  }

  /**
   * Does the work of a request that a process died with. Whoever does has taken it over, so nobody else is at it, whatever
   * the dead one noted of it here.
   */
  resume<T>(workspaceId: string, key: string, work: () => Promise<T>, doing: Doing<T>): Promise<T> {
    return doing.shared ? this.#ending(workspaceId, key, work, doing) : work();
  }

  async #claimed<T>(workspaceId: string, key: string, work: () => Promise<T>, doing: Doing<T>): Promise<T> {
    if (!(await claimRequest(this.#deps, workspaceId, key))) return doing.again(null);
    return this.#ending(workspaceId, key, work, doing);
  }

  async #ending<T>(workspaceId: string, key: string, work: () => Promise<T>, doing: Doing<T>): Promise<T> {
    let isOver = false;
    let isLost = false;
    try {
      const result = await work();
      isOver = doing.isOver(result);
      return result;
    } catch (error) {
      isLost = error instanceof LeaseLost;
      throw error;
    } finally {
      // Whoever has it now says how it ended. The work succeeded, so a failure to save that is not reported; the lease runs out by itself.
      if (!isLost)
        await endRequest(this.#deps, workspaceId, key, isOver).catch((error: unknown) => {
          this.#log.warn({ err: error }, "the end of a request could not be noted");
        });
    }
  }
}
