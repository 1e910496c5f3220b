/** What the bot answers when people ask about itself. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, inTurn, type Told } from "#src/feature-kit/intent.ts";
import { adminsNamed } from "#src/features/admin/slack/admins-named.ts";
import { givenTo } from "#src/features/assignments/use-cases/given.ts";
import { HARM } from "#src/features/guidance/rules/follow-up.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import { allReflections } from "#src/features/reflections/use-cases/looking-back.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { saidIn } from "#src/language/intent.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, button, type Message, textMessage, textWithButtons } from "#src/slack/kit/blocks.ts";
import { asksForJoke, languageIn, notInterested } from "../rules/about-itself.en.ts";
import { confidence, mayBeOfKept } from "../rules/confidence.en.ts";
import { TOLD_HARD } from "../rules/goes-on.ts";
import { HARD } from "../rules/hard-acts.ts";
import { isGerman } from "../rules/in-german.de.ts";
import { introduction, whoAmI } from "../rules/introduction.en.ts";
import { type OffTopic, offTopic, offTopicIn } from "../rules/off-topic.en.ts";
import { BEFORE_ALL } from "../rules/understand.ts";

export const intentsAboutItself: readonly Intent[] = [
  defineIntent({
    name: "how-are-you",
    audience: "anybody",
    answer: ({ say }, told) =>
      said(
        asksForJoke(told.text)
          ? say("chat.joke_md")
          : say(inTurn(told, ["chat.how_are_you_1_md", "chat.how_are_you_2_md"])),
      ),
  }),
  defineIntent({
    name: "introduction",
    audience: "anybody",
    wordings: { en: introduction },
    answer: async ({ deps, say, person }) => {
      const [asked] = (await givenTo(deps, person)).waiting;
      const assigner = asked && mention(asked.assignment.assignerUserId);
      const why = assigner ? [say("chat.introduction_asked_md", { assigner })] : [];
      return said([say("chat.introduction_md"), ...why].join("\n"), [
        button(say("chat.acts.help"), "chat.do", "help"),
        button(say("chat.acts.privacy"), "chat.do-other", "privacy"),
      ]);
    },
  }),
  defineIntent({ name: "confidence", audience: "anybody", wordings: { en: confidence }, answer: keepsIt }),
  defineIntent({ name: "who-am-i", audience: "anybody", wordings: { en: whoAmI }, answer: tellWhoTheyAre }),
  defineIntent({
    name: "are-you-ai",
    audience: "anybody",
    answer: ({ deps, say }, told) => {
      const plain = say(inTurn(told, ["chat.are_you_ai_1_md", "chat.are_you_ai_2_md"]));
      return said(deps.model ? say("chat.are_you_ai_model_md") : plain, [
        button(say("chat.acts.privacy"), "chat.do", "privacy"),
        button(say("chat.human"), "chat.do-other", "human"),
      ]);
    },
  }),
  defineIntent({
    name: "who-made",
    audience: "anybody",
    answer: (context) =>
      said(context.say("chat.who_made_md", adminsNamed(context)), [
        button(context.say("chat.acts.privacy"), "chat.do", "privacy"),
      ]),
  }),
  defineIntent({ name: "off-topic", audience: "anybody", wordings: { en: offTopic }, answer: sayNotOurs }),
  defineIntent({ name: "annoyed", audience: "anybody", wordings: { en: notInterested }, answer: soothe }),
  defineIntent({ name: "human", audience: "anybody", answer: (context) => said(nameHumans(context)) }),
  defineIntent({
    name: "other-language",
    audience: "anybody",
    answer: ({ say }, { text, before }) => {
      const isInGerman = isGerman(text);
      const language = isInGerman ? "de" : languageIn(text);
      // Whoever goes on in German does not hear it twice in the same words: what can be said in one word, and what can be pressed.
      if (isInGerman && before === "other-language")
        return said(say("chat.other_language_again_md"), [
          button(say("chat.acts.next"), "chat.do", "next"),
          button(say("chat.acts.progress"), "chat.do-other", "progress"),
          button(say("chat.acts.help"), "chat.do-third", "help"),
        ]);
      const own = language ? [say(`chat.other-language.${language}`)] : [];
      return said([...own, say("chat.other_language_md")].join("\n"));
    },
  }),
];

function said(mrkdwn: string, buttons: ReturnType<typeof button>[] = []): Promise<Reply> {
  return Promise.resolve(messageReply(textWithButtons(mrkdwn, buttons)));
}

/** One sentence on who reads it, and then what they were telling: nothing is sold, and nothing to choose. */
async function keepsIt(context: Context, { before = null, text }: Told): Promise<Reply> {
  const { deps, say } = context;
  if (before === BEFORE_ALL) return said(say("chat.confidence.crisis_md"));
  const isHard = before !== null && LISTENS_AFTER.has(before);
  const isOfKept = before !== null && KEEPING.has(before);
  const shared = isOfKept || (!isHard && mayBeOfKept(text)) ? await sharedMessage(context) : null;
  if (shared) return messageReply(shared);
  const stays = say("chat.confidence.stays_md", { model: deps.model ? "yes" : "other" });
  if (isHard) {
    const isGoing = before === "quitting";
    const isUnfair = before !== null && UNFAIR.has(before);
    const more = isGoing
      ? "chat.confidence.quitting_md"
      : isUnfair
        ? "chat.confidence.unfair_md"
        : "chat.confidence.hard_md";
    return said([stays, say(more)].join("\n"));
  }
  return said([stays, say("chat.confidence.limit_md")].join("\n"), [
    button(say("chat.acts.privacy"), "chat.do", "privacy"),
  ]);
}
const UNFAIR: ReadonlySet<string> = new Set(["conflict", "manager-trouble", "credit", "hurt", HARM]);
/** Answers about what they keep. */
const KEEPING: ReadonlySet<string> = new Set(["done", "log", "share", "recent", "change-told"]);

