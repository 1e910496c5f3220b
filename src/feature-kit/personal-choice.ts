/** Something of a capability that people choose for themselves, where its own page is opened. */
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { KnownBlock } from "#src/slack/kit/blocks.ts";

/** Shown in the form of the settings and on the privacy page. @returns no blocks where there is nothing to choose. */
export type PersonalChoice<Deps> = (deps: Deps, say: Say, person: PersonKey) => Promise<readonly KnownBlock[]>;
