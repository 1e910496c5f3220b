/** Something wrong in prompts/ or PROMPTS_DIR, told so that its author finds it. */
export interface ContentFault {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/** `challenges/x.md:3: area: ...`. */
export function faultLine({ file, line, message }: ContentFault): string {
  return `${file}:${line}: ${message}`;
}
