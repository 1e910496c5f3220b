/** Who a recipient is: a person, several in a group DM, or a channel. */

/** Whether a recipient is a person or several, rather than a channel. */
export function isPerson(recipient: string): boolean {
  return /^[UW]/.test(recipient);
}

/** One person's DM, into which the bot may look. */
export function isDirect(recipient: string): boolean {
  return isPerson(recipient) && !recipient.includes(",");
}

/** The people of a group DM, or the one person; none for a channel. */
export function peopleIn(recipient: string): readonly string[] {
  return isPerson(recipient) ? recipient.split(",") : [];
}
