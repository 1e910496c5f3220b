/** Words of danger to whoever wrote them, or somebody near them: a person and a number are named in their DM, whatever they were typed for. */
import type { PersonKey } from "#src/kernel/ports.ts";
import { isCrisis, mayBeCrisis } from "#src/language/crisis.ts";
import type { HandlerContext, Reply, Submission, SurfaceDeps } from "./context.ts";
import type { Danger } from "./held-words.ts";
import type { Message } from "./kit/blocks.ts";
import { WordsOfDanger } from "./own-words.ts";
import type { SurfaceLists, WordsAre } from "./registry.ts";
import type { Exchange } from "./run-handler.ts";
import { tell } from "./tell.ts";

export class Care<D extends SurfaceDeps> {
  readonly #says: SurfaceLists<D>["care"];
  readonly #contextOf: (person: PersonKey) => Promise<Omit<HandlerContext<D>, "origin">>;

  constructor(
    says: SurfaceLists<D>["care"],
    contextOf: (person: PersonKey) => Promise<Omit<HandlerContext<D>, "origin">>,
  ) {
    this.#says = says;
    this.#contextOf = contextOf;
  }

  /** After a command, or a form that was interrupted. */
  async afterWords(exchange: Exchange, words: string): Promise<void> {
    const { locale } = exchange.context.say;
    if (isCrisis(words, locale)) await this.#tell(exchange, "taken");
    else if (mayBeCrisis(words, locale)) await this.#tell(exchange, "unclear");
  }

  /** @param danger what was held back, now or when it was sent before. */
  async afterForm(exchange: Exchange, words: string, result: Submission, danger: Danger | null): Promise<void> {
    const { kind } = result;
    if (kind === "held") return this.#tell(exchange, "held");
    if (kind === "errors" && result.nothingKept) return this.#tell(exchange, "left");
    // Whoever sends held words again was told a moment ago.
    if (kind === "errors" || kind === "conflict" || danger?.isWarned) return;
    await this.afterWords(exchange, words);
  }

  /** Where a button refers to words that speak of danger by now, that is answered, in its place. */
  async inPlace({ context }: Exchange, run: () => Promise<Reply>): Promise<Reply> {
    try {
      return await run();
    } catch (error) {
      const message = error instanceof WordsOfDanger ? await this.#message(context.person, "left") : null;
      if (!message) throw error;
      return { kind: "message", message };
    }
  }

  async #tell(exchange: Exchange, words: WordsAre): Promise<void> {
    // Whoever has the request now tells them.
    const message = exchange.note.isLost ? null : await this.#message(exchange.context.person, words);
    if (message) await tell({ ...exchange, what: "care" }, message, null);
  }

  async #message(person: PersonKey, words: WordsAre): Promise<Message | null> {
    return this.#says && this.#says(await this.#contextOf(person), words);
  }
}
