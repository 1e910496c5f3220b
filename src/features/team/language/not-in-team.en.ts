/** What managers say of somebody who did not name them. */
import { type ActWords, SITUATIONS } from "#src/language/act.ts";

export const notInTeam: readonly ActWords[] = [
  {
    act: "assign",
    locale: "en",
    effect: "shows",
    situations: SITUATIONS,
    needs: ["team"],
    says: [
      "can omar get something from me too? he didnt name me as manager",
      "omar has another lead, may i still give him one",
      "can i give something to somebody who is not in my team",
      "she did not name me as her manager, can she get a challenge from me",
      "tom isnt on my list, how can he get one as well",
      "can the others get something from me too",
      "hana reports to somebody else, can i give her a challenge",
    ],
    butNot: {
      "manager-trouble": ["he is my manager and never talks to me", "my manager did not name me for the promotion"],
    },
  },
];
