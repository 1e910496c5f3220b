/** How people come to each form of seats; Maya has joined. */
import type { Actor } from "#src/playground/actor.ts";
import type { Form } from "./forms.ts";
import type { Scene } from "./story.ts";

const LINK = "https://example.com/notes";

async function does(actor: Actor, ...acts: readonly Promise<unknown>[]): Promise<Actor> {
  for (const act of acts) await act;
  return actor;
}
const kept = (field: string, table: string, column = field): readonly [string, string] => [
  field,
  `select ${column} as text from ${table}`,
];
async function lenaOffers({ lena }: Scene): Promise<void> {
  await lena.command("/growth host seat");
  await lena.click("seat.offer-form.more");
  await lena.submit({ ...SEAT, time: "10:00", consent: "asked", department: "consulting" });
  await lena.close();
}
const SEAT = { kind: "release", topic: "The release of invoicing", date: "2026-12-03" } as const;
async function mayaAsks({ maya, query }: Scene): Promise<void> {
  // Asked for the day before: within a day, the third time would be refused.
  await query("update seat_requests set status = 'withdrawn', asked_at = asked_at - interval '1 day'");
  await maya.command("/growth shadow");
  await maya.click("seat.ask");
}
async function mayaHadSeat(scene: Scene): Promise<void> {
  const { maya, lena, query, moveTo, settle } = scene;
  await lenaOffers(scene);
  await query("update seats set status = 'open', needs_consent = false, due_at = '2026-12-03T10:00Z'");
  await mayaAsks(scene);
  await maya.submit({ line: "To see it once." });
  await settle();
  await lena.click("seat.yes");
  await moveTo("2026-12-03T10:30:00Z");
}

/** By the id of the form. */
export const SEAT_FORMS: Readonly<Record<string, Form>> = {
  "seat-offer": {
    first: [lenaOffers],
    open: async ({ lena }) => {
      await lena.command("/growth host recording");
      await lena.click("seat.offer-form.kind", { picked: "own" });
      await lena.click("seat.offer-form.consent-maybe", { picked: "given" });
      return does(lena, lena.click("seat.offer-form.more"));
    },
    values: { kind: "own", date: "2026-12-20", consent: "given" },
    right: { link: LINK },
    kept: kept("topic", "seats"),
  },
  "seat-ask": {
    first: [lenaOffers],
    open: async (scene) => does(scene.maya, mayaAsks(scene)),
    kept: kept("line", "seat_requests"),
  },
  "seat-wish": {
    open: async ({ maya, query }) => {
      await query("delete from seat_wishes");
      await maya.command("/growth shadow");
      return does(maya, maya.click("seat.wish"));
    },
    kept: kept("topic", "seat_wishes"),
  },
  "seat-another-time": {
    first: [lenaOffers],
    open: async (scene) => {
      await mayaAsks(scene);
      await scene.maya.submit({ line: "To see it once." });
      await scene.settle();
      return does(scene.lena, scene.lena.click("seat.another-time"));
    },
    kept: kept("note", "seat_requests"),
  },
  "seat-answer-words": {
    first: [lenaOffers],
    open: async (scene) => {
      await mayaAsks(scene);
      await scene.maya.submit({ line: "To see it once." });
      await scene.settle();
      await scene.lena.say("yes but she should be there 5 min early");
      await scene.settle();
      return does(scene.lena, scene.lena.click("seat.answer-words"));
    },
    kept: kept("words", "seat_requests", "host_words"),
  },
  "seat-time": {
    first: [lenaOffers],
    open: async (scene) => {
      await mayaAsks(scene);
      await scene.maya.submit({ line: "To see it once." });
      await scene.settle();
      await scene.maya.say("can lena do another day");
      return does(scene.maya, scene.maya.click("seat.wish-time.1"));
    },
  },
  "seat-consent": {
    first: [lenaOffers],
    open: async ({ lena, query }) => {
      await query("update seats set status = 'client-asked', consent_at = null");
      await lena.command("/growth host");
      return does(lena, lena.click("seat.consent"));
    },
    kept: kept("by", "seats", "consent_by"),
  },
  "seat-cancel": {
    first: [lenaOffers],
    open: async ({ lena }) => {
      await lena.command("/growth host");
      return does(lena, lena.click("seat.cancel"));
    },
  },
  "seat-change": {
    first: [lenaOffers],
    open: async ({ lena }) => {
      await lena.command("/growth host");
      return does(lena, lena.click("seat.change"));
    },
    right: { link: "https://meet.example.com/release" },
    kept: kept("topic", "seats"),
  },
  "seat-cap": {
    first: [lenaOffers],
    open: async ({ lena }) => {
      await lena.command("/growth host");
      return does(lena, lena.click("seat.cap"));
    },
  },
  "seat-debrief": {
    first: [mayaHadSeat],
    open: ({ maya }) => does(maya, maya.click("seat.debrief")),
    kept: kept("what", "reflections"),
  },
  "seat-line": {
    first: [mayaHadSeat, ({ lena }) => lena.click("seat.was-there")],
    open: ({ lena }) => does(lena, lena.click("seat.line")),
    kept: kept("line", "seat_requests", "host_line"),
  },
};
