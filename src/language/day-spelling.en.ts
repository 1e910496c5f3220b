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

/** As people shorten them in chats; "2day" is mostly how long a course takes. */
export const SHORTENED: Readonly<Record<string, string>> = {
  tday: "today",
  mrng: "morning",
  mornin: "morning",
  aftn: "afternoon",
  arvo: "afternoon",
  evng: "evening",
  evg: "evening",
  "2nite": "tonight",
  tonite: "tonight",
  "2moro": "tomorrow",
  "2mrw": "tomorrow",
  tmoro: "tomorrow",
  tmrrw: "tomorrow",
  tomoz: "tomorrow",
};
