/** What every handler is given and returns. Handlers return their reply as data; `run-handler.ts` sends it. */
import type { KnownBlock, ModalView } from "@slack/types";
import type { Directory } from "#src/kernel/directory.ts";
import type { MessageRef } from "#src/kernel/member.ts";
import type { Clock, Ids, Log, PersonKey, Timer } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { Message } from "./kit/blocks.ts";
import type { EventHandler } from "./noted-events.ts";
import type { RequestHandler } from "./noted-requests.ts";
import type { KnownDms } from "./open-conversation.ts";
import type { CommandSummary } from "./registry.ts";
import type { Inbox } from "./store/inbox.ts";
import type { NotedRequests } from "./store/noted-requests.ts";
import type { Requests } from "./store/seen-requests.ts";

/** Where somebody acted, which decides how the answer reaches them. */
export type Origin =
  | {
      readonly kind: "command";
      readonly responseUrl: string;
      readonly channel: string;
      /** A group DM is no channel: it has no card, and the bot may not read who is in it. */
      readonly place: "dm" | "group-dm" | "channel";
    }
  /** A shortcut from the composer, or from a message's menu; it is answered by a form. */
  | { readonly kind: "shortcut" }
  | {
      readonly kind: "message";
      readonly responseUrl: string;
      readonly channel: string;
      readonly ts: string;
      readonly ephemeral: boolean;
    }
  | { readonly kind: "home" }
  | {
      readonly kind: "modal";
      readonly viewId: string;
      /** The first window of the stack, and the one right under this. */
      readonly below: readonly string[];
      /** What it holds when a button of it is pressed. */
      readonly form?: OpenForm;
      /** Whether it was opened from the Home tab. */
      readonly isFromHome: boolean;
      /** Whether it was opened by a command elsewhere than in the DM. */
      readonly isInChannel?: boolean;
    }
  | { readonly kind: "dm"; readonly channel: string; readonly threadTs: string | null };

/** A form that is open, as it is filled in by now. */
export interface OpenForm {
  /** What it was opened with. */
  readonly metadata: unknown;
  readonly state: ViewState;
  /** Another one each time that it is drawn anew. */
  readonly hash: string | undefined;
}

/** An answer that Slack did not accept. */
export interface OwedAnswer {
  /** Unique for ever; the key under which it was tried. No ":". */
  readonly key: string;
  /** When the person wrote or pressed. */
  readonly since: Date;
  readonly threadTs: string | null;
  /** When the first attempt began of which nobody knows whether it arrived; null: none did. */
  readonly doubtSince: Date | null;
}

/** An answer where it stands. */
export interface ShownAnswer {
  readonly at: MessageRef;
  readonly message: { readonly text?: string; readonly blocks: readonly unknown[] };
  /** When its writing began, at the latest when the person wrote or pressed. */
  readonly since: Date;
}

/** What this room itself needs of the deps; handlers are given more. */
export interface SurfaceDeps {
  readonly clock: Clock;
  readonly timer: Timer;
  readonly ids: Ids;
  readonly log: Log;
  readonly directory: Directory;
  readonly dmChannels: KnownDms;
  readonly requests: Requests;
  readonly inbox: Inbox;
  readonly eventHandler: EventHandler;
  readonly notedRequests: NotedRequests;
  readonly requestHandler: RequestHandler;
  /** Writes down an answer that Slack did not accept; src/delivery sends it as soon as Slack does. */
  readonly answers: {
    owe(person: PersonKey, answer: OwedAnswer): Promise<void>;
    /** Whether that was done under this key, be it sent by now or not. */
    isOwed(key: string): Promise<boolean>;
    /** Notes of whom an answer speaks that stands in Slack. */
    shown(person: PersonKey, answer: ShownAnswer): Promise<void>;
    /** The same of one that is about to take the place of another message, and once it stands there. */
    replaces(person: PersonKey, answer: ShownAnswer): Promise<void>;
    replaced(person: PersonKey, answer: ShownAnswer): Promise<void>;
  };
}

/** Everything that a handler may use. */
export interface HandlerContext<D = SurfaceDeps> {
  readonly deps: D;
  readonly say: Say;
  readonly log: Log;
  readonly person: PersonKey;
  readonly origin: Origin;
  /** Every word of `/growth`, for those that tell of them. */
  readonly commands: readonly CommandSummary[];
}

/** The answer of a handler, as data. */
export type Reply =
  /** Shown to the person alone: in place of the message that was acted on, or where the command was typed. */
  | { readonly kind: "message"; readonly message: Message }
  /** A new message beside the one that was acted on, which stays. */
  | { readonly kind: "extra"; readonly message: Message }
  /** A form; `replace` meanwhile takes the place of the message that was acted on, so that its buttons are gone. */
  | { readonly kind: "modal"; readonly view: ModalView; readonly replace?: Message }
  /** Windows that are open are drawn anew; one that was closed meanwhile is left out. */
  | { readonly kind: "redraw"; readonly views: readonly Redrawn[] }
  /** What the person sees is drawn anew elsewhere (Home, the message of what it is about). */
  | { readonly kind: "none" };

