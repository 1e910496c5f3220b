/** The rooms of the house, and who may import whom. The words for it are in docs/architecture.md. */

/** Capabilities from the top to the bottom; those of one line do not know each other. */
export const ORDER: readonly (readonly string[])[] = [
  ["chat"],
  ["home", "privacy"],
  ["onboarding"],
  ["coach"],
  ["team", "channel-challenges", "thanks", "calendar", "guidance"],
  ["assignments", "admin"],
  ["mentoring"],
  ["introductions"],
  ["seats"],
  ["matching"],
  ["reflections"],
  ["weekly"],
  ["members"],
];

/** Shelves of a capability. A small one has a file of that name in place of a folder. */
export type Shelf = "language" | "rules" | "use-cases" | "store" | "slack" | "feature";
const SHELVES: readonly Shelf[] = ["language", "rules", "use-cases", "store", "slack", "feature"];

export type Place =
  | { readonly kind: "ground"; readonly room: string }
  | { readonly kind: "capability"; readonly name: string; readonly shelf: Shelf }
  | { readonly kind: "top" };

/** Where a file lies; null when the house has no such place. */
export function placeOf(file: string): Place | null {
  const parts = file.replace(/\.ts$/, "").split("/");
  if (parts[0] === "jobs") return { kind: "ground", room: "jobs" };
  if (parts[0] !== "src") return null;
  if (parts[1] === "features" && parts.length > 3) {
    const [, , name = "", shelf = ""] = parts;
    const known = SHELVES.find((one) => one === shelf);
    return known && rankOf(name) !== null ? { kind: "capability", name, shelf: known } : null;
  }
  if (parts.length === 2 || parts[1] === "features") return { kind: "top" };
  const room = parts[1] ?? "";
  return room in GROUND ? { kind: "ground", room } : null;
}

/** What the ground rooms may import of ours, and packages that they may use. */
const GROUND: Readonly<Record<string, { readonly ours: readonly string[]; readonly packages: readonly string[] }>> = {
  kernel: { ours: [], packages: ["date-fns", "@date-fns/tz"] },
  language: { ours: ["kernel"], packages: ["date-fns", "@date-fns/tz", "fastest-levenshtein"] },
  db: { ours: ["kernel"], packages: ["kysely", "pg"] },
  queue: { ours: ["kernel"], packages: ["bullmq", "ioredis", "pg"] },
  content: {
    ours: ["kernel", "language"],
    packages: ["js-yaml", "intl-messageformat", "@formatjs/icu-messageformat-parser"],
  },
  platform: {
    ours: ["kernel"],
    packages: ["pino", "pg", "date-holidays", "countries-and-timezones", "@ai-sdk/openai-compatible"],
  },
  workspaces: { ours: ["kernel", "db"], packages: ["@slack/web-api", "kysely"] },
  slack: {
    ours: ["kernel", "language", "workspaces", "db"],
    packages: [
      "@slack/bolt",
      "@slack/web-api",
      "@slack/types",
      "date-fns",
      "@date-fns/tz",
      "kysely",
      "rate-limiter-flexible",
      "undici",
    ],
  },
  delivery: {
    ours: ["kernel", "language", "db", "queue", "slack", "workspaces"],
    packages: ["@slack/web-api", "@slack/types", "kysely"],
  },
  "feature-kit": {
    ours: ["kernel", "language", "db", "queue", "content", "slack", "workspaces", "delivery"],
    packages: ["@slack/types", "ical-generator"],
  },
  jobs: { ours: ["kernel", "queue", "slack", "delivery", "feature-kit"], packages: [] },
  playground: { ours: [], packages: ["undici", "ws"] },
};

const ON_SHELF: Readonly<
  Record<
    Shelf,
    { own: readonly Shelf[]; below: readonly Shelf[]; ground: readonly string[]; packages: readonly string[] }
  >
> = {
  language: { own: ["language"], below: [], ground: ["language"], packages: [] },
  rules: {
    own: ["rules"],
    below: ["rules"],
    ground: ["kernel", "language"],
    packages: ["date-fns", "@date-fns/tz", "fastest-levenshtein"],
  },
  store: {
    own: ["store", "rules"],
    below: ["store", "rules"],
    ground: ["kernel", "db", "workspaces", "delivery"],
    packages: ["kysely"],
  },
  "use-cases": {
    own: ["use-cases", "store", "rules"],
    below: ["use-cases", "store", "rules"],
    ground: ["kernel", "language", "workspaces", "delivery", "db", "queue", "content", "feature-kit"],
    packages: [],
  },
  slack: {
    own: ["slack", "use-cases", "rules"],
    below: ["slack", "use-cases", "rules"],
    ground: ["kernel", "language", "workspaces", "slack", "delivery", "feature-kit"],
    packages: ["@slack/types"],
  },
  feature: {
    own: SHELVES,
    below: SHELVES,
    ground: Object.keys(GROUND).filter((room) => room !== "jobs" && room !== "playground"),
    packages: [],
  },
};

/** zod reads what comes from outside, at each edge; rules and the kernel are given what was read. */
const WITHOUT_ZOD = ["kernel", "language"];

function rankOf(name: string): number | null {
  const rank = ORDER.findIndex((line) => line.includes(name));
  return rank < 0 ? null : rank;
}

/** Whether a file may import another one of ours. */
export function mayImport(from: Place, to: Place): boolean {
  if (from.kind === "top") return true;
  if (to.kind === "top") return false;
  if (from.kind === "ground") {
    const mayEnter = to.kind === "ground" && (to.room === from.room || GROUND[from.room]?.ours.includes(to.room));
    // The timetable asks capabilities to do something, and knows no more of them.
    return mayEnter || (from.room === "jobs" && to.kind === "capability" && to.shelf === "use-cases");
  }
  const rule = ON_SHELF[from.shelf];
  if (to.kind === "ground") return rule.ground.includes(to.room);
  if (to.name === from.name) return rule.own.includes(to.shelf);
  const [here, there] = [rankOf(from.name), rankOf(to.name)];
  return here !== null && there !== null && there > here && rule.below.includes(to.shelf);
}

/** Whether a file may use a package. */
export function mayUse(from: Place, name: string): boolean {
  if (from.kind === "top") return true;
  if (name === "zod") return from.kind === "ground" ? !WITHOUT_ZOD.includes(from.room) : from.shelf !== "rules";
  const rule = from.kind === "ground" ? GROUND[from.room] : ON_SHELF[from.shelf];
  return rule?.packages.includes(name) ?? false;
}

/** The room whose name stands for a file in a message, and inside which imports are relative. */
export function roomOf(file: string): string {
  const place = placeOf(file);
  if (place === null || place.kind === "top") return "src";
  return place.kind === "ground" ? place.room : `features/${place.name}`;
}
