/** What versions before called something, in one table: each name is used by something recorded, and is still known. */
import { expect, it } from "vitest";
import { jobs } from "#jobs/index.ts";
import { deliveryMessages } from "#src/delivery/own-messages.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { features } from "#src/features/index.ts";
import { FORMER_FORMS } from "./open-forms.ts";
import { JOBS, OUTBOX } from "./waiting.ts";

const kinds = [...features.flatMap(({ messages = [] }) => messages), ...deliveryMessages<Deps>()];

/** Former name -> today's, by the kind of thing that is named. Actions, forms, cards and shortcuts keep the name that they were given. */
const FORMER_NAMES = {
  message: Object.fromEntries(
    kinds.flatMap(({ kind, formerKinds = [] }) => formerKinds.map((former) => [former, kind] as const)),
  ),
  /** A schedule is known by the name of its job. */
  job: Object.fromEntries(
    jobs.flatMap(({ name, formerNames }) => formerNames.map((former) => [former, name] as const)),
  ),
};

it("are these", () => {
  expect(FORMER_NAMES).toEqual({
    message: { silence: "inactivity-check" },
    job: { "deliver-messages": "dispatch-messages", "resend-lost": "dispatch-unattended" },
  });
});

it("are each used by something recorded", () => {
  const messages = new Set(OUTBOX.map(({ kind }) => kind));
  const queued = new Set(JOBS.map(([name]) => name));
  expect(Object.keys(FORMER_NAMES.message).filter((name) => !messages.has(name))).toEqual([]);
  expect(Object.keys(FORMER_NAMES.job).filter((name) => !queued.has(name))).toEqual([]);
});

it("have the assignee's id as `partId` in a message, a job and a form", () => {
  const recorded: readonly (readonly [where: string, of: readonly object[]])[] = [
    ["message assignment", OUTBOX.filter(({ kind }) => kind === "assignment")],
    ["job refresh-part", JOBS.flatMap(([name, payload]) => (name === "refresh-part" ? [payload] : []))],
    ["form suggest-date", FORMER_FORMS.flatMap(([id, metadata]) => (id === "suggest-date" ? [metadata] : []))],
  ];
  expect(recorded.filter(([, of]) => !of.some((one) => "partId" in one))).toEqual([]);
});
