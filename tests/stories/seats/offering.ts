/** How people of the stories offer a seat and ask for it. */
import type { Actor } from "#src/playground/actor.ts";

type Values = Readonly<Record<string, string | readonly string[] | null>>;

/** What a host fills in: a release on Thursday at ten, nobody of a client there. */
export const RELEASE: Values = {
  kind: "release",
  topic: "The release of invoicing",
  date: "2026-12-03",
  time: "10:00",
  minutes: "60",
  consent: "nobody",
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
  await host.submit(values);
}

/** Asks for the seat that is shown first. */
export async function asks(asker: Actor, line = "I have never heard a client."): Promise<void> {
  await asker.command("/growth shadow");
  await asker.click("seat.ask");
  await asker.submit({ line });
}

export const last = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";
export const errors = (actor: Actor): Record<string, string> => actor.modal()?.errors ?? {};
