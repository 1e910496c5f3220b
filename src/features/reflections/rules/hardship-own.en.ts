/** How people tell in English of debt, addiction, panic, a colleague who is not well, and of what the words of `hardship.en.ts` leave out. In folded text. */
import { CLOSE } from "./grief.en.ts";

const NEAR =
  "(?:husband|wife|partner|boyfriend|girlfriend|(?:step)?(?:father|dad|mother|mum|mom|son|daughter|brother|sister)|ex|flat ?mate|room ?mate)";
const CANNOT = "(?:can ?no?t|can'?t|could ?n'?t|unable to|not able to|do ?n'?t know how to)";
const NEED =
  "(?:(?:(?:my |our |this month'?s |next month'?s )(?:rent|bills|mortgage|electricity|heating|loans?|debts?|medication|medicine)|(?:the )?rent|(?:any |enough )?(?:food|groceries|nappies|diapers)))";
/** Said of what people work on, or lightly. */
const NO_MATTER =
  "^(?!.*\\b(?:clients?|customers?|suppliers?|vendor|(?<!loan )app|apis?|erp|module|offsite|demo|page|screen|form|test|tests|simulation|training|project|product|type|pipeline|build|sprint|branch|code|framework|library|rust|lol|(?:ha){2,}h?)\\b)";
const END =
  "(?=$|[.,;:!?]| (?:and|but|even|so|because|since|now|again|anymore|any more|right now|this month|until|till|or)\\b)";
/** What is drunk every day at work. */
const NO_SPIRITS =
  "(?! (?:(?:too much|a lot of|more|only|enough|just|some) )?(?:coffee|tea|water|mate|cola|coke|juice|milk|red ?bull|espresso|energy|decaf|smoothies?)\\b)";
/** What no doctor gives; "speed" and "coke" are also other things. */
const HARD =
  "(?:coke|cocaine|meth|crystal meth|heroin|ketamine|mdma|ecstasy|amphetamines?|crack|ghb|oxy\\w*|opioids?|weed|cannabis)";
const DRUG =
  "(?:coke|cocaine|weed|cannabis|meth|heroin|pills|painkillers|ritalin|adderall|modafinil|xanax|valium|benzos?|oxy\\w*|ketamine|mdma|ecstasy|opioids?|amphetamines?|tramadol|codeine|sleeping (?:pills|tablets))";
const AS_PRESCRIBED =
  "(?!.*\\b(?:allerg\\w*|tooth|teeth|prescribed|prescription|doctor|migraine|headaches?|back pain|adhd|blood pressure|thyroid|vitamins?|flu|cold|fever|cans?|cola|zero|diet|metric|word|topic|demo)\\b)";
const TO_GET_BY =
  "(?: (?:to (?:keep up|cope|function|get through|calm down|forget|stay awake)|in secret|more and more|without (?:a )?prescription))";
const ON_AND_ON =
  "(?: (?:again|every (?:day|night|morning|evening)|at work|before work|to (?:keep up|cope|function|sleep|work|get through|calm down|forget)|in secret|all the time|more and more|alone))";

