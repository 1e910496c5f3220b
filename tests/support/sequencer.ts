/** In which order the files of tests run: the longest first, so that no worker is left alone with one at the end. */
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** A browser, processes that start and stop one after the other, odd text in every field, and readers that are trained; the longest first. */
const LONG = [
  "tests/browser/page.test.ts",
  "tests/platform/start-and-stop.test.ts",
  "tests/long/odd-forms.test.ts",
  "tests/long/fuzz.test.ts",
  "tests/long/three-zones.test.ts",
  "tests/long/odd-text.test.ts",
  "tests/platform/closed-folder.test.ts",
  "tests/long/unseen.test.ts",
  "tests/unseen.test.ts",
  "tests/patterns.test.ts",
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const found = LONG.findIndex((name) => moduleId.endsWith(name));
      return found === -1 ? LONG.length : found;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}
