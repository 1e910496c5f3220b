/** What comes from outside in any place: each kind of it is read here, so that it can be stored wherever it goes. */
import { z } from "zod";
import { cleaned } from "#src/domain/text.ts";

/** What somebody wrote. */
export const Text = z.string().transform(cleaned);

/** 1 January 2100: whoever is away longer is away. Slack takes any number, and a calendar does not. */
const LAST_SECOND = 4_102_444_800;

/** An instant as Slack writes it, in seconds; one that is no date of our days becomes the nearest that is. */
export const Seconds = z.number().transform((seconds) => Math.min(Math.max(Math.floor(seconds), 0), LAST_SECOND));
