import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asksSomething } from "./questions.ts";

const ASKED = `do you think lena would be okay with that
can i move it to thursday
can petra see what i wrote about her
so what did that count for
what can i do so that they ask me next time
no i was asking you something
i'm asking for advice, not for the log
can I do this pairing on call?
maybe priya? she is in bangalore tho
should i tell my lead before
shall i try it with another case
how do i start with that
how long does that take
how to begin with her
why not omar
why do they split it
who should i ask then
who sees this
who can read that
what if she says no
what about tom
what now
and what does the review say then
is it ok to skip the intro
is that recorded somewhere
are they told about it
am i allowed to do that
was that the right thing to say
were you there
is there anyone who knows that
did she see it
did omar answer
did it work
does that count
does my lead know
do we need the client for that
have you seen the plan
has anyone done that before
would you ask him again
will she hear about it
could i do it in writing
could you remind me what it was
may i bring a friend
any tips for the call
any idea who knows that
i wonder if that was rude
i was wondering whether he minds
that was a question
it's just a question
i'd like to know who reads it
i need some advice
tell me what to say to her
ok but when is it
hm and where do i find him
sorry, which one is it
what's the point of that
who's the host
how should i put it
what should i write in it
which one is better
she was busy, what should i do
he did not answer. should i ask again
it went ok, right
that counts, do you think
help me with the first sentence
let me know who reads it
it was fine, or not
why it needs a plan
how much of it counts
who decides that
what happens now`.split("\n");

const TOLD = `i asked lena why the export is split
she asked what it costs and i did not know
what surprised me was that nobody knew
what i learnt is that they print it
what a day
what was nice was that she thanked me
how they do it is quite different
when i came in she was on the phone
when we met she showed me the ledger
where the import fails they type it by hand
who uses it is mostly sales
which was a relief
why they print it is clear now
could not find her at all
was there took 20 min next one
couldn't reach anybody
could only reach omar
would do it again
will ask her again tomorrow
should have asked earlier
can recommend it
can't complain
did it with omar
did the demo today
did a short round with support
did it together, was good
is done now
was nice
was the best call of the week
were five of us
had a good talk with tom
has no time for us
have to do it again
it was in front of the client
and my lead just looked away
they only care about the invoices
he told me how the billing works
nobody asks who uses the report
i know now what they need
tom wondered whether it is worth it
she said i can come again
they asked if we could join
i should have listened more
it would have been easier with two
and then she showed me the sheet
because they count by hand
the question was who pays
but it was good
no, she was not there
so i wrote it down
ok, we met and it was fine
it does what it should
that is how they do it
i did what you said
anyway it was useful
also the invoices are split
well, it went badly
nobody knew where the file is
only three people came
i told her what i can do
i see now why it takes so long
it felt right
i finally got it right
we did the thing right
i told omar what he did right
i asked whether it works or not
how much i learned in that call
why it went wrong: i had no agenda
what happens in the meeting stays there
who decides became clear
help me was the hardest thing to say
how often i interrupt others surprised me`.split("\n");

describe("what asks something", () => {
  it.each(ASKED)("asks: %s", (text) => expect(asksSomething(text, "en")).toBe(true));
  it.each(TOLD)("tells: %s", (text) => expect(asksSomething(text, "en")).toBe(false));

  it("is the same in capitals, and behind words that only lead to it", () => {
    const lead = fc.constantFrom("so ", "ok, ", "no wait ", "hm ", "and ", "but ", "sorry, ", "yes, ", "btw ");
    fc.assert(
      fc.property(
        fc.constantFrom(...ASKED, ...TOLD),
        lead,
        fc.constantFrom("", ".", " :)", "!"),
        (text, before, end) => {
          const isAsked = asksSomething(text, "en");
          expect(asksSomething(text.toUpperCase(), "en")).toBe(isAsked);
          expect(asksSomething(`${before}${text}${end}`, "en")).toBe(isAsked);
          expect(asksSomething(`${text}?`, "en")).toBe(true);
        },
      ),
    );
  });
});
