/** What is written down of a broken promise is about the people whom it concerns. */
import { describe, expect, it } from "vitest";
import { peopleIn, requestsAbout } from "./evidence.ts";

describe("the people of a broken promise", () => {
  it.each([
    ["U13 could not answer in 60 tries", ["U13"]],
    ["U3 reads zq21n1674x of somebody else in G18P8F5D303", ["U3", "U21"]],
    ["nothing was delivered for 15000 ms", []],
  ])("%s", (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });
});

it("requests are theirs that name them, their words or their conversation with the bot", () => {
  const lines = [
    '1 from-bot chat.postMessage {"channel":"D1","text":"hello"}',
    '2 to-bot message {"user":"U1","channel":"D1"}',
    '3 to-bot message {"user":"U12","channel":"D12"}',
    '4 from-bot chat.update {"channel":"C1","text":"zq1n7x"}',
    '5 from-bot chat.update {"channel":"C1","text":"zq12n8x"}',
  ];
  const found = requestsAbout(lines.join("\n"), ["U1"]);
  expect(found.map((line) => line[0])).toEqual(["1", "2", "4"]);
  expect(requestsAbout(lines.join("\n"), [])).toEqual([]);
});
