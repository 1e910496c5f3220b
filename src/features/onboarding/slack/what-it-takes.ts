/** Answers what people ask of the bot before they join: how often it writes, how long it takes, for whom it is, and for an example. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { minutesSaid } from "#src/kernel/challenge.ts";
import type { Member } from "#src/kernel/member.ts";
import { DEVELOPER_TRACKS } from "#src/kernel/vocabulary.ts";
import { listOf } from "#src/language/lists.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, type Message, textMessage } from "#src/slack/kit/blocks.ts";
import { usualMinutes, whatItTakesIn } from "../rules/what-it-takes.ts";

/**
 * The answer to such a question.
 * @param by member: who asks, null for a newcomer; isAsked: something waits for their answer, and may be meant.
 * @returns null to all other messages.
 */
export function whatItTakes(
  context: Context,
  text: string,
  { member, isAsked }: { readonly member: Member | null; readonly isAsked: boolean },
): Message | null {
  const { say } = context;
  const asked = whatItTakesIn(text, isAsked || member !== null, say.locale);
  if (asked === null) return null;
  if (!member) {
    const answer = asked === "often" ? say("before_joining.often_md") : aboutAll(context, asked);
    const ways = [
      button(say("home.join"), "join.open", "chat", "primary"),
      button(say("home.how"), "help.how", "chat"),
    ];
    return answer === null ? null : textMessage(answer, actions(...ways));
  }
  const cadence = member.settings.cadence === "monthly" ? "monthly" : "other";
  const answer = asked === "often" ? say("before_joining.often_member_md", { cadence }) : aboutAll(context, asked);
  return answer === null
    ? null
    : textMessage(answer, actions(button(say("menu.settings"), "settings.open", "chat", "primary")));
}

/** What holds for everybody. */
function aboutAll({ deps, say, person }: Context, asked: "long" | "whom" | "example" | "joining"): string | null {
  const { all } = deps.catalogues.of(person.workspaceId);
  if (asked === "joining") return say("before_joining.joining_md");
  if (asked === "whom") {
    const tracks = DEVELOPER_TRACKS.map((track) => say(`vocabulary.tracks.${track}`));
    return say("before_joining.whom_md", { tracks: listOf(say.locale, tracks) });
  }
  if (asked === "long") {
    const usual = usualMinutes(all.flatMap((challenge) => minutesSaid(challenge) ?? []));
    return usual && say("before_joining.long_md", usual);
  }
  // One that anybody can do alone, whatever they work on.
  const example = all.find(
    ({ needs, rootedIn, scopes, tracks, tiny }) =>
      needs.host === "none" &&
      rootedIn.length === 0 &&
      scopes.includes(1) &&
      tiny !== null &&
      DEVELOPER_TRACKS.every((track) => tracks.includes(track)),
  );
  if (!example) return null;
  const { title, task, result, minutes } = example;
  return say("before_joining.example_md", {
    title: escapeMrkdwn(title),
    task: escapeMrkdwn(task),
    result: escapeMrkdwn(result),
    minutes,
  });
}
