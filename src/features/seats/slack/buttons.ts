/** Buttons of seats. Each use case checks whose it is. */
import { z } from "zod";
import { type Action, type Context, defineAction } from "#src/feature-kit/handlers.ts";
import { pausedMessage, resumedMessage } from "#src/features/matching/slack/profile-message.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import { pauseHosting, resumeHosting } from "#src/features/matching/use-cases/profile.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { OneId, parted } from "#src/slack/button-value.ts";
import { messageReply, modalReply, originOf, placeOf, type Reply } from "#src/slack/context.ts";
import { mention } from "#src/slack/escape.ts";
import { actions, button, section, textMessage } from "#src/slack/kit/blocks.ts";
import { closedBy } from "../rules/board.ts";
import { confirmThere, requestToMe, sayNo, sayYes, takeYesBack } from "../use-cases/answer-request.ts";
import { seatToAsk, shadowPage, takenDuring } from "../use-cases/ask-seat.ts";
import { ownRequest } from "../use-cases/debrief.ts";
import {
  endSeries,
  hostPage,
  noteClientAsked,
  ownSeat,
  requireAhead,
  sendGuestFile,
  sendHostFile,
} from "../use-cases/host-seats.ts";
import { dropWishes } from "../use-cases/wishes.ts";
import { askView } from "./ask-form.ts";
import { debriefView } from "./debrief-form.ts";
import { NamedMomentValue, namedText } from "./named-moment.ts";
import { NOTHING, openOffer } from "./offer-form.ts";
import { closedMessage, ownSeatMessage, shadowMessage } from "./pages.ts";
import { settledText } from "./request-messages.ts";
import { anotherTimeView, cancelView, capView, consentView, lineView, wishView } from "./small-forms.ts";
import { kindNames } from "./words.ts";

/** The id of a seat, or of somebody's request for one. */
const OF_SEAT = { value: OneId, over: { key: "seats.faults.gone" } } as const;

/** Said in place of what was pressed. */
const replied = (text: string): Reply => messageReply(textMessage(text));
/** Said beside a page that goes on being of use. */
const beside = (text: string): Reply => ({ kind: "extra", message: textMessage(text) });

const offer = defineAction({
  id: "seat.offer",
  opensModal: true,
  value: parted(" ", { wishId: z.uuid().nullable().catch(null), named: NamedMomentValue }),
  run: async (context, { wishId, named }) => modalReply(await openOffer(context, { ...NOTHING, wishId, named }, {})),
});

/** On Home: what is open, said in the DM. */
const find = defineAction({
  id: "seat.find",
  run: async ({ deps, say, person }) =>
    messageReply(shadowMessage(say, await shadowPage(deps, person, "", kindNames(say)), person.userId)),
});

/** One of the host's seats for which their page has no room. */
const show = defineAction({
  id: "seat.show",
  ...OF_SEAT,
  run: async ({ deps, say, person }, id) => {
    const board = await ownSeat(deps, person, id);
    const { hours } = await hoursOf(deps, person);
    return { kind: "extra", message: ownSeatMessage(say, board, hours.zone) };
  },
});

const recording = defineAction({
  id: "seat.recording",
  opensModal: true,
  run: async (context) => modalReply(await openOffer(context, { ...NOTHING, isRecording: true }, {})),
});

const ask = defineAction({
  id: "seat.ask",
  opensModal: true,
  value: parted(" ", { seatId: z.uuid(), nudgeId: z.uuid().nullable().catch(null) }),
  over: OF_SEAT.over,
  run: async ({ deps, say, person }, { seatId, nudgeId }) => {
    const board = await seatToAsk(deps, person, seatId);
    const { hours } = await hoursOf(deps, person);
    const closed = closedBy(board.seat, deps.clock.now());
    if (closed !== null) {
      const page = await shadowPage(deps, person, "", kindNames(say));
      return { kind: "extra", message: closedMessage(say, board, closed, { page, userId: person.userId }) };
    }
    const taken = await takenDuring(deps, person, board);
    const start = { zone: hours.zone, nudgeId, taken };
    return modalReply(askView(say, board, start, {}));
  },
});

const wish = defineAction({
  id: "seat.wish",
  opensModal: true,
  value: z.string().transform((value) => (value === "new" ? "" : value)),
  run: ({ deps, say }, topic) => Promise.resolve(modalReply(wishView(say, deps.ids.next(), topic, {}))),
});

const drop = defineAction({
  id: "seat.drop-wishes",
  run: async ({ deps, say, person }) => {
    await dropWishes(deps, person);
    return beside(say("seats.shadow.wishes_dropped_md"));
  },
});

const yes = defineAction({
  id: "seat.yes",
  ...OF_SEAT,
  run: async ({ deps, say, person }, id) => {
    const { board, request } = await sayYes(deps, person, id);
    return replied(settledText(say, board, request));
  },
});

const anotherTime = defineAction({
  id: "seat.another-time",
  value: parted(" ", { id: z.uuid(), named: NamedMomentValue }),
  over: OF_SEAT.over,
  opensModal: true,
  run: async (context, { id, named }) => {
    const { deps, say, person } = context;
    const { request } = await requestToMe(deps, person, id);
    if (request.status !== "asked") throw new UserFault({ key: "seats.faults.answered" });
    const { name } = await deps.directory.remembered({ ...person, userId: request.askerUserId });
    return modalReply(
      anotherTimeView(say, request, { name, note: namedText(say.locale, named) }, messageOrigin(context)),
    );
  },
});

