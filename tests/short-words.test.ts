/** Forty short words in each situation, and how they are read where nothing was said before: one line, one word. What they store is told in tests/long/short-words.test.ts. */
import { describe, expect, it } from "vitest";
import { SITUATIONS, type Standing } from "#src/language/act.ts";
import { SHORT_WORDS } from "#tests/support/short-words.ts";
import { type Outcome, outcomeOf } from "#tests/support/strangers.ts";
import { allReader } from "#tests/support/trained.ts";

// Trained before any test has its time.
allReader();

/** What was done as one line: ! at once, ? one button, / two buttons. */
function shown(outcome: Outcome): string {
  if (outcome.kind === "act")
    return `${outcome.act}${outcome.instead.length > 0 ? ` (or ${outcome.instead.join(", ")})` : ""}`;
  if (outcome.kind === "confirm") return `${outcome.act}?`;
  if (outcome.kind === "choose") return `${outcome.acts.join(" / ")}?`;
  return outcome.kind === "keep" ? "kept?" : "-";
}

describe("short words", () => {
  it("come to this in each situation", () => {
    const table = SHORT_WORDS.map((word) => {
      const cells = SITUATIONS.map((situation) => shown(outcomeOf(word, situation)));
      return `${word}: ${new Set(cells).size === 1 ? cells[0] : cells.join(" | ")}`;
    });
    expect(table.length).toBeGreaterThanOrEqual(40);
    expect([SITUATIONS.join(" | "), ...table].join("\n")).toMatchInlineSnapshot(`
      "nothing-open | open | planned | told | newcomer
      yes: yes | plan | thanks | yes | join
      no: no | swap / skip? | move / not-done? | no | no
      ok: thanks | plan | thanks | thanks | join
      sure: yes | plan | thanks | yes | join
      nope: no | swap / skip? | move / not-done? | no | no
      maybe: -
      later: settings? | remind? | remind? | when-next / settings? | -
      done: - | done | done | done | -
      done!: - | done | done | done | -
      next: next | next | next | next | help
      skip: - | skip | skip | - | -
      pass: - | skip | skip | - | no
      stop: stop | stop | stop | stop | -
      pause: pause | pause | pause | pause | -
      resume: resume | resume | resume | resume | -
      help: help
      hi: greeting
      thanks: thanks
      cool: thanks | plan | thanks | thanks | join
      great: thanks | plan | thanks | thanks | join
      why?: help (or other-language) | why-this | why-this (or help) | help (or other-language, yes) | help
      how long?: when-next (or progress) | how-long | how-long | when-next (or progress) | how-are-you (or feedback-how, privacy)
      who?: who-to-ask (or who-made) | who-to-ask | who-to-ask (or who-made, privacy) | who-to-ask (or privacy, who-made) | who-to-ask (or privacy, human)
      what?: help | what-is-it (or help, why-this) | what-is-it (or help, why-this) | help (or next) | help (or privacy)
      more: next? | bigger? | bigger? | next? | -
      smaller: - | smaller | smaller | - | -
      bigger: - | bigger | bigger | - | -
      too easy: - | too-easy | too-easy | - | -
      too hard: - | too-hard | too-hard | - | -
      boring: bored | too-easy (or bored) | too-easy (or bored) | bored | bored
      tomorrow: greeting (or cannot-come) | plan? | remind? | greeting (or pause, cannot-come) | greeting (or last-day)
      thursday: - | plan? | move | - | -
      14.12.: - | plan? | move (or pause) | pause? | -
      at 4: settings (or bored) | plan? | remind? | - | -
      not yet: not-yet / undo? | not-yet | not-yet | not-yet? | -
      not now: no? | remind / no? | no / remind? | no? | no
      not this week: skip / less-often? | skip | skip | skip / pause? | feelings (or bored, next-meeting)
      undo: undo | undo | undo | undo | -
      something else: misunderstood (or wish-topic) | swap | swap | misunderstood (or wish-topic) | help (or quitting, privacy)
      :+1:: thanks | plan | thanks | thanks | join
      :-1:: no | swap / skip? | move / not-done? | no | no?
      :tada:: thanks | plan | thanks | thanks | join
      lol: -
      ?: help | what-is-it (or help) | help (or what-is-it) | help | help
      ...: -"
    `);
  });

  it("come to this where a seat waits, or a colleague's challenge", () => {
    const besides: readonly (readonly Standing[])[] = [[], ["seat-wanted"], ["seat-given"], ["assigned"], ["taken-on"]];
    const words = [
      ...SHORT_WORDS,
      ..."where?,when?,until when?,why me?,any news?,mine first,keep it,how much work?".split(","),
    ];
    const table = words.flatMap((word) => {
      const cells = besides.map((standings) => shown(outcomeOf(word, "open", allReader(), standings)));
      return new Set(cells).size === 1 ? [] : [`${word}: ${cells.join(" | ")}`];
    });
    expect([besides.map((one) => one.join()).join(" | "), ...table].join("\n")).toMatchInlineSnapshot(`
      " | seat-wanted | seat-given | assigned | taken-on
      maybe: - | - | skip / smaller / wish-topic? | asked-later (or skip) | -
      later: remind? | remind? | remind? | remind / asked-later? | remind?
      skip: skip | skip | skip | skip? | skip
      pass: skip | skip | skip | skip? | skip
      why?: why-this | why-this | why-this | given-why (or why-this) | why-this
      how long?: how-long | how-long | how-long | given-how-long (or how-long) | how-long (or given-until)
      who?: who-to-ask | who-to-ask | who-to-ask | who-to-ask | who-to-ask (or given-who)
      not now: remind / no? | no / remind? | no / remind? | asked-later (or no, remind) | leave-given (or no, remind)
      not this week: skip | skip | skip | skip / asked-later? | skip
      where?: prepare (or help, who-made) | seat-facts (or prepare) | seat-facts (or prepare) | prepare (or help) | prepare (or help)
      when?: when-next (or how-long) | when-next (or how-long, seat-news) | when-next (or how-long) | given-until (or when-next) | given-until (or when-next)
      why me?: why-this | why-this | why-this | given-why (or why-this) | why-this
      any news?: did-they-answer | seat-news | seat-news | did-they-answer | did-they-answer
      mine first: allowed (or prepare, too-hard) | allowed (or prepare, too-hard) | allowed (or prepare, too-hard) | keep-own | allowed (or prepare, too-hard)
      how much work?: how-long (or progress) | how-long (or progress) | how-long (or progress) | given-how-long | how-long (or given-until, progress)"
    `);
  });
});
