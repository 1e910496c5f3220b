/** What a few acts of each kind change when somebody says them; `tests/long/what-acts-change.test.ts` says all. */
import { whatActsChange } from "#tests/support/what-acts-change.ts";

whatActsChange(8);
