/** Messages in the outbox, jobs in the queue and open forms of versions before 0015 have the assignee's id as `partId`. */
export function withAssigneeId(payload: unknown): unknown {
  if (typeof payload !== "object" || payload === null || !("partId" in payload)) return payload;
  const { partId, ...rest } = payload;
  return { assigneeId: partId, ...rest };
}
