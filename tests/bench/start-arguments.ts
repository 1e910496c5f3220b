import { readFileSync } from "node:fs";
import { z } from "zod";

/** The file that `npm start` runs. */
export const MAIN = "src/main.js";

/** What `npm start` tells Node beside it; bots that are measured are run alike. */
export const NODE_FLAGS: readonly string[] = z
  .object({ scripts: z.object({ start: z.templateLiteral(["exec node ", z.string(), MAIN]) }) })
  .parse(JSON.parse(readFileSync("package.json", "utf8")))
  .scripts.start.split(" ")
  .slice(2, -1);
