/** What rules and use cases get from outside: time, ids, the log, holidays and places, and a language model where there is one. */
import type { CalendarDate } from "./member.ts";

export interface Clock {
  now(): Date;
}

/** Tells whoever waits that nobody does any more: an AbortSignal, or something lighter where it is made for each request. */
export interface WaitEnd {
  readonly aborted: boolean;
  addEventListener(type: "abort", tell: () => void, options?: { readonly once?: boolean }): void;
}

/** Waits while time goes by. */
export interface Timer {
  /** Waits at most so long for something else: resolves after so many milliseconds, or as soon as nobody waits any more. */
  wait(ms: number, end: WaitEnd): Promise<void>;
  /** Lets so many milliseconds go by before the same is tried again. */
  pause(ms: number): Promise<void>;
}

export interface Ids {
  /** A new unique id (UUID). */
  next(): string;
}

/** Structured log: a static message and fields; never message text, tokens or names. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
  child(fields: object): Log;
}

/** Public holidays of a country or of a region of it (`DE`, `DE-BY`; null has none), by the calendar of that place. */
export interface Holidays {
  nameOn(place: string | null, date: CalendarDate): string | null;
}

/** A place to choose. */
export interface NamedPlace {
  readonly code: string;
  readonly name: string;
  /** Other names that people type for it, the nearest first. */
  readonly also: readonly string[];
}

/** Countries for public holidays, and time zones. */
export interface Places {
  /** The country that a zone lies in, or else the region of a locale such as `de-DE`. */
  guessCountry(zone: string | null, locale: string | null): string | null;
  /** Countries, each followed by its regions with holidays of their own. */
  holidayPlaces(): readonly NamedPlace[];
  /** IANA zones, sorted, with the cities, countries and abbreviations that people type for them. */
  zones(): readonly NamedPlace[];
}

/** Who acts: every query is scoped by the workspace. */
export interface PersonKey {
  readonly workspaceId: string;
  readonly userId: string;
}

/** When an action began, and the Slack ids of everybody about whom it writes: nothing is written of anybody who was forgotten since. */
export interface Asked {
  readonly askedAt: Date;
  readonly concerned: readonly string[];
}

/** Something that a language model may choose, with arguments of a shape. */
export interface ModelTool {
  readonly name: string;
  readonly description: string;
  /** Its arguments by name: a text, or a list of texts. None: it takes no arguments. */
  readonly parameters: Readonly<Record<string, "text" | "texts">>;
}

/** What a language model is asked. */
export interface ModelRequest {
  readonly instructions: string;
  /** What it is about, as JSON. */
  readonly data: string;
  readonly tools: readonly ModelTool[];
  /** Whether it has to choose a tool. */
  readonly mustChoose: boolean;
}

/** What came back. Nothing of it is to be trusted but that its texts are texts. */
export interface ModelAnswer {
  readonly text: string;
  readonly calls: readonly { readonly tool: string; readonly input: unknown }[];
  /** Of the request and of the answer together, as the endpoint counts or else as they are guessed. */
  readonly tokens: number;
}

/** How often a language model was asked since the bot started, and what came of it. */
export interface ModelCounts {
  readonly requests: number;
  readonly failures: number;
  readonly tokens: number;
}

/** An endpoint that answers as a language model. */
export interface LanguageModel {
  readonly counts: ModelCounts;
  /** The request word for word, as it is sent. */
  bodyOf(request: ModelRequest): Promise<string>;
  /** Asks once. @throws ModelFailed */
  ask(request: ModelRequest, signal: AbortSignal): Promise<ModelAnswer>;
}

/** Why a language model gave no answer: a word, and never anything that was sent or came back. */
export class ModelFailed extends Error {
  override readonly name = "ModelFailed";
  readonly reason: "ended" | "unreachable" | "refused" | "too-long" | "unreadable";
  /** Another try may go well. */
  readonly isPassing: boolean;
  /** What it has cost all the same, as the endpoint counts or else as it is guessed. */
  readonly tokens: number;

  constructor(reason: ModelFailed["reason"], isPassing: boolean, tokens = 0) {
    super(`a language model gave no answer: ${reason}`);
    this.reason = reason;
    this.isPassing = isPassing;
    this.tokens = tokens;
  }
}
