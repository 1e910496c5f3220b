/** How long the bot may take to stop: together with the rest less than the ten seconds that a container has, where PostgreSQL is not the bot's own. */
export const BOT_PATIENCE_MS = 9500;

/**
 * How long requests, answers and jobs that are under way are waited for. Closing the connections takes a second after it; what is
 * left of the whole is for a machine that is busy.
 */
export const STOP_PATIENCE_MS = 6500;
