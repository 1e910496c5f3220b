import type { Say } from "#src/kernel/texts.ts";
import { actions, button, context, type Message, section } from "#src/slack/kit/blocks.ts";
import type { CommandSummary } from "#src/slack/registry.ts";

/** Every word of `/growth` with its line, from the registry itself. */
export function helpMessage(say: Say, commands: readonly CommandSummary[]): Message {
  const lines = commands.map(
    ({ name, usage, summary }) => `\`/growth ${name}${usage ? ` ${say(usage)}` : ""}\`  ${say(summary)}`,
  );
  return {
    text: say("help.fallback"),
    blocks: [section(say("help.intro_md")), section(lines.join("\n")), context(say("help.words_md"))],
  };
}

/** The menu of the bare command: today's thing and a button for each word that needs no more words. */
export function menuMessage(say: Say, state: "new" | "active" | "quiet", isManager = false): Message {
  const team = isManager ? [button(say("team.open_team"), "team.open", "menu")] : [];
  if (state === "new") {
    return {
      text: say("menu.new_fallback"),
      blocks: [
        section(say("menu.new_md")),
        actions(
          button(say("home.join"), "join.open", "menu", "primary"),
          button(say("home.how"), "help.open", "menu"),
          ...team,
        ),
      ],
    };
  }
  return {
    text: say("menu.fallback"),
    blocks: [
      section(state === "active" ? say("menu.intro_md") : say("menu.quiet_md")),
      actions(
        button(say("menu.next"), "nudge.next", "menu", "primary"),
        button(say("menu.done"), "reflection.current", "menu"),
        button(say("home.log"), "log.open", "menu"),
        button(say("menu.progress"), "progress.show", "menu"),
      ),
      actions(
        state === "active"
          ? button(say("home.pause"), "pause.open", "menu")
          : button(say("home.resume"), "resume.now", "menu"),
        button(say("menu.settings"), "settings.open", "menu"),
        button(say("menu.privacy"), "privacy.open", "menu"),
        button(say("menu.help"), "help.open", "menu"),
        ...team,
      ),
    ],
  };
}
