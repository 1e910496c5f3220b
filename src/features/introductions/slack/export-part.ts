/** Questions in a person's export: their own words, whom they were introduced to, and what they were asked. */
import { defineExportPart } from "#src/feature-kit/define-export-part.ts";
import type { Telling } from "#src/feature-kit/export-part.ts";
import type { Ask, Introduction } from "../rules/types.ts";
import { type PersonalIntroductions, personalIntroductions } from "../use-cases/overview.ts";

export const introductionsExport = defineExportPart({
  load: personalIntroductions,
  entries: (record) => [{ place: 56, name: "between.questions", value: publishedOf(record) }],
  sections: (telling, { asked, wasAsked }) => [
    {
      place: 78,
      title: telling.say("introductions.export.title"),
      lines: [
        ...asked.map((one) => askedLine(telling, one)),
        ...wasAsked.map((one) => wasAskedLine(telling, one.introduction, one.ask)),
      ],
    },
  ],
});

/** Whoever was asked and did not say yes is nobody's to read of: an asker gets a name only once they were introduced. */
function publishedOf({ asked, wasAsked }: PersonalIntroductions): object {
  return {
    asked: asked.map(({ hostUserId, ...own }) => ({
      ...own,
      hostUserId: own.introducedAt === null ? null : hostUserId,
    })),
    wasAsked: wasAsked.map(({ introduction, ask }) => ({
      askerUserId: introduction.askerUserId,
      question: introduction.question,
      why: introduction.why,
      status: ask.status,
      askedAt: ask.askedAt,
      answeredAt: ask.answeredAt,
      meetAt: ask.status === "accepted" ? introduction.meetAt : null,
      thanks: ask.status === "accepted" ? introduction.thanks : "",
    })),
  };
}

function askedLine(telling: Telling, introduction: Introduction): string {
  const { say, who, day } = telling;
  const { createdAt, question, topic, why, thanks, hostUserId, introducedAt, meetAt } = introduction;
  const parts = [
    say("introductions.export.asked", { day: day(createdAt), question: indented(question) }),
    topic === "" ? null : say("introductions.export.about", { topic }),
    why === "" ? null : say("introductions.export.why", { why: indented(why) }),
    introducedAt === null ? null : say("introductions.export.with", { person: who(hostUserId) }),
    meetAt === null ? null : say("introductions.export.met", { day: day(meetAt) }),
    thanks === "" ? null : say("introductions.export.thanks", { thanks: indented(thanks) }),
  ];
  return parts.filter((part) => part !== null).join("; ");
}

function wasAskedLine(telling: Telling, introduction: Introduction, ask: Ask): string {
  const { say, who, day } = telling;
  const { askerUserId, question, why, meetAt, thanks } = introduction;
  const isYes = ask.status === "accepted";
  const parts = [
    say("introductions.export.was_asked", {
      day: day(ask.askedAt),
      person: who(askerUserId),
      question: indented(question),
    }),
    why === "" ? null : say("introductions.export.why", { why: indented(why) }),
    isYes && meetAt !== null ? say("introductions.export.met", { day: day(meetAt) }) : null,
    isYes && thanks !== "" ? say("introductions.export.thanks", { thanks: indented(thanks) }) : null,
  ];
  return parts.filter((part) => part !== null).join("; ");
}

function indented(text: string): string {
  return text.replaceAll("\n", "\n  ");
}
