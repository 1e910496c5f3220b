import { UserFault } from "#src/domain/user-fault.ts";
import type { ChallengeRecord } from "./challenge-ports.ts";
import { requireMentee } from "./mentee-access.ts";
import type { PersonalRecord, PersonKey, Ports } from "./ports.ts";

type ExportPorts = Pick<Ports, "mentees" | "channelChallenges" | "catalogues" | "messenger" | "clock" | "jobs" | "ids">;

/** All that is stored of a person. */
export interface FullRecord extends PersonalRecord {
  readonly channelChallenges: ChallengeRecord;
}

/** Turns a person's record into Markdown; the Slack adapter supplies the words. */
export type RenderExport = (record: FullRecord, titleOf: (challengeId: string) => string, now: Date) => string;

/** Promises the export; the files follow in the DM. @throws UserFault when the person has not joined. */
export async function requestExport(ports: ExportPorts, person: PersonKey): Promise<void> {
  await requireMentee(ports, person);
  await ports.jobs.enqueue([
    {
      name: "send-export",
      key: `send-export-${ports.ids.next()}`,
      payload: { workspaceId: person.workspaceId, userId: person.userId },
    },
  ]);
}

/** Everything that is stored of the person, as a JSON and a Markdown file in their DM. */
export async function sendExport(ports: ExportPorts, person: PersonKey, render: RenderExport): Promise<void> {
  const own = await ports.mentees.everything(person);
  if (!own) throw new UserFault({ code: "not_joined" });
  const record: FullRecord = { ...own, channelChallenges: await ports.channelChallenges.everythingOf(person) };
  const { byId } = ports.catalogues.of(person.workspaceId);
  const now = ports.clock.now();
  const day = now.toISOString().slice(0, 10);
  await ports.messenger.sendFiles(record.member, [
    { name: `growth-${day}.json`, title: "Growth record (JSON)", content: `${JSON.stringify(record, null, 2)}\n` },
    {
      name: `growth-${day}.md`,
      title: "Growth record (Markdown)",
      content: render(record, (id) => byId.get(id)?.title ?? id, now),
    },
  ]);
}
