/** How people tell in English that somebody died, or an animal that they lived with: such words are never offered to be kept. */

const KIN =
  "(?:mum|mom|mam|mummy|mommy|mother|dad|daddy|father|papa|mama|stepmum|stepmom|stepdad|stepfather|stepmother|brother|sister|sibling|twin|wife|husband|spouse|partner|girlfriend|boyfriend|fiancee?|son|daughter|child|kid|baby|gran|grandma|granny|nan|nana|nanna|grandmother|grandpa|grandad|granddad|gramps|grandfather|grandparents?|aunt|auntie|aunty|uncle|cousin|niece|nephew|in-law|godmother|godfather|friend|neighbour|neighbor|flatmate|colleague|teammate|mentor|boss|teacher)";
const CLOSE = `(?:${KIN.slice(3, -1).replace(/\|(?:partner|friend|neighbour|neighbor|flatmate|colleague|teammate|mentor|boss|teacher|kid)/g, "")}|best friend|best mate)`;
const PET =
  "(?:dog|doggo|cat|puppy|pup|kitten|kitty|horse|pony|rabbit|bunny|hamster|guinea pig|bird|budgie|parrot|pet|pets)";
const DIED = String.raw`(?:(?:has |have |had |just |suddenly |also |unexpectedly |finally )*(?:died|passed away|passed on(?! (?:the|a|my|this|that|it|his|her|our|some|to)\b)|passed(?= (?:on (?:\w+day|the \d)|last|this|yesterday|today|in|at|two|three|a) |$)(?! (?:on to|the|his|her|in (?:the|a) exam))|drowned|was killed|got killed|was found dead)|(?:is|was) (?:dead|gone for ever|gone forever|no longer with us|not with us any ?more)(?! (?:tired|serious|right|wrong|set|sure|certain|set))|lost (?:his|her|their) (?:fight|battle|life)|is dying|is in a hospice|has (?:weeks|days|months) to live|took (?:his|her|their) last breath)`;

export const GRIEF = new RegExp(
  [
    String.raw`(?:^|\b(?:my|our|his|her|the (?=neighbou?r|baby|teacher)|\w+'s) (?:[\w']+[- ]){0,3}?)${KIN}s?(?:[- ]in[- ]law)?(?: and (?:my )?${KIN})?(?: [a-z]+)?,? ${DIED}\b`,
    String.raw`\b(?:a|an old|another) (?:\w+ )?(?:${KIN}|mate) of mine ${DIED}\b|\bmy (?:\w+ )?mate(?: [a-z]+)? ${DIED}\b|\b(?:rip|rest in peace) (?:my )?(?:${KIN}|${PET})\b`,
    String.raw`\b(?:my|our|the) (?:\w+ ){0,2}?${PET}s?(?: [a-z]+)? (?:${DIED}|(?:was|is being|had to be|got|has to be|is going to be) (?:put (?:down|to sleep)|put to rest|run over))\b`,
    String.raw`\b(?:put|putting) (?:the|our|my|her|his) (?:\w+ ){0,2}?${PET}s? (?:down|to sleep)\b|\b(?:had|have) to (?:have|let) (?:the|our|my) (?:\w+ )?${PET} (?:put (?:down|to sleep)|go)\b`,
    String.raw`\b(?:i|we|ive|i've|i have|he|she|they)(?: just| have| had| suddenly)* (?:lost|am losing|are losing) (?:my|our|her|his|their|the) (?:\w+ )?(?:${CLOSE}|${PET}|baby)\b(?! (?:seat|photos?|pictures?|clothes|monitor|food|theme|class|process|window|element|component|issue|collar|sitter|bed))`,
    String.raw`\b(?:miscarr\w+|still ?birth|stillborn|bereave\w*|bereft)\b`,
    String.raw`\b(?:${KIN}(?:'?s)?|his|her|their) funeral\b|\bfuneral (?:of|for) (?:my|our|a) |\b(?:we|i) (?:buried|bury|are burying|have buried) (?:my|our) |\bdeath in (?:my|our|the) family\b`,
    String.raw`\b(?:i'?m|i am|we are|we're|still|been) (?:grieving|mourning|in mourning)\b|\b(?:lost|losing) (?:somebody|someone) (?:close|dear|i love\w*|very close)\b|\b(?:somebody|someone) (?:close to me|dear to me|i love\w*|in (?:my|our|the) family) ${DIED}`,
  ].join("|"),
  "i",
);

/** It is an animal that they lost, and nobody else. */
export const OF_A_PET = new RegExp(`^(?!.*\\b${CLOSE}\\b).*\\b${PET}s?\\b`, "i");

/** A child that was not to be born, or not to live. */
export const OF_A_BIRTH = /\b(?:miscarr\w+|still ?birth|stillborn|lost (?:our|my|the) (?:unborn )?baby)\b/i;
