/** Odd text in some forms, each another one; `tests/long/odd-forms.test.ts` tries all in every form. */
import { describe, expect, it } from "vitest";
import { features } from "#src/features/index.ts";
import { FORMS } from "#tests/support/forms.ts";
import { ODD_AT, optionsOfForm, tellOddForm } from "#tests/support/odd-forms.ts";
import { ODD } from "#tests/support/odd-text.ts";
import { story } from "#tests/support/story.ts";

describe("odd text in a form", () => {
  it("can be tried in every form that there is", () => {
    expect(Object.keys(FORMS).toSorted()).toEqual(
      features
        .flatMap(({ forms = [] }) => forms)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  const ids = Object.keys(FORMS);
  const apart = Math.floor(ids.length / ODD.length);
  for (const [index, odd] of ODD.entries()) {
    const id = ids[index * apart] ?? "";
    story(`is kept, or told beside its field: ${odd[0]} in ${id}`, ODD_AT, (scene) => tellOddForm(scene, id, [odd]), {
      ...optionsOfForm(id),
    });
  }
});
