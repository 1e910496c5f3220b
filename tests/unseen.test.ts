/** Sentences that the reader has not seen: one fold of three, read by a reader that is trained on the others; tests/long reads all. */
import { unseenFears } from "#tests/support/unseen-fears.ts";
import { sevenMore, unseenReadings } from "#tests/support/unseen-readings.ts";
import { unseenReplies } from "#tests/support/unseen-replies.ts";

const SOME = [1];

unseenReadings(SOME, 2);
unseenReplies(SOME);
unseenFears(SOME);
sevenMore(12, 6 / 800);
