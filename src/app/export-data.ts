import { UserFault } from "#src/domain/user-fault.ts";
import { requireMentee } from "./mentee-access.ts";
import type { PersonalRecord, PersonKey, Ports } from "./ports.ts";

type ExportPorts = Pick<Ports, "mentees" | "channelChallenges" | "catalogues" | "messenger" | "clock" | "jobs" | "ids">;

/** Turns a person's record into Markdown; the Slack adapter supplies the words. */
export type RenderExport = (record: PersonalRecord, titleOf: (challengeId: string) => string, now: Date) => string;

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
  const record = await ports.mentees.everything(person);
  if (!record) throw new UserFault({ code: "not_joined" });
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
