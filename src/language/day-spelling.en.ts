/** Names in English that are read although they are misspelt: of six letters at least, as shorter ones are near to other words. */
export const SPELT_NAMES = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
  "january",
  "february",
  "august",
  "september",
  "october",
  "november",
  "december",
  "tomorrow",
] as const;
