/**
 * Adds the optional platform packages that a lockfile lacks (`npm run lock:complete`).
 *
 * npm leaves out of package-lock.json every optional dependency whose manifest it could not read, which happens behind
 * a registry mirror that holds one platform only. `npm ci` then refuses the lockfile on every machine. This script
 * writes the missing entries from their parents' `optionalDependencies`; npm skips those that do not fit the machine.
 */
import { readFileSync, writeFileSync } from "node:fs";

interface LockEntry {
  version: string;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optional?: boolean;
  dev?: boolean;
  optionalDependencies?: Record<string, string>;
}
interface Lockfile {
  packages: Record<string, LockEntry>;
}

const OS = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const CPU = ["arm64", "arm", "ia32", "ppc64", "riscv64", "s390x", "x64"];

const lockfile = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lockfile;
const added: string[] = [];

for (const [path, parent] of Object.entries(lockfile.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const beside = path.includes("/node_modules/") ? `${path.slice(0, path.lastIndexOf("/node_modules/"))}/` : "";
    const places = [`${path}/node_modules/${name}`, `${beside}node_modules/${name}`, `node_modules/${name}`];
    if (places.some((place) => lockfile.packages[place]?.version === version)) continue;
    const words = name.split(/[-/]/);
    // A WASM fallback fits every platform, so it cannot be written without knowing its own dependencies.
    if (!words.some((word) => OS.includes(word)) || !/^\d/.test(version)) continue;
    const free = places.findLast((place) => lockfile.packages[place] === undefined) ?? places[0] ?? name;
    lockfile.packages[free] = {
      version,
      ...entry(
        "cpu",
        CPU.find((cpu) => words.includes(cpu)),
      ),
      ...entry("libc", name.includes("musl") ? "musl" : name.endsWith("gnu") ? "glibc" : undefined),
      ...(parent.dev ? { dev: true } : {}),
      optional: true,
      ...entry(
        "os",
        OS.find((os) => words.includes(os)),
      ),
    };
    added.push(`${name}@${version}`);
  }
}

lockfile.packages = Object.fromEntries(
  Object.entries(lockfile.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
);
writeFileSync("package-lock.json", `${JSON.stringify(lockfile, null, 2)}\n`);
process.stdout.write(`${added.length} packages added to package-lock.json\n`);

function entry(key: string, value: string | undefined): Record<string, string[]> {
  return value ? { [key]: [value] } : {};
}
