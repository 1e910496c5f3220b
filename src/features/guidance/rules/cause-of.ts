/** Who is named as the one who does harm: nobody of them is proposed as the one to go to. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { HARM } from "./follow-up.ts";
import { MATTERS, matterOf } from "./matter-of.ts";

/** earlier: somebody who was named before, and is not known any more. other: none of those who help. */
export type Cause = "manager" | "hr" | "council" | "several" | "earlier" | "other";

interface Known {
  /** What their manager is called; undefined where they have none, null where it cannot be looked up. */
  readonly manager: string | null | undefined;
  /** What the answer before was remembered as. */
  readonly before: string | null;
}

/** Whom the message accuses, by what they are or by the name of the writer's manager, and whom one before it may have. */
export function causeOf(text: string, { manager, before }: Known, locale: Locale): Cause {
  const rows = MATTERS[locale].causeMatters;
  const named = matterOf(manager ? withManagerFor(text, manager, locale) : text, rows) ?? matterOf(text, rows);
  const isAfter = before !== null && OF_SOMEBODY.has(before);
  if (named === "manager" || named === "several") return named;
  // The one who was told of before may be the manager.
  if (named !== null) return isAfter || manager === null ? "several" : named;
  if (before === "manager-trouble") return "manager";
  return isAfter || manager === null ? "earlier" : "other";
}
/** Answers before which somebody was told of; for a day after hands were laid on them, what is remembered is danger. */
const OF_SOMEBODY: ReadonlySet<string> = new Set([HARM, "manager-trouble", "credit", "crisis"]);

/** The text with their manager's name read as what they are. */
function withManagerFor(text: string, manager: string, locale: Locale): string {
  const names = foldText(manager)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((name) => name.length >= SHORTEST);
  if (names.length === 0) return text;
  const one = `(?:${names.join("|")})`;
  return foldText(text).replace(
    new RegExp(`(?<![\\p{L}\\p{N}])@?${one}(?: ${one})*(?![\\p{L}\\p{N}])`, "gu"),
    CALLED[locale],
  );
}
const SHORTEST = 2;
const CALLED: Readonly<Record<Locale, string>> = { en: "my manager" };
