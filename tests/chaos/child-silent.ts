/** In the place of a process of the bot: it starts, acknowledges whatever comes, and never answers. */
import { createServer } from "node:http";

process.on("disconnect", () => process.exit(0));
createServer((_, response) => void response.end()).listen(Number(process.env["CHAOS_PORT"] ?? 0), "127.0.0.1", () =>
  process.send?.({ ready: true }),
);
