/** People who write to the bot in the simulated workspace, and how long each waits until they see an answer. */
import type { Workspace } from "#src/playground/workspace.ts";

/** Who writes what, so many milliseconds from now. A slash command, or words in the DM. */
export interface Writing {
  readonly afterMs: number;
  readonly user: string;
  readonly words: string;
}

export interface Answered {
  readonly words: string;
  /** Until a message or a form of the bot was to be seen; until now where there was none. */
  readonly ms: number;
  readonly seen: boolean;
}

/** How often is looked for answers. */
const LOOK_MS = 5;

interface Waiting {
  readonly words: string;
  readonly began: number;
  readonly isAnswered: () => boolean;
  ms: number | null;
}

export class Writers {
  readonly #workspace: Workspace;
  readonly #waiting: Waiting[] = [];

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    setInterval(() => this.#look(), LOOK_MS);
  }

  /** Everybody writes once: with a second question of the same person, nobody could say which was answered. */
  plan(writings: readonly Writing[]): void {
    for (const writing of writings) setTimeout(() => this.#write(writing), writing.afterMs);
  }

  /** What has become of everything that was written so far; then it begins anew. */
  takeAnswers(): Answered[] {
    const now = performance.now();
    return this.#waiting
      .splice(0)
      .map(({ words, began, ms }) => ({ words, ms: Math.round(ms ?? now - began), seen: ms !== null }));
  }

  #write({ user, words }: Writing): void {
    const { world } = this.#workspace;
    const { id } = world.dmOf(user);
    const seen = (): number =>
      world.stackOf(user).length +
      (world.messages.get(id) ?? []).filter(({ author, ephemeralFor }) => {
        return author === world.bot.userId && (ephemeralFor === null || ephemeralFor === user);
      }).length;
    const before = seen();
    const isAnswered = (): boolean => seen() > before;
    this.#waiting.push({ words, began: performance.now(), isAnswered, ms: null });
    const person = this.#workspace.as(user);
    // Somebody who gets no answer in time is what is measured.
    void (words.startsWith("/") ? person.command(words) : person.say(words)).catch(() => undefined);
  }

  #look(): void {
    for (const waiting of this.#waiting) {
      if (waiting.ms === null && waiting.isAnswered()) waiting.ms = performance.now() - waiting.began;
    }
  }
}
