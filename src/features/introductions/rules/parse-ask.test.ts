import { describe, expect, it } from "vitest";
import { parseAsk } from "./parse-ask.ts";

describe("the words of the command", () => {
  it.each([
    ["sales how they pitch the export", "sales", null, null, "", "how they pitch the export"],
    ["Sales: how do you pitch it?", "sales", null, null, "", "how do you pitch it?"],
    [
      "the sales team about the export: how do you pitch it?",
      "sales",
      null,
      null,
      "the export",
      "how do you pitch it?",
    ],
    ["somebody in marketing what a good headline is", "marketing", null, null, "", "what a good headline is"],
    ["customer support which case comes every week", "support", null, null, "", "which case comes every week"],
    ["HR how promotions are decided", "people", null, null, "", "how promotions are decided"],
    ["devops about deploys - who may stop one", "operations", null, null, "deploys", "who may stop one"],
    ["sales about the export", "sales", null, null, "the export", ""],
    ["sales", "sales", null, null, "", ""],
    ["salesforce admins how they sync", null, null, null, "", "salesforce admins how they sync"],
    ["<@U2> how she maps a solution", null, "U2", null, "", "how she maps a solution"],
    ["<@U2|lena>, what would you ask first?", null, "U2", null, "", "what would you ask first?"],
    ["@lena how she maps", null, null, "lena", "", "how she maps"],
    ["about invoicing: who knows the tax rules", null, null, null, "invoicing", "who knows the tax rules"],
    ["how invoicing works", null, null, null, "", "how invoicing works"],
    ["", null, null, null, "", ""],
  ] as const)("%j", (line, department, wishedUserId, name, topic, question) => {
    expect(parseAsk(line, "en")).toEqual({ department, wishedUserId, name, topic, question });
  });
});
