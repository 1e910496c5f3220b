/** How people tell in English of debt, addiction, panic, a colleague who is not well, and of what the words of `hardship.en.ts` leave out. In folded text. */
import { CLOSE } from "./grief.en.ts";

const NEAR =
  "(?:husband|wife|partner|boyfriend|girlfriend|(?:step)?(?:father|dad|mother|mum|mom|son|daughter|brother|sister)|ex|flat ?mate|room ?mate)";
const CANNOT = "(?:can ?no?t|can'?t|could ?n'?t|unable to|not able to|do ?n'?t know how to)";
const NEED =
  "(?:(?:the |my |our |this month'?s |next month'?s )?(?:rent|bills?|mortgage|electricity|heating|loans?|debts?|medication|medicine)|(?:any |enough )?(?:food|groceries|nappies|diapers))";
/** What is drunk every day at work. */
const NO_SPIRITS =
  "(?! (?:(?:too much|a lot of|more|only|enough|just|some) )?(?:coffee|tea|water|mate|cola|coke|juice|milk|red ?bull|espresso|energy|decaf|smoothies?)\\b)";
const DRUG =
  "(?:coke|cocaine|speed|weed|cannabis|meth|heroin|pills|painkillers|ritalin|adderall|modafinil|xanax|valium|benzos?|oxy\\w*|ketamine|mdma|ecstasy|opioids?|amphetamines?|tramadol|codeine|sleeping (?:pills|tablets))";
const ON_AND_ON =
  "(?: (?:again|every (?:day|night|morning|evening)|at work|before work|to (?:keep up|cope|function|sleep|work|get through|calm down|forget)|in secret|all the time|more and more|alone))";

/** Debt, and no money or home. */
export const MONEY = new RegExp(
  [
    `\\b(?:i|we)(?: (?:still|really|just|also))* ${CANNOT} (?:pay|afford)(?: for)? ${NEED}\\b(?! (?:for the (?:server|cluster|team)|of the (?:api|cloud)))`,
    `\\b(?:no|not enough|hardly any|out of|without) (?:more )?money (?:left )?(?:for |to buy |to pay )${NEED}\\b`,
    "\\b(?:i'?m|i am|we'?re|we are)(?: (?:so|deep|deeply|heavily|badly|still|now|really|up to my neck))* (?:in debt(?! with)|bankrupt|insolvent|homeless|over-?indebted|being evicted|getting evicted|sleeping in (?:my|the|our) car|living in (?:my|the|our) car)\\b",
    "\\bi (?:still )?owe (?:\\w+ ){0,3}?(?:\\d+ ?k|\\d{3,}|thousands|loan|loans|(?:the |my )?bank)\\b(?! (?:lines|tests|points|tickets))",
    "\\b(?:have ?n'?t|has ?n'?t|not) been paid (?:for|in|since) (?:\\w+ )?(?:months|weeks|\\d+ months)\\b|\\b(?:have|has|had) no food\\b|\\bbank (?:froze|blocked|closed) my (?:account|cards?)\\b|\\b(?:about to|going to|will) lose (?:our|my) (?:house|home|flat|apartment)\\b",
    "\\b(?:landlord|landlady) (?:\\w+ )?(?:kicks?|kicked|throws?|threw) (?:us|me) out\\b|\\bborrowed (?:money )?from (?:a )?loan sharks?\\b|\\bi lost (?:\\d+ ?k|\\d{4,}|all|everything|our savings) (?:\\w+ )?(?:in|on|with) (?:crypto|bitcoin|stocks|shares|trading|the casino)\\b",
    "\\b(?:debt collectors?|bailiffs?|loan sharks?)\\b.{0,30}\\b(?:my|me|at the door|call|calls|again)\\b|\\b(?:eviction notice|evicted us|evicted me|lost (?:my|our) (?:flat|apartment|house|home))\\b",
    "\\b(?:lost|scammed out of|cheated out of) (?:all |everything|all of )*(?:my|our) savings\\b|\\bi (?:fell for|got taken in by) a scam\\b(?! (?:test|simulation|training|mail in the (?:test|training)))|\\bi (?:was|got) scammed\\b",
  ].join("|"),
);

