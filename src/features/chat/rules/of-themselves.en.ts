/** How a clause shows of whom it speaks, in English, and whether it names what people harm themselves with or long for. */

/** Whoever writes. */
export const THEMSELVES = /\b(?:i|i['’]?m|i['’]?ve|i['’]?d|i['’]?ll|me|my|myself)\b/i;

/** What stands in talk about work; and "you", to whom they say what the bot shall do. */
export const WORK =
  /\b(?:\w*deploy\w*|scripts?|slack|quer(?:y|ies)|calls?|services?|code|clusters?|features?|builds?|pods?|process(?:es)?|pipelines?|tickets?|meetings?|sprints?|releases?|apis?|tests?|demos?|clients?|customers?|challenges?|prs?|bugs?|branch\w*|servers?|prod|stand-?up|reviews?|team|lead|manager|boss|colleagues?|projects?|company|office|job|tasks?|plan|seats?|mentor\w*|hosts?|log|data|e?mails?|accounts?|notifications?|messages?|nudges?|bot|you|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|weeks?|politely)\b/i;

/** What people harm themselves with, where they think of it, and what they long for then. */
export const HARM =
  /\b(?:razors?|kni(?:fe|ves)|blades?|scissors|pills?|tablets|overdos\w*|bleed\w*|bled|blood|wrists?|my arms?|my legs?|my thighs?|scars?|dying|die|died|dead|death|suicid\w*|unaliv\w*|funeral|grave|coffin|my neck|rope|noose|belt|urges?|relaps\w*|vanish\w*|disappear\w*|(?:hurt(?:ing)?|harm(?:ed|ing)?|burn(?:ed|t|ing)?|cut(?:ting)?|hit(?:ting)?|punish(?:ed|ing)?) myself|self[- ]?harm\w*|cut|cutting|alive|living|to live|exist\w*|the edge|ledge|tracks|jump\w*|bridge|roof|wake up|guns?|poison\w*|bleach|starv\w*|(?:i['’]?m|i am|me) gone|gone for good|end it|ended it|not safe|my attempt|here any ?more|without me|garage|the wheel|tram|hotline|helpline)\b/i;

/** Words that nobody says of themselves on an ordinary day. */
export const CRISIS_WORDS =
  /\b(?:razors?|kni(?:fe|ves)|blades|scissors|overdos\w*|bleed\w*|bled|blood(?:y|ied)? (?:on|from|under|everywhere)|wounds?|wrists|scars|dying(?! (?:to|for|of|with|here|from|laughing))|die(?! (?:of|to|for|laughing|on this|trying))|dead(?! (?:tired|line|end|serious|slow|easy|simple|on my feet|after|certain|sure|code|lock))|(?<!to )death(?! (?:march|star|spiral|by))|funeral|my grave|coffin|six feet under|noose|the rope|a rope|relapsed|relapsing|vanish|alive(?! in there)|exist(?:ing|ence)?|ledge|drowning(?! in)|poison\w*|bleach|starving myself|gone for good|in front of (?:the|a) (?:train|tram|bus|car|truck|lorry|tube|metro)|motorway bridge|sleeping pills|suicid\w*|unaliv\w*)\b/i;

/** Where such words are idioms, are said of others, or go with errands and things of a household. */
export const SAID_OF_ELSE =
  /\b(?:eat me alive|(?:mum|mom|mother|dad|father|gran\w*|uncle|aunt|brother|sister|friend|dog|cat|wife|husband) (?:is|was|has|just|died|passed)|kill me now|not (?:feeling )?suicidal|shame|laughter|bored? (?:me )?to death|flesh and blood|leave me out|grass|cake|bread|hair|kitchen|dentist|courier|blanket|streak|battery|laptop|phone|my name|do i exist|carpool|tug of war|learn\w* the ropes|on a knife|under the knife|swiss army)\b/i;

/** To be with somebody who died. */
export const REUNION =
  /\b(?:(?:back )?together (?:again|soon|at last|for ever|forever)|reunit\w*|(?:soon|finally|again) with (?:him|her|them)|with (?:him|her|them) (?:soon|again|now)|(?:join|joining|follow|following) (?:him|her|them)|(?:see|seeing|meet|meeting) (?:him|her|them|each other) (?:again|soon))\b/i;
