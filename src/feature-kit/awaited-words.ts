/** What a capability asked somebody of its own accord, and waits for in their words. */
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";

/** Something of which somebody may tell next. */
export interface Awaited {
  /** Since when there is something to tell of it. */
  readonly since: Date;
  /** What it is about, in mrkdwn. */
  readonly about: string;
  /** The button that opens its form; its value is `id`, a bar, and a reference to the message that holds the words. */
  readonly action: string;
  readonly id: string;
  /** So many characters fit into the form; longer stories are offered to the log. */
  readonly longest: number;
}

/** The newest of them; null where nothing is waited for. */
export type AwaitedWords<Deps> = (deps: Deps, say: Say, person: PersonKey) => Promise<Awaited | null>;
