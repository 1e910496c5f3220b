/** With whom a challenge begins, and with which words: from what it says itself. */
import type { Challenge } from "#src/kernel/challenge.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { HostRole } from "#src/kernel/vocabulary.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { namesSomebody, type WhoIsAsked, whoIsAsked } from "../rules/who-is-asked.ts";

/** Whom it needs: as its own words name them, else as whoever wrote it said; null where it needs nobody. */
export function neededBy(say: Say, { task, needs, assumed, resized }: Challenge): Needed | null {
  const asked = assumed ? null : whoIsAsked(task, say.locale);
  if (!asked && needs.host === "none") return null;
  // The least of it may be done alone.
  if (!asked && resized === "tiny" && !namesSomebody(task, say.locale)) return null;
  const host = asked?.role ?? (needs.host === "none" ? "peer" : needs.host);
  return { asked, host };
}

interface Needed {
  readonly asked: WhoIsAsked | null;
  readonly host: Exclude<HostRole, "none">;
}

/** Null where its own words send it to somebody and do not say who that is: they know, and we do not. */
export function whomLine(say: Say, { task }: Challenge, needed: Needed | null): string | null {
  if (!needed) return namesSomebody(task, say.locale) ? null : say("before.who.alone");
  const { asked, host } = needed;
  if (!asked || asked.isAnybody) return say(`before.who.${host}`);
  return say("before.who.named_md", {
    who: escapeMrkdwn(asked.who.replace(/^\p{L}/u, (first) => first.toLowerCase())),
  });
}

/** To say to somebody, or to write before anything else. Whoever was chosen for what is hard between the two of them does not hear it. */
export function firstWords(say: Say, { title, minutes, kind }: Challenge, needed: Needed | null): string {
  if (!needed) return say("before.first-words.alone", { kind: kind === "write" ? "other" : kind });
  const { asked, host } = needed;
  const { way, theirs } = askingOf(needed, { minutes, kind });
  const asking = way === "together" ? say("before.asking.together", { minutes: theirs }) : say(`before.asking.${way}`);
  if (way === "alone") return asking;
  // Somebody whom it names by more than a department need not be of that department.
  const isNamed = asked !== null && !asked.isAnybody;
  const opening =
    isNamed || host === "peer" ? say("before.first-words.peer") : say(`before.first-words.${host}`, { title });
  return `${opening} ${asking}`;
}

/** The same in one plain sentence; null where nobody is needed. */
export function shortWords(say: Say, challenge: Challenge): string | null {
  const needed = neededBy(say, challenge);
  if (!needed) return null;
  const { way, theirs } = askingOf(needed, challenge);
  return way === "together"
    ? say("before.asking_short.together", { minutes: theirs })
    : say(`before.asking_short.${way}`);
}

/** In which way they are asked, and for how much of their time. */
function askingOf({ asked }: Needed, { minutes, kind }: Pick<Challenge, "minutes" | "kind">): Asking {
  const theirs = minutes <= SHORT_MINUTES ? SHORT_MINUTES / 2 : SHORT_MINUTES;
  return { way: asked?.way ?? (kind === "watch" ? "watch" : "together"), theirs };
}

interface Asking {
  readonly way: WhoIsAsked["way"];
  readonly theirs: number;
}
/** Nobody is asked for more of their time in a first sentence. */
const SHORT_MINUTES = 30;
