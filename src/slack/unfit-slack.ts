export type SlackFault = "slack_scopes_missing" | "slack_not_slack" | "slack_no_bot" | "socket_silent";

/** Thrown at the start: what answers is not Slack, or Slack does not let the bot do its work. `detail` is what the sentence for the operator names. */
export class UnfitSlack extends Error {
  override readonly name = "UnfitSlack";
  readonly code: SlackFault;
  readonly detail: string;

  constructor(code: SlackFault, detail = "") {
    super(detail === "" ? code : `${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}
