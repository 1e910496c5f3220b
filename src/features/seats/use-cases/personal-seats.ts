import type { Deps } from "#src/feature-kit/deps.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { type PersonalSeats, personalSeats } from "../store/personal-seats.ts";

/** Everything of seats that is stored of one person. */
export function allSeats({ db }: Pick<Deps, "db">, person: PersonKey): Promise<PersonalSeats> {
  return personalSeats(db, person);
}
