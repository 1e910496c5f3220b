/**
 * What weighs on somebody. loss: somebody died. illness: somebody near them is badly ill. own-illness: they are ill themselves. worry: they
 * fear for somebody near them. parted: they part, or were left. let-go: they lost their work. panic: it seizes them. addiction: drink, drugs or
 * gambling. money: debt, or no home. colleague: somebody at work is not well.
 */
export type HardshipKind =
  | "loss"
  | "illness"
  | "own-illness"
  | "worry"
  | "parted"
  | "let-go"
  | "panic"
  | "addiction"
  | "money"
  | "colleague";

/** What is told in such words and is no hardship. unwell: somebody near them has what passes. laughter: words of death, and nothing heavy. */
export type LightKind = "unwell" | "laughter";

/** Whom somebody has lost, or that somebody is about to die. */
export type LossKind = "person" | "suicide" | "birth" | "pet" | "dying";

/** What somebody tells of their life. */
export interface LifeNews {
  readonly kind: HardshipKind | LightKind;
  /** Of a loss. */
  readonly loss?: LossKind;
  /** What the message says beside it, in lower case; empty where that is all, and the whole where the two cannot be told apart. */
  readonly rest: string;
}
