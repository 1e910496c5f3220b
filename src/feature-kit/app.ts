/** All use cases bound to their ports: what commands, buttons and jobs call. */

import { oweAnswer } from "#src/delivery/answers.ts";
import { refreshCards } from "#src/delivery/cards.ts";
import { deliverMessage } from "#src/delivery/deliver-message.ts";
import { deliverDue, deliverMessages } from "#src/delivery/deliver-messages.ts";
import * as own from "#src/features/admin/use-cases/custom-challenges.ts";
import { healthReport, showDeliveries, showHealth } from "#src/features/admin/use-cases/health.ts";
import * as admin from "#src/features/admin/use-cases/policy.ts";
import * as assigned from "#src/features/assignments/use-cases/answer.ts";
import { assign, giverZone, startAssign } from "#src/features/assignments/use-cases/assign.ts";
import { refreshPart } from "#src/features/assignments/use-cases/messages.ts";
import { callerOf } from "#src/features/channel-challenges/use-cases/access.ts";
import * as challenges from "#src/features/channel-challenges/use-cases/channel-challenge.ts";
import * as suggestions from "#src/features/channel-challenges/use-cases/suggestions.ts";
import { postCardAgain, runChallenges } from "#src/features/channel-challenges/use-cases/sweep.ts";
import * as availability from "#src/features/members/use-cases/availability.ts";
import { useSlackZone } from "#src/features/members/use-cases/zones.ts";
import * as membership from "#src/features/onboarding/use-cases/membership.ts";
import { requestExport } from "#src/features/privacy/use-cases/export.ts";
import { forgetWorkspace } from "#src/features/privacy/use-cases/forget-workspace.ts";
import * as overview from "#src/features/reflections/use-cases/overview.ts";
import * as reflect from "#src/features/reflections/use-cases/reflect.ts";
import * as digest from "#src/features/team/use-cases/digest.ts";
import * as doors from "#src/features/team/use-cases/manager-request.ts";
import * as team from "#src/features/team/use-cases/team-view.ts";
import * as thanks from "#src/features/team/use-cases/thanks.ts";
import * as answers from "#src/features/weekly/use-cases/answer-nudge.ts";
import { currentAsk } from "#src/features/weekly/use-cases/current-nudge.ts";
import * as sweeps from "#src/features/weekly/use-cases/sweep-due.ts";
import { expireOld, refreshHome, refreshNudge } from "#src/features/weekly/use-cases/upkeep.ts";
import type { MessageRef } from "#src/kernel/member.ts";
import { namesOf } from "#src/slack/names.ts";
import * as requests from "#src/slack/seen-requests.ts";
import * as events from "#src/slack/slack-events.ts";
import type { Ports } from "./ports.ts";

/** Binds a use case's first argument. */
type Bound<F> = F extends (ports: never, ...rest: infer R) => infer T ? (...rest: R) => T : never;

function bind<F extends (ports: never, ...rest: never[]) => unknown>(ports: Ports, useCase: F): Bound<F> {
  return ((...rest: never[]) => useCase(ports as never, ...rest)) as Bound<F>;
}

