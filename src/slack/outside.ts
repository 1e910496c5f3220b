/** Schemas of the values that come from outside in many places, so that each of them can be stored. */
import { z } from "zod";
import { cleaned } from "#src/kernel/text.ts";

/** What somebody wrote. */
export const Text = z.string().transform(cleaned);

/** Slack's id of a message within its conversation: seconds and a count. */
export const Ts = z.string().regex(/^\d+\.\d+$/);
/** Slack's id of a channel, a DM or a group DM. */
export const ChannelId = z.string().regex(/^[CDG][A-Z0-9]+$/);
/** Slack's id of something else: an event, a view, a file. */
export const Id = z.string().regex(/^[\w.:-]+$/);

/**
 * 1 January 2100. Slack accepts any number of seconds; later instants are cut to this, as `Date` and PostgreSQL have
 * limits.
 */
const LAST_SECOND = 4_102_444_800;

/** An instant as Slack writes it, in seconds; one that is no date of our days becomes the nearest that is. */
export const Seconds = z.number().transform((seconds) => Math.min(Math.max(Math.floor(seconds), 0), LAST_SECOND));
