import type { Manifest } from "./manifest.ts";
import type { RequestRecord, State } from "./model.ts";
import { BOT, TEAM } from "./seed.ts";
import { homeOf, modalOf, seenMessage, visibleMessages } from "./seen.ts";
import type { World } from "./world.ts";

const SHOWN_REQUESTS = 60;

/** All that one person sees, for the page. */
export function stateOf(
  world: World,
  manifest: Manifest,
  userId: string,
  requests: readonly RequestRecord[],
  violations: readonly string[],
): State {
  const dm = world.dmOf(userId);
  const mine = [...world.channels.values()].filter(({ kind, members }) => kind !== "dm" && members.includes(userId));
  const conversation = (
    id: string,
    name: string,
    kind: State["conversations"][number]["kind"],
  ): State["conversations"][number] => ({
    id,
    name,
    kind,
    messages: visibleMessages(world, userId, id).map((message) => seenMessage(world, message)),
  });
  const people = [...world.people.values()].map(({ id, name, title, currentZone: zone, deleted }) => ({
    id,
    name,
    title,
    zone,
    deleted,
    isBot: false,
  }));
  return {
    now: world.now().toISOString(),
    team: TEAM,
    me: userId,
    people: [...people, { id: BOT.userId, name: BOT.name, title: "App", zone: "UTC", deleted: false, isBot: true }],
    conversations: [
      conversation(dm.id, BOT.name, "app"),
      ...mine.map(({ id, name, kind }) => conversation(id, name, kind)),
    ],
    modal: modalOf(world, userId),
    home: homeOf(world, userId),
    commands: manifest.commands.map(({ command, description, usageHint }) => ({ command, description, usageHint })),
    requests: requests.slice(-SHOWN_REQUESTS),
    violations: violations.slice(-SHOWN_REQUESTS),
  };
}