/** Makes the application from its ports. */
export function createApp(ports: Ports) {
  const of = <F extends (ports: never, ...rest: never[]) => unknown>(useCase: F): Bound<F> => bind(ports, useCase);
  return {
    now: () => ports.clock.now(),
    newId: () => ports.ids.next(),
    catalogueOf: (workspaceId: string) => ports.catalogues.of(workspaceId),
    policyOf: (workspaceId: string) => ports.policies.of(workspaceId),

    currentAsk: of(currentAsk),
    swapChallenge: of(answers.swapChallenge),
    skipChallenge: of(answers.skipChallenge),
    deferChallenge: of(answers.deferChallenge),
    askForFewer: of(answers.askForFewer),
    planTimeFor: of(answers.planTimeFor),
    planTimeTyped: of(answers.planTimeTyped),
    planTimeTold: of(answers.planTimeTold),
    planChallenge: of(answers.planChallenge),
    completeChallenge: of(answers.completeChallenge),
    giveUpChallenge: of(answers.giveUpChallenge),
    answerNotYet: of(answers.answerNotYet),

    reflectOnChallenge: of(reflect.reflectOnChallenge),
    tellMore: of(reflect.tellMore),
    reflectionOn: of(reflect.reflectionOn),
    logPractice: of(reflect.logPractice),
    editReflection: of(reflect.editReflection),
    deleteReflection: of(reflect.deleteReflection),
    findReflection: of(reflect.findReflection),
    findReflectionIfAny: of(reflect.findReflectionIfAny),

    join: of(membership.join),
    saveSettings: of(membership.saveSettings),
    pauseNudges: of(membership.pauseNudges),
    resumeNudges: of(membership.resumeNudges),
    setCadence: of(membership.setCadence),
    findMember: of(membership.findMember),
    findMemberIfAny: of(membership.findMemberIfAny),
    oweAnswer: of(oweAnswer),
    joinDefaults: of(membership.joinDefaults),
    holidayPlaces: () => ports.places.holidayPlaces(),
    zones: () => ports.places.zones(),
    requireKnown: of(membership.requireKnown),
    forgetPerson: of(membership.forgetPerson),
    clearDm: of(membership.clearDm),

    overviewOf: of(overview.overviewOf),
    showProgress: of(overview.showProgress),
    showLog: of(overview.showLog),
    showPrivacy: of(overview.showPrivacy),
    findNudge: of(overview.findNudge),
    findNudgeByMessage: of(overview.findNudgeByMessage),
    findToldAbout: of(overview.findToldAbout),
    requestExport: of(requestExport),

    startAssign: of(startAssign),
    zoneOf: of(giverZone),
    namesOf: of(namesOf),
    messageAt: (workspaceId: string, message: MessageRef, threadTs: string | null) =>
      ports.directory.message(workspaceId, message, threadTs),
    permalink: (workspaceId: string, message: MessageRef) => ports.directory.permalink(workspaceId, message),
    assign: of(assign),
    acceptAssignment: of(assigned.acceptAssignment),
    declineAssignment: of(assigned.declineAssignment),
    declineInvitations: of(assigned.declineInvitations),
    suggestDate: of(assigned.suggestDate),
    dateToSuggest: of(assigned.dateToSuggest),
    answerSuggestion: of(assigned.answerSuggestion),
    offeredTo: of(assigned.offeredTo),
    othersInstead: of(assigned.othersInstead),
    takeBack: of(assigned.takeBack),
    sweepAssignments: of(assigned.sweepAssignments),
    refreshPart: of(refreshPart),
    teamOf: of(team.teamOf),
    showTeam: of(team.showTeam),
    isManagerOfAnybody: of(team.isManagerOfAnybody),
    showMentee: of(team.showMentee),
    previewOf: of(team.previewOf),
    whatHappened: of(team.whatHappened),
    removeManager: of(membership.removeManager),
    doorQuestion: of(doors.doorQuestion),
    askForDoor: of(doors.askForDoor),
    findDoor: of(doors.findDoor),
    answerForDoor: of(doors.answerForDoor),
    thanksQuestion: of(thanks.thanksQuestion),
    sayThanks: of(thanks.sayThanks),
    deleteThanks: of(thanks.deleteThanks),
    thanksByReflection: of(thanks.thanksByReflection),
    chooseDigest: of(digest.chooseDigest),
    sweepDigests: of(digest.sweepDigests),

    checkAvailability: of(availability.checkAvailability),
    refreshAvailability: of(availability.refreshAvailability),
    rememberDoNotDisturb: of(availability.rememberDoNotDisturb),
    rememberPerson: of(availability.rememberPerson),
    useSlackZone: of(useSlackZone),
    workspaceGone: of(availability.workspaceGone),
    forgetWorkspace: of(forgetWorkspace),

    prepareChallenge: of(challenges.prepareChallenge),
    startChallenge: of(challenges.startChallenge),
    joinChallenge: of(challenges.joinChallenge),
    leaveChallenge: of(challenges.leaveChallenge),
    ownPart: of(challenges.ownPart),
    tellDone: of(challenges.tellDone),
    takeBackDone: of(challenges.takeBackDone),
    endChallenge: of(challenges.endChallenge),
    moveChallengeEnd: of(challenges.moveChallengeEnd),
    repeatNoMore: of(challenges.repeatNoMore),
    managedChallenge: of(challenges.managedChallenge),
    stoppableIn: of(challenges.stoppableIn),
    postCardAgain: of(postCardAgain),
    turnSuggestionsOn: of(suggestions.turnSuggestionsOn),
    turnSuggestionsOff: of(suggestions.turnSuggestionsOff),
    takeSuggestion: of(suggestions.takeSuggestion),
    runChallenges: of(runChallenges),
    openAdmin: of(admin.openAdmin),
    requireAdmin: of(admin.requireAdmin),
    adminOverview: of(admin.adminOverview),
    saveAdmins: of(admin.saveAdmins),
    saveManagers: of(admin.saveManagers),
    saveMayAssign: of(admin.saveMayAssign),
    saveQuiet: of(admin.saveQuiet),
    saveAnnouncementChannel: of(admin.saveAnnouncementChannel),
    saveRetention: of(admin.saveRetention),
    listOwnChallenges: of(own.listOwnChallenges),
    newOwnChallengeId: of(own.newOwnChallengeId),
    findOwnChallenge: of(own.findOwnChallenge),
    checkOwnChallenge: of(own.checkOwnChallenge),
    publishOwnChallenge: of(own.publishOwnChallenge),
    retireOwnChallenge: of(own.retireOwnChallenge),
    restoreOwnChallenge: of(own.restoreOwnChallenge),
    showDeliveries: of(showDeliveries),
    showHealth: of(showHealth),
    healthReport: of(healthReport),

    sweepNudges: of(sweeps.sweepNudges),
    sweepReminders: of(sweeps.sweepReminders),
    sweepFollowUps: of(sweeps.sweepFollowUps),
    resendLost: of(sweeps.resendLost),
    deliverMessage: of(deliverMessage),
    deliverMessages: of(deliverMessages),
    deliverDue: of(deliverDue),
    refreshCards: of(refreshCards),
    takeEvent: of(events.takeEvent),
    handleEvent: of(events.handleEvent),
    handleAbandonedEvents: of(events.handleAbandonedEvents),
    refreshHome: of(refreshHome),
    refreshNudge: of(refreshNudge),
    expireOld: of(expireOld),
    callerOf: of(callerOf),
    claimRequest: of(requests.claimRequest),
    endRequest: of(requests.endRequest),
  };
}

export type App = ReturnType<typeof createApp>;
