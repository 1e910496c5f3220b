/** Views of the messages of mentoring, as they are loaded when one is sent. */
import type { Line, Meeting, Pairing } from "#src/features/mentoring/rules/types.ts";
import type { MentorCandidate } from "#src/features/mentoring/use-cases/candidates.ts";
import type {
  AgendaView,
  MeetingView,
  PairingView,
  RequestView,
  StartedView,
} from "#src/features/mentoring/use-cases/messages.ts";

const NOW = new Date("2026-11-24T10:00:00Z");
const ID = "00000000-0000-4000-8000-000000000009";
const ZONE = "Europe/Berlin";

export function mentoringExamples(words: string): Readonly<Record<string, readonly unknown[]>> {
  const pairing = pairingWith(words);
  const candidate: MentorCandidate = {
    userId: "U7",
    about: words,
    area: "clients",
    reasons: [
      { kind: "topic", topics: [words] },
      { kind: "hours", minutes: 600 },
      { kind: "department", department: "sales" },
      { kind: "free" },
      { kind: "new" },
    ],
  };
  const others: MentorCandidate = { userId: "U8", about: "", area: null, reasons: [] };
  const times = [NOW, new Date("2026-11-25T10:00:00Z"), new Date("2026-11-26T10:00:00Z")];
  const started: StartedView = { pairing, times, zone: ZONE, isRepeated: false };
  const meeting: MeetingView = {
    pairing,
    meeting: meetingWith(words),
    isMentee: true,
    otherUserId: "U7",
    otherName: words,
    zone: ZONE,
    next: null,
  };
  const skipped = { ...meeting, meeting: { ...meeting.meeting, status: "skipped" as const, sequence: 1 } };
  const moved = { ...meeting, meeting: { ...meeting.meeting, sequence: 1 } };
  const agenda: AgendaView = {
    ...meeting,
    items: [
      { kind: "goal", text: words },
      { kind: "plan", when: words, will: words },
      { kind: "reflection", title: words, text: words },
    ],
    lastLines: [lineWith(words), { ...lineWith(words), second: "" }],
  };
  const pair: PairingView = { pairing, isMentee: true, otherUserId: "U7" };
  const request: RequestView = {
    pairing: { ...pairing, status: "asked" },
    about: words,
    isRepeated: false,
    answer: "awaited",
  };
  const shown: Pairing = { ...pairing, status: "shown", mentorUserId: null };
  return {
    "mentor-candidates": [
      { pairing: shown, candidates: [candidate, others], because: "not-possible" },
      { pairing: shown, candidates: [candidate], because: "registered" },
      { pairing: shown, candidates: [], because: "registered" },
      { pairing: { ...shown, status: "nobody-found" }, candidates: [], because: "not-possible" },
    ],
    "mentor-wish-closed": [pairing],
    "mentor-request": [
      request,
      { ...request, about: "", isRepeated: true },
      { ...request, answer: "accepted" },
      { ...request, answer: "not-needed" },
      { ...request, answer: "declined" },
    ],
    "mentoring-started": [started, { ...started, isRepeated: true }, { ...started, times: [] }],
    "mentoring-meeting": [
      { ...meeting, by: "U7" },
      { ...moved, by: "U7" },
      { ...moved, by: null },
      { ...skipped, by: "U7" },
      { ...skipped, by: "U7", next: moved.meeting },
    ],
    "mentoring-agenda-question": [meeting],
    "mentoring-agenda": [
      agenda,
      {
        ...agenda,
        isMentee: false,
        meeting: { ...agenda.meeting, number: 2, agendaNote: "" },
        items: [],
        lastLines: [],
      },
    ],
    "mentoring-after": [meeting],
    "mentoring-half-time": [pair, { ...pair, pairing: { ...pairing, rhythm: "every-two-weeks" } }],
    "mentoring-ended": [
      { ...pair, how: "time" },
      { ...pair, isMentee: false, how: "early" },
      { ...pair, otherUserId: null, how: "gone" },
    ],
    "mentoring-rhythm": [{ ...pair, by: "U7" }],
    "mentoring-file": [meeting],
    "mentoring-entry": [
      { meeting: moved.meeting, otherName: words, zone: "Europe/Berlin" },
      { meeting: { ...skipped.meeting, changedAt: new Date(0) }, otherName: null, zone: "Europe/Berlin" },
    ],
    "mentoring-thanks": [lineWith(words)],
  };
}

function pairingWith(words: string): Pairing {
  return {
    id: ID,
    workspaceId: "T1",
    menteeUserId: "U1",
    mentorUserId: "U7",
    status: "active",
    goal: words,
    wantedArea: "clients",
    languages: ["en"],
    partOfDay: "any",
    weeks: 8,
    rhythm: "weekly",
    mayBeManager: false,
    isPickedByBot: false,
    shownUserIds: ["U7", "U8"],
    passedUserIds: [],
    declinedUserIds: [],
    round: 1,
    askedAt: NOW,
    isRepeated: false,
    startedAt: NOW,
    zone: ZONE,
    meetsAt: NOW,
    halfTimeAt: NOW,
    endsAt: NOW,
    endedAt: null,
    lookedAt: NOW,
    dueAt: NOW,
    createdAt: NOW,
  };
}

function meetingWith(words: string): Meeting {
  return {
    id: ID,
    pairingId: ID,
    workspaceId: "T1",
    number: 1,
    status: "planned",
    startsAt: NOW,
    sequence: 0,
    menteeFiledAt: null,
    mentorFiledAt: null,
    agendaItems: ["goal"],
    agendaNote: words,
    step: "agenda",
    dueAt: NOW,
    changedAt: NOW,
  };
}

function lineWith(words: string): Line {
  return {
    id: ID,
    pairingId: ID,
    workspaceId: "T1",
    meetingId: ID,
    authorUserId: "U1",
    kind: "meeting",
    first: words,
    second: words,
    writtenAt: NOW,
  };
}
