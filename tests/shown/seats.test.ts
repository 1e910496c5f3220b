/** What is said of seats, whole. */
import { expect, it } from "vitest";
import { shownMessage } from "#tests/support/shown.ts";
import { form, story } from "#tests/support/shown-forms.ts";

it("a message of the kind seat-asked", () => {
  expect(shownMessage("seat-asked")).toMatchInlineSnapshot(`
    "Somebody asks for a seat.
    ----
    <@U2> would like to sit in:
    *words & more* with words & more · words & more
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · module words & more · comes every month
    > words & more
    It would be their first seat.
    [Yes] [Another time] [No] [Pause hosting]
    ~~~~
    Somebody asks for a seat.
    ----
    <@U2> is still waiting for a word from you:
    *Client call* with words & more · words & more
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · module words & more · comes every month
    > words & more
    [Yes] [Another time] [No] [Pause hosting]
    ~~~~
    Somebody asks for a seat.
    ----
    <@U2> is still waiting for a word from you:
    *Demo* · The import of orders
    A recording of 60 minutes · English · to be watched until 20 December 2026
    > words & more
    [Yes] [Another time] [No] [Pause hosting]
    ~~~~
    Somebody asks for a seat.
    ----
    <@U2> is still waiting for a word from you:
    *Demo*
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat
    > words & more
    [Yes] [Another time] [No] [Pause hosting]"
  `);
});

it("a message of the kind seat-answered", () => {
  expect(shownMessage("seat-answered")).toMatchInlineSnapshot(`
    "News of a seat.
    ----
    You have a seat. <@U1> said yes:
    *words & more* with words & more · words & more
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · module words & more · comes every month · with <@U1> · 18:00 where <@U1> is
    Where: words & more
    To join: this link
    In the room: you listen, and keep questions for the host afterwards.
    Outside it the client is called words & more, in tickets too. Record nothing, promise nothing.
    <@U1> would like to see in return: words & more [Offer a seat]
    [Give it back]
    ~~~~
    News of a seat.
    ----
    <@U1> said yes, and all seats are taken for now. You are on the waiting list for:
    *words & more* with words & more · words & more
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · module words & more · comes every month · with <@U1> · 18:00 where <@U1> is
    [Give it back]
    ~~~~
    News of a seat.
    ----
    <@U1> would like to have you another time:
    *words & more* with words & more · words & more
    > words & more
    ~~~~
    News of a seat.
    ----
    This one does not work out:
    *words & more* with words & more · words & more
    There are others in \`/growth shadow\`.
    ~~~~
    News of a seat.
    ----
    <@U1> has not come round to answering, so I asked another host of the same kind for you. The answer comes here.
    ~~~~
    News of a seat.
    ----
    <@U1> has not come round to answering:
    *words & more* with words & more · words & more
    Leave a wish, and hosts who offer something like it will see it.
    [Leave a wish]
    ~~~~
    News of a seat.
    ----
    This one does not take place for guests after all:
    *words & more* with words & more · words & more
    \`/growth shadow\` shows what else is open.
    ~~~~
    News of a seat.
    ----
    *words & more* with words & more · words & more
    was taken back. Nothing to do on your side; \`/growth shadow\` shows what else is open.
    ~~~~
    News of a seat.
    ----
    You have a seat. <@U1> said yes:
    *Client call* with words & more · words & more
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · module words & more · comes every month · with <@U1> · 18:00 where <@U1> is
    Where: words & more
    To join: this link
    In the room: you listen, and keep questions for the host afterwards.
    Outside it the client is called words & more, in tickets too. Record nothing, promise nothing.
    <@U1> would like to see in return: words & more [Offer a seat]
    [Give it back]
    ~~~~
    News of a seat.
    ----
    <@U1> said yes, and all seats are taken for now. You are on the waiting list for:
    *Client call* with words & more · words & more
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · module words & more · comes every month · with <@U1> · 18:00 where <@U1> is
    [Give it back]
    ~~~~
    News of a seat.
    ----
    <@U1> would like to have you another time:
    *Client call* with words & more · words & more
    ~~~~
    News of a seat.
    ----
    This one does not work out:
    *Client call* with words & more · words & more
    There are others in \`/growth shadow\`.
    ~~~~
    News of a seat.
    ----
    <@U1> has not come round to answering:
    *Client call* with words & more · words & more
    Leave a wish, and hosts who offer something like it will see it.
    [Leave a wish]
    ~~~~
    News of a seat.
    ----
    This one does not take place for guests after all:
    *Client call* with words & more · words & more
    \`/growth shadow\` shows what else is open.
    ~~~~
    News of a seat.
    ----
    *Client call* with words & more · words & more
    was taken back. Nothing to do on your side; \`/growth shadow\` shows what else is open.
    ~~~~
    News of a seat.
    ----
    You have a seat. <@U1> said yes:
    *Demo* · The import of orders
    A recording of 60 minutes · English · to be watched until 20 December 2026 · with <@U1>
    To watch: this link
    [I have watched it]
    ~~~~
    News of a seat.
    ----
    <@U1> said yes, and all seats are taken for now. You are on the waiting list for:
    *Demo* · The import of orders
    A recording of 60 minutes · English · to be watched until 20 December 2026 · with <@U1>
    [Give it back]
    ~~~~
    News of a seat.
    ----
    <@U1> would like to have you another time:
    *Demo* · The import of orders
    ~~~~
    News of a seat.
    ----
    This one does not work out:
    *Demo* · The import of orders
    There are others in \`/growth shadow\`.
    ~~~~
    News of a seat.
    ----
    <@U1> has not come round to answering:
    *Demo* · The import of orders
    Leave a wish, and hosts who offer something like it will see it.
    [Leave a wish]
    ~~~~
    News of a seat.
    ----
    This one does not take place for guests after all:
    *Demo* · The import of orders
    \`/growth shadow\` shows what else is open.
    ~~~~
    News of a seat.
    ----
    *Demo* · The import of orders
    was taken back. Nothing to do on your side; \`/growth shadow\` shows what else is open.
    ~~~~
    News of a seat.
    ----
    You have a seat. The host said yes:
    *Demo*
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · with The host
    To join: this link
    In the room: you listen, and keep questions for the host afterwards.
    Outside it the client is called Harbour, in tickets too. Record nothing, promise nothing.
    [Give it back]
    ~~~~
    News of a seat.
    ----
    The host said yes. The client is still being asked; the seat is yours as soon as they agree:
    *Demo*
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · with The host
    [Give it back]
    ~~~~
    News of a seat.
    ----
    The host would like to have you another time:
    *Demo*
    ~~~~
    News of a seat.
    ----
    This one does not work out:
    *Demo*
    There are others in \`/growth shadow\`.
    ~~~~
    News of a seat.
    ----
    The host has not come round to answering, so I asked another host of the same kind for you. The answer comes here.
    ~~~~
    News of a seat.
    ----
    The host has not come round to answering:
    *Demo*
    Leave a wish, and hosts who offer something like it will see it.
    [Leave a wish]
    ~~~~
    News of a seat.
    ----
    This one does not take place for guests after all:
    *Demo*
    \`/growth shadow\` shows what else is open.
    ~~~~
    News of a seat.
    ----
    *Demo*
    was taken back. Nothing to do on your side; \`/growth shadow\` shows what else is open."
  `);
});

