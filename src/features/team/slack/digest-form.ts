/** The form for the day and hour of a manager's digest, or for none. */

import type { ModalView } from "@slack/types";
import { z } from "zod";
import { defineSubmit } from "#src/feature-kit/handlers.ts";
import type { Say } from "#src/kernel/texts.ts";
import { WEEKDAYS } from "#src/kernel/vocabulary.ts";
import { hour } from "#src/slack/fault-text.ts";
import { modal, option, section, textMessage } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { ofOurForm } from "#src/slack/kit/form-state.ts";
import { select } from "#src/slack/kit/inputs.ts";
import { messageView } from "#src/slack/windows.ts";
import { DEFAULT_DIGEST, type DigestSlot } from "../rules/digest.ts";
import { chooseDigest } from "../use-cases/digest.ts";
import { slotWords } from "./team-message.ts";

const FIELDS = formFields({
  day: "choice",
  hour: "choice",
});
const { input, chosen } = FIELDS;

const NONE = "none";
const HOURS = Array.from({ length: 24 }, (_, value) => value);

export function digestView(say: Say, slot: DigestSlot | null): ModalView {
  const days = [
    ...WEEKDAYS.map((day) => option(say(`vocabulary.days.d${day}`), String(day))),
    option(say("team.digest.none"), NONE),
  ];
  const hours = HOURS.map((value) => option(hour(value), String(value)));
  const blocks = [
    section(say("team.digest.form_md")),
    input("day", say("team.digest.day"), select(days, slot ? String(slot.day) : NONE)),
    input("hour", say("team.digest.hour"), select(hours, String((slot ?? DEFAULT_DIGEST).hour))),
  ];
  return modal("digest", say("team.digest.form_title"), blocks, {
    submit: say("common.save"),
    close: say("common.cancel"),
  });
}

const Hour = z.coerce.number().int().min(0).max(23);

export const digestSubmit = defineSubmit({
  id: "digest",
  fields: FIELDS.kinds,
  run: async (context, state) => {
    const { deps, say, person } = context;
    const day = z.coerce.number().pipe(z.literal(WEEKDAYS)).safeParse(chosen(state, "day")).data;
    const slot = day ? { day, hour: ofOurForm(Hour, chosen(state, "hour")) } : null;
    await chooseDigest(deps, person, slot);
    const text = slot ? say("team.digest.saved_md", slotWords(say, slot)) : say("team.digest.saved_none_md");
    return { kind: "update", view: messageView(context, textMessage(text)) };
  },
});
