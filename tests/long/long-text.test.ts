/** Whatever somebody writes, reading it takes a time that grows with its length: behind all beginnings, before all endings. */
import { longTextTests } from "#tests/support/long-text.ts";

longTextTests();
