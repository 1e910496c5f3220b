/** What is said of a seat that its host changed, and of the next one of a series, whole. */
import { expect, it } from "vitest";
import { shownMessage } from "#tests/support/shown.ts";

it("a message of the kind seat-changed", () => {
  expect(shownMessage("seat-changed")).toMatchInlineSnapshot(`
    "News of a seat.
    ----
    <@U1> moved it. It is now:
    *words & more* with words & more · words & more
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · module words & more · comes every month · with <@U1> · 18:00 their time
    Does that still suit you? If not, one tap is enough.
    Where: words & more
    To join: this link
    Put it into Google Calendar or Outlook.
    [As a calendar file] [Give it back]
    ~~~~
    News of a seat.
    ----
    <@U1> changed something about your seat. It is now:
    *words & more* with words & more · words & more
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · module words & more · comes every month · with <@U1> · 18:00 their time
    [Leave the waiting list]"
  `);
});

it("a message of the kind seat-calendar", () => {
  expect(shownMessage("seat-calendar")).toMatchInlineSnapshot(`
    "For your calendar: *words & more: words & more* is off. If you imported it, import this file as well, and it goes.
    ----
    For your calendar: *words & more: words & more* is off. If you imported it, import this file as well, and it goes.
    (file: growth-seat-2026-12-03-aaaa.ics)
    ~~~~
    For your calendar: *words & more: words & more*. Import the file, or put it into Google Calendar or Outlook. If it changes there is a newer file; please import that, too, as a calendar does not notice by itself.
    ----
    For your calendar: *words & more: words & more*. Import the file, or put it into Google Calendar or Outlook. If it changes there is a newer file; please import that, too, as a calendar does not notice by itself.
    (file: growth-seat-2026-12-03-aaaa.ics)"
  `);
});

it("a message of the kind seat-next", () => {
  expect(shownMessage("seat-next")).toMatchInlineSnapshot(`
    "The next one of your series.
    ----
    The next one of your series:
    *words & more* with words & more · words & more
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · module words & more · comes every month
    Nobody sees it until you have asked the client.
    [I asked the client] [The client agreed] [Take it back] [End the series]
    ~~~~
    The next one of your series.
    ----
    The next one of your series:
    *words & more* with words & more · words & more
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · module words & more · comes every month
    On Thursday, 10 December at 10:00 you have *words & more* with words & more · words & more, so I left that date out. *Change it* moves this one, also to another hour of that day.
    [Change it] [Take it back] [End the series]
    ~~~~
    The next one of your series.
    ----
    The next one of your series:
    *words & more* with words & more · words & more
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · module words & more · comes every month
    On Thursday, 10 December at 10:00 you have something else of yours, so I left that date out. *Change it* moves this one, also to another hour of that day.
    [Change it] [Take it back] [End the series]"
  `);
});

it("a message of the kind seat-series-over", () => {
  expect(shownMessage("seat-series-over")).toMatchInlineSnapshot(`
    "News of a seat.
    ----
    *words & more* with words & more · words & more
    This was the last one: every date of the series that I can see falls on a day off of yours, or on something else that you have. You can offer it anew on another day.
    [Offer a seat]"
  `);
});
