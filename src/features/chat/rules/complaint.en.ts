/** How English speakers complain of what somebody decided over their head: after folding. */

const WHO = String.raw`(?!(?:i|we|it|that|this|you)\b)[\p{L}'-]+`;

export const COMPLAINTS: readonly RegExp[] = [
  // "She said I shall stop with that until the release"
  new RegExp(
    String.raw`\b${WHO} (?:just |now |also )?(?:sa(?:id|ys)|told me|tells me|wants me|thinks)(?: that)?(?: (?:i|we|me))?(?: (?:shall|should|must|have to|need to|had to|ought to|am to|to|may|can))+(?: not|n'?t)?(?: to)? (?:(?:stop|drop)(?! (?:by|in|over|round|around|off)\b)|quit|forget about|leave (?:it|that|this)|wait with|do something (?:else|useful|real))\b`,
    "u",
  ),
  // "She gave the redesign to Ben even though it was my idea"
  new RegExp(
    String.raw`\b(?:gave|gives|handed|passed|assigned) (?:[\p{L}'-]+ ){1,5}to (?!me\b|us\b)[\p{L}'-]+\b.{0,20}\b(?:(?:even )?tho(?:ugh)?|although|but|when) (?:it|that) (?:was|is) (?:my|our) (?:idea|work|project|job|turn|ticket|feature|plan)\b`,
    "u",
  ),
  /\bit was (?:my|our) (?:idea|turn|project)\b.{0,40}\b(?:gave|took|got|presented|sold|goes|went) (?:it )?(?:to )?(?!me\b|us\b)/u,
  // "They never ask me"
  new RegExp(
    String.raw`\b${WHO} (?:(?:just|really|still|simply|always) )*(?:won'?t|will not|never|does ?n'?t|do ?n'?t|would ?n'?t) (?:even |ever |really )?(?:listens?(?= (?:to me|anyway|to us)|[.,! ]*$)|asks? me\b|takes? me serious)`,
    "u",
  ),
];

/** It ended well, which makes it a story: behind what was decided. */
export const GOOD_END =
  /(?<!(?:\bnot|n'?t|\bnever|\bnothing|\bhardly) (?:really |even |quite )?)\b(?:went (?:(?:really|very|quite|surprisingly|so|much) )?(?:well|great|fine|good|smoothly|better)|learn(?:ed|t) (?:a lot|much|so much|loads|plenty|something|how|why|what|from)|(?:it|that) (?:really |actually )?(?:worked|helped|paid off)|worked (?:out|well|better)|turned out (?:well|great|fine|good|better)|(?:he|she|they) (?:was|were) (?:so )?right|(?:i am|i'?m|i was|we were) (?:(?:really|very|so) )?(?:glad|happy|proud)|liked it|loved it|enjoyed it)\b/u;
