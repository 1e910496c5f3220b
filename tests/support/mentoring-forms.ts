/** How people come to the forms of mentoring. */
import type { Actor } from "#src/playground/actor.ts";
import type { Form } from "./forms.ts";
import { isMentor } from "./mentors.ts";
import type { Scene } from "./story.ts";

const WEEK_MS = 7 * 86_400_000;

async function does(actor: Actor, ...acts: readonly Promise<unknown>[]): Promise<Actor> {
  for (const act of acts) await act;
  return actor;
}
const typing = (line: string, channel?: string) => async (actor: Actor) =>
  does(actor, actor.command(line, channel ? { channel } : {}));
const kept = (field: string, table: string, column = field): readonly [string, string] => [
  field,
  `select ${column} as text from ${table}`,
];

/** Lena is Maya's mentor, and they have named a time. */
async function meets(scene: Scene): Promise<void> {
  const { maya, lena, settle } = scene;
  await isMentor(scene, lena, { capacity: 5 });
  await maya.command("/growth mentor Lead a workshop");
  await maya.submit();
  await maya.click("mentor.pick.1", { in: "message" });
  await settle();
  await lena.click("mentor.accept");
  await settle();
  await maya.click("mentor.time.1");
  await settle();
}
async function weekPasses({ clock, moveTo }: Scene): Promise<void> {
  await moveTo(new Date(clock.now().getTime() + WEEK_MS));
}

export const MENTORING_FORMS: Readonly<Record<string, Form>> = {
  "mentor-ask": {
    open: async ({ maya }) => {
      await maya.command("/growth mentor");
      if (maya.modal()) return maya;
      await maya.click("mentor.withdraw", { in: "message" });
      return typing("/growth mentor")(maya);
    },
    kept: kept("goal", "pairings"),
  },
  "mentor-time": {
    first: [meets],
    open: async ({ maya }) => {
      await maya.command("/growth mentor");
      return does(maya, maya.click("mentor.other-time", { in: "message" }));
    },
  },
  "mentor-agenda": {
    first: [meets],
    open: async ({ maya }) => {
      await maya.command("/growth mentor");
      return does(maya, maya.click("mentor.agenda", { in: "message" }));
    },
    kept: kept("note", "mentoring_meetings", "agenda_note"),
  },
  "mentor-lines": {
    first: [meets, weekPasses],
    open: ({ lena }) => does(lena, lena.click("mentor.tell", { in: "message" })),
    kept: kept("first", "mentoring_lines", "first_line"),
  },
  "mentor-end": {
    first: [
      meets,
      async ({ maya, settle }) => {
        await maya.command("/growth mentor");
        await maya.click("mentor.end", { in: "message" });
        await maya.submit();
        await settle();
      },
    ],
    open: ({ lena }) => does(lena, lena.click("mentor.end", { in: "message" })),
    kept: kept("remains", "mentoring_lines", "first_line"),
  },
};
