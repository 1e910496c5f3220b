/** Buttons between mentees and managers: the team view, doors, thanks and the digest. */

import { type Action, type Context, defineAction } from "#src/feature-kit/handlers.ts";
import { NOTHING, openOffer } from "#src/features/seats/slack/offer-form.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { idIn, pageIn } from "#src/slack/button-value.ts";
import { beside, type ModalOrigin, messageReply, modalReply, placeOf } from "#src/slack/context.ts";
import { mention } from "#src/slack/escape.ts";
import { textMessage } from "#src/slack/kit/blocks.ts";
import { answerForDoor, doorQuestion, doorToAnswer, findDoor } from "../use-cases/manager-request.ts";
import { deleteThanks, thanksQuestion } from "../use-cases/reflection-thanks.ts";
import { showMentee, showTeam } from "../use-cases/team-view.ts";
import { digestView } from "./digest-form.ts";
import { askDoorView, doorStateMessage, openDoorView } from "./manager-request-forms.ts";
import { sharedView } from "./mentee-blocks.ts";
import { thanksView } from "./reflection-thanks-form.ts";
import { replyWithTeam } from "./replies.ts";
import { personMessage } from "./team-message.ts";

const open = defineAction({ id: "team.open", run: async (context) => beside(await replyWithTeam(context, 0)) });
const list = defineAction({
  id: "team.list",
  run: (context, value) => replyWithTeam(context, pageIn(`|${value}`).page),
});
const person = defineAction({
  id: "team.person",
  run: async (context, value) => {
    const { userId, page } = pageIn(value);
    const { deps, say } = context;
    const shown = await showMentee(deps, context.person, userId);
    const message = personMessage(say, shown, deps.catalogues.of(context.person.workspaceId, say.locale), page);
    return value.includes("|") ? messageReply(message) : { kind: "extra", message };
  },
});
/** All of one reflection that a mentee shared: a list shows the beginning of a long one. */
const read = defineAction({
  id: "team.read",
  opensModal: true,
  run: async ({ deps, say, person: manager }, value) => {
    const [userId = "", reflectionId = ""] = value.split("|");
    const { row } = await showMentee(deps, manager, userId);
    const reflection = row.shared.find(({ id }) => id === reflectionId);
    if (!reflection) throw new UserFault({ key: "errors.not_shared" });
    return modalReply(sharedView(say, reflection));
  },
});

/** On the request itself the answer takes its place, so that its buttons are gone; elsewhere it stands beside it. */
function doorIn(value: string): { id: string; isRequest: boolean } {
  const [id = "", where] = value.split("|");
  return { id: idIn(id), isRequest: where === "request" };
}

function messageOrigin({ origin }: Context): ModalOrigin {
  return origin.kind === "message" ? placeOf(origin) : {};
}

const openDoor = defineAction({
  id: "door.open",
  opensModal: true,
  run: async (context, value) => {
    const { deps, say } = context;
    const { id, isRequest } = doorIn(value);
    const question = await doorToAnswer(deps, context.person, id);
    const catalogue = deps.catalogues.of(context.person.workspaceId, say.locale);
    return modalReply(openDoorView(say, question, catalogue, isRequest ? messageOrigin(context) : {}));
  },
});
/** The door is a seat of the manager's own: whoever asked for it has it once it is offered. */
const offerSeat = defineAction({
  id: "door.seat",
  opensModal: true,
  run: async (context, value) => {
    const { deps, person: manager } = context;
    const door = await findDoor(deps, manager, idIn(value));
    const kind = deps.catalogues.of(manager.workspaceId).byId.get(door.challengeId)?.needs.seat ?? null;
    return modalReply(await openOffer(context, { ...NOTHING, kind, answers: door.id }, messageOrigin(context)));
  },
});
const closeDoor = defineAction({
  id: "door.close",
  run: async ({ deps, say, person: manager }, value) => {
    const { id, isRequest } = doorIn(value);
    const { askerUserId } = await answerForDoor(deps, manager, id, { kind: "declined" });
    const message = textMessage(say("door.told_closed_md", { person: mention(askerUserId) }));
    return isRequest ? messageReply(message) : { kind: "extra", message };
  },
});

const thank = defineAction({
  id: "thanks.open",
  opensModal: true,
  run: async ({ deps, say, person: giver }, value) =>
    modalReply(thanksView(say, await thanksQuestion(deps, giver, idIn(value)))),
});
const removeThanks = defineAction({
  id: "thanks.remove",
  run: async ({ deps, say, person: author }, value) => {
    await deleteThanks(deps, author, idIn(value));
    return { kind: "extra", message: textMessage(say("reflection-thanks.removed")) };
  },
});

const changeDigest = defineAction({
  id: "digest.change",
  opensModal: true,
  run: async ({ deps, say, person: manager }) => {
    const team = await showTeam(deps, manager);
    if (!team) throw new UserFault({ key: "errors.not_your_team" });
    return modalReply(digestView(say, team.digest));
  },
});

/** An entry in the menu of a nudge. */
const askDoor = defineAction({
  id: "nudge.more|door",
  opensModal: true,
  run: async ({ deps, say, person: mentee }, value) => {
    const nudgeId = idIn(value.split("|")[1] ?? "");
    const question = await doorQuestion(deps, mentee, nudgeId);
    if (question.door) return { kind: "extra", message: doorStateMessage(say, question.door) };
    return modalReply(askDoorView(say, question, nudgeId));
  },
});

export const teamActions: readonly Action[] = [
  open,
  list,
  person,
  read,
  askDoor,
  openDoor,
  offerSeat,
  closeDoor,
  thank,
  removeThanks,
  changeDigest,
];
