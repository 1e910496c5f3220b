/** What waits between whoever gave a challenge and whoever was given it: with the buttons that its message has. */
import type { Deps } from "#src/feature-kit/deps.ts";
import type { DialogueState, Waiting, WaitingAnswer, WaitingWithTime } from "#src/feature-kit/dialogue-state.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import { momentTold, type ToldMoment } from "#src/language/told-moment.ts";
import { moment, weekdayAndDate } from "#src/slack/dates.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { givenTitle } from "../rules/given-title.ts";
import type { AssigneeWithAssignment } from "../rules/types.ts";
import { givenTo, type OwnBeside, ownBeside } from "../use-cases/given.ts";
import { hasGiven } from "../use-cases/given-by.ts";
import { viewOf } from "../use-cases/messages.ts";
import { proposedTo } from "../use-cases/proposed-to.ts";
import { offerText } from "./messages.ts";
import { wallTime } from "./wall-time.ts";

/** Of whoever writes: days that others proposed to them, and what others ask of them. */
export async function assignmentsDialogue(deps: Deps, say: Say, person: PersonKey): Promise<DialogueState> {
  const catalogue = deps.catalogues.of(person.workspaceId, say.locale);
  const [suggested, given, gave] = await Promise.all([
    proposedTo(deps, person),
    givenTo(deps, person),
    hasGiven(deps, person),
  ]);
  const proposals = suggested.flatMap((one) => proposed(say, givenTitle(catalogue, one.assignee.challengeId), one));
  const own = given.waiting.length > 0 ? await ownBeside(deps, person) : null;
  const asked = await Promise.all(given.waiting.map((one) => assigned(deps, say, one, own)));
  return {
    standings: [
      ...(proposals.length > 0 ? (["date-proposed"] as const) : []),
      ...(given.waiting.length > 0 ? (["assigned"] as const) : []),
      ...(given.taken.length > 0 ? (["taken-on"] as const) : []),
      ...(gave ? (["gave"] as const) : []),
    ],
    waiting: [...proposals, ...asked.flatMap((one) => one ?? [])],
  };
}

function proposed(say: Say, title: string, { assignee, assignment }: AssigneeWithAssignment): readonly Waiting[] {
  const { id, userId, suggestedOn, dueOn } = assignee;
  if (suggestedOn === null) return [];
  const words = {
    assignee: mention(userId),
    title: escapeMrkdwn(title),
    day: weekdayAndDate(say.locale, suggestedOn),
    has: dueOn ? "other" : "none",
    due: dueOn ? weekdayAndDate(say.locale, dueOn) : "",
  } as const;
  const line = say("assign.assigner_news.suggested_md", words);
  return [
    {
      standing: "date-proposed",
      since: assignee.answeredAt ?? assignee.offeredAt ?? assignment.createdAt,
      line,
      questions: {
        "asked-yes": say("assign.waiting.day_yes_md", words),
        "asked-no": say("assign.waiting.day_no_md", words),
      },
      userId,
      names: [title],
      days: [suggestedOn, ...(dueOn ? [dueOn] : [])],
      onDay: (day) => (day === suggestedOn ? "asked-yes" : day === dueOn ? "asked-no" : "asked-who"),
      answers: [
        { act: "asked-yes", label: say("assign.assigner_news.agree"), action: "assignment.agree", value: id },
        { act: "asked-no", label: say("assign.assigner_news.keep"), action: "assignment.keep", value: id },
        { act: "no-date", label: say("assign.assigner_news.no_date"), action: "assignment.no-date", value: id },
      ],
    },
  ];
}

/** What a colleague asks of them. A plan of their own is named with the question: one thing at a time. */
async function assigned(
  deps: Deps,
  say: Say,
  given: AssigneeWithAssignment,
  own: OwnBeside | null,
): Promise<Waiting | null> {
  const { id, offeredAt, suggestedOn, dueOn, status } = given.assignee;
  const { assignerUserId: userId, createdAt } = given.assignment;
  const view = await viewOf(deps, given, status === "invited" ? "invitation" : "offer");
  if (!view) return null;
  const title = view.shown.title ?? "";
  const words = { title: escapeMrkdwn(title), assigner: mention(userId) };
  const yes = status === "invited" ? joining(say, words) : accepting(say, id, words, own);
  const suggest = { act: "asked-later", label: say("assign.offer.suggest"), action: "assignment.suggest", value: id };
  const others = { act: "asked-other", label: say("assign.offer.others"), action: "assignment.others", value: id };
  const decline = { act: "asked-no", label: say("assign.offer.decline"), action: "assignment.decline", value: id };
  const later =
    suggestedOn === null
      ? yes.later
      : say("assign.waiting.later_again_md", { ...words, day: weekdayAndDate(say.locale, suggestedOn) });
  return {
    standing: "assigned",
    since: offeredAt ?? createdAt,
    line: offerText(say, view.shown),
    // The question names it.
    short: "",
    questions: { "asked-yes": yes.question, "asked-later": later, "asked-no": say("assign.waiting.no_md", words) },
    userId,
    names: [title],
    ...(dueOn === null ? {} : { dueOn }),
    // A later day than the one that was hoped for is asked of whoever gave it.
    ...(status === "offered" && suggestedOn === null
      ? {
          withTime: (text) =>
            atNamedHour(say, deps.clock.now(), { given, yes, suggest, others: [others, decline] }, text),
          laterAt: (text) =>
            onNamedDay(say, deps.clock.now(), { given, words, yes, suggest, others: [others, decline] }, text),
        }
      : {}),
    onDay: (day) => (dueOn === null || day <= dueOn ? "asked-yes" : suggestedOn === null ? "asked-later" : "asked-who"),
    answers: [
      ...yes.answers,
      ...(status === "offered" && suggestedOn === null ? [suggest] : []),
      ...(status === "invited" ? [] : [others]),
      decline,
    ],
  };
}

