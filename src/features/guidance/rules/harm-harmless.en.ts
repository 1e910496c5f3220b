/**
 * What is said of work, of games and of courtesy in English with the words for harm. Each takes out its own phrase with the whole harmless object, and nothing
 * of what stands beside it. For text as it was written.
 */
import { BODY } from "./harm-beside.en.ts";
import { PERSON, THING } from "./harm-people.en.ts";

const WHOSE =
  "(?:(?:a|an|the|my|our|your|his|her|their|some|this|that|another|one|two|three|five|ten|more|all|new|\\d+) )?";
/** What people at work are hit with, grabbed for and cornered about. */
const MATTER =
  "(?:questions?|ideas?|tickets?|tasks?|deadlines?|e?-?mails?|links?|bills?|invoices?|news|surprises?|reviews?|comments?|requests?|features?|wish(?:es)?|feedback|changes?|bugs?|estimates?|prices?|jokes?|stor(?:y|ies)|facts?|demands?|requirements?|problems?|challenges?|messages?|pings?|reminders?|prs?|specs?|proposals?|offers?|compliments?|data|charts?|reports?|topics?|meetings?|calls?|invites?|invitations?|sync|demos?|releases?|go-?live|plans?|planning|roadmap|slides?|talks?|presentations?|budget|contract|audit|incidents?|outages?|deploys?|deployments?|builds?|pipelines?|tests?|code|api|export|import|migration|design|project|client|customer|sprint|stories|backlog|retro|stand-?up|workshop|training|interview|opinion|advice|help|details?|numbers?|lists?|scope|figures|statistics|statements?|paperwork|excuses?|arguments?|silence|wall of text|work|docs?|documentation)";
const ADJECTIVES = "(?:(?!(?:and|or|but|so|because|about|for|to|i|he|she|they|we|being)\\b)[\\w-]+ ){0,2}?";
const OF_WORK = `${WHOSE}${ADJECTIVES}${MATTER}\\b(?!-)`;
const SOCIAL =
  "(?:chat|catch-?up|coffee|coffees|lunch|talk|call|minutes?|mins?|seconds?|secs?|moment|sec|word|walk|tea|breakfast|break|pizza|sushi|burgers?|curry|ice cream|cake|photo|selfie|smoke|cigarette|huddle|session|pairing|pair programming|game|round)";
/** What lies between the verb and its reason: neither a body nor another thing that was done, by the same one or another. */
const BETWEEN =
  "(?:(?:,(?! (?:i|we|he|she|they|my|our|the|a|an)\\b))? (?!(?:grab\\w*|hit|corner\\w*|kick\\w*|push\\w*|ask\\w*|and|because|so|until|but|by|hard|against|behind|to|for|about|with|arm|arms|wrist|neck|throat|hair|collar|shirt|waist|shoulders?|hand|wall)\\b)[\\w'-]+){0,6}?,?";
const GRAB =
  "\\b(?:grab(?:s|bed|bing)? (?:me|us|him|her|(?:a|my|our|the) (?:\\w+ )?\\w+)|(?:was|got|am|were|been|being) grabbed)";
const STRIKE =
  "(?:hit(?:s|ting)?|beat(?:s|en|ing)?|kick(?:s|ed|ing)?|push(?:es|ed|ing)?|punch(?:es|ed)?|slap(?:s|ped)?|shov(?:es|ed)|trip(?:s|ped)?|hurts?|attack(?:s|ed)?|grab(?:s|bed)?|tackle[sd]?)";
const GAME =
  "(?:chess|tennis|ping ?pong|football|foosball|kicker|game|games|quiz|volleyball|basketball|dodgeball|paintball|laser tag|boxing|sparring|judo|karate|match|race|mario(?: kart)?|poker|ball|snowballs?|nerf (?:gun|dart)|paper (?:plane|ball)|water balloon|pillow|rugby|hockey|badminton|squash|darts|bowling|monopoly|scrabble|codenames|escape room|table)";

