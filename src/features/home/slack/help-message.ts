import type { Say } from "#src/kernel/texts.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import {
  actions,
  button,
  context,
  type Message,
  paragraphsMessage,
  section,
  textMessage,
} from "#src/slack/kit/blocks.ts";
import type { CommandSummary } from "#src/slack/registry.ts";
import { withOthers } from "./with-others.ts";

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

/** How it works, for who has not joined: what it is for, and the way in. The list of words is one press further. */
export function howMessage(say: Say): Message {
  return paragraphsMessage(
    [say("help.purpose_1_md"), say("help.how_md"), say("help.purpose_2_md")],
    [
      button(say("home.join"), "join.open", "help", "primary"),
      button(say("home.privacy"), "privacy.open", "help"),
      button(say("help.all_words"), "help.open", "help"),
    ],
  );
}

/** What is possible right now, in a few lines. */
export function shortHelpMessage(
  say: Say,
  { state, title }: { readonly state: "new" | "open" | "planned" | "nothing"; readonly title: string },
): Message {
  const words = { title: escapeMrkdwn(title) };
  const text =
    state === "open"
      ? say("help.short.open_md", words)
      : state === "planned"
        ? say("help.short.planned_md", words)
        : say(`help.short.${state}_md`);
  return textMessage(text, actions(...HELP_BUTTONS[state](say), button(say("help.all_words"), "help.open", "help")));
}

/** What the bot is for. @param isMember whoever has not joined can do so from here. */
export function purposeMessage(say: Say, text: string, isMember: boolean): Message {
  const first = isMember
    ? button(say("chat.acts.help"), "chat.do", "help")
    : button(say("home.join"), "join.open", "help", "primary");
  return textMessage(text, actions(first, button(say("chat.acts.privacy"), "chat.do-other", "privacy")));
}

const HELP_BUTTONS = {
  new: (say: Say) => [
    button(say("home.join"), "join.open", "help", "primary"),
    button(say("chat.acts.privacy"), "chat.do", "privacy"),
    button(say("chat.acts.human"), "chat.do-other", "human"),
  ],
  open: (say: Say) => [
    button(say("menu.next"), "nudge.next", "help", "primary"),
    button(say("chat.acts.swap"), "chat.do", "swap"),
    button(say("home.log"), "log.open", "help"),
  ],
  planned: (say: Say) => [
    button(say("menu.done"), "reflection.current", "help", "primary"),
    button(say("menu.next"), "nudge.next", "help"),
    button(say("home.log"), "log.open", "help"),
  ],
  nothing: (say: Say) => [
    button(say("home.get_one"), "nudge.next", "help", "primary"),
    button(say("home.log"), "log.open", "help"),
    button(say("menu.progress"), "progress.show", "help"),
  ],
} as const;

/** For whoever says that they join: the form, one tap away. */
export function joinMessage(say: Say): Message {
  const text = say("menu.join_md");
  return textMessage(text, actions(button(say("home.join"), "join.open", "menu", "primary")));
}

/** The menu of the bare command: today's thing and a button for each word that needs no more words. */
export function menuMessage(
  say: Say,
  state: "new" | "active" | "quiet",
  { isManager = false, isAdmin = false }: { readonly isManager?: boolean; readonly isAdmin?: boolean } = {},
): Message {
  const team = [
    ...(isManager ? [button(say("team.open_team"), "team.open", "menu")] : []),
    ...(isAdmin ? [button(say("menu.admin"), "admin.open", "menu")] : []),
  ];
  if (state === "new") {
    return {
      text: say("menu.new_fallback"),
      blocks: [
        section(say("menu.new_md")),
        actions(
          button(say("home.join"), "join.open", "menu", "primary"),
          button(say("home.how"), "help.how", "menu"),
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
      withOthers(say),
    ],
  };
}
