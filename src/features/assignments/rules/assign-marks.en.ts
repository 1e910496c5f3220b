import type { AssignMarks } from "./parse-command.ts";

export const assignMarksEn: AssignMarks = {
  besidePeople: "to|and|for",
  beforeChallenge: "to|and",
  because: "because",
};
