/**
 * What a pattern cannot do without: sets of texts, of each of which every text that it matches holds one, so that most texts need not be asked (the
 * prefilter of RE2's FilteredRE2, https://github.com/google/re2/blob/main/re2/prefilter.h, with parts of three characters). In doubt nothing is needed.
 */
import { lately } from "./remembered.ts";
import { BESIDE_WORD, codeOf, isOfWord, PART_LENGTH, PLACES, placeAfter } from "./text-parts.ts";

/** Texts, each as the places of parts that it holds, the rarest first. */
export type NeededSet = readonly (readonly number[])[];
/** The places of up to three parts of a text in one number, each in so many bits. */
type PlacesOfText = number;

/** A piece of a pattern that can be so many texts is not spelt out beside another one. */
const MOST_TEXTS = 128;
/** Of more than that, one is in any text. */
const MOST_IN_SET = 160;
const MOST_SETS = 2;
/** What is said in most messages says little of one: the more often a part stands here, the less is it worth. */
const EVERYDAY =
  " i you it to the a and my me is that this of in for on do can what not with have be are was we but so if just will how there about would want one like or they your get at from when no challenge week meeting day today could think time next need know more any some make give take something someone going please should thing work call team ask tell did had has been could the other and then them their his her he she ";

/** Stands in a piece's texts where a word begins or ends, or the whole text does; it takes nothing. */
const EDGE = "\0";

/** One piece of a pattern. */
interface Piece {
  /** All the texts that it takes; null where they are too many. */
  readonly exact: readonly string[] | null;
  /** What each text that it takes holds, the rarest first. */
  readonly needs: readonly Needed[];
}

interface Needed {
  readonly texts: ReadonlySet<PlacesOfText>;
  /** In how many messages one of them stands, by and large. */
  readonly cost: number;
}

const NOTHING: Piece = { exact: [""], needs: [] };
const AN_EDGE: Piece = { exact: [EDGE], needs: [] };
const ANYTHING: Piece = { exact: null, needs: [] };
const NO_WORD: Piece = { exact: [" "], needs: [] };
const A_FIGURE: Piece = { exact: ["0"], needs: [] };

