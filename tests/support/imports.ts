/** The imports of a file, as the tests of the structure see them: static, re-exported, dynamic, and of types only. */
import { globSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parseSync } from "oxc-parser";

export const ROOT = join(import.meta.dirname, "../..");

export const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");

/** Source without comments: those may say what code may not do. */
export const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");

/** By source: one is asked about in a dozen tests. */
const parsed = new Map<string, readonly string[]>();

/** What a source imports, as it is written there. */
export function importsOf(source: string): readonly string[] {
  const known = parsed.get(source) ?? importsIn(source);
  parsed.set(source, known);
  return known;
}

function importsIn(source: string): readonly string[] {
  const { module } = parseSync("file.ts", source);
  const statics = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
  ];
  // One whose name is put together while the program runs says nothing here.
  const dynamics = module.dynamicImports
    .map(({ moduleRequest }) => source.slice(moduleRequest.start, moduleRequest.end))
    .flatMap((written) => (/^["'`]/.test(written) ? [written.slice(1, -1)] : []));
  return [...statics, ...dynamics];
}

/** The file of ours that an import names, or null for a package. */
export function targetOf(file: string, specifier: string): string | null {
  if (specifier.startsWith("#")) return specifier.slice(1);
  return specifier.startsWith(".") ? posix.join(posix.dirname(file), specifier) : null;
}

/** The package that an import names, without a path inside it; null for a file of ours or a part of Node. */
export function packageOf(specifier: string): string | null {
  if (specifier.startsWith("#") || specifier.startsWith(".") || specifier.startsWith("node:")) return null;
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** Files whose structure is held: generated ones and tests are not. */
export function sourcesOf(...folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: ROOT }))
    .filter((file) => !file.endsWith(".test.ts") && !GENERATED.includes(file))
    .toSorted();
}

export const GENERATED: readonly string[] = ["src/kernel/text-keys.ts", "src/db/tables.ts"];
