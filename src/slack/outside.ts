/** What comes from outside in any place: each kind of it is read here, so that it can be stored wherever it goes. */
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

/** 1 January 2100: whoever is away longer is away. Slack takes any number, and a calendar does not. */
const LAST_SECOND = 4_102_444_800;

/** An instant as Slack writes it, in seconds; one that is no date of our days becomes the nearest that is. */
export const Seconds = z.number().transform((seconds) => Math.min(Math.max(Math.floor(seconds), 0), LAST_SECOND));
