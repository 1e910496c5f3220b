/** Why a service that answers cannot serve the bot. */
export type Unfitness =
  | "database_newer"
  | "database_too_old"
  | "database_pooled"
  | "redis_silent"
  | "redis_too_old"
  | "redis_evicts"
  | "redis_is_cluster"
  | "redis_is_no_cluster"
  | "slack_scopes_missing"
  | "slack_not_slack"
  | "slack_no_bot"
  | "socket_silent";

/** Thrown at the start. `detail` is what the sentence for the operator names: versions, a policy, scopes. */
export class UnfitService extends Error {
  override readonly name = "UnfitService";
  readonly code: Unfitness;
  readonly detail: string;

  constructor(code: Unfitness, detail = "") {
    super(detail === "" ? code : `${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}
