/** Buttons between mentees and managers: the team view, doors, thanks and the digest. */

import { z } from "zod";
import { type Action, type Context, defineAction } from "#src/feature-kit/handlers.ts";
import { NOTHING, openOffer } from "#src/features/seats/slack/offer-form.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { OneId, Page, parted, UserAndPage } from "#src/slack/button-value.ts";
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
import { unshareActions } from "./unshare.ts";

const open = defineAction({ id: "team.open", run: async (context) => beside(await replyWithTeam(context, 0)) });
const list = defineAction({
  id: "team.list",
  value: Page,
  run: (context, page) => replyWithTeam(context, page),
});
const person = defineAction({
  id: "team.person",
  value: UserAndPage,
  run: async (context, { userId, page }) => {
    const { deps, say } = context;
    const shown = await showMentee(deps, context.person, userId);
    const message = personMessage(say, shown, deps.catalogues.of(context.person.workspaceId, say.locale), page ?? 0);
    return page !== undefined ? messageReply(message) : { kind: "extra", message };
  },
});
/** All of one reflection that a mentee shared: a list shows the beginning of a long one. */
const read = defineAction({
  id: "team.read",
  opensModal: true,
  value: parted("|", { userId: z.string(), reflectionId: z.string() }),
  over: { key: "errors.not_shared" },
  run: async ({ deps, say, person: manager }, { userId, reflectionId }) => {
    const { row } = await showMentee(deps, manager, userId);
    const reflection = row.shared.find(({ id }) => id === reflectionId);
    if (!reflection) throw new UserFault({ key: "errors.not_shared" });
    return modalReply(sharedView(say, reflection));
  },
});

/** On the request itself the answer takes its place, so that its buttons are gone; elsewhere it stands beside it. */
const Door = parted("|", { id: z.uuid(), where: z.string().optional() }).transform(({ id, where }) => ({
  id,
  isRequest: where === "request",
}));

function messageOrigin({ origin }: Context): ModalOrigin {
  return origin.kind === "message" ? placeOf(origin) : {};
}

const openDoor = defineAction({
  id: "door.open",
  opensModal: true,
  value: Door,
  run: async (context, { id, isRequest }) => {
    const { deps, say } = context;
    const question = await doorToAnswer(deps, context.person, id);
    const catalogue = deps.catalogues.of(context.person.workspaceId, say.locale);
    return modalReply(openDoorView(say, question, catalogue, isRequest ? messageOrigin(context) : {}));
  },
});
/** The door is a seat of the manager's own: whoever asked for it has it once it is offered. */
const offerSeat = defineAction({
  id: "door.seat",
  value: OneId,
  opensModal: true,
  run: async (context, id) => {
    const { deps, person: manager } = context;
    const door = await findDoor(deps, manager, id);
    const kind = deps.catalogues.of(manager.workspaceId).byId.get(door.challengeId)?.needs.seat ?? null;
    return modalReply(await openOffer(context, { ...NOTHING, kind, answers: door.id }, messageOrigin(context)));
  },
});
const closeDoor = defineAction({
  id: "door.close",
  value: Door,
  run: async ({ deps, say, person: manager }, { id, isRequest }) => {
    const { askerUserId } = await answerForDoor(deps, manager, id, { kind: "declined" });
    const message = textMessage(say("door.told_closed_md", { person: mention(askerUserId) }));
    return isRequest ? messageReply(message) : { kind: "extra", message };
  },
});

const thank = defineAction({
  id: "thanks.open",
  value: OneId,
  opensModal: true,
  run: async ({ deps, say, person: giver }, id) => modalReply(thanksView(say, await thanksQuestion(deps, giver, id))),
});
const removeThanks = defineAction({
  id: "thanks.remove",
  value: OneId,
  run: async ({ deps, say, person: author }, id) => {
    await deleteThanks(deps, author, id);
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
  value: parted("|", { entry: z.literal("door"), nudgeId: z.uuid() }),
  run: async ({ deps, say, person: mentee }, { nudgeId }) => {
    const question = await doorQuestion(deps, mentee, nudgeId);
    if (question.door) return { kind: "extra", message: doorStateMessage(say, question.door) };
    return modalReply(askDoorView(say, question, nudgeId));
  },
});

/** The same under an answer in the DM. */
const askDoorSaid = defineAction({
  id: "door.ask",
  opensModal: true,
  value: OneId,
  run: async ({ deps, say, person: mentee }, nudgeId) => {
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
  askDoorSaid,
  openDoor,
  offerSeat,
  closeDoor,
  thank,
  removeThanks,
  changeDigest,
  ...unshareActions,
];
