import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkDraft, twinOf } from "#src/content/challenge-rules.ts";
import { readCatalogue } from "#src/content/read-catalogue.ts";
import { readTexts } from "#src/content/read-texts.ts";
import { emptyDraft } from "#src/features/admin/rules/draft-defaults.ts";
import { challengeFormView, draftOf, readDraft } from "#src/features/admin/slack/challenge-form.ts";
import { adminChallengesView } from "#src/features/admin/slack/challenge-list.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import { ADVICE_LINES } from "#src/kernel/vocabulary.ts";
import { validateView } from "#src/playground/block-kit/validate.ts";
import { fillInitial } from "#src/playground/fields.ts";
import type { JsonObject, View } from "#src/playground/model.ts";

const PROMPTS = join(import.meta.dirname, "../prompts");
const { all } = readCatalogue([PROMPTS]).catalogue;
const { say } = readTexts([PROMPTS]);
const now = new Date("2026-11-24T09:00:00Z");

/** The form as Slack would hold it, filled with what it starts with. */
function opened(challenge: Challenge): View {
  const preview = { challenge, twin: all[0] ?? null, mark: "mark", now };
  const body = challengeFormView(say, draftOf(challenge, "en"), {
    isNew: false,
    isWhole: true,
    preview,
  }) as unknown as JsonObject;
  const view: View = {
    id: "V1",
    hash: "h",
    type: "modal",
    body,
    previousId: null,
    openedIn: null,
    errors: {},
    state: {},
  };
  fillInitial(view);
  return view;
}

describe("the form of a challenge", () => {
  it("is held against the rules of files: each file could have been written in it", () => {
    const rewritten = all.map((challenge) => {
      const { prerequisites, followOns, form, place, rootedIn, wholeOnly } = challenge;
      const draft = readDraft(opened(challenge).state, challenge.id);
      return checkDraft({ ...draft, prerequisites, followOns, form, place, rootedIn, wholeOnly }, "en");
    });
    expect(rewritten.flatMap(({ faults }) => faults)).toEqual([]);
    // A menu gives what was chosen in its own order; which seat it takes, and what is to be minded of the whole alone, is said in files.
    const inOrder = ({ needs: { host, clientConsent }, ...challenge }: Challenge) => ({
      ...challenge,
      needs: { host, clientConsent },
      sources: ADVICE_LINES.filter((line) => challenge.sources.includes(line)),
    });
    expect(rewritten.map(({ challenge }) => challenge)).toEqual(all.map(inOrder));
  });

  it("fits into Slack's limits, empty and with every challenge that there is", () => {
    const views = [
      challengeFormView(say, emptyDraft("own-1"), { isNew: true, isWhole: true }),
      challengeFormView(say, emptyDraft("own-1"), { isNew: true, isWhole: false }),
      ...all.map((challenge) => opened(challenge).body),
    ];
    expect(views.flatMap((view) => validateView(view))).toEqual([]);
  });

  it("tells every rule that is broken in a sentence, however wrong the form is", () => {
    const { challenge, faults } = checkDraft({ ...emptyDraft("own-1"), minutes: Number.NaN, restWeeks: 0 }, "en");
    expect(challenge).toBeNull();
    expect(faults.map(({ field, rule }) => [field, rule.kind])).toEqual([
      ["title", "length"],
      ["area", "missing"],
      ["scopes", "count"],
      ["kind", "missing"],
      ["minutes", "missing"],
      ["restWeeks", "number"],
      ["sources", "count"],
      ["task", "length"],
      ["result", "length"],
      ["why", "length"],
      ["steps", "count"],
      ["cues", "count"],
      ["questions", "count"],
      ["reflectionPrompts", "count"],
    ]);
  });

  it("knows a challenge that says the same as another one, and not itself", () => {
    const [first] = all;
    if (!first) throw new Error("no challenge");
    const copy = { ...first, id: "own-copy", title: `Please ${first.title.toLowerCase()}` };
    expect(twinOf(copy, all)?.id).toBe(first.id);
    expect(twinOf(first, all)).toBeNull();
  });
});

describe("the list of own challenges", () => {
  it("fits into Slack's limits on every page", () => {
    const own = Array.from({ length: 95 }, (_, index) => {
      const challenge = all[index % all.length];
      if (!challenge) throw new Error("no challenge");
      return { workspaceId: "T1", challenge, isOffered: true, createdBy: "U1", retiredAt: index % 2 ? now : null };
    });
    const pages = [0, 1, 2, 3, 99].map((page) => adminChallengesView(say, own, page));
    expect(pages.flatMap((view) => validateView(view))).toEqual([]);
    expect(JSON.stringify(pages[4])).toBe(JSON.stringify(pages[3]));
  });
});
