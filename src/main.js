/**
 * `npm start`. Node keeps what it has compiled, types stripped, so that later starts need not do it again. Plain JavaScript,
 * because what strips types stays in memory once it is loaded (docs/decisions/0004), and this file is read before anything is kept.
 */
import { enableCompileCache, registerHooks } from "node:module";

enableCompileCache();

/** The `imports` of package.json that a running bot uses. */
const OWN_ROOMS = /^#(?:src|jobs)\//;
const ROOT = new URL("../", import.meta.url).href;

/** Files of packages whose `.js` files are modules: whoever imports one by its place stands in the same package. */
const IN_PACKAGE = /\/node_modules\/.*\.js$/;

// Thousands of imports name a file as it is: Node need not look for it, nor at its folders, to know where and what it is.
registerHooks({
  resolve(specifier, context, nextResolve) {
    const { parentURL, conditions } = context;
    const known = (url, format) => ({ url, format, shortCircuit: true });
    if (OWN_ROOMS.test(specifier)) return known(ROOT + specifier.slice(1), "module-typescript");
    if (!specifier.startsWith(".") || parentURL === undefined) return nextResolve(specifier);
    if (specifier.endsWith(".ts")) return known(new URL(specifier, parentURL).href, "module-typescript");
    return specifier.endsWith(".js") && conditions.includes("import") && IN_PACKAGE.test(parentURL)
      ? known(new URL(specifier, parentURL).href, "module")
      : nextResolve(specifier);
  },
});

await import("./start.ts");
