/** What a mentor says before something is done: from the challenge's own data, in the size that was taken on. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { inTurn, type Told } from "#src/feature-kit/intent.ts";
import { atSize, type Challenge, minutesSaid, sizesOf } from "#src/kernel/challenge.ts";
import type { Nudge } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { cueSentence } from "#src/language/cue-sentence.ts";
import { minutesTold } from "#src/language/durations.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { button, type Message } from "#src/slack/kit/blocks.ts";
import { assignedReason } from "../rules/assigned-reason.ts";
import type { CurrentNudge } from "../use-cases/current-nudge.ts";
import { findCurrentNudge } from "../use-cases/current-nudge.ts";
import { answered, dotted, numbered, titleOf } from "./answer-parts.ts";
import { cuesOf } from "./cues.ts";
import { firstWords, neededBy, whomLine } from "./first-words.ts";
import { resultLine } from "./nudge-message.ts";
import { reasonLines } from "./why-sentence.ts";

/** What answers a question about a challenge. */
export type Answer = (context: Context, current: CurrentNudge, told: Told) => Promise<Message> | Message;

/** An answer about the challenge that is open or planned. @throws UserFault where none is. */
export function aboutCurrent(answer: Answer): (context: Context, told: Told) => Promise<Reply> {
  return async (context, told) => {
    const current = await findCurrentNudge(context.deps, context.person);
    if (!current) throw new UserFault({ key: "errors.nothing_open" });
    return messageReply(await answer(context, current, told));
  };
}

/** The steps, what to ask, a first sentence, and whom. Doors that stand open come last. */
export const prepare: Answer = async ({ deps, say }, { member, nudge, challenge }, told) => {
  const { minutes, steps, questions } = challenge;
  const needed = neededBy(say, challenge);
  const who = whomLine(say, challenge, needed);
  const doors = await Promise.all(deps.nudgeDoors.map((doorsOf) => doorsOf(deps, member, nudge, challenge)));
  const isOpen = nudge.status === "open";
  return answered(
    [
      [
        challenge.assumed
          ? say("before.prepare.own_heading_md", titleOf(challenge))
          : steps.length === 0
            ? say("before.prepare.bite_md", { task: escapeMrkdwn(challenge.task), minutes })
            : say("before.prepare.heading_md", { ...titleOf(challenge), minutes }),
        ...numbered(steps),
      ],
      questions.length > 0 ? [say("before.prepare.take_md"), ...dotted(questions)] : [],
      [say("before.prepare.say_md", { sentence: escapeMrkdwn(firstWords(say, challenge, needed)) })],
      who === null ? [] : [say("before.prepare.who_md", { who })],
      [
        isOpen
          ? inTurn(told, [say("before.prepare.open_1_md"), say("before.prepare.open_2_md")])
          : inTurn(told, [
              say("before.prepare.planned_1"),
              say("before.prepare.planned_2"),
              say("before.prepare.planned_3"),
            ]),
      ],
    ],
    [takeIt(say, nudge), button(say("before.buttons.example"), "chat.do-other", "example")],
    doors.flatMap((door) => door?.(say) ?? []),
  );
};

/** How long each size takes, and whether it fits where they said how much time there is. */
export const howLong: Answer = ({ say }, { nudge, challenge, offered }, told) => {
  const there = minutesTold(told.text);
  const words = { ...titleOf(challenge), minutes: challenge.minutes };
  const others = (nudge.source === "assigned" ? [] : sizesOf(offered))
    .filter((size) => size !== sizeShown(nudge, offered))
    .map((size) => ({ size, ...atSize(offered, size) }));
  const fitting = others.filter(({ minutes }) => there === null || minutes <= there);
  const first =
    minutesSaid(challenge) === null
      ? say("before.how_long.unsaid_md", titleOf(challenge))
      : there === null
        ? say("before.how_long.usual_md", words)
        : challenge.minutes <= there
          ? say("before.how_long.fits_md", words)
          : fitting.length > 0
            ? say("before.how_long.smaller_fits_md", words)
            : say("before.how_long.too_long_md", words);
  const lines = fitting.map(({ size, minutes, task }) => {
    const about = { minutes, task: escapeMrkdwn(task) };
    if (size === "tiny") return say("before.how_long.tiny_md", about);
    return size === "bigger" ? say("before.how_long.bigger_md", about) : say("before.how_long.as_is_md", about);
  });
  const rest =
    others.length > 0
      ? inTurn(told, [say("before.how_long.not_at_once_1"), say("before.how_long.not_at_once_2")])
      : say("before.how_long.one_size");
  return answered(
    [[first, ...lines], [rest]],
    [
      takeIt(say, nudge),
      ...(others.some(({ minutes }) => minutes < challenge.minutes)
        ? [button(say("before.buttons.smaller"), "chat.do", "smaller")]
        : []),
      ...(others.some(({ minutes }) => minutes > challenge.minutes)
        ? [button(say("before.buttons.bigger"), "chat.do-other", "bigger")]
        : []),
    ],
  );
};

