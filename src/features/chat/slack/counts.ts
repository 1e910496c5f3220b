/** How messages were read and which buttons under the answers were pressed: numbers of this process, of nobody in particular. */
import { NO_ACT, type Situation } from "#src/language/act.ts";
import type { Decision } from "../rules/decide.ts";
import type { Read } from "../rules/read-words.ts";
import { BEFORE_ALL } from "../rules/understand.ts";

/**
 * How sure the bot was. sure: a pattern read it, and it was done. likely: the reader did. asked: it was offered by a button, or to be kept.
 * unread: nothing was understood.
 */
export type Sureness = "sure" | "likely" | "asked" | "unread";

/** Which button under what was asked back. first: the likeliest reading. other: another one. neither: none of them. */
export type Pressed = "first" | "other" | "neither";

/** Counts what is read and pressed. */
export interface ReadingCounts {
  /** Counts a message; words of danger are not counted. */
  read(read: Pick<Read, "decision" | "isSure" | "isGrave">, situation: Situation): void;
  /** Counts what leans on the message before: "yes", "no", a bare time. */
  leant(act: string, situation: Situation): void;
  /** Counts a button under what was asked back. */
  pressed(act: string, situation: Situation, pressed: Pressed): void;
  /** Lines for `/metrics`. */
  lines(): readonly string[];
}

/** How messages were read, counted from nothing for one process. */
export function newReadingCounts(): ReadingCounts {
  const messages = new Map<string, number>();
  const presses = new Map<string, number>();
  const add = (to: Map<string, number>, labels: string): void => void to.set(labels, (to.get(labels) ?? 0) + 1);
  const message = (act: string, situation: Situation, sureness: Sureness): void =>
    add(messages, `act="${act}",situation="${situation}",sureness="${sureness}"`);
  return {
    read: ({ decision, isSure, isGrave }, situation) => {
      const act = actOf(decision);
      if (isGrave || act === BEFORE_ALL) return;
      message(act, situation, surenessOf(decision, isSure));
    },
    leant: (act, situation) => message(act, situation, "sure"),
    pressed: (act, situation, pressed) => {
      if (act !== BEFORE_ALL) add(presses, `act="${act}",situation="${situation}",pressed="${pressed}"`);
    },
    lines: () => [
      "# TYPE growth_chat_messages_total counter",
      ...[...messages].map(([labels, count]) => `growth_chat_messages_total{${labels}} ${count}`),
      "# TYPE growth_chat_pressed_total counter",
      ...[...presses].map(([labels, count]) => `growth_chat_pressed_total{${labels}} ${count}`),
    ],
  };
}

function actOf(decision: Decision): string {
  switch (decision.kind) {
    case "act":
    case "confirm":
      return decision.act;
    case "choose":
      return decision.acts[0] ?? NO_ACT;
    case "story":
      return "story";
    case "lost":
      return NO_ACT;
  }
}

function surenessOf({ kind }: Decision, isSure: boolean): Sureness {
  if (kind === "act") return isSure ? "sure" : "likely";
  return kind === "lost" ? "unread" : "asked";
}
