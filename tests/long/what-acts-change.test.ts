/** What each act changes when somebody says it. */
import { whatActsChange } from "#tests/support/what-acts-change.ts";

whatActsChange(1);
