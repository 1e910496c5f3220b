/** How a capability defines what it shows on the page of `/growth host`. */

import type { Deps } from "./deps.ts";
import type { HostSection } from "./host-section.ts";

/** A section of that page; it goes into `hostSections` of its capability. */
export function defineHostSection<View>(section: HostSection<Deps, View>): HostSection<Deps> {
  return section;
}
