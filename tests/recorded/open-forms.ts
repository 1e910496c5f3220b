/**
 * Forms that are open as of November 2026: the blocks of their fields, what they carry as `private_metadata`, and how that is
 * read. A form that is open while a new version starts is sent to that one: a line is added here, and none is changed.
 */

const ID = "00000000-0000-4000-8000-000000000009";
const ANSWER_AT = "https://hooks.slack.com/1";
const AT = { channel: "D1", ts: "1.1" };

export interface FormRecord {
  /** Block ids of its fields; null where the form is recorded by its metadata alone. */
  readonly fields: readonly string[] | null;
  readonly metadata: object;
  readonly read: unknown;
}

/** By `callback_id`. */
export const OPEN_FORMS: Readonly<Record<string, FormRecord>> = {
  "admin-challenge": {
    fields: null,
    metadata: { id: "own-1", isNew: true, isWhole: false, seen: null, mark: "m1" },
    read: { id: "own-1", isNew: true, isWhole: false, seen: null, mark: "m1" },
  },
  "ask-somebody": {
    fields: null,
    metadata: { id: ID, responseUrl: ANSWER_AT },
    read: { id: ID, responseUrl: ANSWER_AT },
  },
  assign: {
    fields: ["people", "challenge", "own", "area", "why", "protected", "door", "door_user", "due", "where"],
    metadata: { id: ID, channel: "C0DEV", link: null, responseUrl: ANSWER_AT },
    read: { id: ID, channel: "C0DEV", link: null, responseUrl: ANSWER_AT },
  },
  challenge: {
    fields: ["entry", "title", "why", "from", "to", "goal", "extras"],
    metadata: { channel: "C0DEV", responseUrl: ANSWER_AT },
    read: { channel: "C0DEV", responseUrl: ANSWER_AT },
  },
  "challenge-back": { fields: [], metadata: { id: ID }, read: { id: ID } },
  "challenge-done": {
    fields: ["line", "where", "area", "share"],
    metadata: { id: ID, seen: null },
    read: { id: ID, seen: null },
  },
  "challenge-end": { fields: [], metadata: { id: ID }, read: { id: ID } },
  "challenge-move": { fields: ["to"], metadata: { id: ID }, read: { id: ID } },
  "coach-plan": { fields: null, metadata: { nudgeId: ID, kind: null }, read: { nudgeId: ID, kind: null } },
  "coach-questions": {
    fields: null,
    metadata: { nudgeId: null, kind: "client-call" },
    read: { nudgeId: null, kind: "client-call" },
  },
  "coach-wording": { fields: null, metadata: { nudgeId: ID, kind: null }, read: { nudgeId: ID, kind: null } },
  delete: { fields: [], metadata: { reflectionId: ID }, read: { reflectionId: ID } },
  digest: { fields: ["day", "hour"], metadata: {}, read: undefined },
  "door-ask": { fields: [], metadata: { nudgeId: ID }, read: { nudgeId: ID } },
  "door-open": {
    fields: ["how", "host", "day", "word"],
    metadata: { doorId: ID, responseUrl: ANSWER_AT, at: AT },
    read: { doorId: ID },
  },
  edit: {
    fields: ["happened", "surprised", "meaning", "link", "share"],
    metadata: { reflectionId: ID, seen: "s1" },
    read: { reflectionId: ID, seen: "s1", gaps: {} },
  },
  "host-pause": { fields: null, metadata: { responseUrl: ANSWER_AT }, read: { responseUrl: ANSWER_AT } },
  "host-profile": {
    fields: null,
    metadata: { part: "mentor", responseUrl: ANSWER_AT },
    read: { part: "mentor", responseUrl: ANSWER_AT },
  },
  "introduction-later": {
    fields: null,
    metadata: { introductionId: ID, responseUrl: ANSWER_AT },
    read: { introductionId: ID, responseUrl: ANSWER_AT },
  },
  join: {
    fields: ["track", "scope", "focus", "days", "hour", "zone", "country", "manager"],
    metadata: { responseUrl: ANSWER_AT },
    read: undefined,
  },
  later: { fields: ["day"], metadata: { nudgeId: ID, responseUrl: ANSWER_AT }, read: { nudgeId: ID } },
  log: {
    fields: ["what", "area", "done_on", "happened", "surprised", "meaning", "link", "share"],
    metadata: { seen: null, responseUrl: ANSWER_AT },
    read: { seen: null, gaps: {} },
  },
  "mentor-agenda": {
    fields: ["items", "note"],
    metadata: { meetingId: ID, mentorUserId: "U0LENA", responseUrl: ANSWER_AT },
    read: { meetingId: ID, mentorUserId: "U0LENA", responseUrl: ANSWER_AT },
  },
  "mentor-ask": {
    fields: ["goal", "area", "languages", "part", "weeks", "rhythm", "wishes"],
    metadata: { responseUrl: ANSWER_AT },
    read: { responseUrl: ANSWER_AT },
  },
  "mentor-end": { fields: ["thanks", "remains"], metadata: { pairingId: ID }, read: { pairingId: ID } },
  "mentor-lines": {
    fields: ["first", "second"],
    metadata: { meetingId: ID, otherUserId: "U0MAYA" },
    read: { meetingId: ID, otherUserId: "U0MAYA" },
  },
  "mentor-time": {
    fields: ["day", "time"],
    metadata: {
      what: "move",
      id: ID,
      zone: "Europe/Berlin",
      otherUserId: "U0LENA",
      isMentee: true,
      responseUrl: ANSWER_AT,
    },
    read: {
      what: "move",
      id: ID,
      zone: "Europe/Berlin",
      otherUserId: "U0LENA",
      isMentee: true,
      responseUrl: ANSWER_AT,
    },
  },
  "nudge-size": {
    fields: ["size"],
    metadata: { nudgeId: ID, challengeId: "delete-with-proof", responseUrl: ANSWER_AT },
    read: { nudgeId: ID, challengeId: "delete-with-proof" },
  },
  pause: { fields: ["day"], metadata: {}, read: undefined },
  plan: {
    fields: ["date", "time", "cue", "when", "will"],
    metadata: { nudgeId: ID, afterNotYet: false, seen: null, shown: { when: "", will: "" }, responseUrl: ANSWER_AT },
    read: { nudgeId: ID, afterNotYet: false, seen: null, shown: { when: "", will: "" }, responseUrl: ANSWER_AT },
  },
  reflect: {
    fields: ["happened", "surprised", "meaning", "link", "share"],
    metadata: { nudgeId: ID, seen: null, responseUrl: ANSWER_AT },
    read: { nudgeId: ID, seen: null, gaps: {} },
  },
  "say-thanks": {
    fields: ["people", "reason", "where", "channel"],
    metadata: { id: ID, here: null, link: null, responseUrl: ANSWER_AT },
    read: { id: ID, here: null, link: null, responseUrl: ANSWER_AT },
  },
  "seat-time": {
    fields: ["day", "time"],
    metadata: { requestId: ID, zone: "Europe/Berlin" },
    read: { requestId: ID, zone: "Europe/Berlin" },
  },
  "seat-another-time": {
    fields: ["note"],
    metadata: { requestId: ID, responseUrl: ANSWER_AT, at: AT },
    read: { requestId: ID, responseUrl: ANSWER_AT },
  },
  "seat-answer-words": {
    fields: ["answer", "words"],
    metadata: { requestId: ID, responseUrl: ANSWER_AT, at: AT },
    read: { requestId: ID, responseUrl: ANSWER_AT },
  },
  "seat-ask": { fields: ["line"], metadata: { seatId: ID, nudgeId: null }, read: { seatId: ID, nudgeId: null } },
  "seat-cancel": { fields: [], metadata: { seatId: ID }, read: { seatId: ID } },
  "seat-cap": { fields: ["max"], metadata: {}, read: {} },
  "seat-change": {
    fields: ["topic", "is-code", "date", "time", "minutes", "link", "place", "seats"],
    metadata: { seatId: ID, seen: "s1" },
    read: { seatId: ID, seen: "s1" },
  },
  "seat-consent": { fields: ["by"], metadata: { seatId: ID }, read: { seatId: ID } },
  "seat-debrief": {
    fields: ["what", "surprise", "insight", "share"],
    metadata: { requestId: ID, seen: null },
    read: { requestId: ID, seen: null },
  },
  "seat-line": { fields: ["line"], metadata: { requestId: ID }, read: { requestId: ID } },
  "seat-offer": {
    fields: [
      "kind",
      "own-kind",
      "topic",
      "is-code",
      "date",
      "link",
      "minutes",
      "consent",
      "consent-by",
      "code-name",
      "language",
      "module",
      "audience",
      "in-return",
    ],
    metadata: {
      id: ID,
      isRecording: true,
      wishId: null,
      answers: null,
      link: null,
      language: "en",
      isMore: true,
      isNameAsked: false,
      responseUrl: ANSWER_AT,
    },
    read: {
      id: ID,
      isRecording: true,
      wishId: null,
      answers: null,
      link: null,
      language: "en",
      isMore: true,
      isNameAsked: false,
      responseUrl: ANSWER_AT,
    },
  },
  "seat-wish": { fields: ["kind", "topic"], metadata: { id: ID }, read: { id: ID } },
  settings: {
    fields: [
      "track",
      "scope",
      "focus",
      "days",
      "hour",
      "zone",
      "country",
      "manager",
      "cadence",
      "work_days",
      "work_start",
      "work_end",
    ],
    metadata: { responseUrl: ANSWER_AT, wishes: [] },
    read: { wishes: [] },
  },
  "suggest-date": { fields: ["day"], metadata: { assigneeId: ID }, read: { assigneeId: ID } },
  "tell-introduction": {
    fields: null,
    metadata: { introductionId: ID, seen: null, responseUrl: ANSWER_AT },
    read: { introductionId: ID, seen: null, responseUrl: ANSWER_AT },
  },
  thanks: {
    fields: ["helped"],
    metadata: { reflectionId: ID, isChange: false, seen: null },
    read: { reflectionId: ID, isChange: false, seen: null },
  },
};

