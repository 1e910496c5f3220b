/** Blind pairs of our challenges and others' for readers to judge, and what their answers come to. */
import { z } from "zod";
import type { Challenge } from "#src/kernel/challenge.ts";
import { seededRandom } from "#src/kernel/seeded-random.ts";
import { AREAS, SCOPES } from "#src/kernel/vocabulary.ts";

/** A challenge that somebody else wrote. */
const Rival = z.strictObject({
  area: z.enum(AREAS),
  scope: z.literal(SCOPES),
  title: z.string().min(1),
  ask: z.string().min(1),
  /** What there is at the end. */
  result: z.string().min(1),
  minutes: z.int().positive(),
});
export type Rival = z.infer<typeof Rival>;
export const Rivals = z.array(Rival).min(1);

/** What readers are asked of each pair. */
export const QUESTIONS = ["send", "do", "glad"] as const;
export type Question = (typeof QUESTIONS)[number];

type Text = Pick<Rival, "title" | "ask" | "result" | "minutes">;
type Side = "A" | "B";

/** Two challenges for one area and level; `ours` says on which side ours stands, and is kept from the readers. */
export interface Pair {
  readonly number: number;
  readonly area: Rival["area"];
  readonly scope: Rival["scope"];
  readonly A: Text;
  readonly B: Text;
  readonly ours: Side;
  readonly ourId: string;
}

/**
 * One pair for each rival, with one of ours for the same area and level: drawn by the seed, each at most once as long as
 * there are others, and put on side A or B by it.
 * @throws RangeError where nothing of ours is for that area and level.
 */
export function pairsOf(challenges: readonly Challenge[], rivals: readonly Rival[], seed: string): Pair[] {
  const random = seededRandom(seed);
  const used = new Set<string>();
  return rivals.map((rival, index) => {
    const { area, scope } = rival;
    const fitting = challenges.filter(
      (one) => one.area === area && one.scopes.includes(scope) && !one.tracks.includes("manager"),
    );
    const fresh = fitting.filter(({ id }) => !used.has(id));
    const pool = fresh.length > 0 ? fresh : fitting;
    const own = pool[Math.floor(random() * pool.length)];
    if (!own) throw new RangeError(`there is nothing of ours for ${area}, scope ${scope}`);
    used.add(own.id);
    const mine: Text = { title: own.title, ask: own.task, result: own.result, minutes: own.minutes };
    const theirs: Text = { title: rival.title, ask: rival.ask, result: rival.result, minutes: rival.minutes };
    const isFirst = random() < 0.5;
    return {
      number: index + 1,
      area,
      scope,
      ...(isFirst ? { A: mine, B: theirs } : { A: theirs, B: mine }),
      ours: isFirst ? "A" : "B",
      ourId: own.id,
    };
  });
}

/** The sheet for one reader: the pairs, without a word of whose they are. */
export function sheetOf(pairs: readonly Pair[]): string {
  const text = (side: Side, { title, ask, result, minutes }: Text): string =>
    `**${side}. ${title}** (about ${minutes} minutes)\n\n${ask}\n\nAt the end: ${result}\n`;
  return [
    "# Which of the two?\n",
    "Each pair is for a software developer in the named area, at the named level (1 own task, 2 feature, 3 team, 4 several teams).",
    "For each pair answer three questions with A or B:\n",
    "- `send`: you are a mentor with time for one message a week. Which would you send?",
    "- `do`: you are that developer, with a full week. Which would you sooner do?",
    "- `glad`: a month later, which would you be gladder to have done?\n",
    'Write the answers as JSON: `[{"number": 1, "send": "A", "do": "B", "glad": "A"}, ...]`\n',
    ...pairs.map((pair) =>
      [`## ${pair.number}. ${pair.area}, level ${pair.scope}\n`, text("A", pair.A), text("B", pair.B)].join("\n"),
    ),
  ].join("\n");
}

const Choice = z.enum(["A", "B"]);
export const Answers = z.array(z.object({ number: z.int(), send: Choice, do: Choice, glad: Choice }));
export type Answers = z.infer<typeof Answers>;

/** How often ours was chosen, and which of ours lost. */
export interface Tally {
  readonly pairs: number;
  readonly wins: Readonly<Record<Question, number>>;
  /** Ids of ours that lost, by question. */
  readonly lost: Readonly<Record<Question, readonly string[]>>;
}

/** Counts one reader's answers. @throws RangeError when a pair was not answered. */
export function tallyOf(pairs: readonly Pair[], answers: Answers): Tally {
  const byNumber = new Map(answers.map((answer) => [answer.number, answer]));
  const lost: Record<Question, string[]> = { send: [], do: [], glad: [] };
  for (const { number, ours, ourId } of pairs) {
    const answer = byNumber.get(number);
    if (!answer) throw new RangeError(`pair ${number} was not answered`);
    for (const question of QUESTIONS) if (answer[question] !== ours) lost[question].push(ourId);
  }
  const wins = (question: Question): number => pairs.length - lost[question].length;
  return { pairs: pairs.length, wins: { send: wins("send"), do: wins("do"), glad: wins("glad") }, lost };
}
