/** How people ask in English whether their manager decides about what they do here. */
import { shortWish, type Wording } from "#src/language/intent.ts";

const LEAD = "^(?:(?:hi|hey|and|but|so|ok|okay|btw|sorry|hm+|wait|just asking)[,.:]? )*";
const MANAGER = "(?:my |the )?(?:manager|boss|team lead|lead|supervisor)";
const DECIDES =
  "(?:decide|approve|agree|confirm|choose|pick|allow|sign (?:it |that |this )?off|say yes|be asked|know(?: first)?)";
const WHAT =
  "(?: (?:(?:about |on |to |for )?(?:that|this|it|all this|my mentor|the mentor|a mentor|the seat|my seat|my challenge|the challenge)|who (?:my mentor is|becomes my mentor|i (?:ask|pick|choose))|(?:if|whether) i (?:get|have|can have) (?:a mentor|the seat|a seat)|before (?:that|i ask|i start)|first))*";

export const managerDecides: Wording = {
  isWhole: true,
  examples: [
    "does my manager decide that?",
    "will my boss decide about it",
    "does my manager have to agree?",
    "do i need my manager to approve that",
    "does my lead pick my mentor",
    "does my manager need to approve this first",
    "must my boss agree to that",
    "does my manager have to be asked",
  ],
  nearMisses: [
    "my manager decides everything",
    "did my manager decide that",
    "does my manager know Lena",
    "does my manager know from you",
    "how do i get my manager to agree",
    "my manager has to approve my holiday",
    "does my manager see that",
    "does my manager decide the roadmap",
    "who decides that",
    "ask my manager to approve it",
  ],
  read: shortWish(
    new RegExp(
      [
        `${LEAD}(?:does|do|will|must|should|can) ${MANAGER} (?:also |even |really )?(?:(?:have|need|get) to )?${DECIDES}${WHAT}[?!. ]*$`,
        `${LEAD}do i need (?:my |the )?(?:manager|boss|team lead|lead)(?:['’]?s (?:ok|okay|approval|permission|yes)| to ${DECIDES})(?: for)?${WHAT}[?!. ]*$`,
      ].join("|"),
    ),
  ),
};
