/** Doors that wait for a manager, with the buttons that their message has. */
import type { Deps } from "#src/feature-kit/deps.ts";
import type { DialogueState, Waiting } from "#src/feature-kit/dialogue-state.ts";
import type { ManagerRequest } from "#src/features/seats/rules/manager-request.ts";
import type { Catalogue } from "#src/kernel/catalogue.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { managedBy } from "../use-cases/managed-by.ts";
import { titleIn } from "./mentee-blocks.ts";

/** Of whoever writes. */
export async function managerDialogue(deps: Deps, say: Say, person: PersonKey): Promise<DialogueState> {
  const { userIds, doors } = await managedBy(deps, person);
  if (userIds.length === 0) return { standings: [], waiting: [] };
  const catalogue = deps.catalogues.of(person.workspaceId, say.locale);
  return {
    standings: doors.length > 0 ? ["team", "manager-asked"] : ["team"],
    waiting: doors.map((door) => asked(say, door, catalogue)),
  };
}

function asked(say: Say, door: ManagerRequest, catalogue: Catalogue): Waiting {
  const ask = escapeMrkdwn(catalogue.byId.get(door.challengeId)?.task ?? "");
  const title = titleIn(say, catalogue, door.challengeId);
  return {
    standing: "manager-asked",
    since: door.askedAt,
    line: say("door.request_md", { person: mention(door.askerUserId), title, ask }),
    questions: {
      "asked-yes": say("door.waiting.yes_md", { person: mention(door.askerUserId) }),
      "asked-no": say("door.waiting.no_md", { person: mention(door.askerUserId) }),
    },
    userId: door.askerUserId,
    names: [],
    answers: [
      { act: "asked-yes", label: say("door.open"), action: "door.open", value: `${door.id}|request` },
      { act: "offer-seat", label: say("door.seat"), action: "door.seat", value: door.id },
      { act: "asked-no", label: say("door.close"), action: "door.close", value: `${door.id}|request` },
    ],
  };
}
