/** How people say that they do not want, or cannot do, what a colleague gave them and they had taken on. */
import { type ActWords, SITUATIONS } from "#src/language/act.ts";

/** Whoever has not joined has taken nothing on. */
const OF_MEMBERS = SITUATIONS.filter((situation) => situation !== "newcomer");

export const leaveGivenWords: readonly ActWords[] = [
  {
    act: "leave-given",
    locale: "en",
    effect: "asks",
    situations: OF_MEMBERS,
    needs: ["taken-on"],
    says: [
      "i changed my mind, i don't want it",
      "i changed my mind about grace's one",
      "i mean grace's challenge, i cannot do it after all",
      "i can't do lena's challenge after all",
      "skip grace's challenge",
      "skip the one from grace",
      "how do i get rid of what grace gave me",
      "how can i get rid of her challenge",
      "i won't do the page about the import",
      "i wont do what grace asked",
      "can you take it off my list",
      "take grace's thing off my list",
      "tell grace i can't",
      "tell her that i cannot do it",
      "tell my manager that i won't get to it",
      "give it back to grace",
      "i want to give grace's challenge back",
      "can i hand it back to her",
      "i'd like to return what omar gave me",
      "i said yes too quickly, i don't want to do it",
      "i shouldn't have said yes to that one",
      "i want out of grace's challenge",
      "let me out of that assignment",
      "cancel what grace gave me",
      "drop the assignment please",
      "please remove the task of my lead",
      "not now for the thing from grace",
      "i am not going to do her challenge",
      "it's too much, grace's thing i mean, i can't",
      "kindly withdraw me from the challenge that sir gave",
      "how do i say no to grace now that i said yes",
      "can i still say no to what she gave me",
    ],
    butNot: {
      undo: ["take that back"],
      "given-who": ["what did grace give me", "who gave me that"],
      none: ["grace's ticket is off my list", "give the laptop back to grace", "tell grace the build is green"],
      move: ["can i do grace's one next week"],
    },
  },
];
