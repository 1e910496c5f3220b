/**
 * What a pattern cannot do without: parts of which every text that it matches holds one, so that most texts need not be asked (the prefilter of RE2's
 * FilteredRE2, https://github.com/google/re2/blob/main/re2/prefilter.h, with parts of three characters). In doubt nothing is needed.
 */
import { lately } from "./remembered.ts";

/** So many characters are looked up at once. */
export const PART_LENGTH = 3;
/** A piece of a pattern that can be so many texts is not spelt out beside another one. */
const MOST_TEXTS = 96;
/** Of more parts than that, some are in any text. */
const MOST_PARTS = 120;
/** What is said in most messages says little of one: the more often a part stands here, the less is it worth. */
const EVERYDAY =
  " i you it to the a and my me is that this of in for on do can what not with have be are was we but so if just will how there about would want one like or they your get at from when no challenge week meeting day today could think time next need know more any some make give take something someone going please should thing work call team ask tell did had has been could the other and then them their his her he she ";

/** One piece of a pattern. */
interface Piece {
  /** All the texts that it takes; null where they are too many. */
  readonly exact: readonly string[] | null;
  /** Of which each text that it takes holds one; null where none is known. */
  readonly needs: Needs | null;
}

interface Needs {
  readonly parts: ReadonlySet<string>;
  /** In how many messages they stand, by and large. */
  readonly cost: number;
}

const NOTHING: Piece = { exact: [""], needs: null };
const ANYTHING: Piece = { exact: null, needs: null };

