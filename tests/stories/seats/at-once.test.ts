/** What two bots do at the same moment with the seats of one host. */
import { describe, expect, vi } from "vitest";
import { changeMark, formValuesOf } from "#src/features/seats/rules/change.ts";
import { findBoard } from "#src/features/seats/store/seats.ts";
import { sayYes } from "#src/features/seats/use-cases/answer-request.ts";
import { changeOwnSeat } from "#src/features/seats/use-cases/change-words.ts";
import { offerSeat } from "#src/features/seats/use-cases/offer-seat.ts";
import { joins } from "#tests/support/house.ts";
import { OFFER } from "#tests/support/seats.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { asks, hostIsHeld, offers, RELEASE, seatsAreHeld } from "./offering.ts";

const LENA = { workspaceId: "T0HOUSE", userId: "U0LENA" };
const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, omar }: Scene) => {
  await joins(maya, { manager: null, country: null });
  await joins(omar, { manager: null, country: null, zone: "Europe/London" });
});

describe("two at once", () => {
  story("a claim of the second seat and a change to one seat: whichever is later sees the other", async (scene) => {
    const { lena, maya, omar, bot, anotherBot, query } = scene;
    await offers(lena, { ...RELEASE, seats: "2" });
    await asks(maya);
    await asks(omar);
    const [first = "", second = ""] = (
      await query<{ id: string }>("select id from seat_requests order by asked_at")
    ).map(({ id }) => id);
    await sayYes(bot.deps, LENA, first);
    const seatId = (await query<{ id: string }>("select id from seats"))[0]?.id ?? "";
    const board = await findBoard(bot.deps.db, "T0HOUSE", seatId);
    if (!board) throw new Error("the seat is gone");
    const stands = formValuesOf(board.seat);
    const other = await anotherBot();
    const go = await seatsAreHeld(scene);
    const claim = sayYes(bot.deps, LENA, second);
    const waiting = "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
    await vi.waitFor(async () => expect(await query(waiting)).toHaveLength(1));
    const change = changeOwnSeat(other.deps, LENA, {
      seatId,
      change: { ...stands, capacity: 1 },
      seen: changeMark(stands),
    });
    await go(2);
    expect((await claim).request.status).toBe("seated");
    expect(await change).toMatchObject({ kind: "faults", faults: [{ code: "below_seated", about: 2 }] });
    expect(await query("select capacity from seats")).toEqual([{ capacity: 2 }]);
  });

  story("two seats of one host for the same hour, from two bots: one is offered", async (scene) => {
    const { bot, anotherBot, query } = scene;
    const other = await anotherBot();
    const offer = {
      ...OFFER,
      kind: "release",
      consent: "nobody",
      consentBy: null,
      wishId: null,
      answers: null,
    } as const;
    const ids = ["00000000-0000-4000-8000-00000000a001", "00000000-0000-4000-8000-00000000a002"] as const;
    const held = await hostIsHeld(scene, "U0LENA");
    const saving = [bot, other].map(({ deps }, index) =>
      offerSeat(deps, LENA, { ...offer, id: ids[index] ?? "", department: "engineering" }),
    );
    await held(2);
    const outcomes = await Promise.all(saving);
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(["faults", "offered"]);
    expect(outcomes.find(({ kind }) => kind === "faults")).toMatchObject({ faults: [{ code: "overlaps" }] });
    expect(await query("select from seats")).toHaveLength(1);
  });

  story("the last seat of a month, offered twice from two bots: one is offered", async (scene) => {
    const { lena, bot, anotherBot, query } = scene;
    await offers(lena);
    await lena.command("/growth host");
    await lena.click("seat.cap");
    await lena.submit({ max: "2" });
    const other = await anotherBot();
    const offer = {
      ...OFFER,
      kind: "release",
      consent: "nobody",
      consentBy: null,
      wishId: null,
      answers: null,
    } as const;
    const held = await hostIsHeld(scene, "U0LENA");
    const saving = [bot, other].map(({ deps }, index) =>
      offerSeat(deps, LENA, {
        ...offer,
        id: `00000000-0000-4000-8000-00000000b00${index}`,
        date: (["2026-12-10", "2026-12-17"] as const)[index] as never,
        department: null,
      }),
    );
    await held(2);
    const outcomes = await Promise.all(saving);
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(["faults", "offered"]);
    expect(outcomes.find(({ kind }) => kind === "faults")).toMatchObject({ faults: [{ code: "over_cap" }] });
    expect(await query("select from seats")).toHaveLength(2);
  });
});
