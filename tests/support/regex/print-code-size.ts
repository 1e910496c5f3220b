/** Prints how many bytes of machine code all patterns of the bot take: asked of narrow text (Latin-1), and of wide text beside it. */
import { getHeapSpaceStatistics } from "node:v8";
import { allPatternsApart } from "./all-patterns.ts";

const codeBytes = (): number =>
  getHeapSpaceStatistics()
    .filter(({ space_name }) => space_name.includes("code"))
    .reduce((sum, { space_used_size }) => sum + space_used_size, 0);

const patterns = allPatternsApart().map(({ source, flags }) => new RegExp(source, flags));
const before = codeBytes();
for (const pattern of patterns) pattern.test("somebody at work, at 9 - é");
const narrow = codeBytes() - before;
for (const pattern of patterns) pattern.test("somebody at work, at 9 – é");
process.stdout.write(JSON.stringify({ patterns: patterns.length, narrow, both: codeBytes() - before }));
