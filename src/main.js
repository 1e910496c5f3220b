/**
 * `npm start`. Node keeps what it has compiled, types stripped, so that later starts need not do it again. Plain JavaScript,
 * because what strips types stays in memory once it is loaded (docs/decisions/0004), and this file is read before anything is kept.
 */
import { enableCompileCache, registerHooks } from "node:module";

enableCompileCache();

/** The `imports` of package.json that a running bot uses. */
const OWN_ROOMS = /^#(?:src|jobs)\//;
const ROOT = new URL("../", import.meta.url).href;

// Thousands of imports name a file of ours as it is: Node need not look for it, nor at its folders, to know where and what it is.
registerHooks({
  resolve(specifier, { parentURL }, nextResolve) {
    const url = OWN_ROOMS.test(specifier)
      ? ROOT + specifier.slice(1)
      : specifier.startsWith(".") && specifier.endsWith(".ts") && new URL(specifier, parentURL).href;
    return url ? { url, format: "module-typescript", shortCircuit: true } : nextResolve(specifier);
  },
});

await import("./start.ts");
