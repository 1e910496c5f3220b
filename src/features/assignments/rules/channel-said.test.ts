import { expect, test } from "vitest";
import { channelSaidIn } from "./channel-said.en.ts";

test.each([
  ["give the team channel a challenge about testing", null, "about testing"],
  ["Give the whole dev channel a challenge: watch one deploy by Friday", null, "watch one deploy by Friday"],
  ["start a challenge for everybody in #dev", null, ""],
  ["start a challenge for <#C0DEV|dev> until Friday", "C0DEV", "until Friday"],
  ["please give <#C0DEV> a small challenge to watch one deploy", "C0DEV", "watch one deploy"],
  ["can we do something in the dev channel this week?", null, ""],
  ["can we do something together in our channel?", null, ""],
  ["I want to start a channel challenge", null, ""],
  ["how do i start a group challenge?", null, ""],
  ["post a challenge in #dev: write one test", null, "write one test"],
  ["a challenge for the channel", null, ""],
  ["i want everybody here to watch one user session recording this week", null, "watch one user session recording"],
  ["lets all do one thing together in january, something about our users", null, "about our users"],
  ["let's do something together as a team: read one postmortem", null, "read one postmortem"],
  ["I'd like everyone in this channel to try the new editor by Friday", null, "try the new editor by Friday"],
  ["set everybody a challenge about testing", null, "about testing"],
  ["can you give all of us something to read", null, "read"],
  ["set a task for all in the backend channel about invoices", null, "about invoices"],
])("%s", (text, channel, rest) => {
  expect(channelSaidIn(text)).toEqual({ channel, rest });
});

test.each([
  ["give maya a challenge about the channel"],
  ["the team channel is noisy"],
  ["give maya a challenge"],
  ["i want everybody to know that i am off"],
  ["i want everybody here to leave me alone"],
  ["let's all do lunch together"],
  ["lets do it together"],
  ["i dont want everybody here to watch it"],
  ["everybody here knows that"],
  ["give me a challenge"],
  ["put the release notes in the channel"],
  ["post it in #dev"],
  ["start the build in the dev channel"],
  ["what is a channel"],
  ["do you read the channel"],
  ["send a message to the team channel"],
  ["the challenge for me is the channel"],
])("another wish: %s", (text) => {
  expect(channelSaidIn(text)).toBeNull();
});

test.each([
  ["let's do something together, lunch maybe"],
  ["let's do something together, like go for a walk"],
  ["let's all do something together: pizza"],
  ["let's do something together, maybe grab a coffee"],
])("no challenge: %s", (text) => {
  expect(channelSaidIn(text)).toBeNull();
});
test.each([["let's do something together: read one postmortem"], ["let's all do something together here"]])(
  "one for all: %s",
  (text) => {
    expect(channelSaidIn(text)).not.toBeNull();
  },
);
