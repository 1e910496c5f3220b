import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { redrawHomes } from "#src/features/members/use-cases/redraw-home.ts";
import { requireMentee } from "#src/features/weekly/use-cases/load-mentee.ts";
import type { Seen } from "#src/kernel/edit-mark.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import {
  giveThanks,
  type ReflectionThanks,
  removeThanks,
  type Shareable,
  type ThanksPlace,
  type ViewerRole,
  viewerRoleOf,
} from "../rules/reflection-thanks.ts";
import { ReflectionThanksStore } from "../store/reflection-thanks.ts";

type ThanksDeps = Pick<
  Deps,
  "db" | "toldInChannel" | "clock" | "reactions" | "directory" | "policies" | "ids" | "jobs" | "log"
>;

/** What the form of thanks shows: only what the giver may see. */
export interface ThanksQuestion {
  readonly reflectionId: string;
  readonly authorUserId: string;
  /** What it is about: the title for a manager, the line that was told for a channel. */
  readonly about: string;
  readonly existing: ReflectionThanks | null;
  readonly places: readonly ThanksPlace[];
}

/** @throws UserFault to the author, and for what was not shared with this person. */
export async function thanksQuestion(
  deps: ThanksDeps,
  person: PersonKey,
  reflectionId: string,
): Promise<ThanksQuestion> {
  const shareable = await new ReflectionThanksStore(deps).shareable(person.workspaceId, reflectionId);
  const viewerRole = shareable
    ? viewerRoleOf(shareable, person.userId, await isTold(deps, person, shareable))
    : "nothing";
  if (!shareable || viewerRole === "nothing") throw new UserFault({ key: "errors.not_shared" });
  if (viewerRole === "author") throw new UserFault({ key: "errors.thanks_self" });
  const existing = await new ReflectionThanksStore(deps).ofGiver(person, reflectionId);
  const { announcementChannel } = deps.policies.of(person.workspaceId);
  return {
    reflectionId,
    authorUserId: shareable.authorUserId,
    about: aboutFor(shareable, viewerRole),
    existing,
    places: existing?.isPosted
      ? []
      : [
          "private",
          // Into the thread only where the giver can read it themselves.
          ...(shareable.told && (await isTold(deps, person, shareable)) ? (["thread"] as const) : []),
          ...(announcementChannel ? (["channel"] as const) : []),
        ],
  };
}

function aboutFor({ reflection, told }: Shareable, viewerRole: ViewerRole): string {
  return viewerRole === "manager" ? reflection.title : (told?.text ?? "");
}

/** Says thanks, or changes one's words. @throws UserFault */
export async function sayThanks(
  deps: ThanksDeps,
  person: PersonKey,
  reflectionId: string,
  input: { readonly message: string; readonly place: ThanksPlace; readonly seen?: Seen },
): Promise<{ thanks: ReflectionThanks; authorUserId: string }> {
  const { workspaceId, userId } = person;
  const before = await new ReflectionThanksStore(deps).shareable(workspaceId, reflectionId);
  // Slack is asked before the row is locked.
  const isInChannel = before !== null && (await isTold(deps, person, before));
  const given = await new ReflectionThanksStore(deps).give(workspaceId, reflectionId, userId, (shareable, existing) => {
    const sameThread = shareable.told?.thread.channel === before?.told?.thread.channel;
    const step = giveThanks(shareable, existing, {
      ...input,
      id: deps.ids.next(),
      fromUserId: userId,
      announcementChannel: deps.policies.of(workspaceId).announcementChannel,
      isInChannel: isInChannel && sameThread,
      now: deps.clock.now(),
    });
    return { ...step, authorUserId: shareable.authorUserId };
  });
  if (!given) throw new UserFault({ key: "errors.not_shared" });
  await enqueueDeliveries(
    deps,
    given.messages.map(({ key }) => key),
  );
  await redrawHomes(deps, workspaceId, [given.authorUserId]);
  return given;
}

/** Takes thanks off one's own record. @throws UserFault when they are gone or somebody else's. */
export async function deleteThanks(deps: ThanksDeps, person: PersonKey, thanksId: string): Promise<void> {
  const { member } = await requireMentee(deps, person);
  const now = deps.clock.now();
  const removed = await new ReflectionThanksStore(deps).remove(member.id, thanksId, (thanks) => ({
    audit: [removeThanks(thanks, person.userId, now)],
  }));
  if (!removed) throw new UserFault({ key: "errors.item_gone" });
  await redrawHomes(deps, person.workspaceId, [person.userId]);
}

/** Thanks for some of a member's reflections, by reflection. */
export async function thanksByReflection(
  deps: Pick<Deps, "db" | "toldInChannel">,
  memberId: string,
  reflectionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ReflectionThanks[]>> {
  return Map.groupBy(
    await new ReflectionThanksStore(deps).received(memberId, reflectionIds),
    ({ reflectionId }) => reflectionId,
  );
}

async function isTold(deps: ThanksDeps, { workspaceId, userId }: PersonKey, { told }: Shareable): Promise<boolean> {
  if (!told) return false;
  try {
    return await deps.directory.isInChannel(workspaceId, told.thread.channel, userId);
  } catch (error) {
    // A channel that the bot cannot look into is one that it cannot speak for.
    deps.log.warn({ err: error, workspaceId }, "could not see who is in a channel");
    return false;
  }
}
