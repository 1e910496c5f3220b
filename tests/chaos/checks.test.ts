/** The checker is asked about worlds in which a promise was broken, so that it is known to see that. */
import { describe, expect, it } from "vitest";
import type { SeenMessage, State } from "#src/playground/model.ts";
import { arrival, cardTruth, leftBehind, lostWords, newestData, outOfWindow, strayWords } from "./checks.ts";
import { type CardPresses, Ledger } from "./ledger.ts";
import { Markers } from "./markers.ts";
import { newPeople } from "./people.ts";
import { isInWindow, nextSlot, nextWindow, type Slot, weekAt, weekOfMessage } from "./week.ts";

const BOT = "U0BOT";

interface Said {
  readonly plain: string;
  readonly text?: string;
  readonly ts?: string;
  readonly ephemeral?: boolean;
  readonly file?: string;
}

function message(
  channel: string,
  { plain, text = plain, ts = "1805360400.000100", ephemeral = false, file }: Said,
): SeenMessage {
  const files = file === undefined ? [] : [{ id: "F1", name: "a.json", title: "a", text: file }];
  const whose = { author: BOT, authorName: "Bot", threadTs: null, edited: false, state: {} };
  return { ...whose, ts, channel, text, blocks: [], plain, ephemeral, files };
}

type Seen = { readonly [place in "dm" | "channel" | "group"]?: readonly Said[] };

/** What one person sees: what the bot wrote in their DM, in the channel C1 and in a group of theirs. */
function seenBy(me: string, { dm = [], channel = [], group = [] }: Seen): State {
  const conversation = { isPrivate: false, isArchived: false, isShared: false, botIsMember: true, unread: 0 };
  const bot = { id: BOT, name: "Bot", title: "App", zone: "UTC", hours: [0, 24] as const };
  const about = { status: { text: "", emoji: "" }, presence: "active" as const, dnd: null, guest: false };
  return {
    now: "2027-03-08T09:00:00Z",
    run: "1",
    begun: true,
    team: { id: "T1", name: "House", domain: "house" },
    teams: [],
    me,
    people: [{ ...bot, ...about, isBot: true, deleted: false }],
    conversations: [
      {
        ...conversation,
        id: "D1",
        name: "Bot",
        kind: "app",
        members: [me],
        messages: dm.map((one) => message("D1", one)),
      },
      {
        ...conversation,
        id: "C1",
        name: "c1",
        kind: "channel",
        members: [me],
        messages: channel.map((one) => message("C1", one)),
      },
      {
        ...conversation,
        id: "G1",
        name: "g1",
        kind: "mpim",
        members: [me],
        messages: group.map((one) => message("G1", one)),
      },
    ],
    modal: null,
    home: null,
    commands: [],
    shortcuts: [],
    requests: [],
    faults: [],
    violations: [],
    givenUp: [],
  };
}

const [ada, bo] = newPeople(2) as [ReturnType<typeof newPeople>[number], ReturnType<typeof newPeople>[number]];

