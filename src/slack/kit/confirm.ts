import type { Button } from "@slack/types";
import { plain } from "./blocks.ts";

/** The words of a question that Slack asks before a button does something for good. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}

/** The longest texts of Slack's confirmation. */
const MAX = { title: 100, text: 300, answer: 30 } as const;

/** The button, with a question before it does anything. */
export function withConfirmation(button: Button, { title, text, yes, no }: Question): Button {
  return {
    ...button,
    confirm: {
      title: plain(title, MAX.title),
      text: plain(text, MAX.text),
      confirm: plain(yes, MAX.answer),
      deny: plain(no, MAX.answer),
    },
  };
}
