/** Some answers of a language model; `tests/long/coach-answer.test.ts` has many. */
import { coachAnswerTests } from "#tests/support/coach-answers.ts";

coachAnswerTests(200);
