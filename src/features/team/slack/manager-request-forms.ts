/** Asking for a door, and opening one. */

import type { ModalView } from "@slack/types";
import { z } from "zod";
import { defineSubmit } from "#src/feature-kit/handlers.ts";
import type { Catalogue } from "#src/kernel/catalogue.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { ModalOrigin } from "#src/slack/context.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { type Message, modal, section, textMessage } from "#src/slack/kit/blocks.ts";
import { chosen, ofOurForm, typed } from "#src/slack/kit/form-state.ts";
import { input, person, textInput } from "#src/slack/kit/inputs.ts";
import { messageView } from "#src/slack/windows.ts";
import { MAX_NOTE, type ManagerRequest } from "../rules/manager-request.ts";
import type { ManagerQuestion } from "../use-cases/manager-request.ts";
import { answerForDoor, askForDoor } from "../use-cases/manager-request.ts";
import { titleIn } from "./mentee-blocks.ts";

/** The question before anything is told: whom, for what, and what they learn by it. */
export function askDoorView(say: Say, { managerUserId, challenge }: ManagerQuestion, nudgeId: string): ModalView {
  const words = { title: escapeMrkdwn(challenge.title), manager: mention(managerUserId) };
  return modal("door-ask", say("door.ask_title"), [section(say("door.ask_md", words))], {
    submit: say("door.ask_submit"),
    close: say("common.cancel"),
    metadata: { nudgeId },
  });
}

/** How it stands with a door that was asked for before. */
export function doorStateMessage(say: Say, door: ManagerRequest): Message {
  const manager = mention(door.managerUserId);
  if (door.status === "asked") return textMessage(say("door.waiting_md", { manager }));
  if (door.status === "closed") return textMessage(say("door.was_closed_md", { manager }));
  return textMessage(
    door.hostUserId
      ? say("door.was_opened_host_md", { manager, host: mention(door.hostUserId) })
      : say("door.was_opened_md", { manager }),
  );
}

export const askDoorSubmit = defineSubmit({
  id: "door-ask",
  run: async (context, _state, metadata) => {
    const { nudgeId } = ofOurForm(z.object({ nudgeId: z.uuid() }), metadata);
    const door = await askForDoor(context.deps, context.person, nudgeId);
    const text = context.say("door.asked_md", { manager: mention(door.managerUserId) });
    return { kind: "update", view: messageView(context, textMessage(text)) };
  },
});

/** What the manager can tell of an opened door; both are optional. */
export function openDoorView(
  say: Say,
  { door, menteeUserId }: { door: ManagerRequest; menteeUserId: string },
  catalogue: Catalogue,
  origin: ModalOrigin,
): ModalView {
  const blocks = [
    section(say("door.open_md", { title: titleIn(say, catalogue, door.challengeId), person: mention(menteeUserId) })),
    input("host", say("door.host"), person(null), { optional: true, hint: say("door.host_hint") }),
    input(
      "word",
      say("door.word"),
      textInput({ multiline: true, max: MAX_NOTE, placeholder: say("door.word_placeholder") }),
      { optional: true },
    ),
  ];
  return modal("door-open", say("door.open_title"), blocks, {
    submit: say("door.open_submit"),
    close: say("common.cancel"),
    metadata: { doorId: door.id, ...origin },
  });
}

export const openDoorSubmit = defineSubmit({
  id: "door-open",
  run: async (context, state, metadata) => {
    const { deps, say, person: manager } = context;
    const { doorId } = ofOurForm(z.object({ doorId: z.uuid() }), metadata);
    const { menteeUserId } = await answerForDoor(deps, manager, doorId, {
      kind: "open",
      hostUserId: chosen(state, "host"),
      note: typed(state, "word") || null,
    });
    const message = textMessage(say("door.told_open_md", { person: mention(menteeUserId) }));
    return { kind: "update", view: messageView(context, message), message };
  },
});
