/** A colleague whom the bot talks to without their being a mentee: a manager, a host, somebody who was invited. */
export interface Contact {
  readonly workspaceId: string;
  readonly userId: string;
  /** IANA zone, as Slack told. */
  readonly zone: string;
  /** There is one invitation only, ever. */
  readonly invitedAt: Date | null;
  /** ISO weekday and local hour of the manager's digest; null for none. */
  readonly digest: { readonly day: number; readonly hour: number } | null;
  readonly nextDigestAt: Date | null;
}
