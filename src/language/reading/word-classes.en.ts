/**
 * Words of English that say much the same in a talk about work and learning. The reader sees the class beside the word, so that what it
 * learned of one word helps with the others. Each line: the class, then its words as `tokensOf` spells them; `*` stands for any ending.
 */
const CLASSES = `
manager: manager manag* supervisor chef head director cto ceo vp management teamlead leadership superior
colleague: colleague* coworker* teammate* mate peer* buddy workmate* collegue* colleage*
team: team teams crew squad group department
senior: senior* lead architect* expert* veteran principal
newbie: junior* newbie beginner* newcomer* fresh* intern* trainee* apprentice newly
sales: sales salespeople presales seller* account pitch*
marketing: marketing website campaign* brand
client: client* customer* buyer* kunde* user* stakeholder*
busy: busy swamped overloaded loaded drowning stuffed slammed snowed buried full packed capacity bandwidth bandwith overtime stress*
rush: deadline* release* golive cutover crunch sprint migration audit closing inventory month-end monthend quarter rollout hotfix outage prod production fire burning escalat*
noTime: time hour hours minute minutes schedule calendar slot slots window
holiday: holiday* vacation* pto leave away off urlaub ooo parental maternity paternity sabbatical honeymoon travel* trip offline abroad
ill: sick ill flu fever hospital doctor covid surgery cold injured sickness krank kranken*
return: back returned return* again resume* restart* unpause continue
stopping: stop unsubscribe cancel quit quitting remove end opt leave terminate disable deactivate
pausing: pause paus* mute silence quiet snooze hold suspend break
later: later afterwards soon tonight evening afternoon morning noon lunch
remind: remind* ping nudge poke notify alert alarm
move: move moved shift reschedul* postpone* prepone* push delay* rearrange swap change
skipWord: skip skipping skipped pass omit sit jump drop
small: small smaller tiny short shorter little less quick quicker bite brief light lighter simpler mini compact half
big: big bigger large larger more longer deeper bolder meatier substantial ambitious huge extra
tooMuch: much many long lengthy heavy huge enormous gigantic
easy: easy easier simple trivial basic obvious childish kindergarten boring known already elementary babyish
hard: hard harder difficult tough complex complicated advanced steep beyond above overwhelming impossible scary scared afraid
boring: boring bored dull monotonous repetitive routine yawn tedious unexciting bore
like: like love enjoy prefer fond keen fun into
dislike: hate dislike loathe allergic dread nightmare uncomfortable awkward cringe introvert* shy
want: want need would like wish prefer hope looking
give: give send show get got have provide share hand
other: other others another different else instead alternative* option* replace
question: question* ask asking asked wonder* doubt query
what: what which whatever
why: why reason reasons purpose point sense rationale benefit good
how: how way ways approach method
start: start starting begin begins beginning first kick step steps approach
help: help support assist guide guidance hand advice advise tip tips hint hints suggest*
prepare: prepare prepar* ready preparation briefing
example: example* sample* instance template* illustration demo picture
understand: understand understood unclear confused confusing clear mean means meaning explain lost clue idea sense huh
permission: allowed allow permit* permission may okay approve* approval authori* ok budget
long: long duration minutes hours time take takes quick
together: together pair pairing jointly both team group alone solo
did: done did finished completed complete made managed talked asked met sat attended joined watched read wrote went called spoke tried shadowed learned learnt found fixed
failed: failed fail couldnt unable cancelled canceled fell declined refused ghosted nobody nothing
answer: answer* reply replies replied respond* response react* heard hear
note: note notes log record write jot save keep remember track document
wrote: wrote written entry entries reflection* text story notes words
delete: delete erase remove wipe clear purge destroy drop scrub strike
correct: correct* fix change edit amend update wrong typo mistake rephrase adjust
mine: mine my own me personal
data: data info information stored store storage saved record records gdpr dsgvo
export: export download file csv json pdf dump copy archive extract
private: private privacy confidential secret anonym* visible see sees read reads public
spy: spy spying spies surveil* monitor* watch* track* report* control* tell telling snitch big brother
know: know knows knew known collected
progress: progress stats statistic* score count many far achieved doing overview summary
review: review appraisal evaluation performance talk cv resume portfolio evidence raise promotion
role: architect consultant manager lead principal cto freelancer director engineer
become: become becoming grow turn path career future switch move step into
promoted: promoted promotion raise salary title level
stuck: stuck stagnat* plateau treading standstill same nowhere rut dead-end circle* stale
sad: sad down depressed cry crying tears miserable unhappy lonely alone empty hopeless
tired: tired exhausted burnt burned burnout drained fatigue* sleep* overwork* weary
worry: worried worry anxious anxiety nervous panic fear afraid scared stress* pressure
angry: angry furious annoyed annoying mad pissed irritating fed sick
rude: rude yell* shout* scream* insult* bully* harass* attack* fight fought argue* argument quarrel* conflict
praise: praise* compliment* kudos congrat* proud happy great thrilled appreciated thanked awesome
ignore: ignore* ignoring unsupport* support supports care cares recogni* credit block*
doubtSelf: imposter impostor fraud stupid dumb worse smarter good enough inferior slow
learn: learn learning course* book* certif* tutorial* training study udemy video* conference* workshop*
feedback: feedback critici* opinion honest disagree* say
meeting: meeting* standup retro refinement workshop call session
join: join joining sign signup register enrol* enroll* participate subscribe
mentor: mentor* coach* guide sponsor tutor
shadow: shadow* sit accompany observe listen watch along tag
seat: seat seats spot slot place
offer: offer* invite host take bring let
who: who whom whose someone somebody person
thank: thank thanks thankful grateful appreciate* cheers danke merci kudos
greet: hi hello hey morning hallo moin servus hola yo greetings
bot: bot robot machine ai chatgpt gpt llm claude human real computer algorithm program software
maker: made built created develop* wrote programmed invented owner runs company cost* price
language: german deutsch english french spanish polish hindi polski italian language speak sprechen
admin: admin administrator it hr person human contact someone
wrong: wrong misunderst* mistake misread meant not
undo: undo revert rollback back unmark reopen restore accident* mistake
noise: spam noise nag nagging pestering useless stupid idiot* silly dumb crap rubbish
frequency: weekly monthly often frequent* rarely month fortnight daily every week
settings: settings setting change set hour time zone timezone day configure preference*
topicTech: frontend backend kubernetes docker react css sap abap cloud aws azure security testing data python java typescript devops mobile ios android api sql terraform
codeWork: branch merge deploy build ci pipeline ticket bug test tests pr commit repo server code script stack error exception log logs database
when: ~day ~date ~tomorrow ~month ~span ~time today tonight weekend christmas xmas easter summer spring autumn winter january march may week month
until: until till til untill bis
day: ~day ~date ~tomorrow
die: die dying dead suicid* kill kms live alive life harm hurt exist disappear
`;

const SHORTEST_BEGINNING = 3;

/** The classes of a word as `tokensOf` spells it. */
export const classesOf = classesFrom(CLASSES);

/** Reads lines of classes: what says which classes a word belongs to. */
export function classesFrom(classes: string): (word: string) => readonly string[] {
  const exact = new Map<string, string[]>();
  const beginnings = new Map<string, string[]>();
  for (const line of classes.trim().split("\n")) {
    const [name = "", words = ""] = line.split(":");
    for (const word of words.trim().split(/\s+/)) {
      const [map, key] = word.endsWith("*") ? [beginnings, word.slice(0, -1)] : [exact, word];
      map.set(key, [...(map.get(key) ?? []), name]);
    }
  }
  return (word) => {
    const found = new Set(exact.get(word) ?? []);
    for (let length = SHORTEST_BEGINNING; length <= word.length; length++)
      for (const name of beginnings.get(word.slice(0, length)) ?? []) found.add(name);
    return [...found];
  };
}