export const whatToAsk: Answer = ({ say }, { nudge, challenge }, told) => {
  const { host } = challenge.needs;
  const first =
    host === "none"
      ? say("before.ask.alone_md", titleOf(challenge))
      : say("before.ask.host_md", { ...titleOf(challenge), host: say(`vocabulary.hosts.${host}`) });
  const last =
    host === "none" ? say("before.ask.alone") : inTurn(told, [say("before.ask.one_1"), say("before.ask.one_2")]);
  return answered([[first, ...dotted(challenge.questions)], [last]], [takeIt(say, nudge), prepareButton(say)]);
};

/** All the reasons of this nudge, and who chose it. */
export const whyThis: Answer = ({ say }, { member, nudge, challenge }) => {
  const chosen = nudge.reasons.some(({ kind }) => kind === "assigned")
    ? say("before.why.theirs")
    : nudge.reasons.some(({ kind }) => kind === "own-choice")
      ? say("before.why.own")
      : say("before.why.chosen");
  return answered(
    [
      [
        say("before.why.heading_md", titleOf(challenge)),
        ...reasonLines(say, nudge.reasons, member).map((line) => `• ${line}`),
      ],
      [say("before.why.helps_md", { why: escapeMrkdwn(challenge.why) }), chosen],
    ],
    [takeIt(say, nudge), ...(mayBeOther(nudge) ? [button(say("nudge.others"), "nudge.others", nudge.id)] : [])],
  );
};

const resultOf = ({ result }: Challenge): { readonly result: string } => ({ result: escapeMrkdwn(result) });

/** What a good one looks like; where there is nothing more to say, that is said. */
export const example: Answer = ({ say }, { nudge, challenge, offered }, told) => {
  const { form, place, questions } = challenge;
  const shape = form && say(`before.forms.${form}`);
  const where = place && say(`before.places.${place}`);
  const [question] = questions;
  const lines = [
    challenge.resized ? `• ${resultLine(say, challenge)}` : say("before.example.result_md", resultOf(challenge)),
    ...(shape && where ? [say("before.example.shape_md", { form: shape, place: where })] : []),
    ...(shape && !where ? [say("before.example.form_md", { form: shape })] : []),
    ...(offered.tiny && challenge.task !== offered.tiny
      ? [say("before.example.small_md", { task: escapeMrkdwn(offered.tiny) })]
      : []),
    ...(question ? [say("before.example.question_md", { question: escapeMrkdwn(question) })] : []),
  ];
  const last =
    shape || offered.tiny
      ? inTurn(told, [say("before.example.enough_1"), say("before.example.enough_2")])
      : say("before.example.no_more");
  return answered(
    [[say("before.example.heading_md", titleOf(challenge)), ...lines], [last]],
    [takeIt(say, nudge), prepareButton(say)],
  );
};

/** Working time, whose yes it takes, and what to mind. */
export const allowed: Answer = ({ say }, { nudge, challenge }) => {
  const { needs, safety, minutes, place } = challenge;
  const given = assignedReason(nudge);
  const held = given?.protectedMinutes;
  const time = !held
    ? minutesSaid(challenge) === null
      ? say("before.allowed.unsaid_md", titleOf(challenge))
      : say("before.allowed.time_md", { ...titleOf(challenge), minutes })
    : given.by === null
      ? say("before.allowed.protected_plain_md", { ...titleOf(challenge), protected: held })
      : say("before.allowed.protected_md", { ...titleOf(challenge), protected: held, by: mention(given.by) });
  const asks = [
    ...(needs.clientConsent ? [say("before.allowed.consent")] : []),
    ...(needs.host === "none" ? [] : [say("before.allowed.host", { host: say(`vocabulary.hosts.${needs.host}`) })]),
    ...(place === "published" ? [say("before.allowed.outside")] : []),
  ];
  return answered(
    [
      [time],
      asks.length > 0 ? asks : [say("before.allowed.alone")],
      safety ? [say("before.allowed.safety", { safety: escapeMrkdwn(safety) })] : [],
    ],
    [takeIt(say, nudge), prepareButton(say)],
  );
};

