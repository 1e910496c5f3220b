import type { ModalView } from "@slack/types";
import { z } from "zod";
import type { Say } from "#src/app/texts.ts";
import type { Reflection } from "#src/domain/mentee.ts";
import { modal, section, textMessage } from "../blocks/kit.ts";
import { escapeMrkdwn } from "../escape.ts";
import { defineSubmit } from "../registry.ts";
import { ofOurForm } from "./state.ts";

/** Asks once before a reflection is gone for good. */
export function deleteView(say: Say, reflection: Reflection): ModalView {
  const blocks = [section(say("reflection.delete_md", { title: escapeMrkdwn(reflection.title) }))];
  return modal("delete", say("reflection.delete_title"), blocks, {
    submit: say("reflection.delete_yes"),
    close: say("reflection.delete_no"),
    metadata: { reflectionId: reflection.id },
  });
}

/** Deleted; the form beneath it is closed too. */
export const deleteSubmit = defineSubmit({
  id: "delete",
  run: async ({ app, say, person }, _state, metadata) => {
    const { reflectionId } = ofOurForm(z.object({ reflectionId: z.uuid() }), metadata);
    await app.deleteReflection(person, reflectionId);
    return { kind: "clear", message: textMessage(say("reflection.deleted")) };
  },
});
