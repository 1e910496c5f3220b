/** The form of an own challenge: its fields, and how what was filled in becomes a draft. */
import type { KnownBlock, ModalView } from "@slack/types";
import { generalWords } from "#src/features/weekly/slack/general-words.ts";
import { nudgeMessage, steps } from "#src/features/weekly/slack/nudge-message.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { ChallengeDraft } from "#src/kernel/challenge-draft.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { Say } from "#src/kernel/texts.ts";
import { ADVICE_LINES, AREAS, DEVELOPER_TRACKS, HOST_ROLES, KINDS, SCOPES, TRACKS } from "#src/kernel/vocabulary.ts";
import { cueSentence } from "#src/language/cue-sentence.ts";
import type { ViewState } from "#src/slack/context.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { divider, modal, option, section } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { checkboxes, multiSelect, numberInput, select, textInput } from "#src/slack/kit/inputs.ts";
import { challengePreview } from "../rules/challenge-preview.ts";
import { ALL, type DraftCore, type GeneralTexts } from "../rules/draft-defaults.ts";

export const CHALLENGE_FIELDS = formFields({
  title: "text",
  area: "choice",
  scopes: "choices",
  tracks: "choices",
  kind: "choice",
  minutes: "text",
  rest: "text",
  host: "choice",
  consent: "choices",
  ask: "text",
  why: "text",
  steps: "text",
  cues: "text",
  questions: "text",
  reflection: "text",
  result: "text",
  tiny: "text",
  bigger: "text",
  "bigger-minutes": "text",
  safety: "text",
  sources: "choices",
  more: "choices",
  overrule: "choices",
  // Of forms of the version before, which call the result so.
  evidence: "text",
});
const { input, chosen, chosenAll, typed } = CHALLENGE_FIELDS;
type TextField = Parameters<typeof typed>[1];

const CONSENT = "consent";
export const OVERRULED = "overruled";
const MORE = "more";

/** A challenge as its author would write it again, in that language. */
export function draftOf(challenge: Challenge, locale: Locale): ChallengeDraft {
  const isForAll = challenge.tracks.length === DEVELOPER_TRACKS.length;
  return {
    ...challenge,
    tracks: isForAll ? [ALL] : challenge.tracks,
    bigger: challenge.bigger?.task ?? null,
    biggerMinutes: challenge.bigger?.minutes ?? null,
    cues: challenge.cues.map((cue) => cueSentence(cue, locale)),
  };
}

/** What the form shows above its fields once a draft is in order. */
export interface Preview {
  readonly challenge: Challenge;
  readonly twin: Challenge | null;
  /** Marks the draft that was shown: another one is shown again before it is published. */
  readonly mark: string;
  readonly now: Date;
}

/**
 * The form; with a preview, the next step publishes.
 * @param seen the mark of the challenge on which the form was opened; null for a new one.
 * @param isWhole with everything that can be said of a challenge, not only what must be.
 */
export function challengeFormView(
  say: Say,
  draft: ChallengeDraft,
  {
    isNew,
    isWhole,
    seen = null,
    preview = null,
  }: {
    readonly isNew: boolean;
    readonly isWhole: boolean;
    readonly seen?: string | null;
    readonly preview?: Preview | null;
  },
): ModalView {
  const top = preview ? previewBlocks(say, preview) : [section(say("authoring.intro_md"))];
  const publish = isNew ? say("authoring.publish") : say("authoring.save");
  return modal(
    "admin-challenge",
    isNew ? say("authoring.form_new") : say("authoring.form_edit"),
    [...top, ...(isWhole ? fields(say, draft) : coreFields(say, draft))],
    {
      submit: preview ? publish : say("authoring.preview"),
      close: say("common.cancel"),
      metadata: { id: draft.id, isNew, isWhole, seen, ...(preview ? { mark: preview.mark } : {}) },
    },
  );
}

