/** Two chapters of the demo: doors that open (a seat, an introduction), and a conversation. */
import type { Actor } from "#src/playground/actor.ts";
import type { SeenView } from "#src/playground/model.ts";
import type { Workspace } from "#src/playground/workspace.ts";

/** How the transcript is written. */
interface Teller {
  readonly heading: (text: string) => void;
  readonly said: (who: string, what: string) => void;
  readonly form: (view: SeenView | null) => void;
  readonly bots: (text: string | undefined) => void;
}

const last = (actor: Actor): string | undefined => actor.dm().findLast(({ files }) => files.length === 0)?.plain;
const entryOf = (actor: Actor): string | undefined =>
  actor.dm().findLast(({ files }) => files.length > 0)?.files[0]?.text;
/** What of a calendar entry says when and what. */
const SHOWN_LINES = /^(METHOD|DTSTART|DTEND|SUMMARY|LOCATION|URL|STATUS|SEQUENCE)\b/;

/** A consultant offers a seat, Maya gets it; she asks sales one question, and is introduced. */
export async function tellDoors(workspace: Workspace, { heading, said, form, bots }: Teller): Promise<void> {
  const [maya, lena, tom] = [workspace.as("U0MAYA"), workspace.as("U0LENA"), workspace.as("U0TOM")];
  heading("Monday, 7 December: a colleague offers a seat in a client's call");
  await workspace.moveTo(new Date("2026-12-07T09:00:05Z"));
  said("Lena", "/growth host seat");
  form((await lena.command("/growth host seat")).modal);
  await lena.submit({
    kind: "client-call",
    topic: "The import of orders",
    "code-name": "Harbour",
    date: "2026-12-10",
    time: "10:00",
    minutes: "60",
    consent: "given",
    "consent-by": "Their head of purchasing",
    link: "https://meet.example.com/harbour",
    department: "consulting",
  });
  bots(last(lena));
  said("Maya", "/growth shadow");
  await maya.command("/growth shadow");
  bots(last(maya));
  said("Maya", "presses Ask for it, and gives her reason in one line");
  await maya.click("seat.ask");
  await maya.submit({ line: "I write the import, and have never heard who uses it." });
  said("Lena", "reads it, and presses Yes");
  bots(last(lena));
  await lena.click("seat.yes");
  said("Maya", "has the seat");
  bots(last(maya));
  said("Maya", "presses As a calendar file");
  await maya.click("seat.file");
  const entry = entryOf(maya) ?? "";
  bots(
    entry
      .split(/\r?\n/)
      .filter((line) => SHOWN_LINES.test(line))
      .join("\n"),
  );

  heading("The same day: one question to sales");
  said("Tom", "/growth host, Ask me anything");
  await tom.command("/growth host");
  form((await tom.click("Ask me anything")).modal);
  await tom.submit({ department: "sales", topics: "prices, the pitch" });
  said("Maya", "/growth ask sales how they pitch the export");
  await maya.command("/growth ask sales how they pitch the export");
  await maya.submit({ why: "I build it, and have never sold it." });
  bots(last(maya));
  said("Tom", "reads it, and presses Yes, introduce us");
  bots(last(tom));
  const { messages } = await tom.click("introductions.accept");
  said("Maya and Tom", "read, in a conversation of their own");
  bots(messages.findLast(({ plain }) => plain.startsWith("Hello both"))?.plain);
}

/** A conversation about the week's challenge. */
export async function tellTalk(workspace: Workspace, { heading, said, bots }: Omit<Teller, "form">): Promise<void> {
  const maya = workspace.as("U0MAYA");
  heading("Tuesday, 8 December: the next nudge, and a conversation about it");
  await workspace.moveTo(new Date("2026-12-08T09:00:05Z"));
  bots(last(maya));
  for (const words of [
    "can you help me prepare?",
    "this is too big for me this week",
    "I'm in, Thursday at 14:00",
    "are you an AI?",
    "I want to become an architect, where do I start?",
  ]) {
    said("Maya", words);
    await maya.say(words);
    bots(last(maya));
  }
}
