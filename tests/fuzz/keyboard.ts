/** What people do with keyboard and mouse, as the simulated workspace lets them. */
import { features } from "#src/features/index.ts";
import { interactiveIn } from "#src/playground/find-element.ts";
import type { JsonObject, SeenMessage } from "#src/playground/model.ts";
import { FORMS } from "#tests/support/forms.ts";
import type { People } from "#tests/support/story.ts";
import { optionsOf, SHARING_WORDS, submit, valueFor } from "./fill-in.ts";
import type { Doing } from "./step.ts";
import type { Reach } from "./words.ts";

type Act = (doing: Doing) => Promise<unknown>;

const WORDS = features.flatMap(({ commands = [] }) => commands).map(({ name }) => name);
const SAID = features.flatMap(({ intents = [] }) => intents).flatMap(intentWords);
const DAY_MS = 86_400_000;

function intentWords(intent: object): string[] {
  return Object.values(intent).flatMap((part: unknown) => {
    if (typeof part !== "object" || part === null) return [];
    const { examples = [], nearMisses = [] } = part as { examples?: string[]; nearMisses?: string[] };
    const deeper = Object.values(part).flatMap((one: unknown) =>
      typeof one === "object" && one !== null && !Array.isArray(one) ? intentWords({ one }) : [],
    );
    return [...examples, ...nearMisses, ...deeper];
  });
}

/** Names of people and channels, of this workspace and of the other. */
function mentionIn(doing: Doing): string {
  const { house } = doing;
  const names = house.workspace.worlds.flatMap(({ people, channels }) => [
    ...[...people.values()].map(({ name }) => `@${name}`),
    ...[...people.keys()].map((id) => `<@${id}>`),
    ...[...channels.values()].map(({ name }) => `#${name}`),
  ]);
  return doing.one(names) ?? "";
}

function placeOf(doing: Doing): { channel?: string } {
  const channels = [...doing.house.worldOf(doing.userId).channels.values()];
  const channel = channels.filter(({ members }) => members.includes(doing.userId)).map(({ id }) => id);
  return doing.rarely(2) ? { channel: doing.one(channel) ?? "" } : {};
}

async function command(doing: Doing): Promise<unknown> {
  const word = doing.rarely(8) ? (doing.one(["", "Next", "jion", "dnoe", "forget yes", "🚀"]) ?? "") : doing.one(WORDS);
  const reach: Reach = SHARING_WORDS.includes(word ?? "") ? "open" : "own";
  const rest = [
    ...(doing.rarely(2) ? [mentionIn(doing)] : []),
    ...(doing.rarely(3) ? [] : [doing.text(reach)]),
    ...(doing.rarely(4) ? [doing.text(reach)] : []),
  ];
  const place = placeOf(doing);
  return doing.actor.command(["/growth", word, ...rest].join(" "), place.channel ? { channel: place.channel } : {});
}

async function say(doing: Doing): Promise<unknown> {
  const lead = doing.rarely(2) ? (doing.one(SAID) ?? "") : "";
  const tail = doing.rarely(4) ? "" : doing.text("own");
  const files = doing.rarely(6) ? { files: [{ name: "notes.txt", text: doing.text("own") }] } : {};
  const words = doing.one([`${lead} ${tail}`, `${tail} ${lead}`, `${lead}: ${tail}`, `/me ${lead} ${tail}`]) ?? "";
  if (doing.rarely(4)) {
    const { channel } = placeOf(doing);
    // Everybody there reads what is written in a channel.
    return channel ? doing.actor.say(`@Growth Companion ${words.replace(/walrus\w+/g, "")}`, { channel }) : null;
  }
  const thread = doing.rarely(5) ? doing.one(doing.actor.dm().map(({ ts }) => ts)) : undefined;
  return doing.actor.say(words, { ...files, threadTs: thread });
}

interface Pressable {
  readonly element: JsonObject;
  readonly ts: string | null;
  readonly in: "home" | "message" | undefined;
}

/** Everything that this person can press or choose from now, the newest first. */
function pressables(doing: Doing): Pressable[] {
  const { actor } = doing;
  const { channels } = doing.house.worldOf(doing.userId);
  const messages: SeenMessage[] = [...channels.keys()].flatMap((id) => [...actor.channel(id)]);
  messages.sort((one, other) => (one.ts < other.ts ? 1 : -1));
  const inModal = (actor.modal()?.blocks ?? []).flatMap(interactiveIn);
  return [
    ...inModal.map((element) => ({ element, ts: null, in: undefined })),
    ...messages.flatMap(({ ts, blocks }) =>
      blocks.flatMap(interactiveIn).map((element) => ({ element, ts, in: "message" as const })),
    ),
    ...(actor.home()?.blocks ?? [])
      .flatMap(interactiveIn)
      .map((element) => ({ element, ts: null, in: "home" as const })),
  ];
}

