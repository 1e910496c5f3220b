import { describe, expect, it } from "vitest";
import { challengeWith } from "#tests/fakes/challenges.ts";
import { readingEase, wordingFaults } from "./wording.ts";

const good = challengeWith({
  task: "Read the last three tickets of one client from the first word to the last, and reword the error message that they all met.",
  result: "One error message, reworded and merged in a small change.",
  why: "Whoever meets it next can help themselves, and support has one call less.",
  form: "message",
  place: "merged",
});

describe("the wording of a challenge", () => {
  it("is in order where it is short, plain and begins with its verb", () => {
    expect(wordingFaults(good)).toEqual([]);
  });

  it.each([
    ["a short ask", { task: "Read one ticket." }, "Ask has 3 words, not 18 to 45"],
    ["no verb", { task: good.task.replace("Read", "Before reading") }, 'Ask begins with "before", not with its verb'],
    ["a vague verb", { task: good.task.replace("Read", "Consider") }, 'Ask begins with "consider", not with its verb'],
    ["three sentences", { task: good.task.replace(", and", ". Stop. Then") }, "Ask has more than 2 sentences"],
    ["a form that it does not name", { form: "diagram" as const }, 'Result does not name its form, "diagram"'],
    ["no form", { form: null }, "form is missing"],
    ["no place", { place: null }, "place is missing"],
    ["a long tiny size", { tiny: "read ".repeat(40) }, "Tiny has 40 words, not 10 to 35"],
    [
      "several people",
      { task: good.task.replace("one client", "one client with three other developers") },
      "Ask takes several people, and needs nobody",
    ],
  ])("tells %s", (_, changes, fault) => {
    expect(wordingFaults({ ...good, ...changes })).toEqual([fault]);
  });

  it("is the harder to read the longer its words and sentences are", () => {
    const plain = readingEase("Read the log. Find the slow part. Say so.");
    const heavy = readingEase(
      "Proactively operationalise organisational observability considerations across heterogeneous infrastructural responsibilities.",
    );
    expect(plain).toBeGreaterThan(80);
    expect(heavy).toBeLessThan(0);
    expect(
      wordingFaults({
        ...good,
        why: "Organisational observability considerations operationalise responsibilities. ".repeat(3),
      })[0],
    ).toMatch(/^it is hard to read/);
  });
});