/** Debt, and no money or home. */
export const MONEY = new RegExp(
  [
    `${NO_MATTER}.*\\b(?:i|we)(?: (?:still|really|just|also))* ${CANNOT} (?:pay|afford)(?: for)? ${NEED}${END}`,
    `${NO_MATTER}.*\\b(?:no|not enough|hardly any) (?:more )?money (?:left )?(?:for |to buy |to pay )${NEED}\\b(?! (?:at|in) the)`,
    "\\b(?:i'?m|i am|we'?re|we are)(?: (?:so|deep|deeply|heavily|badly|still|now|really|up to my neck))* (?:in debt(?! (?:with|to (?!(?:a|the|my) (?:bank|loan sharks?|landlord)\\b)))|bankrupt|insolvent|homeless|over-?indebted|being evicted|getting evicted|sleeping in (?:my|the|our) car|living in (?:my|the|our) car)\\b",
    `${NO_MATTER}.*\\bi (?:still )?owe (?:(?:the |my |a )?bank |over |about |more than |him |her |them |people )?(?:\\d+ ?k|\\d{4,}(?: (?:euros?|dollars?|pounds?))?|\\d{3,} (?:euros?|dollars?|pounds?)|thousands)\\b(?! (?:lines|tests|points|tickets|words))`,
    "\\b(?:have ?n'?t|has ?n'?t|not) been paid (?:for|in|since) (?:\\w+ )?(?:months|weeks|\\d+ months)\\b|\\b(?:i|we) have no food (?:at home|left|for (?:the|my) (?:kids|children))\\b|\\bbank (?:froze|blocked|closed) my (?:account|cards?)\\b|\\b(?:about to|going to|will) lose (?:our|my) (?:house|home|flat|apartment)\\b(?! (?:keys?|page|style|screen|office|button))",
    "\\b(?:landlord|landlady) (?:\\w+ )?(?:kicks?|kicked|throws?|threw) (?:us|me) out\\b|\\bborrowed (?:money )?from (?:a )?loan sharks?\\b|\\bi lost (?:\\d+ ?k|\\d{4,}|all|everything|our savings) (?:\\w+ )?(?:in|on|with) (?:crypto|bitcoin|stocks|shares|trading|the casino)\\b",
    `${NO_MATTER}.*\\b(?:debt collectors?|bailiffs?|loan sharks?) (?:\\w+ ){0,2}(?:(?:at|after|call|calls|calling|threaten\\w*) (?:me|us|my|at (?:my|the) door|the door)|at (?:my|the) door)\\b|${NO_MATTER}.*\\b(?:(?:got|received|have) an eviction notice|evicted us|evicted me|lost (?:my|our) (?:flat|apartment|house|home)(?! (?:keys?|page|style|screen|office|button)))\\b`,
    "\\b(?:lost|scammed out of|cheated out of) (?:all |everything|all of )*(?:my|our) savings\\b|\\bi (?:fell for|got taken in by) a scam\\b(?=.*\\b(?:money|savings|lost|bank|\\d{3,}|\\d+ ?k)\\b)(?!.*\\b(?:test|simulation|training|phishing)\\b)|\\bi (?:was|got) scammed\\b(?=.*\\b(?:savings|thousands|\\d{4,}|\\d+ ?k|all my money|everything)\\b)(?!.*\\b(?:test|simulation|training|phishing)\\b)",
  ].join("|"),
);

