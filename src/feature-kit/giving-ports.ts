/** Ports of what people give each other. Each repository scopes every query by workspace. */

import type { Contacts } from "#src/delivery/store/contacts.ts";
import type { AdminPorts } from "#src/features/admin/use-cases/ports.ts";
import type { TeamPorts } from "#src/features/team/store/ports.ts";

export interface GivingPorts extends TeamPorts, AdminPorts {
  readonly contacts: Contacts;
}
