/** What each check runs: so short, and with seeds of which the two backends together have every kind of fault. */
export const SHORT_RUN = { minutes: 2, gapMs: 7000, callsFactor: 1, seeds: { redis: 23_061, postgres: 1433 } } as const;
