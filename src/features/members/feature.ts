/** Who is there, when they can be reached, and what the company has off. */
import { defineFeature } from "#src/feature-kit/feature.ts";
import { memberEvents } from "./slack/events.ts";
import { membersExport } from "./slack/export-part.ts";
import { membersReceipt } from "./slack/receipt-lines.ts";
import { membersData } from "./store/personal-data.ts";

export const members = defineFeature({
  name: "members",
  events: memberEvents,
  personalData: membersData,
  exportPart: membersExport,
  receiptLines: membersReceipt,
});
