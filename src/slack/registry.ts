/** The shapes of what can be done in Slack. Generic in `D`, what handlers are given: this room knows no capability. */
import type { PlainTextOption } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import type { z } from "zod";
import type { MessageRef } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Say, TextKey } from "#src/kernel/texts.ts";
import type { Fault } from "#src/kernel/user-fault.ts";
import type { HandlerContext, Reply, Submission, ViewState } from "./context.ts";
import type { Message } from "./kit/blocks.ts";
import type { FieldKinds } from "./kit/field-kinds.ts";

/** What help, menu and README tell of a word. */
export interface CommandSummary {
  readonly name: string;
  /** One line for help, menu and README. */
  readonly summary: TextKey;
  /** What may follow the word, for instance `until <day>`; left out when nothing. */
  readonly usage?: TextKey;
  /**
   * The act of plain words that its answer is about, so that what is said next in the DM leans on it as on theirs. Left out where it
   * changes something at once: a "no" to that must not be heard as a no to what stands under it.
   */
  readonly act?: string;
  /** What it does cannot be taken back, so that it is not guessed from what was typed. */
  readonly isDestructive?: boolean;
}

/** One word of `/growth`. */
export interface Command<D> extends CommandSummary {
  /** The answer is a modal: while it is being made, a waiting modal is opened in time for the trigger. */
  readonly opensModal?: boolean;
  /**
   * @param words what followed the word, as the person wrote it.
   * @param marked the same with Slack's marks, for what needs the ids of those who are mentioned.
   */
  run(context: HandlerContext<D>, words: string, marked: string): Promise<Reply>;
}

/** A button, menu or picker, by its `action_id`. */
export interface Action<D, V = unknown> {
  /**
   * `feature.verb`; several elements of one message add `.suffix` where ids must differ (`nudge.choose.1`). An entry of another
   * capability's menu is `feature.verb|entry`; its values begin with `entry|`.
   */
  readonly id: string;
  readonly opensModal?: boolean;
  /**
   * How the value of the button, or of the chosen option, is read. Messages keep their values for as long as they stand, so that
   * whatever was ever sent goes on being read (tests/recorded).
   */
  readonly value: z.ZodType<V>;
  /** What is said of a value that is not read: it is of something that is over. Left out: that it is not there any more. */
  readonly over?: Fault;
  /** @param value as it was read. */
  run(context: HandlerContext<D>, value: V): Promise<Reply>;
}

/** A modal's submission, by its `callback_id`. */
export interface Submit<D, M = unknown> {
  readonly id: string;
  /** How the `private_metadata` that it was opened with is read, once its JSON is. A form that is open goes on being read. */
  readonly metadata: z.ZodType<M>;
  /** Its fields, by block id: of every shape in which it is drawn, or was by versions before. Left out: it has none. */
  readonly fields?: FieldKinds;
  /**
   * The fields whose words reach colleagues, by block id, or all of them. Words of danger in them are held back once
   * (`held-words.ts`).
   */
  readonly delivers?: "all" | readonly string[];
  /** It is drawn anew while it is filled in, so that a drawing may come after its end and must not cover that. */
  readonly isDrawnAnew?: boolean;
  run(context: HandlerContext<D>, state: ViewState, metadata: M): Promise<Submission>;
  /**
   * What stands in the way of it, by block id, without doing anything: asked where a text is blank or too long for its field, so
   * that all of it is said at once.
   */
  faults?(context: HandlerContext<D>, state: ViewState, metadata: M): Promise<Readonly<Record<string, string>>>;
}

/** Options of a select that are looked up while the person types. */
export interface OptionSource<D> {
  readonly id: string;
  options(
    context: { readonly deps: D; readonly say: Say },
    typed: string,
    person: PersonKey,
  ): readonly PlainTextOption[];
}

/** The message from whose menu a shortcut was picked. */
export interface ShortcutMessage {
  readonly channel: string;
  readonly ts: string;
  readonly text: string;
  /** Slack id of its author, when a person wrote it. */
  readonly author: string | null;
}

/** An entry of a message's menu, by its `callback_id` in the manifest. It is answered by a form. */
export interface MessageShortcut<D> {
  readonly id: string;
  run(context: HandlerContext<D>, message: ShortcutMessage): Promise<Reply>;
}

/** What every event of Slack carries. */
export interface Envelope {
  readonly team_id: string;
  readonly event_id: string;
  readonly event: object;
}