it("a message of the kind seat-brief", () => {
  expect(shownMessage("seat-brief")).toMatchInlineSnapshot(`
    "A seat of yours is coming up.
    ----
    Thursday, 3 December at 10:00: *words & more* with words & more · words & more
    Three questions to listen with:
    • What about “words & more” costs them time or money today?
    • What do they ask for twice?
    • Which word do they use for what you call something else?
    In the room: you listen, and keep questions for the host afterwards.
    Outside it the client is called words & more, in tickets too. Record nothing, promise nothing.
    Where: words & more
    To join: this link
    ~~~~
    A seat of yours is coming up.
    ----
    Thursday, 3 December at 10:00: *words & more* with words & more · words & more
    Three questions to listen with:
    • words & more
    • words & more
    • What about “words & more” costs them time or money today?
    In the room: you listen, and keep questions for the host afterwards.
    Outside it the client is called words & more, in tickets too. Record nothing, promise nothing.
    Where: words & more
    To join: this link
    ~~~~
    A seat of yours is coming up.
    ----
    Thursday, 3 December at 10:00: *Client call* with words & more · words & more
    Three questions to listen with:
    • What about “words & more” costs them time or money today?
    • What do they ask for twice?
    • Which word do they use for what you call something else?
    In the room: you listen, and keep questions for the host afterwards.
    Outside it the client is called words & more, in tickets too. Record nothing, promise nothing.
    Where: words & more
    To join: this link
    ~~~~
    A seat of yours is coming up.
    ----
    Thursday, 3 December at 10:00: *Client call* with words & more · words & more
    Three questions to listen with:
    • words & more
    • words & more
    • What about “words & more” costs them time or money today?
    In the room: you listen, and keep questions for the host afterwards.
    Outside it the client is called words & more, in tickets too. Record nothing, promise nothing.
    Where: words & more
    To join: this link
    ~~~~
    A seat of yours is coming up.
    ----
    : *Demo* · The import of orders
    Three questions to listen with:
    • What about “The import of orders” costs them time or money today?
    • What do they ask for twice?
    • Which word do they use for what you call something else?
    To watch: this link
    ~~~~
    A seat of yours is coming up.
    ----
    : *Demo* · The import of orders
    Three questions to listen with:
    • words & more
    • words & more
    • What about “The import of orders” costs them time or money today?
    To watch: this link
    ~~~~
    A seat of yours is coming up.
    ----
    Thursday, 3 December at 10:00: *Demo*
    Three questions to listen with:
    • What about “” costs them time or money today?
    • What do they ask for twice?
    • Which word do they use for what you call something else?
    In the room: you listen, and keep questions for the host afterwards.
    Outside it the client is called Harbour, in tickets too. Record nothing, promise nothing.
    To join: this link
    ~~~~
    A seat of yours is coming up.
    ----
    Thursday, 3 December at 10:00: *Demo*
    Three questions to listen with:
    • words & more
    • words & more
    • What about “” costs them time or money today?
    In the room: you listen, and keep questions for the host afterwards.
    Outside it the client is called Harbour, in tickets too. Record nothing, promise nothing.
    To join: this link"
  `);
});

