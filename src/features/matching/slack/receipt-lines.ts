/** What is told of a host who was forgotten. */
import type { ReceiptLine } from "#src/feature-kit/receipt-line.ts";

export const matchingReceipt: readonly ReceiptLine[] = [
  {
    under: "apart",
    place: 45,
    counts: ["hosts", "blocks"],
    words: (say, count) => say("matching.receipt_md", { hosts: count("hosts"), blocks: count("blocks") }),
  },
];
