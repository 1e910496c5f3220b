/** What people ask about growing, and what weighs on them: short answers that end in one small step. */
import { defineFeature } from "#src/feature-kit/feature.ts";
import { afterWork } from "./language/after-work.en.ts";
import { guidanceAsAsked1 } from "./language/as-asked-1.en.ts";
import { guidanceAsAsked2 } from "./language/as-asked-2.en.ts";
import { guidanceAsTyped } from "./language/as-typed.en.ts";
import { guidanceAsWritten1 } from "./language/as-written-1.en.ts";
import { guidanceAsWritten2 } from "./language/as-written-2.en.ts";
import { atWork } from "./language/at-work.en.ts";
import { careerWishes } from "./language/career.en.ts";
import { crises } from "./language/crisis.en.ts";
import { talkingHelp } from "./language/feedback.en.ts";
import { growthQuestions } from "./language/growth.en.ts";
import { heavyDanger } from "./language/heavy-danger.en.ts";
import { heavyHarm } from "./language/heavy-harm.en.ts";
import { heavySelf } from "./language/heavy-self.en.ts";
import { heavySorrow } from "./language/heavy-sorrow.en.ts";
import { heavyWork } from "./language/heavy-work.en.ts";
import { crisisHints } from "./language/hints-crisis.en.ts";
import { guidanceHints } from "./language/hints-growth.en.ts";
import { peopleHints } from "./language/hints-people.en.ts";
import { leadingOthers } from "./language/leading.en.ts";
import { light1 } from "./language/light-1.en.ts";
import { light2 } from "./language/light-2.en.ts";
import { light3 } from "./language/light-3.en.ts";
import { light4 } from "./language/light-4.en.ts";
import { light5 } from "./language/light-5.en.ts";
import { light6 } from "./language/light-6.en.ts";
import { moods } from "./language/mood.en.ts";
import { growthMore } from "./language/more-growth.en.ts";
import { moodsMore } from "./language/more-moods.en.ts";
import { noAnswerMore } from "./language/more-no-answer.en.ts";
import { peopleMore } from "./language/more-people.en.ts";
import { peopleTroubles } from "./language/people.en.ts";
import { guidanceFromStrangers } from "./language/strangers.en.ts";
import { guidanceActions } from "./slack/buttons.ts";
import { guidanceIntents } from "./slack/intents.ts";

export const guidance = defineFeature({
  name: "guidance",
  buttons: guidanceActions,
  intents: guidanceIntents,
  speech: [
    ...afterWork,
    ...guidanceFromStrangers,
    ...guidanceAsAsked2,
    ...guidanceAsAsked1,
    ...guidanceAsTyped,
    ...guidanceAsWritten2,
    ...guidanceAsWritten1,
    ...crisisHints,
    ...peopleHints,
    ...guidanceHints,
    ...growthMore,
    ...moodsMore,
    ...peopleMore,
    ...noAnswerMore,
    ...careerWishes,
    ...crises,
    ...talkingHelp,
    ...growthQuestions,
    ...moods,
    ...peopleTroubles,
    ...atWork,
    ...leadingOthers,
  ],
  weighing: [heavySelf, heavyDanger, heavyHarm, heavySorrow, heavyWork, light1, light2, light3, light4, light5, light6],
});
