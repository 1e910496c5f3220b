/** The queue on a real Redis Cluster: three nodes on loopback. */
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { z } from "zod";
import { createLogger } from "#src/platform/logger.ts";
import { freePort } from "#src/platform/postgres-process.ts";
import { checkRedis } from "#src/queue/check-redis.ts";
import { defineJob, perform, request } from "#src/queue/job.ts";
import { JobQueue } from "#src/queue/job-queue.ts";
import { type RedisServer, startRedis } from "#tests/support/redis-server.ts";

const SLOTS = 16_384;
const NODES = 3;
const nodes: RedisServer[] = [];

async function until(done: () => Promise<boolean> | boolean, what: string): Promise<void> {
  for (let look = 0; !(await done()); look++) {
    if (look > 400) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

// Where there is no Redis the tests are skipped, which the run says.
describe.runIf(inject("redisUrl"))("the queue on a Redis Cluster", { timeout: 60_000 }, () => {
  beforeAll(async () => {
    for (let node = 0; node < NODES; node++) {
      const bus = String(await freePort());
      const started = await startRedis(["--cluster-enabled", "yes", "--cluster-port", bus]);
      if (!started) throw new Error("there is no program for Redis");
      nodes.push(started);
      const client = new Redis(started.port);
      const first = Math.ceil((SLOTS / NODES) * node);
      const last = Math.ceil((SLOTS / NODES) * (node + 1)) - 1;
      await client.call("cluster", "addslotsrange", String(first), String(last));
      await client.call("cluster", "set-config-epoch", String(node + 1));
      if (node > 0) {
        const meeting = new Redis(nodes[0]?.port ?? 0);
        await meeting.call("cluster", "meet", "127.0.0.1", String(started.port), bus);
        meeting.disconnect();
      }
      client.disconnect();
    }
    for (const { port } of nodes) {
      const client = new Redis(port);
      await until(async () => /cluster_state:ok/.test(await client.cluster("INFO")), "the cluster");
      client.disconnect();
    }
  });
  afterAll(async () => {
    for (const node of nodes.splice(0)) await node.stop();
  });

  it.each<[string, () => string]>([
    ["one node and ?cluster=true", () => `redis://127.0.0.1:${nodes[0]?.port}?cluster=true`],
    ["several nodes, of which one is away", () => `redis://127.0.0.1:9,127.0.0.1:${nodes[2]?.port}`],
  ])("takes jobs and does them, told by %s", async (_, url) => {
    await checkRedis(url());
    const done: string[] = [];
    const note = defineJob({ name: "note", payload: z.object({ word: z.string() }) });
    const jobs = [
      perform<object, { word: string }>(note, {
        retry: { attempts: 1, backoffMs: 0 },
        run: async (__, { word }) => void done.push(word),
      }),
    ];
    const queue = await JobQueue.open<object>({
      redisUrl: url(),
      databaseUrl: "",
      jobs,
      log: createLogger({ level: "silent" }),
    });
    await queue.work({});
    const words = Array.from({ length: 30 }, (__, index) => `word ${index}`);
    await queue.enqueue(words.map((word) => request(note, { word })));
    await until(() => done.length === words.length, "the jobs");
    expect(new Set(done)).toEqual(new Set(words));
    await queue.stop();
  });
});
