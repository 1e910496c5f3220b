/**
 * `npm run language:report [-- --folds 5]`: reads every example of the capabilities with a reader that has not seen it, and prints how
 * often each act was read rightly, what it was taken for, the example that misled, and where a pattern acted against the label.
 * `npm run language:report -- --write-floors`: writes how well each act is read at least (tests/language/floors.json), which a test compares.
 * `npm run language:report -- --file strangers.json [--half first|second] [--counts]`: what the bot does about messages that somebody
 * else wrote, a list of `{text, situation, ok, harm}`, `harm` only where it differs from what would be changed at once and is not ok.
 */
import { NO_ACT } from "#src/language/act.ts";
import { checkCommandLine, choiceOption, hasOption, numberOption, textOption } from "#tests/bench/options.ts";
import { isDirect } from "#tests/support/directness.ts";
import { FLOOR_FOLDS, writeFloors } from "#tests/support/floors.ts";
import { crossRead } from "#tests/support/reading.ts";
import { outcomeOf, readStrangers, type Verdict, verdictOn } from "#tests/support/strangers.ts";

const SHOWN_MISTAKES = 60;
const VERDICTS: readonly Verdict[] = ["right", "one tap", "asked back", "wrong", "harmful"];

checkCommandLine({
  usage:
    "npm run language:report -- [--folds 5], or --write-floors, or --file strangers.json [--half first|second] [--counts]",
  valued: ["--folds", "--file", "--half"],
  alone: ["--counts", "--write-floors"],
});
const file = textOption("--file");
if (file !== null) {
  reportStrangers(file);
  process.exit();
}
if (hasOption("--write-floors")) {
  writeFloors(crossRead(FLOOR_FOLDS));
  process.exit();
}
const results = crossRead(numberOption("--folds", 5));
const share = (count: number, all: number): string => `${((100 * count) / Math.max(1, all)).toFixed(1)} %`.padStart(8);
const acts = [...new Set(results.map(({ act }) => act))].sort();
process.stdout.write(
  `${"act".padEnd(18)}${"examples".padStart(9)}${"right".padStart(8)}${"of two".padStart(8)}  taken for\n`,
);
for (const act of acts) {
  const own = results.filter((result) => result.act === act);
  const right = own.filter(({ guesses }) => guesses[0]?.act === act).length;
  const ofTwo = own.filter(({ guesses }) => guesses.slice(0, 2).some((guess) => guess.act === act)).length;
  const wrong = Map.groupBy(
    own.flatMap(({ guesses }) => (guesses[0] && guesses[0].act !== act ? [guesses[0].act] : [])),
    (taken) => taken,
  );
  const taken = [...wrong].map(([name, times]) => `${name} ${times.length}`);
  process.stdout.write(
    `${act.padEnd(18)}${String(own.length).padStart(9)}${share(right, own.length)}${share(ofTwo, own.length)}  ${taken.join(", ")}\n`,
  );
}
const right = results.filter(({ act, guesses }) => guesses[0]?.act === act).length;
const ofTwo = results.filter(({ act, guesses }) => guesses.slice(0, 2).some((guess) => guess.act === act)).length;
process.stdout.write(
  `${"all".padEnd(18)}${String(results.length).padStart(9)}${share(right, results.length)}${share(ofTwo, results.length)}\n\n`,
);
const wishes = results.filter(({ act }) => act !== NO_ACT);
const direct = wishes.filter(({ text, act }) => isDirect(text, act)).length;
process.stdout.write(
  `direct ${share(direct, wishes.length)}, indirect ${share(wishes.length - direct, wishes.length)}\n\n`,
);
const mistakes = results
  .filter(({ act, guesses }) => guesses[0]?.act !== act)
  .toSorted((one, other) => (other.guesses[0]?.sureness ?? 0) - (one.guesses[0]?.sureness ?? 0));
for (const { text, act, situation, guesses, nearest } of mistakes.slice(0, SHOWN_MISTAKES)) {
  const [first] = guesses;
  process.stdout.write(
    `${JSON.stringify(text)} in ${situation} is ${act}, read as ${first?.act} (${(first?.sureness ?? 0).toFixed(2)}), like ${JSON.stringify(nearest())}\n`,
  );
}

const against = results.filter(
  ({ act, decision, isSure }) => isSure && decision.kind === "act" && decision.act !== act,
);
process.stdout.write(`\n${against.length} sentences that a pattern answers at once as another act than their own:\n`);
for (const { text, act, situation, decision } of against)
  process.stdout.write(
    `${JSON.stringify(text)} in ${situation} is ${act}, answered as ${decision.kind === "act" ? decision.act : ""}\n`,
  );

/** Each message that was not answered rightly, and how many were. */
function reportStrangers(path: string): void {
  const all = readStrangers(path);
  const middle = Math.ceil(all.length / 2);
  const [half] = choiceOption("--half", ["first", "second", "all"], ["all"]);
  const read = half === "first" ? all.slice(0, middle) : half === "second" ? all.slice(middle) : all;
  const counts = new Map<Verdict, number>();
  for (const message of read) {
    const outcome = outcomeOf(message.text, message.situation, undefined, message.standing);
    const verdict = verdictOn(outcome, message);
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    if (verdict === "right" || hasOption("--counts")) continue;
    process.stdout.write(
      `${verdict}: ${JSON.stringify(message.text)} in ${message.situation} is ${message.ok.join(" or ")}, done: ${JSON.stringify(outcome)}\n`,
    );
  }
  const line = VERDICTS.map((verdict) => {
    const count = counts.get(verdict) ?? 0;
    return `${verdict} ${count} (${((100 * count) / Math.max(1, read.length)).toFixed(1)} %)`;
  });
  process.stdout.write(`${read.length} messages: ${line.join(", ")}\n`);
  const right = counts.get("right") ?? 0;
  const helped = right + (counts.get("one tap") ?? 0);
  process.stdout.write(
    `right ${likelyShare(right, read.length)}, right or one tap away ${likelyShare(helped, read.length)}\n`,
  );
}

/** A share with its 95 % interval (Wilson): how far other messages of the same kind may lie from it. */
function likelyShare(count: number, all: number): string {
  if (all === 0) return "of none";
  const z = 1.96;
  const share = count / all;
  const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const reach = (z / (1 + (z * z) / all)) * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const percent = (value: number): string => (100 * value).toFixed(1);
  return `${percent(share)} % (${percent(middle - reach)} to ${percent(middle + reach)})`;
}
