/** Whatever people can type goes through every form: kept whole, or told beside its field, and never in the log. */
import { describe } from "vitest";
import { FORMS } from "#tests/support/forms.ts";
import { ODD_AT, optionsOfForm, tellOddForm } from "#tests/support/odd-forms.ts";
import { ODD } from "#tests/support/odd-text.ts";
import { story } from "#tests/support/story.ts";

describe("odd text in a form", () => {
  for (const id of Object.keys(FORMS)) {
    story(`is kept, or told beside its field: ${id}`, ODD_AT, (scene) => tellOddForm(scene, id, ODD), {
      timeout: 240_000,
      ...optionsOfForm(id),
    });
  }
});
