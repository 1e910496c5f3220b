/** Events of Slack: noted before they are acknowledged, and handled once. */
import type { Stopwatch } from "#src/db/stopwatch.ts";

/** An event as far as we read it. */
export interface NotedEvent {
  readonly workspaceId: string;
  /** Slack's; the same when the event is sent again. */
  readonly eventId: string;
  /** Slack's type of event. */
  readonly kind: string;
  /** Whose words or news they are; null for news about the installation. */
  readonly userId: string | null;
  /** The parsed body; kept until the event was handled, and no longer. */
  readonly body: unknown;
}

/** An event under a lease: nobody else handles it until the lease runs out. */
export interface TakenEvent extends NotedEvent {
  /** 1 for the first time. A later holder has a higher number, and the earlier one can end nothing any more. */
  readonly attempt: number;
  /** Something of the same kind that this person did shortly before had not been handled when this was taken. */
  readonly isBehind: boolean;
  /** Started before its lease was asked for. */
  readonly takenFor: Stopwatch;
}

/** Does what an event asks for. */
export interface EventHandler {
  handle(event: TakenEvent): Promise<void>;
  /** It is not handled any more; whoever waits for an answer is told. */
  giveUp(event: TakenEvent): Promise<void>;
}
