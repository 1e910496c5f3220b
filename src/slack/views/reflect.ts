/** What came of it: the reflection on a challenge, something logged without one, and changing either later. */
import type { KnownBlock, ModalView } from "@slack/types";
import { z } from "zod";
import type { LogInput, ReflectionInput } from "#src/app/reflect.ts";
import type { Say } from "#src/app/texts.ts";
import { localDate, parseCalendarDate } from "#src/domain/calendar.ts";
import type { Challenge } from "#src/domain/challenge.ts";
import type { Member, Reflection } from "#src/domain/mentee.ts";
import type { Thanks } from "#src/domain/thanks.ts";
import { UserFault } from "#src/domain/user-fault.ts";
import { AREAS } from "#src/domain/vocabulary.ts";
import { checkboxes, datePicker, input, select, textInput } from "../blocks/inputs.ts";
import { actions, button, modal, option, section } from "../blocks/kit.ts";
import { keptMessage } from "../blocks/log-message.ts";
import { escapeMrkdwn } from "../escape.ts";
import { userFaultText } from "../faults.ts";
import type { ModalOrigin, Submission, ViewState } from "../interaction.ts";
import { defineSubmit } from "../registry.ts";
import { chosen, chosenAll, typed } from "./state.ts";
import { receivedBlocks } from "./thanks.ts";

const MAX_TITLE = 150;
const SHARED = "shared";

/** The reflection on a challenge; `story` is what the person has told already. */
export function reflectView(
  say: Say,
  about: { nudgeId: string; challenge: Challenge; member: Member },
  origin: ModalOrigin,
  story = "",
): ModalView {
  const { challenge, member, nudgeId } = about;
  const intro = say("reflection.intro_md", {
    title: escapeMrkdwn(challenge.title),
    prompts: challenge.reflectionPrompts.map((prompt) => `• ${escapeMrkdwn(prompt)}`).join("\n"),
  });
  const blocks = [section(intro), ...fields(say, member, { happened: story, evidence: challenge.evidence })];
  return modal("reflect", say("reflection.title"), blocks, {
    submit: say("reflection.submit"),
    close: say("common.cancel"),
    metadata: { nudgeId, ...origin },
  });
}

/** Something done without a nudge. */
export function logView(say: Say, member: Member, now: Date, origin: ModalOrigin, story = ""): ModalView {
  const areas = AREAS.map((area) => option(say(`areas.${area}.title`), area));
  const blocks = [
    input(
      "what",
      say("log.what"),
      textInput({
        max: MAX_TITLE,
        placeholder: say("log.what_placeholder"),
        initial: [...story].slice(0, MAX_TITLE).join(""),
      }),
    ),
    input("area", say("log.area"), select(areas, member.settings.focusAreas[0])),
    input("done_on", say("log.done_on"), datePicker(localDate(now, member.settings.zone))),
    ...fields(say, member, { happened: story }),
  ];
  return modal("log", say("log.title"), blocks, {
    submit: say("common.save"),
    close: say("common.cancel"),
    metadata: origin,
  });
}

/** A reflection that exists, for changing or deleting. */
export function editView(say: Say, member: Member, reflection: Reflection, thanks: readonly Thanks[] = []): ModalView {
  const remove = actions(button(say("reflection.delete"), "reflection.delete", reflection.id, "danger"));
  const intro = section(say("reflection.edit_intro_md", { title: escapeMrkdwn(reflection.title) }));
  const blocks: KnownBlock[] = [intro, ...fields(say, member, reflection), ...receivedBlocks(say, thanks), remove];
  return modal("edit", say("reflection.edit_title"), blocks, {
    submit: say("common.save"),
    close: say("common.cancel"),
    metadata: { reflectionId: reflection.id },
  });
}

function fields(say: Say, member: Member, known: Partial<Reflection> & { evidence?: string }): KnownBlock[] {
  const shared = option(say("reflection.share"), SHARED);
  const manager = member.settings.managerUserId
    ? [
        input("share", say("reflection.who_sees"), checkboxes([shared], known.sharedWithManager ? [SHARED] : []), {
          optional: true,
          hint: say("reflection.share_hint"),
        }),
      ]
    : [];
  return [
    input(
      "happened",
      say("reflection.happened"),
      textInput({ multiline: true, initial: known.happened ?? "" }),
      known.evidence ? { hint: known.evidence } : {},
    ),
    input("surprised", say("reflection.surprised"), textInput({ multiline: true, initial: known.surprised ?? "" }), {
      optional: true,
    }),
    input("meaning", say("reflection.meaning"), textInput({ multiline: true, initial: known.meaning ?? "" }), {
      optional: true,
    }),
    input("link", say("reflection.link"), textInput({ max: 500, initial: known.link ?? "", placeholder: "https://" }), {
      optional: true,
      hint: say("reflection.link_hint"),
    }),
    ...manager,
  ];
}

function readFields(state: ViewState): ReflectionInput {
  return {
    happened: typed(state, "happened"),
    surprised: typed(state, "surprised"),
    meaning: typed(state, "meaning"),
    link: typed(state, "link") || null,
    sharedWithManager: chosenAll(state, "share").includes(SHARED),
  };
}

export const reflectSubmit = defineSubmit({
  id: "reflect",
  run: ({ app, say, person }, state, metadata) =>
    saved(say, async () => {
      const { nudgeId } = z.object({ nudgeId: z.uuid() }).parse(metadata);
      return keptMessage(say, await app.reflectOnChallenge(person, nudgeId, readFields(state)));
    }),
});

export const logSubmit = defineSubmit({
  id: "log",
  run: ({ app, say, person }, state) =>
    saved(say, async () => {
      const area = AREAS.find((known) => known === chosen(state, "area")) ?? "craft";
      const doneOn = parseCalendarDate(chosen(state, "done_on") ?? "");
      if (!doneOn) throw new UserFault({ code: "date_unknown" });
      const entry: LogInput = { ...readFields(state), title: typed(state, "what").slice(0, MAX_TITLE), area, doneOn };
      return keptMessage(say, await app.logPractice(person, entry));
    }),
});

export const editSubmit = defineSubmit({
  id: "edit",
  run: ({ app, say, person }, state, metadata) =>
    saved(say, async () => {
      const { reflectionId } = z.object({ reflectionId: z.uuid() }).parse(metadata);
      return keptMessage(say, await app.editReflection(person, reflectionId, readFields(state)));
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
    const blocks: Partial<Record<string, string>> = {
      bad_link: "link",
      date_in_future: "done_on",
      date_unknown: "done_on",
    };
    return { kind: "errors", errors: { [blocks[error.fault.code] ?? "happened"]: userFaultText(error.fault, say) } };
  }
}
