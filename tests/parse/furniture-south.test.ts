/**
 * What sites leave around and between the paragraphs of a copied article, language by language:
 * each line of `goes` is dropped from a small story, and each of `stays`, which begins with or
 * contains the same words, is kept.
 */
import { describe, expect, it } from "vitest";
import { manuscriptOf } from "./parse-text.ts";

interface Case {
  readonly story: readonly [string, string, string];
  readonly goes: readonly string[];
  readonly stays: readonly string[];
  /** Labels of the comments, which end a story. */
  readonly ends: readonly string[];
}

const french: Case = {
  story: [
    "Le pont sur la rivière restera fermé jusqu'à l'automne, a annoncé lundi le capitaine du port.",
    "Les ingénieurs ont trouvé une deuxième rangée de fissures sous le tablier, du côté que personne n'avait regardé.",
    "Des bacs relieront les deux quais toutes les dix minutes, gratuitement et pour tout le monde.",
  ],
  goes: [
    "Ce contenu externe ne peut pas être affiché sans votre accord",
    "Pour voir ce contenu, vous devez accepter les cookies de notre partenaire.",
    "Il vous reste 72% de cet article à lire. La suite est réservée aux abonnés.",
    "Ajouter à vos sélections",
    "La rédaction vous recommande",
    "Passer la publicité",
    "Ouvrir en mode plein écran",
    "Votre adresse e-mail est utilisée pour vous envoyer nos newsletters et nos offres.",
    "Lire aussi l'entretien : « Nous avions prévenu la ville »",
    "Une erreur à signaler ? Écrivez à la rédaction.",
    "Cet article a été traduit automatiquement.",
    "Certains liens de cet article sont affiliés.",
    "Afficher les messages plus récents",
    "Directrice de la publication : Jeanne Dupont",
    "Cet article est republié sous licence Creative Commons.",
    "Une version antérieure de cet article donnait un autre nom au pont.",
    "Photo fournie par Jeanne Dupont",
  ],
  stays: [
    "Ce contenu du coffre, personne ne l'avait vu depuis la mort du notaire en mars.",
    "Pour voir ces étoiles, il faut monter au col avant minuit, et par temps sec.",
    "Il vous reste du pain, demandait-elle chaque soir au boulanger qui fermait.",
    "La rédaction du journal a quitté la rue du Port pour un ancien entrepôt.",
    "Passer la frontière prenait alors une nuit entière, et souvent deux.",
    "Soyez le premier à parler, lui disait son père, et le dernier à partir.",
    "Pour ne rien rater, il se lève à cinq heures.",
    "Les cookies refroidissent sur la fenêtre depuis midi.",
    "Les commentaires du capitaine ont surpris les marins, qui attendaient des excuses.",
    "Recevez-le chez vous, avait écrit la tante, il ne mange presque rien.",
    "Qu'en pensez-vous ?",
    "Vous pouvez à tout moment faire demi-tour et rentrer par la vallée.",
    "Les propos tenus par le maire ont choqué.",
  ],
  ends: ["Voir les 24 commentaires", "Seuls les abonnés peuvent commenter cet article."],
};

describe.each([{ language: "French", ...french }])(
  "$language furniture",
  ({ story, goes, stays, ends }) => {
    const around = (passage: string): string =>
      [story[0], story[1], passage, story[2]].join("\n\n");

    it.each(goes)("drops %s", (passage) => {
      const manuscript = manuscriptOf(around(passage));
      expect(manuscript.dropped.map(({ text }) => text)).toEqual([passage]);
      expect(manuscript.body.map(({ text }) => text)).toEqual(story);
    });

    it.each(ends)("ends at %s", (passage) => {
      const comment = "Enfin !!! On attendait ça depuis 3 ans";
      const manuscript = manuscriptOf([...story, passage, comment].join("\n\n"));
      expect(manuscript.dropped.map(({ text }) => text)).toEqual([passage, comment]);
      expect(manuscript.body.map(({ text }) => text)).toEqual(story);
    });

    it.each(stays)("keeps %s", (passage) => {
      const manuscript = manuscriptOf(around(passage));
      expect(manuscript.dropped).toEqual([]);
      expect(manuscript.body.map(({ text }) => text)).toEqual([
        story[0],
        story[1],
        passage,
        story[2],
      ]);
    });
  },
);
