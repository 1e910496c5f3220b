import { describe, expect, it } from "vitest";
import { saysCrisisInGerman } from "./crisis.de.ts";

describe("German words of somebody in danger", () => {
  it.each([
    "ich will nicht mehr",
    "Ich kann einfach nicht mehr.",
    "ich will nicht mehr leben",
    "ich möchte sterben",
    "ich moechte nur noch sterben",
    "am liebsten wäre ich tot",
    "ich bringe mich um",
    "ich will mich umbringen",
    "manchmal denke ich daran, mir das Leben zu nehmen",
    "ich denke an Selbstmord",
    "mein leben hat keinen sinn mehr",
    "ohne mich wären alle besser dran",
    "ich will nicht mehr aufwachen",
    "ich will allem ein ende setzen",
    "ich ritze mich wieder",
    "mein freund schlägt mich",
    "Meine Frau droht mir.",
    "mein stiefvater fasst mich an",
    "er hat mich geschlagen, und ich habe Angst",
    "ich weiss nicht, ob ich morgen noch da bin",
    "mein mann hat mich wieder gewürgt",
    "ich hab angst vor meinem mann",
    "ich habe Angst, nach Hause zu gehen",
    "ich könnte mich vor den Zug werfen",
    "Guten Morgen, ich will nicht mehr, sorry",
  ])("%s", (text) => {
    expect(saysCrisisInGerman(text)).toBe(true);
  });

  it.each([
    "ich will nicht mehr so viele Nachrichten",
    "mein Chef schlägt mich für das Projekt vor",
    "mein Chef schlägt mich im Tischtennis",
    "ich hab angst vor der demo",
    "meine Frau droht mit Urlaub",
    "ich kann nicht mehr warten",
    "ich will nicht mehr im Backend arbeiten",
    "ich kann heute nicht mehr, morgen gerne",
    "ich sterbe vor Lachen",
    "ich habe gerade keine zeit",
    "das Projekt ist tot",
    "die Verbindung stirbt alle zehn Minuten",
    "der Prozess will nicht mehr",
    "ich will das Ticket nicht mehr",
    "vor dem Zug noch schnell eine Frage",
    "lebenslauf",
  ])("not: %s", (text) => {
    expect(saysCrisisInGerman(text)).toBe(false);
  });
});