const no = defineAction({
  id: "seat.no",
  ...OF_SEAT,
  run: async ({ deps, say, person }, id) => {
    const { board, request } = await sayNo(deps, person, id);
    return replied(settledText(say, board, request));
  },
});

/** Named in words by whoever said yes to the wrong one, or cannot have them after all. */
const yesBack = defineAction({
  id: "seat.yes-back",
  ...OF_SEAT,
  run: async ({ deps, say, person }, id) => {
    const { request } = await takeYesBack(deps, person, id);
    return replied(say("seats.yes_back_told_md", { person: mention(request.askerUserId) }));
  },
});

const besideThat = (reply: Reply): Reply =>
  reply.kind === "message" ? { kind: "extra", message: reply.message } : reply;
/** The same on the host's page, which goes on being of use. */
const onPage = (id: string, answer: typeof yes): Action =>
  defineAction({ id, ...OF_SEAT, run: async (context, request) => besideThat(await answer.run(context, request)) });
const yesHere = onPage("seat.yes-here", yes);
const noHere = onPage("seat.no-here", no);

/** The pause of matching, beside the question that stays to be answered. */
const pause = defineAction({
  id: "seat.pause",
  run: async ({ deps, say, person }) => {
    return { kind: "extra", message: pausedMessage(say, await pauseHosting(deps, person, "open")) };
  },
});

const resume = defineAction({
  id: "seat.resume",
  run: async ({ deps, say, person }) => {
    return { kind: "extra", message: resumedMessage(say, await resumeHosting(deps, person)) };
  },
});

const cap = defineAction({
  id: "seat.cap",
  opensModal: true,
  run: async ({ deps, say, person }) =>
    modalReply(capView(say, (await hostPage(deps, person)).host?.seatsPerMonth ?? 4, {})),
});

const clientAsked = defineAction({
  id: "seat.client-asked",
  ...OF_SEAT,
  run: async ({ deps, say, person }, id) => {
    await noteClientAsked(deps, person, id);
    return beside(say("seats.host.client_asked_md"));
  },
});

const consent = defineAction({
  id: "seat.consent",
  ...OF_SEAT,
  opensModal: true,
  run: async ({ deps, say, person }, id) => modalReply(consentView(say, await ownSeat(deps, person, id), {})),
});

const cancelForm = async ({ deps, say, person }: Context, id: string): Promise<Reply> => {
  const board = await ownSeat(deps, person, id);
  requireAhead(board);
  return modalReply(cancelView(say, board, {}));
};
const cancel = defineAction({ id: "seat.cancel", ...OF_SEAT, opensModal: true, run: cancelForm });
/** The client took their yes back: the seat cannot take place for guests. */
const consentGone = defineAction({ id: "seat.consent-gone", ...OF_SEAT, opensModal: true, run: cancelForm });

const series = defineAction({
  id: "seat.end-series",
  ...OF_SEAT,
  run: async ({ deps, say, person }, id) => {
    await endSeries(deps, person, id);
    return beside(say("seats.host.end_series_md"));
  },
});

const fileComes = (id: string, send: typeof sendHostFile | typeof sendGuestFile): Action =>
  defineAction({
    id,
    ...OF_SEAT,
    run: async ({ deps, say, person }, about) => {
      await send(deps, person, about);
      return beside(say("seats.calendar.file_comes_md"));
    },
  });
const calendar = fileComes("seat.calendar", sendHostFile);
const file = fileComes("seat.file", sendGuestFile);

const debrief = defineAction({
  id: "seat.debrief",
  ...OF_SEAT,
  opensModal: true,
  run: async (context, id) =>
    modalReply(debriefView(context.say, await ownRequest(context.deps, context.person, id), {})),
});

const wasThere = defineAction({
  id: "seat.was-there",
  ...OF_SEAT,
  run: async ({ deps, say, person }, id) => {
    const { request } = await confirmThere(deps, person, id, null);
    const text = say("seats.was_there_md");
    return {
      kind: "extra",
      message: {
        text,
        blocks: [
          section(`${mention(request.askerUserId)}: ${text}`),
          actions(button(say("seats.add_line"), "seat.line", request.id)),
        ],
      },
    };
  },
});

const line = defineAction({
  id: "seat.line",
  ...OF_SEAT,
  opensModal: true,
  run: async (context, id) =>
    modalReply(lineView(context.say, (await requestToMe(context.deps, context.person, id)).request, {})),
});

/** A message in the DM takes the answer in its place. */
function messageOrigin(context: Context): ReturnType<typeof originOf> {
  const { origin } = context;
  return origin.kind === "message" ? placeOf(origin) : originOf(context);
}

export const seatActions: readonly Action[] = [
  offer,
  find,
  show,
  recording,
  ask,
  wish,
  drop,
  yes,
  yesHere,
  anotherTime,
  no,
  noHere,
  yesBack,
  pause,
  resume,
  cap,
  clientAsked,
  consent,
  cancel,
  consentGone,
  series,
  calendar,
  file,
  debrief,
  wasThere,
  line,
];
