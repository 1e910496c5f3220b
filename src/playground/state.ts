import type { Manifest } from "./manifest.ts";
import type { Channel, Faults, Person, RequestRecord, State } from "./model.ts";
import { homeOf, modalOf, seenMessage, visibleMessages } from "./seen.ts";
import type { World } from "./world.ts";

const SHOWN_REQUESTS = 100;
const NINE_TO_FIVE = [9, 17] as const;

export interface StateInput {
  readonly world: World;
  readonly worlds: readonly World[];
  readonly manifest: Manifest;
  readonly userId: string;
  readonly requests: readonly RequestRecord[];
  readonly faults: Faults;
  readonly violations: readonly string[];
  readonly givenUp: State["givenUp"];
}

/** All that one person sees, for the page. */
export function stateOf(input: StateInput): State {
  const { world, userId, manifest } = input;
  const dm = world.dmOf(userId);
  const mine = [...world.channels.values()].filter(({ kind, members }) => kind !== "dm" && members.includes(userId));
  return {
    now: world.now().toISOString(),
    run: input.worlds[0]?.run ?? world.run,
    begun: input.worlds.some(({ messages }) => [...messages.values()].some((list) => list.length > 0)),
    team: world.team,
    teams: input.worlds.map(({ team, people, installed }) => ({
      ...team,
      firstPerson: [...people.keys()][0] ?? null,
      installed,
    })),
    me: userId,
    people: peopleOf(world),
    conversations: [conversation(world, userId, dm), ...mine.map((channel) => conversation(world, userId, channel))],
    modal: modalOf(world, userId),
    home: homeOf(world, userId),
    commands: manifest.commands.map(({ command, description, usageHint }) => ({ command, description, usageHint })),
    shortcuts: manifest.shortcuts,
    requests: input.requests.slice(-SHOWN_REQUESTS).map(summaryOf),
    faults: [...input.faults].map(([method, fault]) => ({ method, ...fault })),
    violations: input.violations.slice(-SHOWN_REQUESTS),
    givenUp: input.givenUp.slice(-SHOWN_REQUESTS),
  };
}

function summaryOf({ id, direction, what, at, ms, ok, verdict }: RequestRecord): State["requests"][number] {
  return { id, direction, what, at, ms, ok, verdict };
}

function peopleOf(world: World): State["people"] {
  const people = [...world.people.values()].map((person) => ({
    id: person.id,
    name: person.name,
    title: person.title,
    zone: person.currentZone,
    hours: person.hours ?? NINE_TO_FIVE,
    status: { text: person.status.text, emoji: person.status.emoji },
    presence: person.presence,
    dnd: quietTimeOf(person),
    guest: person.guest ?? false,
    deleted: person.deleted,
    isBot: false,
  }));
  const { userId: id, name } = world.bot;
  const status = { text: "", emoji: "" };
  const about = { zone: "UTC", hours: [0, 24] as const, status, presence: "active" as const, dnd: null };
  return [...people, { id, name, title: "App", ...about, guest: false, deleted: false, isBot: true }];
}

function quietTimeOf({ dnd: { start, end } }: Person): State["people"][number]["dnd"] {
  return start && end ? { from: start.toISOString(), until: end.toISOString() } : null;
}

function conversation(world: World, userId: string, channel: Channel): State["conversations"][number] {
  const { id, name, kind, isPrivate, isArchived, isShared, botIsMember, members } = channel;
  const messages = visibleMessages(world, userId, id);
  const upTo = world.readUpTo(userId, id);
  return {
    id,
    name: kind === "dm" ? world.bot.name : name,
    kind: kind === "dm" ? "app" : kind,
    isPrivate,
    isArchived,
    isShared,
    botIsMember,
    members,
    unread: messages.filter(({ ts, author }) => author !== userId && ts > upTo).length,
    messages: messages.map((message) => seenMessage(world, message)),
  };
}