/** Sets of which each text that the pattern matches holds one of each; none where no such set is known. */
export function neededParts({ source, flags }: RegExp): readonly NeededSet[] {
  // Sets of texts, and cases that change within, are read by no pattern here.
  if (flags.includes("v") || /\(\?[ims-]+:/.test(source)) return [];
  const { exact, needs } = new SourceReader(source).alternatives();
  return rarestOf([...neededOf(exact), ...needs]).map(({ texts }) => Array.from(texts, placesIn));
}

/** In one go; the last one before a quantifier stands by itself. */
const LETTERS = /[a-zA-Z0-9 ',-]+(?![?*+{])/y;
const QUANTIFIERS: ReadonlySet<string> = new Set("?*+{");
/** Groups that stand in many patterns, such as whoever may have done something, are read once. */
const LONG_GROUP = 300;
const KEY_LENGTH = 80;
const MOST_GROUPS = 64;
const longGroups = new Map<string, { readonly source: string; readonly piece: Piece }[]>();

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
    const needs: Needed[] = [];
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
      needs.push(...neededOf(run), ...item.needs);
      run = item.exact ?? [""];
    }
    if (isWhole) return { exact: run, needs: [] };
    return { exact: null, needs: rarestOf([...needs, ...neededOf(run)]) };
  }

  /** Characters that mean themselves, one class of them, or one group. */
  #atom(): Piece {
    LETTERS.lastIndex = this.#at;
    const [letters] = LETTERS.exec(this.#source) ?? [];
    if (letters !== undefined) {
      this.#at += letters.length;
      return { exact: [letters.toLowerCase()], needs: [] };
    }
    const sign = this.#source[this.#at++] ?? "";
    if (sign === "(") return this.#group();
    if (sign === "[") return this.#class();
    if (sign === "\\") return this.#escape();
    if (sign === "^" || sign === "$") return AN_EDGE;
    return sign === "." ? ANYTHING : { exact: [sign.toLowerCase()], needs: [] };
  }

  #group(): Piece {
    const from = this.#at;
    const key = this.#source.slice(from, from + KEY_LENGTH);
    const known = longGroups.get(key)?.find(({ source }) => this.#source.startsWith(source, from));
    if (known) {
      this.#at += known.source.length;
      return known.piece;
    }
    const kind = /^\?(?:<?[=!]|:|<[^>=!]+>)/.exec(key)?.[0] ?? "";
    this.#at += kind.length;
    const inside = this.alternatives();
    this.#at++;
    // What is looked for beside takes nothing.
    const piece = /[=!]$/.test(kind) ? NOTHING : inside;
    if (this.#at - from >= LONG_GROUP && longGroups.size < MOST_GROUPS)
      longGroups.set(key, [...(longGroups.get(key) ?? []), { source: this.#source.slice(from, this.#at), piece }]);
    return piece;
  }

  #class(): Piece {
    const from = this.#at;
    while (this.#source[this.#at] !== "]") this.#at += this.#source[this.#at] === "\\" ? 2 : 1;
    const inside = this.#source.slice(from, this.#at++);
    if (/^[a-zA-Z]{1,4}$/.test(inside)) return { exact: [...inside.toLowerCase()], needs: [] };
    if (inside === "0-9") return A_FIGURE;
    // Backslashes stand before signs that are part of no word, and before blanks of all kinds.
    return /^(?:\\s|(?!\\[a-z0-9])[^\w^])+$/i.test(inside) && !/[\u017f\u212a]/.test(inside) ? NO_WORD : ANYTHING;
  }

  #escape(): Piece {
    const sign = this.#source[this.#at++] ?? "";
    if (sign === "b") return AN_EDGE;
    if (sign === "B") return NOTHING;
    if (sign === "d") return A_FIGURE;
    if (sign === "s" || sign === "W") return NO_WORD;
    if (/[pP]/.test(sign)) this.#skip(/^\{[^}]*\}/);
    if (sign === "k") this.#skip(/^<[^>]*>/);
    if (sign === "u") this.#skip(/^(?:\{[^}]*\}|[0-9a-fA-F]{4})/);
    if (sign === "x") this.#skip(/^[0-9a-fA-F]{2}/);
    if (sign === "c") this.#at++;
    if (sign >= "1" && sign <= "9") this.#skip(/^\d+/);
    return /[a-zA-Z0-9]/.test(sign) ? ANYTHING : { exact: [sign], needs: [] };
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
    if (sign === "?") return atom.exact ? { exact: [...new Set([...atom.exact, ""])], needs: [] } : ANYTHING;
    if (sign === "*" || least === "0") return ANYTHING;
    return { exact: null, needs: rarestOf([...neededOf(atom.exact), ...atom.needs]) };
  }
}

/** One of the pieces; what each of them needs is needed in all. */
function anyOf(pieces: readonly Piece[]): Piece {
  const count = pieces.reduce((sum, { exact }) => sum + (exact?.length ?? MOST_TEXTS + 1), 0);
  if (count <= MOST_TEXTS) return { exact: [...new Set(pieces.flatMap(({ exact }) => exact ?? []))], needs: [] };
  const needs: Needed[] = [];
  const each = pieces.map((one) => rarestOf([...neededOf(one.exact), ...one.needs]));
  if (each.some((one) => one.length === 0)) return ANYTHING;
  for (let rank = 0; rank < MOST_SETS; rank++) {
    if (rank > 0 && each.every((one) => one.length <= rank)) break;
    const texts = new Set<PlacesOfText>();
    for (const one of each) for (const text of one[Math.min(rank, one.length - 1)]?.texts ?? []) texts.add(text);
    if (texts.size <= MOST_IN_SET) needs.push({ texts, cost: costOf(texts) });
  }
  return { exact: null, needs: rarestOf(needs) };
}

/** Each of the first before each of the others; null where that is too many. */
function crossed(firsts: readonly string[], seconds: readonly string[]): readonly string[] | null {
  const [only] = seconds;
  if (only !== undefined && seconds.length === 1) return only === "" ? firsts : firsts.map((first) => first + only);
  if (firsts.length * seconds.length > MOST_TEXTS) return null;
  return firsts.flatMap((first) => seconds.map((second) => first + second));
}

/** The texts as a set, where each is long enough to be looked up; an array of one or none. */
function neededOf(exact: readonly string[] | null): readonly Needed[] {
  if (!exact) return [];
  const texts = new Set<PlacesOfText>();
  for (const text of exact) {
    const places = placesOf(text);
    if (places === 0) return [];
    texts.add(places);
  }
  return texts.size > MOST_IN_SET ? [] : [{ texts, cost: costOf(texts) }];
}

/** Those sets that stand in the fewest messages, each once. */
function rarestOf(sets: readonly Needed[]): readonly Needed[] {
  if (sets.length < 2) return sets;
  const sorted = sets.toSorted((one, other) => one.cost - other.cost);
  return sorted.filter((one, at) => sorted.findIndex((other) => isSame(one, other)) === at).slice(0, MOST_SETS);
}

function isSame(one: Needed, other: Needed): boolean {
  return one.cost === other.cost && one.texts.symmetricDifference(other.texts).size === 0;
}

/** Patterns name the same people and things again and again. */
const MOST_REMEMBERED = 4096;
/** The three rarest parts of a text; 0 where it is too short to have one. */
const placesOf: (text: string) => PlacesOfText = lately(MOST_REMEMBERED, (text) => {
  const codes = codesOf(text);
  let place = 0;
  let [first, second, third] = [0, 0, 0];
  for (let at = 0; at < codes.length; at++) {
    place = placeAfter(place, codes[at] ?? 0);
    if (at + 1 < PART_LENGTH || place === first || place === second) continue;
    if (first === 0 || isRarer(place, first)) [first, second, third] = [place, first, second];
    else if (second === 0 || isRarer(place, second)) [second, third] = [place, second];
    else if (third === 0 || isRarer(place, third)) third = place;
  }
  return (first * PLACES + second) * PLACES + third;
});

function placesIn(places: PlacesOfText): number[] {
  const third = places % PLACES;
  const others = (places - third) / PLACES;
  return [Math.floor(others / PLACES), others % PLACES, third].filter((place) => place !== 0);
}

const isRarer = (one: number, other: number): boolean => frequencyOf(one) < frequencyOf(other);

/** The codes of a text's characters; where its first or last word ends, something stands beside it that is part of no word. */
function codesOf(text: string): readonly number[] {
  const codes: number[] = [];
  const last = text.length - 1;
  for (let at = 0; at <= last; at++) {
    if (text[at] !== EDGE) codes.push(codeOf(text.charCodeAt(at)));
    else if (codes.length === 0 && at < last && isOfWord(codeOf(text.charCodeAt(at + 1)))) codes.push(BESIDE_WORD);
    else if (at === last && isOfWord(codes.at(-1) ?? BESIDE_WORD)) codes.push(BESIDE_WORD);
  }
  return codes;
}

/** By how many messages hold one of them: what needs more of a message is rarer. */
function costOf(texts: Iterable<PlacesOfText>): number {
  let cost = 0;
  for (const text of texts) {
    const parts = 1 + Math.sign(Math.floor(text / PLACES) % PLACES) + Math.sign(text % PLACES);
    cost += frequencyOf(Math.floor(text / PLACES / PLACES)) / parts;
  }
  return cost;
}

const EVERYDAY_PLACES = new Uint8Array(PLACES);
let everyday = 0;
for (let at = 0; at < EVERYDAY.length; at++) {
  everyday = placeAfter(everyday, codeOf(EVERYDAY.charCodeAt(at)));
  if (at + 1 >= PART_LENGTH) EVERYDAY_PLACES[everyday] = (EVERYDAY_PLACES[everyday] ?? 0) + 1;
}
const frequencyOf = (place: number): number => 1 + 10 * (EVERYDAY_PLACES[place] ?? 0);
