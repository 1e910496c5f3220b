import type { Deps } from "#src/feature-kit/deps.ts";
import type { HomeSection } from "#src/feature-kit/home-section.ts";
import { menteeStore } from "#src/features/weekly/store/mentees.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

/** A section with what it shows now. */
export interface LoadedSection {
  readonly section: HomeSection<Deps>;
  readonly view: unknown;
}

/** What the capabilities show a person on Home, in the order of their places. */
export async function loadHome(deps: Deps, person: PersonKey): Promise<readonly LoadedSection[]> {
  const found = await menteeStore(deps).find(person);
  // Who is no member any more sees nothing of what they had.
  const mentee = found?.member.leftAt === null ? found : null;
  const loaded = await Promise.all(
    deps.homeSections.map(async (section) => ({ section, view: await section.load(deps, person, mentee) })),
  );
  return loaded.filter(({ view }) => view !== null).toSorted((one, other) => one.section.place - other.section.place);
}
