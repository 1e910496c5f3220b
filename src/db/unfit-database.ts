export type DatabaseFault = "database_newer" | "database_too_old" | "database_pooled";

/** Thrown at the start: the database answers, but the bot cannot use it. `detail` is what the sentence for the operator names. */
export class UnfitDatabase extends Error {
  override readonly name = "UnfitDatabase";
  readonly code: DatabaseFault;
  readonly detail: string;

  constructor(code: DatabaseFault, detail = "") {
    super(detail === "" ? code : `${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}
