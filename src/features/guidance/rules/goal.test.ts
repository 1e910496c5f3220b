import { describe, expect, it } from "vitest";
import { goalIn } from "./goal.ts";

describe("a goal of their own", () => {
  it.each([
    ["my new year goal: lead one project till summer", "lead one project till summer"],
    ["set a goal: lead one project until summer", "lead one project until summer"],
    ["My goal for this year is to give a talk at a meetup", "give a talk at a meetup"],
    ["i want to set myself a goal: run the release alone by may", "run the release alone by may"],
    ["my career goal is to become an architect", "become an architect"],
    ["new year's resolution: speak in every refinement", "speak in every refinement"],
    ["my big goal next year would be to own a system", "own a system"],
  ])("%s", (text, goal) => expect(goalIn(text, "en")).toBe(goal));

  it.each([
    "what is my goal",
    "how far am i from my goal?",
    "the goal of the call is to understand the client",
    "my goal for today: fix the build",
    "a goal, the agenda and the times",
    "our sprint goal: ship the export",
    "my goal is unclear",
    "set a goal for maya",
    "the goal is missing in the ticket",
    "change my goal",
    "is my goal to lead a project realistic?",
    // Such words are read for what they may mean.
    "set a goal: kill my boss",
    "my new year goal: be gone by summer",
    "my goal for this year is to survive",
    "my goal for this year is to not wake up crying",
    "my resolution: end it before december",
    "my goal is that he stops touching me",
    "my goal: leave my husband safely",
    "my goal: make my manager pay for what he did to me",
    "my goal this year is to lose 20 kilos, I don't eat",
    "my goal is to be happy",
    "my resolution is to disappear from here",
  ])("none: %s", (text) => expect(goalIn(text, "en")).toBeNull());
});
