/** What the simulated workspace is made of and shows. It knows Slack and nothing of any bot. */

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
}

/** The app as one workspace knows it. */
export interface BotIdentity {
  readonly appId: string;
  readonly userId: string;
  readonly botId: string;
  readonly name: string;
}

export interface PersonSeed {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly zone: string;
  readonly locale?: string;
  /** First and last full hour at work, in their own zone; the page shows it. */
  readonly hours?: readonly [from: number, to: number];
  /** A guest of the workspace, invited to single channels. */
  readonly guest?: boolean;
  /** The workspace of somebody from another company, who is here in channels that the two share. */
  readonly fromTeam?: string;
  /** Another app's user. */
  readonly isApp?: boolean;
  /** Administers the workspace in Slack. */
  readonly admin?: boolean;
  /** Owns the workspace, which makes them an admin as well. */
  readonly owner?: boolean;
}

export interface ChannelSeed {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
  readonly isPrivate?: boolean;
  readonly isArchived?: boolean;
  /** Whether the bot is a member. */
  readonly bot?: boolean;
  /** Shared with another company. */
  readonly shared?: boolean;
}

export interface Person extends PersonSeed {
  deleted: boolean;
  status: { text: string; emoji: string; expiresAt: Date | null };
  dnd: { start: Date | null; end: Date | null };
  currentZone: string;
  presence: "active" | "away";
}

export type JsonObject = Record<string, unknown>;

export interface Message {
  ts: string;
  channel: string;
  /** A user id, or the bot's. */
  author: string;
  text: string;
  blocks: JsonObject[];
  threadTs: string | null;
  edited: boolean;
  /** Only this person sees it. */
  ephemeralFor: string | null;
  metadata: JsonObject | null;
  /** What makes it another kind of message than typed words. */
  subtype?: "file_share" | "me_message";
  files: UploadedFile[];
  /** What people chose in its menus and pickers: block id -> action id -> state. */
  state: FieldStates;
}

export type FieldStates = Record<string, Record<string, JsonObject>>;

export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  content: Uint8Array;
}

export interface Channel {
  id: string;
  name: string;
  kind: "channel" | "dm" | "mpim";
  members: string[];
  isPrivate: boolean;
  isArchived: boolean;
  isShared: boolean;
  botIsMember: boolean;
}

export interface View {
  id: string;
  hash: string;
  type: "modal" | "home";
  body: JsonObject;
  previousId: string | null;
  /** The conversation that the person was looking at, when known. */
  openedIn: string | null;
  errors: Record<string, string>;
  /** Values filled in so far: block id -> action id -> state element. */
  state: FieldStates;
}

/** One exchange between Slack and the bot. */
export interface RequestRecord {
  readonly id: number;
  readonly direction: "to-bot" | "from-bot";
  readonly what: string;
  readonly at: Date;
  readonly ms: number;
  readonly ok: boolean;
  readonly verdict: string;
  readonly payload: JsonObject;
  readonly answer: unknown;
}
export type NewRecord = Omit<RequestRecord, "id">;

/** How Slack misbehaves next: by Web API method, or `events` for requests to the bot. */
export interface Fault {
  /** How many calls it hits; each hit counts down. */
  times: number;
  status?: number;
  error?: string;
  retryAfterSeconds?: number;
  delayMs?: number;
  /** Web API only: nothing is done before this has come about. */
  until?: Promise<unknown>;
  /** Does what was asked, but the answer never arrives. */
  dropAnswer?: boolean;
  /** With `status` or `error`: does what was asked, and answers so all the same. */
  afterwards?: boolean;
  /** Events only: sent a second time although it was taken. */
  duplicate?: boolean;
  /** Events only: held back until a later one went out. */
  reorder?: boolean;
}
export type Faults = Map<string, Fault>;

/** A message as one person sees it. */
export interface SeenMessage {
  readonly ts: string;
  readonly channel: string;
  readonly author: string;
  readonly authorName: string;
  readonly text: string;
  readonly blocks: readonly JsonObject[];
  /** Everything visible as plain text, buttons as [Label]. */
  readonly plain: string;
  readonly threadTs: string | null;
  readonly edited: boolean;
  readonly ephemeral: boolean;
  readonly state: FieldStates;
  readonly files: readonly { id: string; name: string; title: string; text: string }[];
}

export interface SeenView {
  readonly id: string;
  readonly type: "modal" | "home";
  readonly title: string;
  readonly submit: string | null;
  readonly close: string | null;
  readonly blocks: readonly JsonObject[];
  readonly plain: string;
  readonly errors: Readonly<Record<string, string>>;
  readonly state: View["state"];
}

/** What an act brought before the person's eyes. */
export interface Seen {
  /** New or changed messages, ephemeral ones too, oldest first. */
  readonly messages: readonly SeenMessage[];
  readonly modal: SeenView | null;
  /** What Slack says when the bot failed them, for instance `operation_timeout`. */
  readonly error: string | null;
}

/** All that one person sees, for the page. */
export interface State {
  readonly now: string;
  /** Changes with each start and each reset: what a page remembers of an earlier one means nothing any more. */
  readonly run: string;
  /** Whether anybody has said anything in any of its workspaces, or the app has. */
  readonly begun: boolean;
  readonly team: Team;
  /** Every workspace of the server; `firstPerson` is whose eyes to open it with, null where nobody is. */
  readonly teams: readonly (Team & { readonly firstPerson: string | null; readonly installed: boolean })[];
  readonly me: string;
  readonly people: readonly {
    id: string;
    name: string;
    title: string;
    zone: string;
    hours: readonly [number, number];
    status: { text: string; emoji: string };
    presence: Person["presence"];
    /** When their notifications are paused next, or are now. */
    dnd: { from: string; until: string } | null;
    guest: boolean;
    isBot: boolean;
    deleted: boolean;
  }[];
  readonly conversations: readonly {
    id: string;
    name: string;
    kind: Channel["kind"] | "app";
    isPrivate: boolean;
    isArchived: boolean;
    /** With another company. */
    isShared: boolean;
    botIsMember: boolean;
    /** People in it, without the bot. */
    members: readonly string[];
    unread: number;
    messages: readonly SeenMessage[];
  }[];
  readonly modal: SeenView | null;
  readonly home: SeenView | null;
  readonly commands: readonly { command: string; description: string; usageHint: string }[];
  readonly shortcuts: readonly { name: string; type: "global" | "message"; callbackId: string }[];
  /** The exchanges with the bot, without what they carried. */
  readonly requests: readonly Omit<RequestRecord, "payload" | "answer">[];
  readonly faults: readonly (Fault & { readonly method: string })[];
  readonly violations: readonly string[];
  /** Events that the bot took at none of Slack's tries. */
  readonly givenUp: readonly { readonly type: string; readonly user: string | null; readonly ts: string | null }[];
}
