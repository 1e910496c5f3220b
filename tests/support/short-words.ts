/** Short words that people write to the bot, whatever it said before. */
export const SHORT_WORDS: readonly string[] = [
  ..."yes,no,ok,sure,nope,maybe,later,done,done!,next,skip,pass,stop,pause,resume,help,hi,thanks,cool,great".split(","),
  ..."why?,how long?,who?,what?,more,smaller,bigger,too easy,too hard,boring,tomorrow,thursday,14.12.,at 4".split(","),
  ..."not yet,not now,not this week,undo,something else,:+1:,:-1:,:tada:,lol,?,...".split(","),
];