/** What somebody did that was help, a word or a nudge. */
const NUDGES: readonly RegExp[] = [
  /\b(?:scares?|scared|frightens?|frightened) me with (?:(?:his|her|their|a|some) )?(?:\w+ )?(?:stories|films?|movies?|jokes?|masks?|costumes?)\b/gi,
  /\b(?:say|saying) no to (?:\w+ ){1,4}(?:who|that) (?:\w+ )?(?:push(?:es)?|press(?:es)?) (?:me|us)\b(?! (?:against|into|to the|in|around))/gi,
  // With what, of which nobody is hurt.
  new RegExp(
    `\\b(?:hit(?:s|ting)?|attack(?:s|ed)?|hurts?) (?:me|us|him|her) with (?:${OF_WORK}|["“]|(?:a|an|another) (?:\\w+ )?one\\b)`,
    "i",
  ),
  /\b(?:hit|hits|hitting) (?:me|us|him|her|(?:a|my) colleague) up\b|\bbeats? me to\b|\btrip(?:s|ped)? (?:me|us) up\b|\bshook me (?:up|awake)\b/i,
  /\b(?:hurts?|attack(?:s|ed)) me (?:with (?:(?:his|her|their|these|those|such) )?(?:\w+ )?(?:words?|remarks?|comments?|tone|sarcasm|jokes?|mails?|answers?)|by (?:saying|not|ignoring|telling|writing|calling|leaving|giving)|verbally)\b/i,
  /\battack(?:s|ed)? (?:me|us) (?:in|at|during|on|over|about|for) (?:(?:the|a|our|my|this|last) )?(?:\w+ )?(?:review|meeting|retro|call|stand-?up|thread|chat|pr|demo|slack|planning|comment|code|design|estimate|channel)s?\b|\battack(?:s|ed)? (?:me|us) (?:directly|personally|sharply|publicly|openly|in public|in writing)\b/i,
  new RegExp(
    `\\b${STRIKE} (?:me|us|him|her)(?: (?!and\\b|because\\b|but\\b)[\\w'-]+){0,3}? (?:in|at|during|with|while playing|playing)(?: (?:a|the|our|his|her))?(?: (?!and\\b)\\w+)? ${GAME}\\b(?! (?:room|leg|tennis bat|racket))`,
    "i",
  ),
  new RegExp(
    `\\b(?:accidentally|unintentionally) ${STRIKE} me\\b|\\b${STRIKE} me(?: (?!and\\b|because\\b|but\\b)[\\w'-]+){0,6}? (?:by (?:mistake|accident)|accidentally|unintentionally)\\b|\\bbeats? me by (?:\\w+ )?(?:points?|seconds?|minutes?|goals?)\\b`,
    "i",
  ),
  /\bkick(?:s|ed)? (?:me|us|him|her|(?:a|my) colleague) (?:off|from|out of) (?:(?:the|a|this|that|our|my|his|her) )?(?:\w+ )?(?:channel|meeting|call|chat|group|thread|project|team|repo|org|huddle|server|game|board|list|program|committee|company|sprint|rotation|squad|guild|session|vpn|system|account)\b(?! (?:room|floor|building))|\bkick(?:s|ed)? me (?:out|into gear)(?=$|[.,;!])/i,
  new RegExp(
    `\\bshov(?:es|ed) (?:me|us) (?:(?:a|an|the|another|some|more|two|three) (?:\\w+ )?${MATTER}\\b|(?:in)?to (?:the|a|an|this|my) (?:\\w+ )?(?:deep end|cold water|spotlight|role|lead|${MATTER})\\b)|\\bchok(?:es|ed) (?:me|us|him|her) up\\b|\\bkicks? me when i(?: am|'m) (?:lazy|slow|stuck|idle)\\b`,
    "i",
  ),
  /\b(?:slap(?:s|ped)|patt?(?:s|ed)?) (?:me on the|my) (?:back|shoulder)(?: (?:and|to) (?:said|say|congratulated?|told me|thanked|thank|praised?|laughed)\b|, (?:well done|good job|nice work|congrat\w+))/i,
  // A grab, for what it was.
  new RegExp(
    `${GRAB}${BETWEEN} (?:(?:for|with) ${WHOSE}${ADJECTIVES}(?:${SOCIAL}|${MATTER}|beers?|drinks?|dinner)\\b|(?:a |one )?quick(?:ly)? (?:chat|question|call|one|word|sync|look|talk)\\b|about ${OF_WORK})`,
    "i",
  ),
  new RegExp(
    `${GRAB}${BETWEEN} (?:to|and|and then|she|he|they|because (?:she|he|they)) (?:ask|(?<!\\b(?:he|she|they) )asked|asked(?! me\\b)|say (?:hi|hello|thanks|thank you|well done|sorry|that the|that we|that i did)|said (?:hi|hello|thanks|thank you|well done|sorry|that the|that we)|discuss\\w*|chat|chatted|talk(?:ed)?(?: me)? (?:about|through|over)|help(?:ed)?|go (?:over|through|for|to (?:lunch|the (?:meeting|demo|stand-?up|call)))|plan(?:ned)?|look(?:ed)? at|tell me (?:about|how|that the|that we|the news)|told me (?:about|how|that the|that we|the news)|explain(?:ed)?|pair(?:ed)?|debug(?:ged)?|review(?:ed)?|thank(?:ed)?|introduce[d]?|join(?:ed)?|present(?:ed)?|check(?:ed)?|fix(?:ed)?|test(?:ed)?|demo(?:ed)?|brainstorm(?:ed)?|congratulate[d]?|praise[d]?|invite[d]? me to (?:the|a|his team|her team)|show(?:ed)? (?:me|us) (?:the|a|an|how|our|my|some)|walk(?:ed)? me through|(?:had|needed|wanted|has|needs|wants) (?:a|an|some|my (?:help|opinion|advice|feedback|eyes|input|review)|help|advice|to (?:ask|show|know|talk|discuss|understand))|(?:was|were) stuck)\\b`,
    "i",
  ),
  new RegExp(
    `${GRAB}${BETWEEN}(?: and|,) (?:we|they) (?:then |just |both |quickly )?(?:plan|look(?! away|ed away)|talk|fix|discuss|pair|debug|walk|went(?! to (?:the |a )?(?:police|hr|hospital|doctor|works council))|had|did (?:a|the|it)|made|solv|work|wrote|review|sort|decid|agree|found|chat|check|ship|deploy|drew|sketch|prepar|rehears|test|merg|laugh|ate|finish|read|cook|drank)\\w*\\b|${GRAB}${BETWEEN} because (?:of )?${OF_WORK}`,
    "i",
  ),
  /\bgrab(?:s|bed)? me (?:a|an|some|one|two|my|another|lunch|coffee|breakfast|dinner|the (?:last|best|link|seat|slot|ticket))\b/i,
  new RegExp(
    `\\bcorner(?:s|ed|ing)? (?:me|us|him|her)${BETWEEN} (?:(?:about|on|for|with|over) (?:${OF_WORK}|(?:the|a) dates?\\b)|to (?:ask|discuss|talk about))`,
    "i",
  ),
  // A push, to what.
  /\bpush(?:es|ed|ing)? me(?: (?:again|always|really|hard|so hard|a bit|gently|this week|last week|today|yesterday)){0,2} (?:to|towards?|for|on|into (?:the|a|doing|giving|taking|leading|speaking|my|this)(?! (?:(?!breakout|waiting|zoom)\w+ )?(?:wall|door|desk|table|chair|room|car|lift|elevator|toilet|kitchen|corner|cupboard|street|stairs))|out of (?:my|the|your) comfort(?: zone)?|beyond|further|forward)\b(?! the (?:floor|ground|bed|wall|desk|table|sofa|stairs))/i,
  /\bpush(?:es|ed|ing)? me(?: hard)?(?: (?:again|today|yesterday|this (?:week|year)|last (?:week|month|year|quarter)|a bit))?,? (?:(?:and|so|but) )?i (?:gave|applied|did it|held the|asked|tried|got (?:the|it|better)|took the|made|wrote|went for|spoke|learn\w*|said yes|now (?:can|know|do|lead|give)|finally|like|love|am (?:glad|grateful|thankful|better|proud)|grew|grow|signed up)\b/i,
  /\b(?:pushes|pushing|push) me (?:so |really |very |quite )?hard\b(?! (?:against|into|that i f)| enough that)|\bpush(?:es|ed|ing)? me (?:so |really |very )?hard,? (?:(?:and|but) )?(?:i (?:like|love|need)|in a good way)/i,
];

