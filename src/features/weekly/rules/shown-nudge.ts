/** The nudge that a message shows with the buttons that answer it. */
export interface ShownNudge {
  readonly nudgeId: string;
  readonly status: "open" | "planned";
}
