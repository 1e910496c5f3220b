/** What a capability adds to a person's export. Privacy asks all of them. */
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";

/** What a line is written with: the words, names in place of ids, and days where the person is. */
export interface Telling {
  readonly say: Say;
  /** A person's or a channel's name by Slack id, or a word for one that Slack does not name. */
  readonly who: (slackId: string | null) => string;
  readonly day: (at: Date) => string;
}

/** One part of the files of an export. `Deps` is what capabilities work with. */
export interface ExportPart<Deps, Record = unknown> {
  /** Under this name it stands in the JSON file, as it was loaded. */
  readonly name: string;
  load(deps: Deps, person: PersonKey): Promise<Record>;
  /** The heading in the Markdown file. */
  title(say: Say): string;
  /** The lines under it; without any there is no heading either. */
  lines(telling: Telling, record: Record, person: PersonKey): readonly string[];
}