/** Drink, drugs and gambling, their own or of somebody near. */
export const ADDICTION = new RegExp(
  [
    "\\bi(?:'?ve| have| just| again)* (?:gambled (?:away |again\\b|(?:\\w+ ){0,3}?(?:salary|wages|money|rent|savings)\\b)|bet (?:away )?(?:my|our|the|all my|all our) (?:\\w+ )?(?:salary|wages|money|rent|savings)\\b)(?! on (?:the|a|this) (?:tram|train|build|weather))|\\b(?:can ?no?t|can'?t|could ?n'?t) stop (?:gambling|betting)\\b",
    `${NO_MATTER}(?!.*\\b(?:coffee|tea|water|mate|cola|juice|milk|red ?bull|espresso|remote beer|on fridays)\\b).*\\bi(?:'?m| am)? (?:(?:still|now|also|only|secretly|always) )*drink(?:ing)?(?:${ON_AND_ON}| (?:too much|so much|even at work))${END}`,
    "\\bi(?:'?m| am) an? (?:alcoholic|addict|gambler)\\b(?! of)|\\bi need a drink (?:before (?:work|every|i can)|in the morning|every morning|to (?:start the day|function|get through (?:the|my) day))\\b|\\bi have a (?:drinking|drug|gambling|alcohol) problem\\b",
    "\\b(?:started|starting|began|am|i'?m) drinking again\\b(?! (?:coffee|tea|water|milk))|\\b(?:i )?need (?:\\d|two|three|four|some) (?:beers?|drinks?|shots?|glasses of wine) (?:before (?:work|every|the (?:daily|standup|meeting)|i can)|to (?:sleep|function|calm down|get through the day))|\\bi(?:'?m| am) (?:always |often )?(?:high|stoned|drunk) at work\\b",
    `\\bmy (?:\\w+ )?${NEAR} is (?:back )?on (?:meth|heroin|crack|drugs|coke|cocaine)\\b`,
    `\\b(?:about to|afraid to|scared to|going to|close to|nearly|almost|i|i'?ve|i have) (?:drink again|relapsed?)${END}(?!.*\\b(?:habits|pattern|code|coffee|sugar|tabs|vim)\\b)|${NO_MATTER}.*\\b(?:months?|weeks?|days?|years?) (?:sober|clean)\\b.{0,40}\\b(?:relapse|craving|drink)\\b`,
    `^${AS_PRESCRIBED}.*\\bi(?:'?ve| have| am|'?m)? (?:been )?(?:(?:us(?:e|ed|ing)|t(?:ake|ook|aking)|d(?:o|id|oing)|smok(?:e|ed|ing)|snort\\w*) (?:some |too much |more )?${HARD}${ON_AND_ON}|(?:us(?:e|ed|ing)|t(?:ake|ook|aking)|need) (?:some |too many |more )?${DRUG}${TO_GET_BY})${END}`,
    `\\b(?:can ?no?t|can'?t|could ?n'?t) stop (?:taking|using|smoking|popping|doing) (?:the |my )?(?:\\w+ )?${DRUG}\\b|\\b(?:addicted to|hooked on|dependent on) (?:\\w+ )?(?:${DRUG}|alcohol|drink|gambling|betting|drugs|porn|slot machines)\\b`,
    `\\bmy (?:\\w+ )?${NEAR} (?:\\w+ )?(?:drinks|gambles|smokes|uses)(?: (?:all |away )*(?:our|the|my) (?:money|savings|rent)\\b|(?<=drinks|gambles)(?:${ON_AND_ON}| too much| away)${NO_SPIRITS}|(?<=uses) (?:drugs|heroin|meth|crack|cocaine))|\\bmy (?:\\w+ )?${NEAR} (?:is|has become|became) (?:an? )?(?:alcoholic\\b|addict\\b|addicted to (?:\\w+ )?(?:alcohol|drugs?|heroin|meth|cocaine|crack|gambling|betting|pills|opioids?|slot machines))\\b`,
  ].join("|"),
);

/** It seizes them now, or again and again. */
export const PANIC = new RegExp(
  [
    "(?<!\\b(?:kernel|nearly|almost|mini) (?:had )?(?:an? )?)(?:(?:have|has|having|had|get|gets|getting|got|another|my|daily|bad|with|of|a) |^(?=panic attacks? (?:in|at|on|right now|rn|again|since|every)\\b)|[.,;:] ?(?=panic attacks? (?:again|rn|right now|since|every)\\b))panic attacks?\\b(?! (?:the|game|app|module|when|as|at|if) (?:i|we|they) (?:saw|see|read|opened|merged|deployed|looked)| (?:in|on) (?:prod|production|staging|the kernel))",
    "\\bheart (?:is )?racing\\b.{0,30}\\b(?:can ?no?t|can'?t) (?:calm|breathe|stop)\\b",
    "\\bi(?:'?m| am) (?:really |just )*(?:hyperventilating|having an anxiety attack)(?= (?:right now|rn|now|and (?:i )?(?:can|my))\\b|$)|\\bi(?:'?m| am) panicking (?:right now |rn |now )?and (?:i )?can(?:'?t|not| not) (?:breathe|calm|stop)\\b|\\b(?:have|having|had|get|got) (?:an )?anxiety attacks?\\b(?! (?:when|as|at|over|app))",
  ].join("|"),
);

const COLLEAGUE =
  "(?:(?:a|an|my|our|the|one|that|this|some) (?:\\w+ )?)?(?:colleague|co-?worker|team ?mate|intern|trainee|apprentice|mentee|desk neighbou?r|buddy|junior)(?: \\w+)?";
