import type { Refusal } from "#src/features/assignments/rules/types.ts";
import type { MayAssign } from "./policy.ts";

/** Something that the person can put right; each code has a sentence of the same name in prompts/texts/en/errors.yaml. */
export type Fault =
  /** What stands in the way of a step of an assignment. */
  | { readonly code: Refusal }
  | { readonly code: "may_not_assign"; readonly who: Exclude<MayAssign, "anybody"> | "other" }
  | { readonly code: "not_joined" }
  | { readonly code: "nothing_open" }
  | { readonly code: "already_answered" }
  | { readonly code: "not_yours" }
  | { readonly code: "item_gone" }
  /** Somebody concerned was forgotten while Slack was slow; who it was is not said. */
  | { readonly code: "forgotten_meanwhile" }
  /** The message that a button refers to was deleted. */
  | { readonly code: "words_gone" }
  /** Somebody saved the same since the form was opened: what stands there now, by field, and its mark. */
  | { readonly code: "changed_meanwhile"; readonly stored: Readonly<Record<string, string>>; readonly mark: string }
  | { readonly code: "plan_in_past" }
  | { readonly code: "date_unknown" }
  | { readonly code: "date_past" }
  | { readonly code: "date_too_far" }
  | { readonly code: "date_in_future" }
  | { readonly code: "outside_working_hours"; readonly start: number; readonly end: number }
  | { readonly code: "holiday"; readonly name: string }
  | { readonly code: "zone_unknown" }
  | { readonly code: "focus_count" }
  | { readonly code: "days_missing" }
  | { readonly code: "hours_order" }
  | { readonly code: "nudge_outside_hours"; readonly start: number; readonly end: number }
  | { readonly code: "bad_link" }
  | { readonly code: "manager_self" }
  | { readonly code: "manager_unfit" }
  | { readonly code: "no_manager" }
  | { readonly code: "no_door_needed" }
  | { readonly code: "door_asked" }
  | { readonly code: "door_answered" }
  | { readonly code: "not_your_team" }
  | { readonly code: "thanks_self" }
  | { readonly code: "not_shared" }
  | { readonly code: "helped_missing" }
  | { readonly code: "place_gone" }
  | { readonly code: "guests_give_none" }
  | { readonly code: "guests_meet_no_clients" }
  | { readonly code: "channel_needs_admins" }
  | { readonly code: "channel_needs_managers" }
  | { readonly code: "people_only" }
  | { readonly code: "other_company" }
  | { readonly code: "stranger" }
  | { readonly code: "untitled" }
  | { readonly code: "channel_hidden" }
  | { readonly code: "channel_archived" }
  | { readonly code: "channel_shared" }
  | { readonly code: "channel_without_bot" }
  | { readonly code: "not_in_channel" }
  | { readonly code: "challenge_untitled" }
  | { readonly code: "challenge_without_why" }
  | { readonly code: "challenge_unknown" }
  | { readonly code: "challenge_over" }
  | { readonly code: "challenge_runs_already" }
  | { readonly code: "start_in_past" }
  | { readonly code: "end_in_past" }
  | { readonly code: "end_before_start" }
  | { readonly code: "span_too_long" }
  | { readonly code: "goal_range" }
  | { readonly code: "line_missing" }
  | { readonly code: "may_not_change" }
  | { readonly code: "nothing_runs_here" }
  | { readonly code: "suggestion_taken" }
  | { readonly code: "suggestion_over" }
  | { readonly code: "card_is_there" }
  | { readonly code: "say_it_in_channel" }
  | { readonly code: "group_dm" }
  | { readonly code: "too_long" | "title_too_long"; readonly max: number }
  | { readonly code: "company_day_off" }
  | { readonly code: "quiet_hours"; readonly start: number; readonly end: number }
  | { readonly code: "not_admin"; readonly admins: readonly string[] }
  | { readonly code: "last_admin" }
  | { readonly code: "role_unfit"; readonly name: string; readonly unfit: "gone" | "bot" | "guest" }
  | { readonly code: "quiet_hours_same" }
  | { readonly code: "days_off_unreadable"; readonly items: readonly string[] }
  | { readonly code: "days_off_many"; readonly max: number };

/** Thrown where a person's wish cannot be met; its text is shown to them and it is no bug. */
export class UserFault extends Error {
  override readonly name = "UserFault";
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.code);
    this.fault = fault;
  }
}
