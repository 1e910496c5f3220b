/** What is told of nudges when somebody was forgotten. */
import type { ReceiptLine } from "#src/feature-kit/receipt-line.ts";

export const weeklyReceipt: readonly ReceiptLine[] = [
  {
    under: "own",
    place: 10,
    counts: ["nudges", "plans"],
    words: (say, count) => say("nudge.receipt", { nudges: count("nudges"), plans: count("plans") }),
  },
  {
    under: "own",
    place: 30,
    counts: ["history"],
    words: (say, count) => say("nudge.receipt_history", { history: count("history") }),
  },
  {
    under: "own",
    place: 35,
    counts: ["preferences"],
    words: (say, count) => say("nudge.receipt_preferences", { preferences: count("preferences") }),
  },
  {
    under: "own",
    place: 40,
    counts: ["messages"],
    words: (say, count) => say("nudge.receipt_messages", { messages: count("messages") }),
  },
];
