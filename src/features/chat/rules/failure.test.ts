import { expect, it } from "vitest";
import { failureIn } from "./failure.ts";

it.each([
  ["did not happen, we had no time because of the release", "time"],
  ["could not do it because of the spring release this week", "time"],
  ["not done, nothing else fits in before the release", "time"],
  ["didn't do it, i am busy with the release all week", "time"],
  ["didn't do it, there was an incident on monday", "time"],
  ["not done, i was ill for most of the week", "time"],
  ["couldn't do it, i'm sick since monday, sorry", "time"],
  ["not done, i fell ill on tuesday, so no", "time"],
  ["did not manage to ask them about the release", "other"],
  ["did not happen, ill try again on monday", "other"],
  ["not done, i could not find the incident report", "other"],
  ["did not do it, the release notes bored me", "other"],
  ["did not do it, i am sickened by the topic", "other"],
  ["not done, i was too shy to ask her again", "shy"],
  ["could not do it, nobody in support had time", "silence"],
  ["not done", null],
] as const)("%j: %s", (text, expected) => {
  expect(failureIn(text, "en")).toBe(expected);
});
