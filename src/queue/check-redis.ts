/** Looks at Redis before the queue is opened. */
import { Redis } from "ioredis";
import { readRedisUrl } from "./redis-address.ts";
import { OLDEST_REDIS, UnfitRedis } from "./unfit-redis.ts";
import { withTimeout } from "./with-timeout.ts";

const CONNECT_MS = 5000;
const PATIENCE_MS = 6000;
/** In the hash slot of the queue's own keys. */
const KEY = "{growth}:start";

/**
 * Connects once, without trying again, writes a key and asks for the settings on which the queue depends. Several nodes are
 * asked at once, and one that serves is enough.
 * @throws Error of the client or of Redis, or UnfitRedis.
 */
export async function checkRedis(url: string): Promise<void> {
  const address = readRedisUrl(url);
  const nodes = address?.nodes ?? [];
  try {
    await Promise.any(nodes.map((node) => checkNode(node, address?.cluster ?? false)));
  } catch (error) {
    // What the first of them says stands for all.
    throw error instanceof AggregateError ? error.errors[0] : error;
  }
}

async function checkNode(node: URL, isCluster: boolean): Promise<void> {
  const client = new Redis(node.href, {
    lazyConnect: true,
    connectTimeout: CONNECT_MS,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
    // Otherwise a Redis that is still loading is waited for without an end.
    enableReadyCheck: false,
  });
  // What is wrong comes as an event; the calls then fail only because the connection is closed.
  const told: Error[] = [];
  client.on("error", (error: Error) => told.push(error));
  try {
    await withTimeout(look(client, isCluster), PATIENCE_MS, () => new UnfitRedis("redis_silent"));
    // A database number that there is not is told by an event alone.
    if (told[0]) throw told[0];
  } catch (error) {
    throw told[0] ?? error;
  } finally {
    client.disconnect();
  }
}

async function look(client: Redis, isCluster: boolean): Promise<void> {
  await client.connect();
  const facts = readInfo(await client.info());
  const tooOld = tooOldVersion(facts);
  if (tooOld !== null) throw new UnfitRedis("redis_too_old", tooOld);
  const inCluster = facts.get("cluster_enabled") === "1";
  if (inCluster && !isCluster) throw new UnfitRedis("redis_is_cluster");
  if (!inCluster && isCluster) throw new UnfitRedis("redis_is_no_cluster");
  const policy = facts.get("maxmemory_policy") ?? "noeviction";
  if (policy !== "noeviction") throw new UnfitRedis("redis_evicts", policy);
  // A node of a cluster would send us on to another one.
  if (!inCluster) await client.set(KEY, "1", "PX", 1000);
}

/**
 * The version that is too old, or null. Valkey answers with its own beside the one of Redis that it is compatible with; all
 * of Valkey's are newer.
 */
export function tooOldVersion(facts: ReadonlyMap<string, string>): string | null {
  const version = facts.get("redis_version");
  if (facts.has("valkey_version") || !version) return null;
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_REDIS.split(".").map(Number);
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor) ? version : null;
}

/** `name:value` lines. */
function readInfo(text: string): ReadonlyMap<string, string> {
  const lines = text.split(/\r?\n/).map((line) => /^([a-z_0-9]+):(.*)$/.exec(line));
  return new Map(lines.flatMap((match) => (match ? [[match[1] ?? "", match[2] ?? ""] as const] : [])));
}
