/** "Marco said no": heard as what it is, with a challenge that needs nobody's yes where there is one. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { inTurn, type Told } from "#src/feature-kit/intent.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, type Message, textMessage } from "#src/slack/kit/blocks.ts";
import type { CurrentNudge } from "../use-cases/current-nudge.ts";

/** @param isAgain they ask how it goes on. */
export function refusedMessage(
  { say }: Context,
  { nudge, challenge, others }: CurrentNudge,
  { turn, isAgain }: { readonly turn: Pick<Told, "turn">; readonly isAgain: boolean },
): Message {
  const title = escapeMrkdwn(challenge.title);
  const free = others.find(({ needs }) => needs.host === "none" && !needs.clientConsent);
  const isPlanned = nudge.status === "planned";
  const words = isAgain
    ? say("before.refused.again_md", { title })
    : inTurn(turn, [say("before.refused.one_md"), say("before.refused.two_md")]);
  const next =
    free && !isPlanned
      ? say("before.refused.free_md", { title: escapeMrkdwn(free.title) })
      : say("before.refused.others_md");
  const text = `${words}\n${next}`;
  const first =
    free && !isPlanned
      ? button(say("before.refused.free"), "nudge.choose.1", `${nudge.id}|${free.id}`)
      : button(
          say(isPlanned ? "before.times.others_instead" : "nudge.others"),
          isPlanned ? "nudge.unplan-others" : "nudge.others",
          nudge.id,
        );
  return textMessage(
    text,
    actions(
      first,
      button(say("chat.acts.who-to-ask"), "chat.do", "who-to-ask"),
      button(say("chat.acts.not-done"), "chat.do-other", "not-done"),
    ),
  );
}
