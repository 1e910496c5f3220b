import type { Challenge } from "#src/kernel/challenge.ts";
import type { Say } from "#src/kernel/texts.ts";
import { listOf } from "#src/language/lists.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { context, type Message, section } from "#src/slack/kit/blocks.ts";

/** "What is this based on?": the area, the advice that it serves, and what it needs. */
export function basisMessage(say: Say, challenge: Challenge): Message {
  const { needs, scopes, sources, title, area } = challenge;
  const lines = sources.map((line) => `• ${say(`nudge.advice.${line}`)}`).join("\n");
  const advice = sources.length > 0 ? `${say("nudge.basis.advice_md")}\n${lines}` : say("nudge.basis.own_words_md");
  const need =
    needs.host === "none"
      ? say("nudge.basis.alone_md")
      : say("nudge.basis.needs_md", {
          host: say(`vocabulary.hosts.${needs.host}`),
          consent: needs.clientConsent ? "yes" : "other",
        });
  return {
    text: say("nudge.basis.title"),
    blocks: [
      section(say("nudge.basis.intro_md", { title: escapeMrkdwn(title), area: say(`areas.${area}.title`) })),
      section(advice),
      context(
        need,
        say("nudge.basis.levels_md", {
          scopes: listOf(
            say.locale,
            scopes.map((scope) => say(`vocabulary.scopes.s${scope}`)),
          ),
        }),
      ),
    ],
  };
}
