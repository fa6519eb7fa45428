/** Swedish. */
import type { Language } from "./language.ts";

export const swedish: Language = {
  code: "sv",
  functionWords:
    "och, i, att, det, som, en, ett, på, är, av, för, med, till, den, de, inte, om, var, har, hade, ska, kan, men, så, sig, han, hon, vi, jag, man, från, eller, när, där, vid, efter, under, ut, upp, in, nu, än, också, bara, blev, bli, blir, vara, varit, sin, sitt, sina, hans, hennes, deras, denna, detta, dessa, vad, vem, hur, över, utan, mellan, ur, alla, mer, då, kommer, skulle, mig, oss, dem, ingen",
  sections:
    "nyheter, inrikes, utrikes, världen, sverige, politik, ekonomi, näringsliv, sport, fotboll, kultur, nöje, vetenskap, hälsa, teknik, utbildning, skola, miljö, klimat, debatt, ledare, åsikter, insändare, krönikor, mat, recept, resor, mode, böcker, musik, film, tv, brott, lokalt, lokala nyheter, region, stockholm, göteborg, malmö, väder, bostad, motor, familj, livsstil, samhälle, leva, landsbygd, trädgård, krönika, krönikor och kåserier, reportage, intervju, kåseri, minnesord, dödsfall, porträtt, insändare och debatt, analys, essä, recension, norrbotten, västerbotten, skåne, uppsala, lund, umeå, gävle, örebro, linköping, kommun, kommunen, län, landsting, val, valet, riksdag, regering, försvar, krig, juridik, rätt, domstol, polis, olycka, olyckor, blåljus, brand, trafik, säkerhet, vård, psykologi, föräldrar, barn, ungdom, universitet, religion, tro, kyrka, hem, hus & hem, hus och hem, hus, djur, natur, rymd, forskning, innovation, internet, sociala medier, ai, spel, företag, industri, energi, jordbruk, lantbruk, skog, fiske, hamn, sjöfart, kollektivtrafik, järnväg, flyg, fastigheter, börs, pengar, privatekonomi, konsument, jobb, karriär, mat & dryck, mat och dryck, vin, restaurang, förrätter, huvudrätter, efterrätter, bakning, uteliv, weekend, utflykter, friluftsliv, konst, utställning, utställningar, museum, teater, scen, dans, opera, klassiskt, poesi, litteratur, serier, radio, kändisar, kungligt, människor, design, arkitektur, idé, idéer, idédebatt, kommentar, ledarkrönika, gästkrönika, gästledare, signerat, kolumn, åsikt, ordet är fritt, fri åsikt, brev, läsarbrev, debattartikel, slutreplik, replik, intervjun, personligt, profil, granskning, granskningar, förklarar, faktakoll, fakta, dokument, historia, kulturhistoria, arkeologi, kuriosa, udda, allsvenskan, champions league, ishockey, hockey, handboll, innebandy, bandy, tennis, friidrott, simning, skidor, längdskidor, alpint, ridsport, motorsport, formel 1, trav, lokalsport, matchreferat, familjenytt, dödsannonser, jubileum, pressmeddelande, nöje & kultur, nöje och kultur, kultur & nöje, kultur och nöje, övrigt",
  kickers: "just nu, direkt, exklusivt, plus, video, senaste nytt",
  rubric: "avdelning, kategori, sektion",
  lines: {
    promo: {
      label:
        "läs mer, läs också, läs även, läs vidare, se också, se även, se mer, se, titta, lyssna, fler nyheter, mer om, relaterat, video, bilder, i bilder, rösta, tips, fakta om, missa inte, podd, direkt, live, omröstning, frågesport, så här, läs hela",
      whole:
        "läs mer, läs vidare, visa mer, visa fler, visa alla, ladda fler, till artikeln, läs hela artikeln, se alla, mer, artikeln fortsätter efter annonsen, artikeln fortsätter under bilden",
      start: "läs mer om, läs allt om, klicka här för, läs fler",
    },
    related: {
      whole:
        "läs mer, läs också, läs även, mest läst, mest lästa, populärt, populära artiklar, senaste nytt, senaste nyheterna, senaste, senaste inläggen, rekommenderat, rekommenderas, relaterat, relaterade artiklar, relaterade inlägg, fler artiklar, fler nyheter, mer från, mer om ämnet, du kanske också gillar, andra läser, andra läser också, missa inte, just nu, i fokus, liknande artiklar, utvalt, mer läsning, mest delat, ämnen du kan följa, följ ämnen, följ ämnet, ämnen i artikeln, andra läste också, fler recept, fler videor",
      label: "mer från, mer om, mest läst i, senaste från, fler artiklar av, ämnen du kan följa",
      start: "du kanske också, fler artiklar av, andra läser",
    },
    newsletter: {
      whole:
        "nyhetsbrev, prenumerera, prenumerera på nyhetsbrev, anmäl dig, din e-post, e-postadress, din e-postadress, följ oss, notiser, skriv upp dig",
      start:
        "anmäl dig till, prenumerera på vårt, skriv upp dig, få våra, få senaste, följ oss på, slå på notiser, missa inga, vill du ha fler",
      part: "vårt nyhetsbrev, i din inkorg, till din inkorg, våra nyhetsbrev, kolla skräpposten, i din skräppost, vi har skickat ett mejl",
    },
    subscription: {
      whole:
        "bli prenumerant, prenumeration, köp prenumeration, bli medlem, stöd oss, donera, endast för prenumeranter, redan prenumerant, för prenumeranter, prova nu, plus",
      start:
        "stöd oberoende, stöd vår, den här artikeln är för, för att läsa vidare, redan prenumerant, bli prenumerant och, spela ansvarsfullt, swisha, det här är en låst artikel, detta är en låst artikel, artikeln är låst, den här artikeln är låst, läs vidare med, för dig som är prenumerant, för dig som prenumererar",
      part: "ingen bindningstid, utan bindningstid, första månaden, spela ansvarsfullt",
    },
    consent: {
      whole:
        "acceptera, godkänn, godkänn alla, acceptera alla, avvisa, avvisa alla, neka, inställningar, cookieinställningar, cookies, kakor, jag förstår, jag godkänner, hantera cookies, okej",
      start:
        "vi använder cookies, vi använder kakor, den här webbplatsen använder, webbplatsen använder, vi och våra partner, genom att fortsätta, genom att klicka, genom att använda, för att visa innehållet, innehållet kan inte visas, för att se det här innehållet, ändra cookies, ändra kakinställningar, ändra dina cookieinställningar",
      part: "användningen av cookies, användning av kakor, våra partner lagra",
    },
    "share-row": {
      whole:
        "dela, dela på facebook, dela artikeln, dela via e-post, dela på x, dela på twitter, dela på linkedin, kopiera länk, länk kopierad, skicka, mejla, e-post, skriv ut, spara, spara artikel, lyssna, tweeta, gilla, # delningar, laddar, kommentera, facebook, dela denna, följ, lyssna på artikeln, lyssna på den här artikeln, gilla artikeln, läs senare, spara till senare, lägg till i favoriter, större text, förstora texten, tipsa en vän, skicka till en vän, dela i sociala medier",
      start: "klicka för att dela, dela på, dela med",
    },
    advertisement: {
      whole:
        "annons, annonser, reklam, sponsrat, sponsrat innehåll, betalt innehåll, annonssamarbete, i samarbete med, artikeln fortsätter efter annonsen, läs vidare efter annonsen",
    },
    navigation: {
      whole:
        "meny, huvudmeny, hem, start, startsidan, startsida, sök, logga in, logga ut, registrera, mitt konto, konto, profil, till innehållet, hoppa till innehåll, gå till innehåll, tillbaka, till toppen, upp, nästa, föregående, nästa artikel, föregående artikel, stäng, öppna, mer, alla, webbkarta, kontakt, kontakta oss, om oss, redaktionen, hjälp, jobb, butik, arkiv, kategorier, kategori, ämnen, författare, video, bilder, podd, poddar, evenemang, korsord, horoskop, tv-tablå, e-tidning, etidning, språk, svenska, inställningar, väder, ja, nej, tipsa oss, annonsera, familj, dödsannonser, quiz, prenumerera",
      start: "hoppa till, gå till, du är här, tillbaka till",
    },
    comments: {
      whole:
        "kommentarer, kommentar, # kommentarer, # kommentar, inga kommentarer, kommentera, kommentera artikeln, lämna en kommentar, lämna ett svar, skriv en kommentar, skriv kommentar, visa kommentarer, läs kommentarer, alla kommentarer, senaste kommentarerna, kommentarer inaktiverade, delta i diskussionen, diskussion, vad tycker du, avbryt svar, lämna ett svar avbryt svar, gästbok, kondoleanser, minnesrum",
      start:
        "# kommentarer till, # svar på, logga in för att, du måste vara inloggad, för att kommentera",
    },
    "comment-form": {
      whole:
        "namn, ditt namn, webbplats, meddelande, skicka, publicera, svara, anmäl, obligatoriskt, obligatoriska fält, publicera kommentar, rapportera",
      start: "din e-postadress kommer inte, obligatoriska fält, spara mitt namn, meddela mig",
      part: "obligatoriska fält är märkta, kommer inte publiceras",
    },
    biography: {
      label: "om författaren, om skribenten, författare, om mig, skribent",
      start: "om författaren",
      part: "är frilansjournalist",
    },
    copyright: {
      whole: "alla rättigheter förbehållna, upphovsrätt, copyright",
      start: "alla rättigheter, allt material, citera gärna",
      end: "rättigheter förbehållna",
    },
    "tag-row": {
      label:
        "ämnen, ämne, taggar, tagg, nyckelord, etiketter, kategori, kategorier, i artikeln, ämnen i artikeln, mer om, publicerad i, personer, platser",
      start: "ämnen i artikeln, postat i, publicerat i",
    },
    "reading-time": {
      whole:
        "lästid, lästid # min, lästid # minuter, # min läsning, # minuters läsning, # min lästid, # minuter, # timmar sedan, # minuter sedan, # dagar sedan, idag, igår, ca # min",
      start: "lästid, beräknad lästid",
    },
    gallery: {
      label: "bildspel, bildgalleri, bild # av #, # av #, # bilder, bilder",
      start: "bild # av, visa bildspel",
    },
    "scraper-debris": {
      whole: "laddar, förstora bild, spela upp, videon är inte tillgänglig, bloggare gillar detta",
      start: "din webbläsare stöder, aktivera javascript",
    },
    "source-filler": {
      whole:
        "läs hela artikeln, hela artikeln, originalartikel, läs originalartikeln, läs mer, länk, här, klicka här, till artikeln",
    },
    footer: {
      whole:
        "integritetspolicy, personuppgiftspolicy, personuppgifter, cookiepolicy, om cookies, användarvillkor, villkor, kontakta oss, om oss, annonsera, kundservice, kundtjänst, tillgänglighet, rss, ansvarig utgivare, tipsa oss, följ oss, rätta, om webbplatsen, så här jobbar vi med nyheter, så jobbar vi med nyheter",
      start:
        "ansvarig utgivare, chefredaktör, rätta fel, hittat fel, drivs av, tipsa oss, presskontakt, skickat från min",
      part: "integritetspolicy cookies, personuppgiftspolicy cookies",
    },
    "reader-call": {
      start:
        "mejla oss, mejla till, skriv till oss, tipsa oss, skicka in, berätta för oss, vad tycker du, har vi skrivit något, har du hittat ett fel, hittat ett fel, sett något fel, är något fel, rösta i, tyck till, har du ett tips",
      part: "mejla oss, i kommentarerna nedan, tipsa vår redaktion, förbehåller sig rätten att",
    },
  },
  appeal: {
    product:
      "nyhetsbrev, nyhetsbrevet, inkorg, appen, app, prenumeration, notiser, pushnotiser, kanal, journalistik, oberoende journalistik, tidning, donation, bonus, podd, e-post, nyheter",
    action:
      "anmäl, prenumerera, ladda ner, hämta, få, installera, klicka, följ, gå med, stöd, skänk, mejla, rösta, slå på, prova, köp, läs, spela, bli, skriv, tipsa",
    we: "vi, oss, vår, vårt, våra",
    you: "du, dig, din, ditt, dina, ni, er, ert, era",
    offer:
      "gratis, kostnadsfritt, nu, här, varje morgon, varje dag, varje vecka, varje fredag, i månaden, # kr, # kronor, första månaden, endast, direkt, exklusivt, utan bindningstid",
    data: "cookies, kakor, uppgifter, personuppgifter, partner, tredje part, samtycke, integritet, godkänn, acceptera, inställningar, integritetspolicy, data",
  },
  by: "av, text, text och bild, text av, skriven av, författare, publicerad av, reporter, intervju, intervju av, recept av, ett recept av, berättat för",
  staff:
    "redaktionen, vår redaktion, nyhetsredaktionen, sportredaktionen, webbredaktionen, vår korrespondent, vår reporter, vår utsände, nyhetsbyrån",
  editors:
    "redigerad av, redigerat av, redigering, redaktör, översättning, översatt av, med bidrag av, medarbetare, research",
  contributed: "",
  material: "med material från, med uppgifter från, med information från",
  jobs: "reporter, redaktör, korrespondent, journalist, krönikör, redaktionen, skribent, fotograf, frilans, utsänd, chefredaktör, universitet, högskola, professor, institutet",
  and: "och, med",
  in: "i, från",
  published:
    "publicerad, publicerat, publicerades, publicerad den, publicerat den, datum, den, skapad",
  updated:
    "uppdaterad, uppdaterat, uppdaterades, senast uppdaterad, ändrad, senast ändrad, korrigerad",
  source: "källa, källor, via",
  credit:
    "foto, bild, bilder, fotograf, illustration, grafik, arkivbild, arkiv, arkivfoto, skärmdump, genrebild",
  facts:
    "när, var, vad, vem, datum, tid, tider, plats, lokal, adress, inträde, entré, biljetter, biljettpris, pris, priser, kostnad, längd, sträcka, start, mål, parkering, information, info, anmälan, öppettider, född, invånare, publik, domare, målskyttar, regi, medverkande, portioner, tillagningstid, ålder, bor, familj, gör",
  months:
    "januari jan, februari feb, mars mar, april apr, maj, juni jun, juli jul, augusti aug, september sep sept, oktober okt, november nov, december dec",
  weekdays:
    "måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, mån, tis, ons, tors, fre, lör, sön",
  dateWords: "kl, klockan, den, idag",
};