async function press(doing: Doing): Promise<unknown> {
  const all = pressables(doing);
  // The newest few are what people look at.
  const pressed = doing.rarely(3) ? doing.one(all) : doing.one(all.slice(0, 12));
  if (!pressed) return null;
  const { element, ts } = pressed;
  const options = optionsOf(element);
  const type = String(element["type"]);
  const chosen =
    options.length > 0
      ? { option: String(doing.one(options)?.["value"]) }
      : type === "button" || type === "feedback_buttons"
        ? {}
        : { picked: valueFor(doing, element, "own") };
  if ("picked" in chosen && chosen.picked === null) return null;
  return doing.actor.click(String(element["action_id"]), {
    ...("option" in chosen ? { option: chosen.option } : {}),
    ...("picked" in chosen ? { picked: chosen.picked } : {}),
    ...(typeof element["value"] === "string" ? { value: element["value"] } : {}),
    ...(ts === null ? {} : { ts }),
    in: pressed.in,
  });
}

async function suggest(doing: Doing): Promise<unknown> {
  const { actor } = doing;
  const fields = (actor.modal()?.blocks ?? []).filter(
    (block) => (block["element"] as JsonObject | undefined)?.["type"] === "external_select",
  );
  const field = doing.one(fields);
  return field ? actor.suggest(String(field["block_id"]), doing.text("own")) : null;
}

async function shortcut(doing: Doing): Promise<unknown> {
  const { actor, house, userId } = doing;
  const names = features.flatMap(({ shortcuts = [] }) => shortcuts).map(({ id }) => id);
  // A message of one's own words stays one's own: whoever makes a challenge of it tells others.
  const messages = [...house.worldOf(userId).channels.keys()]
    .flatMap((id) => [...actor.channel(id)])
    .filter(({ ephemeral, channel }) => !ephemeral && !channel.startsWith("D"));
  const message = doing.one(messages);
  return message ? actor.shortcut(doing.one(names) ?? "", message.ts) : null;
}

const ignore = (): void => undefined;
const PROVOKES_NOTHING = { expectError: ignore, expectViolation: ignore, expectRepeated: ignore };

/** Somebody opens a form the way that tests know to lead there. */
async function openForm(doing: Doing): Promise<unknown> {
  const { house } = doing;
  if (house.workspace.world !== house.worldOf(doing.userId)) return null;
  const form = doing.one(Object.values(FORMS));
  if (!form) return null;
  const people = [...house.workspace.world.people.values()].map(({ id, name }) => [
    name.split(" ")[0]?.toLowerCase(),
    house.as(id),
  ]);
  const scene = { ...house, ...(Object.fromEntries(people) as People), ...PROVOKES_NOTHING };
  for (const { userId } of [scene.maya, scene.grace, scene.omar]) house.workspace.world.stackOf(userId).length = 0;
  for (const first of form.first ?? []) await first(scene);
  return form.open(scene);
}

/** What happens to people, channels and messages. */
async function change(doing: Doing): Promise<unknown> {
  const { house, userId, actor } = doing;
  const world = house.worldOf(userId);
  const changes = house.workspace.change(userId);
  const channel = doing.one([...world.channels.values()].filter(({ kind }) => kind === "channel"))?.id ?? "";
  const own = doing.one(
    [...world.channels.keys()].flatMap((id) => actor.channel(id)).filter(({ author }) => author === userId),
  );
  const at = house.clock.now().getTime();
  switch (doing.number(10)) {
    case 0:
      return changes.setStatus(userId, doing.text("own"), doing.text("own"), new Date(at + DAY_MS));
    case 1:
      return changes.setZone(userId, doing.one(["Asia/Tokyo", "Pacific/Apia", "America/St_Johns", "UTC"]) ?? "UTC");
    case 2:
      return changes.setDnd(userId, { start: new Date(at), end: new Date(at + DAY_MS) });
    case 3:
      return own ? changes.editMessage(own.channel, own.ts, doing.text("own")) : null;
    case 4:
      return own ? changes.deleteMessage(own.channel, own.ts) : null;
    case 5:
      return changes.inviteBot(channel, userId);
    case 6:
      return changes.removeBot(channel);
    case 7:
      return world.channels.get(channel)?.isArchived ? null : changes.joinChannel(channel, userId);
    case 8:
      return changes.leaveChannel(channel, userId);
    default:
      return changes.setPresence(userId, doing.one(["active", "away"] as const) ?? "active");
  }
}

/** Time goes by for everybody. */
async function wait(doing: Doing): Promise<unknown> {
  const { clock, moveTo } = doing.house;
  const ms = doing.one([3_600_000, DAY_MS, 3 * DAY_MS, 7 * DAY_MS]) ?? DAY_MS;
  return moveTo(new Date(clock.now().getTime() + ms));
}

export const KEYBOARD: Readonly<Record<string, Act>> = {
  command,
  say,
  press,
  submit,
  suggest,
  shortcut,
  openForm,
  change,
  wait,
  home: ({ actor }) => actor.openHome(),
  close: ({ actor }) => actor.close(),
};

export const KEYBOARD_WEIGHTS = {
  command: 10,
  say: 6,
  press: 14,
  submit: 10,
  suggest: 2,
  shortcut: 1,
  openForm: 3,
  change: 2,
  wait: 1,
  home: 1,
  close: 1,
} as const;

/** What the workspace's own client refuses to do is no case. */
export function isRefusedByClient(error: unknown): boolean {
  return (
    error instanceof Error &&
    /^(nothing visible has|the field|the form has|no form is open|that is not|no visible|there is no|nobody can)/.test(
      error.message,
    )
  );
}
