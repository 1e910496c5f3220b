/** What waits for somebody's answer, and what they have: what they write in the DM may be about it. */
import type { ExistsFor } from "#src/db/exists-for.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { Standing } from "#src/language/act.ts";

/** One of the buttons of what waits, with the act that says the same. */
export interface WaitingAnswer {
  readonly act: string;
  readonly label: string;
  readonly action: string;
  readonly value: string;
}

/** Something that waits for an answer of theirs. */
export interface Waiting {
  readonly standing: Standing;
  /** Since when. */
  readonly since: Date;
  /** What it is, in mrkdwn: whatever its own message says. */
  readonly line: string;
  /** The same in few words, for under a question about it; left out: the line. */
  readonly short?: string;
  /** What is said to those of its acts that have words of their own; left out, or for all others: what is said of anything that waits. */
  readonly questions?: Readonly<Record<string, string>>;
  /** Slack id of whom it concerns; null where it is nobody in particular. */
  readonly userId: string | null;
  /** What it may be called besides, as people typed it. */
  readonly names: readonly string[];
  /** Its own buttons, in their order. */
  readonly answers: readonly WaitingAnswer[];
  /** Opens a form in which it is answered in their own words, which are shown before they are sent; left out: there is none. Behind its value stand the act and the place of the message. */
  readonly inWords?: Omit<WaitingAnswer, "act">;
  /** The day by which it is hoped for; left out: nothing is to be done by a day. */
  readonly dueOn?: CalendarDate;
  /** Days that it names: of a seat its own, of a day that is proposed that one. */
  readonly days?: readonly CalendarDate[];
  /** What a day answers that is named; left out: one of its days is a yes, any other asks for another time. */
  readonly onDay?: (day: CalendarDate) => "asked-yes" | "asked-no" | "asked-later" | "asked-who";
  /** What a time comes to that is named with the answer; null where the words name none. Left out: no time belongs to it. */
  readonly withTime?: (words: string) => WaitingWithTime | null;
  /** The same where they would rather have it at that time; null where the words name none. Left out: it takes none along. */
  readonly laterAt?: (words: string) => WaitingWithTime | null;
}

/** An answer to it with the time that was named. */
export interface WaitingWithTime {
  /** What is proposed then, in mrkdwn. */
  readonly line: string;
  readonly answers: readonly WaitingAnswer[];
  /** What the line answers: it says all, so that nothing else is asked before it. Left out: it stands behind what is asked. */
  readonly instead?: "asked-yes" | "asked-later";
}

/** What holds for somebody, as one capability knows it. */
export interface DialogueState {
  readonly standings: readonly Standing[];
  readonly waiting: readonly Waiting[];
  /** What was answered, and may be answered otherwise: a client takes their yes back. Nobody is asked about it. */
  readonly settled?: readonly Waiting[];
  /** Slack ids of those who alone decide when something is that they asked for, or have. */
  readonly hosts?: readonly string[];
}

/** Where what waits for somebody comes from. */
export interface DialogueSource<Deps> {
  /** Whether anything may hold for them: it is loaded only then. */
  readonly existsFor: ExistsFor;
  readonly load: (deps: Deps, say: Say, person: PersonKey) => Promise<DialogueState>;
}
