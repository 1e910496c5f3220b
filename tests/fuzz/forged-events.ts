/** Events as Slack would sign them, of what it never sends, and bodies that are no request. */
import { features } from "#src/features/index.ts";
import { asForm } from "#tests/support/signed.ts";
import { anyMessage, anyView, FORM, type Forge, forgedValue, head, post } from "./forging.ts";

const EVENTS = features.flatMap(({ events = [] }) => events).map(({ type }) => type);
/** What Slack may send beyond what the bot asks for. */
const OTHER_EVENTS = [
  "team_join",
  "member_joined_channel",
  "channel_archive",
  "reaction_added",
  "star_added",
  "__proto__",
  "",
];

export const event: Forge = async (doing) => {
  const { house, userId, teamId } = doing;
  const type = doing.rarely(3) ? doing.one(OTHER_EVENTS) : doing.one(EVENTS.filter((name) => !ENDS.includes(name)));
  const { channel, ts, text } = anyMessage(doing);
  const odd = async (value: unknown): Promise<unknown> =>
    doing.rarely(12) ? doing.one([null, 7, {}, [], doing.text("own"), await forgedValue(doing)]) : value;
  const now = Math.floor(house.clock.now().getTime() / 1000);
  const written = {
    ts: `${now}.${String(doing.number(9999)).padStart(6, "0")}`,
    thread_ts: doing.rarely(4) ? ts : undefined,
  };
  const seconds = doing.one([now, now + 86_400, 0, -1, 253_402_300_800, 1e300, 2 ** 53]);
  const person = {
    id: userId,
    team_id: teamId,
    name: await odd(doing.text("own")),
    deleted: doing.rarely(9),
    tz: await odd(doing.one(["Europe/Berlin", "Mars/Base", "", "Pacific/Apia", null])),
    locale: await odd(doing.one(["en-GB", "xx", null])),
    profile: {
      display_name: doing.text("own"),
      status_text: await odd(doing.text("own")),
      status_emoji: doing.text("own"),
      status_expiration: seconds,
    },
  };
  const inner = {
    type,
    user: type === "user_change" ? await odd(person) : await odd(userId),
    channel: await odd(doing.rarely(3) ? channel : house.worldOf(userId).dmOf(userId).id),
    channel_type: await odd(doing.one(["im", "im", "im", "channel", "mpim"])),
    text: await odd(doing.text("own")),
    ...written,
    ts: await odd(written.ts),
    tab: doing.one(["home", "messages"]),
    subtype: doing.one([
      undefined,
      undefined,
      "file_share",
      "me_message",
      "message_changed",
      "message_deleted",
      "bot_message",
    ]),
    edited: doing.rarely(5) ? { user: userId, ts } : undefined,
    files: doing.rarely(5) ? [{ id: doing.text("own") }] : undefined,
    message: { text, user: userId },
    dnd_status: await odd({ dnd_enabled: true, next_dnd_start_ts: seconds, next_dnd_end_ts: seconds }),
    team: doing.rarely(6) ? "T9ELSE" : teamId,
  };
  const id = `Ev${doing.number(9999)}`;
  const body = { type: "event_callback", team_id: teamId, event_id: id, event: inner };
  return post(doing, JSON.stringify(body), "application/json");
};

/** After these Slack sends nothing more, so they come last. */
const ENDS: readonly string[] = ["app_uninstalled", "tokens_revoked"];

export const end: Forge = async (doing) => {
  const type = doing.one(ENDS);
  const inner = { type, tokens: { bot: ["U0BOT"], oauth: [] } };
  const body = { type: "event_callback", team_id: doing.teamId, event_id: `Ev${doing.number(9999)}`, event: inner };
  return post(doing, JSON.stringify(body), "application/json");
};

const BODIES: readonly string[] = [
  "null",
  "{}",
  "[]",
  "",
  "42",
  "payload=null",
  "payload={}",
  "payload=[]",
  "payload={",
  "payload=%7B%22type%22%3A%22view_closed%22",
  "payload={}&payload={}",
  "ssl_check=2",
  "command=/growth&command=/growth",
  '{"type":"view_closed"}',
  '{"type":"app_rate_limited"}',
  '{"type":"event_callback","event":{}}',
];
const TYPES = ["application/json", FORM, "text/plain", "application/json; charset=utf-8", "multipart/form-data", "x"];

/** A body that is no request, or one of another kind than it says. */
export const raw: Forge = async (doing) => {
  const user = { id: doing.userId, team_id: doing.teamId };
  const view = anyView(doing)?.json ?? { id: "V1", callback_id: "log", state: { values: {} } };
  const more = [
    JSON.stringify({ ...head(doing, "view_submission"), view: doing.text("own") }),
    asForm({ ...head(doing, "view_closed"), view, is_cleared: true }),
    asForm({ ...head(doing, "shortcut"), callback_id: "x", trigger_id: "1" }),
    asForm({ type: doing.text("own"), user }),
    `payload=${encodeURIComponent(JSON.stringify({ ...head(doing, "block_actions"), actions: [null] })).slice(0, -9)}`,
    JSON.stringify({ type: "app_rate_limited", team_id: doing.teamId, minute_rate_limited: 1e300 }),
    JSON.stringify({ type: "url_verification", challenge: doing.text("own") }),
  ];
  return post(doing, doing.one([...BODIES, ...more]) ?? "", doing.one(TYPES) ?? FORM);
};
