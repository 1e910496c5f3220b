/** How rows of mentoring become values and back. */
import type { Row } from "#src/db/rows.ts";
import type { WrittenRow } from "#src/db/save-rows.ts";
import type { Line, Meeting, Pairing } from "../rules/types.ts";

export function toPairing(row: Row<"pairings">): Pairing {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    menteeUserId: row.mentee_user_id,
    mentorUserId: row.mentor_user_id,
    status: row.status,
    goal: row.goal,
    wantedArea: row.wanted_area,
    languages: row.languages,
    partOfDay: row.part_of_day,
    weeks: row.weeks,
    rhythm: row.rhythm,
    mayBeManager: row.may_be_manager,
    isPickedByBot: row.is_picked_by_bot,
    shownUserIds: row.shown_user_ids,
    passedUserIds: row.passed_user_ids,
    declinedUserIds: row.declined_user_ids,
    round: row.round,
    askedAt: row.asked_at,
    isRepeated: row.is_repeated,
    startedAt: row.started_at,
    zone: row.zone,
    meetsAt: row.meets_at,
    halfTimeAt: row.half_time_at,
    endsAt: row.ends_at,
    endedAt: row.ended_at,
    lookedAt: row.looked_at,
    dueAt: row.due_at,
    createdAt: row.created_at,
  };
}

export function fromPairing(pairing: Pairing): WrittenRow<"pairings"> {
  return {
    id: pairing.id,
    workspace_id: pairing.workspaceId,
    mentee_user_id: pairing.menteeUserId,
    mentor_user_id: pairing.mentorUserId,
    status: pairing.status,
    goal: pairing.goal,
    wanted_area: pairing.wantedArea,
    languages: pairing.languages,
    part_of_day: pairing.partOfDay,
    weeks: pairing.weeks,
    rhythm: pairing.rhythm,
    may_be_manager: pairing.mayBeManager,
    is_picked_by_bot: pairing.isPickedByBot,
    shown_user_ids: pairing.shownUserIds,
    passed_user_ids: pairing.passedUserIds,
    declined_user_ids: pairing.declinedUserIds,
    round: pairing.round,
    asked_at: pairing.askedAt,
    is_repeated: pairing.isRepeated,
    started_at: pairing.startedAt,
    zone: pairing.zone,
    meets_at: pairing.meetsAt,
    half_time_at: pairing.halfTimeAt,
    ends_at: pairing.endsAt,
    ended_at: pairing.endedAt,
    looked_at: pairing.lookedAt,
    due_at: pairing.dueAt,
    created_at: pairing.createdAt,
  };
}

export function toMeeting(row: Row<"mentoring_meetings">): Meeting {
  return {
    id: row.id,
    pairingId: row.pairing_id,
    workspaceId: row.workspace_id,
    number: row.number,
    status: row.status,
    startsAt: row.starts_at,
    sequence: row.sequence,
    menteeFiledAt: row.mentee_filed_at,
    mentorFiledAt: row.mentor_filed_at,
    agendaItems: row.agenda_items,
    agendaNote: row.agenda_note,
    step: row.step,
    dueAt: row.due_at,
    changedAt: row.changed_at,
  };
}

export function fromMeeting(meeting: Meeting): WrittenRow<"mentoring_meetings"> {
  return {
    id: meeting.id,
    pairing_id: meeting.pairingId,
    workspace_id: meeting.workspaceId,
    number: meeting.number,
    status: meeting.status,
    starts_at: meeting.startsAt,
    sequence: meeting.sequence,
    mentee_filed_at: meeting.menteeFiledAt,
    mentor_filed_at: meeting.mentorFiledAt,
    agenda_items: meeting.agendaItems,
    agenda_note: meeting.agendaNote,
    step: meeting.step,
    due_at: meeting.dueAt,
    changed_at: meeting.changedAt,
  };
}

export function toLine(row: Row<"mentoring_lines">): Line {
  return {
    id: row.id,
    pairingId: row.pairing_id,
    workspaceId: row.workspace_id,
    meetingId: row.meeting_id,
    authorUserId: row.author_user_id,
    kind: row.kind,
    first: row.first_line,
    second: row.second_line,
    writtenAt: row.written_at,
  };
}
