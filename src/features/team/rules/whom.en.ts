/** Words of English around the name of whoever a manager speaks of. */

/** Behind these a name stands, where no other word of `ORDINARY` does. */
export const BEFORE_NAME =
  /\b(?:how(?: ?['’]?s| is| are| was)?|what(?: ?['’]?s)?|whats|hows|where|why|when|is|are|was|were|has|have|did|does|do|will|can|should|from|about|on|of|to|for|with|and|or|give|gives|assign|ask|tell|show|send|let|see|read|want) (?=(\p{L}[\p{L}\p{M}’'-]*))/giu;
/** A sentence that begins with a name. */
export const NAME_FIRST =
  /(?:^|[.?!:] )(\p{L}[\p{L}\p{M}-]*)(?:(?=[,:?])|['’]s\b|(?= (?:is|was|has|did|does|should|could|needs|wants|would|can|will|seems|looks)\b))/giu;

/** What may stand there and is nobody's name. */
export const ORDINARY: ReadonlySet<string> = new Set(
  `i me my mine you your yours he him his she her hers they them their theirs it its we us our ours the a an this that these those there here
  anybody anyone somebody someone everybody everyone nobody one ones who whom whose which what when where why how all any some something anything
  nothing everything more most much many few several another other others both each every next last first new old own same such only just also even
  still now then today tomorrow yesterday tonight week weeks month months year day days morning evening lately recently soon later ever never always
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  mentee mentees report reports people person team developer developers dev devs colleague colleagues employee employees junior juniors trainee
  trainees staff guy direct member members manager
  is are was were be been being am has have had do does did done doing will would can could shall should may might must let want wants need needs
  like likes get gets getting go goes going make makes making take takes give gives giving given assign assigning show see read tell told say says
  said ask asks asked write writes wrote written share shares shared use uses using used set sets work works working happy unhappy stuck active
  skipping skip skipped well good better bad okay ok fine ready sure not no yes please pls kindly hello hi hey thanks
  about from with without of on off in into to for at by up down out over as if than since until before after during between because and or but so
  too very really well far long often come came coming know think find
  challenge challenges task tasks step steps goal goals progress log logs answer answers reflection reflections status news update updates
  things thing stuff list overview number numbers help
  practice shadowing feedback review reviews code client clients customer customers slack release project projects promotion job`.split(
    /\s+/,
  ),
);
