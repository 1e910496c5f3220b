/** A language model for stories: its endpoint, and the time for which the bot waits for it, which goes by when the story says so. */
import { afterEach, beforeEach } from "vitest";
import type { Timer, WaitEnd } from "#src/kernel/ports.ts";
import { type ModelServer, startModelServer } from "./model-server.ts";
import type { Scene, StoryOptions } from "./story.ts";

/** Waits end when the story lets their time go by. */
export class HeldTimer implements Timer {
  readonly #waits = new Map<number, Set<() => void>>();
  readonly #looking = new Set<() => void>();
  readonly #begun = new Map<number, number>();

  /** How many waits of that length there were. */
  begun(ms: number): number {
    return this.#begun.get(ms) ?? 0;
  }

  wait(ms: number, signal: WaitEnd): Promise<void> {
    return new Promise((resolve) => {
      const waits = this.#waits.get(ms) ?? new Set();
      this.#waits.set(ms, waits);
      this.#begun.set(ms, this.begun(ms) + 1);
      const end = (): void => {
        waits.delete(end);
        resolve();
      };
      waits.add(end);
      signal.addEventListener("abort", end);
      for (const look of this.#looking) look();
    });
  }

  /** What is tried again is tried at once. */
  pause(): Promise<void> {
    return Promise.resolve();
  }

  /** Ends all waits of that length, as soon as there is one. */
  async pass(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (!this.#waits.get(ms)?.size) return;
        this.#looking.delete(look);
        resolve();
      };
      this.#looking.add(look);
      look();
    });
    for (const end of this.#waits.get(ms) ?? []) end();
  }
}

export const MOMENT_MS = 1500;
export const PATIENCE_MS = 8000;

export interface Coach {
  readonly server: ModelServer;
  readonly timer: HeldTimer;
  /** For stories with it. */
  readonly options: Pick<StoryOptions, "coachUrl" | "timer">;
}

/** One for each story of a file. */
export function coachForStories(): Coach {
  let server: ModelServer | null = null;
  let timer = new HeldTimer();
  beforeEach(async () => {
    server = await startModelServer();
    timer = new HeldTimer();
  });
  afterEach(() => server?.close());
  const here = (): ModelServer => {
    if (!server) throw new Error("no endpoint outside of a story");
    return server;
  };
  return {
    get server() {
      return here();
    },
    get timer() {
      return timer;
    },
    options: { coachUrl: () => here().url, timer: () => timer },
  };
}

/** What the bot does between two of its steps. */
export async function comes(isThere: () => boolean): Promise<void> {
  for (let tries = 0; !isThere() && tries < 1000; tries++) await new Promise((resolve) => void setTimeout(resolve, 5));
}

/** What surprised somebody in their one reflection, which the form of the log does not ask for. */
export async function isSurprised(query: Scene["query"], surprise: string): Promise<void> {
  await query("update reflections set surprise = $1", [surprise]);
}

/** Nobody has said whether they want the model, whatever they said before. */
export async function areNotAsked(query: Scene["query"]): Promise<void> {
  await query("delete from coach_consents");
}
