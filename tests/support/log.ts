/** What somebody's log holds, read as they can read it themselves. */
import type { AdjustableClock } from "#src/platform/clock.ts";
import type { Actor } from "#src/playground/actor.ts";

/** An entry of the log, as the export says it. */
export interface Entry {
  readonly title: string;
  readonly happened: string;
  readonly surprised: string;
  readonly meaning: string;
  readonly area: string;
  readonly sharedWithManager: boolean;
}

/**
 * The whole log, oldest first, by `/growth export`. It takes two minutes of the story: whoever asks again within one is
 * sent nothing new.
 */
export async function logOf(actor: Actor, clock: AdjustableClock): Promise<readonly Entry[]> {
  clock.moveTo(new Date(clock.now().getTime() + 120_000));
  await actor.command("/growth export");
  const file = actor
    .dm()
    .flatMap(({ files }) => files)
    .findLast(({ name }) => name.endsWith(".json"));
  if (!file) throw new Error("no export came");
  return (JSON.parse(file.text) as { readonly reflections: readonly Entry[] }).reflections;
}

/** What was written of each entry, oldest first. */
export async function written(actor: Actor, clock: AdjustableClock): Promise<readonly string[]> {
  return (await logOf(actor, clock)).map(({ happened }) => happened);
}
