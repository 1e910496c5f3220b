/** The file that `npm run workspace` starts from: which app, its secrets, who is there. src/playground/README.md explains it. */
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { z } from "zod";
import { readManifest } from "./manifest.ts";
import type { ChannelSeed, PersonSeed } from "./model.ts";
import { LIMIT_MODELS } from "./rate-limits.ts";
import { CHANNELS, PEOPLE, TEAM } from "./seed.ts";
import type { TeamSeed, WorkspaceOptions } from "./workspace-options.ts";

export interface WorkspaceFile {
  readonly options: WorkspaceOptions & {
    readonly appToken: string;
    readonly clientId: string;
    readonly clientSecret: string;
  };
  /** Where the bot takes requests; null when it comes by Socket Mode. */
  readonly requestUrl: string | null;
}

/** All that is wrong with the file, a line each. */
export class WorkspaceFileFault extends Error {
  constructor(path: string, faults: readonly string[]) {
    super(`${path} cannot be used:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
  }
}

const id = (kinds: string) =>
  z
    .string()
    .regex(
      new RegExp(`^[${kinds}][A-Z0-9]{2,20}$`),
      `must be one of ${[...kinds].join(" or ")} and then capitals and digits`,
    );
const name = z.string().min(1).max(80);
const hour = z.int().min(0).max(24);
const zone = z.string().refine(isZone, "must be an IANA time zone, for instance Europe/Berlin");

const Person = z.strictObject({
  id: id("UW"),
  name,
  title: z.string().max(100).default(""),
  zone: zone.default("UTC"),
  locale: z.string().optional(),
  hours: z
    .tuple([hour, hour])
    .refine(([from, to]) => from < to, "must be two hours, the first before the last")
    .optional(),
  guest: z.boolean().optional(),
});
const Channel = z.strictObject({
  id: id("CG"),
  name: z.string().regex(/^[a-z0-9_-]{1,80}$/, "must be small letters, digits, - and _, at most 80"),
  members: z.array(z.string()),
  isPrivate: z.boolean().optional(),
  isArchived: z.boolean().optional(),
  shared: z.boolean().optional(),
  bot: z.boolean().optional(),
});
const Team = z.strictObject({
  id: id("T"),
  name,
  domain: z.string().regex(/^[a-z0-9-]+$/, "must be small letters, digits and -"),
});
const Limits = z.strictObject({
  model: z.enum(LIMIT_MODELS).optional(),
  postsPerMinute: z.int().min(1).max(1_000_000).optional(),
});
const File = z
  .strictObject({
    manifest: z.string().min(1),
    port: z
      .int()
      .refine((port) => port >= 0 && port <= 65_535, "must be a port, 0 to 65535")
      .default(0),
    requestUrl: z.url({ protocol: /^https?$/, error: "must be an http address" }).optional(),
    socketMode: z.boolean().default(false),
    signingSecret: z.string().min(1).default("simulated-signing-secret"),
    botToken: z.string().startsWith("xoxb-", "must start with xoxb-").default("xoxb-simulated"),
    appToken: z.string().startsWith("xapp-", "must start with xapp-").default("xapp-simulated"),
    clientId: z.string().min(1).default("1000000000.2000000000"),
    clientSecret: z.string().min(1).default("simulated-client-secret"),
    rateLimits: z
      .union([z.boolean(), Limits], "must be true, false, or an object with model and postsPerMinute")
      .default(true),
    team: Team.default(TEAM),
    people: z.array(Person).min(1, "must have at least one person").optional(),
    channels: z.array(Channel).optional(),
    otherTeams: z
      .array(
        z.strictObject({
          team: Team,
          people: z.array(Person).min(1, "must have at least one person"),
          channels: z.array(Channel).default([]),
        }),
      )
      .default([]),
  })
  .refine(({ requestUrl, socketMode }) => (requestUrl !== undefined) !== socketMode, {
    path: ["requestUrl"],
    message: "give either requestUrl (where the bot takes requests) or socketMode: true",
  });

/** @throws WorkspaceFileFault naming every field at fault. */
export function readWorkspaceFile(path: string): WorkspaceFile {
  const parsed = File.safeParse(readJson(path, path, "the file"));
  if (!parsed.success) throw new WorkspaceFileFault(path, parsed.error.issues.map(lineOf));
  const {
    requestUrl,
    socketMode: _,
    manifest: manifestPath,
    team,
    people,
    channels,
    otherTeams,
    ...rest
  } = parsed.data;
  const manifest = readJson(path, resolve(dirname(path), manifestPath), "manifest");
  const first = { team, ...populated(people, channels) };
  const faults = [...manifestFaults(manifest), ...crossFaults([first, ...(otherTeams as TeamSeed[])])];
  if (faults.length > 0) throw new WorkspaceFileFault(path, faults);
  return {
    options: { ...rest, ...first, otherTeams: otherTeams as TeamSeed[], manifest, page: true },
    requestUrl: requestUrl ?? null,
  };
}

/** People without channels meet in #general with the bot; channels without people are those of the seeded company. */
function populated(
  people: unknown,
  channels: unknown,
): { people: readonly PersonSeed[]; channels: readonly ChannelSeed[] } {
  // zod writes optional fields as possibly undefined; the seeds say the same with absent ones.
  const here = (people as readonly PersonSeed[] | undefined) ?? PEOPLE;
  const general = { id: "C0GENERAL", name: "general", members: here.map((person) => person.id), bot: true };
  return {
    people: here,
    channels: (channels as readonly ChannelSeed[] | undefined) ?? (people === undefined ? CHANNELS : [general]),
  };
}

function readJson(file: string, path: string, what: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new WorkspaceFileFault(file, [`${what}: ${error instanceof Error ? error.message : "cannot be read"}`]);
  }
}

function manifestFaults(manifest: unknown): string[] {
  try {
    readManifest(manifest);
    return [];
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    return error.issues.map((issue) => lineOf({ ...issue, path: ["manifest", ...issue.path] }));
  }
}

/** What no single field shows: ids used twice, and channels with members who are not there. */
function crossFaults(teams: readonly TeamSeed[]): string[] {
  const at = (index: number): string => (index === 0 ? "" : `otherTeams[${index - 1}].`);
  const ids = teams.flatMap(({ team, people, channels }, index) => [
    [`${at(index)}team.id`, team.id] as const,
    ...people.map((person, place) => [`${at(index)}people[${place}].id`, person.id] as const),
    ...channels.map((channel, place) => [`${at(index)}channels[${place}].id`, channel.id] as const),
  ]);
  const twice = ids
    .filter(([, known], place) => ids.findIndex(([, other]) => other === known) !== place)
    .map(([where, known]) => `${where}: ${known} is there already`);
  const strangers = teams.flatMap(({ people, channels }, index) =>
    channels.flatMap(({ members }, place) =>
      members
        .filter((member) => !people.some((person) => person.id === member))
        .map((member) => `${at(index)}channels[${place}].members: nobody here is ${member}`),
    ),
  );
  return [...twice, ...strangers];
}

/** `people[2].zone: must be an IANA time zone, for instance Europe/Berlin` */
function lineOf({ path, message }: { path: PropertyKey[]; message: string }): string {
  const where = path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? String(key) : `${text}.${String(key)}`),
    "",
  );
  return `${where === "" ? "the file" : where}: ${message}`;
}

function isZone(candidate: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: candidate }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
