/** In the first group what is planned, in the second the reminder that is wished for beside it, in English. */
export const WITH_REMINDER =
  /^(.{3,80}?)(?:[.,;:!]+\s*|\s+(?:and|but|then)\s+|\s+[-–]\s+)(?:(?:and|but|so|please|pls|plz|also|can you|could you|just)[,\s]+)*((?:remind|ping|nudge|poke) me\b.{2,80})$/i;
