/** What a manager asks in English about bringing on one of their people: it is about that person, and not about their own next role. */
import { shortWish, type Wording } from "#src/language/intent.ts";

const WHOM = String.raw`(?!me\b|myself\b|us\b|you\b|it\b|the\b|this\b|that\b|these\b|those\b|users?\b|clients?\b|customers?\b|sales\b|support\b|a\b|an\b|more\b|with\b|to\b|into\b|in\b|on\b|for\b|better\b|promoted\b|senior\b|others\b|people\b|somebody\b|someone\b|juniors\b)(?:one of my (?:people|reports|developers|devs)|my (?:mentee|report|junior|developer|dev|people|team)|[\p{L}'-]{2,})`;
const WHERETO =
  "(?:(?:to |be |become |get |getting |on |in |into |with |towards |reach |reaching )*(?:promoted|promotion|a promotion|senior|a senior|staff|(?:a |the )?(?:tech |team )?lead|an? architect|the next (?:level|role|step)|ready for [^?!]{2,30}|(?:his|her|their) (?:promotion|career|next (?:role|step|level)|growth|goals?)|grow(?: [^?!]{2,24})?|develop|better at [^?!]{2,30}))";

export const helpOthers: Wording = {
  isWhole: true,
  examples: [
    "how can i help maya get promoted",
    "what can i do to help omar grow",
    "how do i get priya ready for the lead role",
    "how can i support maya with her promotion",
    "how could i help my junior become a senior",
    "what should i do to get omar promoted",
    "i want to help maya reach the next level",
  ],
  nearMisses: [
    "how do i get promoted",
    "how can you help me get promoted",
    "help me get promoted",
    "how can i help the client grow",
    "what can i do to get promoted",
    "how can i help maya with the build",
    "how can i get to senior",
    "how can i help users",
  ],
  read: shortWish(
    new RegExp(
      String.raw`^(?:(?:hi|hey|so|and|ok|okay|hm+|well|btw)[,.]? )*(?:how (?:can|could|do|should|would|might) (?:i|we)(?: best)?|what (?:can|could|should|do) (?:i|we) do(?: to)?|i(?:'?d| would)? (?:want|like|love)(?: to)?|(?:any )?(?:ideas?|tips?|advice) (?:how|on how) to) (?:best |actually )?(?:help|support|get|bring|prepare|make|coach|back|guide|move|push) ${WHOM} ${WHERETO}(?: (?:here|please|pls|then|this year|next year|faster|soon))*[?!. ]*$`,
      "u",
    ),
  ),
};
