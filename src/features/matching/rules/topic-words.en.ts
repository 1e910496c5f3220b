/** English words that say nothing of what a question is about, and endings that do not change it. */
export const FILLER_WORDS: ReadonlySet<string> = new Set(
  (
    "a about after all also am an and any anybody anyone anything are as ask at be been before being better but by can could did do does " +
    "for from get go good had has have help how i if in into is it its just know learn like make me more most my need of on one or " +
    "other our out people please see she should so some somebody someone something tell than that the their them then there these " +
    "they thing things this to understand up us use want was we well were what when where which who why will with work works would you your"
  ).split(" "),
);

/** "Invoices", "invoicing" and "invoice" are one topic. */
export const TOPIC_ENDINGS: readonly string[] = ["ing", "ed", "es", "s", "e"];
