/**
 * A pattern as an automaton whose paths are what a backtracking engine may try: one step a character, several steps where the same character can be
 * taken in several ways. `\b` and looking ahead are followed exactly; looking behind and a reference back to a group restrict nothing here,
 * so that there are rather too many paths than too few.
 */
import { type AST, RegExpParser } from "@eslint-community/regexpp";

/** How often something is repeated at most before it counts as repeated without end: two to the power of less is soon counted. */
const COUNTED = 8;
const SAMPLES = [..."az09AZ_ \n\t,.:;!?'’\"-–()/@#%&*+=<>|~$^`[]{}\\éßЖ漢٣😀"];

/** What is followed as an engine does it, and what is cut short. */
export interface Reading {
  /** How many of the repetitions that need not be are followed, where they have an end; without it, many count as without end. */
  readonly optional?: number;
  /** What is looked for ahead or behind is tried from where a path stands, as a way of its own that leads no further. */
  readonly entersLooks?: boolean;
}

type Next =
  | { readonly is: "char"; readonly raw: string; readonly to: number }
  | { readonly is: "split"; readonly to: number[] }
  | { readonly is: "boundary"; readonly negate: boolean; readonly to: number }
  | { readonly is: "ahead"; readonly negate: boolean; readonly body: number; readonly to: number }
  /** What is looked for and restricts nothing here. */
  | { readonly is: "aside"; readonly body: number; readonly to: number }
  | { readonly is: "start"; readonly to: number }
  | { readonly is: "never" }
  | { readonly is: "end" };

/** What the next character must be, after `\b`. */
type Need = "any" | "word" | "other";

/** Where a path stands: before that character, with what was looked for ahead and is still open. */
export interface Place {
  readonly node: number;
  readonly need: Need;
  readonly open: readonly Open[];
}
interface Open {
  readonly negate: boolean;
  /** Where reading ahead may stand: a node and what must follow, -1 for its end. */
  readonly at: readonly (readonly [number, Need])[];
}

const isWord = (char: string): boolean => /^\w$/.test(char);
const fits = (need: Need, char: string): boolean => need === "any" || (need === "word") === isWord(char);
const both = (one: Need, other: Need): Need | null =>
  one === "any" ? other : other === "any" || one === other ? one : null;

export class Automaton {
  readonly #nodes: Next[] = [];
  readonly #flags: string;
  readonly #reading: Reading;
  readonly #accepted = new Map<string, Set<string>>();
  /** Characters of which each stands for all that the pattern takes alike. */
  readonly alphabet: readonly string[];
  /** Where it begins, and where each thing begins that is looked for by itself. */
  readonly starts: number[] = [];

