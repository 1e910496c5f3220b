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
