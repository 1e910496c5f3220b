import { describe, expect, it } from "vitest";
import { readCatalogue } from "#src/content/read-catalogue.ts";
import { atSize, type Challenge, sizesOf } from "./challenge.ts";

const { catalogue } = readCatalogue(["prompts"]);
const found = (id: string): Challenge => {
  const challenge = catalogue.byId.get(id);
  if (!challenge) throw new Error(`there is no ${id}`);
  return challenge;
};

describe("the warnings of a size", () => {
  it("are those of the whole, unless they are about the whole alone", () => {
    const script = found("shorten-demo-setup");
    expect(script.safety).toContain("Let the script stop");
    expect(atSize(script, "tiny").safety).toBeNull();
    expect(atSize(script, "bigger").safety).toBe(script.safety);
    const call = found("shadow-client-call");
    expect(call.needs.clientConsent).toBe(true);
    expect(atSize(call, "tiny")).toMatchObject({
      safety: null,
      needs: { host: call.needs.host, clientConsent: false },
    });
    const invented = found("let-two-users-save");
    expect(atSize(invented, "tiny").safety).toBe(invented.safety);
  });

  it("are never of a first bite that asks a client", () => {
    const bare = catalogue.all.filter((challenge) => sizesOf(challenge).includes("tiny") && challenge.wholeOnly);
    expect(bare.length).toBeGreaterThan(30);
    for (const challenge of bare) {
      const bite = atSize(challenge, "tiny");
      expect(`${challenge.id}: ${bite.task}`).not.toMatch(
        /\b(?:your|one|a|the) client\b.*\b(?:whether|welcome|call)\b/,
      );
      expect(bite.needs.clientConsent).toBe(false);
    }
  });
});
