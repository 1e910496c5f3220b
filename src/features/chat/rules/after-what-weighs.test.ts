import { describe, expect, it } from "vitest";
import { standingsHeard } from "./after-what-weighs.ts";

const now = new Date("2026-12-14T05:10:00Z");
const since = new Date("2026-12-14T05:00:00Z");
const heard = (text: string, act: string | null, at = since): readonly string[] =>
  standingsHeard(text, ["taken-on", "team"], { talk: { act, since: at }, now, locale: "en" });

describe("right after something that weighs on them", () => {
  it.each([
    "i said ok but i hate it",
    "should i tell grace",
    "i dont want that",
    "i cant do this",
    "maybe i should say no",
  ])("%s: of that", (text) => expect(heard(text, "manager-trouble")).toEqual(["team"]));
  it.each(["i cant do graces challenge", "can i give it back", "i want to leave it", "what grace gave me is too much"])(
    "%s: of what was given",
    (text) => expect(heard(text, "manager-trouble")).toEqual(["taken-on", "team"]),
  );
});

it("hours later, or after anything else, it may be of what was given", () => {
  const all = ["taken-on", "team"];
  expect(heard("i said ok but i hate it", "given-until")).toEqual(all);
  expect(heard("i said ok but i hate it", null)).toEqual(all);
  expect(heard("i said ok but i hate it", "conflict", new Date("2026-12-14T02:00:00Z"))).toEqual(all);
});
