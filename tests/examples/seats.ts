/** Views of the messages about seats. */
import type { Board, SeatRequest } from "#src/features/seats/rules/seat.ts";
import type { AnswerView, BriefView, RequestView, SeatView } from "#src/features/seats/use-cases/messages.ts";
import { seatOf } from "#tests/support/seats.ts";

const ID = "00000000-0000-4000-8000-000000000009";
const SETTLED = ["seated", "withdrawn", "lapsed"] as const;
const OUTCOMES = [
  "seated",
  "waiting",
  "another-time",
  "declined",
  "not-after-all",
  "moved",
  "unanswered",
  "lapsed",
  "cancelled",
] as const;

/** @param words what people wrote, wherever they can write. */
export function seatExamples(words: string): Readonly<Record<string, readonly unknown[]>> {
  const text = [...words].slice(0, 200).join("");
  const name = [...words].slice(0, 60).join("");
  const request: SeatRequest = {
    id: ID,
    workspaceId: "T1",
    seatId: ID,
    askerUserId: "U2",
    managerUserId: null,
    line: text,
    nudgeId: null,
    challengeId: null,
    isFirst: true,
    status: "seated",
    note: text,
    askedAt: new Date("2026-11-24T10:00:00Z"),
    answeredAt: null,
    repeated: 0,
    briefAt: null,
    seatedAt: null,
    filedAt: null,
    left: null,
    dueAt: null,
    wasThere: null,
    hostLine: text,
    hostWords: text,
    debriefedAt: null,
    reflectionId: null,
  };
  const link = `https://example.com/${"a".repeat(480)}`;
  const seats = (["own", "client-call"] as const).map((kind) =>
    seatOf({
      kind,
      ownKind: kind === "own" ? name : null,
      codeName: name,
      topic: text,
      module: name,
      place: text,
      link,
      inReturn: text,
      repeats: "monthly",
      zone: "Asia/Tokyo",
    }),
  );
  const boards: Board[] = [
    ...seats.map((seat) => ({
      seat,
      requests: [request, { ...request, id: "00000000-0000-4000-8000-000000000010", askerUserId: "U3" }],
    })),
    { seat: seatOf({ startsAt: null, watchUntil: "2026-12-20" as never, codeName: null, link }), requests: [request] },
    { seat: { ...seatOf({}, "asked"), hostUserId: null, topic: "" }, requests: [] },
  ];
  const views = boards.map((board): SeatView => ({ board, zone: "Europe/Berlin" }));
  const asked = views.map(
    (view, index): RequestView => ({
      ...view,
      request: index === 0 ? request : { ...request, repeated: 1, isFirst: false, note: null },
    }),
  );
  return {
    "seat-asked": [
      ...asked.map((view) => ({ ...view, request: { ...view.request, status: "asked" as const, note: null } })),
      ...asked.slice(0, 1).map((view) => ({ ...view, request: { ...view.request, status: "asked" as const } })),
      ...asked
        .slice(1, 2)
        .flatMap((view) => SETTLED.map((status) => ({ ...view, request: { ...view.request, status } }))),
    ],
    "seat-answered": asked.flatMap((view, index) =>
      (index === 0 ? OUTCOMES : (["seated", "waiting"] as const)).map(
        (outcome): AnswerView => ({ ...view, outcome, hasJoined: index > 0 }),
      ),
    ),
    "seat-changed": asked.slice(0, 1).flatMap((view) => [
      { ...view, isMoved: true },
      { ...view, request: { ...view.request, status: "waiting" as const }, isMoved: false },
    ]),
    "seat-brief": asked.slice(0, 1).flatMap((view): BriefView[] => [
      { ...view, questions: [] },
      { ...view, questions: [text, text] },
    ]),
    "seat-time-wished": asked.slice(0, 1).map((view) => ({ ...view, at: new Date("2026-12-04T09:00:00Z") })),
    "seat-time-kept": asked.slice(0, 2).map((view, index) => ({
      ...view,
      request: { ...view.request, status: index === 0 ? "seated" : "asked" },
      at: new Date("2026-12-04T09:00:00Z"),
    })),
    "seat-debrief": asked.slice(0, 1).flatMap((view) => [true, false].map((hasJoined) => ({ ...view, hasJoined }))),
    "seat-given-back": [
      ...asked.slice(0, 1).map((view) => ({ ...view, next: null })),
      ...views.slice(0, 1).map((view) => ({ ...view, request: null, next: request })),
    ],
    "seat-next": views.slice(0, 1).flatMap(({ board, zone }) => [
      { board: { ...board, seat: { ...board.seat, status: "draft" } }, zone, leftOut: null },
      { board, zone, leftOut: { startsAt: new Date("2026-12-10T09:00:00Z"), beside: board.seat } },
      { board, zone, leftOut: { startsAt: new Date("2026-12-10T09:00:00Z"), beside: null } },
    ]),
    "seat-series-over": views.slice(0, 1),
    "seat-host-one": asked.slice(0, 1),
    "seat-calendar": seats.slice(0, 1).flatMap((seat) =>
      seat.startsAt === null
        ? []
        : [true, false].map((isCancelled) => ({
            entry: { seat, isHost: false, isCancelled },
            zone: "Europe/Berlin",
          })),
    ),
    "seat-over": views.slice(0, 2),
    "seat-lapsed": views.slice(0, 1),
    "seat-consent": views.slice(0, 1),
    "seat-wish-met": views.slice(0, 2),
  };
}
