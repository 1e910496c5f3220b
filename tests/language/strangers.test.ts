/**
 * What the bot does about 2,000 messages of writers who knew the acts alone. Each list was measured once and is used up: it shows no more how
 * well strangers are read, and holds what was reached. `npm run language:report -- --file tests/language/strangers/list-1.json` names the messages.
 */
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "#tests/support/imports.ts";
import { outcomeOf, readStrangers, verdictOn } from "#tests/support/strangers.ts";

/** Of 200 messages each: right at once or by one button, and those with one tap away. */
it.each([
  ["list-1", 182, 193],
  ["list-2", 190, 196],
  ["list-3", 184, 190],
  ["list-4", 187, 192],
  ["list-5", 183, 189],
  // Each act as often as any other, and most of it while something waits.
  ["list-6", 175, 186],
  ["list-7", 176, 186],
  // What forty people would write over some weeks.
  ["list-8", 170, 180],
  ["list-9", 184, 191],
  ["list-10", 183, 190],
] as const)("%s is read as well as when it was measured, and harms nobody", (name, right, helped) => {
  const verdicts = readStrangers(join(ROOT, `tests/language/strangers/${name}.json`)).map((message) => ({
    text: message.text,
    verdict: verdictOn(outcomeOf(message.text, message.situation, undefined, message.standing), message),
  }));
  expect(verdicts).toHaveLength(200);
  const count = (...wanted: readonly string[]): number =>
    verdicts.filter(({ verdict }) => wanted.includes(verdict)).length;
  expect(verdicts.filter(({ verdict }) => verdict === "harmful")).toEqual([]);
  expect(count("right")).toBeGreaterThanOrEqual(right);
  expect(count("right", "one tap")).toBeGreaterThanOrEqual(helped);
});
