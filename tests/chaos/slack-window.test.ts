import { expect, it } from "vitest";
import type { State } from "#src/playground/model.ts";
import type { Act } from "./is-answered.ts";
import { actAndWatch, type SlackWindow } from "./slack-window.ts";

interface Line {
  readonly ts: string;
  readonly author?: string;
  readonly plain?: string;
  readonly thread?: string;
  readonly own?: boolean;
  readonly button?: string;
}
interface Town {
  readonly dm?: readonly Line[];
  readonly channel?: readonly Line[];
  readonly modal?: string;
  readonly home?: string;
  /** What Slack could not bring to the bot: the event's type and whose words they were. */
  readonly lost?: readonly (readonly [type: string, user: string])[];
}

function seen({ dm = [], channel = [], modal, home, lost = [] }: Town): State {
  const conversation = (id: string, kind: string, lines: readonly Line[]): object => ({
    id,
    kind,
    messages: lines.map(({ ts, author = "B", plain = ts, thread = null, own = false, button }) => ({
      channel: id,
      ts,
      author,
      plain,
      threadTs: thread,
      ephemeral: own,
      files: [],
      blocks: button ? [{ type: "actions", elements: [{ type: "button", action_id: button }] }] : [],
    })),
  });
  return {
    me: "U1",
    people: [{ id: "B", isBot: true }],
    givenUp: lost.map(([type, user]) => ({ type, user, ts: null })),
    conversations: [conversation("D1", "app", dm), conversation("C1", "channel", channel)],
    modal: modal === undefined ? null : { id: modal, plain: modal, errors: {} },
    home: home === undefined ? null : { plain: home },
  } as unknown as State;
}

/** What comes of it in a town that first looks like `before`, and from the act on like `after`. */
async function watched(act: Act, before: Town, after: Town): Promise<string> {
  let state = seen(before);
  const slack = {
    state: async () => state,
    act: async () => {
      state = seen(after);
      return { error: null, impossible: null };
    },
  } as unknown as SlackWindow;
  return (await actAndWatch(slack, "U1", act, 0)).kind;
}

const CARD = { ts: "1", plain: "1 has joined", button: "challenge.join" };
const COUNTED_ON = { ...CARD, plain: "2 have joined" };
const SAY = { type: "say", text: "am I heard?" };
const MENTION = { ...SAY, channel: "C1" };
const COMMAND = { type: "command", text: "/growth next" };
const IN_CHANNEL = { ...COMMAND, channel: "C1" };
const OTHER = { ts: "2", plain: "Another card", button: "challenge.join" };
const PRESS = { type: "click", actionId: "challenge.join", ts: "2" };
const MINE = { ts: "5", author: "U1" };
const WAIT = "One moment, I am getting that ready.";
const SHOWN = { ts: "3", own: true };

it.each<[string, Act, Town, Town]>([
  ["what is said in the DM", SAY, { channel: [CARD] }, { channel: [COUNTED_ON] }],
  ["a mention", MENTION, { channel: [CARD] }, { channel: [COUNTED_ON, MINE] }],
  ["a mention, where another is answered", MENTION, {}, { channel: [MINE, { ts: "6", thread: "4" }] }],
  ["a command in the DM", COMMAND, { channel: [CARD] }, { channel: [COUNTED_ON] }],
  ["a command in the channel of the card", IN_CHANNEL, { channel: [CARD] }, { channel: [COUNTED_ON, { ts: "7" }] }],
  ["a press on another card", PRESS, { channel: [CARD, OTHER] }, { channel: [COUNTED_ON, OTHER] }],
  ["what is said, while Home is drawn", SAY, { home: "1" }, { home: "2" }],
  ["a command that opens a form that says one moment", COMMAND, {}, { modal: WAIT }],
  ["a form that says one moment when it is sent", { type: "submit", values: {} }, { modal: "Plan" }, { modal: WAIT }],
  ["what is said, where one moment is said", SAY, {}, { dm: [{ ts: "3", plain: WAIT }] }],
  ["what is said, while an older message changes", SAY, { dm: [CARD] }, { dm: [COUNTED_ON] }],
])("hears silence after %s although something else changes", async (_, act, before, after) => {
  expect(await watched(act, before, after)).toBe("silence");
});

it.each<[string, Act, Town, Town]>([
  ["what is said by a message in the DM", SAY, {}, { dm: [{ ts: "3" }] }],
  ["a mention in its thread", MENTION, {}, { channel: [MINE, { ts: "6", thread: "5" }] }],
  ["a mention to them alone", MENTION, {}, { channel: [MINE, SHOWN] }],
  ["a mention that Slack takes no answer to, in the DM", MENTION, {}, { channel: [MINE], dm: [{ ts: "3" }] }],
  ["a command in the DM", COMMAND, {}, { dm: [SHOWN] }],
  ["a command in a channel", IN_CHANNEL, {}, { channel: [SHOWN] }],
  ["a command in a channel, in the DM", IN_CHANNEL, {}, { dm: [{ ts: "3" }] }],
  ["a command in the DM, though a form still says one moment", COMMAND, {}, { modal: WAIT, dm: [{ ts: "3" }] }],
  ["a command by a form", COMMAND, {}, { modal: "Plan" }],
  ["a press by the message itself", PRESS, { channel: [OTHER] }, { channel: [{ ...OTHER, plain: "over" }] }],
  ["a press by taking the message away", PRESS, { channel: [OTHER] }, {}],
  ["a press in a channel to them alone", PRESS, { channel: [OTHER] }, { channel: [OTHER, SHOWN] }],
  ["a press on Home", { type: "click", actionId: "calendar.subscribe" }, { home: "1" }, { home: "2" }],
  ["a form that closes", { type: "submit", values: {} }, { modal: "Plan" }, {}],
])("sees the answer to %s", async (_, act, before, after) => {
  expect(await watched(act, before, after)).toBe("answered");
});

it.each<[string, Act, Town, Town, string]>([
  ["what is said", SAY, {}, { lost: [["message", "U1"]] }, "given-up"],
  ["a mention", MENTION, {}, { channel: [MINE], lost: [["app_mention", "U1"]] }, "given-up"],
  ["what somebody else said", SAY, {}, { lost: [["message", "U2"]] }, "silence"],
  ["their Home", SAY, {}, { lost: [["app_home_opened", "U1"]] }, "silence"],
])("knows that Slack never brought %s", async (_, act, before, after, kind) => {
  expect(await watched(act, before, after)).toBe(kind);
});
