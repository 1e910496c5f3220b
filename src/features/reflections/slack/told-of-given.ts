/** What somebody tells is plainly of what a colleague asks of them, and not of their own challenge: nothing of their own counts as done by it. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import type { CurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, button, type Message, textMessage } from "#src/slack/kit/blocks.ts";
import { challengeText, mostSharedWith } from "../rules/told-of.ts";
import { referenceTo } from "./told-story.ts";

/**
 * Says of what it sounds, with the yes that it waits for; null where it sounds more like their own challenge, or nothing waits.
 * @param own what it would be kept as otherwise; null for nothing.
 */
export function offerOfGiven({ say }: Context, told: Told, story: string, own: CurrentNudge | null): Message | null {
  const waiting = told.dialogue?.waiting.filter(({ standing }) => standing === "assigned") ?? [];
  const texts = waiting.map(({ names, line }) => [...names, line].join("\n"));
  const found = mostSharedWith(story, { own: own && challengeText(own.challenge), others: texts }, say.locale);
  const given = found === null ? undefined : waiting[found];
  const reference = given && referenceTo(told, story);
  if (!given || !reference) return null;
  const text = say("chat.given_told_md", {
    title: escapeMrkdwn(given.names[0] ?? ""),
    person: given.userId === null ? "" : mention(given.userId),
    own: own ? "other" : "none",
    ownTitle: escapeMrkdwn(own?.challenge.title ?? ""),
  });
  const yes = given.answers.find(({ act }) => act === "asked-yes");
  return textMessage(
    text,
    actions(
      button(say("chat.keep_in_log"), "chat.log", reference, "primary"),
      ...(yes ? [button(yes.label, yes.action, yes.value)] : []),
      ...(own ? [button(say("chat.came_of_own"), "chat.reflect", `${own.nudge.id}|${reference}`)] : []),
    ),
  );
}
