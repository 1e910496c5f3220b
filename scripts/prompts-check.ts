/** `npm run prompts:check`: validates challenges and texts, prints the coverage, names gaps; exits 1 on a fault or gap. */
import { loadConfig } from "#src/config.ts";
import { faultLine } from "#src/content/content-fault.ts";
import { type Coverage, countFor, coverageOf, gapsIn } from "#src/content/coverage.ts";
import { readCatalogue } from "#src/content/read-catalogue.ts";
import { readTexts } from "#src/content/read-texts.ts";
import { alikePairs, TOO_ALIKE } from "#src/content/similarity.ts";
import { wordingFaults } from "#src/content/wording.ts";
import { everyChallenge } from "#src/kernel/catalogue.ts";
import { ADVICE_LINES, AREAS, DEVELOPER_TRACKS, READERS, SCOPES } from "#src/kernel/vocabulary.ts";

const { promptsDir } = loadConfig();
const folders = ["prompts", ...(promptsDir ? [promptsDir] : [])];
const { catalogue, faults } = readCatalogue(folders);
const coverage = coverageOf(catalogue);
const problems = [
  ...[...faults, ...readTexts(folders).faults].map(faultLine),
  ...gapsIn(coverage, catalogue),
  ...everyChallenge(readCatalogue(["prompts"]).catalogue).flatMap((challenge) =>
    wordingFaults(challenge).map((fault) => `challenges/${challenge.id}.md: ${fault}`),
  ),
  ...alikePairs(everyChallenge(catalogue), TOO_ALIKE).map(
    ({ a, b, score }) => `${a} and ${b} are too alike (${score.toFixed(2)})`,
  ),
];

const cell = (value: string | number): string => String(value).padStart(5);
const tableOf = (readers: string, { all, areas, advice, firsts }: Coverage): string[] => [
  `${readers.padEnd(15)}${cell("all")}${cell("tiny")}${SCOPES.map((scope) => cell(`s${scope}`)).join("")}${ADVICE_LINES.map((line) => cell(line)).join("")}`,
  ...AREAS.map((area) => {
    const row = areas[area];
    return `${area.padEnd(15)}${cell(row.all)}${cell(row.tiny)}${SCOPES.map((scope) => cell(row.scopes[scope])).join("")}${ADVICE_LINES.map((line) => cell(row.advice[line] ?? 0)).join("")}`;
  }),
  `${"tiny".padEnd(15)}${cell("")}${cell("")}${SCOPES.map((scope) => cell(firsts[scope])).join("")}`,
  `${"together".padEnd(15)}${cell(all)}${cell("")}${SCOPES.map(() => cell("")).join("")}${ADVICE_LINES.map((line) => cell(advice[line])).join("")}`,
];
const lines = [
  ...tableOf("developers", coverage.developers),
  "",
  ...tableOf("managers", coverage.managers),
  "",
  `rooted in: ${DEVELOPER_TRACKS.map((track) => `${track} ${coverage.developers.rooted[track]}`).join(", ")}`,
  `for them alone: ${READERS.map((reader) => `${reader} ${countFor(catalogue, reader)}`).join(", ")}`,
  `${everyChallenge(catalogue).length} challenges, ${catalogue.ladders.length} ladders`,
];
process.stdout.write(`${lines.join("\n")}\n`);
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
