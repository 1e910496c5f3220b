import { expect, it } from "vitest";
import { StorageAway } from "#src/kernel/storage-away.ts";
import { asStorageError } from "./storage-errors.ts";

const coded = (code: string): Error => Object.assign(new Error("no"), { code });

it.each([
  ["a lost connection", coded("08006")],
  ["a server that shuts down", coded("57P01")],
  ["a server that has crashed", coded("57P02")],
  ["too many connections", coded("53300")],
  ["a full disk", coded("53100")],
  ["no memory", coded("53200")],
  ["a disk that fails", coded("58030")],
  ["nobody listening", coded("ECONNREFUSED")],
  ["the driver's own word", new Error("Connection terminated unexpectedly")],
  ["a connection that was closed", new Error("Client was closed and is not queryable")],
])("%s may be over a moment later", (_, error) => {
  expect(asStorageError(error)).toBeInstanceOf(StorageAway);
  expect(asStorageError(error)).toMatchObject({ cause: error });
});

it.each([
  ["a duplicate", coded("23505")],
  ["a deadlock", coded("40P01")],
  ["a statement that was cancelled", coded("57014")],
  ["a syntax error", coded("42601")],
  ["a bug", new TypeError("x is not a function")],
])("%s is no database that is away", (_, error) => {
  expect(asStorageError(error)).toBe(error);
});
