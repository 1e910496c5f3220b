/** Mentors and those who are kept apart: what no conversation can bring about yet, and a pair that many stories begin with. */
import type { Actor } from "#src/playground/actor.ts";
import { rowIsHeld } from "./builders.ts";
import { type House, joins } from "./house.ts";
import type { Scene } from "./story.ts";

type Queried = Pick<House, "query">;

/** The same of what a mentor registered. */
export function hostIsHeld(
  house: Pick<House, "query" | "databaseUrl">,
  { userId }: Actor,
): Promise<(waiting: number, meanwhile: () => Promise<unknown>) => Promise<void>> {
  return rowIsHeld(house, "select from hosts where user_id = $1 for update", userId);
}

/** Somebody registered as a mentor a moment ago, as the form of a host's profile saves it. */
export async function isMentor(
  { query, clock }: Queried & Pick<House, "clock">,
  { userId }: Actor,
  {
    capacity = 1,
    areas = [],
    about = "",
    zone = "Europe/Berlin",
    languages = ["en"],
  }: {
    readonly capacity?: number;
    readonly areas?: readonly string[];
    readonly about?: string;
    readonly zone?: string;
    readonly languages?: readonly string[];
  } = {},
): Promise<void> {
  await query(
    `insert into hosts (workspace_id, user_id, department, languages, zone, work_days, work_start, work_end,
        mentee_capacity, mentor_areas, mentor_about, registered_at, updated_at)
      values ('T0HOUSE', $1, 'engineering', $2, $3, '{1,2,3,4,5}', 9, 17, $4, $5, $6, $7, $7)
      on conflict (workspace_id, user_id) do update set mentee_capacity = $4, mentor_areas = $5, updated_at = $7`,
    [userId, languages, zone, capacity, areas, about, clock.now()],
  );
}

/**
 * Lena is Maya's mentor for six weeks, once a week; they have moved their first meeting to Thursday, 26 November 2026 at
 * 14:00 in Berlin. For stories that begin on the Tuesday before. Maya joins here, with Grace as her manager.
 */
export async function meetsMentor(scene: Scene, goal: { readonly goal?: string } = {}): Promise<void> {
  await joins(scene.maya, { manager: "U0GRACE", country: null });
  await findsMentor(scene, goal);
}

/** The same of a Maya who has joined. */
export async function findsMentor(
  scene: Scene,
  { goal = "Lead a workshop with a client." }: { readonly goal?: string } = {},
): Promise<void> {
  const { maya, lena, settle } = scene;
  await isMentor(scene, lena, { about: "workshops with clients" });
  await maya.command(`/growth mentor ${goal}`);
  await maya.submit({ weeks: "6", rhythm: "weekly" });
  await maya.click("mentor.pick.1", { in: "message" });
  await settle();
  await lena.click("mentor.accept");
  await settle();
  await maya.click("mentor.other-time", { in: "message" });
  await maya.submit({ day: "2026-11-26", time: "14:00" });
  await maya.close();
  await settle();
}

/** Somebody does not want to be brought together with somebody else, as their list says. */
export async function isKeptApart({ query }: Queried, { userId }: Actor, other: Actor): Promise<void> {
  await query(
    "insert into blocks (workspace_id, user_id, blocked_user_id, created_at) values ('T0HOUSE', $1, $2, now())",
    [userId, other.userId],
  );
}

/** Every pairing is due since a minute ago, and stays so whatever is decided, as if a decision had forgotten its time. Putting it off works. */
export async function dueTimesStay({ query, clock }: Queried & Pick<House, "clock">): Promise<void> {
  await query("update pairings set due_at = $1", [new Date(clock.now().getTime() - 60_000)]);
  await query(
    "create function keep() returns trigger language plpgsql as $$ begin new.due_at = old.due_at; return new; end $$",
  );
  await query(`create trigger keep before update on pairings for each row
    when (new.looked_at is not distinct from old.looked_at) execute function keep()`);
}

/** What was ticked for the meetings is noted as a version before kept it: of a plan, the word alone. */
export async function agendaIsOfBefore({ query }: Queried): Promise<void> {
  await query("update mentoring_meetings set agenda_items = array['plan']");
}
