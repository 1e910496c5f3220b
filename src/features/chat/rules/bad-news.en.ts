/** Words by which English speakers ask for what is glad by its name, and name a manager. */

/** Acts whose answers are glad, or lead to showing around what was told. What asks for them by name stays. */
export const CHEERFUL: ReadonlyMap<string, RegExp | null> = new Map([
  ["praised", null],
  ["thank", /\bthank/i],
  ["thanks", /\b(?:thank|thx|cheers)/i],
  ["share", /\b(?:share|show|send|forward)/i],
  ["resume", /\b(?:resume|start|go on|pause|i'?m back|i am back)\b/i],
  ["evidence", /\b(?:for (?:my|the) (?:next )?review|evidence|proof)/i],
]);
export const MANAGER = /\b(?:manager|boss|supervisor|superior|my lead|team lead|tech lead|head of)\b/i;
