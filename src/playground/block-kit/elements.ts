/** Schemas of text objects and of everything that can be pressed, picked or typed into. Unknown properties are refused. */
import { z } from "zod";
import { SLACK_LIMITS as L } from "../limits.ts";

/** A string of at least one and at most `max` code points. */
export const words = (max: number, min = 1) =>
  z.string().refine((text) => isWithin(text, min, max), `must be between ${min} and ${max} characters`);

/** Counts code points only where UTF-16 units leave it open. */
function isWithin(text: string, min: number, max: number): boolean {
  const units = text.length;
  if (units < min || units > 2 * max) return false;
  if (units >= 2 * min && units <= max) return true;
  const length = [...text].length;
  return length >= min && length <= max;
}

export const plainText = (max: number = L.textObject) =>
  z.strictObject({ type: z.literal("plain_text"), text: words(max), emoji: z.boolean().optional() });
export const mrkdwn = (max: number = L.textObject) =>
  z.strictObject({ type: z.literal("mrkdwn"), text: words(max), verbatim: z.boolean().optional() });
export const text = (max: number = L.textObject) => z.discriminatedUnion("type", [plainText(max), mrkdwn(max)]);

const actionId = words(L.actionId).optional();
const placeholder = plainText(L.placeholder).optional();
const focus = z.boolean().optional();

/** Slack has words of its own for all but the text. */
export const confirm = z.strictObject({
  title: plainText(L.confirmTitle).optional(),
  text: text(L.confirmText),
  confirm: plainText(L.confirmButton).optional(),
  deny: plainText(L.confirmButton).optional(),
  style: z.enum(["primary", "danger"]).optional(),
});

const option = (labels: z.ZodType) =>
  z.strictObject({
    text: labels,
    value: words(L.optionValue),
    description: plainText(L.optionDescription).optional(),
  });
const plainOption = option(plainText(L.optionText));
const richOption = option(text(L.optionText));
/** "Only available in overflow menus", says the option object's page of `url`. */
const overflowOption = plainOption.extend({ url: words(L.buttonUrl).optional() });
export const optionList = z.array(plainOption).max(L.selectOptions);
export const optionGroups = z.array(z.strictObject({ label: plainText(75), options: optionList })).max(L.optionGroups);
const options = z.array(plainOption).min(1).max(L.selectOptions);
const groups = z
  .array(z.strictObject({ label: plainText(75), options }))
  .min(1)
  .max(L.optionGroups);

/** An initial choice must be one of the options, to the letter. */
function amongOptions(element: {
  options?: unknown[] | undefined;
  option_groups?: { options: unknown[] }[] | undefined;
  initial_option?: unknown;
  initial_options?: unknown[] | undefined;
}): boolean {
  const known = new Set(
    (element.options ?? element.option_groups?.flatMap((group) => group.options) ?? []).map((item) =>
      JSON.stringify(item),
    ),
  );
  return [element.initial_option, ...(element.initial_options ?? [])].every(
    (item) => item === undefined || known.has(JSON.stringify(item)),
  );
}
const INITIAL = "initial_option must be one of the options";
const oneSource = (element: { options?: unknown; option_groups?: unknown }): boolean =>
  (element.options === undefined) !== (element.option_groups === undefined);

export const button = z.strictObject({
  type: z.literal("button"),
  text: plainText(L.buttonText),
  action_id: actionId,
  value: words(L.buttonValue).optional(),
  url: words(L.buttonUrl).optional(),
  style: z.enum(["primary", "danger"]).optional(),
  confirm: confirm.optional(),
  accessibility_label: words(L.accessibilityLabel).optional(),
});

/** Starts a workflow of the workspace; the app hears of the press as of any button's. */
export const workflowButton = z.strictObject({
  type: z.literal("workflow_button"),
  text: plainText(L.buttonText),
  action_id: actionId,
  workflow: z.strictObject({
    trigger: z.strictObject({
      url: words(L.buttonUrl),
      customizable_input_parameters: z.array(z.strictObject({ name: z.string(), value: z.string() })).optional(),
    }),
  }),
  style: z.enum(["primary", "danger"]).optional(),
  confirm: confirm.optional(),
  accessibility_label: words(L.accessibilityLabel).optional(),
});

export const overflow = z.strictObject({
  type: z.literal("overflow"),
  action_id: actionId,
  options: z.array(overflowOption).min(1).max(L.overflowOptions),
  confirm: confirm.optional(),
});

const selectBase = { action_id: actionId, placeholder, confirm: confirm.optional(), focus_on_load: focus };
const multiBase = { ...selectBase, max_selected_items: z.int().min(1).optional() };

