import { sql } from "kysely";
import { z } from "zod";
import { ASYNCHRONOUS_COMMIT } from "#src/db/asynchronous-commit.ts";
import { COLUMNS } from "#src/db/columns.ts";
import type { Db } from "#src/db/database.ts";
import { type Placeholders, preparedStatement } from "#src/db/prepared-statement.ts";
import type { Row } from "#src/db/rows.ts";
import { inUnwatchedTransaction } from "#src/db/transaction.ts";
import { forgottenAmong, type Marked } from "#src/delivery/store/forgotten.ts";
import type { TakeBack } from "#src/features/weekly/rules/take-back.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { type Offer, peopleIn, type Remembered, type Talk } from "../rules/talk.ts";
import { UndoOf } from "./noted-change.ts";

const Offers = z.array(
  z.object({
    action: z.string(),
    value: z.string(),
    main: z.boolean().optional(),
    label: z.string().optional(),
    isHeld: z.literal(true).optional(),
  }),
);
const PlaceOf = z.object({ channel: z.string(), ts: z.string(), threadTs: z.string().nullable() });
/** All but the kind of a sorrow, which the version before kept: the next one drops that column. */
const READ = COLUMNS.talks.filter((column) => column !== "sorrow");
type TalkRow = Omit<Row<"talks">, "sorrow">;

/** Counts one more answer to somebody. @returns the conversation as it was before, with that answer counted. */
export async function beginAnswer(db: Db, { workspaceId, userId }: PersonKey, now: Date): Promise<Talk> {
  const [row] = await countAnswer(db, { workspaceId, userId, now });
  if (!row) throw new Error("an insert that returns its row returned none");
  return toTalk(row);
}

const countAnswer = preparedStatement(
  (db, { workspaceId, userId, now }: Placeholders<PersonKey & { readonly now: Date }>) =>
    db
      .insertInto("talks")
      .values({ workspace_id: workspaceId, user_id: userId, since: now, answers: 1 })
      .onConflict((conflict) =>
        conflict
          .columns(["workspace_id", "user_id"])
          .doUpdateSet((talk) => ({ answers: talk("talks.answers", "+", 1) })),
      )
      .returning([...READ, ASYNCHRONOUS_COMMIT])
      .compile(),
);

/** The conversation with somebody; null where none is remembered. */
export async function talkWith(db: Db, { workspaceId, userId }: PersonKey): Promise<Talk | null> {
  const row = await db
    .selectFrom("talks")
    .select(READ)
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return row ? toTalk(row) : null;
}

/**
 * Remembers what was answered. Somebody who had the bot forget them meanwhile has no row, and gets none; where an offer names
 * somebody who was forgotten meanwhile, nothing counts as offered.
 * @param isMenu something was asked back.
 */
export async function rememberAnswer(
  db: Db,
  person: PersonKey,
  remembered: Remembered,
  at: { readonly now: Date; readonly isMenu: boolean },
): Promise<void> {
  const people = peopleIn(remembered.offers);
  if (people.length === 0) return saveAnswer(db, person, remembered, at);
  await inUnwatchedTransaction(db, async (tx) => {
    const isKept = (await forgottenAmong(tx, sinceMade(person.workspaceId, people, at.now))).length === 0;
    await saveAnswer(tx, person, isKept ? remembered : { ...remembered, ...NOTHING_OFFERED }, at);
  });
}

async function saveAnswer(
  on: Db,
  { workspaceId, userId }: PersonKey,
  remembered: Remembered,
  { now, isMenu }: { readonly now: Date; readonly isMenu: boolean },
): Promise<void> {
  const { offers, about, ...rest } = columnsOf(remembered, now);
  const json = { offers: JSON.stringify(offers), about: about && JSON.stringify(about) };
  await updateAnswer(on, { ...rest, ...json, workspaceId, userId, menus: isMenu ? 1 : 0 });
}

type AnswerColumns = Omit<ReturnType<typeof columnsOf>, "offers" | "about"> &
  PersonKey & { readonly offers: string; readonly about: string | null; readonly menus: number };

const updateAnswer = preparedStatement((db, answer: Placeholders<AnswerColumns>) =>
  db
    .updateTable("talks")
    .set({
      since: answer.since,
      act: answer.act,
      offers: answer.offers,
      is_question: answer.is_question,
      about: answer.about,
      readings: answer.readings,
      asked_of: answer.asked_of,
      menus: sql`menus + ${answer.menus}::int`,
    })
    .where("workspace_id", "=", answer.workspaceId)
    .where("user_id", "=", answer.userId)
    .returning(ASYNCHRONOUS_COMMIT)
    .compile(),
);