/** What it means; asked again, in another way than before: what a good one looks like, or as short as can be. */
export const whatIsIt: Answer = (context, current, told) => {
  if (told.before !== "what-is-it") return inOtherWords(context, current, told);
  return inTurn(told, [example, shortest])(context, current, told);
};

/** The least that is a good one, or with which it begins. */
const shortest: Answer = ({ say }, { nudge, challenge, offered }) => {
  const tiny = nudge.source !== "assigned" && offered.tiny !== challenge.task ? offered.tiny : null;
  const [step] = challenge.steps;
  const words = { task: escapeMrkdwn(tiny ?? step ?? challenge.task) };
  const line = tiny ? say("before.meaning.least_md", words) : say("before.meaning.begin_md", words);
  const last = say(nudge.source === "assigned" ? "before.meaning.ask_them" : "before.meaning.or_another");
  return answered(
    [[line], [last]],
    [
      tiny ? button(say("before.buttons.smaller"), "chat.do", "smaller", "primary") : prepareButton(say),
      ...(mayBeOther(nudge) ? [button(say("nudge.others"), "nudge.others", nudge.id)] : []),
    ],
  );
};

/** The ask once more from its other end: what there is when it is done, the way there, how it begins. */
const inOtherWords: Answer = ({ say }, { nudge, challenge, offered }) => {
  const [cue] = cuesOf(say, challenge);
  const tiny = nudge.source !== "assigned" && offered.tiny !== challenge.task ? offered.tiny : null;
  return answered(
    [
      [
        say("before.meaning.heading_md", titleOf(challenge)),
        ...(challenge.resized
          ? [say("before.meaning.resized_md", { task: escapeMrkdwn(challenge.task) }), resultLine(say, challenge)]
          : [say("before.meaning.result_md", resultOf(challenge))]),
      ],
      challenge.steps.length > 0
        ? [
            say(challenge.assumed ? "before.meaning.own_steps_md" : "before.meaning.steps_md"),
            ...numbered(challenge.steps),
          ]
        : [],
      [
        ...(cue ? [say("before.meaning.cue_md", { cue: escapeMrkdwn(cueSentence(cue, say.locale)) })] : []),
        ...(tiny ? [say("before.meaning.tiny_md", { task: escapeMrkdwn(tiny) })] : []),
      ],
    ],
    [
      takeIt(say, nudge),
      button(say("before.buttons.example"), "chat.do-other", "example"),
      ...(tiny ? [button(say("before.buttons.smaller"), "chat.do-third", "smaller")] : []),
    ],
  );
};

export const together: Answer = ({ say }, { nudge, challenge }) => {
  const { kind, needs } = challenge;
  return answered(
    [
      [say("before.together.pair_md", { ...titleOf(challenge), kind: kind === "write" ? "other" : kind })],
      [
        ...(needs.clientConsent ? [say("before.together.consent")] : []),
        ...(needs.host === "none"
          ? []
          : [say("before.together.host", { host: say(`vocabulary.hosts.${needs.host}`) })]),
        ...(nudge.source === "assigned" ? [say("before.together.assigned")] : []),
        say("before.together.each"),
      ],
    ],
    [takeIt(say, nudge), prepareButton(say)],
  );
};

function sizeShown(nudge: Nudge, offered: Challenge): string {
  return sizesOf(offered).includes(nudge.size) ? nudge.size : "usual";
}

function mayBeOther({ status, source, alternativeIds }: Nudge): boolean {
  return status === "open" && source !== "assigned" && alternativeIds.length > 0;
}

/** The one clear next step: taking it, or looking at its plan. */
export function takeIt(say: Say, nudge: Nudge): ReturnType<typeof button> {
  if (nudge.status === "planned") return button(say("nudge.change_plan"), "nudge.accept", nudge.id);
  return button(
    say(nudge.source === "assigned" ? "assign.nudge.plan" : "nudge.accept"),
    "nudge.accept",
    nudge.id,
    "primary",
  );
}

export function prepareButton(say: Say): ReturnType<typeof button> {
  return button(say("before.buttons.prepare"), "chat.do", "prepare");
}