/** By whom it was, and what it was. */
const BY = `by (?!my ex\\b|(?:the|my|both) (?:\\w+ )?${BODY}\\b)(?:(?:a|an|the|my|our|one of (?:my|our|the)) )?(?:[\\w-]+ ){0,2}?[\\w-]+`;
const WAS = "\\b(?:was|were|am|got|get|been|being|getting) ";
const ROOM_OF_A_CALL =
  "(?:(?:(?:wrong|right|other|first|next|daily|client|team|zoom|teams|slack|video|group|breakout|waiting|same|new) ){0,2}(?:call|meeting(?! room)|channel|huddle|session|chat|group|thread|zoom|teams|(?:breakout|waiting|zoom) room)|gear|action|role|deep end)";
const PASSIVE: readonly RegExp[] = [
  new RegExp(
    `${WAS}followed ${BY} on (?:github|gitlab|linkedin|twitter|x|instagram|mastodon|bluesky|slack|strava|spotify|youtube)\\b`,
    "i",
  ),
  new RegExp(`${WAS}cornered ${BY} (?:about|on|for|with|over) (?:${OF_WORK}|(?:the|a) dates?\\b)`, "i"),
  new RegExp(
    `${WAS}(?:verbally )?attacked ${BY} (?:in|at|during|on|over|about|for) (?:(?:the|a|our|my|this|last) )?(?:\\w+ )?(?:review|retro|stand-?up|thread|chat|pr|demo|slack|planning|comment|code|design|estimate|channel)s?\\b(?! (?:room|floor|area|desk|table))`,
    "i",
  ),
  new RegExp(`${WAS}(?:hit|attacked) ${BY} with (?:${OF_WORK}|["“])`, "i"),
  new RegExp(`${WAS}grabbed ${BY} (?:for|with) ${WHOSE}${ADJECTIVES}(?:${SOCIAL}|${MATTER})\\b`, "i"),
  new RegExp(
    `${WAS}pushed ${BY} to (?:apply|present|speak up|(?:do|give|hold|lead|take|finish|write|try|host|ask for) ${OF_WORK})`,
    "i",
  ),
  new RegExp(
    `${WAS}kicked ${BY} (?:off|from|out of) (?:(?:the|a|this|that|our|my|his|her) )?(?:\\w+ )?(?:channel|meeting|call|chat|group|thread|project|team|repo|org|huddle|server|game|board|list|session|vpn|system|account)\\b(?! (?:room|floor|building))`,
    "i",
  ),
  new RegExp(
    `\\bkick(?:s|ed|ing)? (?:me|us|him|her|(?:a|my) colleague) (?:back |straight |right )?in(?:to)? (?:(?:the|a|our|my|another|this|that) )?${ROOM_OF_A_CALL}\\b`,
    "i",
  ),
];