/** Parts, in small letters, of which one stands in each text that the pattern matches; null where there is no such list. */
export function neededParts({ source, flags }: RegExp): readonly string[] | null {
  // Sets of texts, and cases that change within, are read by no pattern here.
  if (flags.includes("v") || /\(\?[ims-]+:/.test(source)) return null;
  const { exact, needs } = new SourceReader(source).alternatives();
  const parts = better(partsOf(exact), needs)?.parts;
  return parts && parts.size <= MOST_PARTS ? [...parts] : null;
}

/** In one go; the last one before a quantifier stands by itself. */
const LETTERS = /[a-zA-Z0-9 ',-]+(?![?*+{])/y;
const QUANTIFIERS: ReadonlySet<string> = new Set("?*+{");

/** Reads the source of a pattern that the engine has taken. */
class SourceReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Up to the end, or to the bracket that closes the group. */
  alternatives(): Piece {
    const pieces = [this.#sequence()];
    while (this.#source[this.#at] === "|") {
      this.#at++;
      pieces.push(this.#sequence());
    }
    return pieces.length === 1 ? (pieces[0] ?? NOTHING) : anyOf(pieces);
  }

  #sequence(): Piece {
    let run: readonly string[] = [""];
    let needs: Needs | null = null;
    let isWhole = true;
    const end = this.#source.length;
    while (this.#at < end && this.#source[this.#at] !== "|" && this.#source[this.#at] !== ")") {
      const item = this.#quantified(this.#atom());
      const joined = item.exact && crossed(run, item.exact);
      if (joined) {
        run = joined;
        continue;
      }
      isWhole = false;
      needs = better(better(needs, partsOf(run)), item.needs);
      run = item.exact ?? [""];
    }
    return isWhole ? { exact: run, needs: null } : { exact: null, needs: better(needs, partsOf(run)) };
  }

  /** Characters that mean themselves, one class of them, or one group. */
  #atom(): Piece {
    LETTERS.lastIndex = this.#at;
    const [letters] = LETTERS.exec(this.#source) ?? [];
    if (letters !== undefined) {
      this.#at += letters.length;
      return { exact: [letters.toLowerCase()], needs: null };
    }
    const sign = this.#source[this.#at++] ?? "";
    if (sign === "(") return this.#group();
    if (sign === "[") return this.#class();
    if (sign === "\\") return this.#escape();
    if (sign === "^" || sign === "$") return NOTHING;
    return sign === "." ? ANYTHING : literal(sign);
  }

  #group(): Piece {
    const kind = /^\?(?:<?[=!]|:|<[^>=!]+>)/.exec(this.#source.slice(this.#at, this.#at + 80))?.[0] ?? "";
    this.#at += kind.length;
    const inside = this.alternatives();
    this.#at++;
    // What is looked for beside takes nothing.
    return /[=!]$/.test(kind) ? NOTHING : inside;
  }

  #class(): Piece {
    const from = this.#at;
    while (this.#source[this.#at] !== "]") this.#at += this.#source[this.#at] === "\\" ? 2 : 1;
    const inside = this.#source.slice(from, this.#at++);
    return /^[a-zA-Z0-9' ]{1,4}$/.test(inside) ? { exact: [...inside.toLowerCase()], needs: null } : ANYTHING;
  }

  #escape(): Piece {
    const sign = this.#source[this.#at++] ?? "";
    if (sign === "b" || sign === "B") return NOTHING;
    if (/[pP]/.test(sign)) this.#skip(/^\{[^}]*\}/);
    if (sign === "k") this.#skip(/^<[^>]*>/);
    if (sign === "u") this.#skip(/^(?:\{[^}]*\}|[0-9a-fA-F]{4})/);
    if (sign === "x") this.#skip(/^[0-9a-fA-F]{2}/);
    if (sign === "c") this.#at++;
    if (sign >= "1" && sign <= "9") this.#skip(/^\d+/);
    return /[a-zA-Z0-9]/.test(sign) ? ANYTHING : literal(sign);
  }

  #skip(what: RegExp): void {
    this.#at += what.exec(this.#source.slice(this.#at, this.#at + 80))?.[0].length ?? 0;
  }

  #quantified(atom: Piece): Piece {
    if (!QUANTIFIERS.has(this.#source[this.#at] ?? "")) return atom;
    const [sign, least] = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})/.exec(this.#source.slice(this.#at, this.#at + 12)) ?? [];
    if (sign === undefined) return atom;
    this.#at += sign.length;
    if (this.#source[this.#at] === "?") this.#at++;
    if (sign === "?") return atom.exact ? { exact: [...new Set([...atom.exact, ""])], needs: null } : ANYTHING;
    if (sign === "*" || least === "0") return ANYTHING;
    return { exact: null, needs: better(partsOf(atom.exact), atom.needs) };
  }
}

/** A character as it is looked up; what is beyond ASCII may be spelt in several ways. */
function literal(sign: string): Piece {
  return sign < "\u0080" ? { exact: [sign.toLowerCase()], needs: null } : ANYTHING;
}

function anyOf(pieces: readonly Piece[]): Piece {
  const count = pieces.reduce((sum, { exact }) => sum + (exact?.length ?? MOST_TEXTS + 1), 0);
  if (count <= MOST_TEXTS) return { exact: [...new Set(pieces.flatMap(({ exact }) => exact ?? []))], needs: null };
  const parts = new Set<string>();
  for (const one of pieces) {
    const needs = better(partsOf(one.exact), one.needs);
    if (needs === null) return ANYTHING;
    for (const part of needs.parts) parts.add(part);
  }
  return { exact: null, needs: { parts, cost: costOf(parts) } };
}

/** Each of the first before each of the others; null where that is too many. */
function crossed(firsts: readonly string[], seconds: readonly string[]): readonly string[] | null {
  const [only] = seconds;
  if (only !== undefined && seconds.length === 1) return only === "" ? firsts : firsts.map((first) => first + only);
  if (firsts.length * seconds.length > MOST_TEXTS) return null;
  return firsts.flatMap((first) => seconds.map((second) => first + second));
}

/** A part of each of the texts, where each is long enough to have one. */
function partsOf(texts: readonly string[] | null): Needs | null {
  if (!texts?.every((one) => one.length >= PART_LENGTH)) return null;
  const parts = new Set(texts.map(rarest));
  return { parts, cost: costOf(parts) };
}

/** Those that stand in fewer messages. */
function better(one: Needs | null, other: Needs | null): Needs | null {
  if (one === null || other === null) return one ?? other;
  return one.cost <= other.cost ? one : other;
}

function costOf(parts: ReadonlySet<string>): number {
  let cost = 0;
  for (const part of parts) cost += frequencyOf(part);
  return cost;
}

/** Patterns name the same people and things again and again. */
const MOST_REMEMBERED = 4096;
const rarest: (text: string) => string = lately(MOST_REMEMBERED, rarestPart);

/** The part of a text that stands in the fewest messages. */
function rarestPart(text: string): string {
  let [found, least] = ["", Number.POSITIVE_INFINITY];
  for (let at = 0; at + PART_LENGTH <= text.length && least > 1; at++) {
    const part = text.slice(at, at + PART_LENGTH);
    const frequency = frequencyOf(part);
    if (frequency < least) [found, least] = [part, frequency];
  }
  return found;
}

const EVERYDAY_PARTS = new Map<string, number>();
for (let at = 0; at + PART_LENGTH <= EVERYDAY.length; at++) {
  const part = EVERYDAY.slice(at, at + PART_LENGTH);
  EVERYDAY_PARTS.set(part, (EVERYDAY_PARTS.get(part) ?? 0) + 1);
}
const frequencyOf = (part: string): number => 1 + 10 * (EVERYDAY_PARTS.get(part) ?? 0) + (part.includes(" ") ? 4 : 0);