export const staticSelect = z
  .strictObject({
    type: z.literal("static_select"),
    ...selectBase,
    options: options.optional(),
    option_groups: groups.optional(),
    initial_option: plainOption.optional(),
  })
  .refine(oneSource, "give options or option_groups")
  .refine(amongOptions, INITIAL);
export const multiStaticSelect = z
  .strictObject({
    type: z.literal("multi_static_select"),
    ...multiBase,
    options: options.optional(),
    option_groups: groups.optional(),
    initial_options: z.array(plainOption).min(1).optional(),
  })
  .refine(oneSource, "give options or option_groups")
  .refine(amongOptions, INITIAL);
export const externalSelect = z.strictObject({
  type: z.literal("external_select"),
  ...selectBase,
  min_query_length: z.int().min(0).optional(),
  initial_option: plainOption.optional(),
});
export const multiExternalSelect = z.strictObject({
  type: z.literal("multi_external_select"),
  ...multiBase,
  min_query_length: z.int().min(0).optional(),
  initial_options: z.array(plainOption).min(1).optional(),
});
export const usersSelect = z.strictObject({
  type: z.literal("users_select"),
  ...selectBase,
  initial_user: words(40).optional(),
});
export const multiUsersSelect = z.strictObject({
  type: z.literal("multi_users_select"),
  ...multiBase,
  initial_users: z.array(words(40)).optional(),
});
const filter = z
  .strictObject({
    include: z
      .array(z.enum(["im", "mpim", "private", "public"]))
      .min(1)
      .optional(),
    exclude_external_shared_channels: z.boolean().optional(),
    exclude_bot_users: z.boolean().optional(),
  })
  .refine((given) => Object.keys(given).length > 0, "a filter needs at least one field")
  .optional();
const fromHere = { default_to_current_conversation: z.boolean().optional(), filter };
export const conversationsSelect = z.strictObject({
  type: z.literal("conversations_select"),
  ...selectBase,
  ...fromHere,
  initial_conversation: words(40).optional(),
  response_url_enabled: z.boolean().optional(),
});
export const multiConversationsSelect = z.strictObject({
  type: z.literal("multi_conversations_select"),
  ...multiBase,
  ...fromHere,
  initial_conversations: z.array(words(40)).optional(),
});
export const channelsSelect = z.strictObject({
  type: z.literal("channels_select"),
  ...selectBase,
  initial_channel: words(40).optional(),
  response_url_enabled: z.boolean().optional(),
});
export const multiChannelsSelect = z.strictObject({
  type: z.literal("multi_channels_select"),
  ...multiBase,
  initial_channels: z.array(words(40)).optional(),
});

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "must be YYYY-MM-DD");
export const datePicker = z.strictObject({
  type: z.literal("datepicker"),
  ...selectBase,
  initial_date: date.optional(),
});
export const timePicker = z.strictObject({
  type: z.literal("timepicker"),
  ...selectBase,
  initial_time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be HH:mm")
    .optional(),
  timezone: words(64).optional(),
});
export const dateTimePicker = z.strictObject({
  type: z.literal("datetimepicker"),
  action_id: actionId,
  confirm: confirm.optional(),
  focus_on_load: focus,
  initial_date_time: z.int().min(1_000_000_000).max(9_999_999_999).optional(),
});

const choices = z.array(richOption).min(1).max(L.choiceOptions);
export const radioButtons = z
  .strictObject({
    type: z.literal("radio_buttons"),
    action_id: actionId,
    confirm: confirm.optional(),
    focus_on_load: focus,
    options: choices,
    initial_option: richOption.optional(),
  })
  .refine(amongOptions, INITIAL);
export const checkboxes = z
  .strictObject({
    type: z.literal("checkboxes"),
    action_id: actionId,
    confirm: confirm.optional(),
    focus_on_load: focus,
    options: choices,
    initial_options: z.array(richOption).min(1).optional(),
  })
  .refine(amongOptions, INITIAL);

/** A picture that lies in the workspace: "if both are provided then the payload will be rejected". */
export const slackFile = z
  .strictObject({ id: words(40).optional(), url: words(L.imageUrl).optional() })
  .refine(({ id, url }) => (id === undefined) !== (url === undefined), "give id or url");

export const imageElement = z
  .strictObject({
    type: z.literal("image"),
    image_url: words(L.imageUrl).optional(),
    slack_file: slackFile.optional(),
    alt_text: words(L.altText),
  })
  .refine(
    ({ image_url: url, slack_file: file }) => (url === undefined) !== (file === undefined),
    "give image_url or slack_file",
  );