it("a message of the kind seat-debrief", () => {
  expect(shownMessage("seat-debrief")).toMatchInlineSnapshot(`
    "What came of the seat?
    ----
    *words & more* with words & more · words & more
    While it is fresh: three lines of yours. They stay private unless you share them.
    [Write three lines]
    ~~~~
    What came of the seat?
    ----
    *Client call* with words & more · words & more
    While it is fresh: three lines of yours. They stay private unless you share them.
    [Write three lines]
    ~~~~
    What came of the seat?
    ----
    *Demo* · The import of orders
    While it is fresh: three lines of yours. They stay private unless you share them.
    [Write three lines]
    ~~~~
    What came of the seat?
    ----
    *Demo*
    While it is fresh: three lines of yours. They stay private unless you share them.
    [Write three lines]"
  `);
});

it("a message of the kind seat-over", () => {
  expect(shownMessage("seat-over")).toMatchInlineSnapshot(`
    "Were they there?
    ----
    *words & more* with words & more · words & more
    It is over. Were they there? One tap, and they can show what they did.
    <@U2> [Was there]
    <@U3> [Was there]
    ~~~~
    Were they there?
    ----
    *Client call* with words & more · words & more
    It is over. Were they there? One tap, and they can show what they did.
    <@U2> [Was there]
    <@U3> [Was there]
    ~~~~
    Were they there?
    ----
    *Demo* · The import of orders
    It is over. Were they there? One tap, and they can show what they did.
    <@U2> [Was there]
    ~~~~
    Were they there?
    ----
    *Demo*
    It is over. Were they there? One tap, and they can show what they did."
  `);
});

it("a message of the kind seat-given-back", () => {
  expect(shownMessage("seat-given-back")).toMatchInlineSnapshot(`
    "News of a seat.
    ----
    <@U2> gave the seat back:
    *words & more* with words & more · words & more
    ~~~~
    News of a seat.
    ----
    <@U2> gave the seat back:
    *Client call* with words & more · words & more
    ~~~~
    News of a seat.
    ----
    <@U2> gave the seat back:
    *Demo* · The import of orders
    ~~~~
    News of a seat.
    ----
    <@U2> gave the seat back:
    *Demo*"
  `);
});

it("a message of the kind seat-lapsed", () => {
  expect(shownMessage("seat-lapsed")).toMatchInlineSnapshot(`
    "News of a seat.
    ----
    *words & more* with words & more · words & more
    The client's agreement was not noted a day before, so I let it go and told those who had asked. You can offer it again at any time.
    ~~~~
    News of a seat.
    ----
    *Client call* with words & more · words & more
    The client's agreement was not noted a day before, so I let it go and told those who had asked. You can offer it again at any time.
    ~~~~
    News of a seat.
    ----
    *Demo* · The import of orders
    The client's agreement was not noted a day before, so I let it go and told those who had asked. You can offer it again at any time.
    ~~~~
    News of a seat.
    ----
    *Demo*
    The client's agreement was not noted a day before, so I let it go and told those who had asked. You can offer it again at any time."
  `);
});

it("a message of the kind seat-consent", () => {
  expect(shownMessage("seat-consent")).toMatchInlineSnapshot(`
    "News of a seat.
    ----
    *words & more* with words & more · words & more
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · module words & more · comes every month
    Has the client agreed? Without their yes it lapses a day before.
    [The client agreed] [Take it back]
    ~~~~
    News of a seat.
    ----
    *Client call* with words & more · words & more
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · module words & more · comes every month
    Has the client agreed? Without their yes it lapses a day before.
    [The client agreed] [Take it back]
    ~~~~
    News of a seat.
    ----
    *Demo* · The import of orders
    A recording of 60 minutes · English · to be watched until 20 December 2026
    Has the client agreed? Without their yes it lapses a day before.
    [The client agreed] [Take it back]
    ~~~~
    News of a seat.
    ----
    *Demo*
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat
    Has the client agreed? Without their yes it lapses a day before.
    [The client agreed] [Take it back]"
  `);
});

