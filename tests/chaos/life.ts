/** How people live through the weeks: they join, answer what comes each week, and do in between whatever the bot offers. */
import { setTimeout as sleep } from "node:timers/promises";
import type { State } from "#src/playground/model.ts";
import { ACTIONS } from "./actions/index.ts";
import { joins } from "./actions/onboarding.ts";
import { SAYINGS } from "./actions/rest.ts";
import { asksForSeat, offersSeat } from "./actions/seats.ts";
import { outOfWindow } from "./checks.ts";
import { inTurns } from "./in-turns.ts";
import type { Ledger, Person } from "./ledger.ts";
import type { Random } from "./random.ts";
import type { RunTime } from "./run-time.ts";
import { dmOf, isOffer } from "./seen.ts";
import { type SlackWindow } from "./slack-window.ts";
import { type ChaosAction, isTaken, Stage } from "./stage.ts";
import { momentOf, weekOfMessage } from "./week.ts";

const AT_ONCE = 6;
const LIVELY_AT_ONCE = 3;
/** Three who do something every other second; more at once would need more windows than Slack opens in a minute. */
const BREATH_MS = 1500;
/** Whoever writes needs no window. */
const TALKERS_BREATH_MS = 250;
const LOOK_MS = 400;
/** Someone who does not get through tries again after this. */
const AGAIN_MS = 3000;
/** What the bot says where words were kept. */
const KEPT = /Kept|with your words/;
const MAX_TRIES = 60;
const FEW_TRIES = 4;
/** Who offers seats before anything fails; as many ask for them. */
const HOSTS = 4;
/** A dead sender's lease of a minute and a half, and one who froze for longer; with faults of all sorts between. */
export const DUE_PATIENCE_MS = 360_000;

export interface LifeOptions {
  readonly ledger: Ledger;
  readonly random: Random;
  readonly slack: SlackWindow;
  readonly now: () => Date;
  readonly time: RunTime;
}

export class Life {
  readonly #options: LifeOptions;
  readonly #actions: readonly ChaosAction[] = Object.values(ACTIONS).flat();
  #isOver = false;
  #done = 0;
  #turnedAway = 0;

  constructor(options: LifeOptions) {
    this.#options = options;
  }

  /** How many things people have done of their own accord. */
  get done(): number {
    return this.#done;
  }

  /** How often somebody who wanted to join before anything failed did not get through. */
  get turnedAway(): number {
    return this.#turnedAway;
  }

