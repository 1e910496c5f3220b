/**
 * `npm run language:report [-- --folds 5]`: reads every example of the capabilities with a reader that has not seen it, and prints how
 * often each act was read rightly, what it was taken for, and the example that misled.
 */
import { numberOption } from "#tests/bench/options.ts";
import { allActWords, crossRead } from "#tests/support/reading.ts";

const SHOWN_MISTAKES = 60;

const results = crossRead(allActWords, numberOption("--folds", 5));
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
const mistakes = results
  .filter(({ act, guesses }) => guesses[0]?.act !== act)
  .toSorted((one, other) => (other.guesses[0]?.sureness ?? 0) - (one.guesses[0]?.sureness ?? 0));
for (const { text, act, situation, guesses, nearest } of mistakes.slice(0, SHOWN_MISTAKES)) {
  const [first] = guesses;
  process.stdout.write(
    `${JSON.stringify(text)} in ${situation} is ${act}, read as ${first?.act} (${(first?.sureness ?? 0).toFixed(2)}), like ${JSON.stringify(nearest)}\n`,
  );
}
