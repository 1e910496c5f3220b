import { describe, expect, it } from "vitest";
import { asksInGerman, isGerman } from "./in-german.de.ts";

describe("written in German", () => {
  it.each([
    "ich verstehe nur bahnhof bei den ganzen kürzeln im call",
    "verstehe nur bahnhof",
    "was hab ich dieses jahr eigentlich alles geschafft?",
    "Was hab ich geschafft",
    "kannst du das challenge auf montag verschieben?",
    "geht das auch mit kollegen aus dem support?",
    "ich habe heute priya bei cors geholfen, zwei stunden",
    "Wie lange dauert das?",
    "ich weiß nicht, wen ich fragen soll",
  ])("%s", (text) => expect(isGerman(text)).toBe(true));

  it.each([
    "am donnerstag passt",
    "done",
    "the word nicht is missing in the ui",
    "das auto test fails, ist broken",
    "my kollegen say hi",
    "Donnerstag 14 Uhr",
    "we use mit licence and von neumann",
    "was that good",
    "i met Frau Sie at the office",
    "danke",
    "der build ist rot, please help me to find out why it fails every night",
  ])("not: %s", (text) => expect(isGerman(text)).toBe(false));

  it("asks, or tells", () => {
    expect(
      ["was hab ich geschafft", "Kannst du das verschieben", "und wie geht das", "du meinst montag?"].map(asksInGerman),
    ).toEqual([true, true, true, true]);
    expect(["ich habe priya geholfen", "verstehe nur bahnhof"].map(asksInGerman)).toEqual([false, false]);
  });
});
