import { definePersonalData } from "#src/db/personal-data.ts";

/** When jobs ran: about nobody. */
export const adminData = definePersonalData({
  owner: "admin",
  tables: { job_runs: { facts: ["name", "ran_at", "ms", "failed"] } },
});
