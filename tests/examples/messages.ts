/** Views of every kind of message and card, as they are loaded when one is sent: what the test of Slack's limits draws. */

import { ASSIGNEE_STATUSES } from "#src/features/assignments/rules/types.ts";
import { ASSIGNMENT_MESSAGES } from "#src/features/assignments/rules/visibility.ts";
import type { AssigneeMessageView, AssignmentCardView } from "#src/features/assignments/use-cases/messages.ts";
import type { ChallengeSummary, ChannelChallenge } from "#src/features/channel-challenges/rules/types.ts";
import type { ChallengeCardView, LineInThread } from "#src/features/channel-challenges/use-cases/messages.ts";
import { features } from "#src/features/index.ts";
import { membersExport } from "#src/features/members/slack/export-part.ts";
import type { ZoneMovedView } from "#src/features/onboarding/use-cases/zones.ts";
import type { ExportContent } from "#src/features/privacy/use-cases/export.ts";
import type { LateAnswerView } from "#src/features/reflections/use-cases/late-answer.ts";
import type { ManagerRequest } from "#src/features/seats/rules/manager-request.ts";
import type { DigestItem } from "#src/features/team/rules/digest.ts";
import type { ReflectionThanks } from "#src/features/team/rules/reflection-thanks.ts";
import type {
  ClosedDoorView,
  DigestView,
  DoorView,
  PostedThanksView,
  ThanksView,
} from "#src/features/team/use-cases/messages.ts";
import type { Thanks } from "#src/features/thanks/rules/thanks.ts";
import type { NudgeView, PlannedView } from "#src/features/weekly/use-cases/messages.ts";
import { catalogueOf } from "#src/kernel/catalogue.ts";
import type { CalendarDate, Nudge, Reason } from "#src/kernel/member.ts";
import { challengeWith } from "#tests/fakes/challenges.ts";
import { memberWith, nudgeWith, planWith } from "#tests/fakes/people.ts";
import { introductionExamples } from "./introductions.ts";
import { mentoringExamples } from "./mentoring.ts";
import { seatExamples } from "./seats.ts";

const NOW = new Date("2026-11-24T10:00:00Z");
const DAY = "2026-12-04" as CalendarDate;
const LINES = features.flatMap(({ nudgeLines }) => nudgeLines ?? []);
const ID = "00000000-0000-4000-8000-000000000009";

/** What each kind shows, in all its forms. @param words what people wrote, wherever they can write. */
export function messageExamples(words: string): Readonly<Record<string, readonly unknown[]>> {
  return {
    ...weekly(words),
    ...team(words),
    ...channels(words),
    ...thanks(words),
    ...seatExamples(words),
    ...introductionExamples(words),
    ...mentoringExamples(words),
    assignment: parts(words),
    "host-released": [challengeWith({ title: words })],
    "zone-moved": [{ zone: "America/New_York", member: memberWith() } satisfies ZoneMovedView],
    answer: lateAnswers(words),
    announcement: [{}],
    export: [exported(words)],
    "export-failed": [{}],
    undelivered: ["C1", "U1,U2"].flatMap((where) =>
      [true, false].map((isUncertain) => ({ what: "undelivered.what.introduction", where, isUncertain })),
    ),
  };
}

/** What each card shows, in all its forms. */
export function cardExamples(words: string): Readonly<Record<string, readonly unknown[]>> {
  const asked = [1, 25].map((count): AssignmentCardView => {
    const assignees = Array.from({ length: count }, (_, index) => `U${index}`);
    const numbers = { asked: count, took: count, did: count };
    return { assigner: "U9", assignees, title: words, task: words, why: words, due: DAY, protected: 45, numbers };
  });
  const statuses = ["scheduled", "running", "ended", "cancelled"] as const;
  const challenges = statuses.map(
    (status): ChallengeCardView => ({
      summary: summary(words, { status }),
      entry: challengeWith({ title: words, task: words, safety: words }),
      comesAgainOn: DAY,
    }),
  );
  return { assignment: asked, "channel-challenge": challenges };
}

function weekly(words: string): Record<string, readonly unknown[]> {
  const given: Reason = {
    kind: "assigned",
    by: "U9",
    why: words,
    dueOn: DAY,
    protectedMinutes: 45,
    door: { kind: "host", userId: "U5" },
    doorState: "told",
  };
  const reasons: readonly (readonly Reason[])[] = [[], [{ kind: "focus", area: "clients" }], [given]];
  const member = memberWith();
  const plan = planWith({ when: words, will: words });
  const challenge = challengeWith({ title: words, task: words, why: words, steps: [words], safety: words });
  const view = (changes: Partial<Nudge>): NudgeView => ({
    member,
    nudge: nudgeWith(changes),
    plan: null,
    challenge,
    lines: LINES,
  });
  const planned: PlannedView = { ...view({ status: "planned" }), plan };
  const open = reasons.flatMap((all) =>
    (["weekly", "assigned"] as const).map((source) => view({ source, reasons: all })),
  );
  const closed = (["done", "skipped", "deferred", "not-done", "lapsed"] as const).map((status) => view({ status }));
  return {
    nudge: [...open, planned, ...closed],
    "nudge-again": [...open, planned],
    reminder: [planned],
    "follow-up": [...open, planned],
    "inactivity-check": [member],
  };
}

function parts(words: string): AssigneeMessageView[] {
  const challenge = challengeWith({ title: words, task: words, safety: words });
  const shown = {
    assigner: "U9",
    assignee: "U1",
    title: words,
    task: words,
    effort: challenge,
    why: words,
    due: DAY,
    protected: 45,
    door: { kind: "introduction", userId: "U5" } as const,
    suggested: DAY,
  };
  return ASSIGNMENT_MESSAGES.flatMap((message) =>
    ASSIGNEE_STATUSES.map((status) => {
      const answer = { status, isOther: false, wasOffered: status !== "invited" };
      return { message, assigneeId: ID, shown: { ...shown, answer }, isWithdrawn: false };
    }),
  );
}

