/** How long the bot may take to stop: together with the rest less than the ten seconds that a container has, where PostgreSQL is not the bot's own. */
export const BOT_PATIENCE_MS = 9500;
