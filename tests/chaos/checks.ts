/** What must be true of what people see, by what they did. Pure: states in, broken promises out. */
import { z } from "zod";
import type { SeenMessage, State } from "#src/playground/model.ts";
import type { CardPresses, Expected, Ledger, Person } from "./ledger.ts";
import { markersIn } from "./markers.ts";
import { botIn, dmOf } from "./seen.ts";
import { isInWindow, momentOf } from "./week.ts";

/** How late a message may be because a process had died, in milliseconds; the clock goes on meanwhile. */
const TOLERANCE_MS = 5 * 60_000;

/** Words that somebody reads who may not. */
export function strayWords(ledger: Ledger, state: State): string[] {
  const bot = botIn(state);
  const places = state.conversations.flatMap(({ id, kind, messages }) =>
    messages
      .filter(({ author }) => author === bot)
      .map((message) => ({
        // In a group each of its people is looked at as one reader.
        channel: kind === "app" || kind === "mpim" || message.ephemeral ? null : id,
        text: JSON.stringify([message.plain, message.blocks, message.text, message.files]),
      })),
  );
  const own = [state.modal, state.home].map((view) => ({ channel: null, text: JSON.stringify(view) }));
  const told = dmOf(state).flatMap((message) => (message.author === bot ? markersOfSeat(message) : []));
  const seats = new Set([...told, ...markersOnHome(state)]);
  return [...places, ...own].flatMap(({ channel, text }) =>
    ledger.markers
      .misplaced(text, state.me, channel, seats)
      .map((marker) => `${state.me} reads ${marker} of somebody else${channel ? ` in ${channel}` : ""}`),
  );
}

/** What a message says that its reader has. */
function markersOfSeat({ plain, text, blocks }: SeenMessage): readonly string[] {
  const isTold = plain.startsWith("You have a seat.") || text === COMING_UP;
  return isTold ? markersIn(JSON.stringify([plain, blocks])) : [];
}
/** What comes before a seat begins; where the word that they have it waited until then, it is the first that they hear. */
const COMING_UP = "A seat of yours is coming up.";

/** What Home says that its reader has: the message may have waited for good hours until the seat was over. */
function markersOnHome({ home }: State): readonly string[] {
  const blocks = (home?.blocks ?? []).map((block) => JSON.stringify(block));
  return blocks.filter((block) => block.includes("*Your next seat*")).flatMap(markersIn);
}

/** Messages of the bot in which the marker stands, one for all and not for one person alone. */
function messagesWith(state: State, conversation: (one: State["conversations"][number]) => boolean, marker: string) {
  const bot = botIn(state);
  return state.conversations
    .filter(conversation)
    .flatMap(({ messages }) => messages)
    .filter(({ author, ephemeral, plain }) => author === bot && !ephemeral && plain.includes(marker));
}

/**
 * Whether something came once. What was not confirmed may be missing; what is missing in a channel is well when whoever asked
 * for it was told.
 * @param states by person; one that is missing cannot be looked at.
 */
export function arrival(
  { marker, where, isCertain, creator, what }: Expected,
  states: ReadonlyMap<string, State>,
): string | null {
  const state = where.kind === "dm" ? states.get(where.of) : [...states.values()][0];
  if (!state) return null;
  const found = messagesWith(
    state,
    ({ id, kind }) => (where.kind === "dm" ? kind === "app" : id === where.id),
    marker,
  ).filter((message) => what !== "card" || isCard(message));
  if (found.length > 1) return `${what} ${marker} came ${found.length} times`;
  if (found.length === 1 || !isCertain) return null;
  const asker = states.get(creator);
  const isTold =
    where.kind === "channel" &&
    asker !== undefined &&
    dmOf(asker).some(({ plain }) => /Slack did not say whether it arrived|I could not post/.test(plain));
  return isTold ? null : `${what} ${marker} never came, and ${creator} was not told`;
}

/** The card itself, not a line or a summary in its wake. */
function isCard({ plain, threadTs }: SeenMessage): boolean {
  return threadTs === null && (plain.includes("[Join]") || /This one (is over|was stopped)/.test(plain));
}

const NUMBERS = /(\d+) (?:has|have) joined(?:, (\d+) did it)?/;

