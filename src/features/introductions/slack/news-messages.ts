/** What the asker hears of a request, and what a host hears after they said yes. */
import type { Say } from "#src/kernel/texts.ts";
import { mention, quotedLines } from "#src/slack/escape.ts";
import { actions, button, type KnownBlock, type Message, section } from "#src/slack/kit/blocks.ts";
import { hasEnded } from "../rules/types.ts";
import type { IntroductionView } from "../use-cases/messages.ts";
import { dayFor } from "./times.ts";

/** To the asker: nobody yet, another time, or the end. What is not true any more says so. */
export function newsMessage(say: Say, view: IntroductionView): Message {
  return { text: say("introductions.news.fallback"), blocks: newsBlocks(say, view) };
}

function newsBlocks(say: Say, { message, introduction, host, zone }: IntroductionView): KnownBlock[] {
  const { id, status, wishedUserId, dueAt, changedAt } = introduction;
  const question = quotedLines(introduction.question);
  const person = host === null ? say("introductions.somebody") : mention(host);
  const elsewhere = button(say("introductions.news.somebody_else"), "introductions.somebody-else", id);
  const withdraw = button(say("introductions.asked.withdraw"), "introductions.withdraw", id);
  const again = button(say("introductions.news.again"), "introductions.again", id);
  switch (message) {
    case "later": {
      if (status !== "another-time") return [section(supersededText(say, status, question))];
      const day = dayFor(say.locale, dueAt ?? changedAt, zone);
      const text =
        wishedUserId === null
          ? say("introductions.news.later_md", { day, question })
          : say("introductions.news.later_named_md", { person: mention(wishedUserId), day, question });
      return [section(text), actions(elsewhere, withdraw)];
    }
    case "gone":
      // Whoever was named and is not known any more had not been introduced.
      return [
        section(
          introduction.introducedAt === null && host === null
            ? say("introductions.news.gone_named_md", { question })
            : say("introductions.news.gone_md", { person, question }),
        ),
        actions(again),
      ];
    case "unreached":
      return [section(say("introductions.news.unreached_md", { person, question }))];
    case "lapsed":
      return [section(say("introductions.news.lapsed_md", { question })), actions(again)];
    default: {
      if (status !== "no-one") return [section(supersededText(say, status, question))];
      if (wishedUserId === null) return [section(say("introductions.news.no_one_md", { question })), actions(withdraw)];
      const text = say("introductions.news.named_md", { person: mention(wishedUserId), question });
      return [section(text), actions(elsewhere, withdraw)];
    }
  }
}

function supersededText(say: Say, status: IntroductionView["introduction"]["status"], question: string): string {
  return hasEnded(status)
    ? say("introductions.news.closed_md", { question })
    : say("introductions.news.taken_md", { question });
}

/** What came of it: one question to the asker, a week after. */
export function followUpMessage(say: Say, { introduction, host, hasJoined }: IntroductionView): Message {
  const { id, followUps } = introduction;
  const question = quotedLines(introduction.question);
  const text = section(
    say("introductions.follow_up.text_md", {
      host: host === null ? say("introductions.somebody") : mention(host),
      question,
    }),
  );
  const notYet = followUps < 3 ? [button(say("introductions.follow_up.not_yet"), "introductions.not-yet", id)] : [];
  // Who keeps no log can thank them, and nothing else.
  const label = hasJoined ? say("introductions.follow_up.tell") : say("introductions.follow_up.thank");
  const tell = button(label, "introductions.tell", id, "primary");
  const nothing = button(say("introductions.follow_up.nothing"), "introductions.nothing", id);
  return {
    text: say("introductions.follow_up.fallback"),
    blocks: [text, actions(tell, ...notYet, nothing)],
  };
}

/** To a host who said yes. */
export function offMessage(say: Say, { introduction }: IntroductionView): Message {
  const asker = mention(introduction.askerUserId);
  return {
    text: say("introductions.off.fallback"),
    blocks: [section(say("introductions.off.text_md", { asker }))],
  };
}

/** The asker's own words to the host. */
export function thanksMessage(say: Say, { introduction }: IntroductionView): Message {
  const asker = mention(introduction.askerUserId);
  return {
    text: say("introductions.thanks.fallback"),
    blocks: [section(say("introductions.thanks.text_md", { asker, thanks: quotedLines(introduction.thanks) }))],
  };
}
