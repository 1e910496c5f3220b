/** The forms of seats as they open, whole. */
import { expect } from "vitest";
import { form, story } from "#tests/support/shown-forms.ts";

story("the form seat-offer", async () => {
  expect(await form("seat-offer")).toMatchInlineSnapshot(`
    "== Offer a recording ==
    Half a minute. People see what it is and when; where it is and the link go to those you say yes to.
    What is it?: <Something else>
    If it is something else, what?: <...>
    What is it about?: <...>
    No real name: [No client, person or address is named here]
    To be watched until: <date>
    The link to watch it: <...>
    How many minutes?: <30>
    Is a client there, and do they know?: (No client is there | They have not been asked yet | They have been asked | They agreed)
    Who of the client said yes?: <...>
    A code name for the client: <...>
    In which language?: <English>
    Which module or product?: <...>
    For whom?: (Everybody | Developers | People outside engineering: sales, support, marketing and others)
    What would you like to see in return?: <...>
    [Cancel] [Offer it]"
  `);
});

story("the form seat-ask", async () => {
  expect(await form("seat-ask")).toMatchInlineSnapshot(`
    "== Ask for this seat ==
    *Deploy or release* · The release of invoicing
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · with <@U0LENA>
    The client is still being asked. Ask now, and the seat is yours once they agree.
    Why this one? One line for the host.: <...>
    [Cancel] [Ask]"
  `);
});

story("the form seat-wish", async () => {
  expect(await form("seat-wish")).toMatchInlineSnapshot(`
    "== A wish ==
    Which kind?: <Any>
    What about?: <...>
    Hosts see this without your name. You are told when somebody offers it.
    [Cancel] [Leave it]"
  `);
});

story("the form seat-another-time", async () => {
  expect(await form("seat-another-time")).toMatchInlineSnapshot(`
    "== Another time ==
    <@U0MAYA>
    When would suit you better?: <...>
    [Cancel] [Send it]"
  `);
});

story("the form seat-answer-words", async () => {
  expect(await form("seat-answer-words")).toMatchInlineSnapshot(`
    "== In your words ==
    <@U0MAYA>
    Your answer: (Yes | Another time | Not possible this time)
    What they read with it: <yes but she should be there 5 min early>
    [Cancel] [Send it]"
  `);
});

story("the form seat-consent", async () => {
  expect(await form("seat-consent")).toMatchInlineSnapshot(`
    "== The client agreed ==
    *The release of invoicing* opens with this. Who said yes, and that it was today, is kept with the seat for you alone.
    Who of the client said yes?: <...>
    [Cancel] [Open it]"
  `);
});

story("the form seat-cancel", async () => {
  expect(await form("seat-cancel")).toMatchInlineSnapshot(`
    "== Take it back? ==
    Everybody who asked for *The release of invoicing* is told, kindly and without a reason.
    [Cancel] [Take it back]"
  `);
});

story("the form seat-change", async () => {
  expect(await form("seat-change")).toMatchInlineSnapshot(`
    "== Change this seat ==
    *Deploy or release* · The release of invoicing
    Whoever has it or waits for it is told, and can give it back in one tap.
    What is it about?: <The release of invoicing>
    No real name: [No client, person or address is named here]
    Which day?: <2026-12-03>
    When does it begin?: <10:00>
    How many minutes?: <60>
    The link to join: <...>
    Where?: <...>
    How many seats?: <1>
    [Cancel] [Save]"
  `);
});

story("the form seat-cap", async () => {
  expect(await form("seat-cap")).toMatchInlineSnapshot(`
    "== Seats a month ==
    At most so many seats a month: <4>
    [Cancel] [Save]"
  `);
});

story("the form seat-debrief", async () => {
  expect(await form("seat-debrief")).toMatchInlineSnapshot(`
    "== What came of it ==
    *Deploy or release* · The release of invoicing
    What did they really want?: <...>
    What surprised me: <...>
    What I will do differently: <...>
    Who may read it?: [My manager may read this one]
    [Cancel] [Keep it]"
  `);
});

story("the form seat-line", async () => {
  expect(await form("seat-line")).toMatchInlineSnapshot(`
    "== One line for them ==
    <@U0MAYA>
    What did you notice?: <...>
    [Cancel] [Send it]"
  `);
});

story("the form seat-time", async () => {
  expect(await form("seat-time")).toMatchInlineSnapshot(`
    "== Another time ==
    *Deploy or release* · The release of invoicing
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · with <@U0LENA>
    Which day?: <2026-12-03>
    When does it begin?: <10:00>
    [Cancel] [Ask]"
  `);
});