it("a message of the kind seat-wish-met", () => {
  expect(shownMessage("seat-wish-met")).toMatchInlineSnapshot(`
    "Somebody offers what you would like to see.
    ----
    Somebody offers what you would like to see.
    *words & more* with words & more · words & more
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · module words & more · comes every month · with <@U1> · 18:00 where <@U1> is [Ask for it]
    In return <@U1> would like to see: words & more
    ~~~~
    Somebody offers what you would like to see.
    ----
    Somebody offers what you would like to see.
    *Client call* with words & more · words & more
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · module words & more · comes every month · with <@U1> · 18:00 where <@U1> is [Ask for it]
    In return <@U1> would like to see: words & more
    ~~~~
    Somebody offers what you would like to see.
    ----
    Somebody offers what you would like to see.
    *Demo* · The import of orders
    A recording of 60 minutes · English · to be watched until 20 December 2026 · with <@U1> [Ask for it]
    ~~~~
    Somebody offers what you would like to see.
    ----
    Somebody offers what you would like to see.
    *Demo*
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · with The host [Ask for it]
    The client is still being asked. Ask now, and the seat is yours once they agree."
  `);
});

it("a message of the kind seat-host-one", () => {
  expect(shownMessage("seat-host-one")).toMatchInlineSnapshot(`
    "Your turn to offer a seat?
    ----
    You have sat in on *words & more* with words & more · words & more. What of your own week would somebody learn from? A release, a review, an estimation: it costs you half a minute.
    [Offer a seat]
    ~~~~
    Your turn to offer a seat?
    ----
    You have sat in on *Client call* with words & more · words & more. What of your own week would somebody learn from? A release, a review, an estimation: it costs you half a minute.
    [Offer a seat]
    ~~~~
    Your turn to offer a seat?
    ----
    You have sat in on *Demo* · The import of orders. What of your own week would somebody learn from? A release, a review, an estimation: it costs you half a minute.
    [Offer a seat]
    ~~~~
    Your turn to offer a seat?
    ----
    You have sat in on *Demo*. What of your own week would somebody learn from? A release, a review, an estimation: it costs you half a minute.
    [Offer a seat]"
  `);
});

it("a message of the kind seat-calendar", () => {
  expect(shownMessage("seat-calendar")).toMatchInlineSnapshot(`
    "For your calendar: words & more: words & more was taken back. If you imported it, import this file as well, and it goes.
    ----
    For your calendar: words & more: words & more was taken back. If you imported it, import this file as well, and it goes.
    (file: seat-00000000-0000-4000-8000-00000000aaaa-0.ics)
    ~~~~
    For your calendar: words & more: words & more. Import the file, or put it into Google Calendar or Outlook. If the seat changes you get a new file; please import that, too.
    ----
    For your calendar: words & more: words & more. Import the file, or put it into Google Calendar or Outlook. If the seat changes you get a new file; please import that, too.
    (file: seat-00000000-0000-4000-8000-00000000aaaa-0.ics)
    ~~~~
    For your calendar: Client call: words & more was taken back. If you imported it, import this file as well, and it goes.
    ----
    For your calendar: Client call: words & more was taken back. If you imported it, import this file as well, and it goes.
    (file: seat-00000000-0000-4000-8000-00000000aaaa-0.ics)
    ~~~~
    For your calendar: Client call: words & more. Import the file, or put it into Google Calendar or Outlook. If the seat changes you get a new file; please import that, too.
    ----
    For your calendar: Client call: words & more. Import the file, or put it into Google Calendar or Outlook. If the seat changes you get a new file; please import that, too.
    (file: seat-00000000-0000-4000-8000-00000000aaaa-0.ics)"
  `);
});

story("the form seat-offer", async () => {
  expect(await form("seat-offer")).toMatchInlineSnapshot(`
    "== Offer a recording ==
    Half a minute. People see what it is and when; where it is and the link go to those you say yes to.
    What is it?: <...>
    If it is something else, what?: <...>
    What is it about?: <...>
    To be watched until: <date>
    How many minutes?: <30>
    Is a client there, and do they know?: (No client is there | They have not been asked yet | They have been asked | They agreed)
    Who of the client said yes?: <...>
    A code name for the client: <...>
    It is a code name: [It is a code name]
    The link to watch it: <...>
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
    "== What would you like to … ==
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
    Everybody who asked for *The release of invoicing* is told, kindly and without a reason. The next one of the series, if there is one, stays.
    [Cancel] [Take it back]"
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
