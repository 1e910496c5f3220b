/** What challenges are about, by the words of the vocabulary or by one word of their text. */
import type { Challenge } from "#src/kernel/challenge.ts";
import { AREAS, type Area, type HostRole, KINDS, type Kind, TRACKS, type Track } from "#src/kernel/vocabulary.ts";
import { hasWord } from "#src/language/search-challenges.ts";

/** `area:market`, `track:frontend`, `kind:talk`, `form:talk`, `host:sales`, `word:invoice`, or `one:` with the id of a single challenge. */
export type Topic = `${"area" | "track" | "kind" | "form" | "host" | "word" | "one"}:${string}`;

/** Roles of colleagues outside development, whom not every company has. */
export const OUTSIDE_ROLES = [
  "sales",
  "marketing",
  "support",
  "operations",
  "product",
  "consultant",
] as const satisfies readonly HostRole[];
export type OutsideRole = (typeof OUTSIDE_ROLES)[number];

export type ReadTopic =
  | { readonly by: "area"; readonly area: Area }
  | { readonly by: "track"; readonly track: Track }
  | { readonly by: "kind"; readonly kind: Kind }
  | { readonly by: "talk" }
  | { readonly by: "host"; readonly host: OutsideRole }
  | { readonly by: "word"; readonly word: string }
  | { readonly by: "one"; readonly id: string };

/** Null for what no version of this kind wrote. */
export function readTopic(topic: string): ReadTopic | null {
  const [by, value = ""] = topic.split(":");
  const area = by === "area" && AREAS.find((one) => one === value);
  if (area) return { by: "area", area };
  const track = by === "track" && TRACKS.find((one) => one === value);
  if (track) return { by: "track", track };
  const kind = by === "kind" && KINDS.find((one) => one === value);
  if (kind) return { by: "kind", kind };
  const host = by === "host" && OUTSIDE_ROLES.find((one) => one === value);
  if (host) return { by: "host", host };
  if (topic === "form:talk") return { by: "talk" };
  if (by === "one" && value !== "") return { by: "one", id: topic.slice(ONE.length) };
  return by === "word" && value !== "" ? { by: "word", word: value } : null;
}

/** A single challenge in place of a topic. */
export const topicOfOne = ({ id }: Pick<Challenge, "id">): Topic => `${ONE}${id}`;
const ONE = "one:";

/** Whether a challenge is about what somebody named. */
export function isAbout(challenge: Challenge, topic: string): boolean {
  const read = readTopic(topic);
  switch (read?.by) {
    case "area":
      return challenge.area === read.area;
    case "track":
      return challenge.rootedIn.includes(read.track) || hasWord(challenge, read.track);
    case "kind":
      return challenge.kind === read.kind;
    case "talk":
      return challenge.form === "talk";
    case "host":
      return challenge.needs.host === read.host || NAMED_BY[read.host].some((word) => hasWord(challenge, word));
    case "word":
      return hasWord(challenge, read.word);
    case "one":
      return challenge.id === read.id;
    case undefined:
      return false;
  }
}

/** Words by which challenges name them beside whom they need; "product" is mostly the thing. */
const NAMED_BY: Readonly<Record<OutsideRole, readonly string[]>> = {
  sales: ["sales", "seller"],
  marketing: ["marketing"],
  support: ["support"],
  operations: ["operations"],
  product: [],
  consultant: ["consultant", "consulting"],
};
