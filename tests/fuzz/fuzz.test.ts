/** A few cases of `npm run fuzz`, always the same; `tests/long/fuzz.test.ts` has many, and new ones each time. */
import { fuzzingTests } from "./short-run.ts";

fuzzingTests({ seeds: [7], cases: 20, files: 10 });
