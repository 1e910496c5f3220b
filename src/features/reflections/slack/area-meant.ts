/** Something kept stands in another area once they have pressed that. */
import { z } from "zod";
import { type Action, type Context, defineAction } from "#src/feature-kit/handlers.ts";
import { AREAS, type Area } from "#src/kernel/vocabulary.ts";
import { parted } from "#src/slack/button-value.ts";
import { messageReply } from "#src/slack/context.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, type Message, textMessage } from "#src/slack/kit/blocks.ts";
import { moveToArea } from "../use-cases/move-to-area.ts";
import { findReflectionIfAny } from "../use-cases/reflect.ts";
import { keptMessage } from "./log-message.ts";

/** Asks whether an entry is to stand there; null where it is gone, or stands there already. */
export async function askArea({ deps, say, person }: Context, id: string, area: Area): Promise<Message | null> {
  const kept = await findReflectionIfAny(deps, person, id);
  if (!kept || kept.reflection.area === area) return null;
  const words = {
    title: escapeMrkdwn(kept.reflection.title),
    area: say(`areas.${area}.title`),
    before: say(`areas.${kept.reflection.area}.title`),
  };
  return textMessage(
    say("log.area_ask_md", words),
    actions(
      button(say("log.area_move"), "reflection.area", `${id}|${area}`, "primary"),
      button(say("log.area_stay"), "reflection.leave", "area"),
    ),
  );
}

const move = defineAction({
  id: "reflection.area",
  value: parted("|", { id: z.uuid(), area: z.enum(AREAS) }),
  run: async ({ deps, say, person }, { id, area }) =>
    messageReply(keptMessage(say, await moveToArea(deps, person, id, area))),
});

export const areaActions: readonly Action[] = [move];
