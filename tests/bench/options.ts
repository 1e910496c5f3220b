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
