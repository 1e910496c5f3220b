/** One person doing one thing: what an action of a capability is given. */
import type { State } from "#src/playground/model.ts";
import { type Act, isUnderWay } from "./is-answered.ts";
import type { Ledger, Manner, Person } from "./ledger.ts";
import type { Random } from "./random.ts";
import type { RunTime } from "./run-time.ts";
import { newMessages } from "./seen.ts";
import { type Answer, actAndWatch, type SlackWindow } from "./slack-window.ts";

/**
 * Something that people do with the bot. Each capability has a list of them in `actions/`; the list of lists stands in
 * `actions/index.ts`, where a new capability adds its own.
 */
export interface ChaosAction {
  readonly name: string;
  /** How often it is chosen, against the others. */
  readonly weight: number;
  /** Who does it. Steady people do nothing that moves their weekly message. */
  readonly by: readonly Manner[];
  readonly isPossible?: (me: Person) => boolean;
  readonly run: (stage: Stage) => Promise<void>;
}

/** A command or a press is answered at once or Slack says that it was not; what the bot owes it brings once a dead process's lease is over. */
const PATIENCE_MS = 300_000;
/** Slack brings an event that was not taken again after at most 20 s and 100 s; then the leases of two dead processes may have to run out. */
const EVENT_PATIENCE_MS = 420_000;

/** Words by which the bot says that something came to nothing, or that it does not know. */
const IN_TROUBLE = /nothing was saved|Something went wrong on my side|write it once more|Slack did not take my answer/;

export class Stage {
  readonly me: Person;
  readonly ledger: Ledger;
  readonly random: Random;
  readonly slack: SlackWindow;
  readonly now: () => Date;
  readonly #time: RunTime;

  constructor(of: {
    readonly me: Person;
    readonly ledger: Ledger;
    readonly random: Random;
    readonly slack: SlackWindow;
    readonly now: () => Date;
    readonly time: RunTime;
  }) {
    this.me = of.me;
    this.ledger = of.ledger;
    this.random = of.random;
    this.slack = of.slack;
    this.now = of.now;
    this.#time = of.time;
  }

  /** A marker for the next words. */
  marker(...audience: Parameters<Ledger["markers"]["next"]> extends [string, ...infer Rest] ? Rest : never): string {
    return this.ledger.markers.next(this.me.id, ...audience);
  }

  /** From now on anybody may be asked what this person asked. */
  passOn(): void {
    this.ledger.markers.passOn(this.me.id);
  }

  state(): Promise<State> {
    return this.slack.state(this.me.id);
  }

  /** Does it and waits for the answer; silence is a broken promise. */
  async does(act: Act): Promise<Answer> {
    const patience = act.type === "say" ? EVENT_PATIENCE_MS : PATIENCE_MS;
    const before = await this.state();
    const what = `${act.type} ${JSON.stringify(act["text"] ?? act["actionId"] ?? "")}`.slice(0, 60);
    const answer = await this.#time.awaiting(
      () => `an answer to ${what} of ${this.me.id}`,
      actAndWatch(this.slack, this.me.id, act, patience),
    );
    if (answer.kind === "silence") this.ledger.violated(`${this.me.id} got no answer to ${what} in ${answer.ms} ms`);
    if (answer.kind === "given-up") this.ledger.givenUp++;
    if (answer.kind === "answered") this.ledger.answerMs.push(answer.ms);
    const isTrouble = answer.kind === "answered" && saysTrouble(before, answer.state);
    if (answer.kind !== "told" && !isTrouble) return answer;
    this.ledger.told++;
    return { kind: "told", state: answer.state };
  }

  command(text: string, channel?: string): Promise<Answer> {
    return this.does({ type: "command", text: `/growth ${text}`, ...(channel ? { channel } : {}) });
  }

  /** A form that the last answer opened, filled in and sent off. @returns null where no form is open. */
  async submits(answer: Answer, values: Readonly<Record<string, unknown>>): Promise<Answer | null> {
    if (answer.kind !== "answered" || !answer.state.modal?.submit) return null;
    return this.does({ type: "submit", values });
  }

  /** Closes whatever form is open, all of them that lie upon each other. */
  async closes(): Promise<void> {
    for (let left = 5; left > 0 && (await this.state()).modal; left--) {
      await this.slack.act(this.me.id, { type: "close" });
    }
  }

  someoneElse(...manners: readonly Manner[]): Person | null {
    const others = this.ledger.people.filter(
      ({ id, manner, isAway }) => id !== this.me.id && !isAway && manners.includes(manner),
    );
    return others.length > 0 ? this.random.pick(others) : null;
  }
}

/** A form that was taken: it is gone, or says something without anything to send off. */
export function isTaken(answer: Answer | null): answer is Answer & { readonly kind: "answered" } {
  if (answer?.kind !== "answered") return false;
  const { modal } = answer.state;
  if (modal === null) return true;
  return modal.submit === null && Object.keys(modal.errors).length === 0 && !isUnderWay(modal);
}

/** Whether what came since says so; what was said before, in whichever conversation, is over. */
export function saysTrouble(before: State, after: State): boolean {
  const news = newMessages(before, after).map(({ plain }) => plain);
  return IN_TROUBLE.test([...news, after.modal?.plain ?? ""].join("\n"));
}
