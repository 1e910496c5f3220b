import { expect, it } from "vitest";
import { topicTold, topicWished } from "./topic-told.ts";

it.each([
  ["give me something with frontend", "frontend", "track:frontend"],
  ["something with kubernetes pls", "kubernetes", "track:devops"],
  ["certification?", "certification", "area:breadth"],
  ["something for a certificate", "certification", "area:breadth"],
  ["can i have something for my current project", "my current project", "own"],
  ["I'd like to give a talk", "give a talk", "form:talk"],
  ["i don't do sales", "sales", "area:market"],
  ["I hate talking to strangers", "talking to strangers", "kind:talk"],
  ["not a fan of writing docs", "writing", "kind:write"],
  ["something about invoices", "invoices", null],
  ["anything on pallets?", "pallets", null],
  ["how about negotiation", "negotiation", null],
  [
    "I am in the payments team since august and look for a challenge on pallets and invoices specifically",
    "pallets invoices",
    null,
  ],
  ["something with System-Architektur", "system-architektur", null],
])("reads %j as %s", (message, words, topic) => {
  expect(topicTold(message)).toMatchObject({ words, topic });
});

it.each(["give me something else", "I want another topic", "not my thing", "no", ""])(
  "reads nothing of %j",
  (message) => {
    expect(topicTold(message)?.topic ?? null).toBeNull();
  },
);

it.each([
  ["i want more on architecture and less on clients", "area:architecture"],
  ["less on clients and more on architecture", "area:architecture"],
  ["more architecture, fewer clients please", "area:architecture"],
  ["more about operations instead of sales", "area:operations"],
  ["can i have more architecture rather than client stuff", "area:architecture"],
  ["give me something with frontend", "track:frontend"],
  ["not so much sales, more frontend", "track:frontend"],
])("a wish for more is for that, and not for what is to be less: %j", (message, topic) => {
  expect(topicWished(message)?.topic).toBe(topic);
});
