/** What came of it: the reflection on a challenge, something logged without one, and changing either later. */

import type { KnownBlock, ModalView } from "@slack/types";
import { z } from "zod";
import { defineSubmit } from "#src/feature-kit/handlers.ts";
import type { ReflectionExtra } from "#src/feature-kit/reflection-extras.ts";
import { localDate, parseCalendarDate } from "#src/kernel/calendar.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { Member, Reflection } from "#src/kernel/member.ts";
import type { Say, TextKey } from "#src/kernel/texts.ts";
import { ChangedMeanwhile, UserFault } from "#src/kernel/user-fault.ts";
import { AREAS } from "#src/kernel/vocabulary.ts";
import { conflict } from "#src/slack/conflict.ts";
import type { ModalOrigin, Submission, ViewState } from "#src/slack/context.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { userFaultText } from "#src/slack/fault-text.ts";
import { actions, button, modal, option, section } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { checkboxes, datePicker, select, textInput } from "#src/slack/kit/inputs.ts";
import { Gaps, gapsOf } from "#src/slack/kit/long-text.ts";
import { areaToldIn } from "../rules/area-told.ts";
import { isForThemAlone, type ReflectionTexts, reflectionMark, withMore } from "../rules/reflection.ts";
import { titleOfTold } from "../rules/told-title.ts";
import type { LogInput, ReflectionInput } from "../use-cases/reflect.ts";
import { editReflection, logPractice, reflectOnChallenge } from "../use-cases/reflect.ts";
import { keptMessage } from "./log-message.ts";

const FIELDS = formFields({
  what: "text",
  area: "choice",
  done_on: "choice",
  share: "choices",
  happened: "text",
  surprised: "text",
  meaning: "text",
  link: "text",
});
const { input, longTextInputs, chosen, chosenAll, isAsked, typed, typedWhole } = FIELDS;

const MAX_TITLE = 150;
const SHARED = "shared";

/** What was told, by the fields in which it stands before the person changes it. */
type Drafted = Pick<ReflectionTexts, "what" | "surprise" | "insight">;

/** A story is what happened, whole. */
function draftedOf(told: string | Drafted): Drafted {
  return typeof told === "string" ? { what: told.trim(), surprise: "", insight: "" } : told;
}

/**
 * The reflection on a challenge. What was kept of it before is shown for changing; what was `told` since stands below it.
 * @param existing null where nothing was kept.
 */
export function reflectView(
  say: Say,
  about: { nudgeId: string; challenge: Challenge; member: Member; existing: Reflection | null },
  origin: ModalOrigin,
  told: string | Drafted = "",
): ModalView {
  const { challenge, member, nudgeId, existing } = about;
  const drafted = draftedOf(told);
  const what = withMore(existing?.what ?? "", drafted.what);
  const surprise = withMore(existing?.surprise ?? "", drafted.surprise);
  const insight = withMore(existing?.insight ?? "", drafted.insight);
  const intro = say("reflection.intro_md", {
    title: escapeMrkdwn(challenge.title),
    prompts: challenge.reflectionPrompts.map((prompt) => `• ${escapeMrkdwn(prompt)}`).join("\n"),
  });
  const known = { ...existing, what, surprise, insight, result: challenge.resized ? "" : challenge.result };
  const blocks = [section(intro), ...fields(say, member, known)];
  return modal("reflect", say("reflection.title"), blocks, {
    submit: say("reflection.submit"),
    close: say("common.cancel"),
    metadata: { nudgeId, ...remembered(known, existing), ...origin },
  });
}

/** Something done without a nudge. */
export function logView(
  say: Say,
  member: Member,
  now: Date,
  origin: ModalOrigin,
  told: string | Drafted = "",
): ModalView {
  const drafted = draftedOf(told);
  const areas = AREAS.map((area) => option(say(`areas.${area}.title`), area));
  const blocks = [
    input(
      "what",
      say("log.what"),
      textInput({
        max: MAX_TITLE,
        placeholder: say("log.what_placeholder"),
        initial: drafted.what === "" ? "" : titleOfTold(drafted.what, say.locale),
      }),
    ),
    input(
      "area",
      say("log.area"),
      select(areas, areaToldIn(drafted.what, say.locale) ?? member.settings.focusAreas[0]),
    ),
    input("done_on", say("log.done_on"), datePicker(localDate(now, member.settings.zone))),
    ...fields(say, member, drafted),
  ];
  return modal("log", say("log.title"), blocks, {
    submit: say("common.save"),
    close: say("common.cancel"),
    metadata: { ...remembered(drafted, null), ...origin },
  });
}

/** A reflection that exists, for changing or deleting. */
export function editView(
  say: Say,
  member: Member,
  reflection: Reflection,
  extras: readonly ReflectionExtra[] = [],
): ModalView {
  const remove = actions(button(say("reflection.delete"), "reflection.delete", reflection.id, "danger"));
  const intro = section(say("reflection.edit_intro_md", { title: escapeMrkdwn(reflection.title) }));
  const blocks: KnownBlock[] = [
    intro,
    ...fields(say, member, reflection),
    ...extras.flatMap((extra) => [...extra.blocks(say)]),
    remove,
  ];
  return modal("edit", say("reflection.edit_title"), blocks, {
    submit: say("common.save"),
    close: say("common.cancel"),
    metadata: { reflectionId: reflection.id, ...remembered(reflection, reflection) },
  });
}

