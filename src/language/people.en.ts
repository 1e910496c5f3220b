/** Who is meant where somebody tells in English what was done to them: those at home, and those at work. One list for all patterns of danger and harm. */

/** Those at home and near, behind "my". */
export const NEAR =
  "(?:(?:ex )?(?:husband|hubby|hubs|wife|wifey|partner|boyfriend|boyf|bf|girlfriend|gf|fianc\\w+|spouse)|ex(?! (?:colleagues?|co ?workers?|boss|manager|lead|team\\w*|clients?|employer|company|mentor|host)\\b)|(?:step)?(?:father|dad|mother|mum|mom|brother|sister|son)|daddy|mummy|mommy|uncle|aunt|cousin|grandfather|grandpa|grandmother|grandma|roommate|flatmate|baby daddy)";

/** Those at work, behind "my", "the" or "a". */
export const AT_WORK_PERSON =
  "(?:managers?|boss(?:es)?|supervisors?|leads?|team ?lead(?:er)?s?|tech ?leads?|director|ceo|cto|cfo|coo|vp|colleagues?|co[- ]?workers?|team ?mates?|clients?|customers?|mentor|mentee|host|trainer|coach|architect|senior|junior|intern|trainee|apprentice|student|product owner|po|pm|scrum ?master|guys?|man|men|woman|women|person|people|owner|consultant|visitor|guest|contractor|freelancer|developers?|devs?|engineers?|testers?|designer|admin|recruiter|salesman|seller|neighbou?r|landlord|driver|guard|cleaner|stalker)";

/** A name, or what may be one: no little word, nothing of work that is hit, beaten and killed every day. In folded or prepared words. */
export const MAYBE_NAME =
  "(?!(?:ok|a|an|the|this|that|these|those|it|its|in|up|out|at|on|my|our|your|his|her|their|down|off|over|through|back|into|to|for|from|with|by|of|as|and|or|but|so|if|when|some|any|all|every|each|no|one|two|three|me|you|us|we|i|what|who|why|how|where|there|here|nobody|noone|anyone|anybody|people|more|most|much|many|something|anything|everything|nothing|cards?|holes?|points?|numbers?|lines?|tickets?|tests?|code|bugs?|builds?|prod|production|staging|master|main|send|enter|merge|deploy|jira|jenkins|docker|git|slack|excel|java|javascript|typescript|python|css|html|sql|linux|windows|kubernetes|k8s|kafka|postgres|redis|pods?|process(?:es)?|servers?|jobs?|scope|meetings?|deadlines?|estimates?|features?|legacy|budget|records?|expectations?|inflation|traffic|yourself|myself|himself|herself|themselves|ourselves)\\b)[a-z]{2,20}";
