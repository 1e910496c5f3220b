/** Words that people write carry a marker that names its writer, so that whoever reads them can be asked whether they may. */

/** Who may read a marker beside its writer. */
export type Audience =
  | { readonly kind: "nobody" }
  /** Whoever asks the bot, in what they alone see: what somebody offers to all. */
  | { readonly kind: "colleagues" }
  | { readonly kind: "people"; readonly ids: readonly string[] }
  /** Where a seat is: whoever was told that they have it. */
  | { readonly kind: "seated" }
  /** Somebody in particular, and others as soon as its writer says so. */
  | { readonly kind: "question"; readonly to: string }
  | { readonly kind: "channel"; readonly id: string };

const MARKER = /zq\d+n\d+x/g;

export class Markers {
  /** Who said that somebody else may be asked what they asked. */
  readonly #passedOn = new Set<string>();
  readonly #audiences = new Map<string, { readonly author: string; readonly audience: Audience }>();

  /** A new one. @param author the id of whoever writes it. */
  next(author: string, audience: Audience = { kind: "nobody" }): string {
    const marker = `zq${author.replace(/\D/g, "")}n${this.#audiences.size}x`;
    this.#audiences.set(marker, { author, audience });
    return marker;
  }

  /** From now on anybody may be asked what this writer asked. */
  passOn(author: string): void {
    this.#passedOn.add(author);
  }

  /**
   * Those in a text that this reader may not see there; `channel` is null in what they alone see.
   * @param seats those of the seats that they were told they have.
   */
  misplaced(text: string, reader: string, channel: string | null, seats: ReadonlySet<string> = new Set()): string[] {
    return markersIn(text).filter((marker) => {
      const known = this.#audiences.get(marker);
      if (!known) return true;
      const { author, audience } = known;
      // A host's own words stand in the group where they are introduced, too.
      if (audience.kind === "colleagues") return false;
      // In a channel everybody reads it, its writer too.
      if (channel !== null) return !(audience.kind === "channel" && audience.id === channel);
      if (author === reader || audience.kind === "channel") return false;
      if (audience.kind === "seated") return !seats.has(marker);
      if (audience.kind === "question") return audience.to !== reader && !this.#passedOn.has(author);
      return audience.kind === "nobody" || !audience.ids.includes(reader);
    });
  }
}

export function markersIn(text: string): string[] {
  return [...new Set(text.match(MARKER))];
}
