/** What signed requests are put together from: who sends them, from where, with values of anybody. */
import { interactiveIn } from "#src/playground/find-element.ts";
import type { JsonObject, View } from "#src/playground/model.ts";
import { viewJson } from "#src/playground/payload-json.ts";
import { asForm, postSigned } from "#tests/support/signed.ts";
import type { Doing } from "./step.ts";

export interface Answered {
  readonly status: number;
  readonly text: string;
}
export type Forge = (doing: Doing) => Promise<Answered>;

export const FORM = "application/x-www-form-urlencoded";

export async function post({ house }: Doing, body: string, contentType: string): Promise<Answered> {
  const response = await postSigned(house, body, { contentType });
  return { status: response.status, text: await response.text() };
}

export const sendForm = (doing: Doing, payload: object): Promise<Answered> => post(doing, asForm(payload), FORM);

/** Everything of both workspaces that a value could be: ids of rows, people, channels and messages; values on buttons of anybody. */
async function valuesOf(doing: Doing): Promise<string[]> {
  const { house } = doing;
  const worlds = house.workspace.worlds;
  const blocks = worlds.flatMap(({ messages, homes, stacks }) => [
    ...[...messages.values()].flat().flatMap((message) => message.blocks),
    ...[...homes.values(), ...[...stacks.values()].flat()].flatMap(({ body }) => body["blocks"] as JsonObject[]),
  ]);
  return [
    ...blocks.flatMap(interactiveIn).flatMap(valuesIn),
    ...(await house.rowIds()),
    ...worlds.flatMap(({ people, channels }) => [...people.keys(), ...channels.keys()]),
  ];
}

export function valuesIn({ value, options }: JsonObject): string[] {
  const chosen = ((options as JsonObject[] | undefined) ?? []).map((option) => String(option["value"]));
  return [...(typeof value === "string" ? [value] : []), ...chosen];
}

export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
export const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** A value as it is, of somebody else, cut, put together wrongly, or no value of ours. */
export async function forgedValue(doing: Doing): Promise<string> {
  const values = await valuesOf(doing);
  const value = doing.one(values) ?? "";
  const other = doing.one(values) ?? "";
  switch (doing.number(8)) {
    case 0:
      return doing.text("own");
    case 1:
      return value.slice(0, Math.ceil(value.length / 2));
    case 2:
      return `${value}|${other}`;
    case 3:
      return value.replace(UUID, UUID.exec(other)?.[0] ?? "00000000-0000-0000-0000-000000000000");
    case 4:
      return value.toUpperCase();
    case 5:
      return `${value}|9007199254740993`;
    default:
      return value;
  }
}

export function head(doing: Doing, type: string): JsonObject {
  const { userId, teamId } = doing;
  return { type, team: { id: teamId, domain: "x" }, user: { id: userId, name: "x", team_id: teamId } };
}

/** What a click brings along, as Slack gives it. */
export function means(doing: Doing, channel: string, ts: string | null): JsonObject {
  const { house, userId } = doing;
  const world = house.worldOf(userId);
  const base = new URL(house.workspace.apiUrl).origin;
  const url = doing.rarely(9) ? doing.text("own") : world.issueResponseUrl(base, userId, channel, ts);
  return { trigger_id: world.issueTrigger(userId, channel), response_url: url };
}

export function anyMessage(doing: Doing): { channel: string; ts: string; text: string; author: string } {
  const worlds = doing.rarely(4) ? doing.house.workspace.worlds : [doing.house.worldOf(doing.userId)];
  const all = worlds.flatMap(({ messages }) => [...messages.values()].flat());
  const found = doing.one(all);
  const otherwise = { channel: doing.house.worldOf(doing.userId).dmOf(doing.userId).id, ts: "1795514400.000100" };
  return { author: doing.userId, text: "", ...otherwise, ...found };
}

export function anyView(doing: Doing): { view: View; json: JsonObject } | null {
  const worlds = doing.house.workspace.worlds;
  const all = worlds.flatMap((world) =>
    [...[...world.stacks.values()].flat(), ...world.homes.values()].map((view) => ({ world, view })),
  );
  const found = doing.one(all);
  return found ? { view: found.view, json: viewJson(found.world, found.view) } : null;
}
