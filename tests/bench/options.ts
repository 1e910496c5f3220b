/** What stands behind the names on the command line: `--minutes 3`. */

/** The number after a flag. @throws Error when it is none. */
export function numberOption(flag: string, otherwise: number): number {
  const text = textOption(flag);
  if (text === null) return otherwise;
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new Error(`${flag} takes a number above 0, not ${text}`);
  return value;
}

/** The words after a flag, parted by commas. @throws Error when one is not among them. */
export function choiceOption<T extends string>(
  flag: string,
  choices: readonly T[],
  otherwise: readonly T[],
): readonly T[] {
  const text = textOption(flag);
  if (text === null) return otherwise;
  return text.split(",").map((word) => {
    const found = choices.find((choice) => choice === word);
    if (!found) throw new Error(`${flag} takes ${choices.join(", ")}, not ${word}`);
    return found;
  });
}

export function hasOption(flag: string): boolean {
  return process.argv.includes(flag);
}

/** The words after a flag; null: it is not there. */
export function textOption(flag: string): string | null {
  const at = process.argv.indexOf(flag);
  return at < 0 ? null : (process.argv[at + 1] ?? "");
}

export interface CommandLine {
  /** One line that says how the command is called. */
  readonly usage: string;
  /** Flags that a value follows. */
  readonly valued: readonly string[];
  /** Flags that stand alone. */
  readonly alone?: readonly string[];
  /** Words that may stand there without a flag; by default none. */
  readonly words?: readonly string[];
}

/**
 * What is wrong with a command line, in a sentence; null: nothing. A flag that nobody reads would be ignored, and a long run started
 * for nothing.
 */
export function wrongWith(argv: readonly string[], { valued, alone = [], words = [] }: CommandLine): string | null {
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? "";
    if (valued.includes(word)) {
      const value = argv[++index];
      if (value === undefined || value.startsWith("--")) return `${word} needs a value`;
    } else if (!alone.includes(word) && !words.includes(word)) return `${word} is not known here`;
  }
  return null;
}

/** Prints the usage and ends the process: with 0 when it was asked for by `--help`, with 2 when the command line is wrong. */
export function checkCommandLine(line: CommandLine, argv: readonly string[] = process.argv.slice(2)): void {
  const asksForHelp = argv.includes("--help");
  const wrong = asksForHelp ? null : wrongWith(argv, line);
  if (!asksForHelp && wrong === null) return;
  (asksForHelp ? process.stdout : process.stderr).write(`${wrong === null ? "" : `${wrong}\n`}${line.usage}\n`);
  process.exit(asksForHelp ? 0 : 2);
}
