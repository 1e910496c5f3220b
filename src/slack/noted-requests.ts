/** Commands, buttons, forms and shortcuts that take longer than Slack waits: noted before they are acknowledged. */
import type { Stopwatch } from "#src/db/stopwatch.ts";

export type RequestKind = "command" | "press" | "form" | "shortcut";

export interface NotedRequest {
  readonly workspaceId: string;
  /** The same when it comes again; see `src/slack/once.ts`. */
  readonly key: string;
  readonly kind: RequestKind;
  readonly userId: string | null;
  /** The parsed body as far as we read it; null when its person was forgotten meanwhile. */
  readonly body: unknown;
  /** When somebody typed, pressed or sent it. */
  readonly askedAt: Date;
}

/** What of a request that was noted may not be done again. */
export interface Progress {
  /** Something that it asked for is saved. */
  readonly isChanged: boolean;
  /** What is to be answered; null while that is not known. */
  readonly reply: unknown;
}

/** A request that a process died with, under a lease. */
export interface TakenRequest extends NotedRequest, Progress {
  /** Whose lease it is: an earlier holder can save and say nothing any more. */
  readonly holder: string;
  /** Started before its lease was asked for. */
  readonly takenFor: Stopwatch;
  /** 2 for the first time that it is taken over. */
  readonly attempt: number;
}

/** Answers what a process left behind when it died. */
export interface RequestHandler {
  handle(request: TakenRequest): Promise<void>;
}