/** Drawn by the builder of the nudge itself; its buttons would ask the author, who is only looking. */
function previewBlocks(say: Say, { challenge, twin, now }: Preview): KnownBlock[] {
  const message = nudgeMessage(say, { ...challengePreview(challenge, now), plan: null, challenge, lines: [] });
  const overrule = option(say("authoring.overrule_yes"), OVERRULED);
  return [
    section(say("authoring.preview_md")),
    ...message.blocks.filter(({ type }) => type !== "actions"),
    section(steps(say, challenge)),
    ...(twin
      ? [
          section(say("authoring.twin_md", { title: escapeMrkdwn(twin.title) })),
          input("overrule", say("authoring.overrule"), checkboxes([overrule], []), { optional: true }),
        ]
      : []),
    divider(),
  ];
}

/** What must be written; all else has a default, and stands under "More". */
function coreFields(say: Say, { title, task, why }: DraftCore): KnownBlock[] {
  const more = [option(say("authoring.more_yes"), MORE)];
  return [
    input("title", say("authoring.title"), textInput({ initial: title }), { hint: say("authoring.title_hint") }),
    input("ask", say("authoring.ask"), textInput({ initial: task, multiline: true }), {
      hint: say("authoring.ask_hint"),
    }),
    input("why", say("authoring.why"), textInput({ initial: why, multiline: true }), {
      hint: say("authoring.why_hint"),
    }),
    input("more", say("authoring.more"), checkboxes(more, []), { optional: true, hint: say("authoring.more_hint") }),
  ];
}

/** Whether the author asked for everything that can be said. */
export function wantsMore(state: ViewState): boolean {
  return chosenAll(state, "more").includes(MORE);
}

/** Sentences for what an author does not write. */
export function generalTexts(say: Say): GeneralTexts {
  const words = generalWords(say);
  return { ...words, cues: words.cues.map((cue) => cueSentence(cue, say.locale)) };
}

function fields(say: Say, draft: ChallengeDraft): KnownBlock[] {
  const areas = AREAS.map((area) => option(say(`areas.${area}.title`), area, say(`areas.${area}.line`)));
  const scopes = SCOPES.map((scope) => option(say(`vocabulary.scopes.s${scope}`), String(scope)));
  const tracks = [
    option(say("authoring.tracks_all"), ALL),
    ...TRACKS.map((track) => option(say(`vocabulary.tracks.${track}`), track)),
  ];
  const kinds = KINDS.map((kind) => option(say(`vocabulary.kinds.${kind}`), kind));
  const hosts = HOST_ROLES.map((host) => option(say(`vocabulary.hosts.${host}`), host));
  const consent = [option(say("authoring.consent_yes"), CONSENT)];
  const sources = ADVICE_LINES.map((line) => option(say(`nudge.advice.${line}`), line));
  const line = (initial: string) => textInput({ initial });
  const text = (initial: string) => textInput({ initial, multiline: true });
  const lines = (items: readonly string[]) => text(items.join("\n"));
  return [
    input("title", say("authoring.title"), line(draft.title), { hint: say("authoring.title_hint") }),
    input("area", say("authoring.area"), select(areas, draft.area)),
    input("scopes", say("authoring.scopes"), checkboxes(scopes, draft.scopes.map(String))),
    input("tracks", say("authoring.tracks"), multiSelect(tracks, draft.tracks, tracks.length)),
    input("kind", say("authoring.kind"), select(kinds, draft.kind)),
    input("minutes", say("authoring.minutes"), numberInput(5, 180, draft.minutes), {
      hint: say("authoring.minutes_hint"),
    }),
    input("rest", say("authoring.rest"), numberInput(4, 52, draft.restWeeks), { hint: say("authoring.rest_hint") }),
    input("host", say("authoring.host"), select(hosts, draft.needs.host)),
    input("consent", say("authoring.consent"), checkboxes(consent, draft.needs.clientConsent ? [CONSENT] : []), {
      optional: true,
    }),
    input("ask", say("authoring.ask"), text(draft.task), { hint: say("authoring.ask_hint") }),
    input("why", say("authoring.why"), text(draft.why), { hint: say("authoring.why_hint") }),
    input("steps", say("authoring.steps"), lines(draft.steps), { hint: say("authoring.steps_hint") }),
    input("cues", say("authoring.cues"), lines(draft.cues), { hint: say("authoring.cues_hint") }),
    input("questions", say("authoring.questions"), lines(draft.questions), { hint: say("authoring.questions_hint") }),
    input("reflection", say("authoring.reflection"), lines(draft.reflectionPrompts), {
      hint: say("authoring.reflection_hint"),
    }),
    input("result", say("authoring.result"), line(draft.result), { hint: say("authoring.result_hint") }),
    input("tiny", say("authoring.tiny"), text(draft.tiny ?? ""), { hint: say("authoring.tiny_hint"), optional: true }),
    input("bigger", say("authoring.bigger"), text(draft.bigger ?? ""), {
      hint: say("authoring.bigger_hint"),
      optional: true,
    }),
    input("bigger-minutes", say("authoring.bigger_minutes"), numberInput(15, 240, draft.biggerMinutes), {
      optional: true,
    }),
    input("safety", say("authoring.safety"), text(draft.safety ?? ""), {
      hint: say("authoring.safety_hint"),
      optional: true,
    }),
    input("sources", say("authoring.sources"), multiSelect(sources, draft.sources, 3), {
      hint: say("authoring.sources_hint"),
    }),
  ];
}

