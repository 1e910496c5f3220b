/** Buttons of mentoring; each use case checks whose they are. */
import { z } from "zod";
import { type Action, type Context, defineAction } from "#src/feature-kit/handlers.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { Moment, OneId, parted } from "#src/slack/button-value.ts";
import { beside, messageReply, modalReply, originOf, type Reply } from "#src/slack/context.ts";
import { momentWithDay } from "#src/slack/dates.ts";
import { mention } from "#src/slack/escape.ts";
import { textMessage } from "#src/slack/kit/blocks.ts";
import { otherOf } from "../rules/pairing.ts";
import { type Pairing, RHYTHMS } from "../rules/types.ts";
import { requireMentee } from "../use-cases/access.ts";
import { agendaChoices } from "../use-cases/agenda.ts";
import { pairingToEnd, setRhythm } from "../use-cases/end-pairing.ts";
import {
  acceptMentee,
  declineMentee,
  letBotPick,
  openWish,
  pickMentor,
  withdrawWish,
} from "../use-cases/find-mentor.ts";
import { askForFile, meetingToTell, nameFirstTime, ownMeeting, ownPairing, skipMeeting } from "../use-cases/meet.ts";
import { mentoringOf, ownLines, wishBefore, wishView, zoneOf } from "../use-cases/overview.ts";
import { agendaView } from "./agenda-form.ts";
import { askView } from "./ask-form.ts";
import { endView } from "./end-form.ts";
import { linesView } from "./lines-form.ts";
import { timeMessage } from "./meeting-blocks.ts";
import { mentoringMessage } from "./page.ts";
import { timeView } from "./time-form.ts";
import { wishMessage } from "./wish-blocks.ts";

async function wishReply({ deps, say }: Context, pairing: Pairing): Promise<Reply> {
  return messageReply(wishMessage(say, await wishView(deps, pairing)));
}

/** The form; the page where something is open already. A value that is an id fills it with what was wished before. */
const open = defineAction({
  id: "mentor.open",
  opensModal: true,
  value: z.uuid().nullable().catch(null),
  run: async (context, id) => {
    const { deps, say, person } = context;
    await requireMentee(deps, person);
    if (await openWish(deps, person)) return messageReply(mentoringMessage(say, await mentoringOf(deps, person)));
    const before = id === null ? {} : await wishBefore(deps, person, id);
    return modalReply(askView(say, before, originOf(context)));
  },
});

const show = defineAction({
  id: "mentor.show",
  run: async ({ deps, say, person }) => messageReply(mentoringMessage(say, await mentoringOf(deps, person))),
});

const pick = defineAction({
  id: "mentor.pick",
  value: parted(" ", { id: z.uuid(), userId: z.string() }),
  run: async (context, { id, userId }) =>
    wishReply(context, await pickMentor(context.deps, context.person, id, userId)),
});

/** `<id>`: ask whoever suits best. `look <id>`: show others. */
const pickForMe = defineAction({
  id: "mentor.pick-for-me",
  value: z.union([
    OneId.transform((id) => ({ id, isLook: false })),
    parted(" ", { look: z.literal("look"), id: z.uuid() }).transform(({ id }) => ({ id, isLook: true })),
  ]),
  run: async (context, { id, isLook }) => {
    const { deps, person } = context;
    return wishReply(context, await letBotPick(deps, person, id, !isLook));
  },
});

const withdraw = defineAction({
  id: "mentor.withdraw",
  value: OneId,
  run: async (context, id) => wishReply(context, await withdrawWish(context.deps, context.person, id)),
});

const accept = defineAction({
  id: "mentor.accept",
  value: OneId,
  run: async ({ deps, say, person }, id) => {
    const { menteeUserId } = await acceptMentee(deps, person, id);
    return messageReply(textMessage(say("mentor.request.accepted_md", { person: mention(menteeUserId ?? "") })));
  },
});

const decline = defineAction({
  id: "mentor.decline",
  value: OneId,
  run: async ({ deps, say, person }, id) => {
    const menteeUserId = await declineMentee(deps, person, id);
    return messageReply(textMessage(say("mentor.request.declined_md", { person: mention(menteeUserId) })));
  },
});

/** One of the times that suit both, with one tap. */
const time = defineAction({
  id: "mentor.time",
  value: parted(" ", { id: z.uuid(), at: Moment }),
  run: async ({ deps, say, person }, { id, at }) => {
    const { pairing } = await ownPairing(deps, person, id);
    const meeting = await nameFirstTime(deps, person, pairing.id, at);
    const text = say("mentor.start.named_md", {
      at: momentWithDay(say.locale, meeting.startsAt, await zoneOf(deps, person)),
      person: mention(otherOf(pairing, person.userId) ?? ""),
      questions: say("mentor.start.questions_md"),
    });
    return messageReply(timeMessage(say, text, meeting, pairing.menteeUserId === person.userId));
  },
});

