/** Opens forms to compare their words, whole. */
import { expect } from "vitest";
import { z } from "zod";
import { features } from "#src/features/index.ts";
import type { Actor } from "#src/playground/actor.ts";
import type { SeenView } from "#src/playground/model.ts";
import type { FieldKind } from "#src/slack/kit/field-kinds.ts";
import { OPEN_FORMS } from "#tests/recorded/open-forms.ts";
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
  expectRecorded(id, actor);
  const shown = windowText(actor.modal());
  while (actor.modal()) await actor.close();
  return shown;
}

/** A long text stands in several fields (src/slack/kit/long-text.ts). */
const PART = /\.\d+$/;
/** What elements of a kind are called in Slack. */
const ELEMENTS: Readonly<Record<FieldKind, readonly string[]>> = {
  text: ["plain_text_input", "number_input"],
  choice: [
    "static_select",
    "radio_buttons",
    "external_select",
    "users_select",
    "conversations_select",
    "datepicker",
    "timepicker",
  ],
  choices: ["multi_static_select", "checkboxes"],
  people: ["multi_users_select"],
};

/** Its fields, by what the form declares of them, and what it carries are those that are recorded (tests/recorded/open-forms.ts). */
function expectRecorded(id: string, { userId }: Actor): void {
  const { body = {} } = house.workspace.worlds.flatMap((world) => world.stackOf(userId)).at(-1) ?? {};
  const { fields, metadata } = OPEN_FORMS[id] ?? {};
  const blocks = body["blocks"] as readonly {
    readonly type: string;
    readonly block_id: string;
    readonly element?: { readonly type: string };
  }[];
  const inputs = blocks.filter(({ type }) => type === "input");
  if (fields) expect(inputs.map((block) => block.block_id)).toEqual(fields);
  const declared = features.flatMap(({ forms = [] }) => forms).find((form) => form.id === id)?.fields ?? {};
  const undeclared = inputs.filter(({ block_id: block, element }) => {
    const kind = declared[block.replace(PART, "")];
    return !kind || !ELEMENTS[kind].some((type) => element?.type === type);
  });
  expect(undeclared.map(({ block_id: block, element }) => `${id}: ${block} is ${element?.type}`)).toEqual([]);
  const carried = Object.keys(JSON.parse(metadataOf(body["private_metadata"])) as object);
  // Where its answer goes is read of every form alike.
  const known = ["responseUrl", "at", "isFromHome", "isInChannel", ...Object.keys(metadata ?? {})];
  expect(carried.filter((name) => !known.includes(name))).toEqual([]);
  expect(hintsOf(body["blocks"]).filter((hint) => MARKED.test(hint))).toEqual([]);
}

/** Slack shows a hint as it is written: its stars and underscores stay. */
const MARKED = /(?<![\w*_])([*_])\S(?:[^*_\n]*\S)?\1(?![\w*_])/;

function hintsOf(blocks: unknown): string[] {
  return Hints.parse(blocks).flatMap(({ hint }) => hint?.text ?? []);
}
const Hints = z.array(z.object({ hint: z.object({ text: z.string() }).optional() }));

function windowText(view: SeenView | null): string {
  if (!view) return "no window";
  const { title, plain, submit, close } = view;
  return [`== ${title} ==`, plain, `[${close}] ${submit ? `[${submit}]` : ""}`.trim()].join("\n");
}

/** Slack gives an empty text where there is none. */
function metadataOf(carried: unknown): string {
  return typeof carried === "string" && carried !== "" ? carried : "{}";
}
