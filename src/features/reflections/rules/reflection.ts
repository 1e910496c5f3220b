/** What came of something, in the person's own words: changed by its author alone, and never lost to another telling. */
import { editMark, isOvertaken, type Seen } from "#src/kernel/edit-mark.ts";
import type { Reflection } from "#src/kernel/member.ts";
import { ChangedMeanwhile } from "#src/kernel/user-fault.ts";
import { isCrisisInAny } from "#src/language/crisis.ts";

export type ReflectionTexts = Pick<Reflection, "what" | "surprise" | "insight" | "link">;

/** Words of danger to whoever wrote them: they are kept for them alone, and never offered to be shown. */
export function isForThemAlone({ what, surprise, insight }: Omit<ReflectionTexts, "link">): boolean {
  return isCrisisInAny([what, surprise, insight].join("\n"));
}

/** As it is kept: what is for its author alone is shared with nobody, whatever was ticked. */
export function asKept(reflection: Reflection): Reflection {
  return reflection.sharedWithManager && isForThemAlone(reflection)
    ? { ...reflection, sharedWithManager: false }
    : reflection;
}

/** Tells one state of a reflection from another. */
export function reflectionMark({ what, surprise, insight, link }: ReflectionTexts): string {
  return editMark(what, surprise, insight, link);
}

/** @throws UserFault with what stands there now, where somebody saved another text since the form was opened. */
export function requireUnchanged(existing: Reflection | null, seen: Seen, next: ReflectionTexts): void {
  const stored = existing && reflectionMark(existing);
  if (!existing || stored === null || !isOvertaken(seen, stored, reflectionMark(next))) return;
  const { what, surprise, insight, link } = existing;
  throw new ChangedMeanwhile({ what, surprise, insight, link: link ?? "" }, stored);
}

/** A story told after another stands below it; the same told again is there already. */
export function withMore(told: string, more: string): string {
  if (told === "" || more === "") return told + more;
  return `\n\n${told}\n\n`.includes(`\n\n${more}\n\n`) ? told : `${told}\n\n${more}`;
}

/** What was told, without what was added last; null where that is not its last paragraph any more. */
export function withoutLast(told: string, more: string): string | null {
  return more !== "" && told.endsWith(`\n\n${more}`) ? told.slice(0, -more.length - 2) : null;
}

/** What taking out words comes to. */
export type TakingOut =
  /** Nothing else was kept: it goes. */
  | { readonly kind: "all" }
  /** Nothing else was kept either, but others have it by now: they are asked before it goes. */
  | { readonly kind: "asked" }
  | { readonly kind: "last"; readonly what: string }
  /** Something was written below it since. */
  | { readonly kind: "overtaken" };

/** @param isWithOthers somebody else reads it or gave thanks for it. */
export function takingOut(kept: ReflectionTexts, story: string, isWithOthers: boolean): TakingOut {
  const { what, surprise, insight, link } = kept;
  const isNothingElse = what === story && surprise === "" && insight === "" && link === null;
  if (isNothingElse) return { kind: isWithOthers ? "asked" : "all" };
  const left = withoutLast(what, story);
  return left === null ? { kind: "overtaken" } : { kind: "last", what: left };
}
