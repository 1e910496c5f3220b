/** Seats in a person's export. Of others' seats no more than what it was. */
import { defineExportPart } from "#src/feature-kit/define-export-part.ts";
import type { Telling } from "#src/feature-kit/export-part.ts";
import type { Seat, SeatStatus } from "../rules/seat.ts";
import { allSeats } from "../use-cases/personal-seats.ts";
import { plainName } from "./words.ts";

export const seatsExport = defineExportPart({
  load: allSeats,
  entries: (seats) => [{ place: 110, name: "seats", value: seats }],
  sections: (telling, { hosted, answers, asked, wishes }) => {
    const { say, day } = telling;
    return [
      {
        place: 84,
        title: say("seats.export.title_hosted"),
        lines: [
          ...hosted.map((seat) => hostedLine(telling, seat)),
          ...answers.map(({ askedAt, hostLine }) => say("seats.export.answer", { day: day(askedAt), line: hostLine })),
        ],
      },
      {
        place: 85,
        title: say("seats.export.title_asked"),
        lines: asked.map(({ seat, request }) =>
          say("seats.export.asked", {
            day: day(request.askedAt),
            name: say(`seats.kinds.${seat.kind}`),
            status: say(`seats.request.${request.status}`),
            line: request.line,
          }),
        ),
      },
      {
        place: 86,
        title: say("seats.export.title_wishes"),
        lines: wishes.map(({ createdAt, topic }) => say("seats.export.wish", { day: day(createdAt), topic })),
      },
    ];
  },
});

/** A seat with all that the host wrote of it. */
function hostedLine(telling: Telling, seat: Seat): string {
  const { say, day } = telling;
  const { codeName, module, place, link, inReturn, consentBy } = seat;
  const line = say("seats.export.hosted", {
    day: day(seat.startsAt ?? seat.createdAt),
    name: plainName(say, seat),
    status: statusIn(telling, seat.status),
  });
  const written = [
    ["codeName", codeName],
    ["module", module],
    ["place", place],
    ["link", link],
    ["inReturn", inReturn],
    ["other", consentBy],
  ] as const;
  const details = written.flatMap(([what, words]) => (words ? say("seats.export.written", { what, words }) : []));
  return [line, ...details].join("\n  - ");
}

function statusIn({ say }: Telling, status: SeatStatus): string {
  return status === "open" ? say("seats.export.open") : say(`seats.status.${status}`);
}
