/** What people say for a colleague's help, in passing and by hint. */
import type { ActWords } from "#src/language/act.ts";

export const thankHints: readonly ActWords[] = [
  {
    act: "thank",
    locale: "en",
    effect: "asks",
    situations: ["nothing-open", "open", "planned", "told", "newcomer"],
    says: [
      "say thanks to Omar from me",
      "Lena saved my day, tell her",
      "i want to thank the support team",
      "can you thank Petra for her time",
      "big thanks to Jonas, can you pass it on",
      "kudos to Maya for the patience",
      "how can i thank a colleague",
      "shoutout to QA",
      "send a thank you to Ramesh",
      "please convey my thanks to Asha",
    ],
  },
];
