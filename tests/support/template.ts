/** The database that all databases of the tests are copies of. */
export const TEMPLATE = "growth_template";
