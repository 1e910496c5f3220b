/** `npm start`. Node keeps what it has compiled, types stripped, so that later starts need not do it again. */
import { enableCompileCache } from "node:module";

enableCompileCache();
await import("./start.ts");
