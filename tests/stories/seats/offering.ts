/** How people of the stories offer a seat and ask for it. */
import pg from "pg";
import { expect, vi } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import type { House } from "#tests/support/house.ts";

type Values = Readonly<Record<string, string | readonly string[] | null>>;

/** What a host fills in: a release on Thursday at ten, nobody of a client there. */
export const RELEASE: Values = {
  kind: "release",
  topic: "The release of invoicing",
  date: "2026-12-03",
  time: "10:00",
  minutes: "60",
  link: "https://meet.example.com/release",
  department: "engineering",
};

/** A client's call, to which they agreed. */
export const CLIENT_CALL: Values = {
  ...RELEASE,
  kind: "client-call",
  topic: "The import of orders",
  "code-name": "Harbour",
  consent: "given",
  "consent-by": "Their head of purchasing",
  link: "https://meet.example.com/harbour",
  department: "consulting",
};

export async function offers(host: Actor, values: Values = RELEASE): Promise<void> {
  await host.command("/growth host seat");
  await fillsOffer(host, values);
}

/** Fills the open form and sends it; what is rare stands behind "More", and who agreed is asked where somebody did. */
export async function fillsOffer(host: Actor, values: Values): Promise<void> {
  if (RARE.some((field) => field in values)) await host.click("seat.offer-form.more");
  const { "consent-by": by, ...others } = values;
  await host.submit(values["consent"] === "given" && by !== undefined ? { ...others, "consent-by": by } : others);
}
const RARE = ["place", "seats", "role", "first", "repeats", "language", "module", "audience", "in-return"];

/** Fills the open form without a choice being told before it is sent. */
export function fillsUntold(host: Actor, values: Values): void {
  host.fill(values);
}

/** Asks for the seat that is shown first. */
export async function asks(asker: Actor, line = "I have never heard a client."): Promise<void> {
  await asker.command("/growth shadow");
  await asker.click("seat.ask");
  await asker.submit({ line });
}

/** Has the seat that they heard of last sent as a file for their calendar. */
export async function takesFile(guest: Actor, { settle }: Pick<House, "settle">): Promise<void> {
  await guest.click("seat.file");
  await settle();
}

/** What was said last, but for files. */
export const last = (actor: Actor): string => actor.dm().findLast(({ files }) => files.length === 0)?.plain ?? "";
/** The newest calendar file. */
export const calendarFile = (actor: Actor): string =>
  actor.dm().findLast(({ files }) => files.length > 0)?.files[0]?.text ?? "";
export const errors = (actor: Actor): Record<string, string> => actor.modal()?.errors ?? {};

/** Another transaction holds all seats. @returns what ends that once so many others wait for it. */
export function seatsAreHeld(house: House): Promise<(waiting: number) => Promise<void>> {
  return isHeld(house, "select from seats for update");
}

/** Another transaction offers or moves a seat of this host. @returns as above. */
export function hostIsHeld(house: House, userId: string): Promise<(waiting: number) => Promise<void>> {
  return isHeld(house, `select pg_advisory_xact_lock(hashtextextended('host-seats T0HOUSE ${userId}', 0))`);
}

/** Another transaction holds all wishes. @returns as above. */
export function wishesAreHeld(house: House): Promise<(waiting: number) => Promise<void>> {
  return isHeld(house, "select from seat_wishes for update");
}

/** All seats that repeat are dates of one series, as if the first were not over when the next was there. */
export async function areOfOneSeries({ query }: House): Promise<void> {
  await query("update seats set series_id = (select min(id::text)::uuid from seats), series_from = starts_at");
  await query("update seats set series_id = null, series_from = null where id = series_id");
  await query("update seat_wishes set told_seats = '{}'");
}

/** Whoever had this message has died, and its lease holds until then. */
export async function messageWaits({ query }: House, key: string, until: string): Promise<void> {
  await query("update outbox set due_at = $2 where key = $1", [key, until]);
}

/** This date alone is off, as the rest of its series goes on. */
export async function dateIsOff({ query }: House, seatId: string): Promise<void> {
  await query("update seats set status = 'cancelled' where id = $1", [seatId]);
}

async function isHeld({ query, databaseUrl }: House, hold: string): Promise<(waiting: number) => Promise<void>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query("begin");
  await client.query(hold);
  return async (waiting) => {
    const text = "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
    await vi.waitFor(async () => expect(await query(text)).toHaveLength(waiting));
    await client.query("commit");
    await client.end();
  };
}

/** How each request stands, by who asked. */
export async function requests({ query }: House): Promise<string[]> {
  const rows = await query<{ one: string }>(
    "select asker_user_id || ' ' || status as one from seat_requests order by asker_user_id, asked_at",
  );
  return rows.map(({ one }) => one);
}

export async function statuses({ query }: House): Promise<string[]> {
  return (await query<{ status: string }>("select status from seats order by created_at, id")).map(
    ({ status }) => status,
  );
}

/** Somebody has put a colleague on their private list. */
export async function keepsApart({ query }: House, by: Actor, from: Actor): Promise<void> {
  await query(
    "insert into blocks (workspace_id, user_id, blocked_user_id, created_at) values ('T0HOUSE', $1, $2, now())",
    [by.userId, from.userId],
  );
}

/** Nobody has anybody on their private list any more. */
export async function meetsAnybody({ query }: House): Promise<void> {
  await query("delete from blocks");
}

/** No host works on Thursdays any more. */
export async function hostsRestOnThursdays({ query }: House): Promise<void> {
  await query("update hosts set work_days = '{1,2,3,5}'");
}

/** All seats are for those who are no developers, though some were shown to developers before. */
export async function areForOthers({ query }: House): Promise<void> {
  await query("update seats set audience = 'others'");
}

/** All seats are kept from being shown. @returns what shows them again. */
export async function seatsAreHidden({ query }: House): Promise<() => Promise<void>> {
  await query("update seats set status = 'draft'");
  return async () => void (await query("update seats set status = 'open' where status = 'draft'"));
}

/** The request was made from the challenge that is open. */
export async function requestIsOfNudge({ query }: House): Promise<void> {
  await query("update seat_requests set nudge_id = (select id from nudges where status in ('open', 'planned'))");
}

/** The database refuses whatever a seat comes to. @returns what ends that. */
export async function seatsAreStuck({ query }: House): Promise<() => Promise<void>> {
  await query(
    "create function refuse() returns trigger language plpgsql as $$ begin if new.status <> old.status then raise exception 'not this one'; end if; return new; end $$",
  );
  await query("create trigger refusing before update on seats for each row execute function refuse()");
  return async () => void (await query("drop trigger refusing on seats"));
}