function team(words: string): Record<string, readonly unknown[]> {
  const catalogue = catalogueOf([challengeWith({ title: words, task: words })]);
  const door: ManagerRequest = {
    id: ID,
    workspaceId: "T1",
    askerUserId: "U1",
    nudgeId: ID,
    challengeId: "shadow-client-call",
    managerUserId: "U9",
    seatId: null,
    status: "asked",
    hostUserId: null,
    arrangedOn: null,
    note: words,
    isFirst: true,
    askedAt: NOW,
    answeredAt: null,
  };
  const asked: DoorView = { door, seatHostUserId: null, catalogue };
  const thanks: ReflectionThanks = {
    id: ID,
    workspaceId: "T1",
    reflectionId: ID,
    fromUserId: "U9",
    message: words,
    isPosted: true,
    createdAt: NOW,
  };
  const item: DigestItem = { kind: "door", userId: "U1", doorId: ID, challengeId: "shadow-client-call" };
  return {
    "manager-named": [{ menteeUserId: "U1" }],
    "door-asked": [asked],
    "door-opened": [
      asked,
      { ...asked, door: { ...door, hostUserId: "U5", note: null } },
      { ...asked, door: { ...door, arrangedOn: "2026-12-04" as CalendarDate } },
      { ...asked, door: { ...door, seatId: ID }, seatHostUserId: "U9" },
      { ...asked, door: { ...door, seatId: ID, note: null }, seatHostUserId: "U5" },
    ],
    "door-closed": [true, false].map((isOpen): ClosedDoorView => ({ ...asked, isOpen })),
    thanks: [{ thanks, title: words } satisfies ThanksView],
    "thanks-posted": [null, "1.1"].map((threadTs): PostedThanksView => ({ thanks, authorUserId: "U1", threadTs })),
    digest: [1, 60].map((count): DigestView => ({ items: Array.from({ length: count }, () => item), catalogue })),
  };
}

function thanks(words: string): Record<string, readonly unknown[]> {
  const views = [1, 10].map(
    (count): Thanks => ({
      id: ID,
      workspaceId: "T1",
      fromUserId: "U9",
      toUserIds: Array.from({ length: count }, (_, index) => `U${index}`),
      reason: words,
      link: count === 1 ? null : "https://example.slack.com/archives/C1/p1",
      channel: null,
      createdAt: NOW,
    }),
  );
  return { "thanks-said": views, "thanks-said-in-channel": views };
}

function channels(words: string): Record<string, readonly unknown[]> {
  const line: LineInThread = {
    line: { name: words, text: words },
    reflectionId: ID,
    threadTs: "1.1",
    isWithdrawn: false,
  };
  const seen = summary(words);
  return {
    "challenge-line": [line, { ...line, reflectionId: null, threadTs: null }],
    "challenge-goal": [{ goal: 10, threadTs: "1.1" }],
    "challenge-summary": [{ summary: seen, comesAgainOn: DAY }],
    "challenge-trouble": ["card-deleted", "channel-lost"].map((trouble) => ({ summary: seen, trouble })),
    "challenge-suggestions": [
      { month: "2026-12", entries: [1, 2, 3].map((id) => challengeWith({ id: `c${id}`, title: words, task: words })) },
    ],
    "suggestions-trouble": [{ channel: "C1" }],
  };
}

function summary(words: string, changes: Partial<ChannelChallenge> = {}): ChallengeSummary {
  const challenge: ChannelChallenge = {
    id: ID,
    workspaceId: "T1",
    channel: "C1",
    creatorUserId: "U9",
    title: words,
    challengeId: null,
    why: words,
    startsOn: DAY,
    endsOn: DAY,
    zone: "Europe/Berlin",
    goal: 10,
    repeatsNth: null,
    status: "running",
    goalReachedAt: NOW,
    dueAt: null,
    createdAt: NOW,
    endedAt: null,
    ...changes,
  };
  const lines = Array.from({ length: 40 }, () => ({ name: words, text: words }));
  return { challenge, joined: 40, did: 40, lines, card: { channel: "C1", ts: "1.1" } };
}

function lateAnswers(words: string): LateAnswerView[] {
  const view: LateAnswerView = { since: NOW, zone: "Europe/Berlin", threadTs: "1.1", kept: null, ask: null };
  const member = memberWith();
  const challenge = challengeWith({ title: words, task: words });
  const kept = {
    id: ID,
    memberId: ID,
    workspaceId: "T1",
    nudgeId: null,
    challengeId: null,
    area: "clients" as const,
    title: words,
    what: words,
    surprise: words,
    insight: words,
    link: null,
    sharedWithManager: false,
    doneOn: DAY,
    createdAt: NOW,
    updatedAt: NOW,
  };
  const ask = { member, nudge: nudgeWith(), plan: null, challenge, offered: challenge, others: [], lines: LINES };
  return [view, { ...view, threadTs: null, kept }, { ...view, ask }];
}

function exported(words: string): ExportContent {
  return {
    person: { workspaceId: "T1", userId: "U1" },
    parts: [{ part: membersExport, record: memberWith() }],
    entries: [{ place: 10, name: "member", value: memberWith() }],
    naming: { titleOf: () => words, nameOf: () => words, placeOf: () => words },
    zone: "UTC",
    now: NOW,
    key: "export-1",
  };
}
