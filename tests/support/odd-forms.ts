/** Fills a form with odd text, as somebody does who puts right what they are told, and looks what became of it. */
import { expect } from "vitest";
import { cleaned, isVisible } from "#src/kernel/text.ts";
import type { Actor } from "#src/playground/actor.ts";
import { WITH_COACH } from "./coach-forms.ts";
import { FORMS, openForm } from "./forms.ts";
import { joins } from "./house.ts";
import { expectHarmless, type Odd } from "./odd-text.ts";
import type { Scene, StoryOptions } from "./story.ts";

/** When stories of odd text begin. */
export const ODD_AT = "2026-11-24T10:00:00Z";

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

/** Closes every window. */
async function closeAll(actor: Actor): Promise<void> {
  while (actor.modal()) await actor.close();
}

/** Submits one odd text in every field; what is told to be wrong is put right, field by field. */
async function fillIn(scene: Scene, actor: Actor, id: string, [name, text]: Odd): Promise<void> {
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

/** Opens a form once for each odd text, fills it in and looks that it is kept, or told beside its field. */
export async function tellOddForm(scene: Scene, id: string, odd: readonly Odd[]): Promise<void> {
  const { first, open } = FORMS[id] ?? {};
  if (!open) throw new Error(`there is no form ${id}`);
  await joins(scene.maya, { manager: "U0GRACE", country: null });
  for (const step of first ?? []) await step(scene);
  for (const one of odd) {
    const actor = await open(scene);
    expect(openForm(scene, actor), one[0]).toBe(id);
    // Without a field for text there is nothing to try.
    if (textFields(actor).length === 0) return;
    await fillIn(scene, actor, id, one);
    await closeAll(actor);
  }
}

/** Its forms are there only where an operator set it; where nobody listens, the rules answer. */
export function optionsOfForm(id: string): StoryOptions {
  return id.includes("coach") ? WITH_COACH : {};
}
