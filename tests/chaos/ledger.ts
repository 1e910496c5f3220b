/** What people did and what they were told, as the checker remembers it; nothing of it comes from the bot's database. */
import type { Markers } from "./markers.ts";
import { nextSlot, nextWindow, type Slot, WINDOW_MS, weekAt, weekOfMessage } from "./week.ts";

/**
 * `steady` people answer each weekly challenge, so that the next one is due a week later, whatever else happens. `lively` ones do
 * everything that the bot offers; of them it is known that they get no more than one a week.
 */
export type Manner = "steady" | "lively" | "manager";

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly slot: Slot;
  readonly manner: Manner;
  /** When they had certainly joined; null before. */
  joinedAt: Date | null;
  /** When their next weekly message is due by their settings; null: nothing is due. */
  nextDue: Date | null;
  /** Weekly messages that they saw: week -> ts. */
  readonly nudges: Map<string, string[]>;
  /** Offers that were there before, or that they asked for. */
  readonly known: Set<string>;
  /** Whether they are in the middle of something. */
  isBusy: boolean;
  /** What they wrote for their log and saw kept; each as the wordings of which one was. */
  readonly kept: (readonly string[])[];
  /** When the bot confirmed that it forgot them; null where it did not. */
  forgottenAt: Date | null;
  isAway: boolean;
  /** Whether they have offered a seat: only then somebody may ask them for one. */
  isHost: boolean;
  /** Whether they have asked for a seat. */
  isGuest: boolean;
}

/** Something that must arrive once. */
export interface Expected {
  readonly marker: string;
  readonly where: { readonly kind: "dm"; readonly of: string } | { readonly kind: "channel"; readonly id: string };
  /** False when Slack said that the app had not answered: then it may have been done or not. */
  readonly isCertain: boolean;
  /** Who is told where nobody can know whether it arrived. */
  readonly creator: string;
  readonly what: string;
}

/** A card in a channel and who pressed what on it. */
export interface CardPresses {
  readonly marker: string;
  readonly channel: string;
  /** Whose press was confirmed, and whose may have been taken. */
  readonly joined: Set<string>;
  readonly maybeJoined: Set<string>;
  readonly did: Set<string>;
  readonly maybeDid: Set<string>;
}

export class Ledger {
  readonly people: readonly Person[];
  readonly markers: Markers;
  readonly expected: Expected[] = [];
  readonly cards: CardPresses[] = [];
  readonly violations: string[] = [];
  readonly answerMs: number[] = [];
  /** Weekly messages that were due and did not come in their two hours, and so on the next working day. */
  late = 0;
  /** How often Slack told somebody that the app had not answered. */
  told = 0;
  /** Messages of people that the bot took at none of Slack's tries: it cannot know of them. */
  givenUp = 0;

  readonly #onBroken: (text: string) => void;

  /** @param onBroken told each broken promise as it is found. */
  constructor(people: readonly Person[], markers: Markers, onBroken: (text: string) => void = () => undefined) {
    this.people = people;
    this.markers = markers;
    this.#onBroken = onBroken;
  }

  violated(text: string): void {
    this.violations.push(text);
    process.stderr.write(`chaos: BROKEN: ${text}\n`);
    this.#onBroken(text);
  }

  /** Steady people whose weekly message is due by now and was not seen. */
  due(now: Date): Person[] {
    return this.people.filter(({ nextDue }) => nextDue !== null && nextDue <= now);
  }

  /** The two hours of those who are due have passed: theirs comes on the next working day; it is broken where that is past, too. */
  passWindows(now: Date): void {
    for (const person of this.due(now)) {
      const { nextDue, slot } = person;
      if (nextDue === null || now.getTime() <= nextDue.getTime() + WINDOW_MS) continue;
      this.late++;
      const next = nextWindow(nextDue, slot);
      const isPast = now.getTime() > next.getTime() + WINDOW_MS;
      if (isPast || weekOfMessage(next, slot) !== weekOfMessage(nextDue, slot)) {
        this.violated(`${person.id} did not get the weekly message that was due at ${nextDue.toISOString()}`);
        person.nextDue = nextSlot(now, slot);
      } else person.nextDue = next;
    }
  }

  /** They joined for certain; the first weekly message comes in the week after. */
  joined(person: Person, now: Date): void {
    person.joinedAt = now;
    person.forgottenAt = null;
    if (person.manner !== "steady") return;
    let due = nextSlot(now, person.slot);
    while (weekAt(due, person.slot.zone) === weekAt(now, person.slot.zone)) due = nextSlot(due, person.slot);
    person.nextDue = due;
  }

  /**
   * They asked to be forgotten. What they had pressed may be gone with them, and is when the bot confirmed it.
   * @param at when they confirmed that they want it, where the bot answered; null where nobody knows whether it was done.
   */
  forgot(person: Person, at: Date | null): void {
    for (const card of this.cards) {
      for (const [certain, maybe] of [
        [card.joined, card.maybeJoined],
        [card.did, card.maybeDid],
      ] as const) {
        if (certain.delete(person.id)) maybe.add(person.id);
        if (at !== null) maybe.delete(person.id);
      }
    }
    if (at !== null) person.forgottenAt = at;
  }

  /** A weekly message was seen. */
  nudged(person: Person, ts: string, week: string): void {
    person.known.add(ts);
    const seen = [...(person.nudges.get(week) ?? []), ts];
    person.nudges.set(week, seen);
    if (seen.length > 1) this.violated(`${person.id} got ${seen.length} weekly messages in the week of ${week}`);
    while (person.nextDue !== null && weekAt(person.nextDue, person.slot.zone) <= week)
      person.nextDue = nextSlot(person.nextDue, person.slot);
  }
}
