/** How the values of our buttons are read. */
import { z } from "zod";

/** One id. */
export const OneId = z.uuid();

/** A moment in ISO form. */
export const Moment = z.iso.datetime().transform((at) => new Date(at));

/** Nothing is read of it. */
export const NotRead = z.unknown().transform(() => undefined);

/** Several values with a sign between them, in the order of `shape`; the last takes all the rest, a missing one is undefined. */
export function parted<S extends z.ZodRawShape>(sign: "|" | " ", shape: S) {
  const names = Object.keys(shape);
  return z.preprocess((value) => {
    if (typeof value !== "string") return value;
    const parts = value.split(sign);
    const rest = parts.slice(names.length - 1);
    const of = [...parts.slice(0, names.length - 1), ...(rest.length > 0 ? [rest.join(sign)] : [])];
    return Object.fromEntries(names.map((name, at) => [name, of[at]]));
  }, z.object(shape));
}

/** A page of a list; one that no button holds is the first. */
export const Page = z.coerce.number().int().min(0).max(1000).catch(0);

/** `user|page`, or the user alone. */
export const UserAndPage = parted("|", { userId: z.string(), page: Page.optional() });

const MESSAGE = /^(D[A-Z0-9]+) (\d+\.\d+) (\d+\.\d+)?$/;

/** Where a message stands. */
export interface MessagePlace {
  readonly channel: string;
  readonly ts: string;
  readonly threadTs: string | null;
}

/** `channel ts thread` of somebody's own message; a word for where the button stands is none. */
export const MessageIfAny = z.string().transform((value): MessagePlace | null => {
  const [, channel = "", ts = "", threadTs = null] = MESSAGE.exec(value) ?? [];
  return ts === "" ? null : { channel, ts, threadTs };
});
