/** What Slack, the outbox and the queue hold is still understood, and whatever is sent now is recorded. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from "kysely";
import { describe, expect, it } from "vitest";
import { jobs } from "#jobs/index.ts";
import type { DB } from "#src/db/tables.ts";
import { byKind } from "#src/delivery/message-kind.ts";
import { deliveryMessages } from "#src/delivery/own-messages.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { features } from "#src/features/index.ts";
import { interactiveIn } from "#src/playground/find-element.ts";
import { PermanentFailure } from "#src/queue/job.ts";
import { againButton } from "#src/slack/again.ts";
import { findAction } from "#src/slack/find-action.ts";
import { shownBlocks } from "#tests/support/shown.ts";
import { ACTIONS } from "./actions.ts";
import { FORMER_FORMS, OPEN_FORMS, WITHOUT_METADATA } from "./open-forms.ts";
import { FORMS, LOOKUPS, SHORTCUTS } from "./payloads.ts";
import { JOBS, OUTBOX, VOID_JOBS } from "./waiting.ts";

const idsOf = (list: "forms" | "shortcuts" | "lookups"): string[] =>
  features.flatMap((feature) => (feature[list] ?? []).map(({ id }) => id)).toSorted();

describe("the buttons of messages that stand in Slack", () => {
  const buttons = [...features.flatMap((feature) => feature.buttons ?? []), againButton<Deps>([])];

  it.each(ACTIONS)("are read: %s %s", (actionId, value, read) => {
    const parsed = findAction(buttons, actionId, value)?.value.safeParse(value);
    expect(parsed).toMatchObject({ success: true });
    expect(parsed?.data).toEqual(read);
  });

  it("are all recorded", () => {
    const recorded = new Set(ACTIONS.map(([actionId, value]) => findAction(buttons, actionId, value)?.id));
    expect(buttons.map(({ id }) => id).filter((id) => !recorded.has(id))).toEqual([]);
  });

  it("hold values of a recorded shape", () => {
    const recorded = new Set(ACTIONS.map(([actionId, value]) => shapeOf(actionId, value)));
    const shown = shownBlocks().flatMap(interactiveIn).flatMap(valuesIn);
    expect(shown.length).toBeGreaterThan(40);
    expect(shown.filter((shape) => !recorded.has(shape))).toEqual([]);
  });
});

/** What an element sends when it is pressed, or any of its options is chosen. */
function valuesIn(element: Readonly<Record<string, unknown>>): string[] {
  const options = (element["options"] ?? [element]) as readonly { readonly value?: string }[];
  return options.map(({ value = "" }) => shapeOf(String(element["action_id"]), value));
}

/** Ids that differ from one to the next are all the same here. */
function shapeOf(actionId: string, value: string): string {
  const shape = value
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "<id>")
    .replaceAll(/\bU\d+\b/g, "<person>")
    .replace(/^(\d{4}-\d{2}) \S+$/, "$1 <challenge>");
  return `${actionId} ${shape}`;
}

describe("what was opened or installed before", () => {
  it.each([
    ["forms", FORMS],
    ["shortcuts", SHORTCUTS],
    ["lookups", LOOKUPS],
  ] as const)("finds its %s, and all of them are recorded", (list, recorded) => {
    expect(idsOf(list)).toEqual(recorded.toSorted());
  });
});

describe("forms that are open", () => {
  const forms = new Map(features.flatMap((feature) => (feature.forms ?? []).map((form) => [form.id, form] as const)));
  const opened = Object.entries(OPEN_FORMS).map(([id, { metadata, read }]) => [id, metadata, read] as const);

  it.each([...opened, ...FORMER_FORMS])("are read: %s %o", (id, metadata, read) => {
    const parsed = forms.get(id)?.metadata.safeParse(JSON.parse(JSON.stringify(metadata)));
    expect(parsed).toMatchObject({ success: true });
    expect(parsed?.data).toEqual(read);
  });

  it("have no field that their form does not declare", () => {
    const undeclared = Object.entries(OPEN_FORMS).flatMap(([id, { fields }]) =>
      (fields ?? []).filter((field) => !(field in (forms.get(id)?.fields ?? {}))).map((field) => `${id}: ${field}`),
    );
    expect(undeclared).toEqual([]);
  });

  it("are all recorded", () => {
    expect([...Object.keys(OPEN_FORMS), ...WITHOUT_METADATA].toSorted()).toEqual([...forms.keys()].toSorted());
  });

  it.each(WITHOUT_METADATA)("read nothing of it: %s", (id) => {
    expect(forms.get(id)?.metadata.safeParse({ any: "thing" })).toEqual({ success: true, data: undefined });
  });
});

describe("what waits in the outbox", () => {
  const kinds = [...features.flatMap(({ messages = [] }) => messages), ...deliveryMessages<Deps>()];

  it.each(OUTBOX.map((content) => [JSON.stringify(content), content] as const))("is read: %s", (_, content) => {
    const kind = byKind(kinds).get(content.kind);
    expect(kind?.payload.safeParse(content).success).toBe(true);
  });

  it("is recorded, of every kind", () => {
    expect([...byKind(kinds).keys()].toSorted()).toEqual([...new Set(OUTBOX.map(({ kind }) => kind))].toSorted());
  });
});

/** Compiles statements, as those of whoever comes first are kept for all files of a worker, and never runs one. */
const unanswering = new Kysely<DB>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () =>
      Object.assign(new DummyDriver(), { acquireConnection: () => new Promise<never>(() => undefined) }),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

describe("what waits in the queue", () => {
  /** Whatever it is asked for never comes: a job that has read its payload waits for good. */
  const nothing: object = new Proxy(() => nothing, {
    get: (_, key) => (key === "then" ? () => undefined : key === "db" ? unanswering : nothing),
  });

  async function endOf(name: string, payload: object): Promise<unknown> {
    const job = jobs.find((known) => known.name === name || known.formerNames.includes(name));
    expect(job).toBeDefined();
    const ran = Promise.resolve(job?.run(nothing as Deps, payload)).catch((error: unknown) => error);
    return Promise.race([ran, nextTurn()]);
  }

  it.each(JOBS)("is read: %s %o", async (name, payload) => {
    expect(await endOf(name, payload)).not.toBeInstanceOf(PermanentFailure);
  });

  it.each(VOID_JOBS)("is void: %s %o", async (name, payload) => {
    expect(await endOf(name, payload)).toBeInstanceOf(PermanentFailure);
  });

  it("is recorded, every job", () => {
    expect(jobs.flatMap(({ name, formerNames }) => [name, ...formerNames]).toSorted()).toEqual(
      [...new Set(JOBS.map(([name]) => name))].toSorted(),
    );
  });
});
