import { expect, it } from "vitest";
import { dangerOf } from "./danger-of.ts";
import type { Decision } from "./decide.ts";

const act = (name: string): Decision => ({ kind: "act", act: name, slots: null });

it.each<[Decision, boolean, ReturnType<typeof dangerOf>]>([
  [act("crisis"), false, "answered"],
  [act("crisis"), true, "answered"],
  [act("feelings"), true, "answered"],
  [act("feelings"), false, null],
  [act("skip"), true, "beside"],
  [act("skip"), false, null],
  [{ kind: "confirm", act: "feelings" }, true, "beside"],
  [{ kind: "choose", acts: ["skip", "pause"] }, true, "beside"],
  [{ kind: "story" }, true, "beside"],
  [{ kind: "lost" }, true, "beside"],
  [{ kind: "lost" }, false, null],
])("%j, grave %s: %s", (decision, isGrave, danger) => expect(dangerOf({ decision, isGrave })).toBe(danger));
