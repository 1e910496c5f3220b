/** How people come to each form that there is. */
import type { Actor } from "#src/playground/actor.ts";
import { currentChallengeIs } from "./builders.ts";
import { COACH_FORMS } from "./coach-forms.ts";
import { asks, takesQuestionBack, wasIntroduced } from "./introductions.ts";
import { MENTORING_FORMS } from "./mentoring-forms.ts";
import { SEAT_FORMS } from "./seat-forms.ts";
import type { Scene } from "./story.ts";

const WEEK_MS = 7 * 86_400_000;
const LINK = "https://example.com/notes";

export interface Form {
  /** What must have happened once before the form can be opened. */
  readonly first?: readonly ((scene: Scene) => Promise<unknown>)[];
  /** As a person opens it. @returns who that is. */
  readonly open: (scene: Scene) => Promise<Actor>;
  /** What else must be filled in. */
  readonly values?: Readonly<Record<string, string | readonly string[]>>;
  /** What stands in a field that took only some shape of words, once its fault was read. */
  readonly right?: Readonly<Record<string, string>>;
  /** A field, and where the database keeps it as `text`. */
  readonly kept?: readonly [field: string, query: string];
}

async function does(actor: Actor, ...acts: readonly Promise<unknown>[]): Promise<Actor> {
  for (const act of acts) await act;
  return actor;
}
const typing = (line: string, channel?: string) => async (actor: Actor) =>
  does(actor, actor.command(line, channel ? { channel } : {}));
const section = (name: string): Form => ({
  open: async ({ grace }) => {
    await grace.command("/growth admin");
    return does(grace, grace.click(`admin.section.${name}`));
  },
});
async function challengeRuns({ maya, grace, settle }: Scene): Promise<void> {
  await grace.command("/growth challenge", { channel: "C0DEV" });
  await grace.submit({ title: "Watch one deploy", why: "We all depend on it." });
  await settle();
  await maya.click("challenge.join");
}
async function tellsLine({ maya }: Scene): Promise<void> {
  await maya.click("challenge.done");
  await maya.submit({ line: "It rolls back by itself." });
  await maya.close();
}
async function isAsked({ grace, maya, settle }: Scene): Promise<void> {
  await maya.command("/growth skip");
  await grace.command("/growth assign @Maya Lind shadow-client-call by 4 December: because they asked");
  await grace.submit({ people: ["U0MAYA"] });
  await grace.close();
  await settle();
}
async function asksForDoor(scene: Scene): Promise<Actor> {
  const { maya } = scene;
  await currentChallengeIs(scene, maya, "shadow-client-call");
  await maya.command("/growth next");
  return does(maya, maya.click("nudge.more", { option: "Ask my manager to open the door", in: "message" }));
}
async function becomesHost({ maya }: Scene): Promise<void> {
  await maya.say("ask me anything");
  await maya.click("matching.profile.questions");
  await maya.submit({ topics: "pricing", department: "engineering", languages: ["en"] });
  await maya.close();
  await maya.say("ask me anything");
  await maya.click("matching.pause");
}
async function weekPasses({ clock, moveTo }: Scene): Promise<void> {
  await moveTo(new Date(clock.now().getTime() + WEEK_MS));
}
async function logs({ maya }: Scene): Promise<void> {
  await maya.command("/growth log");
  await maya.submit({ what: "Sat in on a call", happened: "They export by hand.", share: ["shared"] });
}
const WAREHOUSE = {
  title: "Spend an hour in the warehouse",
  ask: "Stand beside somebody who packs parcels for one hour, and write down each time that our screen makes them wait.",
  why: "You will know which of your tickets a person waits for with a parcel in their hands.",
  steps: "Ask the shift lead for an hour.\nWatch, and ask nothing while they pack.\nNote each wait.",
  cues: "When my coffee is poured on Tuesday, I will write to the shift lead.\nWhen the stand-up ends, I will walk over.\nWhen I plan my week, I will block the hour.",
  questions: "Which screen do they never look at?\nWhat do they write on paper?",
  reflection: "What did you see that no ticket says?\nWhat will you change first?",
  result: "A list of waits, each with the screen it belongs to.",
} as const;
const kept = (field: string, table: string, column = field): readonly [string, string] => [
  field,
  `select ${column} as text from ${table}`,
];

