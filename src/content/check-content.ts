import { readContent } from "./read-content.ts";

/** Reads all challenges and texts once, to find their faults. @throws Error that lists every fault. */
export function checkContent(folders: readonly string[]): void {
  const { faults } = readContent(folders);
  if (faults.length > 0) throw new Error(`The prompts have faults:\n${faults.join("\n")}`);
}
