/** `REDIS_URL`, read: one server, or nodes of a Redis Cluster. */

export interface RedisAddress {
  /** A URL for each host that was named; any of a cluster's nodes tells of the others. */
  readonly nodes: readonly URL[];
  /** Several hosts were named, or `?cluster=true`. */
  readonly cluster: boolean;
}

const PARTS = /^(rediss?:\/\/)((?:.*@)?)([^@/?]+)([/?].*)?$/;

/**
 * `redis://user:password@host:6379/0`; of a cluster `redis://host-1:6379,host-2:6379`, or one host and `?cluster=true`.
 * @returns null when it is no such URL.
 */
export function readRedisUrl(text: string): RedisAddress | null {
  const [, scheme = "", user = "", hosts = "", rest = ""] = PARTS.exec(text) ?? [];
  const urls = hosts.split(",").map((host) => `${scheme}${user}${host.trim()}${rest}`);
  if (!urls.every((url) => URL.canParse(url) && new URL(url).hostname !== "")) return null;
  const nodes = urls.map((url) => new URL(url));
  const asked = nodes.some((node) => node.searchParams.get("cluster") === "true");
  for (const node of nodes) node.searchParams.delete("cluster");
  return { nodes, cluster: asked || nodes.length > 1 };
}
