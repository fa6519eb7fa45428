/** Swedish. */
import type { Language } from "./language.ts";

export const swedish: Language = {
  code: "sv",
  functionWords:
    "och, i, att, det, som, en, ett, på, är, av, för, med, till, den, de, inte, om, var, har, hade, ska, kan, men, så, sig, han, hon, vi, jag, man, från, eller, när, där, vid, efter, under, ut, upp, in, nu, än, också, bara, blev, bli, blir, vara, varit, sin, sitt, sina, hans, hennes, deras, denna, detta, dessa, vad, vem, hur, över, utan, mellan, ur, alla, mer, då, kommer, skulle, mig, oss, dem, ingen",
  says: "säger, sa, sade, står, stod, frågar, frågade, skriver, skrev, ropar, ropade, råder, varnar, varnade, lyder, löd, svarar, svarade, berättar, berättade, lovar, lovade, skojar, skämtar, uppmanar, ber, bad, viskar",
  sections:
    "nyheter, inrikes, utrikes, världen, sverige, politik, ekonomi, näringsliv, sport, fotboll, kultur, nöje, vetenskap, hälsa, teknik, utbildning, skola, miljö, klimat, debatt, ledare, åsikter, insändare, krönikor, mat, recept, resor, mode, böcker, musik, film, tv, brott, lokalt, lokala nyheter, region, stockholm, göteborg, malmö, väder, bostad, motor, familj, livsstil, samhälle, leva, landsbygd, trädgård, krönika, krönikor och kåserier, reportage, intervju, kåseri, minnesord, dödsfall, porträtt, insändare och debatt, analys, essä, recension, norrbotten, västerbotten, skåne, uppsala, lund, umeå, gävle, örebro, linköping, kommun, kommunen, län, landsting, val, valet, riksdag, regering, försvar, krig, juridik, rätt, domstol, polis, olycka, olyckor, blåljus, brand, trafik, säkerhet, vård, psykologi, föräldrar, barn, ungdom, universitet, religion, tro, kyrka, hem, hus & hem, hus och hem, hus, djur, natur, rymd, forskning, innovation, internet, sociala medier, ai, spel, företag, industri, energi, jordbruk, lantbruk, skog, fiske, hamn, sjöfart, kollektivtrafik, järnväg, flyg, fastigheter, börs, pengar, privatekonomi, konsument, jobb, karriär, mat & dryck, mat och dryck, vin, restaurang, förrätter, huvudrätter, efterrätter, bakning, uteliv, weekend, utflykter, friluftsliv, konst, utställning, utställningar, museum, teater, scen, dans, opera, klassiskt, poesi, litteratur, serier, radio, kändisar, kungligt, människor, design, arkitektur, idé, idéer, idédebatt, kommentar, ledarkrönika, gästkrönika, gästledare, signerat, kolumn, åsikt, ordet är fritt, fri åsikt, brev, läsarbrev, debattartikel, slutreplik, replik, intervjun, personligt, profil, granskning, granskningar, förklarar, faktakoll, fakta, dokument, historia, kulturhistoria, arkeologi, kuriosa, udda, allsvenskan, champions league, ishockey, hockey, handboll, innebandy, bandy, tennis, friidrott, simning, skidor, längdskidor, alpint, ridsport, motorsport, formel 1, trav, lokalsport, matchreferat, familjenytt, dödsannonser, jubileum, pressmeddelande, nöje & kultur, nöje och kultur, kultur & nöje, kultur och nöje, övrigt",
  kickers: "just nu, direkt, exklusivt, plus, video, senaste nytt",
  rubric: "avdelning, kategori, sektion",
  lines: {
    promo: {
      label:
        "läs mer, läs också, läs även, läs vidare, se också, se även, se mer, se, titta, lyssna, fler nyheter, mer om, relaterat, video, bilder, i bilder, rösta, tips, fakta om, missa inte, podd, direkt, live, omröstning, frågesport, så här, läs hela, läs också om, läs mer om, se videon, hör mer, hör också, lyssna också, lyssna även, läs intervjun, läs analysen, läs krönikan, lästips, boktips, poddtips, fler artiklar, direktrapport, senaste nytt, följ direkt",
      whole:
        "läs mer, läs vidare, visa mer, visa fler, visa alla, ladda fler, till artikeln, läs hela artikeln, se alla, mer, artikeln fortsätter efter annonsen, artikeln fortsätter under bilden, läs vidare under annonsen, läs vidare under bilden, läs vidare under videon, läs vidare efter videon, artikeln fortsätter under videon, artikeln fortsätter efter videon, artikeln fortsätter under annonsen, artikeln fortsätter efter bilden, texten fortsätter under bilden, texten fortsätter efter bilden, texten fortsätter under annonsen, texten fortsätter efter annonsen, texten fortsätter efter videon, texten fortsätter under videon, fortsätter efter annonsen, du kan läsa mer här, läs mer här, läs mer om det här, läs hela intervjun, läs hela intervjun här, läs hela texten här, läs hela artikeln här, se hela inslaget här, se hela inslaget, se hela intervjun, se inslaget i spelaren ovan, se videon ovan, se klippet ovan, se videon här, hör hela intervjun, hör hela intervjun här, hör inslaget, lyssna på hela inslaget, lyssna på podden, lyssna på podden här, lyssna på avsnittet, lyssna på avsnittet här, lyssna på hela intervjun, följ direktrapporteringen, följ direktrapporteringen här, följ utvecklingen här, till direktrapporteringen, till livebloggen, fler avsnitt",
      start:
        "läs mer om, läs allt om, klicka här för, läs fler, här kan du läsa mer, du kan läsa mer om, läs hela intervjun med, lyssna på hela intervjun, läs alla artiklar om, läs fler artiklar, läs mer i vår, artikeln är en del av, den här artikeln är en del av, se hela inslaget i, se hela intervjun i, hör hela intervjun i",
    },
    related: {
      whole:
        "läs mer, läs också, läs även, mest läst, mest lästa, populärt, populära artiklar, senaste nytt, senaste nyheterna, senaste, senaste inläggen, rekommenderat, rekommenderas, relaterat, relaterade artiklar, relaterade inlägg, fler artiklar, fler nyheter, mer från, mer om ämnet, du kanske också gillar, andra läser, andra läser också, missa inte, just nu, i fokus, liknande artiklar, utvalt, mer läsning, mest delat, ämnen du kan följa, följ ämnen, följ ämnet, ämnen i artikeln, andra läste också, fler recept, fler videor, mer i ämnet, mer om det här, mer om detta, mer i serien, mer från oss, mer från samma skribent, mer av skribenten, mer från redaktionen, senaste nytt från, senaste artiklarna, senaste artiklar, senaste publiceringar, nyast, nytt just nu, fler nyheter från länet, fler lokala nyheter, fler artiklar i ämnet, fler artiklar från samma ämne, fler från samma skribent, fler inlägg, fler berättelser, fler klipp, fler avsnitt, rekommenderad läsning, redaktionen rekommenderar, redaktionens val, redaktionens tips, redaktionen tipsar, rekommenderat för dig, rekommenderas för dig, utvalt för dig, utvalda artiklar, vi rekommenderar, andra har också läst, andra har läst, andra läsare läste också, andra läser just nu, läsare läser också, toppnyheter, toppnyheter just nu, mest läst just nu, mest läst idag, mest läst i dag, mest läst senaste dygnet, mest läst den här veckan, mest lästa just nu, mest lästa artiklar, mest sett, mest sedda, mest delat just nu, mest kommenterat, mest populärt, populärast just nu, populärt just nu, trendande, trendar just nu, aktuella ämnen, heta ämnen, just nu läser andra, du missar väl inte, har du missat, missa inte det här, läs fler artiklar, läs också de här artiklarna, läs också dessa artiklar, liknande inlägg, liknande recept, relaterade recept, relaterade ämnen, relaterat innehåll, relaterade nyheter, relaterade länkar, från arkivet, ur arkivet, längre läsning, veckans mest lästa",
      label:
        "mer från, mer om, mest läst i, senaste från, fler artiklar av, ämnen du kan följa, fler nyheter från, senaste nytt från, senaste nyheterna från, alla artiklar av, alla artiklar om, mest läst på, fler krönikor av, senaste artiklarna om",
      start:
        "du kanske också, fler artiklar av, andra läser, fler krönikor av, alla artiklar av, fler texter av, läs fler texter av",
    },
    newsletter: {
      whole:
        "nyhetsbrev, prenumerera, prenumerera på nyhetsbrev, anmäl dig, din e-post, e-postadress, din e-postadress, följ oss, notiser, skriv upp dig, tack för din anmälan, tack för din prenumeration, tack för att du prenumererar, tack för att du anmält dig, du är nu anmäld, du är anmäld, du prenumererar nu, ange en giltig e-postadress, ange din e-postadress, skriv din e-postadress, fyll i din e-postadress, ogiltig e-postadress, få vårt nyhetsbrev, våra nyhetsbrev, alla nyhetsbrev, fler nyhetsbrev, hämta appen, hämta vår app, ladda ner appen, ladda ner vår app, öppna i appen, läs i appen, få pushnotiser, aktivera notiser, slå på aviseringar, få nyheterna direkt i mobilen, prenumerera på podden, följ podden, lyssna där poddar finns, följ oss i sociala medier, lägg till som föredragen källa, lägg till som föredragen källa på google, föredragen källa på google",
      start:
        "anmäl dig till, prenumerera på vårt, skriv upp dig, få våra, få senaste, följ oss på, slå på notiser, missa inga, vill du ha fler, nyhetsbrevet kommer varje, nyhetsbrevet skickas ut, få de viktigaste nyheterna, lägg till som föredragen, hämta vår app, ladda ner vår app, ladda hem vår app, skriv upp dig på, anmäl dig här, prenumerera gratis på, följ oss även",
      part: "vårt nyhetsbrev, i din inkorg, till din inkorg, våra nyhetsbrev, kolla skräpposten, i din skräppost, vi har skickat ett mejl, föredragen källa på google, direkt i din inkorg, direkt i din mejlkorg, våra pushnotiser",
    },
    subscription: {
      whole:
        "bli prenumerant, prenumeration, köp prenumeration, bli medlem, stöd oss, donera, endast för prenumeranter, redan prenumerant, för prenumeranter, prova nu, plus, är du redan prenumerant, är du redan prenumerant logga in, redan prenumerant logga in, redan prenumerant logga in här, har du redan ett konto, har du redan ett konto logga in, redan medlem logga in, skapa konto, skapa ett konto, skapa ett gratiskonto, skapa gratis konto, skapa konto gratis, registrera dig gratis, prova en månad för # kr, prova gratis, prova # månad gratis, prova # månader för # kr, första månaden # kr, # kr första månaden, # kr i månaden, # kr mån, # kr per månad, därefter # kr mån, därefter # kr månad, därefter # kr i månaden, därefter ordinarie pris, ingen bindningstid, avsluta när du vill, säg upp när du vill, endast för plusprenumeranter, endast för plus prenumeranter, för plusprenumeranter, exklusivt för prenumeranter, låst artikel, plusartikel, premiumartikel, prenumerantartikel, läs artikeln utan kostnad, läs gratis, vill du läsa hela artikeln, vill du läsa vidare, vill du fortsätta läsa, bli prenumerant idag, bli prenumerant nu, bli digital prenumerant, köp digital prenumeration, teckna prenumeration, välj prenumeration, se alla erbjudanden, se erbjudanden, till erbjudandet, ge bort prenumeration, stöd vår journalistik, swisha oss, bli månadsgivare",
      start:
        "stöd oberoende, stöd vår, den här artikeln är för, för att läsa vidare, redan prenumerant, bli prenumerant och, spela ansvarsfullt, swisha, det här är en låst artikel, detta är en låst artikel, artikeln är låst, den här artikeln är låst, läs vidare med, för dig som är prenumerant, för dig som prenumererar, för att läsa artikeln behöver, för att läsa hela artikeln, för att fortsätta läsa, logga in för att läsa, logga in för att fortsätta, du har # gratisartiklar, du har # artiklar kvar, den här artikeln är öppen för, det här är en premium, det här är en plus, artikeln är bara för, artikeln är endast för, den här artikeln är endast för, den här artikeln kräver, innehållet är exklusivt för, obegränsad tillgång till, få obegränsad tillgång, få tillgång till alla, prova # månader för, därefter # kr",
      part: "ingen bindningstid, utan bindningstid, första månaden, spela ansvarsfullt, obegränsad tillgång till allt, avsluta när du vill, säg upp när du vill, endast för prenumeranter, exklusivt för prenumeranter",
    },
    consent: {
      whole:
        "acceptera, godkänn, godkänn alla, acceptera alla, avvisa, avvisa alla, neka, inställningar, cookieinställningar, cookies, kakor, jag förstår, jag godkänner, hantera cookies, okej, visa externt innehåll, visa innehåll, visa innehållet, tillåt innehåll, tillåt externt innehåll, godkänn och visa, godkänn och fortsätt, godkänn alla cookies, godkänn alla kakor, godkänn nödvändiga, godkänn endast nödvändiga, endast nödvändiga, endast nödvändiga cookies, bara nödvändiga, bara nödvändiga cookies, tillåt alla, tillåt alla cookies, tillåt urval, hantera dina inställningar, hantera inställningar, hantera samtycke, hantera kakor, anpassa inställningar, anpassa dina val, ändra inställningar, ändra samtycke, spara inställningar, spara val, personliga inställningar, vi behöver ditt samtycke, om cookies och personuppgifter, externt innehåll",
      start:
        "vi använder cookies, vi använder kakor, den här webbplatsen använder, webbplatsen använder, vi och våra partner, genom att fortsätta, genom att klicka, genom att använda, för att visa innehållet, innehållet kan inte visas, för att se det här innehållet, ändra cookies, ändra kakinställningar, ändra dina cookieinställningar, för att se innehållet, för att visa det här innehållet, för att kunna se innehållet, för att se inlägget, för att ta del av innehållet, det här innehållet kommer från, det här innehållet kan inte visas, här visas innehåll från, här visas externt innehåll, detta är inbäddat innehåll, innehållet kommer från en extern, innehåll från en extern, genom att anmäla dig, genom att registrera dig, genom att prenumerera, genom att skicka in, du har inte godkänt, du måste godkänna kakor, du måste godkänna cookies, du använder en annonsblockerare, du använder en adblocker, stäng av din annonsblockerare, stäng av din adblocker, vi värnar om din integritet, vi bryr oss om din integritet, så hanterar vi dina personuppgifter, läs mer om hur vi hanterar, läs mer om vår hantering, läs mer i vår personuppgiftspolicy, för att se den här videon behöver, innehållet från youtube, innehållet från instagram, innehållet från facebook, innehållet från x, det här innehållet kräver att du",
      part: "användningen av cookies, användning av kakor, våra partner lagra, godkänner du våra villkor, godkänner du våra användarvillkor, behandling av personuppgifter läs, du våra allmänna villkor",
    },
    "share-row": {
      whole:
        "dela, dela på facebook, dela artikeln, dela via e-post, dela på x, dela på twitter, dela på linkedin, kopiera länk, länk kopierad, skicka, mejla, e-post, skriv ut, spara, spara artikel, lyssna, tweeta, gilla, # delningar, laddar, kommentera, facebook, dela denna, följ, lyssna på artikeln, lyssna på den här artikeln, gilla artikeln, läs senare, spara till senare, lägg till i favoriter, större text, förstora texten, tipsa en vän, skicka till en vän, dela i sociala medier, sparad, artikeln är sparad, artikeln sparad, ta bort från sparade, ta bort sparad, sparade artiklar, mina sparade artiklar, spara den här artikeln, spara artikeln, spara i läslistan, läslista, lägg till i läslista, ge bort artikeln, ge bort artikel, ge bort den här artikeln, gåvolänk, dela artikel, dela den här artikeln, dela artikeln via, dela via, dela sidan, dela inlägg, dela inlägget, dela recept, dela länk, dela på bluesky, dela på whatsapp, dela på threads, dela via mejl, dela via sms, dela via länk, dela på messenger, kopiera länken, länken är kopierad, länken har kopierats, länk kopierad till urklipp, kopierad, mejla artikeln, mejla länk, skicka länk, skicka som e-post, skriv ut artikeln, skriv ut artikel, skriv ut sidan, ladda ner pdf, ladda ner som pdf, textstorlek, ändra textstorlek, mindre text, följ ämne, följ ämnet, följ ämnen i artikeln, följ ämnen, du följer nu ämnet, du följer, följ skribenten, följ skribent, följ författaren, följ reportern, följer, sluta följa, avfölj, # följare, # visningar, # gillar, # gilla-markeringar, # kommenterar, spara recept, spara receptet, skriv ut recept, skriv ut receptet, dela receptet, lägg till i inköpslista, lägg till i inköpslistan, betygsätt receptet, betygsätt, ditt betyg, # betyg, # röster, håll skärmen tänd, håll skärmen igång, antal portioner, visa på karta, visa på kartan, lägg till i kalender, lägg till i kalendern, spara i kalender",
      start: "klicka för att dela, dela på, dela med",
    },
    advertisement: {
      whole:
        "annons, annonser, reklam, sponsrat, sponsrat innehåll, betalt innehåll, annonssamarbete, i samarbete med, artikeln fortsätter efter annonsen, läs vidare efter annonsen, detta är en annons, det här är en annons, hela den här sidan är en annons, annonslänk, annonslänkar, reklamlänkar, innehåll från annonsör, innehåll från vår annonsör, kommersiellt samarbete, betalt samarbete, betald annons, i betalt samarbete med, i samarbete med vår partner, i kommersiellt samarbete, annons slut, stäng annons, boka biljetter, köp biljetter, biljetter finns här, boka bord, beställ nu, köp nu, till butiken, se pris, se erbjudandet, regler och villkor gäller, #+ spela ansvarsfullt, spela ansvarsfullt #+, spela ansvarsfullt, spela lagom, #+ regler och villkor gäller, stödlinjen.se, #+ stödlinjen.se",
      start:
        "detta är en annons från, det här är en annons från, innehållet är ett samarbete, innehållet är skapat i samarbete, länkarna i artikeln är, länkarna i texten är annons, artikeln innehåller reklamlänkar, artikeln innehåller annonslänkar, artikeln innehåller affiliatelänkar, inlägget innehåller annonslänkar, inlägget innehåller reklam, texten innehåller annonslänkar, den här artikeln innehåller annonslänkar, den här artikeln innehåller reklamlänkar, den här artikeln innehåller affiliate, artikeln är skriven i samarbete, artikeln är producerad av brand",
      end: "stödlinjen.se, stodlinjen.se",
    },
    navigation: {
      whole:
        "meny, huvudmeny, hem, start, startsidan, startsida, sök, logga in, logga ut, registrera, mitt konto, konto, profil, till innehållet, hoppa till innehåll, gå till innehåll, tillbaka, till toppen, upp, nästa, föregående, nästa artikel, föregående artikel, stäng, öppna, mer, alla, webbkarta, kontakt, kontakta oss, om oss, redaktionen, hjälp, jobb, butik, arkiv, kategorier, kategori, ämnen, författare, video, bilder, podd, poddar, evenemang, korsord, horoskop, tv-tablå, e-tidning, etidning, språk, svenska, inställningar, väder, ja, nej, tipsa oss, annonsera, familj, dödsannonser, quiz, prenumerera, visa mindre, visa hela artikeln, visa hela texten, visa hela, visa allt, visa färre, visa nya inlägg, nya inlägg, äldre inlägg, nyare inlägg, ladda fler inlägg, ladda fler artiklar, visa fler inlägg, visa fler artiklar, visa fler händelser, visa endast viktiga händelser, endast viktiga händelser, viktiga händelser, visa äldre, uppdatera sidan, visa resultat, se resultat, tack för din röst, tack för din feedback, tack för ditt svar, omröstningen är avslutad, omröstningen är stängd, var den här artikeln till hjälp, var artikeln hjälpsam, var informationen till hjälp, till startsidan, tillbaka till startsidan, tillbaka till start, gå till startsidan, tillbaka upp, upp till toppen, till sidans topp, väder just nu, väderprognos, trafikläget, tänd ett ljus, minnessida, minnesida, skriv en minnestext, lägg in dödsannons, bifogade filer, ladda ner alla, ladda ner fil, ladda ner bild, ladda ner bilden, pressrum, till pressrummet, nyhetsrum, följ pressrummet, tv-tablån, se direkt, lyssna direkt, lyssna i appen, alla program, alla avsnitt, programmets startsida, korsord och quiz, spel och korsord, läs e-tidningen, läs dagens tidning, mina sidor, mina nyheter, stäng meny, öppna meny, visa meny",
      start: "hoppa till, gå till, du är här, tillbaka till",
    },
    comments: {
      whole:
        "kommentarer, kommentar, # kommentarer, # kommentar, inga kommentarer, kommentera, kommentera artikeln, lämna en kommentar, lämna ett svar, skriv en kommentar, skriv kommentar, visa kommentarer, läs kommentarer, alla kommentarer, senaste kommentarerna, kommentarer inaktiverade, delta i diskussionen, diskussion, vad tycker du, avbryt svar, lämna ett svar avbryt svar, gästbok, kondoleanser, minnesrum, kommentarsfältet är stängt, kommentarsfältet är öppet, kommentarerna är stängda, kommentarsregler, läs reglerna för kommentarer, regler för kommentarer, regler för kommentarsfältet, visa fler kommentarer, ladda fler kommentarer, fler kommentarer, dölj kommentarer, läs alla kommentarer, visa alla kommentarer, skriv den första kommentaren, bli först med att kommentera, var först med att kommentera, bli först att kommentera, gå till kommentarerna, läsarkommentarer, vad tycker du kommentera, säg din mening, senaste först, nyaste först, äldsta först, populäraste först, håll dig till ämnet",
      start:
        "# kommentarer till, # svar på, logga in för att, du måste vara inloggad, för att kommentera, kommentarsfältet är stängt, kommentarsfältet är öppet, kommentarsfältet modereras, kommentarer modereras, kommentarerna modereras, tänk på att hålla en god ton, logga in för att kommentera, du måste logga in för att kommentera, endast prenumeranter kan kommentera, regler för att kommentera",
    },
    "comment-form": {
      whole:
        "namn, ditt namn, webbplats, meddelande, skicka, publicera, svara, anmäl, obligatoriskt, obligatoriska fält, publicera kommentar, rapportera, anmäl kommentar, anmäl kommentaren, rapportera kommentar, svara på kommentaren, visa svar, visa # svar, # svar, dölj svar, skicka kommentar",
      start: "din e-postadress kommer inte, obligatoriska fält, spara mitt namn, meddela mig",
      part: "obligatoriska fält är märkta, kommer inte publiceras",
    },
    biography: {
      label:
        "om författaren, om skribenten, författare, om mig, skribent, om reportern, om krönikören, om debattören, fakta om skribenten",
      start: "om författaren",
      part: "är frilansjournalist",
    },
    copyright: {
      whole: "alla rättigheter förbehållna, upphovsrätt, copyright",
      start:
        "alla rättigheter, allt material, citera gärna, den här artikeln har publicerats tidigare, den här texten har publicerats tidigare, artikeln har tidigare publicerats, artikeln publicerades första gången, den här artikeln publicerades först, texten har tidigare publicerats, citera oss gärna",
      end: "rättigheter förbehållna",
      part: "materialet är skyddat enligt lagen, skyddat enligt upphovsrättslagen, skyddas av upphovsrättslagen",
    },
    "tag-row": {
      label:
        "ämnen, ämne, taggar, tagg, nyckelord, etiketter, kategori, kategorier, i artikeln, ämnen i artikeln, mer om, publicerad i, personer, platser, ämnen i den här artikeln, relaterade ämnen, mer om ämnet, taggat med, fler ämnen, följ ämnen",
      start: "ämnen i artikeln, postat i, publicerat i",
    },
    "reading-time": {
      whole:
        "lästid, lästid # min, lästid # minuter, # min läsning, # minuters läsning, # min lästid, # minuter, # timmar sedan, # minuter sedan, # dagar sedan, idag, igår, ca # min, lästid ca # min, lästid ca # minuter, beräknad lästid # min, beräknad lästid # minuter, ca # min lästid, ca # minuters läsning, # minuters lästid, # min att läsa, för # timmar sedan, för # minuter sedan, för # dagar sedan, för # timme sedan, för # dag sedan, för # veckor sedan, för en timme sedan, för en dag sedan, uppdaterad för # timmar sedan, uppdaterad för # minuter sedan, uppdaterad för # dagar sedan, publicerad för # timmar sedan, publicerad för # minuter sedan, uppdaterad # #, uppdaterad igår, uppdaterad idag, uppdaterad idag # #, uppdaterad igår # #, publicerad igår, publicerad idag, publicerad idag # #, publicerad igår # #, publicerad # #, igår # #, idag # #, i dag # #, i går # #, nyss, just publicerad, # tim sedan, # min sedan, # dag sedan, # vecka sedan, # veckor sedan",
      start: "lästid, beräknad lästid",
    },
    "caption-label": { whole: "bildtext" },
    gallery: {
      label:
        "bildspel, bildgalleri, bild # av #, # av #, # bilder, bilder, visa bildspel, visa alla bilder, visa alla # bilder, öppna bildspel, se bildspel, bildspel # bilder, bildextra",
      start: "bild # av, visa bildspel",
    },
    "scraper-debris": {
      whole:
        "laddar, förstora bild, spela upp, videon är inte tillgänglig, bloggare gillar detta, sammanfattning gjord med ai, sammanfattad av ai, sammanfattat av ai, ai-sammanfattning, snabbversionen är ai-genererad, sammanfattningen är ai-genererad, ai-genererad text, ai-genererad bild, genererad med ai, videon går inte att spela, videon kan inte spelas upp, videon är inte längre tillgänglig, klippet är inte längre tillgängligt, klippet är inte tillgängligt, innehållet är inte tillgängligt, innehållet är inte längre tillgängligt, inlägget är inte tillgängligt, spela klippet, spela video, spela videon, spela upp video, spela upp ljud, spela ljudet, ljud på, ljud av, slå på ljudet, stäng av ljudet, undertexter på, helskärm, nästa klipp, nästa video, javascript är avstängt, sidan finns inte, sidan kunde inte hittas, hoppsan något gick fel, oj något gick fel, lyssna # min, lyssna på artikeln # min, lyssna på artikeln # minuter, lyssna på texten, lyssna på artikeln # # min, lyssna på uppläsningen, uppläst artikel, uppläst av ai-röst, uppläst med ai, arkivbild, arkivfoto, arkivbilder, genrebild, genrefoto, foto privat, bild privat, foto arkiv, bild arkiv, stäng bild, stäng bilden, förstora bilden, visa bild, visa bildtext, dölj bildtext, visa inlägget på instagram, visa inlägget på facebook, se inlägget på instagram, se inlägget på x, bädda in, automatiskt skapad text, automatiskt översatt, laddar innehåll, hämtar innehåll",
      start:
        "din webbläsare stöder, aktivera javascript, något gick fel försök igen, ett fel har uppstått försök, det här är en sammanfattning skapad av ai, sammanfattningen är gjord med, sammanfattningen är skapad med, sammanfattningen är skapad av ai, texten är uppläst av en, texten är uppläst med, artikeln läses upp av, artikeln är uppläst av, artikeln är uppläst med, den här artikeln är uppläst, den här artikeln läses upp, texten är automatiskt översatt, texten är maskinöversatt, den här texten är maskinöversatt, den här texten är automatiskt, delar av artikeln är översatta, artikeln är översatt med, artikeln är automatiskt, artikeln är skapad med hjälp av ai, den här artikeln är skapad med hjälp av ai, för att spela videon behöver, för att spela upp videon, din webbläsare är för gammal, din webbläsare är inte uppdaterad, det gick inte att ladda innehållet",
      end: "foto privat, bild privat, foto arkiv, bild arkiv, foto arkivbild",
    },
    "source-filler": {
      whole:
        "läs hela artikeln, hela artikeln, originalartikel, läs originalartikeln, läs mer, länk, här, klicka här, till artikeln",
    },
    footer: {
      whole:
        "integritetspolicy, personuppgiftspolicy, personuppgifter, cookiepolicy, om cookies, användarvillkor, villkor, kontakta oss, om oss, annonsera, kundservice, kundtjänst, tillgänglighet, rss, ansvarig utgivare, tipsa oss, följ oss, rätta, om webbplatsen, så här jobbar vi med nyheter, så jobbar vi med nyheter, rättelse, rapportera fel, rapportera ett fel, så arbetar vi, så jobbar vi, så arbetar vi med nyheter, så arbetar vi med journalistik, så jobbar vi på redaktionen, våra journalister, kontakta redaktionen, om ansvarig utgivare, om redaktionen, om tidningen, om tjänsten, om personuppgifter, hantering av personuppgifter, personuppgifter och cookies, personuppgifter och kakor, integritetspolicy och cookies, kakor och personuppgifter, åsikterna är skribentens egna, skribenten svarar för åsikterna, till kundservice, vanliga frågor, lediga jobb, jobba hos oss, publicistiska regler, etiska regler, nyhetsbrev, detta är en ledare, det här är en ledare",
      start:
        "ansvarig utgivare, chefredaktör, rätta fel, hittat fel, drivs av, tipsa oss, presskontakt, skickat från min, detta är en opinionstext, det här är en opinionstext, detta är en text på opinionsplats, det här är en debattartikel, detta är en debattartikel, detta är en debattext, det här är en debattext, detta är en insändare, det här är en insändare, detta är en krönika, det här är en krönika, detta är en recension, det här är en recension, detta är en kommenterande text, det här är en kommenterande text, åsikterna är skribentens, skribenten svarar för, vi på redaktionen granskar, läs mer om hur vi jobbar, läs mer om hur vi arbetar, läs mer om så jobbar, så arbetar vi med nyheter, åsikter som uttrycks är skribentens, åsikterna i texten är",
      part: "integritetspolicy cookies, personuppgiftspolicy cookies, skribenten svarar för åsikterna, åsikterna är skribentens egna, åsikter som uttrycks är skribentens, opinionstext i tidningen",
    },
    "reader-call": {
      start:
        "mejla oss, mejla till, skriv till oss, tipsa oss, skicka in, berätta för oss, vad tycker du, har vi skrivit något, har du hittat ett fel, hittat ett fel, sett något fel, är något fel, rösta i, tyck till, har du ett tips, har du något att berätta, har du tips eller, har du ett nyhetstips, har du frågor om artikeln, vill du skriva en insändare, vill du skriva på debatt, skicka din insändare, skicka ditt tips, mejla ditt tips, mejla din insändare, såg du något som var fel, såg du något fel, hittade du ett fel, ser du ett fel, är det något som är fel i, skriv och berätta för oss, vi vill höra från dig, skicka in din insändare, vill du tipsa oss",
      part: "mejla oss, i kommentarerna nedan, tipsa vår redaktion, förbehåller sig rätten att, tipsa oss på, mejla oss på, hör av dig till redaktionen, skriv till reportern, kontakta oss på tips",
      whole:
        "har du något att berätta, har du tips, har du ett nyhetstips, tipsa redaktionen, skicka ett tips, skicka tips, lämna ett tips, mejla reportern, mejla skribenten, kontakta skribenten, kontakta reportern, mejla redaktionen, såg du något som var fel, hittade du ett fel",
    },
  },
  appeal: {
    product:
      "nyhetsbrev, nyhetsbrevet, inkorg, appen, app, prenumeration, notiser, pushnotiser, kanal, journalistik, oberoende journalistik, tidning, donation, bonus, podd, e-post, nyheter, nyhetsbreven, pushnotis, notis, e-tidningen, prenumerationen, gratiskonto, medlemskap, plusprenumeration, digital prenumeration, poddar, podden, whatsapp-kanal, journalistiken, gratisartiklar",
    action:
      "anmäl, prenumerera, ladda ner, hämta, få, installera, klicka, följ, gå med, stöd, skänk, mejla, rösta, slå på, prova, köp, läs, spela, bli, skriv, tipsa, anmäl dig, anmäla dig, prenumererar, ladda hem, logga in, registrera dig, skriv upp dig, stötta, swisha, fortsätt läsa, hämta vår, missa inte, beställ, teckna",
    we: "vi, oss, vår, vårt, våra",
    you: "du, dig, din, ditt, dina, ni, er, ert, era",
    offer:
      "gratis, kostnadsfritt, nu, här, varje morgon, varje dag, varje vecka, varje fredag, i månaden, # kr, # kronor, första månaden, endast, direkt, exklusivt, utan bindningstid, varje kväll, varje måndag, varje lördag, varje söndag, per månad, # kr i månaden, # kr/mån, ingen bindningstid, när du vill, obegränsad, i mobilen, i inkorgen, utan kostnad, helt gratis",
    data: "cookies, kakor, uppgifter, personuppgifter, partner, tredje part, samtycke, integritet, godkänn, acceptera, inställningar, integritetspolicy, data, personuppgiftspolicy, cookieinställningar, samtycker, användarvillkor, externt innehåll, extern tjänst",
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
    "publicerad, publicerat, publicerades, publicerad den, publicerat den, datum, den, skapad, publicerad kl, publicerad klockan, publicerades första gången, först publicerad",
  updated:
    "uppdaterad, uppdaterat, uppdaterades, senast uppdaterad, ändrad, senast ändrad, korrigerad, uppdaterad kl, uppdaterad klockan, uppdaterad den, uppdaterat den",
  source: "källa, källor, via",
  origin:
    "först publicerad i, först publicerad på, ursprungligen publicerad i, ursprungligen publicerad på, dök först upp på",
  credit:
    "foto, bild, bilder, fotograf, illustration, grafik, arkivbild, arkiv, arkivfoto, skärmdump, genrebild, skärmbild, pressbild, pressfoto, arkivbilder, genrefoto, bildmontage, ai-bild",
  facts:
    "när, var, vad, vem, datum, tid, tider, plats, lokal, adress, inträde, entré, biljetter, biljettpris, pris, priser, kostnad, längd, sträcka, start, mål, parkering, information, info, anmälan, öppettider, född, invånare, publik, domare, målskyttar, regi, medverkande, portioner, tillagningstid, ålder, bor, familj, gör",
  months:
    "januari jan, februari feb, mars mar, april apr, maj, juni jun, juli jul, augusti aug, september sep sept, oktober okt, november nov, december dec",
  weekdays:
    "måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, mån, tis, ons, tors, fre, lör, sön",
  dateWords: "kl, klockan, den, idag",
};
