/** What hosts ask in the DM about what they offer, and what they want to be different. Nothing is changed by a sentence. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, type Told } from "#src/feature-kit/intent.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import type { Say } from "#src/kernel/texts.ts";
import { foldText } from "#src/language/fold.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { momentWithDay } from "#src/slack/dates.ts";
import { actions, button, type KnownBlock, section } from "#src/slack/kit/blocks.ts";
import type { Board } from "../rules/seat.ts";
import { hostedNow } from "../use-cases/waiting.ts";
import { momentInstead, momentValue, pickedMoment } from "./named-moment.ts";
import { factsOf, kindOf, nameOf, peopleLines, statusOf } from "./words.ts";

/** So many of one's own seats stand in an answer; all of them on the page. */
const SHOWN = 5;

export const hostingIntents: readonly Intent[] = [
  defineIntent({
    name: "my-guests",
    audience: "anybody",
    answer: (context, told) => listOffers(context, told, "mine"),
  }),
  defineIntent({
    name: "change-offer",
    audience: "anybody",
    answer: (context, told) => listOffers(context, told, "change"),
  }),
  defineIntent({ name: "host-pause", audience: "anybody", answer: ({ say }) => Promise.resolve(offerPause(say)) }),
  defineIntent({ name: "be-asked", audience: "anybody", answer: ({ say }) => Promise.resolve(offerQuestions(say)) }),
];

/** What they host, who comes, and the ways to change it. What they named stands alone. */
async function listOffers({ deps, say, person }: Context, told: Told, what: "mine" | "change"): Promise<Reply> {
  const { ahead, zone } = await hostedNow(deps, person);
  if (ahead.length === 0) {
    const text = say("seats.hosting.none_md");
    const more = actions(
      button(say("seats.host.offer"), "seat.offer", "new"),
      button(say("seats.hosting.page"), "seat.host", "chat"),
    );
    return messageReply({ text, blocks: [section(text), more] });
  }
  const said = foldText(told.text);
  const named = ahead.filter((board) => isNamed(say, said, board));
  const meant = (named.length > 0 ? named : ahead).slice(0, SHOWN);
  const { hours } = await hoursOf(deps, person);
  const there = { now: deps.clock.now(), hours };
  const moved = meant.map(({ seat }) =>
    what === "change" && seat.startsAt !== null ? momentInstead(told.text, seat.startsAt, there) : null,
  );
  const [only] = meant.length === 1 ? moved : [];
  const inForm = only ? [say("seats.hosting.change_at_md", { when: momentWithDay(say.locale, only, zone) })] : [];
  const text = [say(`seats.hosting.${what}_md`, { count: meant.length }), ...inForm].join(" ");
  const blocks = meant.flatMap((board, at) => offerBlocks(say, board, { zone, at, moved: moved[at] ?? null }));
  const page = actions(button(say("seats.hosting.page"), "seat.host", "chat"));
  return messageReply({ text, blocks: [section(text), ...blocks, page] });
}

function isNamed(say: Say, said: string, { seat }: Board): boolean {
  const names = [seat.codeName, kindOf(say, seat), seat.ownKind];
  return names.some((name) => name !== null && name !== "" && said.includes(foldText(name)));
}

interface OfferPlace {
  readonly zone: string;
  /** Its place, so that each button of a message has an id of its own. */
  readonly at: number;
  /** When it is to be instead: it stands in the form then. */
  readonly moved: Date | null;
}

/** What they offer, with the ways to change it and to take it back. */
export function offerBlocks(say: Say, board: Board, { zone, at, moved }: OfferPlace): KnownBlock[] {
  const { seat } = board;
  const text = say("seats.host.line_md", {
    name: nameOf(say, seat),
    facts: factsOf(say, seat, zone),
    status: statusOf(say, board),
  });
  const value = moved === null ? seat.id : `${seat.id} ${momentValue(pickedMoment(moved, seat.zone))}`;
  return [
    section([text, ...peopleLines(say, board)].join("\n")),
    actions(
      button(say("seats.host.change"), `seat.change.${at + 1}`, value),
      button(say("seats.host.cancel"), `seat.cancel.${at + 1}`, seat.id),
    ),
  ];
}

/** A pause, or fewer of them a month. */
function offerPause(say: Say): Reply {
  const text = say("seats.hosting.pause_md");
  const buttons = [
    button(say("seats.hosting.pause_month"), "matching.pause", "month"),
    button(say("matching.pause.now"), "matching.pause.open", "open"),
    button(say("seats.hosting.fewer"), "seat.cap", "host"),
    button(say("matching.questions.change"), "matching.profile.questions", "questions"),
  ];
  return messageReply({ text, blocks: [section(text), actions(...buttons)] });
}

function offerQuestions(say: Say): Reply {
  const text = say("seats.hosting.questions_md");
  const register = button(say("matching.questions.change"), "matching.profile.questions", "questions", "primary");
  return messageReply({ text, blocks: [section(text), actions(register)] });
}
