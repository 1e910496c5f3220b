/** How English shortens words, and words for days. */

const forms = (text: string): Map<string, readonly string[]> =>
  new Map(
    text
      .trim()
      .split("\n")
      .map((line) => {
        const [short = "", long = ""] = line.split(":");
        return [short.trim(), long.trim().split(" ")] as const;
      }),
  );

/** Without apostrophes, as people type them: "dont" and "don't" are one. */
export const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = forms(`
dont: do not
doesnt: does not
didnt: did not
cant: can not
cannot: can not
couldnt: could not
wont: will not
wouldnt: would not
shouldnt: should not
isnt: is not
arent: are not
wasnt: was not
havent: have not
hasnt: has not
aint: is not
im: i am
ive: i have
youre: you are
youve: you have
its: it is
thats: that is
whats: what is
whos: who is
hows: how is
wheres: where is
theres: there is
lets: let us
gonna: going to
wanna: want to
gotta: have to
gimme: give me
lemme: let me
u: you
ur: your
r: are
y: why
pls: please
plz: please
plse: please
thx: thanks
tx: thanks
ty: thanks
thnx: thanks
k: ok
okay: ok
oki: ok
yep: yes
yeah: yes
yup: yes
yea: yes
ya: yes
ja: yes
jep: yes
nope: no
nah: no
nein: no
nee: no
w: with
bc: because
cuz: because
coz: because
cos: because
smth: something
sth: something
sb: somebody
someone: somebody
anyone: anybody
everyone: everybody
abt: about
msg: message
mgr: manager
boss: manager
rn: now
atm: now
asap: soon
tho: though
wk: week
idk: i do not know
dunno: do not know
hv: have
btw: by the way
kinda: kind of
doin: doing
dnoe: done
doen: done
dun: done
finnished: finished
finised: finished
teh: the
recieve: receive
reciept: receipt
taks: task
tsk: task
chalenge: challenge
challange: challenge
challege: challenge
chellenge: challenge
`);

const sign = (name: string, words: string): [string, string][] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word, name]);

/** Short forms that are words of their own without their apostrophe. */
export const ONLY_WITH_APOSTROPHE: ReadonlyMap<string, readonly string[]> = forms(`
i'll: i will
i'd: i would
we'll: we will
we're: we are
we'd: we would
she'll: she will
he'll: he will
`);

/** Names of months, as a part of a regular expression. */
export const MONTHS =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

/** Each stands for a day, or for a part of it. `may` and `sat` are left out: they are other words as often. */
export const WORDS_FOR: ReadonlyMap<string, string> = new Map([
  ...sign(
    "~day",
    `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri wensday wendesday thrusday thurday
    wednsday tuseday mondy firday montag dienstag mittwoch donnerstag freitag`,
  ),
  ...sign("~tomorrow", "tomorrow tmrw tmr tmw 2morrow tommorow tomorow tommorrow morgen overmorrow"),
  ...sign(
    "~month",
    "january february april june july august september october november december jan feb aug sept oct nov dec",
  ),
]);
