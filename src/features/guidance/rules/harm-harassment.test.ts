import { describe, expect, it } from "vitest";
import { rememberedAs } from "./follow-up.ts";
import { harmBetween, harmIn, isGraveAlone } from "./harm.ts";
import { MATTERS, matterOf } from "./matter-of.ts";

const HARASSED: readonly string[] = [
  "he offered me a better rating for a blowjob",
  "my boss said my bonus depends on how nice i am to him tonight",
  "bo said women like me belong in the kitchen",
  "my boss says no woman should code",
  // By somebody whom they name.
  "I'd like to talk to Ravi who harassed me",
  "I want to talk to Priya, she bullied me",
  "introduce me to Tom who has constantly bullied me",
  "i have to work with Ravi and he harassed us",
  // For sex.
  "he says the promotion is mine if i sleep with him",
  "promotion only if i kiss him",
  "he said if i sleep with him the promotion is mine",
  "my lead offered me the raise if i go to bed with him",
  "she said she'd drop the bad review if i spend the night",
  "i have to sleep with the boss to get on the project",
  "no contract unless i go out with him",
  // Shown.
  "the sales guy keeps sending me dick pics",
  "he showed me his dick in the meeting room",
  "he exposed himself to me",
  "he masturbated in front of me",
  "a colleague keeps sending me porn",
  "sales guy keeps sending me pics of his junk",
  "someone made a deepfake porn of me",
  "tom flashed us his genitals",
  // Touched.
  "he keeps brushing against my breasts",
  'he keeps "accidentally" brushing my chest',
  "he brushed up against me in the lift",
  "he pulled my skirt up",
  "he snapped my bra",
  "she tugged at my headscarf",
  "he keeps leaning over me and smelling my neck",
  "he put his tongue in my ear",
  'she always "accidentally" touches my butt',
  "he must stop touching me",
  "my goal is that he stops touching me",
  "make him stop touching me",
  "he knocked me down",
  "he put something in my drink",
  // Called, and left for them.
  "he called me a whore in front of everyone, move it to monday",
  "they call me monkey. skip",
  "bo calls me a bitch. friday at 10",
  "my team lead calls me retard in front of everyone",
  "they call me the n word in the team channel",
  "they told me to go back to my country",
  "they put a dead rat on my desk. next",
  "someone in the team sent me a picture of a noose",
  "somebody peed on my chair, lol. show me another",
  "my lead keeps my passport",
  // By whoever did it.
  "i can't go, the man who attacked me will be there",
  "the seller is the one who kissed me",
  "is there a challenge without frank? he scares me since the party",
  "i don't want to sit next to omar, he creeps me out",
];
const MAYBE: readonly string[] = [
  "i want to report my boss",
  "how do i report harassment",
  "can i report him anonymously",
  "who can i talk to about bullying",
  "i do not want to be alone in a room with the host",
  "who is the host? i dont want to be in a room alone with him",
  "my lead wants a drink with me alone, i don't want that",
  "my boss says i have to be nicer to the client in his hotel if i want the promotion",
  "i can't come on thursday, i have bruises in the face and people will ask",
];
const GRAVE: readonly string[] = [
  "show her the bruises",
  "his hands were on my hips again",
  "my colleague came with a knife",
  "i said no and he did it anyway",
  "she kissed us both",
];
const ORDINARY: readonly string[] = [
  "a recruiter who harasses me with mails",
  "my brother, he bullied me into playing chess",
  "Tom who bullied me into cake duty",
  "Lena, she harassed us with memes all day",
  "people can't code without coffee here",
  "women should be promoted more often",
  "the bonus depends on how good the quarter was",
  "they call me the monkey wrench guy",
  "she called me a beast for that refactoring",
  "he showed us his balls of yarn",
  "i touched the women in tech topic",
  "he whispered in my ear that i got the promotion",
  "my lead scares me off kubernetes",
  "i have to sleep with the window open",
  "if i sleep over it i decide tomorrow",
  "she pulled up my dress rehearsal slides",
  "we talk about bullying in our training",
  "we build an app about harassment reporting",
  "i don't want to be alone with this bug",
  "my lead wants dinner with the team",
  "i have a black eye from boxing",
  "bruised ego after the review",
  "the promotion is mine if i lead the project",
  "i don't want to work alone with the new framework",
  "be nicer to the client in the next call",
  "if i sleep on it i will like it",
  "the market exposed us to new risks",
  "i brushed up on sql",
  "brush my teeth after lunch",
  "they call me the monkey patcher",
  "the chaos monkey called me at 3",
  "leading people scares me",
  "the client scares me in demos",
  "i report to my boss every friday",
  "i want to report a client bug",
  "he pulled my branch",
  "she snapped a photo of the whiteboard",
  "i pulled my shirt over my eyes, so tired",
  "he knocked it out of the park",
  "the song touched me",
  "he did not touch me",
  "she touched me with her farewell speech",
  "he hit the nail on the head",
  "my manager brought a knife for the cake",
  "he's got a knife-sharp mind",
  "i bruised my knee at football",
  "he put something in my calendar",
  "they sent me a bullet list",
];

describe("harassment", () => {
  it.each(HARASSED)("is harm, whoever it was: %s", (text) => {
    expect(harmIn(text, "en")).toBe("harm");
    expect(matterOf(text, MATTERS.en.conflictMatters)).toBe("harm");
  });

  it.each(MAYBE)("is asked about, or may be it: %s", (text) => expect(harmIn(text, "en")).toBe("unclear"));

  it.each(GRAVE)("is no quarrel where nothing else was read: %s", (text) => {
    expect(isGraveAlone(text, "en")).toBe(true);
    expect(harmBetween(text, "en")).not.toBeNull();
    expect(rememberedAs("conflict", { text, before: null, locale: "en" })).toBe("harm");
  });

  it.each(ORDINARY)("is none: %s", (text) => expect(harmBetween(text, "en")).toBeNull());
});
