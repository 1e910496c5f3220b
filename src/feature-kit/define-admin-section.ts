/** How a capability defines what it adds to `/growth admin`. */

import type { AdminSection } from "./admin-section.ts";
import type { Deps } from "./deps.ts";

/** A section of `/growth admin`; it goes into `adminSections` of its capability. */
export function defineAdminSection<View>(section: AdminSection<Deps, View>): AdminSection<Deps> {
  return section;
}
