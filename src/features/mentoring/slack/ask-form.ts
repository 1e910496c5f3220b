/** The form in which somebody says what they look for in a mentor. */
import type { ModalView } from "@slack/types";
import { z } from "zod";
import { type Context, defineSubmit } from "#src/feature-kit/handlers.ts";
import { cut } from "#src/kernel/text.ts";
import type { Say } from "#src/kernel/texts.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { AREAS } from "#src/kernel/vocabulary.ts";
import { inOrderOfNames } from "#src/language/lists.ts";
import type { ModalOrigin, Submission } from "#src/slack/context.ts";
import { userFaultText } from "#src/slack/fault-text.ts";
import { modal, option } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { checkboxes, multiSelect, radio, select, textInput } from "#src/slack/kit/inputs.ts";
import { wholeIfCut } from "#src/slack/kit/whole-sections.ts";
import { languageName } from "#src/slack/language-name.ts";
import { messageView } from "#src/slack/windows.ts";
import { MAX_GOAL, type MentorWish, PARTS_OF_DAY, RHYTHMS, WEEKS } from "../rules/types.ts";
import { askForMentor } from "../use-cases/find-mentor.ts";
import { wishView } from "../use-cases/overview.ts";
import { wishMessage } from "./wish-blocks.ts";

const FIELDS = formFields({
  goal: "text",
  area: "choice",
  languages: "choices",
  part: "choice",
  weeks: "choice",
  rhythm: "choice",
  wishes: "choices",
});
const { input, chosen, chosenAll, typed } = FIELDS;

/** What can be chosen; ISO 639-1. */
const LANGUAGES: readonly string[] = [
  "en",
  "de",
  "fr",
  "es",
  "it",
  "nl",
  "pt",
  "pl",
  "cs",
  "sk",
  "hu",
  "ro",
  "sv",
  "da",
  "no",
  "fi",
  "uk",
  "ru",
  "tr",
  "el",
  "ar",
  "he",
  "hi",
  "zh",
  "ja",
  "ko",
];
const DEFAULTS = { weeks: 8, rhythm: "every-two-weeks", partOfDay: "any", languages: ["en"] } as const;
const Metadata = z.object({ responseUrl: z.string().optional() });

/** @param prefill what was typed, or what a wish before said. */
export function askView(say: Say, prefill: Partial<MentorWish>, origin: ModalOrigin): ModalView {
  const { goal = "", wantedArea = null, languages, partOfDay, weeks, rhythm } = { ...DEFAULTS, ...prefill };
  const wishes = [
    option(say("mentor.form.by_bot"), "by-bot"),
    option(say("mentor.form.may_be_manager"), "may-be-manager"),
  ];
  const wished = [...(prefill.isPickedByBot ? ["by-bot"] : []), ...(prefill.mayBeManager ? ["may-be-manager"] : [])];
  const blocks = [
    ...wholeIfCut(say, goal, MAX_GOAL),
    input(
      "goal",
      say("mentor.form.goal"),
      textInput({
        multiline: true,
        max: MAX_GOAL,
        initial: cut(goal, MAX_GOAL),
        placeholder: say("mentor.form.goal_placeholder"),
      }),
      { hint: say("mentor.form.goal_hint") },
    ),
    input(
      "area",
      say("mentor.form.area"),
      select(
        AREAS.map((area) => option(say(`areas.${area}.title`), area, say(`areas.${area}.line`))),
        wantedArea,
      ),
      { optional: true, hint: say("mentor.form.area_hint") },
    ),
    input(
      "languages",
      say("mentor.form.languages"),
      multiSelect(
        inOrderOfNames(say.locale, LANGUAGES, (code) => languageName(say, code)).map((code) =>
          option(languageName(say, code), code),
        ),
        languages,
        5,
      ),
    ),
    input(
      "part",
      say("mentor.form.when"),
      radio(
        PARTS_OF_DAY.map((part) => option(say(`mentor.form.part.${part}`), part)),
        partOfDay,
      ),
    ),
    input(
      "weeks",
      say("mentor.form.weeks"),
      select(
        WEEKS.map((count) => option(say("mentor.form.weeks_option", { weeks: count }), String(count))),
        String(weeks),
      ),
    ),
    input(
      "rhythm",
      say("mentor.form.rhythm"),
      radio(
        RHYTHMS.map((one) => option(say(`mentor.form.rhythm_option.${one}`), one)),
        rhythm,
      ),
    ),
    input("wishes", say("mentor.form.wishes"), checkboxes(wishes, wished), { optional: true }),
  ];
  return modal("mentor-ask", say("mentor.form.title"), blocks, {
    submit: say("mentor.form.submit"),
    close: say("common.cancel"),
    metadata: origin,
  });
}

export const askSubmit = defineSubmit({
  id: "mentor-ask",
  fields: FIELDS.kinds,
  metadata: Metadata,
  delivers: "all",
  run: async (context, state, { responseUrl }): Promise<Submission> => {
    const { deps, person } = context;
    const wishes = chosenAll(state, "wishes");
    try {
      const pairing = await askForMentor(deps, person, {
        goal: typed(state, "goal"),
        wantedArea: z.enum(AREAS).nullable().catch(null).parse(chosen(state, "area")),
        languages: chosenLanguages(chosenAll(state, "languages")),
        partOfDay: z.enum(PARTS_OF_DAY).catch(DEFAULTS.partOfDay).parse(chosen(state, "part")),
        weeks: Number(chosen(state, "weeks") ?? DEFAULTS.weeks),
        rhythm: z.enum(RHYTHMS).catch(DEFAULTS.rhythm).parse(chosen(state, "rhythm")),
        isPickedByBot: wishes.includes("by-bot"),
        mayBeManager: wishes.includes("may-be-manager"),
      });
      return await shown(context, responseUrl, pairing);
    } catch (error) {
      if (!(error instanceof UserFault)) throw error;
      return { kind: "errors", errors: { goal: userFaultText(error.fault, context.say) } };
    }
  },
});

async function shown(
  context: Context,
  responseUrl: string | undefined,
  pairing: Parameters<typeof wishView>[1],
): Promise<Submission> {
  const message = wishMessage(context.say, await wishView(context.deps, pairing));
  return responseUrl ? { kind: "close", message } : { kind: "update", view: messageView(context, message) };
}

function chosenLanguages(codes: readonly string[]): readonly string[] {
  const known = codes.filter((code) => LANGUAGES.includes(code));
  return known.length > 0 ? known : DEFAULTS.languages;
}
