/** Finding challenges by what somebody typed. */

import type { Catalogue } from "#src/kernel/catalogue.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import { foldText } from "./fold.ts";
import { aroundTopics } from "./topic-words.en.ts";
import { bareWords } from "./typing.ts";

/** The one challenge that the words name: its id, its title, or the only title that begins so. */
export function findChallenge(catalogue: Catalogue, words: string): Challenge | null {
  const wanted = bare(words);
  if (wanted === "") return null;
  const named = catalogue.all.find(({ id, title }) => id === wanted.replaceAll(" ", "-") || bare(title) === wanted);
  if (named) return named;
  const begun = wanted.length < 4 ? [] : catalogue.all.filter(({ title }) => bare(title).startsWith(wanted));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

/** Challenges that hold every word somewhere; those whose title begins with the words come first. */
export function searchChallenges(
  catalogue: Catalogue,
  typed: string,
  areaTitle: (area: Challenge["area"]) => string,
): readonly Challenge[] {
  const wanted = bare(typed);
  const words = wanted.split(" ").filter((word) => word !== "");
  const rank = ({ title }: Challenge): number =>
    bare(title).startsWith(wanted) ? 0 : bare(title).includes(wanted) ? 1 : 2;
  return catalogue.all
    .filter(({ title, id, area }) => {
      const text = bare(`${title} ${id} ${area} ${areaTitle(area)}`);
      return words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => rank(a) - rank(b));
}

/** As people type a name: with or without quotes, curly or straight, with any dash. */
function bare(text: string): string {
  return bareWords(text)
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .replace(/(?<![.!?])[.!?]+$/, "")
    .trim()
    .slice(0, 200);
}

/** So many are asked about. */
const MOST_MEANT = 3;

/**
 * The challenges that somebody may mean who knows one: those whose name holds all of their words, else those that speak of all of them,
 * else those whose name holds most of them. Empty where none is near; several where they are to say which.
 */
export function challengesMeant(catalogue: Catalogue, words: string): readonly Challenge[] {
  const stems = stemsOf(words);
  if (stems.length === 0) return [];
  const nameOf = ({ id, title }: Challenge): string => spaced(`${title} ${id}`);
  const holds = (text: string): number => stems.filter((stem) => text.includes(` ${stem}`)).length;
  const most = Math.max(0, ...catalogue.all.map((one) => holds(nameOf(one))));
  const named = catalogue.all.filter((one) => holds(nameOf(one)) === most);
  const about = catalogue.all.filter((one) => holds(`${nameOf(one)}${spaced(one.task)}`) === stems.length);
  const isNamed = most === stems.length;
  const isNear = most > 1 && most > stems.length / 2;
  const fits = isNamed ? named : about.length > 0 ? about : isNear ? named : [];
  return fits.toSorted((one, other) => timesIn(other, stems) - timesIn(one, stems)).slice(0, MOST_MEANT);
}

/** The beginnings of words: "sitting" and "sits" are "sit". */
function stemsOf(words: string): readonly string[] {
  return foldText(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !aroundTopics.has(word))
    .map((word) => word.replace(/(?<=\p{L}{2}(\p{L}))\1(?:ing|ed)$/u, "").replace(/(?<=\p{L}{4})(?:ing|s)$/u, ""));
}

function timesIn(challenge: Challenge, stems: readonly string[]): number {
  return stems.reduce((sum, stem) => sum + textOf(challenge).split(` ${stem}`).length - 1, 0);
}

/** The challenge that is about a topic: that speaks of it in its title, or in what it asks, and most of all. Null where none does. */
export function nearestAbout(catalogue: Catalogue, topic: string): Challenge | null {
  const stems = foldText(topic)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
    .map((word) => word.replace(/(?<=\p{L}{4})(?:ing|s)$/u, ""));
  const isIn = (text: string): boolean => stems.every((stem) => spaced(text).includes(` ${stem}`));
  const about = stems.length === 0 ? [] : catalogue.all.filter(({ title, task }) => isIn(`${title} ${task}`));
  const most = (some: readonly Challenge[]): Challenge | null =>
    some.toSorted((one, other) => timesIn(other, stems) - timesIn(one, stems))[0] ?? null;
  return most(about.filter(({ title }) => isIn(title))) ?? most(about);
}

/** Whether a challenge speaks of a word, or of one that begins with it: "invoice" finds "invoices". */
export function hasWord(challenge: Challenge, word: string): boolean {
  return textOf(challenge).includes(` ${foldText(word)}`);
}

const TEXTS = new WeakMap<Challenge, string>();

/** All words of a challenge, each behind one space. */
function textOf(challenge: Challenge): string {
  const known = TEXTS.get(challenge);
  if (known !== undefined) return known;
  const { title, task, result, tiny, bigger, steps, questions } = challenge;
  const all = [title, task, result, tiny ?? "", bigger?.task ?? "", ...steps, ...questions].join(" ");
  const text = spaced(all);
  TEXTS.set(challenge, text);
  return text;
}

function spaced(text: string): string {
  return ` ${foldText(text).replace(/[^\p{L}\p{N}]+/gu, " ")}`;
}
