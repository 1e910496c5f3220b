/** Calls the Web API as fast as it answers, over bare sockets, so that the caller is not what is measured. */
import { connect, type Socket } from "node:net";
import { answerParent } from "./processes.ts";

const { hostname, port } = new URL(process.env["BENCH_API_URL"] ?? "http://127.0.0.1:1");
const PEOPLE = Number(process.env["BENCH_PEOPLE"] ?? 200);
const CONNECTIONS = 16;

const section = (text: string): object => ({ type: "section", text: { type: "mrkdwn", text } });
const button = (label: string, action_id: string): object => ({
  type: "button",
  action_id,
  value: "42",
  text: { type: "plain_text", text: label },
});
const option = (label: string): object => ({ text: { type: "plain_text", text: label }, value: label });
const WORDS = "Ask somebody in sales to pitch the product to you in two minutes, as if you were a client. ".repeat(3);
const CARD = [
  section(`*Ask sales how they pitch the product*\n${WORDS}`),
  section(`*Why this one:* ${WORDS}`),
  { type: "context", elements: [{ type: "mrkdwn", text: "About 30 minutes · talk to somebody" }] },
  {
    type: "actions",
    elements: [
      { ...button("I'm in", "accept"), style: "primary" },
      button("Show me two others", "swap"),
      button("Not this week", "skip"),
      { type: "overflow", action_id: "more", options: [option("Later"), option("Why this"), option("Settings")] },
    ],
  },
];
const HOME = {
  type: "home",
  blocks: [{ type: "header", text: { type: "plain_text", text: "Your growth" } }, ...CARD, { type: "divider" }].concat(
    Array.from({ length: 8 }, (_, index) => section(`Week ${index}: ${WORDS}`)),
  ),
};

let calls = 0;
let refused = 0;

/** Posts, updates that and publishes a Home tab, in turn: two posts, two updates, one Home. */
function* turns(person: string): Generator<[method: string, body: object], never, string> {
  for (;;) {
    for (let index = 0; index < 2; index++) {
      const answer = yield ["chat.postMessage", { channel: person, text: "Your challenge", blocks: CARD }];
      const { channel, ts } = JSON.parse(answer) as { channel: string; ts: string };
      yield ["chat.update", { channel, ts, text: "Your challenge", blocks: CARD }];
    }
    yield ["views.publish", { user_id: person, view: HOME }];
  }
}

function run(index: number): Socket {
  const socket = connect(Number(port), hostname);
  const next = turns(`U${index % PEOPLE}`);
  let got = "";
  const send = (method: string, body: object): void => {
    const text = JSON.stringify(body);
    socket.write(
      `POST /api/${method} HTTP/1.1\r\nhost: ${hostname}:${port}\r\nauthorization: Bearer xoxb-bench\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
    );
  };
  socket.setEncoding("latin1");
  socket.on("data", (part: string) => {
    got += part;
    const head = got.indexOf("\r\n\r\n");
    if (head < 0) return;
    const length = Number(/content-length: (\d+)/i.exec(got.slice(0, head))?.[1]);
    if (got.length < head + 4 + length) return;
    const body = got.slice(head + 4);
    got = "";
    calls++;
    if (!body.startsWith('{"ok":true')) refused++;
    send(...next.next(body).value);
  });
  send(...next.next("").value);
  return socket;
}

answerParent({}, (message) => {
  if (message === "go") {
    const from = Number(process.env["BENCH_FROM"] ?? 0);
    for (let index = 0; index < CONNECTIONS; index++) run(from + index);
  }
  return { calls, refused };
});
