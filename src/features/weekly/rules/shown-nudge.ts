/** The nudge that a message shows: with the buttons that answer it, or as closed. */
export interface ShownNudge {
  readonly nudgeId: string;
  readonly status: "open" | "planned" | "closed";
}
