/** How each kind of message that the bot sends of its own accord comes about, up to the moment before it comes. */
import { asks as asksForSeat, CLIENT_CALL, offers } from "#tests/stories/seats/offering.ts";
import { answerTo } from "./answers.ts";
import { registers } from "./hosts.ts";
import { joins } from "./house.ts";
import { asks as asksColleague } from "./introductions.ts";
import { findsMentor } from "./mentors.ts";
import type { Scene } from "./story.ts";

/** One such message. Stories begin on Tuesday, 24 November 2026, at ten in London; Maya has joined, with Grace as her manager. */
export interface OwnAccord {
  readonly kind: string;
  /** Which of several of that kind. */
  readonly message?: string;
  /** Who reads it: Maya, where nobody is named. */
  readonly reader?: "U0MAYA" | "U0GRACE" | "U0TOM";
  readonly before: (scene: Scene) => Promise<void>;
  /** What is no earlier than the pause. */
  readonly during?: (scene: Scene) => Promise<void>;
  /** When it has come. */
  readonly at: string;
}

const plans = async ({ maya }: Scene): Promise<void> => {
  await maya.command("/growth plan");
  await maya.submit({ date: "2026-11-26", time: "14:00", cue: "0" });
};

const satIn = async (scene: Scene): Promise<void> => {
  const { lena, maya, settle } = scene;
  await offers(lena, CLIENT_CALL);
  await asksForSeat(maya);
  await settle();
  await lena.click("seat.yes");
  await settle();
};

const debriefed = async (scene: Scene): Promise<void> => {
  await satIn(scene);
  await scene.moveTo("2026-12-03T10:05:00Z");
  await scene.maya.click("seat.debrief");
  await scene.maya.submit({ what: "They book goods twice.", surprise: "By phone.", insight: "I show the stock." });
  await scene.maya.close();
};

const talks = async (scene: Scene): Promise<void> => {
  const { maya, tom, settle } = scene;
  await registers(scene, tom);
  await asksColleague(scene, maya, "sales how they pitch the export");
  await tom.click("introductions.accept");
  await settle();
};

const meets = async (scene: Scene): Promise<void> => {
  await joins(scene.tom, { manager: null, country: null });
  await talks(scene);
  await scene.maya.click("introductions.choose.3");
  await scene.settle();
};

const shares = async ({ maya, grace }: Scene): Promise<void> => {
  await joins(grace, { manager: null, country: null });
  await maya.command("/growth log");
  await maya.submit({ what: "Sat in on a call", happened: "They export by hand.", share: ["shared"] });
};

/** All of them; a test holds that each kind is here. */
export const OF_OWN_ACCORD: readonly OwnAccord[] = [
  {
    kind: "nudge",
    before: async ({ maya }) => void (await maya.command("/growth skip")),
    at: "2026-12-02T10:00:00Z",
  },
  { kind: "reminder", before: plans, at: "2026-11-26T14:05:00Z" },
  { kind: "follow-up", before: plans, at: "2026-11-30T15:00:00Z" },
  {
    kind: "nudge-again",
    before: async ({ maya }) => void (await answerTo(maya, "remind me on thursday at 15:00")),
    at: "2026-11-26T15:05:00Z",
  },
  {
    kind: "inactivity-check",
    before: async ({ moveTo }) => {
      for (const day of ["2026-12-01", "2026-12-08"]) await moveTo(`${day}T10:00:00Z`);
    },
    at: "2026-12-15T10:00:00Z",
  },
  {
    kind: "zone-moved",
    before: async ({ maya }) => {
      await maya.command("/growth settings");
      await maya.suggest("zone", "Europe/Lisbon");
      await maya.submit({ zone: "Europe/Lisbon" });
    },
    during: ({ workspace }) => workspace.change().setZone("U0MAYA", "America/New_York"),
    at: "2026-11-24T12:00:00Z",
  },
  { kind: "digest", reader: "U0GRACE", before: shares, at: "2026-11-30T09:00:05Z" },
  { kind: "mentoring-agenda-question", before: findsMentor, at: "2026-11-26T10:00:00Z" },
  { kind: "mentoring-after", before: findsMentor, at: "2026-11-26T16:00:00Z" },
  { kind: "mentoring-half-time", before: findsMentor, at: "2026-12-17T16:00:00Z" },
  { kind: "seat-debrief", before: satIn, at: "2026-12-03T10:10:00Z" },
  { kind: "seat-host-one", before: debriefed, at: "2026-12-17T10:10:00Z" },
  { kind: "introduction", message: "follow-up", before: talks, at: "2026-12-01T10:30:00Z" },
  { kind: "introduction", message: "after-host", reader: "U0TOM", before: meets, at: "2026-12-02T12:00:00Z" },
];