/** That their manager can read an entry already, and its button; null where none is shared. */
async function sharedMessage({ deps, say, person }: Context): Promise<Message | null> {
  const member = await findMemberIfAny(deps, person);
  const manager = member?.settings.managerUserId ?? null;
  if (!member || manager === null) return null;
  const shared = (await allReflections(deps, member)).filter(({ sharedWithManager }) => sharedWithManager);
  const [entry] = shared.toSorted((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime());
  if (!entry) return null;
  const text = say("chat.confidence.shared_md", {
    title: escapeMrkdwn(entry.title),
    manager: mention(manager),
    more: shared.length - 1,
  });
  const buttons = [
    button(say("unshare.make_private"), "reflection.unshare", entry.id),
    button(say("home.all"), "log.list", "log"),
  ];
  return textMessage(text, actions(...buttons));
}

/** Answers to what weighs on people: whoever asks for confidence then is still there. */
const LISTENS_AFTER: ReadonlySet<string> = new Set([...HARD, TOLD_HARD, "human", "last-day"]);

async function tellWhoTheyAre({ deps, say, person }: Context): Promise<Reply> {
  const words = { person: mention(person.userId) };
  const isMember = (await findMemberIfAny(deps, person)) !== null;
  const text = isMember ? say("chat.who_am_i_md", words) : say("chat.who_am_i_newcomer_md", words);
  return said(text, [button(say("chat.acts.known"), "chat.do", "known")]);
}

/** What it cannot do is said at once, and what it is for; not twice in the same words. */
async function sayNotOurs({ deps, say, person }: Context, told: Told): Promise<Reply> {
  const kind = OFF_TOPIC[say.locale](saidIn(told.text, say.locale).words) ?? "fact";
  const first = say(inTurn(told, NOT_OURS[kind]));
  const isMember = (await findMemberIfAny(deps, person)) !== null;
  const help = button(say("chat.acts.help"), "chat.do", "help");
  if (!isMember || kind === "sky") return said(first, kind === "sky" ? [] : [help]);
  const ask = button(say("chat.acts.who-to-ask"), "chat.do", "who-to-ask");
  const topic = button(say("chat.acts.wish-topic"), "chat.do-other", "wish-topic");
  return said(first, kind === "code" ? [ask, topic] : [help]);
}
const NOT_OURS = {
  code: ["chat.off-topic.code_1_md", "chat.off-topic.code_2_md"],
  sky: ["chat.off-topic.sky_1_md", "chat.off-topic.sky_2_md"],
  game: ["chat.off-topic.game_1_md", "chat.off-topic.game_2_md"],
  fact: ["chat.off-topic.fact_1_md", "chat.off-topic.fact_2_md"],
  errand: ["chat.off-topic.errand_1_md", "chat.off-topic.errand_2_md"],
} as const satisfies Readonly<Record<OffTopic, readonly [string, string]>>;
const OFF_TOPIC: Readonly<Record<Locale, typeof offTopicIn>> = { en: offTopicIn };

/** Whoever looks after the bot here, and where to go with what is too personal for it. */
function nameHumans(context: Context): string {
  const { deps, say, person } = context;
  const { helpContact } = deps.policies.of(person.workspaceId);
  const text = say("chat.human_md", adminsNamed(context));
  return helpContact === null
    ? text
    : [text, say("guidance.contact_md", { contact: escapeMrkdwn(helpContact) })].join("\n");
}

async function soothe({ deps, say, person }: Context, told: Told): Promise<Reply> {
  const member = await findMemberIfAny(deps, person);
  if (!member) return said(say("chat.annoyed_newcomer_md"), [button(say("chat.human"), "chat.do", "human")]);
  return said(say(inTurn(told, ["chat.annoyed_1_md", "chat.annoyed_2_md"])), [
    button(say("home.pause"), "pause.open", "chat"),
    button(say("chat.acts.stop"), "chat.do", "stop"),
    button(say("chat.acts.settings"), "settings.open", "chat"),
  ]);
}
