/** What is told of somebody's Home tab when they were forgotten. */
import type { ReceiptLine } from "#src/feature-kit/receipt-line.ts";

export const membersReceipt: readonly ReceiptLine[] = [
  { under: "own", place: 45, counts: ["homeTabs"], words: (say) => say("home.receipt") },
];
