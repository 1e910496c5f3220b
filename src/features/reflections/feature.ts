/** What came of challenges, kept as evidence. */
import { defineFeature } from "#src/feature-kit/feature.ts";
import { reflectionsAsAsked1 } from "./language/as-asked-1.en.ts";
import { reflectionsAsAsked2 } from "./language/as-asked-2.en.ts";
import { reflectionsAsTyped } from "./language/as-typed.en.ts";
import { reflectionsAsWritten } from "./language/as-written.en.ts";
import { doneWords } from "./language/done.en.ts";
import { doneStories } from "./language/done-stories.en.ts";
import { lookingBackHints } from "./language/hints-looking-back.en.ts";
import { toldHints } from "./language/hints-told.en.ts";
import { lookingBackWords } from "./language/looking-back.en.ts";
import { lookingBackMore } from "./language/more-looking-back.en.ts";
import { ofToldMore } from "./language/more-of-told.en.ts";
import { toldWordsMore } from "./language/more-told.en.ts";
import { replies } from "./language/replies.en.ts";
import { repliesMore } from "./language/replies-more.en.ts";
import { reflectionsFromStrangers } from "./language/strangers.en.ts";
import { toldWords } from "./language/told.en.ts";
import { areaActions } from "./slack/area-meant.ts";
import { recordActions } from "./slack/buttons.ts";
import { deleteSubmit } from "./slack/delete-form.ts";
import { done } from "./slack/done-command.ts";
import { reflectionsExport } from "./slack/export-part.ts";
import { reflectionSections } from "./slack/home-sections.ts";
import { reflectionIntents } from "./slack/intents.ts";
import { lateAnswer } from "./slack/late-answer.ts";
import { log } from "./slack/log-command.ts";
import { progress } from "./slack/progress-command.ts";
import { editSubmit, logSubmit, reflectSubmit } from "./slack/reflection-form.ts";
import { tellingActions } from "./slack/telling-buttons.ts";
import { reflectionsData } from "./store/personal-data.ts";
import { Reflections } from "./store/reflections.ts";

export const reflections = defineFeature({
  name: "reflections",
  speech: [
    ...reflectionsFromStrangers,
    ...replies,
    ...repliesMore,
    ...reflectionsAsAsked2,
    ...reflectionsAsAsked1,
    ...reflectionsAsTyped,
    ...reflectionsAsWritten,
    ...lookingBackHints,
    ...toldHints,
    ...doneStories,
    ...lookingBackMore,
    ...ofToldMore,
    ...toldWordsMore,
    ...doneWords,
    ...lookingBackWords,
    ...toldWords,
  ],
  commands: [done, log, progress],
  buttons: [...recordActions, ...tellingActions, ...areaActions],
  forms: [reflectSubmit, logSubmit, editSubmit, deleteSubmit],
  messages: [lateAnswer],
  intents: reflectionIntents,
  personalData: reflectionsData,
  exportPart: reflectionsExport,
  receiptLines: [
    {
      under: "own",
      place: 20,
      counts: ["reflections"],
      words: (say, count) => say("reflection.receipt", { reflections: count("reflections") }),
    },
  ],
  isNudgeTold: async ({ db }, memberId, nudgeId) => (await new Reflections(db).ofNudge(memberId, nudgeId)) !== null,
  homeSections: reflectionSections,
});
