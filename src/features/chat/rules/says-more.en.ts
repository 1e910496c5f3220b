/** A bare answer to whoever asks, in English: nothing of it is to be passed on beside the answer itself. */
export const BARE_WORDS: ReadonlySet<string> = new Set(
  "yes yep yeah yup ja sure ok okay fine good great gladly gern happy of course certainly absolutely perfect no nope nein not sorry thanks thank you thx please pls cool alright all right let's lets us do it that why go ahead maybe perhaps hm hmm well then works work for me is are was can't cant cannot can i i'm im tell say give her him them they he she to both come join with pleasure this time the a am be would will have welcome another time later day better suits too also as well".split(
    " ",
  ),
);
/** Who asks something back has nothing to be passed on. */
export const ASKS_BACK =
  /\?\s*$|^(?:(?:and|but|so|hm+|ok|wait|sorry)[,.]? )*(?:who|what|why|when|where|which|how|is (?:it|that|she|he|this)|was (?:it|that)|does|do i|can i|could i|may i|must i|should i|in which|for how)(?!\p{L})/u;
/** A yes on a condition. */
export const CONDITION =
  /(?<!\p{L})(?:but|only|if|as long as|provided|unless|except|without|at most|max(?:imum)?|not (?:on|before|after|more)|no (?:more|longer) than)(?!\p{L})/u;
