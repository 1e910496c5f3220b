import type { Say } from "#src/kernel/texts.ts";
import { isLacking, isOfOne, type Wish } from "../rules/preferences.ts";
import { readTopic } from "../rules/topics.ts";

/** A topic in the reader's words, as plain text; the word itself where somebody named one of their own. */
export function topicName(say: Say, topic: string): string {
  const read = readTopic(topic);
  switch (read?.by) {
    case "area":
      return say(`areas.${read.area}.title`);
    case "track":
      return say(`vocabulary.tracks.${read.track}`);
    case "kind":
      return say(`before.topics.kinds.${read.kind}`);
    case "talk":
      return say("before.topics.talk");
    case "host":
      return say(`before.topics.hosts.${read.host}`);
    case "word":
      return read.word;
    case "one":
      return read.id.replaceAll("-", " ");
    case undefined:
      return topic;
  }
}

/** The id of the challenge that was turned down. */
export const idOfOne = ({ value }: Wish): string => {
  const read = readTopic(value);
  return read?.by === "one" ? read.id : "";
};

/** A wish in a few words, as plain text. @param titleOf the title of a challenge by its id. */
export function wishLabel(say: Say, wish: Wish, titleOf: (challengeId: string) => string): string {
  switch (wish.what) {
    case "ease":
      return say(wish.value === "harder" ? "before.wishes.label.harder" : "before.wishes.label.easier");
    case "size":
      return say(wish.value === "bigger" ? "before.wishes.label.bigger" : "before.wishes.label.smaller");
    case "more":
      return say("before.wishes.label.more", { topic: topicName(say, wish.value) });
    case "less":
      if (isOfOne(wish)) return say("before.wishes.label.never", { title: titleOf(idOfOne(wish)) });
      return say(isLacking(wish) ? "before.wishes.label.lacking" : "before.wishes.label.less", {
        topic: topicName(say, wish.value),
      });
  }
}
