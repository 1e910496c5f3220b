/**
 * Words of English that matter where it is asked whether a message weighs: people, bodies, what is done to them, and what software is made
 * of, which says that the same verb is of work. Each line as in the classes of all reading.
 */
import { classesFrom } from "./word-classes.en.ts";

const CLASSES = `
kin: mother mom mum mama mommy mummy father dad daddy papa brother sister son daughter wife husband partner boyfriend girlfriend fiance* uncle aunt* cousin* grandma grandmother granny grandpa grandfather opa oma nephew niece kid kids child children baby twin twins parents family stepfather stepmother ex toddler grandson
somebody: man woman men women guy guys girl boy lady neighbour* neighbor* stranger* roommate flatmate friend visitor worker driver guard cyclist labour porter passenger person people somebody someone old
workmate: boss manager lead director supervisor sir ceo foreman hr colleague* coworker* teammate* customer client intern trainee vp head mentor team
body: hand hands arm arms leg legs head face neck eye eyes chest lips lip wrist* thigh* knee back skin stomach ear mouth tongue finger* hair jaw rib ribs throat breast* bottom shoulder heart brain lung* liver kidney* foot feet knuckle* body
weapon: knife knives gun guns razor* blade* rope noose hammer bomb acid machete axe pistol rifle scissors stick belt bottle cable weapon* armed bullets
means: pill pills tablet tablets bridge platform tracks roof balcony ledge railing cliff rooftop motorway overdos* bleach insulin medicine* drugs vodka alcohol bottle window river quarry
blood: blood bleed* bled wound* bruis* swollen swell* scar scars stitches burn* blue bandag* injur* hurt broken
emergency: ambulance unconscious collaps* faint* breath* breathing pulse seizure drown* fire smoke flames gas explosion trapped unresponsive responding respond choking chok* conscious alarm shots shooting earthquake flood poison* electrocuted allergic fever
violence: hit hits hitting slap* punch* kick* push* beat beats beaten beating chok* strangl* grab* grope* rape* stab* spit spat throw threw throws drag* squeez* twist* burn* shoves shoved pulled attack* force* forced
touching: touch* kiss* hug* strok* rub* undress* naked nude* sex* intimate private video photo* picture* pictures skirt bikini body hotel bed
threat: threat* blackmail* extort* stalk* follow* follows watches waits destroy kill killed kills revenge regret pay gun find spy track*
control: lock* locked passport papers salary bank card phone allowed allow permission decide* control* let lets keeps checks
shouting: scream* yell* shout* insult* humiliat* mock* laugh* bull* mobb* ridicul* abus* blame* name names accent religion skin caste gay slur* joke jokes racist
illness: hospital doctor* cancer tumour tumor chemo icu intensive stroke diagnos* clinic surgery coma hospice dementia scan lump malignant terminal leukaemia leukemia depress* bipolar oxygen ventilator ward therapy therapist antidepress* antidepressants miscarriage ivf psychiatr* rehab paralys* wheelchair
death: died dead death dies dying die passed gone funeral buried bury burial grave cremat* expired coffin murdered suicid* hanged drowned killed widow* late loss lost mourning
parting: divorc* separat* cheat* affair custody lawyer court marriage engagement wedding left leaves
crying: cry cries cried crying tears weep* sob* sobbing grief griev* heartbroken miss
fear: afraid scared fear fears terrified frightened panic* dread* terror anxious shaking shake shakes shiver* trembl* sweat*
sleepless: sleep slept awake sleepless insomnia nightmares night nights
jobLoss: fired sacked dismissed redundant terminated termination notice laid resign* severance badge pip demoted warning probation contract
money: debt debts rent loan mortgage salary bailiff savings unpaid paid
endless: life living alive exist* existing anymore worthless useless burden pointless hopeless meaning wake forever goodbye end ending pain empty numb
place: home house flat apartment bathroom bed bedroom garage street stairs corridor lift elevator toilet car parking hotel kitchen basement lobby gate
worn: exhausted burnout broken strength limit breaking breakdown collapse ashamed shame failure alone lonely nobody
today: today yesterday morning tonight sunday monday saturday weekend now since week weeks months year years ago
software: server* process* pod pods build* database db thread* api apis node nodes ci cluster* pipeline* branch* feature* ticket* container* job jobs cache queue* log logs script* code deploy* release* test tests bug* service* endpoint* module* query queries repo merge* commit* pr prs app apps laptop ui css kernel cron docker kubernetes sql regex type types git linter framework library function version data file page export import backlog sprint scope prod staging system link parser migration* monolith schema token* config client's memory disk vm java rust python js react webhook* session* docs wiki jira excel yaml
office: meeting* call calls retro standup review* demo* deadline* estimate* roadmap challenge* workshop talk pitch seat plan week step deadline project* vendor sales budget conference postmortem audit offsite
easing: lol haha fun funny fine ok okay good great cake coffee beer win won learned fixed done thanks please happy lovely proud glad luckily
`;

/** The classes of a word as `tokensOf` spells it. */
export const weighingClassesOf = classesFrom(CLASSES);
