/** What the bot does with requests by itself: it looks for hosts, repeats a question once, goes on to the next, and asks what came of it. */
import { logPutOff } from "#src/delivery/put-off.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { IntroductionKey } from "../rules/types.ts";
import { IntroductionStore } from "../store/introductions.ts";
import { applyIntroductionEvent } from "./apply-event.ts";
import type { LookDeps } from "./candidates.ts";
import { lookForHosts } from "./look.ts";

const BATCH = 200;
const HOUR_MS = 3_600_000;

/** Goes on with what is due. Safe to run from several bots at once. */
export async function sweepIntroductions(deps: LookDeps): Promise<number> {
  const store = new IntroductionStore(deps.db);
  const looking = await store.openWithNews(BATCH);
  await lookForHosts(deps, looking, (key, work) => quietly(deps, key, work));
  let total = looking.length;
  for (;;) {
    const due = await store.due(deps.clock.now(), BATCH);
    for (const key of due) await quietly(deps, key, () => step(deps, key));
    // Where time leaves somebody to be found, they are looked for at once.
    await lookForHosts(deps, due, (key, work) => quietly(deps, key, work));
    total += due.length;
    if (due.length < BATCH) return total;
  }
}

async function step(deps: LookDeps, key: IntroductionKey): Promise<void> {
  await applyIntroductionEvent(deps, key, null, { kind: "time" });
}

/** A failure about one request must not stop the others. */
async function quietly(
  deps: Pick<Deps, "db" | "clock" | "log">,
  key: IntroductionKey,
  work: () => Promise<void>,
): Promise<void> {
  await work().catch(async (error: unknown) => {
    const waitMs = logPutOff(deps.log, error, {
      about: key,
      words: "a step of an introduction failed and was put off",
      waitMs: HOUR_MS,
    });
    await new IntroductionStore(deps.db).putOff(key, new Date(deps.clock.now().getTime() + waitMs));
  });
}
