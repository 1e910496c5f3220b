/** Unusual and hostile texts that people can type, and what must hold wherever they are typed. */
import { expect } from "vitest";
import type { Scene } from "./story.ts";

const MARK = "walrus";
/** What it is called, and the text. */
export type Odd = readonly [name: string, text: string];

/** Each but those that cannot be seen carries the mark, which must stand in no line of the log. */
export const ODD: readonly Odd[] = [
  // All that is cleaned away. No field takes one of these and refuses another, so they come together, the halves at the ends.
  ["halves of characters, NUL and marks of direction", `\ude00 a\0${MARK} \u202e${MARK}\u202c\u200f ${MARK} \ud83d`],
  ["nothing that can be seen", "\u200b\u200f\u2066"],
  ["blanks", " \u00a0\u2003 "],
  ["150 characters and an emoji", `${MARK}${"x".repeat(144)}😀`],
  ["3,150 characters", `${MARK} ${"long ".repeat(629)}`.trim()],
  ["a call to everybody", `<!channel> <!here> <@U0GRACE> ${MARK}`],
  ["backticks", `\`\`\`${MARK}\`\`\` \`${MARK}\``],
  ["one long word", MARK.repeat(100)],
  // Words for us, whatever reads them elsewhere.
  ["SQL and JSON", `'; drop table members; -- {"text": "${MARK}", "blocks": [null]}`],
  ["a tower of accents", `${MARK}${"\u0301".repeat(300)}`],
];

const CALLS_EVERYBODY = /<!(?:channel|here|everyone)/;

/** By the log of a story: how many of its lines were looked at. */
const looked = new WeakMap<object, number>();

/**
 * Whatever was typed: nobody reads that something went wrong, nobody is pinged, nothing formats, and the log holds no
 * word of it.
 */
export function expectHarmless({ logged, workspace, maya, omar, grace }: Scene, name: string): void {
  const lines = logged.slice(looked.get(logged) ?? 0);
  looked.set(logged, logged.length);
  expect(
    lines.filter(({ level }) => level === "error"),
    name,
  ).toEqual([]);
  expect(JSON.stringify(lines), name).not.toContain(MARK);
  const read = [maya, omar, grace].flatMap((actor) => [actor.dm(), actor.modal(), actor.home()]);
  const posted = workspace.worlds.flatMap(({ messages, bot }) =>
    [...messages.values()].flat().filter(({ author }) => author === bot.userId),
  );
  expect(JSON.stringify(read), name).not.toContain("Something went wrong");
  // One comparison for all of them: there are hundreds, and each `expect` costs as much as what it looks at.
  const formatted = [...new Set([...posted.map(({ text }) => text), ...mrkdwnIn([read, posted])])];
  expect(
    formatted.filter((mrkdwn) => CALLS_EVERYBODY.test(mrkdwn) || mrkdwn.includes("```")),
    name,
  ).toEqual([]);
}

/** Every text that Slack formats, wherever it stands. */
function mrkdwnIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  if ("type" in value && value.type === "mrkdwn" && "text" in value) return [String(value.text)];
  return Object.values(value).flatMap(mrkdwnIn);
}
