/** Programs that the tests need and npm does not bring: found on the PATH, or installed from Debian's packages. */
import { spawnSync } from "node:child_process";

/** The first of the programs that runs, else the one of the package, installed as root where apt is; else null. */
export function provideProgram(programs: readonly string[], debianPackage: string): string | null {
  return findProgram(programs) ?? (install(debianPackage) ? findProgram(programs) : null);
}

function findProgram(programs: readonly string[]): string | null {
  return programs.find((program) => spawnSync(program, ["--version"], { stdio: "ignore" }).status === 0) ?? null;
}

function install(debianPackage: string): boolean {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status !== 0) return false;
  process.stdout.write(`Installing ${debianPackage} from Debian's packages for the tests ...\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-q"], { stdio: "ignore", env });
  spawnSync("apt-get", ["install", "-y", "-q", "--no-install-recommends", debianPackage], { stdio: "ignore", env });
  return true;
}