/** What one answer leaves, by column. */
export function columnsOf({ act, offers, isQuestion, about, readings, followUp, askedOf }: Remembered, now: Date) {
  return {
    since: now,
    act,
    offers,
    is_question: isQuestion,
    about,
    readings: inReadings(readings, followUp),
    asked_of: askedOf,
  };
}

/** Longer than an answer is under way. */
const UNDER_WAY_MS = 10 * 60_000;

/** With one of several offers gone, "the second" would mean another one than the person sees: none of them is left. */
export const NOTHING_OFFERED = { offers: [], isQuestion: false } as const;

/** The people whom offers name, and the moment since which none of them may have been forgotten: asked in the transaction that saves the offers. */
export function sinceMade(workspaceId: string, people: readonly string[], now: Date): readonly Marked[] {
  const since = new Date(now.getTime() - UNDER_WAY_MS);
  return people.map((userId) => ({ workspaceId, userId, since }));
}

/** What a sentence changed, so that it can be taken back; null: there is nothing to take back any more. */
export async function rememberChange(db: Db, { workspaceId, userId }: PersonKey, undo: TakeBack | null): Promise<void> {
  await db
    .updateTable("talks")
    .set({ undo: undo && JSON.stringify(undo) })
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId)
    .execute();
}

/** Until when somebody is answered with care; none of what they wrote is kept, and nothing goes on from what was spoken of before. */
export async function setCarefulUntil(db: Db, { workspaceId, userId }: PersonKey, until: Date): Promise<void> {
  await db
    .updateTable("talks")
    .set({ careful_until: until, act: null })
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId)
    .execute();
}

/** That they told of a sorrow; neither which it was nor any of their words. */
export async function rememberSorrow(db: Db, { workspaceId, userId }: PersonKey, at: Date): Promise<void> {
  await db
    .updateTable("talks")
    .set({ sorrow_at: at })
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId)
    .execute();
}

/** Care, where they need not have written anything in the DM. */
export async function beginCare(
  db: Db,
  { workspaceId, userId }: PersonKey,
  { now, until }: { readonly now: Date; readonly until: Date },
): Promise<void> {
  await db
    .insertInto("talks")
    .values({ workspace_id: workspaceId, user_id: userId, since: now, careful_until: until })
    .onConflict((conflict) =>
      // The conversation lives as long as the care.
      conflict.columns(["workspace_id", "user_id"]).doUpdateSet({ since: now, careful_until: until, act: null }),
    )
    .execute();
}

/** Something was kept by a button: what was offered is answered, and what the answer asks is about that reflection. */
export async function rememberKept(
  db: Db,
  { workspaceId, userId }: PersonKey,
  askedOf: string | null,
  now: Date,
): Promise<void> {
  const kept = {
    since: now,
    act: "done",
    offers: "[]",
    is_question: askedOf !== null,
    about: null,
    readings: [],
    asked_of: askedOf,
  };
  await db
    .insertInto("talks")
    .values({ workspace_id: workspaceId, user_id: userId, ...kept })
    .onConflict((conflict) => conflict.columns(["workspace_id", "user_id"]).doUpdateSet(kept))
    .execute();
}

/** In the column of what was read stands also which question was answered: of one message there is never both. */
const FOLLOW_UP = "follow-up:";

function inReadings(readings: readonly string[], followUp: string | null): string[] {
  return followUp === null ? [...readings] : [`${FOLLOW_UP}${followUp}`];
}

function fromReadings(stored: readonly string[]): Pick<Talk, "readings" | "followUp"> {
  const followUp = stored.find((one) => one.startsWith(FOLLOW_UP))?.slice(FOLLOW_UP.length) ?? null;
  return { readings: stored.filter((one) => !one.startsWith(FOLLOW_UP)), followUp };
}

/** What was offered, as the column says. */
export function toOffers(stored: unknown): readonly Offer[] {
  return Offers.catch([])
    .parse(stored)
    .map(({ action, value, main, label, isHeld }) => ({
      action,
      value,
      ...(main ? { main } : {}),
      ...(label === undefined ? {} : { label }),
      ...(isHeld ? { isHeld } : {}),
    }));
}

/** The conversation as a row of it says. */
function toTalk(row: TalkRow): Talk {
  return {
    since: row.since,
    act: row.act,
    offers: toOffers(row.offers),
    isQuestion: row.is_question,
    about: PlaceOf.nullable().catch(null).parse(row.about),
    ...fromReadings(row.readings),
    askedOf: row.asked_of,
    undo: UndoOf.nullable().catch(null).parse(row.undo),
    answers: row.answers,
    menus: row.menus,
    carefulUntil: row.careful_until,
    sorrowAt: row.sorrow_at,
  };
}
