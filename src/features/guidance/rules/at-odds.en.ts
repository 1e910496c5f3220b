/** How people say in English that they are at odds with somebody: their manager, HR, the works council, colleagues. In folded text. */
import { type PatternList, patternList } from "#src/language/pattern-list.ts";
import { COUNCIL, HR, MANAGER } from "./matters.en.ts";

const COLLEAGUES =
  "(?:colleagues?|co-?workers?|team ?mates?|team|product owner|project lead|scrum ?master|architect|everyone|everybody|the (?:new|other) (?:guy|one|girl|man|woman|dev\\w*|colleague|people|team)|whole (?:team|office|department))";
const THE = "(?:(?:my|our|the|this|that) )?(?:(?!new\\b)[\\w']+ )?";
const ADVERB =
  "(?: (?:really|just|simply|honestly|absolutely|so|all|always|also|still|totally|clearly|is|are|was|were|has|have|seems?|feels?|turned|keeps?|kept|being|in my team|at work|here|to be))*";

/** What somebody feels who is at odds with a person. */
export const DISLIKE =
  "(?:(?:can'?t|can ?not|cannot|couldn'?t)(?: really| even)? (?:stand|bear|take|trust|work with|deal with|talk to|cope with|get (?:on|along) with)|(?:hate|loathe|despise|dread|distrust|dislike|detest)(?: working with)?|(?:do ?n'?t|do not)(?: really| even)? (?:trust|like|get (?:on|along) with)|(?:fed up|sick and tired|done|at war|at odds|through) (?:with|of)|sick of|(?:have|had|'?ve had) enough of|clash(?:ed|ing)? with)";
/** Nothing of theirs: "the manager track", "my manager's idea", "with my manager on Thursday". */
const END =
  "(?=$|[.,;:!?)]| (?:any ?more|any longer|no more|at all|these days|right now|now|lately|since|because|and|but|so|he|she|they|who|it)\\b)";
const AGAINST =
  "(?:against (?:me|us)\\b|hates? (?:me|us)\\b|ha(?:s|ve) (?:it in for|something against) (?:me|us)|out to get (?:me|us)|wants? me (?:out|gone)|no help|of no help|useless(?! (?:to|for)\\b)|(?:does|did|do|doing) nothing|(?:does|did|do) ?n[o']?t (?:help|believe|listen to|care about|support) (?:me|us)|(?:won'?t|will not) help|ignor(?:e|es|ed|ing) (?:me|us)|on (?:his|her|their|the other|(?:my|our) (?:manager|boss|lead)'?s?) side|look(?:s|ed)? (?:the other way|away (?:when|while|whenever|if|again|every))|protect(?:s|ed|ing)? (?:him|her|them)|let (?:me|us) down|(?:unbearable|impossible|a nightmare)(?! (?:to|for)\\b))";

const at = (who: string): PatternList =>
  patternList(
    [
      `(?:^|\\b(?:i|we|i'?m|i am|i'?ve|and|but|that)\\b)(?: (?:really|just|simply|honestly|also|still|so|am|have|think i))* ?${DISLIKE} ${THE}${who}${END}`,
      `\\b${THE}${who}(?: and (?:my |the |our )?[\\w']+)?${ADVERB} ${AGAINST}`,
    ].map((one) => new RegExp(one)),
  );

/** Those who are there to help are named first: whom to go to is another question then. */
export const AT_ODDS_WITH_HELPERS = at(`(?:${HR}|${COUNCIL})`);
export const AT_ODDS_WITH_MANAGER = at(MANAGER);
export const AT_ODDS_WITH_COLLEAGUES = at(COLLEAGUES);
/** Who asks what becomes of their words asks about the bot, whomever they distrust. */
export const ABOUT_BOT =
  /\b(?:who|whether|does|do|can|will|could|is|are)\b[^.]*\b(?:reads?|sees?|knows?|watch\w*|told|gets?)\b|\b(?:about|trust|with) you\b|\bthe bot\b/;
/** It is over, or was meant in another way: "we clashed and solved it", "I'm done with my manager, thanks". */
export const SETTLED =
  /(?<!\b(?:not|never|nothing|hardly|cannot|\w+n'?t)(?: \w+)? )\b(?:solved|sorted (?:it|that)|sorted|resolved|settled|made (?:up|peace)|cleared (?:it|that|the air)|talked it (?:out|over|through)|went (?:really |very |quite |so |pretty )?(?:well|fine|good|great|ok)|worked (?:it |things )?out|all good|(?:good|fine|better|ok|great) (?:now|again|since)|thanks|thank you|thx)\b/;
