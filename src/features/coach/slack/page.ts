/** The page on which somebody sees what a language model gets of them, and chooses. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { findMember } from "#src/features/members/use-cases/find-member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { momentWithDay } from "#src/slack/dates.ts";
import { actions, button, type KnownBlock, type ModalView, modal, section } from "#src/slack/kit/blocks.ts";
import { type OwnCoach, showCoach } from "../use-cases/access.ts";
import { requestBlocks } from "./request-blocks.ts";

export async function coachPage({ deps, say, person }: Context): Promise<ModalView> {
  await findMember(deps, person);
  return coachView(say, await showCoach(deps, person));
}

/** The window in which somebody decides whether a language model may help them. */
export function coachView(say: Say, { access, consent, last }: OwnCoach): ModalView {
  if (access === "off") return windowOf(say, [section(say("coach.off_md")), ...lastButton(say, last !== null)]);
  const may = consent?.maySeeReflections === true;
  const isYes = access === "yes";
  return windowOf(say, [
    section(say("coach.page.state_md", { state: stateOf(access) })),
    actions(
      ...(isYes ? [] : [button(say("coach.page.yes"), "coach.yes", "page", "primary")]),
      ...(access === "no" ? [] : [button(say("coach.page.no"), "coach.no", "page")]),
    ),
    section(say("coach.page.what_md")),
    section(say("coach.page.never_md")),
    section(say("coach.page.does_md")),
    ...(isYes
      ? [
          section(
            say("coach.page.reflections_md", { may: may ? "yes" : "other" }),
            may
              ? button(say("coach.page.forbid"), "coach.forbid", "page")
              : button(say("coach.page.allow"), "coach.allow", "page"),
          ),
        ]
      : []),
    ...(isYes
      ? [
          actions(
            button(say("coach.questions"), "coach.questions", "page"),
            button(say("coach.page.last"), "coach.last", "page"),
          ),
        ]
      : lastButton(say, last !== null)),
  ]);
}

/** In the settings and on the privacy page; nothing where no model is set. */
export function choiceBlocks(say: Say, { access }: OwnCoach): KnownBlock[] {
  if (access === "off") return [];
  return [
    section(say("coach.choice_md", { state: stateOf(access) }), button(say("coach.open"), "coach.open", "settings")),
  ];
}

/** What was sent last, word for word. */
export function lastView(say: Say, last: OwnCoach["last"], zone: string): ModalView {
  if (!last) return windowOf(say, [section(say("coach.last.none_md"))]);
  const purposes = ["reading", "draft", "questions", "plan", "wording"] as const;
  const purpose = purposes.find((one) => one === last.purpose) ?? "other";
  const at = momentWithDay(say.locale, last.sentAt, zone);
  return windowOf(say, [section(say("coach.last.intro_md", { purpose, at })), ...requestBlocks(last.body)]);
}

/** What would be sent for a message, to read it or for a draft of it. @param body null: it would not be sent. */
export function previewView(say: Say, kind: "unread" | "story", body: string | null): ModalView {
  const blocks =
    body === null
      ? [section(say("coach.preview.nothing_md"))]
      : [section(say(kind === "story" ? "coach.preview.story_md" : "coach.preview.intro_md")), ...requestBlocks(body)];
  return modal("coach-preview", say("coach.preview.title"), blocks, { close: say("common.close") });
}

function lastButton(say: Say, isThere: boolean): KnownBlock[] {
  return isThere ? [actions(button(say("coach.page.last"), "coach.last", "page"))] : [];
}

function windowOf(say: Say, blocks: KnownBlock[]): ModalView {
  return modal("coach", say("coach.title"), blocks, { close: say("common.close") });
}

function stateOf(access: OwnCoach["access"]): "yes" | "no" | "other" {
  return access === "yes" || access === "no" ? access : "other";
}
