import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarDate, Reflection } from "#src/kernel/member.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import {
  giveThanks,
  type ReflectionThanks,
  removeThanks,
  type Shareable,
  type ThanksInput,
  viewerRoleOf,
} from "./reflection-thanks.ts";

const NOW = new Date("2026-12-01T09:00:00Z");
const reflection: Reflection = {
  id: "r1",
  memberId: "m1",
  workspaceId: "T1",
  nudgeId: null,
  challengeId: null,
  area: "clients",
  title: "A call",
  what: "They export by hand.",
  surprise: "",
  insight: "",
  link: null,
  sharedWithManager: true,
  doneOn: "2026-11-30" as CalendarDate,
  createdAt: NOW,
  updatedAt: NOW,
};
const THREAD = { channel: "C1", ts: "1.1" };
const shared = (changes: Partial<Shareable> = {}): Shareable => ({
  reflection,
  authorUserId: "UMAYA",
  managerUserId: "UGRACE",
  told: null,
  ...changes,
});
const input = (changes: Partial<ThanksInput> = {}): ThanksInput => ({
  id: "t1",
  fromUserId: "UGRACE",
  message: "It settled our estimate.",
  place: "private",
  announcementChannel: "CNEWS",
  isInChannel: false,
  now: NOW,
  ...changes,
});

describe("who sees a reflection", () => {
  it.each([
    ["the author", "UMAYA", shared(), false, "author"],
    ["the manager, shared", "UGRACE", shared(), false, "manager"],
    [
      "the manager, not shared",
      "UGRACE",
      shared({ reflection: { ...reflection, sharedWithManager: false } }),
      false,
      "nothing",
    ],
    ["a manager of before", "UGRACE", shared({ managerUserId: "UTOM" }), false, "nothing"],
    [
      "somebody in the channel where it was told",
      "UOMAR",
      shared({ told: { text: "x", thread: THREAD } }),
      true,
      "channel",
    ],
    ["somebody outside that channel", "UOMAR", shared({ told: { text: "x", thread: THREAD } }), false, "nothing"],
    ["anybody else", "UOMAR", shared(), true, "nothing"],
  ] as const)("%s", (_, userId, shareable, isInChannel, viewerRole) => {
    expect(viewerRoleOf(shareable, userId, isInChannel)).toBe(viewerRole);
  });
});

describe("thanks", () => {
  it("go to the author once, and to others where the giver chose", () => {
    const alone = giveThanks(shared(), null, input());
    expect(alone.messages.map(({ key, recipient }) => [key, recipient])).toEqual([["thanks-t1", "UMAYA"]]);
    expect(alone.thanks.isPosted).toBe(false);
    const news = giveThanks(shared(), null, input({ place: "channel" }));
    expect(news.messages[1]).toMatchObject({
      key: "thanks-posted-t1-CNEWS",
      recipient: "CNEWS",
      content: { threadTs: null },
    });
    const told = shared({ told: { text: "x", thread: THREAD } });
    const thread = giveThanks(told, null, input({ place: "thread", isInChannel: true }));
    expect(thread.messages[1]).toMatchObject({ recipient: "C1", content: { threadTs: "1.1" } });
  });

  it("get other words without being sent or posted again, and can still be posted later", () => {
    const first = giveThanks(shared(), null, input()).thanks;
    const changed = giveThanks(shared(), first, input({ id: "t2", message: "Much." }));
    expect([changed.thanks.id, changed.thanks.message, changed.messages]).toEqual(["t1", "Much.", []]);
    const posted = giveThanks(shared(), changed.thanks, input({ place: "channel" }));
    expect(posted.messages.map(({ key }) => key)).toEqual(["thanks-posted-t1-CNEWS"]);
    const again = giveThanks(shared(), posted.thanks, input({ place: "channel" }));
    expect([again.thanks.isPosted, again.messages]).toEqual([true, []]);
  });

  it.each([
    ["oneself", shared(), input({ fromUserId: "UMAYA" }), "thanks_self"],
    ["what was not shared", shared(), input({ fromUserId: "UTOM" }), "not_shared"],
    ["nothing said", shared(), input({ message: "  " }), "helped_missing"],
    ["too much said", shared(), input({ message: "x".repeat(501) }), "too_long"],
    ["a thread that is not there", shared(), input({ place: "thread" }), "place_gone"],
    ["a channel that is not there", shared(), input({ place: "channel", announcementChannel: null }), "place_gone"],
  ])("are refused for %s", (_, shareable, given, code) => {
    expect(() => giveThanks(shareable, null, given)).toThrow(code);
  });

  it("taken off leave a line without words", () => {
    const { thanks } = giveThanks(shared(), null, input());
    const change = removeThanks(thanks, "UMAYA", NOW);
    expect(change).toMatchObject({ actorUserId: "UMAYA", after: null, concerns: ["UGRACE", "UMAYA"] });
    expect(JSON.stringify(change)).not.toContain("estimate");
  });

  it("of random people for random reflections reach nobody who could not see them", () => {
    const people = ["UMAYA", "UGRACE", "UTOM", "UOMAR"] as const;
    const step = fc.record({
      from: fc.constantFrom(...people),
      place: fc.constantFrom("private", "channel", "thread" as const),
      share: fc.boolean(),
      manager: fc.constantFrom("UGRACE", "UTOM", null),
      tell: fc.boolean(),
      inside: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const kept = new Map<string, ReflectionThanks>();
        const keys: string[] = [];
        steps.forEach(({ from, place, share, manager, tell, inside }, index) => {
          const shareable = shared({
            reflection: { ...reflection, sharedWithManager: share },
            managerUserId: manager,
            told: tell ? { text: "x", thread: THREAD } : null,
          });
          const may = from !== "UMAYA" && ((share && from === manager) || (tell && inside));
          try {
            const given = giveThanks(
              shareable,
              kept.get(from) ?? null,
              input({ id: `t${index}`, fromUserId: from, place, isInChannel: inside }),
            );
            expect(may).toBe(true);
            kept.set(from, given.thanks);
            keys.push(...given.messages.map(({ key }) => key));
          } catch (error) {
            if (!(error instanceof UserFault)) throw error;
            if (error.fault.key !== "errors.place_gone") expect(may).toBe(false);
          }
        });
        expect(new Set(keys).size).toBe(keys.length);
        expect([...kept.keys()]).not.toContain("UMAYA");
      }),
    );
  });
});
