/** Connections to Redis, Valkey or Redis Cluster. */
import { Cluster, type ClusterOptions, Redis } from "ioredis";
import { readRedisUrl } from "./redis-address.ts";

const DEFAULT_PORT = 6379;

/** How long a call waits. */
export interface CallOptions {
  /** null: as long as it takes. */
  readonly maxRetriesPerRequest: number | null;
  readonly commandTimeout?: number;
}

/** Connects; both kinds of client reconnect by themselves. @throws Error for a URL that the configuration would refuse. */
export function connectRedis(url: string, options: CallOptions): Redis | Cluster {
  const address = readRedisUrl(url);
  const [first] = address?.nodes ?? [];
  if (!address || !first) throw new Error("that is not the URL of a Redis");
  if (!address.cluster) return new Redis(first.href, options);
  const nodes = address.nodes.map(({ hostname, port }) => ({
    host: bare(hostname),
    port: Number(port) || DEFAULT_PORT,
  }));
  return new Cluster(nodes, { redisOptions: { ...options, ...credentialsOf(first) }, ...lookupOf(first) });
}

/** The nodes that a cluster tells of are reached as the first was: with its user, password and TLS. */
function credentialsOf({ protocol, username, password }: URL): { username?: string; password?: string; tls?: object } {
  return {
    ...(username ? { username: decodeURIComponent(username) } : {}),
    ...(password ? { password: decodeURIComponent(password) } : {}),
    ...(protocol === "rediss:" ? { tls: {} } : {}),
  };
}

/** A certificate names hosts, so a node's name must not be turned into its address before TLS sees it. */
function lookupOf({ protocol }: URL): Pick<ClusterOptions, "dnsLookup"> {
  return protocol === "rediss:" ? { dnsLookup: (host, found) => found(null, host) } : {};
}

/** Without the brackets around an IPv6 address. */
function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, "");
}
