/** Days of which somebody asks in English what they have then. */
export const TODAY = /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/;
export const WEEK = /\b(?:my|the) week\b/;