describe("words of somebody else", () => {
  const markers = new Markers();
  const ledger = new Ledger([ada, bo], markers);
  const own = markers.next("U1");
  const forBo = markers.next("U1", { kind: "people", ids: ["U2"] });
  const forAll = markers.next("U1", { kind: "channel", id: "C1" });

  it.each<[string, string, Parameters<typeof seenBy>[1], number]>([
    ["are well with their writer", "U1", { dm: [{ plain: `${own} ${forBo}` }] }, 0],
    ["are well with whom they were written for", "U2", { dm: [{ plain: forBo }] }, 0],
    ["are well in the channel", "U2", { channel: [{ plain: forAll }], dm: [{ plain: forAll }] }, 0],
    ["are seen in another DM", "U2", { dm: [{ plain: own }] }, 1],
    ["are seen with a third person", "U3", { dm: [{ plain: forBo }] }, 1],
    ["are seen in a channel, by their writer too", "U1", { channel: [{ plain: own }] }, 1],
    ["are well in a group with whom they were written for", "U2", { group: [{ plain: forBo }] }, 0],
    ["are seen by a third person of a group", "U3", { group: [{ plain: forBo }] }, 1],
    ["are well in a channel where only they see it", "U1", { channel: [{ plain: own, ephemeral: true }] }, 0],
  ])("%s", (_, reader, what, count) => {
    expect(strayWords(ledger, seenBy(reader, what))).toHaveLength(count);
  });

  it("that say where a seat is are for its host and for whoever was told that they have it", () => {
    const link = markers.next("U1", { kind: "seated" });
    const read = (reader: string, ...dm: readonly string[]): number =>
      strayWords(ledger, seenBy(reader, { dm: dm.map((plain) => ({ plain })) })).length;
    const shown = `*Seats*\nTo join: ${link}`;
    expect([read("U1", shown), read("U2", shown)]).toEqual([0, 1]);
    expect(read("U2", `You have a seat. U1 said yes:\nTo join: ${link}`, shown)).toBe(0);
    expect(strayWords(ledger, seenBy("U2", { dm: [{ plain: shown, text: "A seat of yours is coming up." }] }))).toEqual(
      [],
    );
    const another = markers.next("U1", { kind: "seated" });
    expect(read("U2", `You have a seat. U1 said yes:\nTo join: ${another}`, shown)).toBe(1);
    expect(strayWords(ledger, seenBy("U1", { channel: [{ plain: link }] }))).toHaveLength(1);
    const atHome = (text: string): number => {
      const home = { blocks: [{ type: "section", text: { type: "mrkdwn", text } }] };
      return strayWords(ledger, { ...seenBy("U2", {}), home } as unknown as State).length;
    };
    expect(atHome(`*Your next seat*\nTo join: ${link}`)).toBe(0);
    expect(atHome(`*Seats*\nTo join: ${link}`)).toBe(1);
  });

  it("that were a question to one person are well with the next only when its writer passed it on", () => {
    const asked = markers.next("U1", { kind: "question", to: "U2" });
    const read = (reader: string): number => strayWords(ledger, seenBy(reader, { dm: [{ plain: asked }] })).length;
    expect([read("U1"), read("U2"), read("U3")]).toEqual([0, 0, 1]);
    markers.passOn("U1");
    expect(read("U3")).toBe(0);
  });
});

describe("what must come once", () => {
  const expected = { marker: "zq1n0x", isCertain: true, creator: "U1", what: "thanks" };
  const inDm = { ...expected, where: { kind: "dm", of: "U2" } } as const;
  const inChannel = { ...expected, where: { kind: "channel", id: "C1" } } as const;
  const states = (bos: Parameters<typeof seenBy>[1], adas: Parameters<typeof seenBy>[1] = {}): Map<string, State> =>
    new Map([
      ["U2", seenBy("U2", bos)],
      ["U1", seenBy("U1", adas)],
    ]);
  const said = { plain: "for zq1n0x" };
  const told = { plain: "I posted your thanks, but Slack did not say whether it arrived." };

  it.each([
    ["is well when it came once", inDm, states({ dm: [said] }), false],
    ["is broken when it came twice", inDm, states({ dm: [said, said] }), true],
    ["is broken when it never came", inDm, states({}), true],
    ["may be missing where nobody confirmed it", { ...inDm, isCertain: false }, states({}), false],
    ["may not come twice where nobody confirmed it", { ...inDm, isCertain: false }, states({ dm: [said, said] }), true],
    ["is broken when it is missing in a channel", inChannel, states({}), true],
    ["is well when whoever asked was told", inChannel, states({}, { dm: [told] }), false],
    ["is broken when it came twice in a channel", inChannel, states({ channel: [said, said] }, { dm: [told] }), true],
  ])("%s", (_, what, seen, isBroken) => {
    expect(arrival(what, seen) !== null).toBe(isBroken);
  });
});

