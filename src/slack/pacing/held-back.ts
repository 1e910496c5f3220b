import { WebAPIRateLimitedError } from "@slack/web-api";

const SECOND_MS = 1000;

/** A call that was not made, as it would be more than Slack permits. To whoever called it is as if Slack had said so. */
export class HeldBack extends WebAPIRateLimitedError {
  override readonly name = "HeldBack";

  readonly waitMs: number;

  constructor(waitMs: number) {
    super(waitMs / SECOND_MS);
    this.waitMs = waitMs;
  }
}
