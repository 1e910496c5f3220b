/** What is said in so many words that reading adds nothing to it. */

import { answerAndWords } from "./answer-and-words.ts";
import { type HeardAndRead, type Step, unlessInDanger } from "./answer-steps.ts";
import { answerHurtBesideNews } from "./beside-good-news.ts";
import { answerDraft } from "./drafts.ts";
import { answerOneToOne } from "./one-to-one.ts";
import { answerPlainAsk } from "./plain-asks.ts";
import { answerSettingTold } from "./settings-told.ts";
import { answerShortQuestion } from "./short-questions.ts";
import { answerWhatItTakes } from "./what-it-takes.ts";

/** Tried in this order; none of them where danger is feared. */
export const SAID_PLAINLY: readonly Step<HeardAndRead>[] = [
  answerHurtBesideNews,
  answerAndWords,
  answerDraft,
  answerOneToOne,
  answerShortQuestion,
  answerPlainAsk,
  answerSettingTold,
  answerWhatItTakes,
].map((answer) => ({ isSkippedInCare: true, answer: unlessInDanger(answer) }));