/** What the form was opened on, and how its long texts are put together again. */
function remembered(
  { what, surprise = "", insight = "" }: Partial<ReflectionTexts> & Pick<ReflectionTexts, "what">,
  existing: Reflection | null,
): object {
  return {
    seen: existing && reflectionMark(existing),
    ...gapsOf({ happened: what, surprised: surprise, meaning: insight }),
  };
}

const Remembered = z.object({ seen: z.string().nullish(), gaps: Gaps });

function fields(say: Say, member: Member, known: Partial<Reflection> & { result?: string }): KnownBlock[] {
  const shared = option(say("reflection.share"), SHARED);
  const isOffered = !isForThemAlone({ what: "", surprise: "", insight: "", ...known });
  const manager =
    member.settings.managerUserId && isOffered
      ? [
          input("share", say("reflection.who_sees"), checkboxes([shared], known.sharedWithManager ? [SHARED] : []), {
            optional: true,
            hint: say("reflection.share_hint"),
          }),
        ]
      : [];
  return [
    ...longTextInputs(say, {
      block: "happened",
      label: say("reflection.happened"),
      text: known.what ?? "",
      ...(known.result ? { hint: say("reflection.aim_hint", { result: known.result }) } : {}),
    }),
    ...longTextInputs(say, {
      block: "surprised",
      label: say("reflection.surprised"),
      text: known.surprise ?? "",
      optional: true,
    }),
    ...longTextInputs(say, {
      block: "meaning",
      label: say("reflection.meaning"),
      text: known.insight ?? "",
      optional: true,
    }),
    input("link", say("reflection.link"), textInput({ max: 500, initial: known.link ?? "", placeholder: "https://" }), {
      optional: true,
      hint: say("reflection.link_hint"),
    }),
    ...manager,
  ];
}

function readFields(state: ViewState, { seen, gaps }: z.infer<typeof Remembered>): ReflectionInput {
  return {
    what: typedWhole(state, "happened", gaps),
    surprise: typedWhole(state, "surprised", gaps),
    insight: typedWhole(state, "meaning", gaps),
    link: typed(state, "link") || null,
    sharedWithManager: isAsked(state, "share") ? chosenAll(state, "share").includes(SHARED) : null,
    seen,
  };
}

export const reflectSubmit = defineSubmit({
  id: "reflect",
  fields: FIELDS.kinds,
  metadata: Remembered.extend({ nudgeId: z.uuid() }),
  run: ({ deps, say, person }, state, metadata) =>
    saved(say, async () => {
      return keptMessage(say, await reflectOnChallenge(deps, person, metadata.nudgeId, readFields(state, metadata)));
    }),
});

export const logSubmit = defineSubmit({
  id: "log",
  fields: FIELDS.kinds,
  metadata: Remembered.extend({ entryId: z.uuid().optional() }),
  run: ({ deps, say, person }, state, metadata) =>
    saved(say, async () => {
      const area = AREAS.find((known) => known === chosen(state, "area")) ?? "craft";
      const doneOn = parseCalendarDate(chosen(state, "done_on") ?? "");
      if (!doneOn) throw new UserFault({ key: "errors.date_unknown" });
      const title = typed(state, "what");
      const entry: LogInput = { ...readFields(state, metadata), id: metadata.entryId, title, area, doneOn };
      return keptMessage(say, await logPractice(deps, person, entry));
    }),
});

export const editSubmit = defineSubmit({
  id: "edit",
  fields: FIELDS.kinds,
  metadata: Remembered.extend({ reflectionId: z.uuid() }),
  run: ({ deps, say, person }, state, metadata) =>
    saved(say, async () => {
      return keptMessage(say, await editReflection(deps, person, metadata.reflectionId, readFields(state, metadata)));
    }),
});

/** Saves; a fault is told beside the field that it is about, with everything typed still there. */
async function saved(
  say: Say,
  save: () => Promise<NonNullable<(Submission & { kind: "close" })["message"]>>,
): Promise<Submission> {
  try {
    return { kind: "close", message: await save() };
  } catch (error) {
    if (!(error instanceof UserFault)) throw error;
    if (error instanceof ChangedMeanwhile)
      return conflict(say, error, {
        what: say("reflection.happened"),
        surprise: say("reflection.surprised"),
        insight: say("reflection.meaning"),
        link: say("reflection.link"),
      });
    const blocks: Partial<Record<TextKey, string>> = {
      "errors.bad_link": "link",
      "errors.untitled": "what",
      "errors.date_in_future": "done_on",
      "errors.date_unknown": "done_on",
    };
    return { kind: "errors", errors: { [blocks[error.fault.key] ?? "happened"]: userFaultText(error.fault, say) } };
  }
}
