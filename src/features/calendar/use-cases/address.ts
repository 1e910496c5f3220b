/** Getting, replacing and ending the address of one's calendar. */
import { createHash, randomBytes } from "node:crypto";
import type { React } from "#src/db/reactions.ts";
import { inTransaction } from "#src/db/transaction.ts";
import { Contacts } from "#src/delivery/store/contacts.ts";
import { requireRemembered } from "#src/delivery/store/forgotten.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { ReactionDeps } from "#src/feature-kit/reaction.ts";
import { memberStore } from "#src/features/members/store/members.ts";
import { redrawHomes } from "#src/features/members/use-cases/redraw-home.ts";
import { isZone } from "#src/kernel/calendar.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { addressOf, TOKEN_BYTES } from "../rules/address.ts";
import { addressSince, deleteAddress, saveAddress } from "../store/addresses.ts";

type AddressDeps = Pick<Deps, "db" | "clock" | "directory" | "jobs" | "log" | "publicUrl">;

/** Since when somebody has one; null: they have none. */
export async function currentAddress({ db }: Pick<Deps, "db">, person: PersonKey): Promise<Date | null> {
  return await addressSince(db, person);
}

/**
 * A new address in place of the one before, which is at an end. It is told once: only its hash is kept.
 * @throws UserFault where the server has no address that calendars reach.
 */
export async function newAddress(deps: AddressDeps, person: PersonKey): Promise<string> {
  const { publicUrl } = deps;
  if (publicUrl === null) throw new UserFault({ key: "calendar.no_public_url" });
  const askedAt = deps.clock.now();
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  const isMember = (await memberStore(deps).find(person)) !== null;
  const zone = isMember ? null : (await deps.directory.person(person)).zone;
  await inTransaction(deps.db, async (tx) => {
    await requireRemembered(tx, person.workspaceId, { askedAt, concerned: [person.userId] });
    await saveAddress(tx, person, tokenHash(token), askedAt);
    // Whoever has not joined is known from now on: what is stored of them can be seen, exported and deleted.
    if (!isMember) await new Contacts(tx).remember(person, zone && isZone(zone) ? zone : "UTC", askedAt, askedAt);
  });
  await redrawHomes(deps, person.workspaceId, [person.userId]);
  return addressOf(publicUrl, token);
}

/** Nobody reads the calendar any more; asked twice, it changes nothing. */
export async function endAddress(deps: AddressDeps, person: PersonKey): Promise<void> {
  await inTransaction(deps.db, (tx) => deleteAddress(tx, person));
  await redrawHomes(deps, person.workspaceId, [person.userId]);
}

/** Who has left the workspace has no calendar there; who comes back gets a new address. */
export const endForLeavers: React<ReactionDeps, PersonKey> = async (tx, people) => {
  for (const person of people) await deleteAddress(tx, person);
};

/** All that is stored of an address: nobody finds the token from it. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
