import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { redrawHomes } from "#src/features/members/use-cases/redraw-home.ts";
import { needsDoor } from "#src/features/weekly/rules/needs-door.ts";
import { changeCurrent } from "#src/features/weekly/use-cases/load-mentee.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { Member } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { answerDoor, askDoor, type Door, type DoorAnswer } from "../rules/manager-request.ts";
import { DoorStore, doorOf, saveDoors } from "../store/manager-requests.ts";

type DoorDeps = Pick<Deps, "db" | "clock" | "reactions" | "catalogues" | "ids" | "jobs" | "log">;

/** What somebody needs to know before they ask: whom, for what, and whether they have asked. */
export interface DoorQuestion {
  readonly managerUserId: string;
  readonly challenge: Challenge;
  readonly door: Door | null;
}

/** @throws UserFault when the nudge is not theirs or over, needs nobody, or no manager is named. */
export async function doorQuestion(deps: DoorDeps, person: PersonKey, nudgeId: string): Promise<DoorQuestion> {
  return changeCurrent(deps, person, nudgeId, async (tx, { member, nudge }) => {
    const { managerUserId } = member.settings;
    const challenge = nudge && deps.catalogues.of(person.workspaceId).byId.get(nudge.challengeId);
    if (!challenge) throw new UserFault({ key: "errors.item_gone" });
    if (!managerUserId) throw new UserFault({ key: "errors.no_manager" });
    if (!needsDoor(challenge, managerUserId, nudge)) throw new UserFault({ key: "errors.no_door_needed" });
    return { managerUserId, challenge, door: await doorOf(tx.db, member.id, nudgeId) };
  });
}

/** Asks the manager whom the person named to open the door that a nudge needs; that manager is told. @throws UserFault */
export async function askForDoor(deps: DoorDeps, person: PersonKey, nudgeId: string): Promise<Door> {
  const step = await changeCurrent(deps, person, nudgeId, async (tx, mentee) => {
    const challenge = mentee.nudge && deps.catalogues.of(person.workspaceId).byId.get(mentee.nudge.challengeId);
    if (!challenge) throw new UserFault({ key: "errors.item_gone" });
    const asked = askDoor(mentee, challenge, await doorOf(tx.db, mentee.member.id, nudgeId), {
      id: deps.ids.next(),
      now: deps.clock.now(),
    });
    await saveDoors(tx.db, [asked.door]);
    await tx.saveSideEffects(asked);
    return asked;
  });
  await handOver(deps, step.door, step.messages);
  return step.door;
}

/** A door that a manager is asked to open. @throws UserFault when it is not theirs, or was answered. */
export async function findDoor(
  deps: DoorDeps,
  manager: PersonKey,
  doorId: string,
): Promise<{ door: Door; member: Member }> {
  const found = await new DoorStore(deps.db).find(manager.workspaceId, doorId);
  if (!found) throw new UserFault({ key: "errors.door_answered" });
  if (found.door.managerUserId !== manager.userId) throw new UserFault({ key: "errors.not_your_team" });
  if (found.door.status !== "asked") throw new UserFault({ key: "errors.door_answered" });
  return found;
}

/** The manager's answer; the mentee is told. @throws UserFault when it is not theirs to give, or was given. */
export async function answerForDoor(
  deps: DoorDeps,
  manager: PersonKey,
  doorId: string,
  answer: DoorAnswer,
): Promise<{ door: Door; menteeUserId: string }> {
  const answered = await new DoorStore(deps.db).answer(manager.workspaceId, doorId, (door, member) => ({
    ...answerDoor(door, member.userId, manager.userId, answer, deps.clock.now()),
    menteeUserId: member.userId,
  }));
  if (!answered) throw new UserFault({ key: "errors.door_answered" });
  await handOver(deps, answered.door, answered.messages);
  return answered;
}

/** The manager cannot be reached: the mentee is told as if the answer were "not this time". */
export async function closeUnreached(deps: DoorDeps, workspaceId: string, doorId: string): Promise<void> {
  const answered = await new DoorStore(deps.db).answer(workspaceId, doorId, (door, member) =>
    door.status === "asked"
      ? answerDoor(door, member.userId, null, { kind: "close" }, deps.clock.now())
      : { door, audit: [], messages: [] },
  );
  if (answered) await handOver(deps, answered.door, answered.messages);
}

async function handOver(deps: DoorDeps, door: Door, messages: readonly { key: string }[]): Promise<void> {
  await enqueueDeliveries(
    deps,
    messages.map(({ key }) => key),
  );
  await redrawHomes(deps, door.workspaceId, [door.managerUserId]);
}
