/** What came of a talk: the asker's own words for their log, and thanks to the host. */
import { z } from "zod";
import { defineSubmit } from "#src/feature-kit/handlers.ts";
import { reflectionMark } from "#src/features/reflections/rules/reflection.ts";
import { titleOf } from "#src/kernel/challenge-title.ts";
import type { Say } from "#src/kernel/texts.ts";
import { ChangedMeanwhile, UserFault } from "#src/kernel/user-fault.ts";
import { conflict } from "#src/slack/conflict.ts";
import type { ModalOrigin, Submission } from "#src/slack/context.ts";
import { mention, quotedLines } from "#src/slack/escape.ts";
import { userFaultText } from "#src/slack/fault-text.ts";
import {
  type KnownBlock,
  type ModalView,
  modal,
  context as note,
  option,
  section,
  textMessage,
} from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { checkboxes, textInput } from "#src/slack/kit/inputs.ts";
import { messageView } from "#src/slack/windows.ts";
import type { Introduction } from "../rules/types.ts";
import { startTelling, type ToTell, tellWhatCame } from "../use-cases/tell.ts";

const FIELDS = formFields({
  thanks: "text",
  share: "choices",
  what: "text",
  insight: "text",
});
const { input, chosenAll, isAsked, typed } = FIELDS;

const SHARED = "shared";
const MAX_TITLE = 150;
const Metadata = z.object({
  introductionId: z.uuid(),
  responseUrl: z.string().optional(),
  // Missing in forms of an earlier version, which were empty.
  seen: z.string().nullish(),
});

export function tellView(say: Say, { introduction, member, told }: ToTell, origin: ModalOrigin): ModalView {
  const host = introduction.hostUserId === null ? say("introductions.somebody") : mention(introduction.hostUserId);
  const question = quotedLines(introduction.question);
  const thanks = input("thanks", say("introductions.follow_up.thanks"), textInput({ multiline: true }), {
    optional: member !== null,
    hint: say("introductions.follow_up.thanks_hint"),
  });
  const share = member?.settings.managerUserId
    ? [
        input(
          "share",
          say("introductions.follow_up.share"),
          checkboxes(
            [option(say("introductions.follow_up.share_option"), SHARED)],
            told?.sharedWithManager ? [SHARED] : [],
          ),
          { optional: true },
        ),
      ]
    : [];
  const own: KnownBlock[] = [
    section(say("introductions.follow_up.text_md", { host, question })),
    input("what", say("introductions.follow_up.what"), textInput({ multiline: true, initial: told?.what ?? "" })),
    input(
      "insight",
      say("introductions.follow_up.insight"),
      textInput({ multiline: true, initial: told?.insight ?? "" }),
      { optional: true },
    ),
    ...share,
    note(say("introductions.follow_up.private_hint")),
  ];
  const without = [section(say("introductions.follow_up.not_joined_md", { host }))];
  // Whom they would thank is not there any more.
  const thanking = introduction.hostUserId === null ? [] : [thanks];
  return modal("tell-introduction", say("introductions.follow_up.title"), [...(member ? own : without), ...thanking], {
    submit: say("introductions.follow_up.submit"),
    close: say("common.cancel"),
    metadata: { introductionId: introduction.id, seen: told && reflectionMark(told), ...origin },
  });
}

export const tellSubmit = defineSubmit({
  id: "tell-introduction",
  fields: FIELDS.kinds,
  metadata: Metadata,
  delivers: ["thanks"],
  run: async (context, state, { introductionId, responseUrl, seen }): Promise<Submission> => {
    const { deps, say, person } = context;
    const thanks = typed(state, "thanks");
    try {
      const { introduction } = await startTelling(deps, person, introductionId);
      const { isKept } = await tellWhatCame(deps, person, introductionId, {
        what: typed(state, "what"),
        insight: typed(state, "insight"),
        thanks,
        sharedWithManager: isAsked(state, "share") ? chosenAll(state, "share").includes(SHARED) : null,
        seen: seen ?? null,
        title: entryTitle(say, introduction),
      });
      const host = introduction.hostUserId === null ? say("introductions.somebody") : mention(introduction.hostUserId);
      const message = textMessage(keptText(say, { isKept, isThanked: thanks !== "", host }));
      return responseUrl ? { kind: "close", message } : { kind: "update", view: messageView(context, message) };
    } catch (error) {
      if (!(error instanceof UserFault)) throw error;
      if (error instanceof ChangedMeanwhile)
        return conflict(say, error, {
          what: say("introductions.follow_up.what"),
          insight: say("introductions.follow_up.insight"),
        });
      const field = error.fault.key === "errors.too_long" || state["what"] === undefined ? "thanks" : "what";
      return { kind: "errors", errors: { [field]: userFaultText(error.fault, say) } };
    }
  },
});

/** "Asked Sales: How do you pitch the export?" */
function entryTitle(say: Say, { department, question }: Introduction): string {
  const whom = department === null ? say("introductions.somebody") : say(`introductions.departments.${department}`);
  return titleOf(say("introductions.follow_up.reflection_title", { department: whom, question }), MAX_TITLE);
}

function keptText(
  say: Say,
  { isKept, isThanked, host }: { readonly isKept: boolean; readonly isThanked: boolean; readonly host: string },
): string {
  if (isKept) {
    return isThanked
      ? say("introductions.follow_up.kept_thanked_md", { host })
      : say("introductions.follow_up.kept_md");
  }
  return isThanked ? say("introductions.follow_up.thanked_md", { host }) : say("introductions.follow_up.nothing_md");
}
