import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Catalogue, catalogueOf, type Ladder } from "#src/kernel/catalogue.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import { DEFAULT_LOCALE, type Locale } from "#src/kernel/locale.ts";
import { parseChallenge } from "./challenge-file.ts";
import type { ContentFault } from "./content-fault.ts";
import { readLadders } from "./read-ladders.ts";

/**
 * Reads `challenges/*.md` of each folder, and for a language other than the default `challenges/<locale>/*.md`. Later folders
 * add challenges, or replace them by id. A file with faults is left out and reported; the others are used.
 */
export function readCatalogue(
  folders: readonly string[],
  locale: Locale = DEFAULT_LOCALE,
): { catalogue: Catalogue; faults: ContentFault[] } {
  const place = ["challenges", ...(locale === DEFAULT_LOCALE ? [] : [locale])].join("/");
  const challenges = new Map<string, Challenge>();
  const faults: ContentFault[] = [];
  for (const folder of folders) {
    const path = join(folder, place);
    if (!existsSync(path)) continue;
    for (const name of readdirSync(path)
      .filter((file) => file.endsWith(".md"))
      .sort()) {
      const parsed = parseChallenge(`${place}/${name}`, readFileSync(join(path, name), "utf8"), locale);
      faults.push(...parsed.faults);
      if (parsed.challenge) challenges.set(parsed.challenge.id, parsed.challenge);
    }
  }
  const ladders = readLadders(folders, challenges, faults);
  const linked = linkRungs([...challenges.values()], ladders, faults);
  const [live, retired] = [linked.filter((one) => !one.retired), linked.filter((one) => one.retired)];
  return { catalogue: catalogueOf(live, retired, locale, ladders), faults };
}

/**
 * Drops links to challenges that are not there, and prerequisites that lead in a circle; leads those to retired ones to what
 * took their place; adds the next rungs of ladders.
 */
function linkRungs(challenges: readonly Challenge[], ladders: readonly Ladder[], faults: ContentFault[]): Challenge[] {
  const nextRungs = new Map<string, string[]>();
  for (const { rungs } of ladders)
    for (const [index, next] of rungs.slice(1).entries())
      nextRungs.set(rungs[index] ?? "", [...(nextRungs.get(rungs[index] ?? "") ?? []), next]);
  const byId = new Map(challenges.map((challenge) => [challenge.id, challenge]));
  const known = (
    challenge: Challenge,
    key: "prerequisites" | "followOns" | "replacedBy",
    ids: readonly string[],
  ): string[] =>
    ids.filter((id) => {
      if (byId.has(id)) return true;
      faults.push({ file: `challenges/${challenge.id}.md`, line: 2, message: `${key}: there is no challenge "${id}"` });
      return false;
    });
  const currentOf = (id: string): string => {
    const seen = new Set<string>();
    let at = byId.get(id);
    while (at?.retired && at.replacedBy !== null && byId.has(at.replacedBy) && !seen.has(at.id)) {
      seen.add(at.id);
      at = byId.get(at.replacedBy);
    }
    return at?.id ?? id;
  };
  // Nobody can do any more what is retired and was not replaced.
  const offered = (ids: readonly string[]): string[] =>
    ids.map(currentOf).filter((id) => byId.get(id)?.retired === false);
  return challenges.map((challenge) => {
    const inCircle = leadsTo(challenge.id, challenge.id, byId, new Set());
    if (inCircle) {
      faults.push({ file: `challenges/${challenge.id}.md`, line: 2, message: "prerequisites: they lead in a circle" });
    }
    return {
      ...challenge,
      prerequisites: inCircle ? [] : offered(known(challenge, "prerequisites", challenge.prerequisites)),
      followOns: [
        ...new Set([
          ...offered(known(challenge, "followOns", challenge.followOns)),
          ...(nextRungs.get(challenge.id) ?? []),
        ]),
      ],
      replacedBy:
        known(challenge, "replacedBy", challenge.replacedBy === null ? [] : [challenge.replacedBy]).map(currentOf)[0] ??
        null,
    };
  });
}

function leadsTo(from: string, target: string, byId: ReadonlyMap<string, Challenge>, seen: Set<string>): boolean {
  for (const id of byId.get(from)?.prerequisites ?? []) {
    if (id === target) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    if (leadsTo(id, target, byId, seen)) return true;
  }
  return false;
}
