/** "I did it": one line to share in the thread, or to keep. */

import type { KnownBlock, ModalView } from "@slack/types";
import { z } from "zod";
import { defineSubmit } from "#src/feature-kit/handlers.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import type { Catalogue } from "#src/kernel/catalogue.ts";
import type { Say } from "#src/kernel/texts.ts";
import { ChangedMeanwhile, UserFault } from "#src/kernel/user-fault.ts";
import { AREAS } from "#src/kernel/vocabulary.ts";
import { conflict } from "#src/slack/conflict.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { userFaultText } from "#src/slack/fault-text.ts";
import { actions, button, context, modal, option, section, textMessage } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { checkboxes, radio, select, textInput } from "#src/slack/kit/inputs.ts";
import { wholeSections } from "#src/slack/kit/whole-sections.ts";
import { messageView } from "#src/slack/windows.ts";
import { MAX_LINE } from "../rules/state.ts";
import { lineToShow, toldLine, toldMark } from "../rules/told-line.ts";
import type { OwnPart } from "../use-cases/channel-challenge.ts";
import { takeBackDone, tellDone } from "../use-cases/channel-challenge.ts";

const FIELDS = formFields({
  line: "text",
  where: "choice",
  area: "choice",
  share: "choices",
});
const { input, chosen, chosenAll, isAsked, typed } = FIELDS;

const PRIVATE = "private";
const THREAD = "thread";
const SHARED = "shared";
const OfOne = z.object({ id: z.uuid() });
const Opened = OfOne.extend({ seen: z.string().nullish() });

/** The form; what was told before is shown for changing. */
export function challengeDoneView(say: Say, own: OwnPart, catalogue: Catalogue): ModalView {
  const { challenge, mine } = own.board;
  const where = [option(say("challenge.where_private"), PRIVATE), option(say("challenge.where_thread"), THREAD)];
  const isDone = mine?.joinedAt != null && mine.doneAt !== null;
  const told = toldLine(mine, own.reflection?.what ?? null);
  const initial = lineToShow(told, MAX_LINE);
  const blocks: KnownBlock[] = [
    section(say("challenge.done_intro_md", { title: escapeMrkdwn(challenge.title) })),
    ...(isDone ? [context(say("challenge.change_note_md"))] : []),
    input("line", say("challenge.line"), textInput({ max: MAX_LINE, initial }), {
      optional: true,
      hint: say("challenge.line_hint"),
    }),
    ...(told.entry !== "" && told.entry !== initial ? [context(say("challenge.entry_stays_md"))] : []),
    // Private unless they choose otherwise.
    input("where", say("challenge.where"), radio(where, mine?.line ? THREAD : PRIVATE)),
    ...logBlocks(say, own, catalogue),
    ...(isDone ? [actions(button(say("challenge.take_back"), "challenge.take-back", challenge.id, "danger"))] : []),
  ];
  return modal("challenge-done", say("challenge.done_title"), blocks, {
    submit: say("challenge.done_submit"),
    close: say("common.cancel"),
    metadata: { id: challenge.id, seen: toldMark(told) },
  });
}

/** Members keep it in their log: in which area, and whether their manager may see it. */
function logBlocks(say: Say, { member, reflection, board }: OwnPart, catalogue: Catalogue): KnownBlock[] {
  if (!member) return [context(say("challenge.no_log_md"))];
  const { challengeId } = board.challenge;
  const hasArea = challengeId !== null && catalogue.byId.has(challengeId);
  const areas = AREAS.map((area) => option(say(`areas.${area}.title`), area));
  const { managerUserId, focusAreas } = member.settings;
  const shared = option(say("reflection.share"), SHARED);
  return [
    ...(hasArea
      ? []
      : [input("area", say("challenge.area"), select(areas, reflection?.area ?? focusAreas[0]), { optional: true })]),
    ...(managerUserId
      ? [
          input(
            "share",
            say("reflection.who_sees"),
            checkboxes([shared], reflection?.sharedWithManager ? [SHARED] : []),
            { optional: true, hint: say("reflection.share_hint") },
          ),
        ]
      : []),
    context(managerUserId ? say("challenge.log_note_md") : say("challenge.log_note_plain_md")),
  ];
}

export const challengeDoneSubmit = defineSubmit({
  id: "challenge-done",
  fields: FIELDS.kinds,
  metadata: Opened,
  delivers: ["line"],
  run: async (interaction, state, { id, seen }) => {
    const { deps, say, person } = interaction;
    const isShared = chosen(state, "where") === THREAD;
    try {
      await tellDone(deps, person, id, {
        text: typed(state, "line"),
        isShared,
        area: AREAS.find((area) => area === chosen(state, "area")) ?? null,
        sharedWithManager: isAsked(state, "share") ? chosenAll(state, "share").includes(SHARED) : null,
        seen,
      });
    } catch (error) {
      if (!(error instanceof UserFault)) throw error;
      if (error instanceof ChangedMeanwhile) return conflict(say, error, { line: say("challenge.line") });
      return { kind: "errors", errors: { line: userFaultText(error.fault, say) } };
    }
    const text = isShared ? say("challenge.kept_shared_md") : say("challenge.kept_private_md");
    const message = textMessage(text);
    const line = typed(state, "line");
    const isLost = !isShared && line !== "" && (await findMemberIfAny(deps, person)) === null;
    const back = isLost ? [section(say("challenge.given_back_md")), ...wholeSections(line)] : [];
    return { kind: "update", view: messageView(interaction, { ...message, blocks: [...message.blocks, ...back] }) };
  },
});

/** Asked once before it is taken back. */
export function takeBackView(say: Say, id: string): ModalView {
  return modal("challenge-back", say("challenge.take_back_title"), [section(say("challenge.take_back_md"))], {
    submit: say("challenge.take_back_yes"),
    close: say("challenge.take_back_no"),
    metadata: { id },
  });
}

export const takeBackSubmit = defineSubmit({
  id: "challenge-back",
  metadata: OfOne,
  run: async ({ deps, person }, _state, metadata) => {
    await takeBackDone(deps, person, metadata.id);
    return { kind: "clear" };
  },
});