/** Drink, drugs and gambling, their own or of somebody near. */
export const ADDICTION = new RegExp(
  [
    "\\bi(?:'?ve| have| just| again)* (?:gambled|bet) (?:away )?(?:\\w+ ){0,3}?(?:salary|wages|everything|all|money|rent|savings|again)\\b(?! on (?:this|that|the|a) (?:framework|design|library|approach))|\\b(?:can ?no?t|can'?t|could ?n'?t) stop (?:gambling|betting)\\b",
    `\\bi(?:'?m| am)? (?:(?:still|now|also|only|secretly|always) )*drink(?:ing)?(?:${ON_AND_ON}| (?:too much|a lot|so much|even at work))${NO_SPIRITS}`,
    "\\bi(?:'?m| am) an? (?:alcoholic|addict|gambler)\\b|\\bi need a drink (?:before|in the morning|to (?:start|work|function|get))\\b|\\bi have a (?:drinking|drug|gambling|alcohol) problem\\b",
    "\\b(?:started|starting|began|am|i'?m) drinking again\\b(?! (?:coffee|tea|water|milk))|\\b(?:i )?need (?:a|\\d|two|three|four|some) (?:beers?|drinks?|shots?|glasses of wine) (?:before|to) (?!celebrate)\\w+|\\bi(?:'?m| am) (?:always |often )?(?:high|stoned|drunk) at work\\b",
    `\\bmy (?:\\w+ )?${NEAR} is (?:back )?on (?:meth|heroin|crack|drugs|coke|cocaine)\\b`,
    "\\b(?:about to|afraid to|scared to|going to|close to|nearly|almost|i|i'?ve|i have) (?:drink again|relapsed?)\\b(?! (?:in|into) (?:old|the old|bad) (?:habits|code))|\\b(?:months?|weeks?|days?|years?) (?:sober|clean)\\b.{0,40}\\b(?:relapse|craving|drink|slip)\\b",
    `\\bi(?:'?ve| have| am|'?m)? (?:been )?(?:us(?:e|ed|ing)|t(?:ake|ook|aking)|d(?:o|id|oing)|need|smok(?:e|ed|ing)|snort\\w*) (?:some |too much |too many |more )?${DRUG}${ON_AND_ON}`,
    `\\b(?:can ?no?t|can'?t|could ?n'?t) stop (?:taking|using|smoking|popping|doing) (?:the |my )?(?:\\w+ )?${DRUG}\\b|\\b(?:addicted to|hooked on|dependent on) (?:\\w+ )?(?:${DRUG}|alcohol|drink|gambling|betting|drugs|porn|slot machines)\\b`,
    `\\bmy (?:\\w+ )?${NEAR} (?:\\w+ )?(?:drinks|gambles|smokes|uses)(?: (?:all |away )*(?:our|the|my) (?:money|savings|rent)|${ON_AND_ON}| too much| away)${NO_SPIRITS}|\\bmy (?:\\w+ )?${NEAR} (?:is|has become|became) (?:an? )?(?:alcoholic\\b|addict\\b|addicted to (?!(?:chess|tea|coffee|games?|lego|netflix)\\b)\\w+)`,
  ].join("|"),
);

/** It seizes them now, or again and again. */
export const PANIC = new RegExp(
  [
    "(?<!\\b(?:kernel|nearly|almost|mini) (?:had )?(?:an? )?)\\bpanic attacks?\\b(?! (?:when|as|at|if) (?:i|we|they) (?:saw|see|read|opened|merged|deployed|looked)| (?:in|on) (?:prod|production|staging|the kernel))",
    "\\bheart (?:is )?racing\\b.{0,30}\\b(?:can ?no?t|can'?t) (?:calm|breathe|stop)\\b",
    "\\bi(?:'?m| am) (?:really |totally |just )*(?:panicking|hyperventilating|having an anxiety attack)(?= (?:right now|rn|now|and (?:i )?(?:can|my))\\b|$)|\\banxiety attacks?\\b",
  ].join("|"),
);

const COLLEAGUE =
  "(?:(?:a|an|my|our|the|one|that|this|some) (?:\\w+ )?)?(?:colleague|co-?worker|team ?mate|intern|trainee|apprentice|mentee|desk neighbou?r|buddy|junior)(?: \\w+)?";
/** A colleague who is not well. */
export const COLLEAGUE_UNWELL = new RegExp(
  [
    `\\b${COLLEAGUE}(?: (?:is|seems|looks|has been|feels))+(?: (?:really|so|very|just|clearly|totally))* (?:not (?:well|ok|okay|himself|herself|good|doing well)|unwell|depressed|burn(?:t|ed) out|burning out|in a (?:very )?bad (?:place|way)|falling apart|breaking down|desperate|at (?:his|her|the) end)\\b(?! (?:with|in|at) (?:git|sql|english|java\\w*|the (?:code|demo)))`,
    `\\b${COLLEAGUE} (?:\\w+ )?(?:cries|cried|is crying|keeps crying|was crying|breaks down|broke down)\\b(?! (?:laughing|with laughter|of laughter|wolf))`,
    "\\bhelp (?:a|my|our|this|that) (?:\\w+ )?(?:colleague|co-?worker|team ?mate|intern|mentee) (?:with|who (?:has|is|suffers from)) (?:\\w+ )?(?:depress\\w+|burn-?out|burnt out|anxiety|panic attacks|an addiction|alcohol\\w*)\\b",
    "\\bi(?:'?m| am) (?:really |very |so )?(?:worried|concerned) (?:for|about) (?:a|my|our|one) (?:\\w+ )?(?:colleague|co-?worker|team ?mate|intern|trainee|mentee)\\b(?!'?s (?:code|estimate|plan|pr|branch|change))",
  ].join("|"),
);

const ELDER =
  "(?:mum|mom|mother|dad|daddy|father|papa|mama|gran|grandma|granny|nan|nana|grandmother|grandpa|grandad|granddad|grandfather|wife|husband|brother|sister|son|daughter)";
