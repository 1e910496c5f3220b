import { expect, it } from "vitest";
import { asQueueError, QueueAway, QueueLate } from "./queue-away.ts";

const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });

it.each([
  ["PostgreSQL that shuts down", Object.assign(new Error("no"), { code: "57P01" })],
  ["a connection to PostgreSQL that was lost", new Error("Connection terminated unexpectedly")],
  ["a connection to PostgreSQL that was closed", new Error("Client was closed and is not queryable")],
  ["nobody listening", Object.assign(new Error("no"), { code: "ECONNREFUSED" })],
  ["Redis that does not come back", named("MaxRetriesPerRequestError", "Reached the max retries per request limit")],
  ["a connection to Redis that was closed", new Error("Connection is closed.")],
  ["Redis that does not answer", new Error("Command timed out")],
  ["no answer in time", new QueueLate("the queue did not answer in time")],
])("%s is a queue that is away", (_, error) => {
  expect(asQueueError(error)).toBeInstanceOf(QueueAway);
  expect(asQueueError(error)).toMatchObject({ cause: error });
});

it.each([
  ["a bug", new TypeError("x is not a function")],
  ["a job's id that may not be", new Error("Custom Id cannot contain :")],
  ["a syntax error", Object.assign(new Error("no"), { code: "42601" })],
])("%s is none", (_, error) => {
  expect(asQueueError(error)).toBe(error);
});
