/** How a capability defines what it shows on the Home tab. */

import type { Deps } from "./deps.ts";
import type { HomeSection } from "./home-section.ts";

/** A section of the Home tab; it goes into `homeSections` of its capability. */
export function defineHomeSection<View>(section: HomeSection<Deps, View>): HomeSection<Deps> {
  return section;
}
