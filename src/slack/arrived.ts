/** How a request came. */
import type { AckFn, RespondArguments, SlackViewMiddlewareArgs } from "@slack/bolt";
import type { TakenRequest } from "./noted-requests.ts";

/** To be acknowledged, or acknowledged by a process that died. */
export type Arrived<Ack> =
  | { readonly ack: Ack; readonly left: null }
  | { readonly ack: null; readonly left: TakenRequest };

export type CommandAck = AckFn<string | RespondArguments>;
export type PressAck = () => Promise<void>;
export type FormAck = SlackViewMiddlewareArgs["ack"];
