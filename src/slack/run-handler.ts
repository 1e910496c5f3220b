/** The one place where commands, actions and submissions are run: timing, errors and logging live here. */
import { LeaseLost } from "#src/db/lease.ts";
import type { MessageRef } from "#src/kernel/member.ts";
import { StorageAway } from "#src/kernel/storage-away.ts";
import { type HandlerContext, isAtHome } from "./context.ts";
import { faultText } from "./fault-text.ts";
import type { Message } from "./kit/blocks.ts";
import type { RequestNote } from "./request-note.ts";
import type { ResponsePlace } from "./response-url.ts";
import type { Asker } from "./tell.ts";

/** What the wrapper needs of one request of Slack. */
export interface Exchange extends Asker {
  readonly context: HandlerContext;
  readonly note: RequestNote;
  readonly triggerId: string | null;
  /** Where Slack takes the answer for half an hour; null where there is no such place. */
  readonly respond: Respond | null;
  /** What follows where an answer takes the place of the message that was acted on. */
  readonly replaces: (at: MessageRef, reply: Message) => Promise<void>;
  /** What comes before what was asked for, where somebody did so in their Home tab. */
  readonly atHome: () => Promise<void>;
  /** What is said when the window could not be opened: a button that does the same again. */
  readonly again: () => Message;
}

/** Answers where somebody acted: in place of that message, or beside it. */
export type Respond = (message: Message, place: ResponsePlace) => Promise<void>;

/**
 * Runs a handler; whatever it throws becomes what `failed` makes of its sentence. Logs one line. A request that another
 * process left is not told of a database that is away, as it is taken again.
 * @param lost what is returned when another process has taken the request over, and answers it.
 */
export async function runHandler<T>(
  exchange: Exchange,
  handler: () => Promise<T>,
  { failed, lost }: { readonly failed: (sentence: string) => T; readonly lost: T },
): Promise<T> {
  const { context, note, atHome } = exchange;
  const started = performance.now();
  try {
    if (isAtHome(context.origin)) await atHome();
    const result = await handler();
    logHandled(exchange, started);
    return result;
  } catch (error) {
    if (error instanceof LeaseLost) {
      if (note.isLost) return lost;
      // Nobody could say whose it is: it is left to whoever takes it.
      throw error;
    }
    if (error instanceof StorageAway && note.left) throw error;
    const sentence = faultText(error, context.say, context.log);
    logHandled(exchange, started, true);
    return failed(sentence);
  }
}

/** One line for each request: what, who, how long; never what was said. */
function logHandled({ context, what }: Exchange, started: number, refused = false): void {
  const { workspaceId: team, userId: user } = context.person;
  const ms = Math.round(performance.now() - started);
  context.log.info({ what, team, user, ms, ...(refused ? { refused } : {}) }, "handled");
}
