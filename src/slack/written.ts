/** Reads the texts that Slack sends: its marks become names. Every text is read here, once. */

import type { PersonKey } from "#src/kernel/ports.ts";
import { cleaned } from "#src/kernel/text.ts";
import type { Say } from "#src/kernel/texts.ts";
import { readSlackText, unnamedIn } from "#src/language/slack-text.ts";
import type { SurfaceDeps } from "./context.ts";
import { namesOf } from "./names.ts";

/** What the person wrote, with the names of people and channels in place of Slack's marks. */
export async function readWritten(
  {
    deps,
    say,
    person,
  }: { readonly deps: Pick<SurfaceDeps, "directory" | "log">; readonly say: Say; readonly person: PersonKey },
  text: string,
): Promise<string> {
  const unnamed = unnamedIn(text);
  const names = unnamed.users.length + unnamed.channels.length > 0 ? await namesOf(deps, person, unnamed) : undefined;
  // What no database takes and nobody sees goes here, so that what is kept of it can be kept.
  return cleaned(readSlackText(text, say.locale, names));
}
