/**
 * Words of whoever hears that somebody means to kill, and of whoever is made to have sex. Read as `crisis.en.ts` prepares them: lower case, words with one space
 * between them, no signs.
 */
const TELLS =
  "(?:says?|said|saying|tells?|told|wrote|writes|writing|swears?|swore|(?:promis|threaten|shout|yell|scream|whisper|post|mail|messag|announc|text|jok|warn)\\w*|keeps saying|talks about how)";
const TO_WHOM =
  "(?:(?:to |at )?(?:me|us|him|her|them|everyone|everybody|somebody|someone|people|my \\w+|the \\w+|in (?:the|our|a) \\w+) )?";
const WILL =
  "(?:will|would|wants? to|wanted to|ll|d|hes will|is will|was will|plans? to|planned to|intends to|might|could|should|must|has to|is about to|is ready to)";
const THEY = `(?:he|she|they|somebody|someone) (?:\\w+ )??${WILL}`;
/** "He's", "he'll" and "he would", as they are left without signs, and those whom somebody names. */
const THEY_TOO = `(?:(?:hes|shes|theyre) (?:will|about to|ready to)|hell|shell|theyll|hed|shed|theyd|itll|(?:my|our|her|his) (?:\\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|ex|father|dad|brother|son|boss|manager|lead|colleague|coworker|neighbou?r) (?:\\w+ )??${WILL})`;
const KILL =
  "(?:come (?:and|over and|here and|back and|to) )?(?:kill|murder|stab|shoot|strangle|behead|slaughter|find (?:me|us|him|her) and kill|hunt (?:me|us) down and kill)";
const TITLE =
  "(?:boss|manager|lead|team ?lead|tech ?lead|supervisor|director|ceo|cto|colleagues?|co ?workers?|team ?mates?|team|mentor|host|client|customer|intern|trainee|hr|neighbou?rs?|wife|husband|partner|girlfriend|boyfriend|ex|kids?|children|son|daughter|family|parents|father|dad|mother|mum|mom|brother|sister|dog|cat)";
const WHOM = `(?:me|us|you|him|her|them|everyone|everybody|people|somebody|someone|all of (?:us|them|you)|(?:us|them|you) all|(?:my|our|his|her|your) (?:whole |entire )?${TITLE}|the (?:boss|manager|lead|ceo|whole team|team|whole office|hr lady|guy|woman|man))`;
/** It ends there, or goes on with when and where; a mail, a merge or a price ends no life. */
const MEANT =
  "(?=$| (?:too|all$|at work|in the (?:office|meeting|street|night|car park)|at (?:home|night|the office)|tonight|tomorrow|today|soon|now|one day|some day|someday|next (?:week|time)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|and (?:then|himself|herself|i|me|my|everyone|his|her|their|that|bury|burn|hide|nobody)|because|with (?:a|his|her|the|my) (?:\\w+ )?(?:knife|gun|pistol|rifle|hands|axe|hammer|car|rope)|when(?:ever)? (?:i|he|she|we|nobody)|if i (?:leave|left|go|went|tell|told|talk|talked|call|called|report|reported|say (?:a word|anything|no|something)|speak|do not|dont|ever)|for real|i am (?:so |really |very )?(?:afraid|scared|frightened|terrified)|i (?:believe|fear)|he (?:means|meant|has|is)|she (?:means|meant|has|is)|they (?:mean|meant|have|are)|what|how|should|do|is|help|please|who|again)\\b)(?! all (?:an?|the|my) )";

