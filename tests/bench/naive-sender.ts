/** The baseline of `limit`: posts exactly as often as Slack permits, knows of nothing else, and waits when it is told to. */
import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "undici";

const BATCH_MS = 50;

export interface NaiveSender {
  stop(): Promise<void>;
}

/** Begins at once. What it could not send while it had to wait is left out. */
export function startNaiveSender(apiUrl: string, people: number, postsPerMinute: number): NaiveSender {
  const { origin, pathname } = new URL(apiUrl);
  const pool = new Pool(origin, { connections: 10 });
  const headers = { authorization: "Bearer xoxb-bench", "content-type": "application/json" };
  const stopping = new AbortController();
  let waitUntil = 0;
  let next = 0;
  const post = async (): Promise<void> => {
    next = (next % people) + 1;
    const body = JSON.stringify({ channel: `D${next}`, text: "Your challenge of this week." });
    const answer = await pool.request({ path: `${pathname}chat.postMessage`, method: "POST", headers, body });
    await answer.body.dump();
    const seconds = Number(answer.headers["retry-after"] ?? 0);
    if (answer.statusCode === 429) waitUntil = performance.now() + seconds * 1000;
  };
  const run = async (): Promise<void> => {
    const began = performance.now();
    for (let due = 0; !stopping.signal.aborted; await sleep(BATCH_MS)) {
      for (const now = performance.now(); due <= ((now - began) * postsPerMinute) / 60_000; due++) {
        if (now >= waitUntil) await post();
      }
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      await running;
      await pool.close();
    },
  };
}