/** A colleague who is not well. */
export const COLLEAGUE_UNWELL = new RegExp(
  [
    `\\b${COLLEAGUE}(?: (?:is|seems|looks|has been|feels))+(?: (?:really|so|very|just|clearly|totally))* (?:not (?:well|himself|herself|doing well|(?:ok|okay|good) (?:at all|these days|lately))|unwell|depressed|burn(?:t|ed) out|burning out|in a (?:very )?bad (?:place|way)|falling apart|at (?:his|her) (?:wits )?end)(?=$|[.;!?]|, (?:he|she|they|and|but|i|what|how|can|should)\\b| (?:and|since|lately|these days|but|he|she|how|what|can|should)\\b)`,
    `\\b${COLLEAGUE} (?:\\w+ )?(?:(?:cries|cried|is crying|was crying) (?:every day|every night|a lot|all day|in the toilet|in the bathroom|at (?:his|her) desk|again|because)|keeps crying|is crying|broke down (?:crying|in tears))(?! (?:laughing|with laughter|of laughter|wolf))\\b`,
    "\\bhelp (?:a|my|our|this|that) (?:\\w+ )?(?:colleague|co-?worker|team ?mate|intern|mentee) (?:with|who (?:has|is|suffers from)) (?:\\w+ )?(?:depress\\w+|burn-?out|burnt out|anxiety|panic attacks|an addiction|alcohol\\w*)\\b",
    "\\bi(?:'?m| am) (?:really |very |so )?(?:worried|concerned) (?:for|about) (?:a|my|our|one) (?:\\w+ )?(?:colleague|co-?worker|team ?mate|intern|trainee|mentee)(?=$|[.;!?]|,? (?:because )?(?:he|she) (?:does ?n'?t (?:sleep|eat)|cries|drinks|looks (?:so )?(?:pale|ill|sad)|is (?:not well|unwell|depressed|so sad)))",
  ].join("|"),
);

const ELDER =
  "(?:mum|mom|mother|dad|daddy|father|papa|mama|gran|grandma|granny|nan|nana|grandmother|grandpa|grandad|granddad|grandfather|wife|husband|brother|sister|son|daughter)";
const BEGINS = "(?:^|[.,;:!?] ?|\\b(?:because|as|since|and|but|so|sorry) )";
/** Somebody near them, named without "my", or not eating. */
export const ILLNESS_TOO = new RegExp(
  [
    `${BEGINS}${ELDER}(?:'?s| is| was)? (?:still |now |back |again )*(?:in|at) (?:the |a )?(?:hospital|icu|intensive care|coma|hospice|er)(?=$|[.,;:!?]| (?:and|since|after|again|now|with|for|because|so|but|i|he|she|they|until|today)\\b)`,
    `${BEGINS}${ELDER} (?:just |now )*(?:has|had|got) (?:a )?(?:cancer|stroke|heart attack|dementia)\\b(?! (?:when|as|over))`,
    `\\bmy (?:\\w+ )?${CLOSE} (?:has |have )?(?:stopped|stops|refuses to|(?:is |are )?(?:barely|hardly|not|no longer)) eat(?:s|ing)?\\b(?! (?:meat|sugar|out|lunch))`,
    "\\b(?:my|our) (?:wife|husband|partner|daughter|son|sister|brother|mother|mum|mom|dad|father)\\b.{0,40}\\bweighs? (?:only )?(?:[23]\\d|4[0-4]) ?(?:kilos?|kg)\\b",
  ].join("|"),
);

