/** What holds after each case, whatever was typed, pressed or forged. */
import { validateMessage, validateView } from "#src/playground/block-kit/validate.ts";
import type { JsonObject, Message } from "#src/playground/model.ts";
import type { World } from "#src/playground/world.ts";
import type { Answered } from "./forging.ts";
import type { FuzzHouse } from "./fuzz-house.ts";
import { MARK, markOf, TYPED_PERSON } from "./words.ts";

/** A promise that was broken, told by the first that was found. */
export class Broken extends Error {
  override readonly name = "Broken";
}

/** A group DM is a conversation of a kind that the bot may not ask about, and it learns that by asking. */
const OF_GROUPS = /^conversations\.info: missing_scope /;
/** Refusals by which Slack tells of something that people did: they left, closed a window, took the bot out of a channel. */
const OF_PEOPLE =
  /: (?:not_in_channel|is_archived|channel_not_found|user_not_found|user_disabled|cannot_dm_bot|account_inactive|token_revoked|not_found|message_not_found|invalid_trigger_id|exchanged_trigger_id|push_limit_reached|expired_trigger_id|user_not_in_channel|hash_conflict|thread_not_found|cant_delete_message|cant_update_message) /;
/** A machine that does too much at once answers late, whatever the bot does. */
const TOO_LATE = "a request was not answered in time";
const LATE = /operation_timeout|acknowledged with 500 after/;
const ANYBODY = /<!(?:channel|here|everyone|subteam)/;

/** Looks at what the last step brought. @param isBusy whether the bot itself took long, and not the machine. @throws Broken */
export function checkStep(house: FuzzHouse, userId: string, answered: Answered | null, isBusy: boolean): void {
  const { logged, workspace } = house;
  const lines = logged.splice(0).filter(({ msg }) => msg !== TOO_LATE || isBusy);
  const errors = lines.filter(({ level }) => level === "error" || level === "fatal");
  if (errors.length > 0) throw new Broken(`an error was logged: ${JSON.stringify(errors[0])}`);
  const telling = lines.find((line) => JSON.stringify(line).toLowerCase().includes(MARK));
  if (telling) throw new Broken(`the log tells what somebody typed: ${JSON.stringify(telling)}`);
  const refusals = workspace.violations
    .splice(0)
    .filter((text) => !OF_PEOPLE.test(`${text} `) && !OF_GROUPS.test(text) && (isBusy || !LATE.test(text)));
  if (refusals.length > 0) throw new Broken(`Slack refused: ${refusals[0]}`);
  if (answered) checkAnswer(house, userId, answered, isBusy);
  for (const { direction, what, payload, answer } of workspace.requests.splice(0)) {
    const said = direction === "from-bot" ? payload : jsonOf(answer);
    checkMentions(what, said, direction === "from-bot" && what !== "views.open");
  }
  const open = house.worldOf(userId).stackOf(userId).at(-1);
  if (open) checkReader(house, userId, open.body, "a form");
}

/** What a forged request was answered with. */
function checkAnswer(house: FuzzHouse, userId: string, { status, text }: Answered, isBusy: boolean): void {
  if (status >= 500 && isBusy) throw new Broken(`answered with ${status}`);
  const body = jsonOf(text) as JsonObject | null;
  if (typeof body !== "object" || body === null) return;
  const faults = [
    ...(body["view"] === undefined ? [] : validateView(body["view"])),
    ...(body["blocks"] === undefined ? [] : validateMessage({ text: body["text"], blocks: body["blocks"] })),
  ];
  if (faults.length > 0) throw new Broken(`Slack would refuse the answer: ${faults[0]}`);
  if (body["challenge"] !== undefined) return;
  checkMentions("an answer", body, true);
  checkReader(house, userId, body, "an answer");
}

/** Looks at all that anybody can see, once the conversation is over. @throws Broken */
export function checkSeen(house: FuzzHouse): void {
  for (const world of house.workspace.worlds)
    for (const userId of world.people.keys()) {
      const home = world.homes.get(userId)?.body;
      checkReader(house, userId, [home, world.stackOf(userId).map(({ body }) => body)], "Home or a form");
      for (const message of seenBy(world, userId)) checkReader(house, userId, contentOf(message), "a message");
    }
}

/** What the bot said where this person reads. */
function seenBy(world: World, userId: string): Message[] {
  return [...world.channels.values()]
    .filter(({ members }) => members.includes(userId))
    .flatMap(({ id }) => world.messages.get(id) ?? [])
    .filter(({ author, ephemeralFor }) => author === world.bot.userId && (ephemeralFor ?? userId) === userId);
}

function contentOf({ text, blocks, files }: Message): unknown {
  return [text, blocks, files.map(({ content }) => new TextDecoder().decode(content))];
}

/** Nothing of another workspace, and nothing of a colleague that was theirs alone. */
function checkReader({ workspace, worldOf, trusted }: FuzzHouse, reader: string, shown: unknown, where: string): void {
  const text = JSON.stringify(shown).toLowerCase();
  if (!text.includes(MARK)) return;
  for (const world of workspace.worlds)
    for (const author of world.people.keys()) {
      if (author === reader || trusted.get(author)?.has(reader)) continue;
      const isForeign = world !== worldOf(reader);
      if (text.includes(isForeign ? markOf(author, "own").slice(0, -3) : markOf(author, "own")))
        throw new Broken(`${where} shows ${reader} what ${author} wrote for themselves: ${around(text, author)}`);
    }
}

function around(text: string, author: string): string {
  const at = text.indexOf(markOf(author, "own").slice(0, -3));
  return text.slice(Math.max(0, at - 200), at + 100);
}

/** Nobody is called by what somebody typed. `text` itself is read as mrkdwn where it is a message's. */
function checkMentions(where: string, said: unknown, isMessage: boolean): void {
  const texts = mrkdwnIn(said);
  if (isMessage && typeof said === "object" && said !== null && "text" in said) texts.push(String(said.text));
  for (const text of texts)
    if (ANYBODY.test(text) || text.includes(`<@${TYPED_PERSON}`) || text.includes("```"))
      throw new Broken(`${where} calls or formats by what was typed: ${text.slice(0, 300)}`);
}

function mrkdwnIn(value: unknown): string[] {
  if (typeof value === "string" && /^[[{]/.test(value)) return mrkdwnIn(jsonOf(value));
  if (typeof value !== "object" || value === null) return [];
  if ("type" in value && value.type === "mrkdwn" && "text" in value) return [String(value.text)];
  return Object.values(value).flatMap(mrkdwnIn);
}

function jsonOf(text: unknown): unknown {
  if (typeof text !== "string") return text;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
