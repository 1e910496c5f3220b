/** How English and German name spans of minutes and hours: sources of regular expressions over folded words. */
export const durationWordsEn = {
  minute: "min(?:ute)?s?|mins|minuten?",
  hour: "h|hrs?|hours?|stunden?|std",
  half: "(?:half an? (?:hour|hr|h)|halbe stunde|half (?:hour|hr))",
  quarter: "(?:(?:a )?quarter of an hour|viertelstunde)",
  numbers: { a: 1, an: 1, one: 1, two: 2, three: 3, five: 5, ten: 10, fifteen: 15, twenty: 20, thirty: 30 } as Readonly<
    Record<string, number>
  >,
} as const;
