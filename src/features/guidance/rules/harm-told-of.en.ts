/** What people ask in English before they tell of harm: whom to tell of the marks, of what somebody did to them, or how it can be shown. In plain text, any case. */
const TELL =
  "(?:tell|show|speak to|speak with|talk to|talk with|go to|inform|report|report it to|see)(?: (?:to )?(?:some(?:body|one)|any(?:body|one)|hr|a doctor|the police|people|my \\w+|him|her|them|\\p{L}+))?";
const MARKS =
  "(?:bruis(?:es?|ing)|black eye|marks on my (?:arm|arms|neck|face|body|wrists?|legs?|back)|scratches on my (?:arm|arms|neck|face)|swollen (?:eye|lip|face|cheek)|split lip|choke marks)";

export const TOLD_OF: readonly RegExp[] = [
  new RegExp(
    `\\b${TELL} (?:about |of )?(?:the|my|these|those|all the) (?:\\w+ )?${MARKS}(?! on the | from (?:football|climbing|judo|boxing|training|skiing|the fall))`,
    "iu",
  ),
  new RegExp(
    `\\b(?:hide|hiding|cover|covering|explain|explaining|photograph|take (?:photos|pictures) of) (?:the|my|these|those) (?:\\w+ )?${MARKS}`,
    "iu",
  ),
  /\b(?:tell|show|report|speak|talk)\b[\w ,']{0,30}(?:\b(?:about|of) )?\bwhat (?:he|she|they) (?:did|does|do|keeps? (?:on )?doing|is doing|has done|has been doing) to me\b/iu,
];
