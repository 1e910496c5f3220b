/** `npm run bench [names] [options] [--json FILE]`: measures, and prints a JSON line each, with its baseline from the same run. CONTRIBUTING.md lists them. */
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { readCatalogue } from "#src/content/read-catalogue.ts";
import { benchAnswer } from "./answer.ts";
import type { Bench } from "./bench.ts";
import { benchChat } from "./chat.ts";
import { benchDeliver } from "./deliver.ts";
import { BENCH_FLAGS } from "./flags.ts";
import { benchLimit } from "./limit.ts";
import { benchMatch } from "./match.ts";
import { benchMixed } from "./mixed.ts";
import { checkCommandLine, textOption } from "./options.ts";
import { benchRecover } from "./recover.ts";
import { benchScale } from "./scale.ts";
import { startServers } from "./servers.ts";
import { benchStart } from "./start.ts";
import { benchSweep } from "./sweep.ts";
import { benchWorkspace } from "./workspace.ts";
import { benchYear } from "./year.ts";

type Benches = Readonly<Record<string, (bench: Bench) => Promise<object | object[]> | AsyncIterable<object>>>;

/** Measured when no name is given. */
const USUAL: Benches = {
  answer: benchAnswer,
  chat: benchChat,
  deliver: benchDeliver,
  workspace: benchWorkspace,
  sweep: benchSweep,
  start: benchStart,
  match: benchMatch,
};

/** These take many minutes, so they are measured only by name. */
const LONG: Benches = {
  limit: benchLimit,
  scale: benchScale,
  mixed: benchMixed,
  recover: benchRecover,
  year: benchYear,
};

const BENCHES: Benches = { ...USUAL, ...LONG };

checkCommandLine({
  usage: `npm run bench -- [${Object.keys(BENCHES).join("|")} ...] [--json FILE] and what a benchmark's file names`,
  ...BENCH_FLAGS,
  words: Object.keys(BENCHES),
});
const jsonFile = textOption("--json");
const wanted = process.argv.slice(2).filter((word) => word in BENCHES);
const names = wanted.length > 0 ? wanted : Object.keys(USUAL);

const servers = await startServers();
const bench: Bench = {
  ...servers,
  catalogue: readCatalogue([join(import.meta.dirname, "../../prompts")]).catalogue,
  measured: new Map(),
};

const lines: string[] = [];
function print(line: object): void {
  lines.push(JSON.stringify({ ...line, cores: cpus().length }));
  process.stdout.write(`${lines.at(-1)}\n`);
}

try {
  for (const name of names) {
    const result = BENCHES[name]?.(bench);
    if (result === undefined) continue;
    if (Symbol.asyncIterator in result) for await (const line of result) print(line);
    else for (const line of [await result].flat()) print(line);
  }
  if (jsonFile) writeFileSync(jsonFile, `${lines.join("\n")}\n`);
} finally {
  await servers.stop();
}
