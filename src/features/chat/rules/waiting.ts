/** What somebody's words answer of all that waits for them. Pure. */
import type { Standing } from "#src/language/act.ts";
import { foldText } from "#src/language/fold.ts";
import type { Decision } from "./decide.ts";
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
  /** The acts to which it has words of its own, be there a button or not. */
  readonly questions?: Readonly<Record<string, string>>;
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
  const found = waiting.filter(({ standing, answers, questions }) => {
    if (act === "guest-missed") return standing === "guest-unconfirmed";
    return (
      questions?.[act] !== undefined || answers.some((one) => one.act === (act === "asked-who" ? "asked-yes" : act))
    );
  });
  return found.toSorted((a, b) => a.since.getTime() - b.since.getTime());
}

/** Those of them that a message names: by what they are called, or by who asks. */
export function namedAmong<W extends Waits>(
  text: string,
  waiting: readonly W[],
  nameOf: (userId: string) => string,
): readonly W[] {
  const said = ` ${(foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
  // "Graces thing" is hers as well.
  const isSaid = (name: string): boolean =>
    name !== "" && (said.includes(` ${foldText(name)} `) || said.includes(` ${foldText(name)}s `));
  return waiting.filter(({ userId, names }) => {
    const [first = ""] = userId === null ? [] : nameOf(userId).split(" ");
    return isSaid(first) || names.some(isSaid);
  });
}

/** Answers to somebody who asks. */
export const OF_ASKED: ReadonlySet<Answering> = new Set(["asked-yes", "asked-no", "asked-later"]);

/** A button, as it was offered or as it stands under what waits. */
interface Pressable {
  readonly action: string;
  readonly value: string;
}

/**
 * What was said before, without a question that was answered since: once "Shall I tell them no?" was pressed, or nobody waits for it
 * any more, a yes is for something else.
 * @param open the buttons of all that waits, or can be answered differently.
 */
export function withoutAnswered<
  T extends { readonly act: string | null; readonly offers: readonly Pressable[]; readonly isQuestion: boolean },
>(talk: T, open: readonly Pressable[]): T {
  if (!OF_ASKED.has(talk.act as Answering) || talk.offers.length === 0) return talk;
  const isOpen = talk.offers.some(({ action, value }) =>
    open.some((one) => one.value === value && (action === one.action || action.startsWith(`${one.action}.`))),
  );
  return isOpen ? talk : { ...talk, act: null, offers: [], isQuestion: false };
}

/** Other readings beside an answer to somebody who asks: its own buttons say yes, no and another time already. */
export function besideAnswer(act: string, others: readonly string[]): readonly string[] {
  const isOfAsked = (one: string): boolean => OF_ASKED.has(one as Answering);
  return isOfAsked(act) ? others.filter((one) => !isOfAsked(one)) : others;
}

/**
 * What an act answers: of what is named, else of all. What is named and cannot be answered so is shown with the answers that it has
 * (`asked-who`), and nothing else is taken for it; so is what is asked of them where nothing of it can be answered so.
 */
export function meantOf<W extends Waits>(
  act: Answering,
  { named, others }: { readonly named: readonly W[]; readonly others: readonly W[] },
): { readonly act: Answering; readonly meant: readonly W[] } {
  const among = named.length > 0 ? named : others;
  const meant = answeredBy(act, among);
  if (meant.length > 0) return { act, meant };
  const shown = named.length > 0 || !OF_ASKED.has(act) ? named : answeredBy("asked-who", others);
  return { act: shown.length > 0 ? "asked-who" : act, meant: shown };
}

/** After an answer about what a colleague gave them, a yes or a no is for that colleague. */
const ABOUT_GIVEN: ReadonlySet<string> = new Set(
  "given-who given-how-long given-until given-why given-seen own-back keep-own must-i manager-decides what-if-absent".split(
    " ",
  ),
);

/** What a yes or a no right after such an answer is for; null where it is for something else. */
export function leansOnGiven<W extends Waits>(
  { kind }: Leaning,
  waiting: readonly W[],
  lastAct: string | null,
): { readonly act: Answering; readonly one: W } | null {
  if ((kind !== "yes" && kind !== "no") || !ABOUT_GIVEN.has(lastAct ?? "")) return null;
  const one = waiting.find(({ standing }) => standing === "assigned");
  return one ? { act: kind === "yes" ? "asked-yes" : "asked-no", one } : null;
}

/** Whether a colleague's challenge is what was spoken or sent of last, so that "I'm in" is for that and not for their own. */
export function isOfOffer(lastAct: string | null, sent: SaidBefore["newest"] | null): boolean {
  if (sent !== null) return isAskedBy("assigned", sent);
  return lastAct !== null && (ABOUT_GIVEN.has(lastAct) || OF_ASKED.has(lastAct as Answering));
}

/** Acts that say yes to some challenge, or would have it at another time. */
const OF_SOME_CHALLENGE: Readonly<Record<string, Answering>> = {
  plan: "asked-yes",
  move: "asked-later",
  later: "asked-later",
};

/** What words about some challenge answer where a colleague's was spoken of last; null where they are for their own, or for nothing. */
export function saidOfTheirs(decision: Decision): Answering | null {
  if (decision.kind === "choose") {
    const found = decision.acts.flatMap((act) => OF_SOME_CHALLENGE[act] ?? []);
    return found.find((act) => decision.acts.includes(act)) ?? null;
  }
  if (decision.kind !== "confirm" && decision.kind !== "act") return null;
  // A yes with a time plans what is their own.
  if (decision.act === "plan" && decision.kind === "act" && decision.slots?.when) return null;
  return OF_SOME_CHALLENGE[decision.act] ?? null;
}

/** What is said of a colleague's challenge, with what the same words say of one's own. */
const OF_OWN: Readonly<Record<string, string>> = {
  "asked-yes": "plan",
  "asked-later": "move",
  "given-why": "why-this",
  "given-how-long": "how-long",
};

/** The same reading of their own challenge, where that was spoken of last and nobody else's is named; null where it reads nothing of a colleague's. */
export function saidOfOwn(decision: Decision): Decision | null {
  if (decision.kind === "choose") {
    const acts = [...new Set(decision.acts.map((act) => OF_OWN[act] ?? act))];
    return acts.some((act, at) => act !== decision.acts[at]) ? { ...decision, acts } : null;
  }
  const own = decision.kind === "act" || decision.kind === "confirm" ? OF_OWN[decision.act] : undefined;
  if (own === undefined || (decision.kind !== "act" && decision.kind !== "confirm")) return null;
  // What would change something of theirs is asked first.
  const kind = own === "plan" || own === "move" ? "confirm" : decision.kind;
  return kind === "act" ? { kind, act: own, slots: null } : { kind, act: own, instead: [decision.act] };
}

/** The messages that ask for what waits, by their kind, or by kind and message. */
const ASKED_BY: Readonly<Partial<Record<Standing, readonly string[]>>> = {
  "seat-asked": ["seat-asked", "seat-time-wished"],
  "seat-wanted": ["seat-answered"],
  "guest-unconfirmed": ["seat-over"],
  "talk-asked": ["introduction:ask", "introduction:ask-again"],
  "mentor-asked": ["mentor-request"],
  "date-proposed": ["assignment:suggested"],
  assigned: ["assignment:offer", "assignment:invitation", "assignment:settled"],
  "manager-asked": ["door-asked"],
};

/** When the bot last spoke, in milliseconds; 0 for never. */
export interface SaidBefore {
  /** In the conversation. */
  readonly saidAt: number;
  /** In the conversation, with a question or an offer. */
  readonly askedAt: number;
  /** Of the challenge that is open. */
  readonly ofOpenAt: number;
  /** The newest message that it sent of its own accord; null where none is known. */
  readonly newest: { readonly kind: string; readonly message: string | null } | null;
}

/** What a bare yes or no answers of all that waits, and how; null where it answers something that was said or sent since. */
export function leansOn<W extends Waits>(
  leaning: Leaning,
  waiting: readonly W[],
  before: SaidBefore,
): { readonly act: Answering; readonly one: W } | null {
  if (leaning.kind !== "yes" && leaning.kind !== "nod" && leaning.kind !== "no") return null;
  const said = Math.max(before.ofOpenAt, leaning.kind === "nod" ? before.saidAt : before.askedAt);
  const asked = waiting.filter(
    ({ standing, since }) =>
      standing !== "consent-open" && since.getTime() > said && isAskedBy(standing, before.newest),
  );
  const one = asked.toSorted((a, b) => b.since.getTime() - a.since.getTime())[0];
  if (!one) return null;
  const isNo = leaning.kind === "no";
  if (one.standing === "guest-unconfirmed") return { act: isNo ? "guest-missed" : "guest-came", one };
  return { act: isNo ? "asked-no" : "asked-yes", one };
}

/** Whether that message asks for it; true where none is known. */
export function isAskedBy(standing: Standing, newest: SaidBefore["newest"]): boolean {
  if (newest === null) return true;
  const kinds = ASKED_BY[standing] ?? [];
  return kinds.includes(newest.kind) || kinds.includes(`${newest.kind}:${newest.message}`);
}
