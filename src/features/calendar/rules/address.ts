/** The private address of somebody's calendar. */

/** 32 random bytes in base64url: nobody finds one by trying. */
export const TOKEN_BYTES = 32;
const PATH = /^\/calendar\/([A-Za-z0-9_-]{43})\.ics$/;

/** All addresses lie below it. */
export const CALENDAR_PATH = "/calendar/";

/** The token that a path names; null where it names none. */
export function tokenIn(path: string): string | null {
  return PATH.exec(path)?.[1] ?? null;
}

export function addressOf(publicUrl: string, token: string): string {
  return `${publicUrl}${CALENDAR_PATH}${token}.ics`;
}

/** Links with which calendars subscribe; what others read from the address itself. */
export function subscriptionLinks(
  address: string,
  name: string,
): { readonly google: string; readonly outlook: string } {
  const webcal = address.replace(/^https?:/, "webcal:");
  return {
    google: `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}`,
    outlook: `https://outlook.office.com/calendar/0/addfromweb?url=${encodeURIComponent(address)}&name=${encodeURIComponent(name)}`,
  };
}
