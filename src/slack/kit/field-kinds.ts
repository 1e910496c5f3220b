/** The kinds of fields of a form: by how they are filled in and read. */
import type {
  Checkboxes,
  ConversationsSelect,
  Datepicker,
  ExternalSelect,
  MultiStaticSelect,
  MultiUsersSelect,
  NumberInput,
  PlainTextInput,
  RadioButtons,
  StaticSelect,
  Timepicker,
  UsersSelect,
} from "@slack/types";

/** What a field of each kind may be drawn as. */
interface Elements {
  /** Words or a number, read by `typed`. */
  readonly text: PlainTextInput | NumberInput;
  /** One option, date, time, person or channel, read by `chosen`. */
  readonly choice:
    | StaticSelect
    | RadioButtons
    | ExternalSelect
    | UsersSelect
    | ConversationsSelect
    | Datepicker
    | Timepicker;
  /** Any of several options, read by `chosenAll`. */
  readonly choices: MultiStaticSelect | Checkboxes;
  /** Several people, read by `chosenPeople`. */
  readonly people: MultiUsersSelect;
}
export type FieldKind = keyof Elements;
/** What a field of that kind may be drawn as. */
export type ElementOf<K extends FieldKind> = Elements[K];

/** By block id. */
export type FieldKinds = Readonly<Record<string, FieldKind>>;
