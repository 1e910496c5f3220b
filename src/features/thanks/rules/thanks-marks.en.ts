import type { ThanksMarks } from "./parse-words.ts";

export const thanksMarksEn: ThanksMarks = {
  beforePeople: "to|and",
  betweenPeople: "and",
  beforeReason: "for",
  besideReason: "from|because|who|as|since|that|with",
};