describe("a card", () => {
  const card: CardPresses = {
    marker: "zq1n0x",
    channel: "C1",
    joined: new Set(["U1", "U2"]),
    maybeJoined: new Set(["U3"]),
    did: new Set(["U1"]),
    maybeDid: new Set(),
  };
  const says = (words: string): State =>
    seenBy("U1", { channel: [{ plain: `*Watch* zq1n0x\n${words}\n[Join] [I did it]` }] });
  it.each([
    ["2 have joined, 1 did it", false],
    ["3 have joined, 1 did it", false],
    ["1 has joined, 1 did it", true],
    ["4 have joined, 1 did it", true],
    ["2 have joined", true],
    ["Open to everybody", true],
  ])("that says %s", (words, isBroken) => {
    expect(cardTruth(card, says(words)) !== null).toBe(isBroken);
  });

  it.each([
    ["is confirmed", new Date("2027-03-15T14:49:13Z"), [true, false]],
    ["may have been done", null, [false, false]],
  ])("counts nobody any more whose wish to be forgotten %s", (_, at, areBroken) => {
    const person = { ...ada, id: "U1" };
    const ledger = new Ledger([person], new Markers());
    const { marker, channel } = card;
    const pressed = { joined: new Set(["U1", "U2"]), did: new Set(["U1"]) };
    ledger.cards.push({ marker, channel, ...pressed, maybeJoined: new Set(), maybeDid: new Set() });
    ledger.forgot(person, at);
    const seen = ["2 have joined, 1 did it", "1 has joined"].map((words) =>
      ledger.cards.map((one) => cardTruth(one, says(words))),
    );
    expect(seen.map(([broken]) => broken !== null)).toEqual(areBroken);
    expect(person.forgottenAt).toBe(at);
  });
});

describe("what was written", () => {
  it("is looked for in the newest file with data", () => {
    const state = seenBy("U1", {
      dm: [
        { plain: "", file: '{"old": 1}' },
        { plain: "", file: '{"new": 1}' },
      ],
    });
    expect(newestData(state)).toBe('{"new": 1}');
    expect(newestData(seenBy("U1", { dm: [{ plain: "", file: "# Mine" }] }))).toBeNull();
  });

  it("and confirmed stands in the files", () => {
    const person = { ...ada, kept: [["zq1n0x"], ["zq1n1x"]] };
    expect(lostWords(person, seenBy("U1", { dm: [{ plain: "", file: "zq1n0x zq1n1x" }] }))).toEqual([]);
    expect(lostWords(person, seenBy("U1", { dm: [{ plain: "", file: "zq1n0x" }] }))).toHaveLength(1);
    expect(lostWords(person, seenBy("U1", {}))).toHaveLength(1);
  });

  it("in several wordings stands in the files as one of them", () => {
    const person = { ...ada, kept: [["zq1n0x", "zq1n1x", "zq1n2x"]] };
    expect(lostWords(person, seenBy("U1", { dm: [{ plain: "", file: "zq1n1x" }] }))).toEqual([]);
    expect(lostWords(person, seenBy("U1", { dm: [{ plain: "", file: "zq1n3x" }] }))).toHaveLength(1);
  });

  it("before somebody was forgotten is taken back", () => {
    const person = { ...ada, forgottenAt: new Date("2027-03-20T00:00:00Z") };
    expect(leftBehind(person, seenBy("U1", { dm: [{ plain: "zq1n0x" }] }))).toHaveLength(1);
    expect(leftBehind(person, seenBy("U1", { dm: [{ plain: "zq1n0x", ephemeral: true }] }))).toEqual([]);
    expect(leftBehind({ ...person, forgottenAt: null }, seenBy("U1", { dm: [{ plain: "zq1n0x" }] }))).toEqual([]);
  });
});