/** Of an invitation, a date and a room, and of silence about work. */
const COURTESY: readonly RegExp[] = [
  new RegExp(
    `\\bask(?:s|ed|ing)? (?:me|us) out (?:to|for) ${WHOSE}${ADJECTIVES}(?:${SOCIAL}|drinks?|beers?|team ?(?:event|dinner|building)|dinner with (?:the|our|my) (?:\\w+ )?(?:team|clients?|customers?|group|others|department|colleagues)|bowling|karaoke|run)\\b(?!(?: [\\w']+){0,5} (?:alone|just (?:the two of )?us|at (?:his|her) (?:place|flat|home))\\b)`,
    "i",
  ),
  new RegExp(
    `\\b(?:${PERSON} (?:also |just |now )?)?(?:ask(?:s|ed|ing)?|press(?:es|ed|ing)?|push(?:es|ed|ing)?) (?:me|us) for (?:a|another|the) (?:\\w+ )?date,? (?:for (?:${OF_WORK}|${WHOSE}(?:\\w+ )?\\w+(?=$|[.,;!]))|(?:when|by which|by when|of (?:the|our)|on which)\\b|to (?:deliver|ship|release|start|fix|go live|meet|finish|plan)|(?:(?:and|so) )?(?:i|we) (?:said|gave|named|told (?:him|her|them)|answered|promised|suggested|proposed|offered) (?!no\\b|yes\\b|him\\b|her\\b)|of (?:delivery|release))`,
    "i",
  ),
  // Those who wait for work ask for its date.
  new RegExp(
    `\\b(?:po|pm|product owner|project (?:manager|lead)|product manager|account manager|clients?|customers?|sales|marketing|stakeholders?|support|architect)(?: \\w+){0,2}? (?:ask(?:s|ed|ing)?|press(?:es|ed|ing)?|push(?:es|ed|ing)?|begg?(?:s|ed|ing)?) (?:me|us) for (?:a|another|the) date\\b(?!(?: [\\w']+){0,3} (?:with (?:him|her|them|me)|tonight|although|even though|i said no|i (?:do not|don't) want|uncomfortable)\\b|,? (?:and|but|although|even though) i (?:said no|do ?n[o']?t want|did ?n[o']?t want|feel|felt))`,
    "i",
  ),
  /(?<!\b(?:wants?|wanted|expects?|expected|asked|asks|told|orders?|ordered|invit(?:es?|ed)|summoned|lured) me (?:\w+ ){0,3})\b(?:a|the|his|her|their) hotel room (?:near|close to|next to|by) (?:the |our |a |my )?(?:\w+ )?(?:workshop|training|team|meeting|demo|client|customer|conference|venue|office|station|airport|fair)\b|\b(?:a|the|his|her|their) hotel room (?:where|in which|that|with|for) (?:the |our |a |my )?(?:\w+ )?(?:workshop|training|team|meeting|demo|client|customer|conference|venue|office|station|airport|fair|view|desk|wifi)\b/i,
  new RegExp(
    `\\b(?:told|tells|asked|asks|warned|warns) (?:me|us) (?:not to (?:tell|say|talk)|to (?:keep (?:quiet|silent|my mouth shut)|shut up|say nothing))(?: (?:to|with))?(?: (?!what\\b|or\\b|if\\b|and\\b|but\\b)[\\w']+){0,4}? (?:yet|(?:until|till|before) (?:the|it|we|monday|tuesday|wednesday|thursday|friday|next|it's|all|everything)|(?:about|of|on) ${OF_WORK}|about (?:the|our|his|her) (?:re-?org\\w*|promotion|raise|bonus|surprise|present|gift|merger|acquisition|layoffs|new (?:job|hire|lead|manager|team)|salary|pregnancy|wedding|leaving|resignation)|in (?:the |a |this |our )?(?:negotiation|meeting|call|demo|interview|review|stand-?up|workshop|presentation|quiet zone|library|open office)s?|the (?:client|customer|team|sales|others|press|interns?)(?=$|[.,;!]| (?:yet|about|that|the|until)))`,
    "i",
  ),
  // Somebody is needed at work.
  new RegExp(
    `\\b(?:did|does|would|wo|will|ca) ?n[o']?t let (?:me|us) (?:leave|go|out|pass|through) (?:(?:of )?(?:(?:the|this|that|my|our|his|her) )?(?:(?!and\\b|but\\b)\\w+ )?(?:team|project|company|meeting|call|channel|group|chat|page|form|screen|app|contract|on-?call|rotation|squad|(?:home )?early|first|live|ahead|alone (?:on|in|with) (?:the|that|this)|on (?:holiday|vacation|leave|time|with|monday|friday)|back|deeper|further|into (?:detail|details|the code)|to (?:the |a |my )?(?:conference|meetup|workshop|training|client|party|talk|course|demo|gym|lunch|next|prod\\w*|school|kita|event|offsite)))\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:did|does|would|wo|will|ca) ?n[o']?t let (?:me|us) (?:leave|go)(?: (?:home|early|yet|today|now|this week|on \\w+day))?(?:,? (?:it is|it's|because(?: of| it is| it's| we have| there is)?|since(?: it is| it's| we have)?|before|until|till|as(?: it is)?|during|in|for|while)) ${OF_WORK}|\\blet (?:me|us) (?:leave|go)[^.!?]{0,20} (?:release week|quarter end|go-?live)\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:calls?|called|calling|texts?|texted|writes?|wrote|messag(?:es?|ed)|emails?|mails?|pings?|pinged|rings?|rang) me(?: (?:again|late))? (?:at night|in the (?:middle of the )?night|(?:every|each|last) (?:night|evening)|at (?:midnight|[1-5](?: ?am)?)|after (?:work|hours|midnight))(?: (?!and\\b|but\\b)[\\w']+){0,4}? (?:${MATTER}|on-?call|prod|production|pager|alerts?|jira|urgent)\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:on-?call|pager|incident|outage|release|prod|deploy)\\b(?:(?! (?:and|but) )[^.!?,]){0,40} (?:calls?|called|texts?|texted|writes?|wrote|rings?|rang) me (?:at night|in the night|every night|last night|at \\d+ ?am)`,
    "i",
  ),
  /\b(?:follow(?:s|ed|ing)?) (?:(?:me|us) )?(?:home )?(?:on|in) (?:github|gitlab|linkedin|twitter|x|instagram|mastodon|bluesky|slack|strava|spotify|the (?:app|repo))\b|\bfollow(?:s|ed|ing)? me (?:around )?(?:to (?:learn|see|watch how|the (?:client|call|meeting|demo|stand-?up))|through (?:the|my|a)|for (?:a|the|one|two) (?:day|week|days|weeks|session|shift)|as (?:a|my) (?:shadow|mentee)|in the (?:call|demo|code|debugger|agenda|presentation))\b/i,
  /\b(?:took|takes?|taking|shot|made|makes) (?:a |some |two |the )?(?:photos?|pictures?|pics?|portraits?|videos?) of me (?:for|at|on|giving|with|during|while i (?:spoke|gave|presented|was (?:speaking|presenting|giving)))\b(?! (?:himself|herself|his|the toilet|the shower))|\bfilm(?:s|ed) me (?:for|giving|during|at|while i (?:spoke|gave|presented))\b/i,
  new RegExp(`\\bthreaten(?:s|ed|ing)? me with ${OF_WORK}`, "i"),
];