const BEGINS = "(?:^|[.,;:!?] ?|\\b(?:because|as|since|and|but|so|sorry) )";
/** Somebody near them, named without "my", or not eating. */
export const ILLNESS_TOO = new RegExp(
  [
    `${BEGINS}${ELDER}(?:'?s| is| was)? (?:still |now |back |again )*(?:in|at) (?:the |a )?(?:hospital|icu|intensive care|coma|hospice|er)\\b`,
    `${BEGINS}${ELDER} (?:just |now )*(?:has|had|got) (?:a )?(?:cancer|stroke|heart attack|dementia)\\b(?! (?:when|as|over))`,
    `\\bmy (?:\\w+ )?${CLOSE} (?:has |have )?(?:stopped|stops|refuses to|(?:is |are )?(?:barely|hardly|not|no longer)) eat(?:s|ing)?\\b(?! (?:meat|sugar|out|lunch))`,
    "\\b(?:my|our) (?:wife|husband|partner|daughter|son|sister|brother|mother|mum|mom|dad|father)\\b.{0,40}\\bweighs? (?:only )?(?:[23]\\d|4[0-4]) ?(?:kilos?|kg)\\b",
  ].join("|"),
);

/** They are ill themselves: by what a doctor said, or an illness that stays. */
export const ILLNESS_OWN_TOO = new RegExp(
  [
    "\\b(?:got|received|have|had) (?:a|my|the) (?:[\\w-]+ ){0,2}(?:cancer|leuka?emia|tumou?r|ms|hiv|parkinson'?s?|dementia|epilepsy|lupus|als) diagnosis\\b(?! (?:app|tool|project|model))",
    "\\bi(?:'?ve| have)? (?:got )?(?:ms|multiple sclerosis|parkinson'?s?|lupus|hiv|als|crohn'?s?|epilepsy)(?=$|[.,;!?]| (?:now|it seems|and i|since|apparently|they say)\\b)",
    "(?:^|\\b(?:my|and|because) )chemo(?:therapy)? (?:starts?|started|begins?|began|is on|is next|tomorrow|today|on)\\b|\\bfound something (?:on|in) my (?:lungs?|breast|brain|liver|kidney|scan|x-?ray|blood)\\b",
    "\\b(?:doc|doctor|gp|therapist|psychiatrist) (?:says?|said|thinks|diagnosed|calls it)(?: (?:me|it'?s|it is|that|with|i have|a))* (?:severe |heavy )?(?:burn-?out|depression|exhaustion|ptsd)\\b",
  ].join("|"),
);

/** A divorce that reaches them by post. */
export const PARTED_TOO =
  /\bdivorce papers\b(?! (?:feature|form|module|client|app))|\b(?:fianc[e]+|bride|groom|boyfriend|girlfriend|partner) (?:\w+ )?called off (?:the|our) wedding\b|\bour wedding is off\b|\bserved (?:me )?(?:with )?(?:a )?divorce\b/;

/** What they fear for those at home, from afar. */
export const WORRY_TOO =
  /\bmy (?:home ?town|home|home country|country|city|village|family|parents|mother|mum|mom|father|dad|brother|sister)\b.{0,40}\b(?:bombed|shelled|under (?:attack|fire|siege)|at war|in a war|flooded|under water|evacuated|earthquake|wildfires?)\b(?! (?:with (?:mails|tickets)|by (?:mails|spam)))|\b(?:war|bombs?|rockets?|missiles?|earthquake|flood|wildfires?)\b.{0,40}\b(?:where my (?:family|parents|kids|wife|husband|mother|father) (?:is|are|lives?)|near my (?:family|parents|home ?town))\b/;

/** A contract that ends. */
export const LET_GO_TOO =
  /(?:^|\b(?:my|the|our) )contract (?:was |is |has |will |won'?t |isn'?t )?(?:not )?(?:been |be )?(?:not )?(?:extended|renewed|prolonged)(?<=(?:not|n'?t|nt) (?:been |be )?(?:extended|renewed|prolonged))/;

/** Without one of these a message tells nothing of it. */
export const TRIGGER_TOO =
  /rent|bills?\b|mortgage|money|debt|bankrupt|insolvent|homeless|evict|owe|bailiff|loan|savings|scam|afford|sleeping in|living in|flat|house|home|country|city|village|parents|family|gambl|\bbet|drink|drunk|alcohol|addict|sober|clean|relapse|coke|cocaine|speed|weed|pills|ritalin|adderall|taking|hooked|panic|anxiety|hyperventil|colleague|worker|mate|intern|trainee|apprentice|mentee|buddy|junior|eat|weigh|\bms\b|sclerosis|parkinson|lupus|hiv|\bals\b|crohn|epilep|doc|therapist|psychiatr|divorce|served|contract|war\b|bomb|icu|paid|account|landlord|landlady|crypto|bitcoin|stocks|trading|casino|high at|stoned|beer|shots?|meth|heroin|crack|heart|chemo|found|wedding/;
