/** What an error of Slack's Web API means for a delivery. */
import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from "@slack/web-api";
import { LeaseLost } from "#src/db/lease.ts";
import { PERSON_UNREACHABLE } from "#src/kernel/unreachable.ts";
import { NotInstalled } from "#src/workspaces/installations.ts";
import { HeldBack } from "./pacing/held-back.ts";
import { ResponseUrlError } from "./response-url.ts";

/** Something that an admin puts right (a new token, a scope); the message is kept until then. */
const ADMIN_MUST_ACT = [
  "invalid_auth",
  "not_authed",
  "account_inactive",
  "token_revoked",
  "token_expired",
  "missing_scope",
  "org_login_required",
  "team_access_not_granted",
  "ekm_access_denied",
];
/** Slack may have done part of it ("it's possible some aspect of the operation succeeded": docs.slack.dev, chat.postMessage). */
const MAYBE_DONE = ["internal_error", "fatal_error", "request_timeout", "service_unavailable"];

/** Slack's word for a call that it did not look at. */
export const RATE_LIMITED = "ratelimited";
/** Our own word for a call that was not made, as Slack would have refused it. */
export const HELD_BACK = "held_back";
/** Our own word for what was left to another process. */
export const LEASE_LOST = "lease_lost";

const ADMIN_WAIT_MS = 15 * 60_000;
const FAULT_WAIT_MS = 30_000;

/** Why Slack did not take something. */
export type Refusal =
  /** Slack said no for now. `uncertain`: it may have done it all the same. */
  | { readonly kind: "later"; readonly retryAfterMs: number; readonly error: string; readonly uncertain: boolean }
  /** It will never work: the person left, closed their DMs, or the app was removed. */
  | { readonly kind: "never"; readonly error: string };

/** The error code of Slack, or a word for what happened on the way. */
export function errorWord(error: unknown): string {
  if (error instanceof WebAPIPlatformError) return error.data.error;
  if (error instanceof HeldBack) return HELD_BACK;
  if (error instanceof WebAPIRateLimitedError) return RATE_LIMITED;
  if (error instanceof WebAPIHTTPError) return `http_${error.statusCode}`;
  if (error instanceof WebAPIRequestError) return "unreachable";
  if (error instanceof ResponseUrlError) return `http_${error.status}`;
  if (error instanceof NotInstalled) return "not_installed";
  if (error instanceof LeaseLost) return LEASE_LOST;
  return isTimeout(error) ? "timeout" : "unknown";
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && (error.name === "TimeoutError" || error.name === "AbortError");
}

/** What an error says of how it goes on. Errors that are not Slack's are bugs and thrown on. */
export function refusalOf(error: unknown): Refusal {
  const word = errorWord(error);
  if (error instanceof WebAPIRateLimitedError) {
    return { kind: "later", retryAfterMs: error.retryAfter * 1000, error: word, uncertain: false };
  }
  if (error instanceof WebAPIHTTPError)
    return { kind: "later", retryAfterMs: FAULT_WAIT_MS, error: word, uncertain: error.statusCode >= 500 };
  if (error instanceof WebAPIRequestError) {
    return { kind: "later", retryAfterMs: FAULT_WAIT_MS, error: word, uncertain: !neverSent(error.original) };
  }
  // It was not even asked.
  if (error instanceof LeaseLost) return { kind: "later", retryAfterMs: FAULT_WAIT_MS, error: word, uncertain: false };
  // The client lets the abort of its own timeout through as it is.
  if (isTimeout(error)) return { kind: "later", retryAfterMs: FAULT_WAIT_MS, error: word, uncertain: true };
  if (error instanceof NotInstalled)
    return { kind: "later", retryAfterMs: ADMIN_WAIT_MS, error: word, uncertain: false };
  if (!(error instanceof WebAPIPlatformError)) throw error;
  if (word === RATE_LIMITED) return { kind: "later", retryAfterMs: FAULT_WAIT_MS, error: word, uncertain: false };
  if (ADMIN_MUST_ACT.includes(word))
    return { kind: "later", retryAfterMs: ADMIN_WAIT_MS, error: word, uncertain: false };
  if (MAYBE_DONE.includes(word)) return { kind: "later", retryAfterMs: FAULT_WAIT_MS, error: word, uncertain: true };
  return { kind: "never", error: word };
}

/**
 * Where the bot cannot look, what Slack refused in so many words is tried again. An answer that never came leaves a doubt,
 * and so do a gateway's word for that, and Slack's own errors after which part of it may have happened.
 */
export function withoutSmallDoubt(result: Refusal): Refusal {
  const doubtful = ["timeout", "unreachable", "internal_error", "fatal_error", "http_500", "http_502", "http_504"];
  if (result.kind !== "later" || doubtful.includes(result.error)) return result;
  return { ...result, uncertain: false };
}

/** A refusal that may be gone a moment later: too many requests, a fault of Slack's, no connection. */
export function isPassing(error: unknown): boolean {
  const word = errorWord(error);
  if ([RATE_LIMITED, HELD_BACK, "unreachable", "timeout", "http_429", ...MAYBE_DONE].includes(word)) return true;
  return word.startsWith("http_5") || (error instanceof TypeError && error.message === "fetch failed");
}

/** Slack may have done it, although it did not say so. */
export function mayHaveArrived(error: unknown): boolean {
  if (!isPassing(error)) return false;
  const result = refusalOf(error);
  return result.kind === "later" && result.uncertain;
}

/**
 * Nothing was heard of the request, or a gateway gave up waiting: Slack may do it yet. Whoever looks at once sees nothing,
 * and whoever asks again gets it twice.
 */
export function mayComeLate(error: unknown): boolean {
  return mayHaveArrived(error) && ["timeout", "unreachable", "http_502", "http_504"].includes(errorWord(error));
}

/** How long Slack asks to wait, in milliseconds; null where it names no time. */
export function retryAfterMsOf(error: unknown): number | null {
  const seconds =
    error instanceof WebAPIRateLimitedError || error instanceof ResponseUrlError ? error.retryAfter : null;
  return seconds === null ? null : seconds * 1000;
}

/** The click is too old, was used, or is not known: a window can be opened only from a new one (3 s, once). */
export function isTriggerLost(error: unknown): boolean {
  return ["expired_trigger_id", "exchanged_trigger_id", "trigger_exchanged", "invalid_trigger_id"].includes(
    errorWord(error),
  );
}

/** True when the window was closed that another one was to lie on, or has two on it already (docs.slack.dev, views.push). */
export function isUnstackable(error: unknown): boolean {
  return ["not_found", "view_not_found", "push_limit_reached"].includes(errorWord(error));
}

/** True for an error after which a drawing (Home, an edited message) is simply not wanted any more. */
export function isGone(error: unknown): boolean {
  return [
    ...PERSON_UNREACHABLE,
    "message_not_found",
    "cant_update_message",
    "edit_window_closed",
    "view_not_found",
    "hash_conflict",
    "not_in_channel",
    "file_not_found",
    "file_deleted",
  ].includes(errorWord(error));
}

/** The connection never came about, so Slack cannot have taken anything. */
function neverSent(original: Error): boolean {
  const cause = original.cause as { code?: string } | undefined;
  return ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"].includes(cause?.code ?? "");
}

/** Drawing something for somebody who is gone, or in place of a message that was deleted, is no failure. */
export async function unlessGone(call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}
