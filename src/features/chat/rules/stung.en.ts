/** In how few words people say in English that something hurt, or thank for what they did not get. In folded text. */
const OPENING = "(?:(?:well|ok|okay|ouch|oof|hm+|honestly|tbh|yeah|yes|so|and|but|ngl|actually),? )*";
const MUCH =
  "(?:(?:just |really |so |very |pretty |quite |rather |somewhat |kinda |kind of |sort of |a bit |a little |bit |super |honestly )*)";
const CLOSING =
  "(?:,? (?:tbh|to be honest|ngl|honestly|actually|really|though|a (?:bit|little|lot)|you know|somehow|lol|haha|i guess|i must say|not gonna lie|of (?:them|him|her|you)|to hear|for me|after that|now|today|:\\())*[.! ]*";
const HARD =
  "(?:deflating|discouraging|demotivating|disheartening|demoralising|demoralizing|hurtful|crushing|humiliating|harsh|brutal|painful|sobering|disappointing|dispiriting|(?:a )?(?:bit of )?(?:a )?(?:slap in the face|punch in the (?:gut|stomach)|kick in the teeth|blow|let-?down|downer|cold shower)|not (?:very |so |exactly )?(?:nice|kind|fair|encouraging|what i needed))";
const STRUCK =
  "(?:deflated|crushed|gutted|discouraged|disheartened|demotivated|humiliated|hurt|stung|let down|put down|(?<=\\b(?:feel|felt|feeling) (?:\\w+ ){0,2})(?:small|stupid)|belittled|dismissed|brushed off|shot down)";

/** The whole message says it. */
export const STUNG = new RegExp(
  [
    `^${OPENING}(?:(?:that|this|it|which)(?: one| reply| answer| comment| sentence)?(?: was| is|'s| felt| feels|s)? )?${MUCH}${HARD}${CLOSING}$`,
    `^${OPENING}(?:that|this|it|which) ${MUCH}(?:hurts?|stung|stings|smarts|got to me|gets to me|took the wind out of my sails|knocked me(?: back)?|brought me down|let me down|ruined my (?:day|mood))${CLOSING}$`,
    `^${OPENING}(?:i(?:'m| am| feel| felt|m)? |(?:feel|felt|feeling) )?${MUCH}${STRUCK}${CLOSING}$`,
    "^(?:ouch|oof|auch)[.! ]*$",
  ].join("|"),
);

const THANKS =
  "(?:gee,? |wow,? |great,? |oh,? |well,? |yeah,? )*(?:thanks?|thank you|thx|cheers)(?: (?:a (?:lot|bunch|million)|so much|very much))?";
/** Thanks that say the opposite. */
export const WRY = new RegExp(
  [
    `^${THANKS},? (?:for (?:asking|listening|caring|the (?:help|support|interest|sympathy)|your (?:help|support|interest|sympathy)|\\w+ing))?[,. ]*(?:lol|haha|lmao|heh)?[,. ]*(?:but |although |though )?(?:(?:you|u|he|she|they) (?:did ?n[o']?t|didnt|did not|never did|never|do ?n'?t|dont|has ?n'?t|haven'?t)|(?:nobody|no one|noone) (?:asked|did|does|ever|listened|cared|cares))(?: (?:ask|listen|care|even|at all|actually))*[.! ]*$`,
    `^${THANKS},? (?:for (?:asking|listening|caring|the (?:help|support|interest)|your (?:help|support|interest))|very (?:helpful|kind|nice)|that (?:helped|helps))[,. ]*\\(?(?:not|lol not|haha not)\\)?[.! ]*$`,
    `^${THANKS},? for (?:not (?:asking|listening|caring|reading|helping)|ignoring (?:it|me|that|what i said|this))[.! ]*$`,
    "^gee,? thanks?[.! ]*$",
  ].join("|"),
);

/** That nothing is wrong, after they were taken too seriously. */
export const FINE =
  /^(?:haha+|lol|hehe|nah|no|nope|oh|ah|sorry|na)(?:[,. ]+(?:no|nah|haha|lol|really))*[,. ]+(?:(?:it'?s |its |that'?s )?(?:all )?(?:good|fine|ok(?:ay)?)|i'?m (?:all )?(?:fine|good|ok(?:ay)?)|(?:i was |i'?m |was )?(?:just |only )?(?:kidding|joking|a joke)|do ?n'?t worry(?: about me)?)(?:[,. ]+(?:haha|lol|thanks?|really|here|promise|all good|it'?s fine))*[.! ]*$/;

/** Anger at code and things, said large. */
export const RANT =
  /^(?:honestly |seriously |omg |argh+ |ugh+ )?i (?:could|would|will|want to|wanna|am going to|am gonna|might) (?:literally |gladly |happily |actually )?(?:murder|kill|strangle|throttle|punch) (?:whoever (?:wrote|named|built|made|designed|merged|approved|scheduled|came up with) (?:this|that|these|those|the|it)(?: \w+){0,3}|(?:this|that|the|my) (?:parser|printer|laptop|build|build server|server|ticket|test|bug|machine|coffee machine|editor|vpn|regex))(?: one day| today| soon)?(?: \([^)]{0,40}\))?[.! ]*$/;
