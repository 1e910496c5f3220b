/** How English writes dates and times. */
import { enGB } from "date-fns/locale/en-GB";
import type { DateForms } from "./dates.ts";

export const datesEn: DateForms = {
  locale: enGB,
  weekdayDateTime: "EEEE, d MMMM 'at' HH:mm",
  weekdayDateTimeInSlack: "{date_long_pretty} at {time}",
  dateTime: "d MMMM yyyy 'at' HH:mm",
  dateTimeInSlack: "{date_long} at {time}",
  time: "HH:mm",
  onWeekdayDate: "'on' EEEE, d MMMM",
  weekdayDate: "EEEE, d MMMM",
  weekdayDateAndYear: "EEEE, d MMMM yyyy",
  date: "d MMMM yyyy",
};
