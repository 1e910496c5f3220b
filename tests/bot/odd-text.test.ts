/** Whatever people can type goes through forms, commands and the DM: kept where it can be, told beside the field where not, never in the log. */
import { describe, expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const MARK = "walrus";
/** As somebody's phone, keyboard or malice has it. Each but those that cannot be seen carries the mark. */
const ODD: readonly (readonly [name: string, text: string])[] = [
  ["NUL", `a\0${MARK}`],
  ["a lone half of a character", `${MARK} \ud83d`],
  ["the other half", `\ude00 ${MARK}`],
  ["nothing that can be seen", "\u200b\u200f\u2066"],
  ["blanks", " \u00a0\u2003 "],
  ["marks of direction", `\u202e${MARK}\u202c\u200f`],
  ["150 characters and an emoji", `${MARK}${"x".repeat(144)}😀`],
  ["3,150 characters", `${MARK} ${"long ".repeat(629)}`.trim()],
  ["a call to everybody", `<!channel> <!here> <@U0GRACE> ${MARK}`],
  ["backticks", `\`\`\`${MARK}\`\`\` \`${MARK}\``],
  ["one long word", MARK.repeat(100)],
  ["JSON", `{"text": "${MARK}", "blocks": [null]}`],
  ["SQL", `'; drop table members; -- ${MARK}`],
  ["a tower of accents", `${MARK}${"\u0301".repeat(300)}`],
];
/** Slack's own client takes no more than the field does, counted in code points. */
const fit = (text: string, max: number): string => [...text].slice(0, max).join("");
const SAID = /Something went wrong/;

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }: Scene) => {
  await joins(maya, { manager: "U0GRACE", country: null });
});

function unlogged(scene: Scene, text: string): void {
  const log = JSON.stringify(scene.logged);
  expect(log).not.toContain(MARK);
  expect(scene.logged.filter(({ level }) => level === "error")).toEqual([]);
  expect(
    SAID.test(JSON.stringify([scene.maya.dm(), scene.maya.modal(), scene.grace.dm(), scene.grace.modal()])),
    text,
  ).toBe(false);
}

describe("odd text", () => {
  story(
    "in a form is kept or told beside its field",
    async (scene) => {
      const { maya, grace } = scene;
      for (const [name, text] of ODD) {
        const before = (await scene.query("select 1 from reflections")).length;
        await maya.command("/growth log");
        await maya.submit({ what: fit(text, 150), happened: fit(text, 3000), surprised: fit(text, 3000), link: null });
        if (maya.modal()) {
          expect(Object.keys(maya.modal()?.errors ?? {}), name).not.toEqual([]);
          await maya.submit({ what: "A title", happened: name, surprised: fit(text, 3000) });
          if (maya.modal()) await maya.submit({ surprised: null });
        }
        expect(maya.modal(), name).toBeNull();
        expect(await scene.query("select 1 from reflections"), name).toHaveLength(before + 1);
        await grace.command(`/growth assign @Maya Lind`);
        await grace.submit({ own: fit(text, 3000), why: fit(text, 3000), due: "2026-12-04" });
        await grace.close();
        await grace.command("/growth challenge", { channel: "C0DEV" });
        await grace.submit({ title: fit(text, 150), why: fit(text, 500) });
        await grace.close();
        await maya.command("/growth next");
        if (maya.dm().at(-1)?.plain.includes("I'm in")) await maya.click("nudge.accept", { in: "message" });
        else await maya.command("/growth plan");
        await maya.submit({ cue: "own", when: fit(text, 120), will: fit(text, 200) });
        await maya.close();
        unlogged(scene, name);
      }
    },
    { timeout: 120_000 },
  );

  story(
    "typed after a command or written in the DM is answered",
    async (scene) => {
      const { maya, grace } = scene;
      for (const [name, text] of ODD) {
        for (const word of [
          "",
          "log",
          "done",
          "pause",
          "pause until",
          "assign @Maya Lind",
          "challenge",
          "next",
          "settings",
        ]) {
          const seen = await grace.command(`/growth ${word} ${text}`, { channel: "C0DEV" });
          expect(seen.error, `${word} ${name}`).toBeNull();
          await grace.close();
        }
        for (const lead of ["", "done, ", "log: ", "pause until ", "@Growth Companion "])
          await maya.say(`${lead}${text}`);
        unlogged(scene, name);
      }
    },
    { timeout: 120_000 },
  );
});