/** They are ill themselves: by what a doctor said, or an illness that stays. */
export const ILLNESS_OWN_TOO = new RegExp(
  [
    "\\b(?:got|received|have|had) (?:a|my|the) (?:[\\w-]+ ){0,2}(?:cancer|leuka?emia|tumou?r|ms|hiv|parkinson'?s?|dementia|epilepsy|lupus|als) diagnosis(?=$|[.,;:!?]| (?:and|on (?:\\w+day|the)|yesterday|today|last|this|now|in|two|a week)\\b)(?! (?:in|on) (?:the|my) (?:app|project|board|backlog))",
    "\\bi(?:'?ve| have) (?:got )?(?:ms(?= now it| and i|,? (?:i was|the doctor|since (?:last|a) (?:year|month)))|multiple sclerosis|parkinson'?s?|lupus|hiv|als|crohn'?s?|epilepsy)(?=$|[.,;!?]| (?:now(?! installed)|it seems|and i|since|apparently|they say)\\b)",
    "(?:^|\\b(?:my|and|because) )chemo(?:therapy)? (?:starts?|started|begins?|began|is on|is next|tomorrow|today|on)\\b|\\bfound something (?:on|in) my (?:lungs?|breast|brain|liver|kidney|scan|x-?ray|blood)\\b",
    "\\b(?:doc|doctor|gp|therapist|psychiatrist) (?:says?|said|thinks|diagnosed|calls it)(?: (?:me|it'?s|it is|that|with|i have|a))* (?:severe |heavy )?(?:burn-?out|depression|exhaustion|ptsd)\\b",
  ].join("|"),
);

/** A divorce that reaches them by post. */
export const PARTED_TOO =
  /\bdivorce papers\b(?! (?:feature|form|module|client|app))|\b(?:fianc[e]+|bride|groom|boyfriend|girlfriend|partner) (?:\w+ )?called off (?:the|our) wedding\b|\bour wedding is off\b|\bserved (?:me )?(?:with )?(?:a )?divorce\b/;

/** What they fear for those at home, from afar. */
export const WORRY_TOO =
  /\bmy (?:home ?town|home|home country|country|city|village|family|parents|mother|mum|mom|father|dad|brother|sister)(?: \w+){0,3} (?:is|are|was|were|has been|have been|gets|got)(?: (?:being|just|again|now))* (?:bombed|shelled|under (?:attack|fire|siege)|flooded|under water|evacuated|(?:at|in a) war(?=$|[.,;!?]| (?:and|now|since)\b))(?=$|[.,;!?]| (?:and|now|since|again|tonight|today|right now|so|because|by (?:the )?(?:army|water|river|flood))\b)|\b(?:war(?! room)|bombs?|rockets?|missiles?|earthquake|flood|wildfires?)\b.{0,40}\b(?:where my (?:family|parents|kids|wife|husband|mother|father) (?:is|are|lives?)|near my (?:family|parents|home ?town))(?=$|[.,;!?]| (?:and|now|live|lives|i)\b)/;

/** A contract that ends. */
export const LET_GO_TOO =
  /(?:^|[.,;:!?] ?|\bmy )contract (?:was |is |has |will |won'?t |isn'?t )?(?:not )?(?:been |be )?(?:not )?(?:extended|renewed|prolonged)(?<=(?:not|n'?t|nt) (?:been |be )?(?:extended|renewed|prolonged))(?! yet)(?=$|[.,;!?]| (?:and|so|anymore|after|because|but|what|i|in|at)\b)/;

/** Without one of these a message tells nothing of it. */
export const TRIGGER_TOO =
  /rent|bills?\b|mortgage|money|debt|bankrupt|insolvent|homeless|evict|owe|bailiff|loan|savings|scam|afford|sleeping in|living in|flat|house|home|country|city|village|parents|family|gambl|\bbet|drink|drunk|alcohol|addict|sober|clean|relapse|coke|cocaine|speed|weed|pills|ritalin|adderall|xanax|valium|benzo|modafinil|tramadol|codeine|ketamine|mdma|taking|hooked|panic|anxiety|hyperventil|colleague|worker|mate|intern|trainee|apprentice|mentee|buddy|junior|eat|weigh|\bms\b|sclerosis|parkinson|lupus|hiv|\bals\b|crohn|epilep|doc|therapist|psychiatr|divorce|served|contract|war\b|bomb|icu|paid|account|landlord|landlady|crypto|bitcoin|stocks|trading|casino|high at|stoned|beer|shots?|meth|heroin|crack|heart|chemo|found|wedding/;
