/** Seats: offered, asked for, given or not, given back; wishes; what came of them. */
import type { Person } from "../ledger.ts";
import { type ChaosAction, isTaken, type Stage } from "../stage.ts";

const ALL = ["steady", "lively", "manager"] as const;
const LIVELY = ["lively", "manager"] as const;
const DAY_MS = 24 * 3_600_000;

/** @returns whether the offer was taken for certain. */
export async function offersSeat(stage: Stage): Promise<boolean> {
  const { random } = stage;
  const date = new Date(stage.now().getTime() + random.between(2, 9) * DAY_MS).toISOString().slice(0, 10);
  const form = await stage.command("host seat");
  if (form.kind !== "answered") {
    await stage.closes();
    return false;
  }
  if (random.between(1, 3) === 1) await stage.does({ type: "click", actionId: "seat.offer-form.more" });
  const asksForDepartment = JSON.stringify(form.state.modal?.blocks ?? []).includes('"department"');
  stage.me.isHost = true;
  const sent = await stage.submits(form, {
    kind: random.pick(["release", "on-call", "architecture-hour", "estimation"]),
    topic: "How we go about it",
    date,
    time: random.pick(["09:30", "11:00", "14:00", "15:30"]),
    // Where it is and how to join are for those alone to whom the host says yes.
    link: `https://meet.example.com/${stage.marker({ kind: "seated" })}`,
    ...(asksForDepartment ? { department: "engineering" } : {}),
  });
  await stage.closes();
  return isTaken(sent);
}

/** @returns whether the host was asked for certain. */
export async function asksForSeat(stage: Stage): Promise<boolean> {
  await stage.command("shadow");
  const form = await stage.does({ type: "click", actionId: "seat.ask" });
  if (form.kind === "answered") stage.me.isGuest = true;
  const sent = await stage.submits(form, { line: "I have never seen one." });
  await stage.closes();
  return isTaken(sent);
}

const isHost = ({ isHost: hosts }: Person): boolean => hosts;

/** The host presses what is there; where nothing is, nothing happens. */
const presses = (actionId: string) => async (stage: Stage) => void (await stage.does({ type: "click", actionId }));

/** To another time of the same day; who waits or has it is asked whether it suits. */
async function changes(stage: Stage): Promise<void> {
  await stage.command("host");
  const form = await stage.does({ type: "click", actionId: "seat.change" });
  if (form.kind === "answered") await stage.submits(form, { time: stage.random.pick(["10:15", "13:00", "16:00"]) });
  await stage.closes();
}

async function wishes(stage: Stage): Promise<void> {
  await stage.command("shadow");
  const form = await stage.does({ type: "click", actionId: "seat.wish" });
  await stage.submits(form, { topic: "Any call on invoicing" });
  await stage.closes();
}

async function tells(stage: Stage): Promise<void> {
  const form = await stage.does({ type: "click", actionId: "seat.debrief" });
  await stage.submits(form, { what: `They print the list ${stage.marker()}` });
  await stage.closes();
}

/** Opens a form from a page of one's own, and sends it. */
const fills =
  (word: string, actionId: string, values: Readonly<Record<string, string>> = {}) =>
  async (stage: Stage): Promise<void> => {
    await stage.command(word);
    const form = await stage.does({ type: "click", actionId });
    await stage.submits(form, values);
    await stage.closes();
  };

export const seatActions: readonly ChaosAction[] = [
  { name: "offer a seat", weight: 6, by: ALL, run: async (stage) => void (await offersSeat(stage)) },
  { name: "ask for a seat", weight: 12, by: ALL, run: async (stage) => void (await asksForSeat(stage)) },
  { name: "say yes to a guest", weight: 12, by: ALL, isPossible: isHost, run: presses("seat.yes") },
  { name: "say no to a guest", weight: 1, by: ALL, isPossible: isHost, run: presses("seat.no") },
  { name: "change a seat", weight: 1, by: ALL, isPossible: isHost, run: changes },
  { name: "give a seat back", weight: 1, by: ALL, run: presses("seat.give-back") },
  { name: "take a question back", weight: 1, by: ALL, run: presses("seat.take-back") },
  { name: "leave a wish", weight: 1, by: LIVELY, run: wishes },
  { name: "tell of a seat", weight: 2, by: ALL, isPossible: ({ joinedAt }) => joinedAt !== null, run: tells },
  { name: "say that a guest was there", weight: 2, by: ALL, isPossible: isHost, run: presses("seat.was-there") },
  { name: "another time for a guest", weight: 1, by: ALL, isPossible: isHost, run: fills("host", "seat.another-time") },
  { name: "take an offer back", weight: 1, by: LIVELY, isPossible: isHost, run: fills("host", "seat.cancel") },
  { name: "my seat for my calendar", weight: 1, by: ALL, isPossible: isHost, run: presses("seat.calendar") },
  { name: "a seat that I have for my calendar", weight: 1, by: ALL, run: presses("seat.file") },
  { name: "drop one's wishes", weight: 1, by: LIVELY, run: presses("seat.drop-wishes") },
  {
    name: "a line about a guest",
    weight: 1,
    by: ALL,
    isPossible: isHost,
    run: fills("host", "seat.line", { line: "They asked well." }),
  },
  { name: "how many seats a month", weight: 1, by: LIVELY, run: fills("host", "seat.cap", { max: "12" }) },
  { name: "what I offer", weight: 1, by: ALL, run: async (stage) => void (await stage.command("host")) },
];
