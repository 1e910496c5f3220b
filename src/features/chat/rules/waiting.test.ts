import { describe, expect, it } from "vitest";
import { answeredBy, leansOn, namedAmong, type Waits } from "./waiting.ts";

const at = (time: string): Date => new Date(`2026-11-24T${time}:00Z`);
const waits = (changes: Partial<Waits>): Waits => ({
  standing: "seat-asked",
  since: at("09:00"),
  userId: "U1",
  names: [],
  answers: [{ act: "asked-yes" }, { act: "asked-later" }, { act: "asked-no" }],
  ...changes,
});
const seat = waits({ names: ["Harbour"] });
const mentor = waits({ standing: "mentor-asked", userId: "U2", answers: [{ act: "asked-yes" }, { act: "asked-no" }] });
const client = waits({ standing: "consent-open", userId: null, answers: [{ act: "consent-given" }] });
const guest = waits({ standing: "guest-unconfirmed", since: at("11:00"), answers: [{ act: "guest-came" }] });
const all = [seat, mentor, client, guest];

describe("what an act answers", () => {
  it.each([
    ["asked-yes", [seat, mentor]],
    ["asked-later", [seat]],
    ["asked-who", [seat, mentor]],
    ["consent-given", [client]],
    ["consent-refused", []],
    ["guest-came", [guest]],
    ["guest-missed", [guest]],
  ] as const)("%s", (act, expected) => expect(answeredBy(act, all)).toEqual(expected));
});

describe("who is named", () => {
  const nameOf = (userId: string): string => (userId === "U1" ? "Maya Okafor" : "Tom Becker");
  it.each([
    ["yes, maya can come", [seat]],
    ["Tom? gladly", [mentor]],
    ["the harbour one is fine", [seat]],
    ["sure", [seat, mentor]],
    ["tomorrow is fine", [seat, mentor]],
  ])("%j", (text, expected) => expect(namedAmong(text, [seat, mentor], nameOf)).toEqual(expected));
});

describe("a bare yes or no", () => {
  const never = { saidAt: 0, askedAt: 0, ofOpenAt: 0 };
  const noon = at("12:00").getTime();
  it.each([
    ["yes", never, "guest-came"],
    ["no", never, "guest-missed"],
    ["nod", never, "guest-came"],
    // Something was said since, and it asked nothing: a nod is to that, and a yes is not.
    ["yes", { ...never, saidAt: noon }, "guest-came"],
    ["nod", { ...never, saidAt: noon }, null],
    // It was asked something since.
    ["yes", { ...never, askedAt: noon }, null],
    ["no", { ...never, ofOpenAt: noon }, null],
    ["both", never, null],
  ] as const)("%s after %o", (kind, spoken, expected) => expect(leansOn({ kind }, all, spoken)).toBe(expected));

  it("is never taken for a client's word", () => expect(leansOn({ kind: "yes" }, [client], never)).toBeNull());
  it("answers who asks", () => {
    expect(leansOn({ kind: "yes" }, [seat, client], never)).toBe("asked-yes");
    expect(leansOn({ kind: "no" }, [seat, client], never)).toBe("asked-no");
  });
});