/** By the id of the form; Maya has joined, with Grace as her manager. */
export const FORMS: Readonly<Record<string, Form>> = {
  join: { open: ({ omar }) => typing("/growth join")(omar) },
  settings: { open: ({ maya }) => typing("/growth settings")(maya) },
  plan: {
    open: ({ maya }) => typing("/growth plan")(maya),
    values: { date: "2026-11-25", time: "14:00", cue: "own" },
    kept: kept("will", "plans", "will_text"),
  },
  reflect: {
    open: async (scene) => {
      await weekPasses(scene);
      return typing("/growth done")(scene.maya);
    },
    right: { link: LINK },
    kept: kept("happened", "reflections", "what"),
  },
  log: {
    open: ({ maya }) => typing("/growth log")(maya),
    right: { link: LINK },
    kept: kept("happened", "reflections", "what"),
  },
  edit: {
    first: [logs],
    open: ({ maya }) => does(maya, maya.click("reflection.edit", { in: "message" })),
    right: { link: LINK },
    kept: kept("happened", "reflections", "what"),
  },
  delete: {
    first: [logs],
    open: async ({ maya }) => {
      await maya.click("reflection.edit", { in: "message" });
      return does(maya, maya.click("reflection.delete"));
    },
  },
  later: { open: ({ maya }) => does(maya, maya.click("nudge.more", { option: "Later", in: "message" })) },
  "nudge-size": {
    open: async (scene) => {
      await currentChallengeIs(scene, scene.maya, "delete-with-proof");
      await scene.maya.command("/growth next");
      return does(scene.maya, scene.maya.click("nudge.more", { option: "Smaller or bigger", in: "message" }));
    },
  },
  "host-profile": {
    open: async ({ maya }) => {
      await maya.say("I'd like to be a mentor");
      return does(maya, maya.click("matching.profile.mentor"));
    },
    values: { department: "engineering", languages: ["en"], mentees: "1", areas: ["people"] },
    kept: kept("about", "hosts", "mentor_about"),
  },
  "host-pause": {
    first: [becomesHost],
    open: ({ maya }) => does(maya, maya.click("matching.pause-day")),
  },
  "host-blocks": {
    open: async ({ maya }) => {
      await maya.say("ask me anything");
      return does(maya, maya.click("matching.block"));
    },
  },
  pause: {
    open: async ({ maya }) => {
      await maya.openHome();
      return does(maya, maya.click("pause.open", { in: "home" }));
    },
  },
  challenge: {
    open: async ({ grace }) => {
      await grace.command("/growth challenge stop", { channel: "C0DEV" });
      return typing("/growth challenge", "C0DEV")(grace);
    },
    right: { goal: "6" },
    kept: kept("why", "channel_challenges"),
  },
  "challenge-done": {
    first: [challengeRuns],
    open: ({ maya }) => does(maya, maya.click("challenge.done")),
    values: { where: "thread" },
    kept: kept("line", "participants", "shared_text"),
  },
  "challenge-back": {
    first: [challengeRuns, tellsLine],
    open: async ({ maya }) => {
      await maya.click("challenge.done");
      return does(maya, maya.click("challenge.take-back"));
    },
  },
  "challenge-end": {
    first: [challengeRuns],
    open: ({ grace }) => does(grace, grace.click("challenge.menu", { option: "End it now" })),
  },
  "challenge-move": {
    first: [challengeRuns],
    open: ({ grace }) => does(grace, grace.click("challenge.menu", { option: "Change the last day" })),
  },
  assign: {
    open: ({ grace }) => typing("/growth assign @Maya Lind", "C0DEV")(grace),
    values: { people: ["U0MAYA"], due: "2026-12-04", where: "channel" },
    kept: kept("why", "assignments"),
  },
  "suggest-date": {
    first: [isAsked],
    open: ({ maya }) => does(maya, maya.click("assignment.suggest")),
  },
  "door-ask": { open: asksForDoor },
  "door-open": {
    open: async (scene) => {
      const { maya, grace, settle } = scene;
      await maya.command("/growth skip");
      await weekPasses(scene);
      await asksForDoor(scene);
      await maya.submit();
      await maya.close();
      await settle();
      return does(grace, grace.click("door.open"));
    },
    values: { host: "U0LENA" },
    kept: kept("word", "seat_requests", "note"),
  },
  thanks: {
    first: [logs],
    open: async ({ grace }) => {
      await grace.command("/growth team");
      return does(grace, grace.click("thanks.open"));
    },
    kept: kept("helped", "reflection_thanks", "message"),
  },
  "ask-somebody": {
    open: async (scene) => {
      await takesQuestionBack(scene);
      return typing("/growth ask sales")(scene.maya);
    },
    right: { question: "How do you pitch it?" },
    kept: kept("question", "introductions"),
  },
  "introduction-later": {
    open: async (scene) => {
      await takesQuestionBack(scene);
      await asks(scene, scene.maya, "@Lena Vogt how she maps an export");
      return does(scene.lena, scene.lena.click("introductions.later"));
    },
  },
  "tell-introduction": {
    open: async (scene) => {
      await wasIntroduced(scene);
      return does(scene.maya, scene.maya.click("introductions.tell"));
    },
    kept: kept("what", "reflections"),
  },
  "invite-hosts": section("invite-hosts"),
  ...MENTORING_FORMS,
  "say-thanks": {
    open: ({ maya }) => typing("/growth thanks @Lena Vogt")(maya),
    kept: kept("reason", "thanks"),
  },
  digest: {
    open: async ({ grace }) => {
      await grace.command("/growth team");
      return does(grace, grace.click("digest.change"));
    },
  },
  ...COACH_FORMS,
  "admin-admins": section("admins"),
  ...SEAT_FORMS,
  "admin-managers": section("managers"),
  "admin-assign": section("assign"),
  "admin-quiet": { ...section("quiet"), right: { days: "2026-12-24" } },
  "admin-channel": section("channel"),
  "admin-retention": section("retention"),
  "admin-contact": section("contact"),
  "admin-challenge": {
    open: async (scene) => {
      const grace = await section("challenges").open(scene);
      await grace.click("admin.write");
      return does(
        grace,
        grace.submit({ title: WAREHOUSE.title, ask: WAREHOUSE.ask, why: WAREHOUSE.why, more: ["more"] }),
      );
    },
    values: {
      area: "clients",
      scopes: ["1"],
      kind: "watch",
      host: "operations",
      sources: ["B2"],
      "bigger-minutes": "90",
    },
    right: WAREHOUSE,
  },
};

/** The id of the form that somebody has open. */
export function openForm({ workspace }: Scene, { userId }: Actor): unknown {
  return workspace.worlds.flatMap((world) => world.stackOf(userId)).at(-1)?.body["callback_id"];
}
