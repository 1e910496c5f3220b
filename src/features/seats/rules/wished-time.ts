/** Messages about another time that a guest wishes for, as data. */
import type { NewMessage } from "#src/kernel/new-message.ts";

export interface AboutWished {
  readonly workspaceId: string;
  readonly recipient: string;
  readonly requestId: string;
  /** When the seat is as it is asked. */
  readonly startsAt: Date;
  /** The seat's, as it is asked: one that was moved away and back can be asked for anew. */
  readonly sequence: number;
}

/** To the host: one for each time at which a seat is, until it is changed, whatever is wished in its place. */
export function wishedMessage({ at, ...about }: AboutWished & { readonly at: Date }, now: Date): NewMessage {
  return messageOf("seat-time-wished", about, { at: at.toISOString() }, now);
}

/** To the guest: the time stays. */
export function keptMessage(about: AboutWished, now: Date): NewMessage {
  return messageOf("seat-time-kept", about, {}, now);
}

function messageOf(
  kind: string,
  { workspaceId, recipient, requestId, startsAt, sequence }: AboutWished,
  more: Readonly<Record<string, string>>,
  now: Date,
): NewMessage {
  return {
    key: `${kind}-${requestId}-${startsAt.getTime()}-${sequence}`,
    workspaceId,
    recipient,
    content: { kind, requestId, startsAt: startsAt.toISOString(), ...more },
    dueAt: now,
  };
}
