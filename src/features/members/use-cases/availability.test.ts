import { expect, it } from "vitest";
import type { Db } from "#src/db/database.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { Availability, Member } from "#src/kernel/member.ts";
import type { Log, PersonKey } from "#src/kernel/ports.ts";
import { memberWith } from "#tests/fakes/people.ts";
import { type MemberStore, memberStore } from "../store/members.ts";
import { refreshAvailability } from "./availability.ts";

const NOW = new Date("2026-11-30T07:30:00Z");
const until = new Date("2026-11-30T08:30:00Z");

it("asks for every workspace, also when Slack refuses one", async () => {
  const people: Member[] = ["T1", "T2", "T3"].map((workspaceId) =>
    memberWith({ workspaceId, userId: `U${workspaceId}` }),
  );
  const saved: [string, Partial<Availability>][] = [];
  const warned: object[] = [];
  const log = { warn: (fields: object) => void warned.push(fields) } as unknown as Log;
  const db = {} as Db;
  const store: Pick<MemberStore, "peopleDueSoon" | "saveAvailability"> = {
    peopleDueSoon: async () => people,
    saveAvailability: async ({ workspaceId }: PersonKey, known: Partial<Availability>) =>
      void saved.push([workspaceId, known]),
  };
  memberStore.open(db, store as MemberStore);
  const deps = {
    clock: { now: () => NOW },
    log,
    db,
    directory: {
      doNotDisturb: async (workspaceId: string, [userId = ""]: readonly string[]) => {
        if (workspaceId === "T1") throw new Error("token_revoked");
        return new Map([[userId, { dndStart: NOW, dndEnd: until }]]);
      },
    },
  };
  await refreshAvailability(deps as unknown as Deps);
  const known = { dndStart: NOW, dndEnd: until, checkedAt: NOW };
  expect(saved).toEqual([
    ["T2", known],
    ["T3", known],
  ]);
  expect(warned).toMatchObject([{ workspaceId: "T1" }]);
});