  constructor(source: string, flags: string, reading: Reading = {}) {
    this.#reading = reading;
    this.#flags = flags.replace(/[gyd]/g, "");
    const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
      unicode: this.#flags.includes("u"),
      unicodeSets: this.#flags.includes("v"),
    });
    this.starts.push(this.#anyOf(pattern.alternatives, this.#add({ is: "end" })));
    this.alphabet = this.#letters(source);
  }

  /** Which of the alphabet may be taken there. */
  taken({ node, need }: Place): readonly string[] {
    const next = this.#nodes[node];
    if (next?.is !== "char") return [];
    const accepted = this.#accepted.get(next.raw) ?? new Set();
    return [...accepted].filter((char) => fits(need, char));
  }

  /** Where a path stands after that character: a place twice where two ways lead there; `ends` when it may be done with that. */
  after({ node, open }: Place, char: string): { readonly places: readonly Place[]; readonly ends: boolean } {
    const next = this.#nodes[node];
    if (next?.is !== "char") return { places: [], ends: false };
    const still: Open[] = [];
    for (const one of open) {
      const read = this.#readOn(one, char);
      if (read === "refused") return { places: [], ends: false };
      if (read !== "met") still.push(read);
    }
    return this.#reach(next.to, isWord(char), still);
  }

  /** Where it begins as a whole. */
  get whole(): number {
    return this.starts.at(-1) ?? 0;
  }

  /** Where a path stands that begins behind that character. */
  beginBehind(start: number, char: string): readonly Place[] {
    return this.#reach(start, isWord(char), []).places;
  }

  /** Where a path stands first. */
  begin(start: number): readonly Place[] {
    return [false, true].flatMap((word) => this.#reach(start, word, [], true).places);
  }

  #reach(from: number, afterWord: boolean, open: readonly Open[], isFirst = false): { places: Place[]; ends: boolean } {
    const places: Place[] = [];
    let ends = false;
    const walk = (node: number, need: Need, held: readonly Open[], seen: readonly number[], isLook = false): void => {
      if (places.length > 20_000) throw new Error("too many ways without a character");
      const next = this.#nodes[node];
      if (next === undefined || next.is === "never") return;
      if (next.is === "end") {
        ends ||= !isLook && need === "any" && held.length === 0;
      } else if (next.is === "char") {
        places.push({ node, need, open: held });
      } else if (next.is === "split") {
        // Going round without taking anything is refused by the engine too.
        if (!seen.includes(node)) for (const to of next.to) walk(to, need, held, [...seen, node], isLook);
      } else if (next.is === "start") {
        if (isFirst) walk(next.to, need, held, seen, isLook);
      } else if (next.is === "boundary") {
        const wanted = both(need, afterWord === next.negate ? "word" : "other");
        if (wanted !== null) walk(next.to, wanted, held, seen, isLook);
      } else {
        if (this.#reading.entersLooks) walk(next.body, need, held, seen, true);
        if (next.is === "aside") {
          walk(next.to, need, held, seen, isLook);
          return;
        }
        const looked = this.#look(next.body, next.negate, afterWord);
        if (looked !== "refused") walk(next.to, need, looked === "met" ? held : [...held, looked], seen, isLook);
      }
    };
    walk(from, "any", open, []);
    return { places, ends };
  }

  #look(body: number, negate: boolean, afterWord: boolean): Open | "met" | "refused" {
    return judged({ negate, at: this.#inBody([body], afterWord) });
  }

  #readOn({ negate, at }: Open, char: string): Open | "met" | "refused" {
    if (at.some(([node, need]) => node === -1 && fits(need, char))) return negate ? "refused" : "met";
    const to = at.flatMap(([node, need]) => {
      const next = this.#nodes[node];
      return next?.is === "char" && fits(need, char) && this.#accepted.get(next.raw)?.has(char) ? [next.to] : [];
    });
    return judged({ negate, at: this.#inBody(to, isWord(char)) });
  }

  #inBody(from: readonly number[], afterWord: boolean): (readonly [number, Need])[] {
    const found = new Map<string, readonly [number, Need]>();
    const done = new Set<string>();
    const walk = (node: number, need: Need): void => {
      const key = `${node}${need}`;
      if (done.has(key)) return;
      done.add(key);
      const next = this.#nodes[node];
      if (next === undefined || next.is === "never") return;
      if (next.is === "end") found.set(`-1${need}`, [-1, need]);
      else if (next.is === "char") found.set(key, [node, need]);
      else if (next.is === "split") for (const to of next.to) walk(to, need);
      else if (next.is === "ahead" || next.is === "aside" || next.is === "start") walk(next.to, need);
      else {
        const wanted = both(need, afterWord === next.negate ? "word" : "other");
        if (wanted !== null) walk(next.to, wanted);
      }
    };
    for (const node of from) walk(node, "any");
    return [...found.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
  }

  #add(next: Next): number {
    this.#nodes.push(next);
    return this.#nodes.length - 1;
  }

  #anyOf(alternatives: readonly AST.Alternative[], to: number): number {
    const froms = alternatives.map(({ elements }) => this.#all(elements, to));
    const [only] = froms;
    return froms.length === 1 && only !== undefined ? only : this.#add({ is: "split", to: froms });
  }

  #all(elements: readonly AST.Element[], to: number): number {
    return elements.reduceRight((next, element) => this.#one(element, next), to);
  }

  #one(element: AST.Element, to: number): number {
    switch (element.type) {
      case "Group":
      case "CapturingGroup":
        return this.#anyOf(element.alternatives, to);
      case "Quantifier":
        return this.#repeated(element, to);
      case "Assertion":
        return this.#asserted(element, to);
      case "Backreference":
        return this.#char("[^]", to);
      default:
        return this.#char(element.raw, to);
    }
  }

  #char(raw: string, to: number): number {
    this.#accepted.set(raw, new Set());
    return this.#add({ is: "char", raw, to });
  }

  #repeated({ min, max, element }: AST.Quantifier, to: number): number {
    let next = to;
    const required = Math.min(min, COUNTED);
    const { optional } = this.#reading;
    if (optional === undefined ? max >= COUNTED : max === Number.POSITIVE_INFINITY) {
      const loop: number[] = [];
      const at = this.#add({ is: "split", to: loop });
      loop.push(this.#one(element, at), to);
      // What must stand at least once goes round itself, so that nothing is counted that goes on without end.
      if (required <= 1) return required === 0 ? at : this.#one(element, at);
      next = at;
    } else {
      for (let left = Math.min(max - required, optional ?? max); left > 0; left--)
        next = this.#add({ is: "split", to: [this.#one(element, next), to] });
    }
    for (let left = required; left > 0; left--) next = this.#one(element, next);
    return next;
  }

  #asserted(element: AST.Assertion, to: number): number {
    if (element.kind === "word") return this.#add({ is: "boundary", negate: element.negate, to });
    // Between two characters of a run there is neither the beginning nor the end, but of lines.
    if (!("alternatives" in element)) {
      if (this.#flags.includes("m")) return to;
      return this.#add(element.kind === "start" ? { is: "start", to } : { is: "never" });
    }
    const body = this.#anyOf(element.alternatives, this.#add({ is: "end" }));
    this.starts.push(body);
    // Whoever leaves out a condition inside a refusal would refuse too much.
    if (element.kind === "lookbehind" || (element.negate && /\(\?<?[=!]|\\[1-9k]/.test(element.raw.slice(3))))
      return this.#add({ is: "aside", body, to });
    return this.#add({ is: "ahead", negate: element.negate, body, to });
  }

  #letters(source: string): string[] {
    const all = new Set(SAMPLES);
    for (const char of source)
      for (const one of [char, char.toLowerCase(), char.toUpperCase()]) if ([...one].length === 1) all.add(one);
    for (const [, code] of source.matchAll(/\\u\{?([0-9a-f]{4,6})\}?/giu))
      all.add(String.fromCodePoint(Number.parseInt(code ?? "", 16)));
    const tests = [...this.#accepted.keys()].map((raw) => [raw, new RegExp(`^${raw}$`, this.#flags)] as const);
    const alike = new Map<string, string>();
    for (const char of all) {
      const key = `${isWord(char)}${tests.map(([, test]) => (test.test(char) ? "1" : "0")).join("")}`;
      if (!alike.has(key)) alike.set(key, char);
    }
    const letters = [...alike.values()];
    for (const [raw, test] of tests) this.#accepted.set(raw, new Set(letters.filter((char) => test.test(char))));
    return letters;
  }
}

function judged(open: Open): Open | "met" | "refused" {
  if (open.at.some(([node, need]) => node === -1 && need === "any")) return open.negate ? "refused" : "met";
  if (open.at.length === 0) return open.negate ? "met" : "refused";
  return open;
}