/** Whether the numbers of an open card are those of the people who pressed it. */
export function cardTruth(card: CardPresses, state: State): string | null {
  const [message] = messagesWith(state, ({ id }) => id === card.channel, card.marker).filter(isCard);
  if (!message?.plain.includes("[Join]")) return null;
  const [, joined = "0", did = "0"] = NUMBERS.exec(message.plain) ?? [];
  const maybe = card.joined.union(card.maybeJoined).union(card.maybeDid).size;
  const isTrue =
    isBetween(Number(joined), card.joined.size, maybe) &&
    isBetween(Number(did), card.did.size, card.did.union(card.maybeDid).size);
  const known = `${card.joined.size} to ${maybe} joined, ${card.did.size} to ${card.did.union(card.maybeDid).size} did it`;
  return isTrue
    ? null
    : `the card ${card.marker} says ${joined} joined and ${did} did it; by what people did, ${known}`;
}

function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

/** Weekly messages that came outside of the hours for which they were asked. */
export function outOfWindow(person: Person, ts: string): string | null {
  const at = momentOf(ts);
  if (isInWindow(at, person.slot, TOLERANCE_MS)) return null;
  const { day, hour, zone } = person.slot;
  return `${person.id} got a weekly message at ${at.toISOString()}; asked for was day ${day} at ${hour}:00, ${zone}`;
}

/**
 * What somebody saw kept and does not find in the files with their data. Of several wordings of one answer, of which nobody knows which one
 * was taken, one must be there.
 */
export function lostWords({ id, kept }: Person, state: State): string[] {
  const files = dmOf(state).flatMap((message) => message.files.map(({ text }) => text));
  if (files.length === 0) return [`${id} asked for their data, and no file came`];
  const found = new Set(files.flatMap((text) => markersIn(text)));
  return kept
    .filter((wordings) => !wordings.some((marker) => found.has(marker)))
    .map((wordings) => `${id} wrote ${wordings.join(" or ")}, and it was not kept`);
}

/** What the bot wrote to somebody before it forgot them, and left there. What only they see, until they look again, it cannot delete. */
export function leftBehind({ id, forgottenAt }: Person, state: State): string[] {
  if (forgottenAt === null) return [];
  const bot = botIn(state);
  const own = `zq${id.replace(/\D/g, "")}n`;
  return dmOf(state)
    .filter(({ author, ephemeral }) => author === bot && !ephemeral)
    .filter(({ ts, plain }) => momentOf(ts) < forgottenAt && plain.includes(own))
    .map(({ ts }) => `${id} was forgotten, and their words still stand in the bot's message ${ts}`);
}

/** A person's seats, as the file with their data says. */
const SeatRow = z.object({ seatId: z.string(), status: z.literal("seated") });
const OfferRow = z.object({ id: z.string(), hostUserId: z.string(), capacity: z.int() });

/** The newest file with somebody's data as JSON; null where none came. */
export function newestData(state: State): string | null {
  const files = dmOf(state).flatMap((message) => message.files);
  return files.findLast(({ name, text }) => name.endsWith(".json") && text.startsWith("{"))?.text ?? null;
}

/** What the files with people's data tell of seats. */
export interface SeatsTold {
  readonly files: number;
  readonly offered: number;
  /** How often somebody has one. */
  readonly seated: number;
  /** Seats that more people have than their host offers. */
  readonly twice: readonly string[];
}

/** @param files the newest data of each person, as JSON. */
export function seatsTold(files: readonly string[]): SeatsTold {
  const seated = new Map<string, number>();
  const offered = new Map<string, number>();
  for (const value of files.flatMap((text) => valuesIn(JSON.parse(text)))) {
    const own = SeatRow.safeParse(value).data;
    if (own) seated.set(own.seatId, (seated.get(own.seatId) ?? 0) + 1);
    const offer = OfferRow.safeParse(value).data;
    if (offer) offered.set(offer.id, offer.capacity);
  }
  const twice = [...seated].flatMap(([id, count]) => {
    const capacity = offered.get(id);
    const isTwice = capacity !== undefined && count > capacity;
    return isTwice ? [`of seat ${id} there are ${capacity}, and ${count} people have it`] : [];
  });
  return {
    files: files.length,
    offered: offered.size,
    seated: [...seated.values()].reduce((sum, count) => sum + count, 0),
    twice,
  };
}

function valuesIn(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(valuesIn)];
}