/** `first <pairing>` or `move <meeting>`: the form for a time. What was named stands behind it, and then in the form. */
const otherTime = defineAction({
  id: "mentor.other-time",
  opensModal: true,
  value: parted(" ", { what: z.enum(["first", "move"]), id: z.uuid(), named: Moment.optional() }),
  run: async (context, { what, id, named }) => {
    const { deps, say, person } = context;
    const zone = await zoneOf(deps, person);
    const origin = originOf(context);
    if (what === "first") {
      const { pairing } = await ownPairing(deps, person, id);
      const otherUserId = otherOf(pairing, person.userId) ?? "";
      return modalReply(
        timeView(
          say,
          { what, id, zone, otherUserId, isMentee: pairing.menteeUserId === person.userId, at: named ?? null },
          origin,
        ),
      );
    }
    const { pairing, meeting } = await ownMeeting(deps, person, id);
    const otherUserId = otherOf(pairing, person.userId) ?? "";
    return modalReply(
      timeView(
        say,
        {
          what: "move",
          id,
          zone,
          otherUserId,
          isMentee: pairing.menteeUserId === person.userId,
          at: named ?? meeting.startsAt,
        },
        origin,
      ),
    );
  },
});

const skip = defineAction({
  id: "mentor.skip",
  value: OneId,
  run: async ({ deps, say, person }, id) => {
    const { pairing, meetings } = await skipMeeting(deps, person, id);
    const now = deps.clock.now();
    const next = meetings.find(({ status, startsAt }) => status === "planned" && startsAt > now);
    const words = [say("mentor.meeting.skipped_reply_md", { person: mention(otherOf(pairing, person.userId) ?? "") })];
    if (next) {
      const at = momentWithDay(say.locale, next.startsAt, await zoneOf(deps, person));
      words.push(say("mentor.meeting.next_reply_md", { at }));
    }
    return messageReply(textMessage(words.join(" ")));
  },
});

const agenda = defineAction({
  id: "mentor.agenda",
  value: OneId,
  opensModal: true,
  run: async (context, id) => {
    const { deps, say, person } = context;
    const own = await ownMeeting(deps, person, id);
    if (own.pairing.menteeUserId !== person.userId) throw new UserFault({ key: "errors.not_yours" });
    return modalReply(agendaView(say, own, await agendaChoices(deps, own.pairing, own.meeting), originOf(context)));
  },
});

const tell = defineAction({
  id: "mentor.tell",
  value: OneId,
  opensModal: true,
  run: async (context, id) => {
    const { deps, say, person } = context;
    const { pairing, meeting } = await meetingToTell(deps, person, id);
    const before = (await ownLines(deps, person, pairing.id)).find(({ meetingId }) => meetingId === meeting.id) ?? null;
    const otherUserId = otherOf(pairing, person.userId) ?? "";
    return modalReply(linesView(say, meeting.id, otherUserId, before, originOf(context)));
  },
});

/** A file for the calendar comes as a message of its own. */
const file = defineAction({
  id: "mentor.file",
  value: OneId,
  run: async ({ deps, say, person }, id) => {
    await askForFile(deps, person, id);
    return beside(messageReply(textMessage(say("mentor.meeting.file_comes_md"))));
  },
});

const notMet = defineAction({
  id: "mentor.not-met",
  value: OneId,
  run: async ({ deps, say, person }, id) => {
    await skipMeeting(deps, person, id);
    return messageReply(textMessage(say("mentor.after.not_met_md")));
  },
});

const good = defineAction({
  id: "mentor.good",
  value: OneId,
  run: async ({ deps, say, person }, id) => {
    await ownPairing(deps, person, id);
    return messageReply(textMessage(say("mentor.half.good_md")));
  },
});

/** `<rhythm> <pairing>` */
const rhythm = defineAction({
  id: "mentor.rhythm",
  value: parted(" ", { wanted: z.enum(RHYTHMS), id: z.uuid() }),
  run: async ({ deps, say, person }, { wanted, id }) => {
    const pairing = await setRhythm(deps, person, id, wanted);
    return messageReply(
      textMessage(
        say("mentor.half.changed_md", {
          rhythm: say(`mentor.rhythm.${pairing.rhythm}`),
          person: mention(otherOf(pairing, person.userId) ?? ""),
        }),
      ),
    );
  },
});

const end = defineAction({
  id: "mentor.end",
  value: OneId,
  opensModal: true,
  run: async (context, id) => {
    const { deps, say, person } = context;
    const pairing = await pairingToEnd(deps, person, id);
    const other = otherOf(pairing, person.userId);
    const { workspaceId } = person;
    const name = other === null ? null : (await deps.directory.remembered({ workspaceId, userId: other })).name;
    return modalReply(endView(say, pairing, person, name, originOf(context)));
  },
});

export const mentoringActions: readonly Action[] = [
  open,
  show,
  pick,
  pickForMe,
  withdraw,
  accept,
  decline,
  time,
  otherTime,
  skip,
  agenda,
  tell,
  file,
  notMet,
  good,
  rhythm,
  end,
];