describe("the week's message, over the change of the clocks", () => {
  const slot: Slot = { day: 1, hour: 9, zone: "America/New_York" };

  it.each([
    ["2027-03-08T05:00:00Z", "2027-03-08T14:00:00.000Z"],
    ["2027-03-08T14:00:00Z", "2027-03-15T13:00:00.000Z"],
    ["2027-03-14T23:00:00Z", "2027-03-15T13:00:00.000Z"],
    ["2027-11-06T12:00:00Z", "2027-11-08T14:00:00.000Z"],
  ])("after %s is due at %s", (after, due) => {
    expect(nextSlot(new Date(after), slot).toISOString()).toBe(due);
  });

  it.each([
    ["2027-03-15T13:00:05Z", true],
    ["2027-03-15T14:59:00Z", true],
    ["2027-03-15T15:01:00Z", false],
    ["2027-03-15T12:59:00Z", false],
    ["2027-03-16T13:30:00Z", true],
    ["2027-03-20T13:30:00Z", false],
  ])("may come at %s: %s", (at, isFine) => {
    expect(isInWindow(new Date(at), slot)).toBe(isFine);
  });

  it("comes on the next working day at the same hour where its own hours have passed, and only then is missed", () => {
    const friday: Slot = { ...slot, day: 5 };
    // Over the change of the clocks in New York, on 14 March.
    expect(nextWindow(new Date("2027-03-12T14:00:00Z"), friday).toISOString()).toBe("2027-03-15T13:00:00.000Z");
    expect(nextWindow(new Date("2027-03-15T13:00:00Z"), slot).toISOString()).toBe("2027-03-16T13:00:00.000Z");
    expect(isInWindow(new Date("2027-03-15T13:30:00Z"), friday)).toBe(true);
    expect(weekOfMessage(new Date("2027-03-15T13:30:00Z"), friday)).toBe("2027-03-08");
    const person = { ...ada, slot, nextDue: new Date("2027-03-15T13:00:00Z") };
    const ledger = new Ledger([person], new Markers());
    ledger.passWindows(new Date("2027-03-15T14:59:00Z"));
    expect([ledger.late, person.nextDue?.toISOString()]).toEqual([0, "2027-03-15T13:00:00.000Z"]);
    ledger.passWindows(new Date("2027-03-15T15:01:00Z"));
    expect([ledger.late, person.nextDue?.toISOString()]).toEqual([1, "2027-03-16T13:00:00.000Z"]);
    expect(ledger.violations).toEqual([]);
    person.nextDue = new Date("2027-03-19T13:00:00Z");
    ledger.passWindows(new Date("2027-03-19T15:01:00Z"));
    expect(ledger.violations).toHaveLength(1);
  });

  it("counts by the week of its reader", () => {
    expect(weekAt(new Date("2027-03-14T23:00:00Z"), "Asia/Kolkata")).toBe("2027-03-15");
    expect(weekAt(new Date("2027-03-14T23:00:00Z"), "America/New_York")).toBe("2027-03-08");
  });

  it("tells who got it at another hour", () => {
    const person = { ...ada, slot };
    expect(outOfWindow(person, String(Date.parse("2027-03-15T13:01:00Z") / 1000))).toBeNull();
    expect(outOfWindow(person, String(Date.parse("2027-03-15T17:01:00Z") / 1000))).not.toBeNull();
  });

  it("comes first in the week after joining, and is due until it was seen", () => {
    const ledger = new Ledger([ada], new Markers());
    const person = { ...ada, slot, manner: "steady" as const };
    ledger.joined(person, new Date("2027-03-08T05:00:00Z"));
    expect(person.nextDue?.toISOString()).toBe("2027-03-15T13:00:00.000Z");
    ledger.nudged(person, "1", "2027-03-15");
    expect(person.nextDue?.toISOString()).toBe("2027-03-22T13:00:00.000Z");
    expect(ledger.violations).toEqual([]);
    ledger.nudged(person, "2", "2027-03-15");
    expect(ledger.violations).toHaveLength(1);
  });
});
