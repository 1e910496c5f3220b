/** Words of whoever is not safe with somebody at home, today or once that person reads what they wrote. Read as `crisis.en.ts` prepares words. */
import { NEAR } from "./people.en.ts";

const THEY = `(?:he|she|my (?:\\w+ )?${NEAR})`;
const THEY_WILL = `(?:hell|shell|hed|shed|${THEY}(?: (?:\\w+ )?(?:will|would|ll|d|might|could|wants? to|threatens? to|threatened to))?)`;
const BEATS = "(?:beats?|hits?|hurts?|punch(?:es)?|slaps?|chokes?|strangles?|kicks?|smacks?|kills?|burns?)";
const OF_WORK =
  "(?! (?:this|the|that|my|our) (?:code|pr|bug|commit|diff|build|branch|estimate|slides?|query|mess|ticket)\\b)";
const LEARNS =
  "(?:if|when|once|as soon as|in case) (?:(?:he|she|they) (?:ever |even |just )?(?:sees?|finds?(?: out)?|reads?|knows?|hears?|learns?|notices?|catches|gets? home|comes? home|drinks?|is drunk)|i (?:leave|left|tell|talk|call|come home|go home|say|speak|cry|cook|go out))";

export const AT_HOME: readonly RegExp[] = [
  new RegExp(
    `\\bmy ${NEAR} (?:\\w+ )?(?:hits?|beats?|chokes?|choked|slaps?|slapped|punch(?:es|ed)|kicks|kicked|hurts|strangle[sd]|rape[sd]) me\\b(?! (?:up|at (?!home|night|work\\b)|with (?:a|an|the) (?:question|idea|bill|text|ball|football|pillow|snowball|frisbee|towel|water balloon)|out of (?:the|a|our|that) (?:\\w+ )?(?:game|team|group|chat|call|server|channel|meeting|project)|in (?:chess|the game|a race|the race)|to (?:it|the))\\b)`,
  ),
  new RegExp(
    `\\bmy ${NEAR} (?:\\w+ )?(?:left|leaves|gave) me (?:with )?(?:a |an |two |another |my )*(?:broken|black|swollen|bruised|split|bleeding|fractured|cracked) (?:arm|wrist|nose|ribs?|jaw|eyes?|lips?|fingers?|leg|tooth|teeth|face|hand)\\b`,
  ),
  new RegExp(
    `\\b(?:scared|afraid|terrified|frightened) (?:of|to go home to) my ${NEAR}\\b(?=$| (?:when|at home|and|again|tonight|now|he|she|because|since|so|anymore|today|sometimes)\\b)`,
  ),
  /\b(?:scared|afraid|terrified|frightened) (?:to go|of going) home\b(?! (?:late|alone|by|in the (?:dark|snow|storm)|with(?:out)?)\b)/,
  // What is feared of them.
  new RegExp(`\\b${THEY_WILL} (?:\\w+ )?${BEATS} me(?: (?:up|again|for it|so hard))* ${LEARNS}\\b${OF_WORK}`),
  new RegExp(
    `\\b${LEARNS}\\b(?: (?!code|pr|bug|commit|build)\\w+){0,5} ${THEY_WILL} (?:\\w+ )?(?:beats?|chokes?|strangles?|punch(?:es)?|slaps?|hurts?) me\\b`,
  ),
  new RegExp(
    `\\bmy ${NEAR} (?:\\w+ )?(?:will|would|might|wants? to|threatens? to|threatened to) (?:\\w+ )?(?:beat|choke|strangle|punch|slap|hurt|hit) me\\b(?! (?:at|in|to|up (?:on|for|about|with)|with (?:a|the) (?:pillow|snowball|bill|question))\\b)`,
  ),
  new RegExp(
    `\\b${THEY} (?:(?:\\w+ ){1,4}and )(?:then )?(?:hits|beats|kicks|chokes|slaps|punches|hurts) me(?=$| (?:and|again|when|up|badly|hard|if|every|at home|at night)\\b)`,
  ),
  // Whoever they left comes after them.
  new RegExp(
    `\\bmy (?:${NEAR}|stalker) (?:\\w+ ){0,2}(?:found out|knows|finds out|learned|is asking|asked around) where i (?:work|live|park|am|stay|moved)\\b`,
  ),
  new RegExp(
    `\\bmy (?:ex(?: husband| wife| boyfriend| girlfriend| partner)?(?! (?:colleagues?|co ?workers?|boss|manager|lead|team\\w*|clients?|employer|company|mentor|host)\\b)|violent \\w+|abusive \\w+) (?:\\w+ )?(?:waits?|waiting|stands?|stood|standing|sits?|(?:keeps )?(?:turns?|turned|turning|shows?|showed|showing) up|follows me|is (?:outside|downstairs))(?: \\w+){0,2}? ?(?:(?:outside|in front of|at|in|near|by) (?:the|my|our) (?:office|work|lobby|entrance|building|reception|car park|parking lot|garage|door)|at work|downstairs|outside)?\\b(?=$| (?:again|at|in|to|outside|downstairs|every|and|with|drunk|shouting|unannounced|i|near|by|where)\\b)(?! (?:and|because|so|where) we\\b)(?!.{0,40}\\bfor (?:lunch|coffee|the kids|our)\\b)`,
  ),
  /\bmy stalker (?:is|was|waits?|stands?|sits|came|comes|found|works|joined|follows|knows)\b(?! on (?:linkedin|github))/,
  /\brestraining order\b(?=.{0,40}\b(?:against|him|her|my|turned up|he|she)\b)(?! (?:feature|module|ticket|form|app|workflow))/,
];