/** The block of each field of a draft; most are called alike. */
export const BLOCK_OF: Readonly<Partial<Record<keyof ChallengeDraft, string>>> = {
  restWeeks: "rest",
  task: "ask",
  needs: "host",
  reflectionPrompts: "reflection",
  biggerMinutes: "bigger-minutes",
};

/** What was written in the short form. */
export function readCore(state: ViewState, id: string): DraftCore {
  const sentence = (block: TextField): string => typed(state, block).replace(/\s+/g, " ");
  return { id, title: sentence("title"), task: sentence("ask"), why: sentence("why") };
}

/** What was filled in. Line breaks inside a sentence, list marks and a forgotten full stop are put right. */
export function readDraft(state: ViewState, id: string): ChallengeDraft {
  const sentence = (block: TextField): string => typed(state, block).replace(/\s+/g, " ");
  const lines = (block: TextField): string[] =>
    typed(state, block)
      .split("\n")
      .map((item) => item.trim().replace(/^(?:[-•*]|\d[.)])\s+/, ""))
      .filter((item) => item !== "");
  return {
    id,
    title: sentence("title"),
    area: chosen(state, "area") ?? "",
    scopes: chosenAll(state, "scopes")
      .map(Number)
      .toSorted((a, b) => a - b),
    tracks: chosenAll(state, "tracks"),
    rootedIn: [],
    kind: chosen(state, "kind") ?? "",
    minutes: Number(typed(state, "minutes")),
    restWeeks: Number(typed(state, "rest")),
    needs: { host: chosen(state, "host") ?? "", clientConsent: chosenAll(state, "consent").includes(CONSENT) },
    sources: chosenAll(state, "sources"),
    prerequisites: [],
    followOns: [],
    task: sentence("ask"),
    why: sentence("why"),
    steps: lines("steps"),
    cues: lines("cues").map((cue) => (cue.endsWith(".") ? cue : `${cue}.`)),
    questions: lines("questions"),
    reflectionPrompts: lines("reflection"),
    // Forms of the version before call it so.
    result: sentence("result") || sentence("evidence"),
    form: null,
    place: null,
    tiny: sentence("tiny") || null,
    bigger: sentence("bigger") || null,
    biggerMinutes: sentence("bigger-minutes") === "" ? null : Number(sentence("bigger-minutes")),
    safety: sentence("safety") || null,
  };
}
