/** The oldest Redis that BullMQ recommends. What is checked and what is told both read it here. */
export const OLDEST_REDIS = "6.2";

export type RedisFault = "redis_silent" | "redis_too_old" | "redis_evicts" | "redis_is_cluster" | "redis_is_no_cluster";

/** Thrown at the start: Redis is there, but the queue cannot use it. `detail` is what the sentence for the operator names. */
export class UnfitRedis extends Error {
  override readonly name = "UnfitRedis";
  readonly code: RedisFault;
  readonly detail: string;

  constructor(code: RedisFault, detail = "") {
    super(detail === "" ? code : `${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}
