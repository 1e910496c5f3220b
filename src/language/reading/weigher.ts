/**
 * Says whether a message weighs, by examples: a reader of its own beside the large one, with few kinds, which is asked where no pattern knows.
 * The same examples give the same weigher, in whichever order they stand.
 */
import { lately } from "../remembered.ts";
import { HEAVY, type Heavy, LIGHT, type WeighingWords } from "../weighing.ts";
import { type Features, featuresOf } from "./features.ts";
import { hashOf, mixed } from "./hash.ts";
import { mendingWith, type Vocabulary } from "./mending.ts";
import { type Tokens, tokensOf } from "./tokens.ts";
import { type CompactWeights, compacted, type Prepared, probabilities, train } from "./train.ts";
import { weighingClassesOf } from "./weighing-classes.en.ts";
import { classesOf } from "./word-classes.en.ts";

/** What weighs: weights of features, and the words of the examples. Plain data, so that another process can train it. */
export interface WeighingModel extends CompactWeights {
  readonly vocabulary: Vocabulary;
}

/** How likely a message weighs, 0 to 1, and the likeliest kind of it. */
export interface Weighed {
  readonly sureness: number;
  readonly kind: Heavy;
}

/** Weighs messages of one language. */
export interface Weigher {
  weigh(text: string): Weighed;
}

const KINDS = [LIGHT, ...HEAVY];
const ALL = Uint8Array.from(KINDS, () => 1);
const NONE_NEEDING = Uint8Array.from(KINDS, () => 0);
/** As many as there are epochs: nothing is learned later. */
const NEVER_LATER = [null, null, null];
const MOST_WORDS = 4096;

const classes = lately(MOST_WORDS, (word: string) => [...classesOf(word), ...weighingClassesOf(word)]);
const featuresAlone = (tokens: Tokens): Features => featuresOf(tokens, classes)(null);

/** Trains a model, which takes a second or two. */
export function weighingModelFrom(words: readonly WeighingWords[]): WeighingModel {
  const vocabulary = new Map<string, number>();
  const kinds = new Map(words.flatMap(({ kind, says }) => says.map((text) => [text, KINDS.indexOf(kind)] as const)));
  const examples: readonly Prepared[] = [...kinds].map(([text, act]) => {
    const tokens = tokensOf(text);
    for (const word of new Set(tokens.words)) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
    const seen = { features: featuresAlone(tokens), mask: ALL };
    return { act, place: mixed(hashOf(text)), inSituations: [seen], later: NEVER_LATER };
  });
  return { ...compacted(train(KINDS, examples, NONE_NEEDING)), vocabulary };
}

export function weigherWith(model: WeighingModel): Weigher {
  const scores = new Float64Array(KINDS.length);
  const mend = lately(MOST_WORDS, mendingWith(model.vocabulary));
  return {
    weigh: (text) => {
      const tokens = tokensOf(text);
      probabilities(model, featuresAlone({ ...tokens, words: tokens.words.map(mend) }), ALL, scores);
      const [light = 1, ...heavy] = scores;
      const most = Math.max(...heavy);
      return { sureness: 1 - light, kind: HEAVY[heavy.indexOf(most)] ?? "work" };
    },
  };
}
