/** How a question begins, or something that is asked of the bot. */
export const ASKING =
  /^(?:what|why|how|when|where|who|whose|which|can|could|would|will|shall|should|do|does|did|is|are|am|may)\b|^(?:please |hey,? |hi,? )?(?:tell|show|give|send|remind|help|explain|ask|let|stop|please|don'?t|do not|never|i (?:don'?t|do not) want|i (?:want|need|would like|'?d like))\b/i;
