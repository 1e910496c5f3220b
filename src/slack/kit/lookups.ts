/** Options that are found by name while somebody types. */
import type { PlainTextOption } from "@slack/types";
import type { NamedPlace } from "#src/kernel/ports.ts";
import { findByName } from "#src/language/find-by-name.ts";
import { LIMITS } from "../limits.ts";
import { option } from "./blocks.ts";

/** Whoever typed "Munich" sees why "Europe/Berlin" is there. */
export function placesNamed(places: readonly NamedPlace[], typed: string): readonly PlainTextOption[] {
  return findByName(places, typed, ({ name, also }) => [name, ...also])
    .slice(0, LIMITS.optionsPerSelect)
    .map(({ item, name }) =>
      option(item.name, item.code, item.name.includes(name.replaceAll(" ", "_")) ? undefined : name),
    );
}
