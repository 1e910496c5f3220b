/** Sentences as people write them on a working day: terse, indirect, ironic, the reason before the wish. */
import type { ActWords } from "#src/language/act.ts";

export const onboardingAsTyped: readonly ActWords[] = [
  {
    act: "less-often",
    locale: "en",
    effect: "asks",
    situations: ["nothing-open", "open", "planned", "told"],
    says: [
      "i would keep it if it came less often",
      "once every two weeks",
      "half the pace please",
      "can it be rarer",
      "only now and then",
    ],
  },
  {
    act: "pause",
    locale: "en",
    effect: "changes",
    situations: ["nothing-open", "open", "planned", "told"],
    says: [
      "from thursday i am off for ten days",
      "holiday from 1 to 15 august",
      "i am on leave from 14th to 18th",
      "baby comes next week, see you in two months",
      "on secondment until march",
      "i need some quiet till the release is out",
      "away next monday to wednesday",
    ],
  },
  {
    act: "settings",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told"],
    says: [
      "i changed projects, my areas too",
      "can i get them in the afternoon",
      "tuesday instead of monday from now on",
      "fridays i do not work any more",
      "where do i tell you my new working hours",
      "the hour is wrong since the clocks changed",
    ],
  },
  {
    act: "resume",
    locale: "en",
    effect: "changes",
    situations: ["nothing-open", "open", "planned", "told"],
    says: ["sabbatical is over", "i can again", "end of the pause please", "back from the baby break"],
  },
  {
    act: "stop",
    locale: "en",
    effect: "asks",
    situations: ["nothing-open", "open", "planned", "told"],
    says: ["i leave the programme", "please no more", "take my name off", "that is it for me, end it"],
  },
  {
    act: "join",
    locale: "en",
    effect: "asks",
    situations: ["newcomer"],
    says: [
      "ok i want to try it, what do i do",
      "my lead said i should take part",
      "i am new and would like to be in",
      "yes i want these challenges",
    ],
  },
  {
    act: "my-manager",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told"],
    says: ["is petra noted as my lead", "who sees my shared notes as manager"],
  },
  {
    act: "name-manager",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told"],
    says: ["set jonas as my boss", "i report to grace since monday"],
  },
];
