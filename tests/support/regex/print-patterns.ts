/** Prints all patterns of the bot as JSON: in a process of its own, where no module is loaded yet. */
import { allPatterns } from "./all-patterns.ts";

const patterns = await allPatterns(async () => {
  const [{ saidIn }, { allIntents }] = await Promise.all([
    import("#src/language/intent.ts"),
    import("#tests/support/understanding.ts"),
  ]);
  for (const { wordings } of allIntents)
    for (const text of [...wordings.en.examples.slice(0, 1), ...wordings.en.nearMisses.slice(0, 1)])
      for (const other of allIntents) other.wordings.en.read(saidIn(text, "en"));
});
process.stdout.write(JSON.stringify(patterns));
