/** Long texts of one kind; `tests/long/long-text.test.ts` has them behind several beginnings and before several endings. */
import { longTextTests } from "#tests/support/long-text.ts";

longTextTests([""], ["x"]);
