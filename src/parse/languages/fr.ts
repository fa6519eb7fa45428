/** French. */
import type { Language } from "./language.ts";

export const french: Language = {
  code: "fr",
  functionWords:
    "le, la, les, l, de, d, des, du, un, une, et, à, au, aux, en, dans, que, qui, qu, ne, n, pas, est, sont, était, a, ont, avait, sur, par, pour, avec, il, elle, on, ils, elles, je, j, nous, vous, se, s, ce, c, cette, ces, son, sa, ses, leur, leurs, plus, mais, ou, où, si, y, être, été, fait, comme, sans, sous, entre, dont, tout, tous, même, aussi, après, avant, depuis, lui, quand, encore, m, me, mon, ma, mes, notre, votre",
  sections:
    "actualités, actualité, actu, monde, international, france, politique, économie, société, sport, sports, culture, sciences, science, santé, planète, environnement, climat, éducation, opinions, opinion, idées, débats, tribune, tribunes, chroniques, éditorial, éditos, médias, technologie, technologies, tech, numérique, loisirs, sorties, cuisine, gastronomie, recettes, recette, voyage, voyages, mode, livres, musique, cinéma, télévision, faits divers, justice, régions, région, locales, local, courrier des lecteurs, courrier, météo, transports, entreprises, finances, emploi, immobilier, automobile, style, vie quotidienne, patrimoine, europe, afrique, histoire, portraits, portrait, enquête, reportage, agriculture, mobilité, football, rugby, cyclisme, jardin, en région, quartiers, billet, billets, chronique, éditorial du jour, entretien, entretiens, analyse, analyses, point de vue, points de vue, carnet, nécrologie, hommage, cartes blanches, carte blanche, insolite, planète environnement, vie locale, vie pratique, vie associative, vie des communes, communes, communauté, quartier, agglomération, département, départements, pays, bretagne, normandie, occitanie, paris, lyon, marseille, lille, toulouse, bordeaux, nantes, rennes, strasbourg, île-de-france, outre-mer, faits de société, faits-divers, police, accident, accidents, incendie, tribunal, tribunaux, procès, police - justice, faits divers - justice, police-justice, élections, présidentielle, municipales, gouvernement, parlement, diplomatie, défense, guerre, proche-orient, amériques, asie, moyen-orient, états-unis, consommation, argent, patrimoine & argent, bourse, marchés, industrie, énergie, transport, aérien, maritime, pêche, mer, littoral, artisanat, commerce, commerces, social, travail, retraites, logement, habitat, urbanisme, aménagement, tourisme, vacances, week-end, balades, randonnée, évasion, gastronomie & vins, vins, restaurants, cuisine du terroir, entrées, plats, desserts, maison, déco, décoration, animaux, nature, biodiversité, espace, recherche, médecine, psychologie, psycho, bien-être, famille, parents, enfants, jeunesse, étudiants, université, école, lycée, religion, religions, laïcité, philosophie, débat, débats et idées, idées & débats, idées et débats, idée, essai, essais, libre opinion, vos lettres, lettres, lettres à la rédaction, paroles de lecteurs, la lettre, édito, l'édito, l'éditorial, humeur, le billet, la chronique, la tribune, l'entretien, l'interview, interview, interviews, rencontre, rencontres, le portrait, témoignage, témoignages, récit, récits, enquêtes, reportages, décryptage, décryptages, explications, vrai ou faux, fact-checking, data, infographie, vidéos, photos, diaporama, podcasts, arts, art, expositions, exposition, expo, musées, théâtre, scènes, danse, opéra, classique, jazz, chanson, bd, littérature, roman, poésie, séries, télé, radio, people, célébrités, tendances, beauté, design, architecture, high-tech, jeux vidéo, internet, réseaux sociaux, intelligence artificielle, cybersécurité, start-up, athlétisme, basket, basket-ball, handball, volley, tennis, natation, voile, ski, formule 1, f1, sports mécaniques, hippisme, judo, boxe, gymnastique, pétanque, ligue 1, ligue 2, national, ligue des champions, football amateur, sport local, sports locaux, résumé, compte rendu, compte-rendu, agenda, sortir, que faire, concours, insolites, décès, avis de décès, obsèques, carnet du jour, histoire locale, archéologie, traditions, langue bretonne, communiqué, communiqués, divers, général, actualités locales, infos locales, info locale, à lire, dossier, dossiers, grand format",
  kickers:
    "exclusif, exclusivité, direct, en direct, vidéo, vidéos, alerte, urgent, réservé aux abonnés, abonnés, premium, à la une",
  rubric: "rubrique, catégorie, section",
  lines: {
    promo: {
      label:
        "à lire aussi, lire aussi, à lire, lire, lire également, à lire également, à voir aussi, voir aussi, à voir, à écouter, à écouter aussi, voir également, en images, en vidéo, vidéo, vidéos, en savoir plus, pour aller plus loin, notre dossier, notre sélection, sur le même sujet, sondage, découvrir aussi, à découvrir, à découvrir aussi, nos idées, relire, à relire, article réservé, podcast, diaporama, direct, en direct, lisez aussi, voir, retrouvez aussi, lire la suite, décryptage, enquête, quiz, notre conseil, vidéo en direct",
      whole:
        "lire la suite, lire plus, voir plus, afficher plus, en savoir plus, lire l'article, voir tous les articles, tous les articles, voir la vidéo, voir tout, charger plus, plus d'articles, la suite après la publicité, la suite après cette publicité, voir toutes les photos, découvrir",
      start:
        "lire aussi notre, à lire aussi sur, retrouvez tous nos articles, retrouvez toute l'actualité, toute l'actualité, cliquez ici pour",
    },
    related: {
      whole:
        "les plus consultés, les plus lus, les plus partagés, les plus commentés, le plus lu, articles les plus lus, à lire aussi, lire aussi, sur le même sujet, sur le même thème, à découvrir aussi, articles liés, articles similaires, articles connexes, articles récents, derniers articles, dernières actualités, dernières nouvelles, dernières publications, à la une, recommandé, recommandés, recommandé pour vous, nos recommandations, vous aimerez aussi, vous pourriez aussi aimer, vous pourriez être intéressé par, cela peut vous intéresser, cela pourrait vous intéresser, ceci pourrait vous intéresser, plus d'articles, populaires, populaire, les plus populaires, tendances, en ce moment, en continu, fil info, l'actu en continu, à voir aussi, voir aussi, dans la même rubrique, dans la même catégorie, dans le même dossier, dans l'actualité, nos derniers articles, notre sélection, contenus sponsorisés, contenu sponsorisé, lire la suite, aussi à lire, pour aller plus loin, à ne pas manquer, ne manquez pas, top articles, les articles les plus lus, les derniers articles, vidéos, sujets associés, thèmes associés, plus d'actualités, le fil, l'essentiel, articles associés, les internautes ont aussi lu, les internautes ont aussi lu ces articles, les lecteurs ont aussi lu, vous avez aimé, plus d'actualités en vidéo, plus de vidéos, plus de recettes, recettes similaires, sujets à suivre, suivre ces thèmes, à découvrir",
      label:
        "plus de, plus d'articles de, les plus lus de, dans la rubrique, du même auteur, à lire dans, tous les articles de, articles de",
      start:
        "vous aimerez aussi, vous pourriez aussi, tous les articles de, du même auteur, les plus lus, articles les plus",
    },
    newsletter: {
      whole:
        "newsletter, newsletters, infolettre, s'inscrire, inscrivez-vous, je m'inscris, s'inscrire à la newsletter, inscription à la newsletter, abonnez-vous à la newsletter, inscrivez-vous à la newsletter, votre adresse e-mail, votre email, votre e-mail, suivez-nous, recevoir la newsletter, nos newsletters, restez informé, alertes",
      start:
        "inscrivez-vous à, abonnez-vous à notre, recevez chaque, recevez notre, recevez nos, suivez-nous sur, retrouvez-nous sur, suivre toute, entrez votre adresse, pour être informé des derniers articles, vérifiez votre boîte, vérifiez vos courriels",
      part: "dans votre boîte mail, dans votre boîte, inscrivez-vous à notre newsletter, à notre newsletter, à notre infolettre, directement dans votre, vérifiez vos spams, dans vos spams, dans votre boîte de réception, un e-mail de confirmation, votre inscription a bien été",
    },
    subscription: {
      whole:
        "s'abonner, abonnez-vous, je m'abonne, abonnement, faire un don, je fais un don, soutenez-nous, soutenir, devenir membre, déjà abonné, déjà abonnée, réservé aux abonnés, article réservé aux abonnés, offrir cet article, abonnés, offrir, je soutiens, adhérer",
      start:
        "soutenez un journalisme, soutenez notre, soutenez la presse, cet article est réservé, la suite est réservée, il vous reste # de cet article, vous avez déjà un compte, déjà abonné, pour lire la suite, lisez cet article, abonnez-vous pour, abonnez-vous dès, cet article vous a plu, vous avez aimé cet article, si cet article vous a, ce contenu est réservé, contenu réservé, article réservé, il vous reste",
      part: "sans engagement, réservé aux abonnés, jouer comporte des risques, abonnez-vous dès, réservé à nos abonnés, réservée aux abonnés, soutenez notre journal, faites un don, don défiscalisé, journalisme indépendant a besoin",
    },
    consent: {
      whole:
        "accepter, tout accepter, accepter tout, refuser, tout refuser, continuer sans accepter, j'accepte, je refuse, paramétrer, paramétrer les cookies, gérer les cookies, gérer mes choix, gérer mes préférences, paramètres des cookies, cookies, personnaliser, d'accord, en savoir plus, autoriser",
      start:
        "nous utilisons des cookies, nous utilisons des traceurs, ce site utilise des cookies, ce site utilise akismet, notre site utilise, en poursuivant votre navigation, en continuant votre navigation, en continuant à naviguer, en cliquant sur, nous et nos partenaires, en vous inscrivant, en validant, ce contenu est bloqué, pour afficher ce contenu, avec votre accord, vos données personnelles, conformément à la loi informatique, ce contenu ne peut pas, vous avez refusé, modifier mes choix, gérer mes cookies, modifier les cookies",
      part: "l'utilisation de cookies, l'utilisation des cookies, dépôt de cookies, mesurer l'audience, continuer sans accepter, données de vos commentaires, politique de confidentialité",
    },
    "share-row": {
      whole:
        "partager, partagez, partager sur facebook, partager sur twitter, partager sur x, partager sur linkedin, partager sur whatsapp, partager par courriel, partager par e-mail, partager par mail, partager l'article, partager cet article, partager cette page, copier le lien, lien copié, envoyer, envoyer par e-mail, envoyer par mail, envoyer à un ami, imprimer, tweeter, twitter, épingler, épingler cette recette, enregistrer, sauvegarder, écouter l'article, écouter, ajouter aux favoris, j'aime, # partages, partages, favoris, réagir, commenter, lire plus tard, sélection, partage, suivre, ajouter à ma liste, courriel, e-mail, mail, facebook, écouter cet article, ajouter à mes favoris, ajouter à ma sélection, offrir cet article, offrez ce texte, offrez cet article, agrandir le texte, augmenter la taille du texte, envoyer par courriel",
      start:
        "cliquez pour partager, cliquer pour imprimer, cliquer pour envoyer, partager sur, partagez sur, partager via",
      part: "ouvre dans une nouvelle fenêtre",
    },
    advertisement: {
      whole:
        "publicité, pub, annonce, annonces, sponsorisé, la suite après la publicité, la suite après cette publicité, publicité la suite après, article sponsorisé, contenu partenaire, partenariat, en partenariat avec, liens sponsorisés, publi rédactionnel, publicité la suite ci dessous, publi reportage",
      start: "cet article contient des liens affiliés, la suite après la",
      part: "liens affiliés, liens d'affiliation",
    },
    navigation: {
      whole:
        "menu, menu principal, accueil, recherche, rechercher, recherche pour, se connecter, connexion, s'identifier, identifiez-vous, déconnexion, se déconnecter, mon compte, créer un compte, s'inscrire, inscription, profil, aller au contenu, aller au contenu principal, passer au contenu, aller à la recherche, aller au menu, retour, retour en haut, haut de page, retour à l'accueil, suivant, précédent, article suivant, article précédent, articles suivants, articles précédents, page suivante, page précédente, fermer, ouvrir, plus, tout, voir tout, plan du site, contact, contactez-nous, nous contacter, à propos, qui sommes-nous, l'équipe, équipe, aide, faq, emploi, emplois, recrutement, boutique, archives, archive, catégories, catégorie, étiquettes, mots-clés, thèmes, rubriques, auteurs, vidéos, vidéo, photos, podcasts, agenda, événements, jeux, mots croisés, horoscope, programme tv, édition, éditions, édition du jour, langue, français, paramètres, notifications, le journal, journal, kiosque, services, partenaires, panier, en direct, direct, liens, liens utiles, mot de passe oublié, mot de passe, nom d'utilisateur, se souvenir de moi, oui, non, ok, valider, annonces, petites annonces, annonces légales, carnet, avis de décès, météo, une, sommaire, navigation, afficher le menu, voir plus",
      start: "aller au, aller à la, passer au, vous êtes ici, retour à la, retour au",
    },
    comments: {
      whole:
        "commentaires, commentaire, # commentaires, # commentaire, aucun commentaire, pas de commentaire, # réponses, # réponse, # réactions, réactions, réaction, laisser un commentaire, laissez un commentaire, laisser une réponse, laisser un commentaire annuler la réponse, poster un commentaire, ajouter un commentaire, écrire un commentaire, publier un commentaire, rédiger un commentaire, commenter, commenter cet article, réagir à cet article, vos réactions, vos commentaires, votre commentaire, votre avis, donner votre avis, les commentaires sont fermés, commentaires fermés, annuler la réponse, voir les commentaires, voir tous les commentaires, lire les commentaires, tous les commentaires, derniers commentaires, commentaires récents, soyez le premier à commenter, débat, discussion, la discussion, note moyenne # votes, vos avis, # avis, avis, écrire une réponse, participer à la conversation, participez à la discussion, livre d'or, condoléances",
      start:
        "# commentaires sur, # commentaire sur, # réponses à, # réflexions sur, une réflexion sur, # réflexion au sujet, # pensées sur, connectez-vous pour, vous devez être connecté, vous devez vous connecter, les commentaires sont, note moyenne, pour commenter, identifiez-vous pour",
    },
    "comment-form": {
      whole:
        "nom, votre nom, nom obligatoire, e-mail obligatoire, site web, site internet, votre message, message, envoyer, publier, valider, répondre, # répondre, signaler, signaler un abus, signaler ce commentaire, prénom, envoyer le commentaire, laisser ce champ vide, champs obligatoires, afficher les réponses, permalien, alerter",
      start:
        "votre adresse e-mail ne sera pas publiée, votre adresse de messagerie ne sera pas publiée, votre adresse email ne sera pas publiée, les champs obligatoires, enregistrer mon nom, prévenez-moi, avertissez-moi",
      part: "champs obligatoires sont indiqués, champs obligatoires, dans le navigateur pour mon prochain commentaire",
    },
    biography: {
      label:
        "à propos de l'auteur, à propos de l'autrice, à propos des auteurs, l'auteur, l'autrice, auteur, l'auteur de cet article, qui suis-je, à propos de moi",
      start: "à propos de l'auteur, à propos de l'autrice",
      part: "est journaliste indépendante, est journaliste indépendant, est journaliste à, est journaliste au",
    },
    copyright: {
      whole: "tous droits réservés, copyright",
      start:
        "tous droits réservés, toute reproduction, reproduction interdite, cet article est publié sous licence, publié initialement",
      end: "tous droits réservés",
      part: "reproduction totale ou partielle",
    },
    "tag-row": {
      label:
        "mots-clés, mots clés, mot-clé, étiquettes, étiquette, tags, tag, thèmes, thème, sujets, catégories, catégorie, classé dans, publié dans, dans cet article, rubrique, thématiques, en lien avec cet article",
      start:
        "classé dans, classé sous, publié dans la catégorie, étiqueté, ce contenu a été publié dans, cet article a été publié dans",
    },
    "reading-time": {
      whole:
        "temps de lecture, temps de lecture # min, temps de lecture # minutes, temps de lecture # minute, # min de lecture, # minutes de lecture, # minute de lecture, lecture # min, lecture # minutes, lecture # mn, # min, durée de lecture, durée de lecture # minutes, il y a # heures, il y a # jours, il y a # minutes, il y a # heure, il y a # jour, aujourd'hui, hier",
      start: "temps de lecture, durée de lecture, lecture #",
    },
    gallery: {
      label:
        "galerie, galerie photos, galerie photo, diaporama, photo # sur #, image # sur #, # sur #, photos, images, # photos, en images, portfolio, album photos",
      start: "photo # sur, image # sur, voir le diaporama",
    },
    "scraper-debris": {
      whole:
        "# blogueurs aiment cette page, d blogueurs aiment cette page, d blogueurs aiment cette page, blogueurs aiment cette page, chargement, chargement en cours, veuillez activer javascript, agrandir, agrandir l'image, lire la vidéo, masquer la légende, votre navigateur ne supporte pas, contenu intégré",
      start:
        "veuillez activer javascript, votre navigateur ne, javascript est désactivé, pour visualiser cette vidéo",
    },
    "source-filler": {
      whole:
        "cliquez ici pour lire l'article original, lire l'article original, article original, lire l'article complet, article complet, lire l'article, lire la suite, lien, cliquez ici, ici, voir l'article original, lire l'original, voir la source, lien vers l'article",
      start: "cliquez ici pour, lire l'article",
    },
    footer: {
      whole:
        "mentions légales, politique de confidentialité, confidentialité, conditions générales, conditions générales d'utilisation, conditions d'utilisation, cgu, cgv, données personnelles, gestion des cookies, charte, charte éditoriale, crédits, nous contacter, contact, qui sommes-nous, publicité, annonceurs, régie publicitaire, accessibilité, plan du site, flux rss, aide, service abonnés, recrutement, suivez-nous, nos réseaux sociaux, nos partenaires, informations légales, plan du blog, protection des données, accessibilité non conforme, cookies",
      start:
        "mentions légales, propulsé par, fièrement propulsé par, créé avec, site réalisé par, plan du site, créer un site, contact presse, contacts presse, note aux rédactions, envoyé de mon iphone, ce message et toutes",
      part: "plan du blog, mentions légales contact, contact mentions légales, politique de confidentialité mentions, mentions légales politique, plan du blog mentions légales, n'engagent que leurs auteurs, n'engagent que leur auteur, ne reflètent pas nécessairement, n'engagent que leurs signataires, n'engage que son auteur, n'engagent que la responsabilité",
    },
    "reader-call": {
      start:
        "donnez votre avis, votre avis nous intéresse, racontez-nous, dites-nous, écrivez-nous, envoyez-nous, écrivez à la rédaction, une erreur dans cet article, une erreur dans l'article, vous avez repéré une, signaler une erreur, notez cette recette, notez cet article, avez-vous aimé, cet article vous a plu, cet article vous a été utile, participez à, votez",
      part: "écrivez à la rédaction, écrivez-nous à, dites-le nous en commentaire, dites-nous en commentaire, en commentaire de cet article, contactez la rédaction, envoyez vos photos, se réserve le droit de",
    },
  },
  appeal: {
    product:
      "newsletter, infolettre, boîte mail, boîte aux lettres, application, appli, abonnement, alertes, notifications, chaîne whatsapp, chaîne, podcast, journalisme, journalisme libre, presse libre, don, dons, adhésion, magazine, lettre, e-mail, mail, bonus, pari, paris",
    action:
      "abonnez, abonnez-vous, inscrivez, inscrivez-vous, téléchargez, recevez, suivez, suivez-nous, cliquez, rejoignez, rejoignez-nous, soutenez, soutenez-nous, activez, installez, faites un don, donnez, écrivez-nous, votez, participez, découvrez, profitez, envoyez, créez, connectez-vous, partagez, essayez, achetez, jouez",
    we: "nous, notre, nos",
    you: "vous, votre, vos, tu, ton, ta, tes, toi",
    offer:
      "gratuit, gratuitement, gratuite, gratuits, ici, chaque matin, chaque semaine, chaque jour, chaque vendredi, tous les matins, dès # €, dès # euro, # € par mois, par mois, par semaine, premier mois, sans engagement, maintenant, essai, offert, offre, dès, en direct, toute l'actualité, l'essentiel, exclusif",
    data: "cookies, cookie, traceurs, données, données personnelles, partenaires, consentement, vie privée, confidentialité, audience, accepter, refuser, paramétrer, navigation, préférences, publicités, contenus adaptés, accord, choix",
  },
  by: "par, de, texte, texte de, propos recueillis par, recueilli par, écrit par, publié par, posté par, rédigé par, auteur, entretien, interview, un reportage de, reportage, article de, photos de, une recette de, recette de, une tribune de, une chronique de, un entretien de",
  staff:
    "la rédaction, rédaction, notre rédaction, la rédaction web, rédaction web, service web, le service web, service des sports, notre correspondant, notre correspondante, notre envoyé spécial, notre envoyée spéciale, agences, les agences, desk",
  editors:
    "édité par, édition, mise en ligne par, mise en ligne, traduit par, traduit de l'anglais par, traduction, traduction de, relecture, avec la collaboration de, avec la participation de, avec l'aide de, secrétariat de rédaction",
  contributed:
    "a contribué à cet article, ont contribué à cet article, a contribué à ce reportage, ont contribué à ce reportage",
  material:
    "avec des informations de, avec des informations de l', avec les informations de, avec informations de, à partir d'informations de, avec des éléments de, d'après une dépêche de",
  jobs: "correspondant, correspondante, journaliste, rédacteur, rédactrice, envoyé spécial, envoyée spéciale, envoyés spéciaux, rédaction, rédacteur en chef, rédactrice en chef, chroniqueur, chroniqueuse, notre correspondant, notre correspondante, pigiste, éditorialiste, photographe, avec afp, université, professeur, professeure, institut",
  and: "et, avec",
  in: "à, en, au",
  published:
    "publié, publié le, publiée le, posté le, posté, le, mis en ligne, mis en ligne le, date, date de publication, paru le, rédigé le, créé le, écrit le, écrit par",
  updated:
    "mis à jour, mis à jour le, mise à jour, mise à jour le, modifié, modifié le, dernière mise à jour, dernière mise à jour le, actualisé le, maj",
  source: "source, sources, via",
  credit:
    "photo, photos, crédit, crédits, crédit photo, crédits photo, image, images, illustration, photographie, légende, photo d'illustration, photo d'archives, dessin, infographie, capture d'écran, ph",
  facts:
    "quand, où, quoi, qui, date, dates, lieu, lieux, heure, heures, horaires, horaire, adresse, tarif, tarifs, entrée, prix, billets, billetterie, réservation, réservations, inscription, inscriptions, durée, distance, départ, arrivée, accès, parking, renseignements, infos, informations, ouverture, ouvert, programme, mise en scène, réalisation, distribution, avec, né, née, habitants, superficie, spectateurs, arbitre, buts, préparation, cuisson",
  months:
    "janvier janv, février févr fév fevrier, mars, avril avr, mai, juin, juillet juil, août aout, septembre sept, octobre oct, novembre nov, décembre déc decembre",
  weekdays: "lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche",
  dateWords: "à, le, h, er, du, heures, min, la",
};
