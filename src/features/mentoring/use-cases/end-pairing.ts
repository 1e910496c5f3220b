/** The end of a pairing, whoever brings it: thanks, what remains, and another rhythm in place of an end. */
import type { Deps } from "#src/feature-kit/deps.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { lengthOf } from "#src/kernel/text.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import * as rules from "../rules/pairing.ts";
import * as together from "../rules/together.ts";
import { type Line, MAX_NOTE, type Pairing, type Rhythm } from "../rules/types.ts";
import { findPairing } from "../store/pairings.ts";
import { changePairing } from "./change-pairing.ts";

/** What somebody writes at the end; each may be empty. */
export interface ClosingWords {
  /** Goes to the other one. */
  readonly thanks: string;
  /** For its author alone. */
  readonly remains: string;
}

/** A pairing of somebody that is active or over. @throws UserFault for anybody else's. */
export async function pairingToEnd(deps: Pick<Deps, "db">, person: PersonKey, id: string): Promise<Pairing> {
  const known = await findPairing(deps.db, person.workspaceId, id);
  if (!known?.pairing.startedAt) throw new UserFault({ key: "errors.item_gone" });
  rules.otherOf(known.pairing, person.userId);
  return known.pairing;
}

/** Ends it where it goes on, and keeps what is written. @throws UserFault for anybody else's. */
export async function endPairing(deps: Deps, person: PersonKey, id: string, words: ClosingWords): Promise<Pairing> {
  const askedAt = deps.clock.now();
  if ([words.thanks, words.remains].some((text) => lengthOf(text) > MAX_NOTE))
    throw new UserFault({ key: "errors.too_long", values: { max: MAX_NOTE } });
  await pairingToEnd(deps, person, id);
  const [newThanksId, remainsId] = [deps.ids.next(), deps.ids.next()];
  const { pairing } = await changePairing(
    deps,
    person.workspaceId,
    id,
    ({ pairing: current }, now, { lines }) => {
      // Thanks are said once, by the line that is there: what is written later changes that line in the pairing, and is not said again.
      const said = lines.find(({ kind, authorUserId }) => kind === "thanks" && authorUserId === person.userId);
      const thanksId = said?.id ?? newThanksId;
      const other = rules.otherOf(current, person.userId);
      const step =
        current.status === "active" ? together.end(current, person.userId, now) : { pairing: current, messages: [] };
      const written = { pairing: current, author: person, now };
      const isThanked = words.thanks !== "" && other !== null;
      return {
        pairing: step.pairing,
        lines: [
          ...(words.thanks === "" ? [] : [closingLine(written, { id: thanksId, kind: "thanks", first: words.thanks })]),
          ...(words.remains === ""
            ? []
            : [closingLine(written, { id: remainsId, kind: "remains", first: words.remains })]),
        ],
        messages: [...step.messages, ...(isThanked ? [thanksMessage(written, other, thanksId)] : [])],
      };
    },
    { asked: { askedAt, concerned: [person.userId] }, whenApart: "allow", isWithLines: true },
  );
  return pairing;
}

/** What is written at the end, by whom and when. */
interface Closing {
  readonly pairing: Pairing;
  readonly author: PersonKey;
  readonly now: Date;
}

function closingLine({ pairing, author, now }: Closing, line: Pick<Line, "id" | "kind" | "first">): Line {
  const { workspaceId, userId: authorUserId } = author;
  return { ...line, pairingId: pairing.id, workspaceId, meetingId: null, authorUserId, second: "", writtenAt: now };
}

/** The thanks, to the other one. */
function thanksMessage({ pairing, author, now }: Closing, other: string, lineId: string): NewMessage {
  const key = `mentoring-thanks-${pairing.id}-${author.userId}`;
  return rules.message(pairing, other, key, { kind: "mentoring-thanks", lineId }, now);
}

/** Another rhythm from the next meeting on. @throws UserFault */
export async function setRhythm(deps: Deps, person: PersonKey, id: string, rhythm: Rhythm): Promise<Pairing> {
  const { pairing } = await changePairing(deps, person.workspaceId, id, ({ pairing: current }, now) =>
    together.changeRhythm(current, person.userId, rhythm, now),
  );
  return pairing;
}
