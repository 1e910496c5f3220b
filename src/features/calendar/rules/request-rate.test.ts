import { describe, expect, it } from "vitest";
import { addressOf, subscriptionLinks, tokenIn } from "./address.ts";
import { MOST_PER_WINDOW, RequestRate } from "./request-rate.ts";

const at = (seconds: number): Date => new Date(Date.UTC(2026, 10, 24) + seconds * 1000);

describe("how often one calendar is asked for", () => {
  it("is counted for each by itself, and anew after a while", () => {
    const rate = new RequestRate();
    for (let count = 0; count < MOST_PER_WINDOW; count++) expect(rate.wait("a", at(count))).toBeNull();
    expect(rate.wait("a", at(100))).toBe(500);
    expect(rate.wait("a", at(599.5))).toBe(1);
    expect(rate.wait("b", at(599.5))).toBeNull();
    expect(rate.wait("a", at(600))).toBeNull();
  });

  it("takes no more memory the more addresses are tried", () => {
    const rate = new RequestRate();
    for (let count = 0; count < 50_000; count++) expect(rate.wait(`key ${count}`, at(1))).toBeNull();
  });
});

describe("an address", () => {
  const token = "Abc_-".repeat(9).slice(0, 43);

  it("names its token, and nothing that only looks like one", () => {
    expect(tokenIn(`/calendar/${token}.ics`)).toBe(token);
    for (const path of [
      "/calendar/",
      "/calendar/.ics",
      `/calendar/${token}`,
      `/calendar/${token}x.ics`,
      `/x/calendar/${token}.ics`,
    ])
      expect(tokenIn(path)).toBeNull();
  });

  it("is below the server's own, and calendars are sent to it", () => {
    const address = addressOf("https://example.com/growth", token);
    expect(address).toBe(`https://example.com/growth/calendar/${token}.ics`);
    const { google, outlook } = subscriptionLinks(address, "Growth & more");
    expect(new URL(google).searchParams.get("cid")).toBe(`webcal://example.com/growth/calendar/${token}.ics`);
    expect(new URL(outlook).searchParams.get("url")).toBe(address);
    expect(new URL(outlook).searchParams.get("name")).toBe("Growth & more");
  });
});
