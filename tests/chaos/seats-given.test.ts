import { expect, it } from "vitest";
import { seatsTold } from "./checks.ts";

const HOST = { seats: { hosted: [{ id: "S1", hostUserId: "U1", capacity: 1 }], asked: [] } };
const guest = (status: string): object => ({
  seats: { hosted: [], asked: [{ seat: { kind: "demo" }, request: { seatId: "S1", status } }] },
});

it.each([
  ["one has it", [guest("seated"), guest("waiting")], false],
  ["it was given back before another got it", [guest("withdrawn"), guest("seated")], false],
  ["two have it", [guest("seated"), guest("seated")], true],
])("%s", (_, guests, isTwice) => {
  const told = seatsTold([HOST, ...guests].map((data) => JSON.stringify(data)));
  expect(told.twice).toHaveLength(isTwice ? 1 : 0);
  expect(told).toMatchObject({ files: 3, offered: 1 });
});
