/** In which order the files of tests run: the longest first, so that no worker is left alone with one at the end. */
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Each takes a minute, whatever the machine: a browser, and processes that start and stop one after the other. */
const LONG = [
  "tests/browser/page.test.ts",
  "tests/platform/start-and-stop.test.ts",
  "tests/platform/closed-folder.test.ts",
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