const THREATS: readonly RegExp[] = [
  new RegExp(`\\b${TELLS} ${TO_WHOM}(?:that )?${THEY} (?:\\w+ )?${KILL} ${WHOM}\\b${MEANT}`),
  new RegExp(`\\b${TELLS} ${TO_WHOM}(?:that )?${THEY_TOO} (?:\\w+ )?${KILL} ${WHOM}\\b${MEANT}`),
  new RegExp(
    `\\b${TELLS} ${TO_WHOM}(?:that )?(?:${THEY}|${THEY_TOO}) (?:\\w+ )?(?:have|get|see) (?:me|us|him|her|my \\w+) (?:killed|beaten(?: up)?|shot|murdered|raped|stabbed|dead)\\b`,
  ),
  new RegExp(`\\b${TELLS} ${TO_WHOM}to (?:\\w+ )?${KILL} ${WHOM}\\b${MEANT}`),
  new RegExp(
    `\\b(?:threat|threats|threatened|threatening) (?:to|of|with) (?:kill\\w*|murder\\w*|shoot\\w*|stab\\w*)\\b(?! (?:the|this|that|our|my) (?:project|process|feature|product|release|contract|deal|app|server|job|idea|ticket|branch|build)\\b)`,
  ),
  /\b(?:got|get|gets|getting|received?|receives|receiving|sent me|sends me|sent us|send me|i had|having|made|makes|making) (?:\w+ ){0,5}?(?:death|bomb) threats?\b|\b(?:death|bomb) threats? (?:against|to|at|from) (?:me|us|my|our|him|her|a colleague|the office)\b/,
  new RegExp(
    `(?<!\\bi )\\b${TELLS} ${TO_WHOM}(?:that )?(?:i will|ill|i want to|i am about to|i should) ${KILL} you\\b(?: all)?${MEANT}`,
  ),
  /\b(?:told|tells) me (?:that )?i should be (?:shot|hanged|dead|beaten)\b/,
  // Where they say so of somebody whom nobody jokes about.
  new RegExp(
    `\\bmy (?:\\w+ )?(?:ex|ex \\w+|stalker|stepfather|stepdad) (?:${WILL}) (?:\\w+ )?(?:kill|murder|stab|shoot|strangle) me\\b${MEANT}`,
  ),
  new RegExp(
    `\\b(?:he|she) (?:${WILL}) (?:really |actually |surely )?(?:murder|stab|shoot|strangle|behead) (?:me|us|somebody|someone|everyone|everybody|people|himself and|us all)\\b${MEANT}(?! (?:all|now) (?:an?|the|my))`,
  ),
  /\b(?:he|she|they|somebody|someone|(?:my|a|our|the) (?:\w+ )?(?:colleague|coworker|guy|man|lead|boss|manager|client|customer|intern|ex|husband|neighbou?r)) (?:\w+ ){0,4}?(?:will|would|wants? to|ll|threatens? to|threatened to|plans? to) (?:bring|get|fetch|use|come (?:back )?with|turn up with) (?:a|his|her|the) (?:gun|pistol|rifle|shotgun|machete|axe|bomb)\b(?! (?:emoji|game|license|licence|sticker))/,
  new RegExp(
    `\\b(?:threatens?|threatened|threatening|swore|swears|promised) (?:me |us |him |her |them )?(?:that (?:he|she|they) (?:will|would) |to )?(?:come|turn up|show up|return|be back|wait for (?:me|us|him|her))(?: (?:back|here|over|again|by|tomorrow|tonight|in|to (?:the|our|my) \\w+|to work|at (?:the|our|my) \\w+)){0,3} with (?:a|his|her|the) (?:gun|pistol|rifle|shotgun|knife|machete|axe|weapon|bomb)\\b`,
  ),
  // On those who are there.
  new RegExp(
    `\\b(?:afraid|scared|frightened|terrified|fear) (?:that )?(?:he|she|they|hell|shell|theyll|my (?:\\w+ )?${TITLE}) (?:(?:will|would|might|could|may|wants to|is will) )?(?:\\w+ )?(?:kill|murder|stab|shoot|strangle|beat|hurt|rape|attack)s? (?:me|us|my (?:kids?|children|mum|mom|mother|family|son|daughter))\\b(?! (?:in|for|with|over|at|if) (?:the|a|my|this|that|words|i|price) (?:review|meeting|demo|retro|code|mail|words|questions?|pr|release|merge|game|race|match|chess)\\b)`,
  ),
];

const FORCES =
  "(?:push(?:es|ed|ing)?|press(?:es|ed|ing)?|pressur(?:es?|ed|ing)|pressuri[sz](?:es?|ed|ing)|forc(?:es?|ed|ing)|coerc(?:es?|ed|ing)|blackmail(?:s|ed|ing)?|trick(?:s|ed|ing)?|threaten(?:s|ed|ing)?|guilt(?:s|ed|ing|trips?|tripped)?|bull(?:ies|ied|ying)|order(?:s|ed|ing)?|manipulat(?:es|ed|ing)|talk(?:s|ed)|begg?(?:s|ed|ing)?|demand(?:s|ed)?)";
const WHO_IS =
  "(?:me|us|her|him|my (?:\\w+ )?(?:sister|daughter|son|friend|girlfriend|wife|colleague|intern|mum|mom|brother))";
