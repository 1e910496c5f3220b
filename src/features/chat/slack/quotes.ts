/** Where an answer speaks of others is noted, so that their words do not outlive them. */
import { noteQuotes, replaceQuotes } from "#src/delivery/store/quoted-answers.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { OnReplaced } from "#src/feature-kit/handlers.ts";
import { clearMessages } from "#src/features/privacy/use-cases/clear-messages.ts";
import type { MessageRef } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { peopleNamed } from "#src/slack/people-named.ts";

/** Notes an answer that stands there; one that speaks of somebody who was forgotten meanwhile is taken back. */
export async function noteAnswer(
  deps: Deps,
  person: PersonKey,
  { at, blocks, since }: { readonly at: MessageRef; readonly blocks: readonly unknown[]; readonly since: Date },
): Promise<void> {
  const of = peopleNamed(blocks, person.userId);
  await clearMessages(deps, await noteQuotes(deps.db, person, { at, of, since }, deps.clock.now()));
}

/** What takes the place of an answer is not taken back for those of whom only that answer spoke. */
export const leavesQuotes: OnReplaced = ({ deps, person }, at, { blocks }, since) =>
  replaceQuotes(deps.db, person, { at, of: peopleNamed(blocks, person.userId), since }, deps.clock.now());
