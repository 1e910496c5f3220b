/** Colleagues by their first name, among those with whom somebody has to do. */
import type { KnownBlock } from "@slack/types";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import { listOf } from "#src/language/lists.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { section } from "#src/slack/kit/blocks.ts";
import { MAX_NAMES, namesOf } from "#src/slack/names.ts";
import { isCalled } from "../rules/called.ts";
import { knownPeople } from "../use-cases/known-people.ts";

/** A name that more than one of them has. */
export interface SharedName {
  readonly name: string;
  readonly userIds: readonly string[];
}

/** Whom the names mean that somebody typed. */
export interface Called {
  /** Slack ids by the name that was typed, where it is one person's. */
  readonly known: ReadonlyMap<string, string>;
  readonly shared: readonly SharedName[];
}

/** Finds whom names mean. A name that is nobody's is in neither part. */
export async function calledBy(deps: Deps, person: PersonKey, typed: readonly string[]): Promise<Called> {
  if (typed.length === 0) return { known: new Map(), shared: [] };
  const { all, near } = await knownPeople(deps, person);
  // Of more than can be looked up, nobody knows whether another one has the name; the near ones are meant first.
  const users = [all, near].find(({ length }) => length <= MAX_NAMES) ?? [];
  const names = [...(await namesOf(deps, person, { users, channels: [] }))];
  const found = typed.map((name) => ({
    name,
    userIds: names.filter(([, full]) => isCalled(full, name)).map(([userId]) => userId),
  }));
  return {
    known: new Map(found.flatMap(({ name, userIds: [one, another] }) => (one && !another ? [[name, one]] : []))),
    shared: found.filter(({ userIds }) => userIds.length > 1),
  };
}

/** Slack ids by the name that was typed; a name that is nobody's, or several people's, is left out. */
export async function knownByName(
  deps: Deps,
  person: PersonKey,
  typed: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  return (await calledBy(deps, person, typed)).known;
}

/** Says in a form who could be meant by a name that several have. */
export function sharedNameBlocks(say: Say, shared: readonly SharedName[]): KnownBlock[] {
  if (shared.length === 0) return [];
  const lines = shared.slice(0, 5).map(({ name, userIds }) => {
    const people = listOf(say.locale, userIds.slice(0, 5).map(mention));
    return say("matching.shared_name_md", { name: escapeMrkdwn(name), people });
  });
  return [section(lines.join("\n"))];
}
