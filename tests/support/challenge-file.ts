/** A whole file of a challenge, as a company or we ourselves write it. */
export const CHALLENGE_FILE = `---
id: ask-sales-pitch
title: Ask sales how they pitch the product
area: market
scopes: [1, 2]
tracks: [all]
kind: talk
minutes: 30
restWeeks: 10
needs:
  host: sales
  clientConsent: false
form: sentence
place: sent
sources: [B7, A4]
prerequisites: []
followOns: []
---

## Ask
Ask somebody in sales to pitch the product to you in two minutes as if you were a client, and send them one sentence that would be truer.

## Result
One truer sentence, sent to whoever pitches.

## Why
What they leave out is either not needed or not understood, and both are worth knowing before the next ticket.

## Tiny
Ask a seller which sentence opens their pitch, and post it where your team reads it.

## Steps
1. Ask for two minutes, not for a meeting.
2. Correct nothing while they speak.

## Cues
- When my build is green on Thursday, I will walk over to sales.
- When I meet somebody from sales at the coffee machine, I will ask.
- When I see somebody present the product, I will listen for the first sentence.

## Questions
- What do they say first?
- What do they never mention?

## Reflection
- What did you not recognise?
- What will you call otherwise?
`;