  /**
   * People join, some at a time, until it is confirmed.
   * @param later so many of the lively ones join of their own accord while things fail.
   */
  async peopleJoin(later: number): Promise<void> {
    const { ledger } = this.#options;
    const lively = ledger.people.filter(({ manner }) => manner === "lively").slice(2 * HOSTS);
    const late = new Set(lively.slice(Math.max(0, lively.length - later)));
    const people = ledger.people.filter((person) => !late.has(person));
    const manager = ledger.people.find(({ manner }) => manner === "manager")?.id ?? null;
    await inTurns(people, AT_ONCE, (person) =>
      this.alone(person, async () => {
        const stage = this.stage(person);
        const own = person.manner === "lively" ? manager : null;
        await this.#untilDone(person, "join", async () => {
          const hasJoined = await joins(stage, own);
          if (!hasJoined) this.#turnedAway++;
          return hasJoined;
        });
        // What they are asked on joining is no weekly message.
        for (const { ts } of dmOf(await stage.state())) person.known.add(ts);
        if (person.manner === "steady") await this.#untilDone(person, "skip the first", () => this.#skipsFirst(stage));
      }),
    );
  }

  /** Some offer seats and are asked for them before anything fails, so that there are some however little gets through later. */
  async someOfferSeats(): Promise<void> {
    const lively = this.#options.ledger.people.filter(({ manner }) => manner === "lively");
    const hosts = lively.slice(0, HOSTS);
    await inTurns(hosts, HOSTS, (host) => this.#sometimes(host, offersSeat));
    await inTurns(lively.slice(HOSTS, 2 * HOSTS), HOSTS, (guest) => this.#sometimes(guest, asksForSeat));
    const givesSeat = async (stage: Stage): Promise<boolean> =>
      (await stage.does({ type: "click", actionId: "seat.yes" })).kind === "answered";
    await inTurns(hosts, HOSTS, (host) => this.#sometimes(host, givesSeat));
  }

  /** Tries a few times, as nobody is held up where it cannot be. */
  async #sometimes(person: Person, work: (stage: Stage) => Promise<boolean>): Promise<void> {
    await this.alone(person, async () => {
      for (let tries = 0; tries < FEW_TRIES && !(await work(this.stage(person))); tries++) await sleep(AGAIN_MS);
    });
  }

  async #skipsFirst(stage: Stage): Promise<boolean> {
    const answer = await stage.command("skip");
    for (const { ts } of dmOf(await stage.state())) stage.me.known.add(ts);
    return answer.kind === "answered";
  }

  /** Waits until everything that is due by now was seen, and has whoever got it answer it. */
  async followDue(patienceMs = DUE_PATIENCE_MS): Promise<void> {
    const { ledger, now, time } = this.#options;
    const answering: Promise<void>[] = [];
    const ids = (): string =>
      ledger
        .due(now())
        .map(({ id }) => id)
        .join(", ");
    await time.awaiting(() => `the weekly message of ${ids()}`, this.#seeDue(patienceMs, answering));
    ledger.passWindows(now());
    await Promise.all(answering);
  }

  async #seeDue(patienceMs: number, answering: Promise<void>[]): Promise<void> {
    const { ledger, now } = this.#options;
    const began = performance.now();
    for (let due = ledger.due(now()); due.length > 0; due = ledger.due(now())) {
      for (const person of due) {
        const ts = await this.#newOffer(person);
        if (ts) answering.push(this.alone(person, () => this.#answers(person, ts)));
      }
      // What is not there by then may come as long as its hours last, and they pass with the clock.
      if (performance.now() - began > patienceMs) return;
      await sleep(LOOK_MS);
    }
  }

  /** Looks whether somebody got more than they should have. */
  async lookAgain(person: Person): Promise<State> {
    const state = await this.#options.slack.state(person.id);
    if (person.manner === "steady" && person.joinedAt !== null) this.#noteOffers(person, state);
    return state;
  }

  async #newOffer(person: Person): Promise<string | null> {
    return this.#noteOffers(person, await this.#options.slack.state(person.id));
  }

  #noteOffers(person: Person, state: State): string | null {
    let newest: string | null = null;
    for (const message of dmOf(state)) {
      if (message.ephemeral || person.known.has(message.ts) || !isOffer(message)) continue;
      newest = message.ts;
      this.#options.ledger.nudged(person, message.ts, weekOfMessage(momentOf(message.ts), person.slot));
      const fault = outOfWindow(person, message.ts);
      if (fault) this.#options.ledger.violated(fault);
    }
    return newest;
  }

  /** Says what came of it, one way or another, until its message shows that. */
  async #answers(person: Person, ts: string): Promise<void> {
    const { random, ledger, time } = this.#options;
    const stage = this.stage(person);
    const way = random.between(0, 3);
    // An earlier wording may be the one that is kept: its answer came when the next one was written already.
    const wordings: string[] = [];
    let isKept = false;
    await this.#untilDone(person, "answer", async () => {
      if (await this.#isOpen(person, ts)) {
        isKept = (await this.#tells(stage, { way, ts, wordings })) || isKept;
        await stage.closes();
        if (!(await this.#closesSoon(person, ts))) return false;
      }
      if (isKept) person.kept.push(wordings);
      return true;
    }).catch((error: unknown) => {
      if (!time.isOver) ledger.violated(`${person.id}: ${String(error)}`);
    });
  }

  /** @param answer `wordings` is given what was written. @returns whether words were confirmed to be kept. */
  async #tells(
    stage: Stage,
    { way, ts, wordings }: { readonly way: number; readonly ts: string; readonly wordings: string[] },
  ): Promise<boolean> {
    if (way === 0) await stage.does({ type: "click", actionId: "nudge.skip", ts });
    if (way === 1) await stage.command("skip");
    if (way < 2) return false;
    const marker = stage.marker();
    wordings.push(marker);
    const words = `done, I heard that nobody asks for it ${marker}`;
    const before = new Set(dmOf(await stage.state()).map(({ ts: when }) => when));
    const answer = way === 2 ? await stage.command(words) : await stage.does({ type: "say", text: words });
    if (answer.kind === "answered" && answer.state.modal?.submit)
      return isTaken(await stage.submits(answer, { happened: words }));
    // Closed meanwhile by an earlier try, it is answered that nothing is open.
    if (answer.kind !== "answered") return false;
    const news = dmOf(answer.state).filter(({ ts: when }) => !before.has(when));
    return news.some(({ plain }) => KEPT.test(plain));
  }

  /** Whether it is answered, as the message itself shows, within the time after which somebody tries again. */
  async #closesSoon(person: Person, ts: string): Promise<boolean> {
    const until = performance.now() + AGAIN_MS;
    while (performance.now() < until) {
      if (!(await this.#isOpen(person, ts))) return true;
      await sleep(LOOK_MS);
    }
    return false;
  }

  async #isOpen(person: Person, ts: string): Promise<boolean> {
    const message = dmOf(await this.#options.slack.state(person.id)).find((one) => one.ts === ts);
    return message !== undefined && isOffer(message);
  }

  async #untilDone(person: Person, what: string, work: () => Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      if (await work()) return;
      await sleep(AGAIN_MS);
    }
    this.#options.ledger.violated(`${person.id} could not ${what} in ${MAX_TRIES} tries`);
  }

  /** Whoever is free does what comes to their mind, until `rest` is called. */
  async bustle(): Promise<void> {
    await this.#keepOn(LIVELY_AT_ONCE, BREATH_MS, () => this.#drawn());
  }

  /** So many people at a time write to the bot and wait for its answer, until `rest` is called. */
  async talk(talkers: number): Promise<void> {
    await this.#keepOn(talkers, TALKERS_BREATH_MS, () => this.#options.random.pick(SAYINGS));
  }

  async #keepOn(atOnce: number, breathMs: number, draw: () => ChaosAction): Promise<void> {
    const one = async (): Promise<void> => {
      while (!this.#isOver) {
        await this.#byAnybody(draw());
        await sleep(breathMs);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, one));
  }

  rest(): void {
    this.#isOver = true;
  }

  async #byAnybody(action: ChaosAction): Promise<void> {
    const { random, ledger } = this.#options;
    const free = ledger.people.filter(
      (person) =>
        !person.isBusy &&
        // Who has left the company comes back, and does nothing else.
        (!person.isAway || action.name.startsWith("leave")) &&
        action.by.includes(person.manner) &&
        (action.isPossible?.(person) ?? true),
    );
    if (free.length === 0) return;
    const person = random.pick(free);
    await this.alone(person, async () => {
      this.#done++;
      const stage = this.stage(person);
      await action.run(stage).catch((error: unknown) => {
        process.stderr.write(`chaos: ${action.name} by ${person.id}: ${String(error)}\n`);
      });
      if (!person.isAway) await stage.closes();
    });
  }

  #drawn(): ChaosAction {
    const total = this.#actions.reduce((sum, { weight }) => sum + weight, 0);
    let left = this.#options.random.between(1, total);
    const found = this.#actions.find(({ weight }) => (left -= weight) <= 0);
    if (!found) throw new Error("there is nothing to do");
    return found;
  }

  /** One thing at a time for each person. */
  async alone(person: Person, work: () => Promise<void>): Promise<void> {
    while (person.isBusy) await sleep(LOOK_MS / 4);
    person.isBusy = true;
    try {
      await work();
    } finally {
      person.isBusy = false;
    }
  }

  stage(me: Person): Stage {
    return new Stage({ me, ...this.#options });
  }
}
