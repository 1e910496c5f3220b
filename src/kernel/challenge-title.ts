/** The title of what somebody put into their own words. */
import { capitalised, cut, lengthOf } from "./text.ts";

const MAX_TITLE = 60;

/** The first sentence, cut at a word where it is long; what was written in several lines ends with the first that shows anything. */
export function titleOf(text: string, max: number = MAX_TITLE): string {
  const line = text.split("\n").find((one) => one.trim() !== "") ?? "";
  const words = line.replace(/\s+/g, " ").trim();
  const first = (/^.*?[.!?](?=\s|$)/.exec(words)?.[0] ?? words).replace(/(?<![.!?])[.!?]+$/, "");
  // "..." has no sentence before its end.
  if (first.trim() === "") return cut(words, max);
  if (lengthOf(first) <= max) return capitalised(first);
  return `${capitalised(cut(first, max - 1).replace(/\s+\S*$/, ""))}…`;
}

/** A title of a sentence that says what to do: its first clause, where that says enough. */
export function clauseOf(sentence: string): string {
  const [clause = ""] = sentence.split(CLAUSE_END);
  const isEnough = clause.split(/\s+/).length >= FEWEST_WORDS;
  return titleOf(isEnough ? clause : sentence, LONGEST_CLAUSE);
}
/** "in accounts, support or consulting" is one clause: no comma of a list that has an "or" before its last item ends one. */
const CLAUSE_END = /[:;](?=\s)|,(?=\s)(?!\s(?:[^\s,]+(?: [^\s,]+)?, )*(?!or )[^\s,]+(?: (?!or )[^\s,]+)? or )/;
const FEWEST_WORDS = 4;
const LONGEST_CLAUSE = 96;

/**
 * What words say beyond the title that was made of them, so that nobody reads the same twice: nothing where the title says
 * it all, the rest where it is their first sentence or was cut, and everything where the title is something of its own.
 */
export function beyondTitle(title: string, words: string): string {
  const text = words.trim();
  const wasCut = title.endsWith("…");
  const start = (wasCut ? title.slice(0, -1) : title).trim();
  const at = start === "" ? -1 : sentenceAt(text, start);
  if (at < 0) return text;
  if (at > 0) {
    const behind = beyondTitle(title, text.slice(at));
    return behind === text.slice(at) ? text : [text.slice(0, at).trim(), behind].filter((one) => one !== "").join("\n");
  }
  const rest = text.slice(start.length);
  if (wasCut) return rest.trim() === "" ? "" : `…${rest.trim()}`;
  // The title is a clause of them; a colon says what the rest is to it.
  if (/^:\s/.test(rest)) return `…: ${rest.slice(1).trim()}`;
  if (/^[,;]\s/.test(rest)) return `…${rest.slice(1).trim()}`;
  return /^\s*$|^[.!?]+(?=\s|$)|^\n/.test(rest) ? rest.replace(/^[.!?]+/, "").trim() : text;
}

/** Where a sentence with that beginning stands; -1 where none does. */
function sentenceAt(text: string, start: string): number {
  const words = text.toLowerCase();
  for (let at = words.indexOf(start.toLowerCase()); at >= 0; at = words.indexOf(start.toLowerCase(), at + 1))
    if (at === 0 || /(?:[.!?]\s+|\n\s*)$/.test(text.slice(0, at))) return at;
  return -1;
}
