import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const Manifest = z.looseObject({
  oauth_config: z.looseObject({ scopes: z.looseObject({ bot: z.array(z.string()) }) }),
});

/** The bot's own manifest, with other scopes if they are given. */
export function manifestOf(scopes?: readonly string[]): z.infer<typeof Manifest> {
  const text = readFileSync(join(import.meta.dirname, "../../manifest.json"), "utf8");
  const manifest = Manifest.parse(JSON.parse(text));
  return scopes ? { ...manifest, oauth_config: { ...manifest.oauth_config, scopes: { bot: [...scopes] } } } : manifest;
}
