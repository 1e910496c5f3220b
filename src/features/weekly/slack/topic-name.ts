import type { Say } from "#src/kernel/texts.ts";
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
    case "word":
      return read.word;
    case undefined:
      return topic;
  }
}
