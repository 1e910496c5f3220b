/** A process that is frozen between two of its steps, goes on when others have done its work, and does not know how long that was. */
import { onTestFinished, vi } from "vitest";
import type { House } from "./house.ts";

/** Longer than any lease is sure, and than those of events and requests last. */
const FROZEN_MS = 100_000;

export interface Frozen {
  /** Resolves when it has come so far. */
  readonly isFrozen: Promise<void>;
  /** Lets it go on. */
  readonly goesOn: () => void;
}

/**
 * Freezes a process right before, or right after, it calls this for the first time, or for the first time with such arguments.
 * @param when "after": it has the answer.
 */
export function freezesAt<T extends object, K extends keyof T>(
  on: T,
  name: K,
  {
    when = "before",
    isIt = () => true,
  }: { readonly when?: "before" | "after"; readonly isIt?: (...args: ArgsOf<T[K]>) => boolean },
): Frozen {
  const [frozen, going] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const call = (on[name] as (...args: ArgsOf<T[K]>) => Promise<unknown>).bind(on);
  const freezes = async (): Promise<void> => {
    frozen.resolve();
    await going.promise;
  };
  let isFree = false;
  const frozenOnce = async (...args: ArgsOf<T[K]>): Promise<unknown> => {
    if (isFree || !isIt(...args)) return call(...args);
    isFree = true;
    if (when === "before") await freezes();
    const result = await call(...args);
    if (when === "after") await freezes();
    return result;
  };
  on[name] = frozenOnce as T[K];
  return { isFrozen: frozen.promise, goesOn: going.resolve };
}

type ArgsOf<F> = F extends (...args: infer A) => unknown ? A : never;

/** So long nothing here has run, by the clock that goes on while a process is frozen. Timers that were due meanwhile come later. */
export function timePasses(): void {
  const now = performance.now.bind(performance);
  const passed = vi.spyOn(performance, "now").mockImplementation(() => now() + FROZEN_MS);
  onTestFinished(() => passed.mockRestore());
}

/** Another process may draw the card that this one is at. */
export async function drawingLeasesRunOut({ query }: Pick<House, "query">): Promise<void> {
  await query("update cards set redraw_lease_until = now() - interval '1 second' where redraw_lease_until is not null");
}
