/** What the queue stores of a failure. Its message holds no details, as everybody with access to the queue can read it. */
export class JobFailed extends Error {
  override readonly name = "JobFailed";

  constructor(cause: unknown) {
    super("the job failed; the log says why", { cause });
  }
}
