/** Sentences that the reader has not seen: all of them, each read by a reader that is trained on the folds without it. */
import { allFolds } from "#tests/support/reading.ts";
import { unseenFears } from "#tests/support/unseen-fears.ts";
import { sevenMore, unseenReadings } from "#tests/support/unseen-readings.ts";
import { unseenReplies } from "#tests/support/unseen-replies.ts";

const FOLDS = allFolds(3);

unseenReadings(FOLDS, 12);
unseenReplies(FOLDS);
unseenFears(FOLDS);
sevenMore(Number.POSITIVE_INFINITY, 6 / 800);