/** Where a thing is not yet known or learned, nobody is feared. */
const NOT_YET_LEARNED: readonly RegExp[] = [
  /\bsafe (?:enough )?(?:in|at|with|around) (?:my|this|the|our) (?:\w+ )?team(?: yet)? (?:to|enough to) (?:ask|admit|disagree|make|fail|try|raise|question|contradict|criticise|criticize|give|be wrong|(?:say|speak|tell|show|share)(?! (?:it|anyone|anybody|someone|somebody|hr|what (?:he|she|they|happened)|about (?:it|him|her|them|this)|and|but|or)\b)(?= \w))\b/i,
  new RegExp(
    `\\bsafe(?: yet| enough)? (?:alone )?(?:(?:with|around|near|on|in) (?:(?:the|this|that|our|my|any|all) )?(?!(?:management|hr|sales|support|marketing)\\b)${THING}(?![\\w-])(?! ${PERSON}\\b)|(?:with|around|near) (?!(?:him|her|them|men|people)\\b)\\w+ (?:yet|enough|so far|(?:code|files?|queries|scripts?|clusters?|databases?|syntax|config\\w*)\\b))`,
    "i",
  ),
  new RegExp(
    `\\b(?:afraid|scared|frightened|terrified) (?:of|to be (?:left )?alone (?:with|on)) (?:(?:the|this|that|our|my|any|all) )?${THING}(?![\\w'-])(?! ${PERSON}\\b)`,
    "i",
  ),
];

export const HARMLESS_AT_WORK: readonly RegExp[] = [...NUDGES, ...PASSIVE, ...COURTESY, ...NOT_YET_LEARNED];
