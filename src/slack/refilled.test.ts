import { expect, it } from "vitest";
import { refilled } from "./refilled.ts";

const form = (element: object): object => ({
  callback_id: "later",
  title: { text: "Later" },
  blocks: [{ type: "input", block_id: "day", label: { text: "Day" }, element: { action_id: "value", ...element } }],
});
const elementIn = (element: object, held: object): unknown => {
  const { blocks } = refilled(form(element), { day: { value: held } }, null);
  return (blocks[0] as { readonly element?: unknown }).element;
};

it.each([
  [{ type: "plain_text_input" }, { value: "typed" }, { initial_value: "typed" }],
  [{ type: "datepicker", initial_date: "2026-11-30" }, { selected_date: "2026-12-01" }, { initial_date: "2026-12-01" }],
  [{ type: "checkboxes", initial_options: [{ value: "a" }] }, { selected_options: [] }, {}],
  [{ type: "users_select" }, { selected_user: "U1" }, { initial_user: "U1" }],
])("a field starts with what it held: %j", (element, held, starts) => {
  const { type } = element;
  expect(elementIn(element, { type, ...held })).toEqual({ action_id: "value", type, ...starts });
});

it("a field takes nothing of a field of another type", () => {
  const held = { type: "datepicker", selected_date: "2026-12-01" };
  expect(elementIn({ type: "plain_text_input" }, held)).toEqual({ action_id: "value", type: "plain_text_input" });
});
