import { describe, expect, it } from "vitest";
import { namesDanger } from "./danger-words.ts";

/** Where somebody lives. */
const ORDINARY = [
  "I live in Vienna btw, not Germany",
  "i live in Austria, not in Germany",
  "i dont live near the office",
  "we don't live in the same city",
  "i don't live in Berlin",
  "i still live with my parents",
  "she lives far away from here",
  "i live outside of Graz",
  "can i say something in it or just be quiet",
] as const;
/** The same words, and what may be meant by them. */
const OF_DANGER = [
  "i don't want to live in this world",
  "i cannot live in pain like this",
  "i live in fear of him",
  "living in hell",
  "i don't want to live",
  "i don't live, i function",
  "i do not want to live here anymore",
  "i live with my husband and he hits me",
  "i just want it to be quiet",
] as const;

describe("whether anything of danger is named", () => {
  it.each(ORDINARY)("not in: %s", (text) => {
    expect(namesDanger(text, "en")).toBe(false);
  });

  it.each(OF_DANGER)("in: %s", (text) => {
    expect(namesDanger(text, "en")).toBe(true);
  });
});
