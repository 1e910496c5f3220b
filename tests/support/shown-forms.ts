/** Opens forms to compare their words, whole. */
import { expect } from "vitest";
import type { SeenView } from "#src/playground/model.ts";
import { FORMS, openForm } from "./forms.ts";
import { joins } from "./house.ts";
import { type Scene, storiesAt } from "./story.ts";

let house: Scene;
const done = new Set<unknown>();

/** Stories in which Maya has joined, with Grace as her manager. */
export const { story } = storiesAt("2026-11-24T10:00:00Z", async (scene) => {
  house = scene;
  done.clear();
  await joins(scene.maya, { manager: "U0GRACE", country: null });
});

/** What stands in the form, after what must have happened before it, once for each story. */
export async function form(id: string): Promise<string> {
  const { first = [], open } = FORMS[id] ?? {};
  for (const step of first) {
    if (!done.has(step)) await step(house);
    done.add(step);
  }
  const actor = await open?.(house);
  if (!actor) throw new Error(`nobody knows how to open ${id}`);
  expect(openForm(house, actor)).toBe(id);
  const shown = windowText(actor.modal());
  while (actor.modal()) await actor.close();
  return shown;
}

function windowText(view: SeenView | null): string {
  if (!view) return "no window";
  const { title, plain, submit, close } = view;
  return [`== ${title} ==`, plain, `[${close}] ${submit ? `[${submit}]` : ""}`.trim()].join("\n");
}