/** They named the day that suits them: within the time it takes no more than a yes, later it is asked of whoever gave it. */
function onNamedDay(
  say: Say,
  now: Date,
  { given, words, yes, suggest, others }: OfNamedDay,
  text: string,
): WaitingWithTime | null {
  const { dueOn } = given.assignee;
  const told = momentTold(text, now, given.assignment.zone);
  if (!told || told.date === null || told.week !== null || told.isOneOfSeveral) return null;
  const named = { ...words, day: weekdayAndDate(say.locale, told.date) };
  if (dueOn !== null && told.date <= dueOn) {
    const within = say("assign.waiting.within_md", { ...named, due: weekdayAndDate(say.locale, dueOn) });
    const answers = [...atHour(yes.answers, told), suggest, ...others];
    const hour = told.time === null ? [] : [say("assign.waiting.hour_md")];
    return { instead: "asked-yes", line: [within, yes.question, ...hour].join(" "), answers };
  }
  return {
    instead: "asked-later",
    line: say("assign.waiting.later_on_md", named),
    answers: [{ ...suggest, value: `${suggest.value}|${told.date}` }, ...yes.answers, ...others],
  };
}

/** A yes with a day and an hour, where no day was hoped for. */
function atNamedHour(
  say: Say,
  now: Date,
  { given, yes, suggest, others }: Omit<OfNamedDay, "words">,
  text: string,
): WaitingWithTime | null {
  const told = momentTold(text, now, given.assignment.zone);
  if (given.assignee.dueOn !== null || !told || told.date === null || told.time === null || told.isOneOfSeveral)
    return null;
  const answers = [...atHour(yes.answers, told), suggest, ...others];
  return { line: say("assign.waiting.hour_md"), answers };
}

/** The same answers, where an hour was named with the day: the form of the plan begins with both, as the clock of whoever takes it on shows them. */
function atHour(answers: Waiting["answers"], { date, time }: Pick<ToldMoment, "date" | "time">): Waiting["answers"] {
  if (date === null || time === null) return answers;
  const at = wallTime(date, time);
  return answers.map((one) => {
    if (one.action === "assignment.accept")
      return { ...one, action: "assignment.accept-at", value: `${one.value}|${at}` };
    return one.action === "assignment.accept-in-place" ? { ...one, value: `${one.value}|${at}` } : one;
  });
}

interface OfNamedDay {
  readonly given: AssigneeWithAssignment;
  readonly words: Named;
  readonly yes: Yes;
  readonly suggest: WaitingAnswer;
  readonly others: Waiting["answers"];
}

interface Yes {
  readonly question: string;
  /** What is said to another day. */
  readonly later: string;
  readonly answers: Waiting["answers"];
}

interface Named {
  readonly title: string;
  readonly assigner: string;
}

function joining(say: Say, words: Named): Yes {
  return {
    question: say("assign.waiting.join_md", words),
    later: say("assign.waiting.later_invited_md"),
    answers: [{ act: "asked-yes", label: say("home.join"), action: "join.open", value: "invitation" }],
  };
}

function accepting(say: Say, id: string, words: Named, own: OwnBeside | null): Yes {
  const later = say("assign.waiting.later_md", words);
  const current = own?.current ?? null;
  if (current?.nudge.status !== "planned" || current.plan === null)
    return {
      question: say("assign.waiting.yes_md", words),
      later,
      answers: [{ act: "asked-yes", label: say("assign.offer.accept"), action: "assignment.accept", value: id }],
    };
  const inPlace = `${id}||${current.nudge.id}`;
  return {
    question: say("assign.own_plan.ask_md", {
      own: escapeMrkdwn(current.challenge.title),
      title: words.title,
      when: moment(say.locale, current.plan.plannedAt, current.member),
    }),
    later,
    answers: [
      { act: "asked-yes", label: say("assign.own_plan.take"), action: "assignment.accept-in-place", value: inPlace },
      { act: "keep-own", label: say("assign.own_plan.keep"), action: "assignment.keep-own", value: id },
    ],
  };
}
