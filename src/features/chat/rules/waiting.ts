/** What somebody's words answer of all that waits for them. Pure. */
import type { Standing } from "#src/language/act.ts";
import { foldText } from "#src/language/fold.ts";
import type { Leaning } from "./leaning.ts";

/** What is known of something that waits for an answer. */
export interface Waits {
  readonly standing: Standing;
  readonly since: Date;
  /** Slack id of whom it concerns; null where it is nobody in particular. */
  readonly userId: string | null;
  /** What it may be called besides. */
  readonly names: readonly string[];
  /** The acts of its buttons. */
  readonly answers: readonly { readonly act: string }[];
}

/** Acts that answer what waits; the button of each is its own. */
export const ANSWERING = [
  "asked-yes",
  "asked-no",
  "asked-later",
  "asked-who",
  "consent-given",
  "consent-refused",
  "guest-came",
  "guest-missed",
] as const;
export type Answering = (typeof ANSWERING)[number];

/** What these words may answer, the oldest first. */
export function answeredBy<W extends Waits>(act: Answering, waiting: readonly W[]): readonly W[] {
  const found = waiting.filter(({ standing, answers }) => {
    if (act === "guest-missed") return standing === "guest-unconfirmed";
    return answers.some((one) => one.act === (act === "asked-who" ? "asked-yes" : act));
  });
  return found.toSorted((a, b) => a.since.getTime() - b.since.getTime());
}

/** Those of them that a message names: by what they are called, or by who asks. All of them where it names none. */
export function namedAmong<W extends Waits>(
  text: string,
  waiting: readonly W[],
  nameOf: (userId: string) => string,
): readonly W[] {
  const said = ` ${(foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
  const isSaid = (name: string): boolean => name !== "" && said.includes(` ${foldText(name)} `);
  const named = waiting.filter(({ userId, names }) => {
    const [first = ""] = userId === null ? [] : nameOf(userId).split(" ");
    return isSaid(first) || names.some(isSaid);
  });
  return named.length > 0 ? named : waiting;
}

/** When the bot last spoke, in milliseconds; 0 for never. */
export interface Spoken {
  /** In the conversation. */
  readonly saidAt: number;
  /** In the conversation, with a question or an offer. */
  readonly askedAt: number;
  /** Of the challenge that is open. */
  readonly ofOpenAt: number;
}

/** What a bare yes or no answers of all that waits, as an act; null where it answers something that was said since. */
export function leansOn(leaning: Leaning, waiting: readonly Waits[], spoken: Spoken): Answering | null {
  if (leaning.kind !== "yes" && leaning.kind !== "nod" && leaning.kind !== "no") return null;
  const before = Math.max(spoken.ofOpenAt, leaning.kind === "nod" ? spoken.saidAt : spoken.askedAt);
  const asked = waiting.filter(({ standing, since }) => standing !== "consent-open" && since.getTime() > before);
  const newest = asked.toSorted((a, b) => b.since.getTime() - a.since.getTime())[0];
  if (!newest) return null;
  const isNo = leaning.kind === "no";
  if (newest.standing === "guest-unconfirmed") return isNo ? "guest-missed" : "guest-came";
  return isNo ? "asked-no" : "asked-yes";
}
