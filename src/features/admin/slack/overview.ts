/** The first window of `/growth admin`: one line for each section, and a button that opens it. */
import type { ModalView } from "@slack/types";
import type { Say } from "#src/kernel/texts.ts";
import { button, context, modal, section } from "#src/slack/kit/blocks.ts";
import type { AdminOverview } from "../use-cases/policy.ts";

/** @param notes what was saved just now, and what is to be known of it. */
export function adminHomeView(say: Say, overview: AdminOverview, notes: readonly string[] = []): ModalView {
  const blocks = [
    section(overview.isFirst ? say("admin.first_md") : say("admin.intro_md")),
    ...notes.map((note) => context(note)),
    ...overview.sections.map(({ section: one, view }) =>
      section(
        `*${say(one.title)}*\n${one.summary(say, view)}`,
        button(one.kind === "form" ? say("admin.change") : say("admin.open"), `admin.section.${one.name}`, one.name),
      ),
    ),
  ];
  return modal("admin", say("admin.title"), blocks, { close: say("common.close") });
}
