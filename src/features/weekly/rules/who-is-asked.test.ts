import { describe, expect, it } from "vitest";
import { namesSomebody, whoIsAsked } from "./who-is-asked.ts";

describe("whom a challenge needs, by its own words", () => {
  it.each([
    [
      "Offer to lead your team's next planning, and ask its usual host what is hardest about it.",
      "its usual host",
      "ask",
    ],
    ["Ask the newest person in your team what cost them a whole day.", "the newest person in your team", "ask"],
    ["Ask somebody one or two levels above you for fifteen minutes.", "somebody one or two levels above you", "ask"],
    [
      "Ask a colleague outside development to do your feature's main task.",
      "a colleague outside development",
      "favour",
    ],
    ["Ask your mentor for a silent seat in the hour of their week in which they decide most.", "your mentor", "watch"],
    [
      "Sit silently beside the tester, consultant or developer who takes up your team's next handover, and note it.",
      "the tester, consultant or developer who takes up your team's next handover",
      "watch",
    ],
    [
      "Sit down with the developer on the other side of your next interface, and write one real example.",
      "the developer on the other side of your next interface",
      "together",
    ],
    [
      "Go to a colleague whose advice you did not take, and tell them so.",
      "a colleague whose advice you did not take",
      "alone",
    ],
    [
      "Ask the colleague you complain about to others for fifteen minutes alone.",
      "the colleague you complain about",
      "alone",
    ],
    ["Show a developer five open wishes of your department.", "a developer", "show"],
    ["Write to whoever reviews your work, and ask for one thing.", "whoever reviews your work", "tell"],
    [
      "Write down three ways your present ticket could go wrong, and ask somebody in accounts, support or consulting which one costs most.",
      "somebody in accounts, support or consulting",
      "ask",
    ],
    [
      "Watch one colleague outside development do one task in your part for five silent minutes.",
      "one colleague outside development",
      "watch",
    ],
    ["Let a tester or a colleague try to break your change.", "a tester or a colleague", "favour"],
    ["Ask one user of your data what would hurt them.", "one user of your data", "ask"],
    ["Send the makers of a tool the one sentence that misled you.", "the makers of a tool", "show"],
    ["Ask the owner of one old technology what would take its place.", "the owner of one old technology", "ask"],
    ["Ask somebody from another team to read it aloud.", "somebody from another team", "favour"],
    ["Ask one client in a sentence whether a listener is welcome.", "one client", "ask"],
  ])("%s", (task, who, way) => {
    expect(whoIsAsked(task, "en")).toEqual({ who, way, isAnybody: false, role: null });
  });

  it.each([
    ["Ask a colleague to look for the cause while thinking aloud.", "a colleague"],
    ["Ask somebody in sales to sell you your last feature.", "somebody in sales"],
    ["Ask your lead which doubt others would raise.", "your lead"],
  ])("one of a kind: %s", (task, who) => {
    expect(whoIsAsked(task, "en")).toMatchObject({ who, isAnybody: true });
  });

  it.each([
    ["Look it up, and ask support why somebody would do it another way.", "support", "ask"],
    ["Ask operations for the age of the oldest password.", "operations", "ask"],
    ["Count it, and send product the number with your proposal.", "product", "show"],
    ["Guess, and send both numbers to product.", "product", "show"],
    ["Ask somebody in sales to sell you your last feature.", "sales", "favour"],
    ["Ask support or a consultant which word clients use.", "support", "ask"],
  ])("a department: %s", (task, role, way) => {
    expect(whoIsAsked(task, "en")).toMatchObject({ role, way, isAnybody: true });
  });

  it.each([
    "Give one colleague your feature's main task on their own phone, keep silent, and write down the first place.",
    "Give a colleague your next ticket in the code that only you understand.",
  ])("whoever is given something: %s", (task) => {
    expect(whoIsAsked(task, "en")).toMatchObject({ way: "show", isAnybody: true, role: null });
  });

  it("knows that somebody hears of it, where it cannot say who", () => {
    expect(namesSomebody("Ask the keenest of the other side which fact would change their mind.", "en")).toBe(true);
    expect(namesSomebody("Give your newest teammate an hour of yours.", "en")).toBe(true);
    expect(namesSomebody("Give one alarm a day's work.", "en")).toBe(false);
    expect(namesSomebody("Read your last three reviews, and fix the comment that stands in two.", "en")).toBe(false);
  });

  it.each([
    "Read the support tickets of last week, and note the commonest.",
    "Count it in the logs, or ask support, how often it was used.",
    "Take the last promise to a client that surprised those who had to build it.",
    "Delete or mend the first wrong sentence that you meet in your service's README.",
    "Count how often the last 50 builds were run again, and post what the worst test costs.",
    "Write the three ways in which your feature can fail, and add them to its runbook.",
    "Explain to your own team in ten minutes what happens.",
    "Tell the team in two minutes who foresaw what.",
    // What they rely on is cut off.
    "Sit beside the person who relies most on a report of yours while they use it.",
    "Ask somebody who relies on one of your integrations when they would notice that it had stopped.",
    "Ask the person who depends on it what a day's delay costs.",
    "Remove a part that nobody can give a reason for.",
    "Ask for the ticket that they would give a newcomer, and for its check.",
  ])("nobody: %s", (task) => {
    expect(whoIsAsked(task, "en")).toBeNull();
  });
});
