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
      later: settings? | remind? | remind? | settings / no? | -
      done: - | done | done | done | -
      done!: - | done | done | done | -
      next: next | next | next | next | help (or next-meeting)
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
      why?: help | why-this | why-this (or help) | help | help
      how long?: when-next | how-long | how-long | when-next | how-are-you (or privacy, known)
      who?: who-to-ask (or who-made) | who-to-ask | who-to-ask (or who-made, privacy) | who-to-ask (or privacy) | who-to-ask
      what?: help | what-is-it (or help, why-this) | what-is-it (or help) | help (or next) | help (or privacy)
      more: next? | bigger? | bigger? | next? | -
      smaller: - | smaller | smaller | - | -
      bigger: - | bigger | bigger | - | -
      too easy: - | too-easy | too-easy | - | -
      too hard: - | too-hard | too-hard | - | -
      boring: bored | bored (or too-easy) | bored (or too-easy) | bored | bored
      tomorrow: cannot-come / pause? | plan? | remind? | cannot-come / pause? | -
      thursday: - | plan? | move | - | -
      14.12.: - | plan? | move (or pause) | - | -
      at 4: settings | plan? | remind? | - | -
      not yet: - | not-yet | not-yet | no / misunderstood / did-they-answer? | no?
      not now: no? | remind / no? | no / remind? | no? | no
      not this week: skip / feelings? | skip | skip | skip / pause? | feelings (or next-meeting, bored)
      undo: undo | undo | undo | undo | -
      something else: help (or misunderstood, wish-topic) | swap | swap | misunderstood (or help, wish-topic) | help
      :+1:: thanks | plan | thanks | thanks | join
      :-1:: no | swap / skip? | move / not-done? | no | no?
      :tada:: thanks
      lol: -
      ?: help
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
      maybe: - | - | - | asked-later | -
      skip: skip | skip | skip | skip? | skip
      pass: skip | skip | skip | skip? | skip
      why?: why-this | why-this | why-this | given-why (or why-this) | why-this
      how long?: how-long | how-long | how-long | given-how-long (or how-long, given-until) | how-long (or given-until)
      who?: who-to-ask | who-to-ask (or seat-facts) | who-to-ask (or seat-facts) | who-to-ask (or given-who) | who-to-ask (or given-who)
      boring: bored (or too-easy) | bored (or too-easy) | too-easy (or bored) | too-easy (or bored) | too-easy (or bored)
      not now: remind / no? | remind / no / seat-off? | remind / no / seat-off? | asked-later (or remind) | remind / no / leave-given?
      not this week: skip | skip | skip | skip? | skip
      where?: prepare (or help, next) | seat-facts (or prepare) | seat-facts (or prepare) | prepare (or own-back) | prepare (or own-back)
      when?: when-next (or next-meeting) | when-next (or next-meeting, seat-facts) | when-next (or next-meeting, seat-facts) | given-until (or when-next, next-meeting) | given-until (or when-next, next-meeting)
      why me?: why-this | why-this | why-this | given-why | why-this
      any news?: did-they-answer | seat-news (or did-they-answer) | seat-news (or did-they-answer) | did-they-answer | did-they-answer
      mine first: allowed / prepare? | allowed / seat-keep / prepare? | allowed / prepare / seat-keep? | keep-own | own-back / allowed / prepare?
      how much work?: how-long (or progress) | how-long (or progress) | how-long (or progress) | given-how-long | how-long (or progress)"
    `);
  });
});
