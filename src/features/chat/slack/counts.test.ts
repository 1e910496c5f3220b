import { expect, it } from "vitest";
import { newReadingCounts } from "./counts.ts";

it("counts messages by act, situation and sureness, and the buttons under them", () => {
  const counts = newReadingCounts();
  counts.read({ decision: { kind: "act", act: "skip", slots: null }, isSure: true, isGrave: false }, "open");
  counts.read({ decision: { kind: "act", act: "skip", slots: null }, isSure: true, isGrave: false }, "open");
  counts.read({ decision: { kind: "act", act: "help", slots: null }, isSure: false, isGrave: false }, "told");
  counts.read({ decision: { kind: "choose", acts: ["swap", "skip"] }, isSure: false, isGrave: false }, "open");
  counts.read({ decision: { kind: "story" }, isSure: false, isGrave: false }, "open");
  counts.read({ decision: { kind: "lost" }, isSure: false, isGrave: false }, "newcomer");
  counts.leant("yes", "planned");
  counts.pressed("swap", "open", "first");
  counts.pressed("skip", "open", "other");
  counts.pressed("none", "open", "neither");
  expect(counts.lines()).toEqual([
    "# TYPE growth_chat_messages_total counter",
    'growth_chat_messages_total{act="skip",situation="open",sureness="sure"} 2',
    'growth_chat_messages_total{act="help",situation="told",sureness="likely"} 1',
    'growth_chat_messages_total{act="swap",situation="open",sureness="asked"} 1',
    'growth_chat_messages_total{act="story",situation="open",sureness="asked"} 1',
    'growth_chat_messages_total{act="none",situation="newcomer",sureness="unread"} 1',
    'growth_chat_messages_total{act="yes",situation="planned",sureness="sure"} 1',
    "# TYPE growth_chat_pressed_total counter",
    'growth_chat_pressed_total{act="swap",situation="open",pressed="first"} 1',
    'growth_chat_pressed_total{act="skip",situation="open",pressed="other"} 1',
    'growth_chat_pressed_total{act="none",situation="open",pressed="neither"} 1',
  ]);
});

it("counts nothing of danger, sure or feared", () => {
  const counts = newReadingCounts();
  counts.read({ decision: { kind: "act", act: "crisis", slots: null }, isSure: false, isGrave: true }, "open");
  counts.read({ decision: { kind: "act", act: "crisis", slots: null }, isSure: true, isGrave: false }, "open");
  counts.read({ decision: { kind: "lost" }, isSure: false, isGrave: true }, "open");
  counts.pressed("crisis", "open", "first");
  expect(counts.lines().filter((line) => !line.startsWith("#"))).toEqual([]);
});
