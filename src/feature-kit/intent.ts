/** What people can say in the DM, and what is answered. */
import type { CalendarDate } from "#src/kernel/member.ts";
import type { Slots, SpokenIntent, Wording } from "#src/language/intent.ts";
import type { LifeNews } from "#src/language/life-news.ts";
import { readable } from "#src/language/readable.ts";
import type { Reply } from "#src/slack/context.ts";
import type { DialogueState } from "./dialogue-state.ts";
import type { Context } from "./handlers.ts";

/** One message of a person. */
export interface Told {
  /** What rules read of it (`readable`), with names in place of Slack's marks. */
  readonly text: string;
  /** All of it as they wrote it: what is kept, and what is read for danger. */
  readonly whole: string;
  /** The same with Slack's marks; not known where a button was pressed. */
  readonly marked?: string;
  readonly hasFiles: boolean;
  /** Null where the bot may not read it again: in a channel. */
  readonly at: { readonly channel: string; readonly ts: string; readonly threadTs: string | null } | null;
  /** Counts the person's messages, so that the same is never said twice in a row; not known where a button was pressed. */
  readonly turn?: number;
  /** The Monday of the week that the bot asked about: a weekday in the answer is one of that week. */
  readonly inWeek?: CalendarDate;
  /** The moment that the bot proposed last, from which "half an hour later" is counted and whose hour another day keeps. */
  readonly proposed?: Date;
  /** A time is only asked about: it is offered, and nothing is planned by it. */
  readonly isAsked?: true;
  /** Days that were called bad just before: none of them is proposed. */
  readonly daysOff?: readonly CalendarDate[];
  /** What the bot answered to last, in this hour; not known where a button was pressed. */
  readonly before?: string | null;
  /** What of their life they tell in it, where it was read before; null: nothing of the kind. */
  readonly lifeNews?: LifeNews | null;
  /** The reader fears that whoever writes is in danger. */
  readonly isGrave?: true;
  /** What waits for them, where it was loaded to read the message. */
  readonly dialogue?: DialogueState;
}

/** A message as it arrives. @param whole with names in place of Slack's marks. */
export function toldOf(whole: string, told: Omit<Told, "text" | "whole">): Told {
  return { ...told, text: readable(whole), whole };
}

/** One of several ways to say it, another one each time. */
export function inTurn<T>({ turn = 0 }: Pick<Told, "turn">, ways: readonly [T, ...T[]]): T {
  return ways[turn % ways.length] ?? ways[0];
}

/** Something that people can say, and what the bot does then. */
export interface Intent extends SpokenIntent {
  /** No message can open a form, so an answer that needs one offers a button. */
  answer(context: Context, told: Told, slots: Slots): Promise<Reply>;
  /** Whether it could change nothing now: then nobody is asked whether they mean it, and the answer says so at once. */
  hasNoEffect?(context: Context): Promise<boolean>;
  /** Whether its answer to that would only ask: then nobody is asked whether they mean it first. @param text what rules read of a message. */
  asksFirst?(context: Context, text: string): Promise<boolean>;
}

/** An intent; where nothing else is said, one of members. Without wordings it is read from the examples of its act alone (`speech`). */
export function defineIntent({
  audience = "member",
  wordings = WITHOUT_PATTERNS,
  ...intent
}: Omit<Intent, "audience" | "wordings"> & Partial<Pick<Intent, "audience" | "wordings">>): Intent {
  return { ...intent, audience, wordings };
}
const NO_PATTERN: Wording = { examples: [], nearMisses: [], read: () => null };
const WITHOUT_PATTERNS: Intent["wordings"] = { en: NO_PATTERN };