/** What the handler of an event is given. */
export interface EventSurface<D> {
  readonly deps: D;
  readonly client: WebClient;
  /** In the language of a reader: Slack id of a person or a channel. */
  readonly sayTo: (reader: string) => Promise<Say>;
  context(person: PersonKey): Promise<Omit<HandlerContext<D>, "origin">>;
}

/** An event as it came. */
export interface Arrival<T> {
  readonly body: T;
  /** More than 1 when a bot died while it handled this. */
  readonly attempt: number;
}

/** What is done with the events of one type. */
export interface EventDefinition<D, T extends Envelope> {
  /** Slack's type of event. */
  readonly type: string;
  readonly schema: z.ZodType<T>;
  /** Whose words or news these are. */
  readonly by: (event: T["event"]) => string | null;
  /** Told of somebody; anything else is asked by somebody, who must be of the company. */
  readonly isNews?: boolean;
  /** Where Slack's own id does not tell it: the same for what is one and the same. */
  readonly idOf?: (event: T["event"]) => string;
  /** What one person does is handled in the order in which it came. */
  readonly inTurn?: boolean;
  /** What people of another company hear, where there is a place to say it. */
  readonly turnAway?: (surface: EventSurface<D>, event: T["event"]) => Promise<void>;
  /** Each process that began with it has ended; whoever waits for an answer gets one in another way. */
  readonly givenUp?: (surface: EventSurface<D>, workspaceId: string, event: T["event"]) => Promise<void>;
  /** What asks for nothing is not even noted. */
  readonly isWanted?: (event: T["event"]) => boolean;
  readonly handle: (
    surface: EventSurface<D>,
    workspaceId: string,
    event: T["event"],
    arrival: Arrival<T>,
  ) => Promise<unknown>;
}

/** An event whose type of body is known to itself alone, so that all of them fit into one list. */
export type EventEntry<D> = EventDefinition<D, Envelope>;

/**
 * What became of such words: nothing, or as asked of a form or a command, or they wait in a form that would deliver them. unclear: they may be meant so or
 * not, and were taken as asked.
 */
export type WordsAre = "left" | "taken" | "held" | "unclear";

/**
 * What follows where a reply takes the place of the message that somebody acted on; called before it does.
 * @param at where that message stands.
 * @param since when they acted: the reply may have been written any time after that.
 */
export type OnReplaced<D> = (
  context: Pick<HandlerContext<D>, "deps" | "person">,
  at: MessageRef,
  reply: Message,
  since: Date,
) => Promise<void>;

/**
 * What follows where somebody acts in their Home tab, or sends a form that they opened there: they have it open. Called before
 * that is done.
 * @param since when they acted.
 */
export type OnHome<D> = (context: Pick<HandlerContext<D>, "deps" | "person">, since: Date) => Promise<void>;

/** A command that a message answers. */
export interface AnsweredCommand<D> {
  /** Null: there was no word, or one that is none. */
  readonly command: Command<D> | null;
  readonly message: Message;
  /** When it was typed. */
  readonly since: Date;
}

/** What follows where a command is answered by a message, which the person alone sees; called before they do. */
export type OnCommandAnswered<D> = (
  context: Omit<HandlerContext<D>, "origin">,
  answered: AnsweredCommand<D>,
) => Promise<void>;

/** All that people can do, and that Slack tells: the explicit lists of the capabilities, put together. */
export interface SurfaceLists<D> {
  readonly commands: readonly Command<D>[];
  readonly buttons: readonly Action<D>[];
  readonly forms: readonly Submit<D>[];
  readonly lookups: readonly OptionSource<D>[];
  readonly shortcuts: readonly MessageShortcut<D>[];
  readonly events: readonly EventEntry<D>[];
  readonly onReplaced: readonly OnReplaced<D>[];
  readonly onHome: readonly OnHome<D>[];
  readonly onCommandAnswered: readonly OnCommandAnswered<D>[];
  /** The answer to `/growth` with no word, or with one that is none. */
  readonly withoutCommand: (context: HandlerContext<D>, word: string) => Promise<Reply>;
  /** What is said to somebody alone whose words speak of danger to themselves, and what it remembers of that; null: nothing. */
  readonly care: ((context: Omit<HandlerContext<D>, "origin">, words: WordsAre) => Promise<Message>) | null;
}
