/** What the methods of the Web API share. */
import type { JsonObject } from "./model.ts";
import type { World } from "./world.ts";

export type ApiAnswer =
  | { readonly ok: true; readonly [field: string]: unknown }
  | { readonly ok: false; readonly error: string; readonly [field: string]: unknown };
export type Arguments = Readonly<Record<string, unknown>>;

export interface ApiContext {
  readonly world: World;
  readonly baseUrl: string;
  /** Whether people can write in the app's DM. */
  readonly messagesTab: boolean;
  readonly scopes: readonly string[];
  /** Benchmarks skip the validation of blocks and keep only counts. */
  readonly light: boolean;
}

export const refused = (error: string, more: JsonObject = {}): ApiAnswer => ({ ok: false, error, ...more });
export const invalid = (error: string, faults: readonly string[]): ApiAnswer =>
  refused(error, { response_metadata: { messages: [...faults] } });

/** In form-encoded calls objects arrive as JSON text. */
export function jsonOf(value: unknown): unknown {
  if (typeof value !== "string") return value ?? null;
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}

/** `U1,U2`, or a list of them. */
export function idsOf(users: unknown): string[] {
  const text = Array.isArray(users) ? users.join(",") : String(users ?? "");
  return text.split(",").filter((id) => id !== "");
}

export function isTrue(value: unknown): boolean {
  return value === true || value === "true" || value === "1";
}

/** One page of a list by `limit` and `cursor`, or Slack's error code. */
export function pageOf<T>(
  all: readonly T[],
  { limit = 100, cursor = "" }: Arguments,
  max: number,
): { items: T[]; metadata: { next_cursor: string } } | "invalid_limit" | "invalid_cursor" {
  const size = Number(limit);
  if (!Number.isInteger(size) || size < 1 || size > max) return "invalid_limit";
  const place = /^next:(\d+)$/.exec(Buffer.from(String(cursor), "base64").toString("utf8"))?.[1];
  const start = cursor === "" ? 0 : Number(place);
  if (!Number.isInteger(start) || (start > 0 && start >= all.length)) return "invalid_cursor";
  const end = start + size;
  const next = end < all.length ? Buffer.from(`next:${end}`).toString("base64") : "";
  return { items: all.slice(start, end), metadata: { next_cursor: next } };
}
