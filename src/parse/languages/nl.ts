/** Dutch. */
import type { Language } from "./language.ts";

export const dutch: Language = {
  code: "nl",
  functionWords:
    "de, het, een, en, van, in, op, te, dat, die, is, was, zijn, waren, wordt, werd, heeft, hebben, had, niet, met, voor, aan, er, om, als, ook, maar, of, bij, door, naar, uit, over, ze, hij, zij, wij, we, ik, je, u, hun, haar, hem, zich, nog, al, dan, dit, deze, wie, wat, waar, want, toen, tot, tegen, onder, kan, zou, moet, geen, zo, daar, na, sinds, mijn, ons, onze, mij, meer",
  sections:
    "nieuws, binnenland, buitenland, politiek, economie, sport, voetbal, cultuur, media, wetenschap, gezondheid, tech, technologie, onderwijs, milieu, klimaat, opinie, columns, column, brieven, koken, recepten, reizen, mode, boeken, muziek, film, televisie, misdaad, justitie, regio, regionaal, lokaal, stad, wonen, auto, geld, werk, lifestyle, leven, samenleving, maatschappij, weer, tuin, achtergrond, interview, entertainment, show, algemeen, natuur, verkeer, europa, amsterdam, rotterdam, utrecht, vrije tijd, landbouw, raad, gemeenteraad, reportage, achtergronden, interviews, opinies, necrologie, recensie, 112, voetbal regio, politiek en bestuur, regionieuws, stadsnieuws, plaatselijk, gemeente, gemeenten, provincie, noord-holland, zuid-holland, brabant, noord-brabant, limburg, gelderland, overijssel, friesland, fryslân, groningen, drenthe, zeeland, flevoland, vlaanderen, brussel, antwerpen, gent, den haag, eindhoven, verkiezingen, tweede kamer, kabinet, defensie, oorlog, rechtspraak, rechtbank, politie, ongeluk, ongevallen, brand, veiligheid, zorg, psychologie, ouders, kinderen, jeugd, jongeren, universiteit, school, religie, geloof, kerk, wonen & tuin, huis, huis & tuin, tuinieren, dieren, ruimtevaart, onderzoek, innovatie, internet, sociale media, ai, games, bedrijven, ondernemen, industrie, energie, haven, scheepvaart, visserij, vervoer, mobiliteit, spoor, luchtvaart, vastgoed, huizenmarkt, beurs, consument, werk & geld, carrière, eten, eten & drinken, eten en drinken, restaurants, wijn, voorgerechten, hoofdgerechten, nagerechten, uit, uitgaan, uitagenda, weekend, wandelen, fietsen, kunst, beeldende kunst, tentoonstelling, tentoonstellingen, musea, theater, toneel, dans, opera, klassiek, pop, literatuur, poëzie, series, tv, radio, sterren, royalty, koningshuis, mensen, design, architectuur, ideeën, essay, essays, debat, commentaar, hoofdredactioneel commentaar, opinie & debat, brieven van lezers, lezersbrieven, ingezonden, ingezonden brief, ingezonden brieven, gastcolumn, portret, portretten, profiel, het interview, verhaal, verhalen, onderzoeksjournalistiek, uitleg, uitgelegd, factcheck, data, dossier, dossiers, serie, geschiedenis, toen & nu, archeologie, bijzonder, opmerkelijk, opvallend, eredivisie, eerste divisie, champions league, amateurvoetbal, regiovoetbal, hockey, wielrennen, schaatsen, tennis, atletiek, zwemmen, volleybal, basketbal, formule 1, autosport, paardensport, regiosport, sport regio, wedstrijdverslag, familieberichten, overlijden, in memoriam, persberichten, nieuwsbericht, overig, uitgelicht",
  kickers: "exclusief, live, video, update, premium, uitgelicht",
  rubric: "rubriek, sectie, categorie",
  lines: {
    promo: {
      label:
        "lees ook, lees verder, lees meer, lees hier, lees terug, bekijk ook, bekijk, kijk ook, zie ook, luister, luister ook, video, foto's, in beeld, meer over, meer lezen, poll, podcast, live, liveblog, verder lezen, ook interessant, achtergrond, tip, stelling, quiz, abonneer, doe mee, peiling",
      whole:
        "lees verder, lees meer, meer laden, toon meer, meer tonen, bekijk alles, bekijk meer, alles bekijken, lees het hele artikel, naar artikel, bekijk de video, verder lezen, tekst gaat verder onder de foto, tekst gaat verder onder de video, tekst gaat door onder de foto, tekst loopt door onder de foto, artikel gaat verder onder de foto, de tekst gaat verder onder de foto, lees verder onder de advertentie, lees verder na de advertentie",
      start: "lees hier meer, lees ook het, lees alles over, klik hier voor, bekijk hier",
    },
    related: {
      whole:
        "lees ook, lees meer, meer lezen, meer over dit onderwerp, meest gelezen, best gelezen, populair, populaire artikelen, aanbevolen, aanbevolen voor jou, gerelateerd, gerelateerde artikelen, gerelateerde berichten, laatste nieuws, recente berichten, recente artikelen, net binnen, meer nieuws, meer artikelen, misschien ook interessant, ook interessant, dit vind je misschien ook interessant, bekijk ook, tips van de redactie, uitgelicht, in het nieuws, trending, verder lezen, meest bekeken, uit de regio, andere artikelen, dit lezen anderen, anderen lazen ook, lezers lazen ook, meer recepten, meer video's, onderwerpen die je kunt volgen, volg deze onderwerpen",
      label: "meer uit, meer van, meer over, meest gelezen in, laatste uit",
      start: "dit vind je misschien, meer artikelen van, meer nieuws over",
    },
    newsletter: {
      whole:
        "nieuwsbrief, nieuwsbrieven, schrijf je in, schrijf u in, aanmelden, inschrijven, aanmelden nieuwsbrief, inschrijven nieuwsbrief, je e-mailadres, uw e-mailadres, e-mailadres, volg ons, meld je aan, pushmeldingen",
      start:
        "schrijf je in voor, schrijf u in voor, meld je aan voor, meld u aan voor, abonneer je op, ontvang elke, ontvang onze, ontvang dagelijks, volg ons op, zet meldingen aan, blijf op de hoogte, altijd het laatste nieuws, zelf nieuws",
      part: "onze nieuwsbrief, in je mailbox, in uw mailbox, in je inbox, ons whatsappkanaal, ons whatsapp kanaal, controleer je spam, check je spam, in je spambox, we hebben je een e-mail",
    },
    subscription: {
      whole:
        "abonneren, abonnee worden, word abonnee, abonnement, neem een abonnement, alleen voor abonnees, steun ons, doneer, doneren, word lid, word donateur, al abonnee, probeer nu, digitaal abonnement, inloggen abonnees",
      start:
        "steun onafhankelijke, steun onze, dit artikel is exclusief, verder lezen, al abonnee, word abonnee en, log in om verder, speel bewust, wat kost gokken, dit artikel is alleen, dit verhaal is exclusief, om verder te lezen, verder lezen met",
      part: "maandelijks opzegbaar, direct opzegbaar, de eerste maand, speel bewust, alleen voor abonnees, exclusief voor abonnees, word lid, steun onze journalistiek",
    },
    consent: {
      whole:
        "accepteren, alles accepteren, cookies accepteren, akkoord, weigeren, alles weigeren, instellingen, cookie-instellingen, cookies, voorkeuren, privacyinstellingen, meer informatie, cookies wijzigen, cookies aanpassen, cookie-instellingen aanpassen, voorkeuren wijzigen",
      start:
        "wij gebruiken cookies, we gebruiken cookies, deze website gebruikt cookies, deze site gebruikt, wij en onze partners, door verder te gaan, door op, door gebruik te maken, met je toestemming, om deze inhoud te tonen, je kunt deze inhoud niet zien, u kunt deze inhoud niet zien, deze inhoud kan niet worden, om deze inhoud te zien, cookies wijzigen, cookie-instellingen wijzigen",
      part: "gebruik van cookies, plaatsen van cookies, onze partners gegevens, geen toestemming hebt gegeven, geen toestemming heeft gegeven",
    },
    "share-row": {
      whole:
        "delen, deel, deel dit, deel dit artikel, deel artikel, deel via, delen op facebook, delen via whatsapp, delen via e-mail, deel op facebook, deel via e-mail, deel op x, kopieer link, link kopiëren, link gekopieerd, stuur door, mail, e-mail, print, printen, afdrukken, bewaar, bewaren, opslaan, luister, luister naar dit artikel, reageer, vind ik leuk, # keer gedeeld, laden, tweeten, facebook, beluister dit artikel, luister artikel, lees later, later lezen, bewaar voor later, toevoegen aan favorieten, aan favorieten toevoegen, tekst vergroten, stuur naar een vriend, e-mail dit artikel",
      start: "klik om te delen, deel dit op, delen op, deel via",
    },
    advertisement: {
      whole:
        "advertentie, advertenties, reclame, gesponsord, sponsored, lees verder na de advertentie, advertorial, betaalde samenwerking, partnerbijdrage, lees verder onder deze advertentie",
      start: "dit artikel bevat affiliate",
    },
    navigation: {
      whole:
        "menu, hoofdmenu, home, voorpagina, startpagina, zoeken, zoek, inloggen, log in, uitloggen, registreren, mijn account, account, profiel, naar de inhoud, ga naar inhoud, ga naar de inhoud, spring naar inhoud, terug, terug naar boven, naar boven, volgende, vorige, volgend artikel, vorig artikel, sluiten, openen, meer, alle, alles, sitemap, contact, over ons, redactie, help, hulp, vacatures, winkel, archief, categorieën, categorie, thema's, auteurs, rubrieken, video, video's, foto's, podcasts, agenda, puzzels, puzzel, horoscoop, tv-gids, krant, editie, taal, nederlands, instellingen, meldingen, service, net binnen, abonnee worden, ja, nee, weer, digitale krant, familieberichten, adverteren",
      start: "ga naar, spring naar, u bent hier, je bent hier, terug naar",
    },
    comments: {
      whole:
        "reacties, reactie, # reacties, # reactie, geen reacties, reageer, reageren, reageer op dit artikel, geef een reactie, geef uw reactie, geef je reactie, laat een reactie achter, plaats een reactie, schrijf een reactie, reactie plaatsen, reactie annuleren, geef een reactie reactie annuleren, bekijk reacties, toon reacties, lees reacties, alle reacties, praat mee, wat vind jij, jouw mening, discussie, recente reacties, reacties gesloten, de reacties zijn gesloten, gastenboek, condoleances",
      start:
        "# reacties op, # gedachten over, één reactie op, log in om te reageren, je moet ingelogd, u moet ingelogd, om te reageren",
    },
    "comment-form": {
      whole:
        "naam, je naam, uw naam, website, bericht, verzenden, versturen, plaatsen, beantwoorden, reactie versturen, verplicht, verplichte velden, meld misbruik, melden, antwoord, antwoorden",
      start:
        "je e-mailadres wordt niet, uw e-mailadres wordt niet, het e-mailadres wordt niet, vereiste velden, verplichte velden, mijn naam e-mail, houd me op de hoogte",
      part: "vereiste velden zijn gemarkeerd, wordt niet gepubliceerd vereiste, opslaan in deze browser",
    },
    biography: {
      label: "over de auteur, over de schrijver, auteur, de auteur, over mij",
      start: "over de auteur",
      part: "is freelance journalist, is redacteur bij",
    },
    copyright: {
      whole: "alle rechten voorbehouden, auteursrecht, copyright",
      start:
        "alle rechten voorbehouden, auteursrecht voorbehouden, overname van, dit artikel verscheen eerder",
      end: "alle rechten voorbehouden",
    },
    "tag-row": {
      label:
        "trefwoorden, trefwoord, tags, tag, onderwerpen, onderwerp, thema, thema's, categorie, categorieën, geplaatst in, dossier, meer over, in dit artikel, rubriek, labels",
      start: "geplaatst in, getagd met, dit bericht werd geplaatst",
    },
    "reading-time": {
      whole:
        "leestijd, leestijd # min, leestijd # minuten, # min leestijd, # minuten leestijd, # min lezen, # minuten lezen, # minuten, # uur geleden, # minuten geleden, # dagen geleden, vandaag, gisteren",
      start: "leestijd, geschatte leestijd",
    },
    gallery: {
      label:
        "fotogalerij, fotoserie, foto # van #, beeld # van #, # van #, # foto's, foto's, bekijk de foto's",
      start: "foto # van",
    },
    "scraper-debris": {
      whole:
        "# bloggers vinden dit leuk, bloggers vinden dit leuk, laden, vergroten, afspelen, video niet beschikbaar",
      start: "je browser ondersteunt, zet javascript aan",
    },
    "source-filler": {
      whole:
        "lees het volledige artikel, lees het hele artikel, volledig artikel, origineel artikel, lees verder, lees meer, link, hier, klik hier, bekijk origineel, naar het artikel",
    },
    footer: {
      whole:
        "privacy, privacyverklaring, privacybeleid, cookiebeleid, cookieverklaring, algemene voorwaarden, gebruiksvoorwaarden, disclaimer, colofon, contact, over ons, adverteren, vacatures, toegankelijkheid, klantenservice, veelgestelde vragen, rss, volg ons, tip de redactie, tip ons, nieuws tippen, service, copyright",
      start:
        "tip de redactie, heb je een tip, mede mogelijk gemaakt door, mail de redactie, fout gezien, perscontact, noot voor de redactie, verzonden vanaf mijn, verstuurd vanaf mijn",
      part: "privacyverklaring algemene, algemene voorwaarden privacy, colofon contact",
    },
    "reader-call": {
      start:
        "vertel ons, laat het ons weten, laat ons weten, wat vind jij, wat vindt u, stuur ons, mail ons, heb jij een tip, heeft u een tip, heb je een tip, tip onze redactie, fout gezien, foutje gezien, zie je een fout, reageer onder, deel je verhaal, stem mee, beoordeel dit, is er een fout, tip de redactie, zelf nieuws",
      part: "vertel ons je verhaal, vertel het ons, laat het weten in de reacties, in de reacties hieronder, onder dit artikel, mail de redactie, mail naar de redactie, behoudt zich het recht voor",
    },
  },
  appeal: {
    product:
      "nieuwsbrief, mailbox, inbox, app, abonnement, meldingen, pushberichten, kanaal, whatsapp-kanaal, journalistiek, onafhankelijke journalistiek, tijdschrift, magazine, donatie, bonus, podcast, laatste nieuws, e-mail, krant",
    action:
      "schrijf, meld je aan, meld u aan, abonneer, ontvang, download, installeer, klik, volg, sluit je aan, steun, doneer, mail ons, stem, doe mee, zet, probeer, word, lees, gok, speel, tip",
    we: "wij, ons, onze, we",
    you: "je, jou, jouw, jullie, uw, u",
    offer:
      "gratis, nu, hier, elke ochtend, elke dag, elke week, iedere ochtend, elke vrijdag, per maand, # euro, # euro per maand, eerste maand, vanaf # euro, opzegbaar, exclusief, direct, altijd, vandaag",
    data: "cookies, cookie, gegevens, persoonsgegevens, partners, derden, toestemming, privacy, accepteren, weigeren, voorkeuren, instellingen, tracking, privacybeleid",
  },
  by: "door, van, tekst, tekst en foto's, auteur, geschreven door, geplaatst door, interview, interview door, redactie, recept van, een recept van, verslag",
  staff:
    "redactie, de redactie, onze redactie, redactie sport, redactie buitenland, redactie binnenland, webredactie, onze verslaggever, onze verslaggevers, onze redacteur, onze redacteuren, onze correspondent, van onze redactie, nieuwsredactie, persbureaus",
  editors:
    "met medewerking van, met bijdragen van, bewerkt door, bewerking, vertaling, vertaald door, vertaling door, eindredactie, redactie, aanvullende berichtgeving",
  contributed:
    "werkte mee aan dit artikel, werkten mee aan dit artikel, droeg bij aan dit artikel, droegen bij aan dit artikel, heeft bijgedragen aan dit artikel",
  material: "met informatie van, met informatie van het, met materiaal van, met gegevens van",
  jobs: "verslaggever, verslaggeefster, redacteur, redactrice, correspondent, redactie, journalist, columnist, medewerker, fotograaf, hoofdredacteur, onze verslaggever, universiteit, hogeschool, instituut, hoogleraar",
  and: "en, met",
  in: "in, te, uit",
  published: "gepubliceerd, gepubliceerd op, geplaatst, geplaatst op, datum, op, publicatiedatum",
  updated:
    "bijgewerkt, bijgewerkt op, laatst bijgewerkt, laatste update, gewijzigd, gewijzigd op, laatst gewijzigd, update, aangepast",
  source: "bron, bronnen, via",
  credit:
    "foto, foto's, beeld, afbeelding, fotografie, illustratie, archief, archieffoto, foto van, fotograaf, graphic, cartoon",
  facts:
    "wanneer, waar, wat, wie, datum, data, plaats, locatie, tijd, tijden, aanvang, adres, entree, toegang, kaarten, kaartverkoop, tickets, prijs, prijzen, kosten, duur, lengte, afstand, start, vertrek, bereikbaarheid, parkeren, informatie, info, aanmelden, inschrijven, reserveren, openingstijden, geboren, inwoners, toeschouwers, scheidsrechter, doelpunten, regie, met, personen, bereiding",
  months:
    "januari jan, februari feb, maart mrt, april apr, mei, juni jun, juli jul, augustus aug, september sep sept, oktober okt, november nov, december dec",
  weekdays:
    "maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, ma, di, wo, do, vr, za, zo",
  dateWords: "om, uur, op, de",
};
