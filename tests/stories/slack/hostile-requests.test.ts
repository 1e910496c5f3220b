/** Whatever arrives at the bot's address, or through its socket, is answered and ends nothing. */
import { describe, expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { asForm, postSigned, type Signing } from "#tests/support/signed.ts";
import { story } from "#tests/support/story.ts";

const AT = "2026-11-24T10:00:00Z";
const FORM = "application/x-www-form-urlencoded";
/** Must stand in no line of the log. */
const WORDS = "what Maya wrote of her client";
const deep = (levels: number): string => `${'{"a":'.repeat(levels)}"${WORDS}"${"}".repeat(levels)}`;
const event = (inner: unknown): string =>
  JSON.stringify({ type: "event_callback", team_id: "T0HOUSE", event_id: "Ev1", event: inner });
const interaction = (type: string, more: object = {}): string =>
  asForm({ type, team: { id: "T0HOUSE" }, user: { id: "U0MAYA", team_id: "T0HOUSE" }, ...more });

/** What a signed body is answered with. */
const SIGNED: readonly (readonly [name: string, body: string, status: number, contentType?: string])[] = [
  ["null", "null", 400],
  ["an empty object", "{}", 400],
  ["a list", `["${WORDS}"]`, 400],
  ["a number", "42", 400],
  ["a text", `"${WORDS}"`, 400],
  ["a boolean", "true", 400],
  ["nothing", "", 400],
  ["no JSON", `{"text": ${WORDS}`, 400],
  ["JSON sent as a form", `{"text": "${WORDS}"}`, 400, FORM],
  ["a form sent as JSON", `command=/growth&text=${WORDS}`, 400],
  ["another kind of content", event({ type: "message", text: WORDS }).slice(1), 400, "text/plain"],
  ["a payload of null", "payload=null", 400, FORM],
  ["a payload of nothing", "payload=", 400, FORM],
  ["a payload that is no JSON", `payload=${WORDS}`, 400, FORM],
  ["a payload of a list", "payload=%5B%5D", 400, FORM],
  ["two payloads", "payload=null&payload=null", 400, FORM],
  ["a command without anybody", `command=%2Fgrowth&text=${WORDS}`, 400, FORM],
  ["a command with an event", "command=%2Fgrowth&event=null&user_id=U1&team_id=T0HOUSE", 400, FORM],
  ["an event of null", event(null), 400],
  ["an event of a text", event(WORDS), 400],
  ["an event without a type", event({ text: WORDS }), 400],
  ["an event of a type that is none", event({ type: { [WORDS]: 1 } }), 400],
  ["an event without a workspace", JSON.stringify({ type: "event_callback", event: { type: "message" } }), 400],
  ["an unknown kind", JSON.stringify({ type: WORDS }), 400],
  ["a kind that every object has", JSON.stringify({ type: "constructor" }), 400],
  ["a press of nothing", interaction("block_actions"), 400, FORM],
  ["a press of no button", interaction("block_actions", { container: { type: "message" }, actions: [] }), 400, FORM],
  ["a form without a view", interaction("view_submission", { text: WORDS }), 400, FORM],
  ["a form of null", interaction("view_submission", { view: null }), 400, FORM],
  ["a form without a state", interaction("view_submission", { view: { id: "V1", callback_id: "log" } }), 400, FORM],
  ["a shortcut on nothing", interaction("message_action", { callback_id: "assign.message" }), 400, FORM],
  ["a question without a field", interaction("block_suggestion"), 400, FORM],
  ["a depth of a hundred thousand", deep(100_000), 400],
  ["a depth inside an event", event({ type: "message", text: JSON.parse(deep(500)) as object }), 200],
  ["an event of a type that we do not know", event({ type: "star_added", text: WORDS }), 200],
  ["a message of the wrong shape", event({ type: "message", text: { [WORDS]: 1 }, channel: 7 }), 200],
  ["a mention of nobody", event({ type: "app_mention", text: WORDS, channel: "C0DEV", ts: "1.2" }), 200],
  ["more than Slack ever sends", JSON.stringify({ type: WORDS.repeat(50_000) }), 413],
];

describe("a request that is none of Slack's", () => {
  story(
    "is refused, written down without a word of it, and ends nothing",
    AT,
    async ({ bot, logged, maya, ...house }) => {
      await joins(maya);
      const base = `http://127.0.0.1:${bot.port}`;
      const alive = async (): Promise<number> => (await fetch(`${base}/healthz`)).status;
      const answers: (readonly [string, number])[] = [];
      for (const [name, body, , contentType] of SIGNED) {
        const signing: Signing = contentType ? { contentType } : {};
        answers.push([name, (await postSigned({ bot }, body, signing)).status]);
        expect(await alive(), name).toBe(200);
        answers.push([`${name}, unsigned`, (await postSigned({ bot }, body, { ...signing, secret: "wrong" })).status]);
        expect(await alive(), name).toBe(200);
      }
      expect(answers).toEqual(
        SIGNED.flatMap(([name, , status]) => [
          [name, status],
          [`${name}, unsigned`, status === 413 ? 413 : 401],
        ]),
      );
      for (const path of [
        "/",
        "/slack/events",
        "/slack/events/x",
        "/healthz",
        "/readyz",
        "/metrics",
        "//",
        "/%00",
        "/..%2f",
      ]) {
        for (const method of ["GET", "POST", "PUT", "DELETE", "OPTIONS"]) {
          const body = method === "GET" ? {} : { body: WORDS };
          const { status } = await fetch(`${base}${path}`, { method, ...body });
          expect(status === 200 ? method : status, `${method} ${path}`).not.toBe(500);
          expect(await alive()).toBe(200);
        }
      }
      await house.settle();
      expect(JSON.stringify(logged)).not.toContain(WORDS);
      expect((await maya.command("/growth help")).error).toBeNull();
    },
  );

  story(
    "is ignored when it comes through the socket",
    AT,
    async ({ logged, maya, workspace, ...house }) => {
      const { socketMode } = workspace;
      const raw = [
        "null",
        "[]",
        "42",
        WORDS,
        "{}",
        '{"type":"events_api"}',
        '{"type":"events_api","envelope_id":"e1","payload":null}',
        `{"type":"events_api","envelope_id":"e2","payload":{"event":{"type":"error","text":"${WORDS}"}}}`,
        '{"type":"interactive","envelope_id":"e3","payload":null}',
        `{"type":"interactive","envelope_id":"e4","payload":{"type":"${WORDS}"}}`,
        '{"type":"slash_commands","envelope_id":"e5","payload":{"command":"/growth"}}',
        '{"type":"error","envelope_id":"e6","payload":{}}',
        deep(100_000),
      ];
      for (const text of raw) socketMode.sendRaw(text);
      await house.settle();
      expect((await maya.command("/growth help")).error).toBeNull();
      expect(JSON.stringify(logged)).not.toContain(WORDS);
      expect(logged.filter(({ msg }) => msg === "an envelope was ignored that is none of Slack's")).toHaveLength(13);
    },
    { transport: "socket" },
  );
});