const SEX =
  "(?:sex\\b|oral\\b(?! (?:exams?|presentations?|reports?|agreement|tests?|statement))|anal\\b|intercourse|sleep(?:ing)? with (?:him|her|them|his|someone|somebody|(?:a |an |the |our )?(?:clients?|customers?|boss|man|men))|(?:his |her |their |the )?bed\\b|(?:watch )?porn|mak(?:e|ing) out with (?:him|her)|go(?:ing)? to bed with|undress\\w*|strip\\b|sexual\\w*|(?:a )?blow ?jobs?|give (?:him|her|them) (?:a )?(?:blow|hand)|go(?:ing)? down on (?:him|her|them)|suck (?:him|his)|touch (?:him|her|them|himself|herself|his (?:penis|dick|body)|their (?:body|parts)))";
/** Classes are taught, and apps are built, in these words. */
const NO_LESSON =
  "(?! (?:education|ed|workshop|training|app|content|shop|toy|toys|filter|and gender|as a (?:field|column)|field|column)\\b)";

const FORCED: readonly RegExp[] = [
  new RegExp(
    `\\b${FORCES} ${WHO_IS} (?:in)?to (?:\\w+ )?(?:have |having |do |doing |let )?(?:more |some |his |group )?${SEX}${NO_LESSON}`,
  ),
  new RegExp(
    `\\b(?:made|makes|making|make|let|lets) ${WHO_IS} (?:\\w+ )?(?:have |do |perform )?(?:things? )?${SEX}${NO_LESSON}`,
  ),
  new RegExp(
    `\\b(?:was|been|being|got|get|am|were|feel|felt) (?:\\w+ )?(?:forced|coerced|pressured|pushed|made|threatened|blackmailed|tricked|manipulated|drugged) (?:in)?to (?:\\w+ )?(?:have |having |do |doing )?${SEX}${NO_LESSON}`,
  ),
  /\bforc(?:es|ed|ing) (?:himself|herself|themselves) (?:on|upon|onto|into|inside) (?:me|us|her|him|my)\b/,
  /\b(?:had|has|having|have) (?:\w+ )?sex with (?:me|my (?:daughter|sister|son|friend))\b(?: \w+){0,3}? (?:although|even though|against|without|while|when|despite|after i said|i (?:was (?:asleep|drunk|unconscious|passed out)|did not|didnt|said no))\b/,
  /\b(?:woke up|waking up|wake up)\b(?: \w+){0,6} (?:having sex|inside me|on top of me|undressing me|in my pants|touching me)\b/,
  /\b(?:said|say|saying|told him|told her) no\b(?: \w+){0,10} (?:in bed|had sex|have sex|having sex|inside me|on top of me|undress\w*)\b/,
  /\b(?:does not|doesnt|wont|will not|didnt|did not|would not|wouldnt|never) (?:take|takes|accept|accepts|hear|hears) (?:a |my )?no\b(?: \w+){0,6} (?:in bed|sex|naked|bedroom)\b/,
  /\b(?:rape[sd]?|raping|molest(?:s|ed|ing)|grop(?:es|ed|ing)) (?:her|him|them|(?:a|an|my|our|the|his|another) (?:\w+ )?(?:colleagues?|coworker|interns?|girls?|woman|women|friend|trainee|student|assistant|child|children|kids?|daughter|sister))\b/,
  /\bgot me (?:so |really |very )?drunk (?:and|to)(?: \w+){0,4} (?:slept|sleep|sex|kiss\w*|touch\w*|undress\w*|bed)\b|\bslept with me (?:while|when|although|even though|without|after) (?:i (?:was|did not|didnt|said|slept|passed)|my)\b|\btook advantage of me (?:when|while|after|because) i was (?:\w+ )?(?:drunk|asleep|drugged|unconscious|passed out)\b/,
  /\b(?:never said yes|(?:did not|didnt|never) consent(?:ed)?|without (?:my )?consent)\b.{0,60}\bsex\b(?! (?:education|field|column))|\bsex with me\b.{0,60}\b(?:never said yes|(?:did not|didnt|never) (?:consent|want)|without (?:my )?consent|no)\b/,
  /\b(?:he|she|they|somebody|someone|my \w+) penetrated me\b|\b(?:his|her|their) (?:fingers?|penis|dick|tongue) (?:in|inside|into) (?:me|my (?:mouth|vagina|body|ass|throat))\b|\bhad (?:his|her|their) way with me\b|\b(?:did|does|do) things to me (?:that )?i (?:did not|didnt|never|do not|dont) want\b/,
  /\b(?:did not|didnt|never) want (?:to )?(?:have )?sex\b(?: \w+){0,6} (?:he|she|they|anyway|did)\b/,
];

export const THREATS_AND_FORCE: readonly RegExp[] = [...THREATS, ...FORCED];