/** A window that is open, and what it shows from now on. */
export interface Redrawn {
  readonly viewId: string;
  readonly view: ModalView;
  /** Of the form that is drawn anew; it is left as it is where that was sent meanwhile. */
  readonly hash?: string | undefined;
}

/** The answer to a submitted modal. */
export type Submission =
  /**
   * Texts by block id, shown beside the fields; the modal stays open and nothing typed is lost.
   * `nothingKept`: it is because of words of danger, which are answered in the DM.
   */
  | { readonly kind: "errors"; readonly errors: Readonly<Record<string, string>>; readonly nothingKept?: true }
  /** `staysInDm`: the message is in their DM as well, where neither the window nor what only they see in a channel is left of it. */
  | { readonly kind: "update"; readonly view: ModalView; readonly message?: Message; readonly staysInDm?: true }
  /**
   * Somebody saved the same meanwhile: the form stays as it was filled in, `blocks` above its fields show what stands
   * there now, and `metadata` takes the place of what it was opened on, so that saving again is meant.
   */
  | { readonly kind: "conflict"; readonly blocks: readonly KnownBlock[]; readonly metadata: object }
  /**
   * Nothing was done: the form stays as it was filled in, with texts above the fields that they are about, and remembers
   * `metadata` beside what it was opened on.
   */
  | { readonly kind: "held"; readonly beside: Readonly<Record<string, string>>; readonly metadata: object }
  /** Closes the whole stack of modals. */
  | { readonly kind: "clear"; readonly message?: Message }
  /** Closes the modal; `message` takes the place of the message that the modal was opened from, if that is known. */
  | { readonly kind: "close"; readonly message?: Message; readonly redraw?: readonly Redrawn[] };

/** Where a command was typed, by what Slack says of it: group DMs are called `mpdm-...`. */
export function commandPlace(channelId: string, channelName: string): "dm" | "group-dm" | "channel" {
  if (channelId.startsWith("D")) return "dm";
  return channelName.startsWith("mpdm-") ? "group-dm" : "channel";
}

/** The channel where a command was typed; null in a DM or a group DM. */
export function channelTyped({ origin }: Pick<HandlerContext, "origin">): string | null {
  return origin.kind === "command" && origin.place === "channel" ? origin.channel : null;
}

/** What a modal remembers of where it was opened, so that its submission can answer there. */
export interface ModalOrigin {
  readonly responseUrl?: string | undefined;
  /** Where the message stands whose place the answer takes; left out for one that only its reader sees. */
  readonly at?: MessageRef | undefined;
  /** Whether that was the Home tab. */
  readonly isFromHome?: boolean | undefined;
  /** Whether a command was typed somewhere else than in the DM. */
  readonly isInChannel?: boolean | undefined;
}

/** A message that takes the place of what was acted on, or is shown where the command was typed. */
export function messageReply(message: Message): Reply {
  return { kind: "message", message };
}

/** Shown beside what was acted on, which stays as it is. */
export function beside(reply: Reply): Reply {
  return reply.kind === "message" ? { kind: "extra", message: reply.message } : reply;
}

/** A form. @param replace takes the place of the message that was acted on. */
export function modalReply(view: ModalView, replace?: Message): Reply {
  return { kind: "modal", view, ...(replace ? { replace } : {}) };
}

/**
 * The response URL to carry into a modal, where what it leads to may take the place of what was acted on.
 * @param drawn what has a message of its own in the DM that is drawn anew from its state: that one stays, and whatever else is about it
 * is answered in place.
 */
export function originOf(
  { origin }: Pick<HandlerContext, "origin">,
  drawn?: { readonly message: MessageRef | null },
): ModalOrigin {
  if (isAtHome(origin)) return { isFromHome: true };
  const isBeside = origin.kind === "message" && drawn !== undefined && drawn.message?.ts !== origin.ts;
  const replaceable = origin.kind === "command" || (origin.kind === "message" && (origin.ephemeral || isBeside));
  return replaceable ? placeOf(origin) : {};
}

/** Whether somebody acts in their Home tab, or in a form that they opened there. */
export function isAtHome(origin: Origin): boolean {
  return origin.kind === "home" || (origin.kind === "modal" && origin.isFromHome);
}

/** Where an answer takes the place of what was acted on, whatever that is; nothing where there is no such place. */
export function placeOf(origin: Origin): ModalOrigin {
  if (origin.kind === "command")
    return { responseUrl: origin.responseUrl, ...(origin.place === "dm" ? {} : { isInChannel: true }) };
  if (origin.kind !== "message") return {};
  const { responseUrl, channel, ts, ephemeral } = origin;
  return ephemeral ? { responseUrl } : { responseUrl, at: { channel, ts } };
}

/** Values of a submitted or changed view by block id and action id, as Slack sends them. */
export type ViewState = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
