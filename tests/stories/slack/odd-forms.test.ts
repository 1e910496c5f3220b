/** Whatever people can type goes through every form: kept whole, or told beside its field, and never in the log. */
import { describe, expect, it } from "vitest";
import { features } from "#src/features/index.ts";
import { cleaned, isVisible } from "#src/kernel/text.ts";
import type { Actor } from "#src/playground/actor.ts";
import { WITH_COACH } from "#tests/support/coach-forms.ts";
import { FORMS, openForm } from "#tests/support/forms.ts";
import { joins } from "#tests/support/house.ts";
import { expectHarmless, ODD } from "#tests/support/odd-text.ts";
import { type Scene, story } from "#tests/support/story.ts";

const AT = "2026-11-24T10:00:00Z";

interface Field {
  readonly id: string;
  readonly max: number;
}
/** Its fields for text, by looking. */
function textFields(actor: Actor): readonly Field[] {
  return (actor.modal()?.blocks ?? []).flatMap((block) => {
    const element = block["element"] as { type?: string; max_length?: number } | undefined;
    return element?.type?.endsWith("text_input")
      ? [{ id: String(block["block_id"]), max: element.max_length ?? 3000 }]
      : [];
  });
}
/** Slack's own client takes no more than the field does, counted in code points. */
const fit = (text: string, max: number): string => [...text].slice(0, max).join("");

async function closeAll(actor: Actor): Promise<void> {
  while (actor.modal()) await actor.close();
}

/** Submits one odd text in every field; what is told to be wrong is put right, field by field. */
async function fillIn(scene: Scene, actor: Actor, id: string, [name, text]: readonly [string, string]): Promise<void> {
  const { values = {}, right = {}, kept: where } = FORMS[id] ?? {};
  const fields = textFields(actor);
  expect(openForm(scene, actor), name).toBe(id);
  await actor.submit({ ...values, ...Object.fromEntries(fields.map(({ id: field, max }) => [field, fit(text, max)])) });
  expectHarmless(scene, name);
  const told = new Set<string>();
  for (let errors = faultsOf(actor); errors.length > 0 && told.size < fields.length; errors = faultsOf(actor)) {
    for (const field of errors) told.add(field);
    await actor.submit(Object.fromEntries(errors.map((field) => [field, right[field] ?? PLAIN])));
    expectHarmless(scene, name);
  }
  expect(actor.modal()?.errors ?? {}, name).toEqual({});
  expect(
    fields.map((one) => one.id),
    name,
  ).toEqual(expect.arrayContaining([...told]));
  if (!where) return;
  const [field, query] = where;
  const expected = cleaned(fit(text, fields.find((one) => one.id === field)?.max ?? 0)).trim();
  const rows = await scene.query<{ text: string | null }>(query);
  // A long text stands in several fields, each of which was filled in.
  if (!told.has(field) && isVisible(expected))
    expect(
      rows.some((row) => row.text?.includes(expected)),
      name,
    ).toBe(true);
}
const PLAIN = "Plain words of a usual length.";
const faultsOf = (actor: Actor): string[] => Object.keys(actor.modal()?.errors ?? {});

describe("odd text in a form", () => {
  it("is tried in every form that there is", () => {
    expect(Object.keys(FORMS).toSorted()).toEqual(
      features
        .flatMap(({ forms = [] }) => forms)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  for (const [id, { first, open }] of Object.entries(FORMS)) {
    story(
      `is kept, or told beside its field: ${id}`,
      AT,
      async (scene) => {
        await joins(scene.maya, { manager: "U0GRACE", country: null });
        for (const step of first ?? []) await step(scene);
        for (const odd of ODD) {
          const actor = await open(scene);
          expect(openForm(scene, actor), odd[0]).toBe(id);
          // Without a field for text there is nothing to try.
          if (textFields(actor).length === 0) return;
          await fillIn(scene, actor, id, odd);
          await closeAll(actor);
        }
      },
      // Its forms are there only where an operator set it; where nobody listens, the rules answer.
      { timeout: 240_000, ...(id.includes("coach") ? WITH_COACH : {}) },
    );
  }
});
