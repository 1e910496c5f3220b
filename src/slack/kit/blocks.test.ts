import { expect, it } from "vitest";
import { button, contextOf, paragraphsMessage, textMessage, textWithButtons } from "./blocks.ts";

it("small lines are one block, and none where there are none: Slack refuses an empty one", () => {
  expect(contextOf([])).toEqual([]);
  expect(contextOf(["about an hour"])).toMatchObject([{ type: "context", elements: [{ text: "about an hour" }] }]);
});

it("a paragraph is said to notifications without its marks; a name keeps its underscores", () => {
  const { text, blocks } = textMessage("*Ask* about `export_job`: _why_ _so_, for maya_b");
  expect(text).toBe("Ask about export_job: why so, for maya_b");
  expect(blocks).toHaveLength(1);
});

it("several paragraphs are said like one, above small print and buttons", () => {
  const { text, blocks } = paragraphsMessage(
    ["*Mend fix_import_job*", "_Then_ rest."],
    [button("Yes", "a.b", "1")],
    ["private"],
  );
  expect(text).toBe("Mend fix_import_job\nThen rest.");
  expect(blocks.map(({ type }) => type)).toEqual(["section", "section", "context", "actions"]);
  expect(paragraphsMessage(["One."]).blocks).toHaveLength(1);
});

it("where there are no buttons a message has no row of them", () => {
  expect(textWithButtons("*Sure?*", []).blocks).toHaveLength(1);
  expect(textWithButtons("*Sure?*", [button("Yes", "a.b", "1")])).toMatchObject({
    text: "Sure?",
    blocks: [{ type: "section" }, { type: "actions", elements: [{ action_id: "a.b" }] }],
  });
});
