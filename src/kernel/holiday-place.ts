/** Where somebody's public holidays hold: a country (ISO 3166-1, `DE`), or a region of it (ISO 3166-2, `DE-BY`). */

/** What a form or a row may hold; whether there is such a place is known by the calendar alone. */
export const HOLIDAY_PLACE = /^[A-Z]{2}(?:-[A-Za-z0-9]{1,12})?$/;

/** `DE-BY` is the region BY of DE; `DE` is a country and no region. */
export function splitPlace(place: string): { readonly country: string; readonly region: string | null } {
  const [country = "", region = null] = place.split("-");
  return { country, region };
}
