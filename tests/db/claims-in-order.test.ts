/** What one process claims, it is given in order, however late the database's answer to one of its claims comes. */
import type { KyselyPlugin } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { Outbox } from "#src/delivery/store/outbox.ts";
import { Turns } from "#src/delivery/turns.ts";
import { type OpenTestDatabase, openTestDatabase } from "#tests/support/database.ts";

const NOW = new Date("2026-11-24T10:00:00Z");
const KEYS = ["first", "second", "third"];
let opened: OpenTestDatabase;

beforeAll(async () => {
  // One connection for the claim whose answer is held, and one for whatever else is asked.
  opened = await openTestDatabase({ poolSize: 2 });
  await opened.database.pool.query(
    "insert into workspaces (id, name, bot_user_id, installed_at) values ('T1', 'T', 'UB', now())",
  );
});
afterAll(() => opened.close());
beforeEach(async () => {
  await opened.database.pool.query("delete from outbox");
  await new Outbox(opened.database.db).add(
    KEYS.map((key) => ({ key, workspaceId: "T1", recipient: "U1", content: { kind: "announcement" }, dueAt: NOW })),
  );
});

/** The answer to the first statement comes, or is lost, only when `letGo` is called; `held` tells that it is there. */
function withFirstAnswerHeld() {
  const [held, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let isFirst = true;
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      if (!isFirst) return result;
      isFirst = false;
      held.resolve();
      await gate.promise;
      return result;
    },
  };
  return { outbox: new Outbox(opened.database.db.withPlugin(plugin)), held: held.promise, letGo: gate };
}

/** Whatever was begun before has its answer: there is one other connection, which is lent in turn. */
async function othersAreAnswered(): Promise<void> {
  await new Promise(setImmediate);
  await opened.database.pool.query("select 1");
}

it("claims that are made while the answer to an earlier one is on its way do not overtake it", async () => {
  const { outbox, held, letGo } = withFirstAnswerHeld();
  const turns = new Turns();
  const sent: string[] = [];
  const sender = async (): Promise<void> => {
    const claimed = await outbox.next("T1", NOW);
    if (claimed) await turns.take(claimed.recipient, async () => void sent.push(claimed.key));
  };
  const senders = [sender()];
  await held;
  senders.push(sender(), sender());
  await othersAreAnswered();
  letGo.resolve();
  await Promise.all(senders);
  expect(sent).toEqual(KEYS);
});

it("a claim that fails keeps no later one from its answer", async () => {
  const { outbox, held, letGo } = withFirstAnswerHeld();
  const first = outbox.next("T1", NOW);
  await held;
  const others = [outbox.next("T1", NOW), outbox.next("T1", NOW)];
  letGo.reject(new Error("the connection broke"));
  await expect(first).rejects.toThrow("the connection broke");
  // What the failed claim has taken is found again when its lease runs out.
  expect((await Promise.all(others)).map((claimed) => claimed?.key)).toEqual(["second", "third"]);
});
