/** YAML 1.2 as values. What is no YAML is told with its line, for whoever wrote the file. */
import {
  constructFromEvents,
  EVENT_ALIAS,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  type Event,
  getScalarValue,
  load,
  parseEvents,
  YAMLException,
} from "js-yaml";

/** What is wrong, and in which line, counted from 1. */
export interface YamlFault {
  readonly line: number;
  readonly message: string;
}

/** One key of a mapping, or of one in it. */
export interface YamlKey {
  /** The keys that lead to it and its own, joined by dots. */
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  readonly value: unknown;
}

export type YamlRead<T> = { readonly value: T } | { readonly fault: YamlFault };

/** The value of a text with one document. */
export function readYaml(text: string): YamlRead<unknown> {
  return attempted(() => load(text));
}

/** The keys of a text whose one document is a mapping, in their order; those that lead to mappings are not among them. */
export function readYamlKeys(text: string): YamlRead<readonly YamlKey[] | null> {
  return attempted(() => {
    const events = parseEvents(text, {});
    const [value, ...more] = constructFromEvents(events, { source: text });
    return isMapping(value) && more.length === 0 ? new KeyWalk(text, events).keysOf(value) : null;
  });
}

/** Whether a value is what keys lead to. */
export const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Finds the line of each key by going through the events of its document. */
class KeyWalk {
  readonly #text: string;
  readonly #events: readonly Event[];
  #at = 0;
  /** Lines are counted on from here. */
  #counted = { offset: 0, line: 1 };

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  keysOf(root: Readonly<Record<string, unknown>>): YamlKey[] {
    while (this.#next().type !== EVENT_MAPPING);
    return this.#keysIn(root, "");
  }

  #next(): Event {
    const event = this.#events[this.#at++];
    if (!event) throw new YAMLException("the document ends too soon");
    return event;
  }

  #keysIn(mapping: Readonly<Record<string, unknown>>, prefix: string): YamlKey[] {
    const keys: YamlKey[] = [];
    for (let key = this.#next(); key.type !== EVENT_POP; key = this.#next()) {
      // Collections are refused as keys; what an alias stands for is told as its value alone.
      const name = key.type === EVENT_SCALAR ? getScalarValue(this.#text, key) : "";
      const line = key.type === EVENT_SCALAR ? this.#lineAt(key.valueStart) : this.#counted.line;
      const path = prefix === "" ? name : `${prefix}.${name}`;
      const value = Object.hasOwn(mapping, name) ? mapping[name] : undefined;
      const event = this.#next();
      if (event.type === EVENT_MAPPING && isMapping(value)) keys.push(...this.#keysIn(value, path));
      else {
        this.#skip(event);
        keys.push({ path, line, value });
      }
    }
    return keys;
  }

  /** Goes to the end of what begins with that event. */
  #skip(event: Event): void {
    if (event.type === EVENT_SCALAR || event.type === EVENT_ALIAS) return;
    for (let depth = 1; depth > 0; ) {
      const { type } = this.#next();
      if (type === EVENT_MAPPING || type === EVENT_SEQUENCE) depth++;
      else if (type === EVENT_POP) depth--;
    }
  }

  /** Keys come in the order of the text. */
  #lineAt(offset: number): number {
    let { line } = this.#counted;
    for (let at = this.#text.indexOf("\n", this.#counted.offset); at >= 0 && at < offset; ) {
      line++;
      at = this.#text.indexOf("\n", at + 1);
    }
    this.#counted = { offset, line };
    return line;
  }
}

function attempted<T>(read: () => T): YamlRead<T> {
  try {
    return { value: read() };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { fault: { line: (error.mark?.line ?? 0) + 1, message: error.reason } };
  }
}
