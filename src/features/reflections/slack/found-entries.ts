/** Finding the entries that somebody names, and saying that there are none. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { findMember } from "#src/features/members/use-cases/find-member.ts";
import type { Member, Reflection } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { actionsOf, button, type Message, textMessage } from "#src/slack/kit/blocks.ts";
import { type Asked, entriesAsked, entriesFound } from "../rules/which-entries.ts";
import { allReflections } from "../use-cases/looking-back.ts";

/** What somebody named, and what they have of it. */
export interface Found {
  readonly member: Member;
  readonly asked: Asked;
  readonly all: readonly Reflection[];
  readonly found: readonly Reflection[];
}

/** The entries that a message means. */
export async function findEntries({ deps, say, person }: Context, { text }: Pick<Told, "text">): Promise<Found> {
  const member = await findMember(deps, person);
  const all = await allReflections(deps, member);
  const asked = entriesAsked(text, deps.clock.now(), { zone: member.settings.zone, locale: say.locale });
  return { member, asked, all, found: entriesFound(all, asked, ({ area }) => say(`areas.${area}.title`)) };
}

/** Said as it is: nothing kept at all, or nothing that has those words or days. */
export function nothingFound(say: Say, all: readonly Reflection[], { topic, from }: Asked): Message {
  if (all.length === 0) return plainly(say, "looking-back.nothing_kept_md", [logButton(say)]);
  const key =
    topic.length > 0
      ? "looking-back.no_such_words_md"
      : from === null
        ? "looking-back.nothing_kept_md"
        : "looking-back.nothing_then_md";
  return plainly(say, key, [button(say("home.all"), "log.list", "log")]);
}

/** Logs something new. */
export const logButton = (say: Say) => button(say("home.log"), "log.open", "log");

/** A sentence with buttons. */
export function plainly(
  say: Say,
  key:
    | "looking-back.nothing_kept_md"
    | "looking-back.not_kept_md"
    | "looking-back.not_kept_to_change_md"
    | "looking-back.for_you_alone_md"
    | "looking-back.no_such_words_md"
    | "looking-back.nothing_then_md"
    | "looking-back.no_evidence_md"
    | "looking-back.no_manager_md",
  buttons: ReturnType<typeof button>[],
): Message {
  return textMessage(say(key), ...actionsOf(buttons));
}
