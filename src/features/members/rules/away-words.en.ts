import type { AwayWords } from "./away-words.ts";

export const awayWordsEn: AwayWords = {
  absence: [
    "vacation|vacationing|vacations|vacay|holidays?|holidaying",
    "pto|ooo|oof|o\\.o\\.o\\.|out of (?:the )?office|out of town",
    "(?:annual|parental|maternity|paternity|medical|sick|family|bereavement|compassionate|study|unpaid|garden(?:ing)?|shore) leave|leave|sabbatical",
    "sick|sick day|out sick|off sick|home sick|ill|unwell|not (?:feeling )?well|under the weather|(?:a |the )?flu|covid|migraine",
    "off|off work|(?:a |the |my )?(?:day|days|week|time) off|bank holiday|public holiday|away|away from work|out",
    "unavailable|not (?:in|available|working)(?: today| this week)?",
  ].join("|"),
  lead: "i'm|i am|we'?re|currently|now|still|today|this week|gone|going|away|off|out|enjoying|taking|having|using|on|at|in|my|some|a",
  until: "until|till|til|thru|through|to (?=\\d)|back|returning|return",
  during: [
    "today|tonight|now|this (?:week|month|morning|afternoon|summer|winter)|all (?:day|week|month)",
    "in [a-z]+|on \\w+",
  ].join("|"),
  closing: "for .+|with .+|and .+|no slack.*|limited .+|slow .+",
  tooLittle: "in|on|at|a|out|now|today|still|in out",
  present: [
    "(?<!not )working|coding|hacking|shipping|deploying|debugging|writing|reviewing|on ?call|mode|mood|vibes?|party|plan(?:s|ning)?|prep\\w*|countdown",
    "soon|tomorrow|next|starting|starts|from \\w+ on|needs?|want\\w*|dream\\w*|back from|ready|before|almost|no more|no longer|not on",
    "merry|happy|cheer\\w*|season\\w*|spirit|decorat\\w*|(?:sick|ill|tired) of",
    "office hours|afk|keyboard|lunch|meeting|break|focus\\w*|remote\\w*|wfh|home ?office|commut\\w*",
  ].join("|"),
  itsEnd: "until|till|til|thru|through|back(?! from)|returning|return",
  later: "in \\d+ (?:days?|weeks?|months?)",
  countdown: "\\d+ (?:more )?(?:days?|sleeps?|weeks?) (?:until|till|to)",
};
