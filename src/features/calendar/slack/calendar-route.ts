/** What calendars read: `/calendar/<token>.ics`. Whoever has no right to it learns nothing, not even that there is something. */
import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Deps } from "#src/feature-kit/deps.ts";
import { answer, type HttpRoute, route } from "#src/slack/http-routes.ts";
import { CALENDAR_PATH, tokenIn } from "../rules/address.ts";
import { RequestRate } from "../rules/request-rate.ts";
import { tokenHash } from "../use-cases/address.ts";
import { calendarBehind } from "../use-cases/calendar-file.ts";

export function calendarRoute(deps: Deps): HttpRoute {
  const rate = new RequestRate();
  return route(CALENDAR_PATH, async (response, request) => {
    const token = tokenIn((request.url ?? "").split("?", 1)[0] ?? "");
    if (token === null) return notFound(response);
    const waitSeconds = rate.wait(tokenHash(token), deps.clock.now());
    if (waitSeconds !== null) return later(response, 429, waitSeconds);
    try {
      const file = await calendarBehind(deps, token);
      if (file === null) return notFound(response);
      send(request, response, file);
    } catch (error) {
      // The calendar keeps what it has, and asks again. The address is a secret, so that it is not logged.
      deps.log.warn({ err: error }, "a calendar could not be read");
      later(response, 503, RETRY_SECONDS);
    }
  });
}

const RETRY_SECONDS = 300;

function send(request: IncomingMessage, response: ServerResponse, file: string): void {
  const tag = `"${createHash("sha256").update(file).digest("base64url").slice(0, 22)}"`;
  response.setHeader("etag", tag);
  response.setHeader("cache-control", "private, no-cache");
  response.setHeader("x-robots-tag", "noindex, nofollow");
  response.setHeader("referrer-policy", "no-referrer");
  response.setHeader("x-content-type-options", "nosniff");
  if (request.headers["if-none-match"] === tag) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader("content-disposition", 'inline; filename="growth.ics"');
  response.setHeader("content-length", Buffer.byteLength(file));
  answer(response, 200, file, "text/calendar; charset=utf-8");
}

function notFound(response: ServerResponse): void {
  answer(response, 404, "");
}

function later(response: ServerResponse, status: 429 | 503, seconds: number): void {
  response.setHeader("retry-after", seconds);
  answer(response, status, "");
}
