/**
 * `npm start`. Node keeps what it has compiled, types stripped, so that later starts need not do it again. Plain JavaScript,
 * because what strips types stays in memory once it is loaded (docs/decisions/0004), and this file is read before anything is kept.
 */
import { enableCompileCache } from "node:module";

enableCompileCache();
await import("./start.ts");
