import { expect, test } from "vitest";
import { assignedIn } from "./assign-said.en.ts";
import { givenOrOrdered, orderedIn } from "./ordered.en.ts";

test.each([
  [
    "could you ask omar to trace one request through the billing system",
    "omar",
    "trace one request through the billing system",
  ],
  [
    "maya should read the incident review from last week and write down what she would change",
    "maya",
    "read the incident review from last week and write down what she would change",
  ],
  ["<@U0MAYA> should read the incident review", "<@U0MAYA>", "read the incident review"],
  ["i think Omar Haddad should interview one customer", "Omar Haddad", "interview one customer"],
  ["please tell lena to find out what customers complain about", "lena", "find out what customers complain about"],
  ["maya should draw the flow of an order", "maya", "draw the flow of an order"],
])("what somebody is to do: %s", (text, who, rest) => {
  expect(orderedIn(text)).toEqual({ people: [who], rest });
  expect(givenOrOrdered(text).people).toEqual([who]);
});

test.each([
  "Lena should follow the rules",
  "Tom should find out what happens when he bullies people",
  "QA should trace it",
  "Management should find out who did it",
  "Users should find out about it",
  "users should read the manual",
  "tom should read the room",
  "maya should read the agenda first",
  "tom should read the docs first",
  "lena should read the fucking manual",
  "omar should read the whole contract",
  "maya should read the release notes",
  "tom should read my mail",
  "tom should find out why the build fails",
  "omar should find out what is wrong with the server",
  "lena should look into the bug",
  "omar should look into it",
  "tom should follow my advice",
  "tom should follow the process",
  "lena should write down what he did",
  "the client should read the offer",
  "somebody should trace the request",
  "he should read the incident review",
  "you should read one of my messages",
  "i should read the incident review",
  "it should trace one request per second",
  "tom should trace one ticket",
  "tom should finally read the guide",
  "omar should map one of our tables",
  "ask omar to read my pull request",
  "tell tom to read the error",
  "ask lena to follow up",
  "tell him to draw a line",
  "can you ask tom to find out who broke it",
  "tell tom to write down a confession for his fault",
  "should maya read the incident review?",
  "maya has read the incident review",
])("nothing of that: %s", (text) => {
  expect(orderedIn(text)).toBeNull();
  expect(assignedIn(text).people).toEqual([]);
});