/** Forms of earlier versions that may still be open: their metadata, and how it is read. */
export const FORMER_FORMS: readonly (readonly [id: string, metadata: object, read: unknown])[] = [
  ["suggest-date", { partId: ID }, { assigneeId: ID }],
  ["plan", { nudgeId: ID }, { nudgeId: ID, afterNotYet: false, shown: { when: "", will: "" } }],
  ["settings", {}, { wishes: [] }],
  ["coach-plan", { nudgeId: ID }, { nudgeId: ID, kind: null }],
  ["tell-introduction", { introductionId: ID }, { introductionId: ID }],
  ["admin-challenge", { id: "own-1", isNew: true }, { id: "own-1", isNew: true, isWhole: true }],
  [
    "seat-offer",
    { id: ID, isRecording: false, wishId: null, answers: null },
    {
      id: ID,
      isRecording: false,
      wishId: null,
      answers: null,
      link: null,
      language: "en",
      isMore: false,
      isNameAsked: false,
    },
  ],
];

/** They read nothing of what they were opened with. */
export const WITHOUT_METADATA: readonly string[] = [
  "admin-admins",
  "admin-assign",
  "admin-channel",
  "admin-coach",
  "admin-contact",
  "admin-managers",
  "admin-quiet",
  "admin-retention",
  "host-blocks",
  "invite-hosts",
];
