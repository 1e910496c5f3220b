/** Whatever a language model answers, in many cases. */
import { coachAnswerTests } from "#tests/support/coach-answers.ts";

coachAnswerTests(2000);
