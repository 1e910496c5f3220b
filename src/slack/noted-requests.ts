/** Commands, buttons, forms and shortcuts that take longer than Slack waits: noted before they are acknowledged. */

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
  /** 2 for the first time that it is taken over. */
  readonly attempt: number;
}

/** Answers what a process left behind when it died. */
export interface RequestHandler {
  handle(request: TakenRequest): Promise<void>;
}

/** Another process has this request now, which it holds to have been left behind. Nothing of it may be saved or said here. */
export class RequestLost extends Error {
  override readonly name = "RequestLost";

  constructor() {
    super("another process has taken this request over");
  }
}
