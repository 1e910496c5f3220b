import { describe, expect, it } from "vitest";
import { hurtBesideNews } from "./beside-good-news.ts";
import type { Decision } from "./decide.ts";

const acts = (act: string): { readonly decision: Decision } => ({ decision: { kind: "act", act, slots: null } });
const LOST = { decision: { kind: "lost" } } as const;

describe("what hurt, beside good news", () => {
  it.each([
    ["i moved to another team, the old one bullied me", true],
    ["I moved to a new team. The old lead mobbed me", false],
    ["i'm in a new team now. my last manager made my life hell", true],
    ["i switched teams, the old one was a nightmare", true],
    ["new team, new start! the old lead mobbed me", false],
    ["thanks for the chat. my colleague bullies me", false],
    ["finally a new team. in the old one i was bullied", false],
    ["hello! my previous boss treated me like dirt", false],
  ])("%j is taken up", (text, hasMoved) => {
    expect(hurtBesideNews(text, acts("settings"), "en")).toMatchObject({ hasMoved });
  });

  it.each([
    ["thanks for the chat. my colleague bullies me", false],
    ["thanks for the chat. my old colleague bullied me", true],
    ["i moved to another team, the other one bullied me", true],
  ])("%j is over: %s", (text, isOver) => {
    expect(hurtBesideNews(text, acts("thanks"), "en")?.isOver).toBe(isOver);
  });

  it.each([
    ["i moved to another team", "settings"],
    ["i moved to another team, the old one was fine", "settings"],
    ["new team! the old project was a mess of legacy code", "settings"],
    ["thanks, the old one was better", "thanks"],
    ["my old team shouted hooray for me", "praised"],
    // A wish of their own is answered, with a line of sorrow before it.
    ["pause until monday, my boss bullies me", "pause"],
    ["my old boss bullied me", "conflict"],
  ])("%j, read as %s, is none of it", (text, act) => {
    expect(hurtBesideNews(text, acts(act), "en")).toBeNull();
  });

  it("is heard where nothing else was understood", () => {
    expect(hurtBesideNews("new desk, new people, the old ones harassed me", LOST, "en")).toMatchObject({
      hasMoved: false,
    });
  });
});
