/** Danish and Norwegian: their newspapers share most of these words. */
import type { Language } from "./language.ts";

export const danish: Language = {
  code: "da",
  functionWords:
    "og, i, at, det, som, en, et, på, er, av, af, for, med, til, den, de, ikke, om, var, har, havde, hadde, skal, kan, men, så, sig, seg, han, hun, vi, jeg, man, fra, eller, når, da, der, ved, efter, etter, under, ud, ut, op, opp, nu, nå, også, bare, blev, ble, blir, være, været, vært, sin, sit, sitt, sine, hans, hendes, hennes, deres, denne, dette, disse, hvad, hva, hvem, hvordan, over, uden, uten, mellem, mellom, alle, mere, mer, ville, mig, meg, os, oss, dem, ingen, hvor",
  says: "siger, sagde, sier, sa, står, stod, spørger, spurgte, spør, spurte, skriver, skrev, råder, rådede, advarer, advarede, lyder, lød, svarer, svarede, fortæller, fortalte, forteller, lover, beder, bad, ber, råber, roper",
  sections:
    "nyheder, nyheter, indland, innenriks, udland, utenriks, verden, danmark, norge, politik, politikk, økonomi, erhverv, næringsliv, sport, fotball, fodbold, kultur, videnskab, sundhed, helse, teknologi, uddannelse, utdanning, miljø, klima, debat, debatt, meninger, mad, mat, rejser, reise, bøger, bøker, musik, musikk, film, krimi, lokalt, vejret, været, bolig, familie, samfund, samfunn, livsstil, klumme, klummer, reportage, interview, nekrolog, portræt, kronik, kronikk, leder, ledere, læserbreve, leserinnlegg, reportasje, intervju, analyse, regionalt, kommune, kommunen, folketinget, valg, forsvar, krig, retten, retssager, politi, ulykker, trafik, psykologi, forældre, børn, unge, universitet, religion, tro, kirke, hus & have, have, dyr, natur, rummet, forskning, internet, ai, spil, virksomheder, industri, energi, landbruk, landbrug, fiskeri, havn, transport, børs, penge, penger, privatøkonomi, karriere, vin, restauranter, udflugter, kunst, udstillinger, utstillinger, museum, teater, scene, dans, opera, litteratur, serier, radio, kendte, kjendis, kongelige, arkitektur, design, idéer, essay, kommentar, kommentarer, synspunkt, synspunkter, leserbrev, læserbrev, innlegg, portrætter, portrett, baggrund, bakgrunn, historie, arkæologi, arkeologi, kuriosa, superligaen, eliteserien, champions league, håndbold, håndball, cykling, sykkel, tennis, atletik, friidrett, svømning, svømming, langrenn, ishockey, lokalsport, lokalsporten, dødsfald, dødsfall, mindeord, minneord, pressemeddelelse, distrikt",
  kickers: "lige nu, direkte, plus, video, siste nytt, seneste nyt",
  rubric: "sektion, kategori, seksjon",
  lines: {
    promo: {
      label:
        "læs også, les også, læs mere, les mer, læs videre, les videre, se også, se video, hør også, video, mere om, mer om, følg med, podcast, quiz, afstemning, tips, læs også om, les også om, se også video, hør mere, hør mer, lyt også, lytt også, læs mere om, les mer om, læs interviewet, les intervjuet, anbefalet læsning, boktips, læs hele, les hele, følg live, følg direkte, podkast, fra arkivet",
      whole:
        "læs mere, les mer, vis mere, vis mer, vis alle, se alle, hent flere, last inn flere, gå til artiklen, les hele saken, læs hele artiklen, artiklen fortsætter efter annoncen, saken fortsetter under annonsen, artiklen fortsætter under billedet, artiklen fortsætter under annoncen, artiklen fortsætter efter videoen, artiklen fortsætter under videoen, artiklen fortsætter efter billedet, artiklen fortsætter efter annonce, teksten fortsætter under billedet, teksten fortsætter under annoncen, saken fortsetter under bildet, saken fortsetter etter annonsen, saken fortsetter etter bildet, saken fortsetter under videoen, saken fortsetter etter videoen, artikkelen fortsetter under annonsen, artikkelen fortsetter etter annonsen, artikkelen fortsetter under bildet, artikkelen fortsetter etter videoen, artikkelen fortsetter under videoen, teksten fortsetter under bildet, teksten fortsetter under annonsen, teksten fortsetter etter annonsen, læs mere her, læs mere om det her, læs hele historien, læs hele historien her, læs hele artiklen her, læs hele interviewet her, du kan læse mere her, se hele indslaget her, se hele indslaget, se hele interviewet her, hør hele interviewet her, hør hele indslaget her, se videoen her, se video her, se videoen ovenfor, les mer her, les hele saken her, les hele historien, les hele artikkelen her, les hele intervjuet her, du kan lese mer her, se hele innslaget her, se hele intervjuet her, hør hele intervjuet her, hør hele innslaget her, se videoen over, lyt til podcasten, lyt til podcasten her, lytt til podkasten, lytt til podkasten her, lytt til podcasten her, følg med her, følg liveblog her, følg direkte her, følg utviklingen her, vis debatten",
      start:
        "læs mere om, les mer om, klik her for, klikk her for, du kan læse mere om, du kan lese mer om, læs alt om, les alt om, læs hele interviewet med, les hele intervjuet med, se hele indslaget i, se hele innslaget i, læs flere artikler, les flere saker, les flere artikler, artiklen er en del af, denne artikel er en del af, saken er en del av, denne saken er en del av, denne artikkelen er en del av",
    },
    related: {
      whole:
        "læs også, les også, mest læste, mest lest, populært, seneste nyt, siste nytt, anbefalet, anbefalt, relateret, relatert, relaterede artikler, relaterte artikler, flere artikler, flere saker, andre læser, andre leser, mere fra, mer fra, siste saker, seneste, andre læste også, emner du kan følge, flere opskrifter, flere videoer, læs også disse artikler, les også disse sakene, les også disse, mest læste lige nu, mest læste i dag, mest læste artikler, mest læst, mest lest akkurat nå, mest lest nå, mest lest i dag, mest leste saker, mest sett, mest sete, mest delt, mest delte, mest kommentert, flere nyheder, flere nyheter, flere historier, flere indlæg, flere innlegg, flere fra samme forfatter, flere artikler om emnet, flere saker om temaet, mere om emnet, mere om samme emne, mer om temaet, mer om saken, mere i samme emne, redaktionen anbefaler, redaksjonen anbefaler, redaktionens udvalgte, redaktionens valg, redaksjonens utvalgte, redaksjonens valg, andre læser også, andre læser lige nu, lige nu læser andre, andre læste, andre leser også, andre leser nå, andre har lest, andre har også lest, andre har læst, anbefalet til dig, anbefalt for deg, anbefalte artikler, anbefalte saker, anbefalede artikler, udvalgt til dig, utvalgt for deg, populære artikler, populære emner, populære saker, populært nå, populært lige nu, topnyheder, tophistorier, toppsaker, viktigste nå, nyeste, nyeste artikler, nyeste saker, nyeste nyheder, seneste nyheder, seneste artikler, seneste indlæg, siste nyheter, siste nytt akkurat nå, siste artikler, siste innlegg, relaterte saker, relatert innhold, relateret indhold, relaterede emner, relaterte temaer, relaterte emner, relaterede historier, relaterede nyheder, lignende artikler, lignende saker, lignende oppskrifter, lignende opskrifter, læs flere artikler, les flere saker, gå ikke glip af, ikke gå glipp av, fra arkivet, emner i artiklen, temaer i saken, følg emner i artiklen, mest populære, mest populært",
      label:
        "mere fra, mer fra, mere om, mer om, flere artikler fra, flere artikler af, flere saker av, flere saker fra, seneste fra, siste fra, siste nytt fra, seneste nyt fra, alle artikler af, alle artikler om, alle saker om, alle artikler av",
      start: "læs flere artikler af, les flere saker av",
    },
    newsletter: {
      whole:
        "nyhedsbrev, nyhetsbrev, tilmeld, tilmeld nyhedsbrev, meld deg på, abonner, din e-mail, din e-post, følg os, følg oss, tak for din tilmelding, tak for tilmeldingen, du er nu tilmeldt, du er tilmeldt, takk for påmeldingen, takk for din påmelding, du er nå påmeldt, du er påmeldt, indtast din e-mail, indtast din e-mailadresse, indtast e-mail, skriv inn e-postadressen din, skriv inn e-post, skriv inn din e-postadresse, ugyldig e-mail, ugyldig e-mailadresse, ugyldig e-postadresse, vores nyhedsbreve, alle nyhedsbreve, våre nyhetsbrev, alle nyhetsbrev, hent appen, hent vores app, last ned appen, last ned vår app, åbn i appen, åpne i appen, læs i appen, les i appen, abonner på podcasten, abonner på podkasten, følg podcasten, følg podkasten, slå notifikationer til, slå på varsler, skru på varsler, få varsler, foretrukken kilde på google, foretrukket kilde på google, tilføj som foretrukken kilde, legg til som foretrukket kilde",
      start:
        "tilmeld dig, meld deg på, få vores, få våre, følg os på, følg oss på, hent vores app, last ned vår app, last ned appen vår, få nyhederne, få nyhetene, få de vigtigste nyheder, få de viktigste nyhetene, tilmeld dig her, tilmeld dig vores, meld deg på vårt, meld deg på nyhetsbrevet, nyhedsbrevet udkommer, nyhetsbrevet sendes ut, takk for at du meldte, tak fordi du tilmeldte, tilføj som foretrukken, legg til som foretrukket",
      part: "vores nyhedsbrev, vårt nyhetsbrev, i din indbakke, i innboksen, direkte i din indbakke, rett i innboksen, direkte i innboksen, rett til innboksen",
    },
    subscription: {
      whole:
        "bliv abonnent, bli abonnent, abonnement, køb abonnement, kjøp abonnement, støt os, støtt oss, kun for abonnenter, for abonnenter, allerede abonnent, allerede abonnent log ind, er du allerede abonnent, er du allerede abonnent log ind, har du allerede et abonnement, har du allerede et abonnement log ind, allerede abonnent logg inn, er du allerede abonnent logg inn, har du allerede abonnement, har du allerede abonnement logg inn, har du allerede en konto, ikke abonnent, opret konto, opret en konto, opret en gratis konto, opret gratis konto, opret bruger, opprett konto, opprett en konto, opprett gratis konto, opprett bruker, registrer deg gratis, prøv gratis, prøv gratis i # dage, prøv gratis i # dager, prøv # dage gratis, # måned gratis, første måned # kr, # kr første måned, # kr pr måned, # kr per måned, # kr i måneden, # kr md, # kr mnd, derefter # kr pr måned, derefter # kr pr md, deretter # kr per måned, deretter # kr mnd, deretter # kr i måneden, ingen binding, ingen bindingstid, uden binding, opsig når som helst, opsig når du vil, avslutt når du vil, avslutt når som helst, si opp når du vil, vil du læse hele artiklen, vil du læse videre, vil du lese hele saken, vil du lese videre, læs videre for # kr, les videre for # krone, les videre for # kr, køb adgang, kjøp tilgang, se tilbud, se alle tilbud, vælg abonnement, velg abonnement, bliv abonnent i dag, bli abonnent i dag, bliv medlem, bli medlem, støt vores arbejde, støtt vårt arbeid, plus-artikel, pluss-sak, plussak, låst artikel, låst artikkel, eksklusivt for abonnenter",
      start:
        "støt uafhængig, støtt uavhengig, denne artikel er for, denne saken er for, spil ansvarligt, allerede abonnent, denne artikel er låst, artiklen er låst, læs videre med, for at læse videre, denne artikel er kun, denne artikel er forbeholdt, denne artikkelen er for abonnenter, denne artikkelen er kun, denne saken er kun, denne saken er forbeholdt, artikkelen er forbeholdt, log ind for at læse, logg inn for å lese, for å lese videre, for å lese hele saken, for at læse hele artiklen, for at læse artiklen, læs videre for # kr, les videre for #, du har # gratis artikler, du har læst # artikler, du har lest # artikler, få ubegrænset adgang, få ubegrenset tilgang, få adgang til alle, få tilgang til alt, få full tilgang, derefter # kr, deretter # kr",
      part: "uden binding, uten binding, opsig når som helst, avslutt når du vil, opsig når du vil, kun for abonnenter",
    },
    consent: {
      whole:
        "accepter, godta, godkend, godta alle, accepter alle, afvis, avvis, avvis alle, indstillinger, innstillinger, cookies, informasjonskapsler, vis indhold, vis innhold, vis indholdet, vis innholdet, tillad indhold, tillat innhold, tillad alle, tillat alle, tillad alle cookies, tillat alle informasjonskapsler, kun nødvendige, kun nødvendige cookies, bare nødvendige, godta kun nødvendige, accepter nødvendige, administrer cookies, administrer informasjonskapsler, administrer samtykke, administrer samtykker, endre samtykke, samtykkeinnstillinger, cookieindstillinger, cookie-indstillinger, tilpas indstillinger, tilpass innstillinger, gem indstillinger, lagre innstillinger, ekstern indhold, eksternt innhold, cookies og privatliv, personvern og informasjonskapsler, personverninnstillinger, privatlivsindstillinger, vis eksternt innhold, vis eksternt indhold, vi trenger ditt samtykke, vi har brug for dit samtykke",
      start:
        "vi bruger cookies, vi bruker cookies, vi bruker informasjonskapsler, denne hjemmeside bruger, dette nettstedet bruker, vi og vores, vi og våre, ved at fortsætte, ved å fortsette, for at se dette indhold, for å se dette innholdet, for å se innholdet må, for at se indholdet skal, du skal acceptere cookies, du må godta informasjonskapsler, du må godta cookies, dette innholdet er fra en, dette innholdet hentes fra, indholdet kommer fra en ekstern, ved tilmelding accepterer, ved å registrere deg, du bruger en adblocker, du bruker en annonseblokkerer, du bruker en adblocker, slå din adblocker, skru av annonseblokkereren, læs vores privatlivspolitik, læs mere i vores privatlivspolitik, les mer i vår personvernerklæring, les vår personvernerklæring, ved at klikke på tilmeld, ved å klikke på godta, ved å melde deg på godtar, ved at tilmelde dig accepterer, dette indhold kræver at du, dette innholdet krever at du",
      part: "brug af cookies, bruk av informasjonskapsler, accepterer du vores betingelser, accepterer du vores vilkår, accepterer du vores privatlivspolitik, godtar du våre vilkår, godtar du våre brukervilkår, godtar du vår personvernerklæring",
    },
    "share-row": {
      whole:
        "del, del på facebook, del artikel, del artikkel, del via e-mail, kopier link, kopier lenke, send, print, skriv ut, gem, lagre, lyt, lytt, tips en ven, facebook, tweet, lyt til artiklen, læs senere, les senere, gem til senere, føj til favoritter, legg til i favoritter, større tekst, send til en ven, tips en venn, gem artikel, gem artiklen, gemt, artiklen er gemt, gemte artikler, dine gemte artikler, mine gemte artikler, fjern fra gemte, lagre artikkel, lagre artikkelen, lagre saken, lagret, saken er lagret, lagrede saker, mine lagrede saker, lagrede artikler, fjern fra lagrede, del artiklen, del denne artikel, del artikel via, del saken, del denne saken, del artikkelen, del denne artikkelen, del på x, del på twitter, del på linkedin, del på bluesky, del på messenger, del på whatsapp, del via mail, del via e-post, del via sms, del med en ven, del lenke, del link, del opskrift, del oppskrift, link kopieret, linket er kopieret, kopiér link, kopier linket, lenke kopiert, lenken er kopiert, kopier lenken, kopier lenke til saken, giv artiklen som gave, giv som gave, giv artiklen væk, gi bort artikkelen, gi bort saken, gi i gave, print artikel, print artiklen, print siden, udskriv, udskriv artikel, skriv ut saken, skriv ut artikkelen, skriv ut siden, download som pdf, download pdf, last ned pdf, last ned som pdf, tekststørrelse, tekststørrelse større, følg emne, følg emnet, følg emner, du følger nu emnet, følg tema, følg temaet, følg temaer, du følger nå temaet, følg forfatter, følg skribenten, følg journalisten, # følgere, # visninger, # likes, # delinger, gem opskrift, gem opskriften, print opskrift, udskriv opskrift, lagre oppskrift, lagre oppskriften, skriv ut oppskrift, tilføj til indkøbsliste, tilføj til indkøbslisten, legg til i handleliste, legg til i handlelisten, bedøm opskriften, vurder oppskriften, gi karakter, gi terningkast, # stemmer, # anmeldelser, hold skærmen tændt, hold skjermen på, tilføj til kalender, tilføj til kalenderen, legg til i kalender, legg til i kalenderen, vis på kort, vis i kart, vis på kart, se på kort, se kart",
    },
    advertisement: {
      whole:
        "annonce, annoncer, annonse, annonser, reklame, sponsoreret, sponset, annonsørinnhold, artiklen fortsætter efter annoncen, annonce fortsætter, sponsoreret indhold, sponsoreret af, annoncørbetalt indhold, annoncørbetalt, kommercielt indhold, betalt partnerskab, betalt indhold, reklamelinks, i samarbejde med, i samarbeid med, i betalt samarbejde med, sponset innhold, sponset av, annonsørinnhold fra, kommersielt innhold, kommersielt samarbeid, betalt samarbeid, annonselenker, annonse slutt, luk annonce, lukk annonse, køb billetter, kjøp billetter, bestil billetter, bestill billetter, bestil bord, køb nu, kjøp nå, bestil nu, bestill nå, se pris, se priser, se tilbuddet, til butikken, reglerne gælder, regler og vilkår gælder, regler og vilkår gjelder, vilkår gjelder, #+ spil ansvarligt, spil ansvarligt #+, spil ansvarligt, spill ansvarlig, #+ spill ansvarlig, spill ansvarlig #+",
      start:
        "artiklen indeholder reklamelinks, artiklen indeholder affiliatelinks, artiklen indeholder reklame, denne artikel indeholder affiliate, denne artikel indeholder reklame, indlægget indeholder reklame, artikkelen inneholder annonselenker, artikkelen inneholder reklamelenker, saken inneholder annonselenker, denne artikkelen inneholder annonse, denne saken inneholder annonse, denne saken inneholder reklame, #+ spil ansvarligt, #+ spill ansvarlig, lenkene i saken er annonselenker, lenkene i artikkelen er annonselenker, links i artiklen er reklame",
      end: "stopspillet.dk, hjelpelinjen.no",
    },
    navigation: {
      whole:
        "menu, meny, hjem, forside, forsiden, søg, søk, log ind, logg inn, log ud, logg ut, min konto, min side, profil, gå til indhold, gå til hovedindhold, hopp til innhold, gå til hovedinnhold, tilbage, tilbake, til toppen, næste, neste, forrige, luk, lukk, åbn, åpne, mere, mer, alle, kontakt, kontakt os, kontakt oss, om os, om oss, hjælp, hjelp, job, jobb, arkiv, kategorier, emner, kryds og tværs, e-avis, sprog, språk, dansk, norsk, indstillinger, innstillinger, vejr, vær, ja, nej, nei, vis mindre, vis færre, vis hele artiklen, vis hele saken, vis hele artikkelen, vis hele teksten, vis alt, vis flere artikler, vis flere saker, hent flere artikler, hent flere saker, hent flere indlæg, indlæs flere, last flere, last inn mer, last flere saker, vis nye opdateringer, vis nye meldinger, vis nye oppdateringer, nye opdateringer, nye meldinger, ældre opdateringer, eldre meldinger, vis flere indlæg, vis flere innlegg, vis flere meldinger, kun vigtige opdateringer, kun viktige hendelser, viktige hendelser, opdater siden, oppdater siden, stem nu, stem nå, se resultat, se resultatet, se resultatene, tak for din stemme, takk for din stemme, takk for stemmen, tak for dit svar, takk for svaret, takk for tilbakemeldingen, tak for din feedback, afstemningen er lukket, afstemningen er slut, avstemningen er stengt, avstemningen er avsluttet, var denne artikel nyttig, var denne artikkelen nyttig, var denne saken nyttig, vejret lige nu, vejrudsigt, vejrudsigten, været nå, værvarsel, til forsiden, gå til forsiden, tilbage til forsiden, tilbake til forsiden, tilbage til toppen, tilbake til toppen, tænd et lys, mindeside, tenn lys, minneside, skriv en minnetekst, sett inn dødsannonse, dødsannoncer, dødsannonser, vedhæftede filer, vedlagte filer, last ned alle, download alle, læs e-avisen, les e-avisen, dagens avis, les dagens avis, læs dagens avis, tv-oversigt, tv-guide, kryssord, krydsord, sudoku, horoskop, podcasts, podkaster, kundeservice, annoncer, annonsér",
      start: "gå til, hopp til, du er her, tilbage til, tilbake til",
    },
    comments: {
      whole:
        "kommentarer, kommentar, # kommentarer, # kommentar, ingen kommentarer, skriv en kommentar, legg igjen en kommentar, skriv kommentar, kommenter, kommentér, deltag i debatten, delta i debatten, debat, vis kommentarer, se kommentarer, legg igjen et svar, svar avbryt, gæstebog, gjestebok, kondolencer, kommentarsporet er lukket, kommentarsporet er åbent, kommentarfeltet er stengt, kommentarfeltet er åpent, kommentarregler, regler for debat, debatregler, debattregler, regler for kommentarfeltet, vis flere kommentarer, vis alle kommentarer, hent flere kommentarer, last flere kommentarer, skjul kommentarer, læs alle kommentarer, les alle kommentarer, les kommentarer, læs kommentarer, skriv den første kommentar, vær den første til at kommentere, vær den første til å kommentere, bliv den første til at kommentere, læserkommentarer, leserkommentarer, nyeste først, ældste først, eldste først, mest populære først, gå til kommentarer",
      start:
        "# kommentarer til, # svar til, du skal være logget, du må være logget, lurer du på noe, log ind for at kommentere, logg inn for å kommentere, du skal logge ind for at kommentere, du må logge inn for å kommentere, hold en god tone i, kommentarfeltet modereres, kommentarer modereres, kommentarfeltet er stengt, kommentarsporet er lukket",
    },
    "comment-form": {
      whole:
        "navn, dit navn, ditt navn, hjemmeside, nettsted, besked, melding, send, svar, påkrævet, obligatorisk, send kommentar, anmeld, rapporter kommentar, anmeld kommentar, rapporter, svar på kommentar, vis svar, vis # svar, # svar, skjul svar, send svar",
      start:
        "din e-mailadresse vil ikke, din e-postadresse vil ikke, krævede felter, obligatoriske felt, gem mit navn, lagre mitt navn",
      part: "krævede felter er markeret, obligatoriske felt er merket",
    },
    biography: {
      label:
        "om forfatteren, om skribenten, forfatter, om mig, om meg, om kronikøren, om debattøren, om journalisten, om forfatterne",
      part: "er freelancejournalist, er frilansjournalist",
    },
    copyright: {
      whole:
        "alle rettigheder forbeholdes, alle rettigheter reservert, ophavsret, opphavsrett, copyright",
      start:
        "alle rettigheder, alle rettigheter, artiklen har tidligere været bragt, artiklen er tidligere bragt, denne artikel har tidligere været, artiklen blev første gang, artiklen blev oprindeligt, denne artikel blev oprindeligt, artikkelen er tidligere publisert, artikkelen ble først publisert, denne artikkelen ble først publisert, saken ble først publisert, denne saken ble først publisert, saken er tidligere publisert, denne teksten er tidligere publisert, kopiering kun tilladt, alt indhold er beskyttet, alt innhold er opphavsrettslig",
      end: "rettigheder forbeholdes",
      part: "beskyttet etter åndsverkloven, beskyttet i henhold til åndsverkloven, omfattet af lov om ophavsret, i henhold til lov om ophavsret",
    },
    "tag-row": {
      label:
        "emner, emne, tags, tag, nøgleord, nøkkelord, kategori, kategorier, stikkord, emner i artiklen, temaer i saken, temaer, relaterte temaer, relaterede emner, følg emner i artiklen, emneord",
    },
    "reading-time": {
      whole:
        "læsetid, lesetid, læsetid # min, lesetid # min, # min læsetid, # min lesetid, # minutter, # timer siden, # minutter siden, # dage siden, # dager siden, i dag, i går, # min læsning, # min lesning, # minutters læsning, # minutters lesning, # min at læse, læsetid ca # min, lesetid ca # min, lesetid # minutter, læsetid # minutter, for # timer siden, for # minutter siden, for # dage siden, for # dager siden, for # time siden, for # dag siden, for en time siden, for en dag siden, for # uger siden, for # uker siden, opdateret for # timer siden, opdateret for # minutter siden, oppdatert for # timer siden, oppdatert for # minutter siden, oppdatert for # dager siden, publisert for # timer siden, publisert for # minutter siden, publiceret for # timer siden, i går kl #, i dag kl #, i går kl # #, i dag kl # #, i går # #, i dag # #, # t siden, # time siden, # min siden, # dag siden",
      start: "læsetid, lesetid",
    },
    "caption-label": {
      whole: "billedtekst, bildetekst, fototekst",
      label: "billedtekst, bildetekst",
    },
    gallery: {
      label:
        "billedserie, bildeserie, galleri, billede # af #, bilde # av #, # af #, # av #, se billedserie, se billedserien, se flere billeder, se alle billeder, se bildeserie, vis bildeserie, se flere bilder, vis alle bilder, åpne bildeserie, # billeder, # bilder",
      start: "billede # af, bilde # av",
    },
    "scraper-debris": {
      whole:
        "indlæser, laster, forstør, forstørr, afspil, spill av, lyt til artiklen # min, lyt til artiklen # # min, lyt til denne artikel, lyt til artikel, lyt til historien, lytt til saken, lytt til saken # min, lytt til artikkelen, lytt til artikkelen # min, lytt til denne saken, oplæst af en kunstig stemme, oplæst af kunstig stemme, oplæst artikel, opplest av kunstig stemme, opplest artikkel, indholdet kan ikke vises, innholdet kan ikke vises, indholdet er ikke tilgængeligt, innholdet er ikke tilgjengelig, innholdet er ikke lenger tilgjengelig, videoen kan ikke afspilles, videoen kan ikke spilles av, videoen er ikke længere tilgængelig, videoen er ikke lenger tilgjengelig, afspil video, spill av video, slå lyd til, slå lyd fra, slå lyden til, slå på lyd, slå av lyd, slå på lyden, undertekster til, fuld skærm, fullskjerm, næste video, neste video, siden findes ikke, siden finnes ikke, indlejret indhold, innebygd innhold, modelfoto, arkivfoto, arkivbillede, arkivbilde, illustrasjonsfoto, illustrasjonsbilde, illustrationsfoto, genrefoto, foto privat, foto arkiv, foto pressefoto, forstør billedet, forstør billede, forstørr bildet, forstørr bilde, luk billede, luk billedet, lukk bilde, lukk bildet, åpne bildet i fullskjerm, vis bilde i fullskjerm, åbn billedet i fuld skærm, vis billedtekst, vis bildetekst, skjul bildetekst, billedtekst, bildetekst, resumé lavet af ai, opsummeret af ai, opsummering lavet af ai, ai-opsummering, oppsummert av ki, oppsummert av ai, oppsummert med ki, ki-oppsummering, ki-generert, ai-genereret, laget med ki, ki-generert bilde, se opslaget på instagram, se opslaget på facebook, se opslaget på x, se innlegget på instagram, se innlegget på facebook, se innlegget på x, indlejr, automatisk oversat, automatisk oversatt, indlæser indhold, laster innhold, vent venligst, vennligst vent, innlogget som",
      end: "foto privat, foto arkiv, foto arkivfoto, foto pressefoto",
      label: "billedtekst, bildetekst",
      start:
        "artiklen er læst op af, artiklen er oplæst af, artiklen læses op af, denne artikel er læst op af, saken leses opp av, artikkelen leses opp av, saken er lest opp av, artikkelen er lest opp av, denne artikkelen er lest opp, teksten er automatisk oversat, teksten er automatisk oversatt, artiklen er oversat med, artiklen er oversat ved hjælp, artiklen er automatisk, artikkelen er oversatt med ki, saken er oversatt med, artikkelen er automatisk, artikkelen er oversatt ved hjelp, oppsummeringen er laget av ki, oppsummeringen er laget med, oppsummeringen er generert, oppsummering er generert, opsummeringen er lavet af, opsummeringen er genereret, resuméet er lavet af ai, der er sket en fejl prøv, der opstod en fejl prøv, noe gikk galt prøv, det oppstod en feil prøv, det har oppstått en feil prøv, din browser understøtter ikke, nettleseren din støtter ikke, din nettleser støtter ikke, denne siden krever javascript, denne side kræver javascript",
    },
    "source-filler": {
      whole:
        "læs hele artiklen, les hele artikkelen, les hele saken, læs mere, les mer, link, lenke, her, klik her, klikk her",
    },
    footer: {
      whole:
        "privatlivspolitik, personvern, personvernerklæring, cookiepolitik, informasjonskapsler, vilkår, betingelser, handelsbetingelser, brukervilkår, kontakt os, kontakt oss, om os, om oss, annoncér, annonsere, kundeservice, tilgjengelighet, rss, følg os, følg oss, tips oss, tip os, redaktionen, redaksjonen, rettelse, ret en fejl, meld en fejl, meld fra om feil, rapporter feil, kontakt redaktionen, kontakt redaksjonen, tip redaktionen, tips redaksjonen, om redaktionen, om redaksjonen, om ansvarlig redaktør, redaktøransvar, vær varsom-plakaten, pressetiske regler, presseetiske regler, pressekontakt, pressekontakter, ledige stillinger, ledige jobs, personvern og cookies, cookies og personvern, privatlivspolitik og cookies, cookie- og privatlivspolitik, cookies og persondata, persondatapolitik, dette er en leder, dette er en leder fra, dette er et debatindlæg, dette er et debattinnlegg, dette er en kronikk, dette er en kronik, dette er en klumme, dette er et leserinnlegg, dette er et læserbrev, ritzau",
      start:
        "ansvarshavende, ansvarlig redaktør, sjefredaktør, chefredaktør, redaktør, dette er et debatindlæg, dette er et debattinnlegg, dette er en klumme, dette er en kronik, dette er en kronikk, dette er et leserinnlegg, dette er et læserbrev, klummen er udtryk for, klummen er et udtryk for, kronikken er udtryk for, kronikken gir uttrykk for, kommentaren gir uttrykk for, kommentaren er udtryk for, innlegget gir uttrykk for, debattinnlegget gir uttrykk for, teksten gir uttrykk for skribentens, indlægget er udtryk for skribentens, indlægget er alene udtryk, vi modtager meget gerne dit, send inn et debattinnlegg, send inn debattinnlegg, pressekontakt",
      part: "udtryk for skribentens holdning, udtryk for skribentens egen holdning, uttrykk for skribentens holdning, uttrykk for skribentens meninger, udtryk for forfatterens egen holdning, arbeider etter vær varsom-plakatens",
    },
    "reader-call": {
      start:
        "skriv til os, send os, fortæl os, har du et tip, har du et nyhedstip, tip os, har du fundet en fejl, fundet en fejl, hvad synes du, stem i, fejl i artiklen, ser du en fejl, fandt du en fejl, feil i saken gi, har du funnet en feil, fant du en feil, ser du en feil, oppdaget du en feil, har du tips til saken, har du tips innspill, har du et tip til, har du tanker om saken, har du innspill til, har du spørsmål til saken, har du spørgsmål til artiklen, har du lyst til at skrive et debatindlæg, vil du skrive et debatindlæg, send dit debatindlæg, send ditt innlegg, send innlegget ditt, tips oss på, tip os på, vi vil gerne høre fra dig, vi vil gjerne høre fra deg, har du en historie til os, send os dit tip",
      part: "skriv til os på, i kommentarerne nedenfor, forbeholder sig ret til, send oss en e-post på, send oss tips på, tips oss på, tip os på, kontakt oss på tips, gi oss beskjed her",
      whole:
        "fejl i artiklen, feil i saken, feil i artikkelen, funnet en feil, fant du en feil, skriv til journalisten, skriv til redaktionen, kontakt journalisten, send e-post til journalisten, send mail til journalisten, har du tips til saken, har du et tip til redaktionen, tips oss her, send oss tips, send os et tip",
    },
  },
  appeal: {
    product:
      "nyhedsbrev, nyhetsbrev, indbakke, innboks, app, appen, abonnement, notifikationer, varsler, kanal, journalistik, journalistikk, avis, podcast, e-mail, e-post, nyhedsbreve, nyhedsbrevet, nyhetsbrevet, nyhetsbrevene, indbakken, innboksen, pushvarsler, push-varsler, e-avis, e-avisen, gratis artikler, podkast, podkasten, podcasten, whatsapp-kanal, abonnementet, medlemskap, medlemskab",
    action:
      "tilmeld, meld deg, abonner, download, hent, last ned, få, installer, klik, klikk, følg, støt, støtt, skriv, stem, prøv, køb, kjøp, læs, les, bliv, bli, tips, tilmeld dig, meld deg på, abonnér, hent vores, last ned vår, prøv gratis, log ind, logg inn, følg os, følg oss, lyt til vores, lytt til vår, fortsæt med at læse, les videre, læs videre, send oss, send os, skru på, gå ikke glip, ikke gå glipp, tips oss, tip os",
    we: "vi, os, oss, vores, vår, vårt, våre",
    you: "du, dig, deg, din, dit, ditt, dine, dere, jeres",
    offer:
      "gratis, nu, nå, her, hver morgen, hver dag, hver uge, hver uke, om måneden, i måneden, # kr, første måned, kun, bare, direkte, eksklusivt, uden binding, uten binding, hver aften, hver fredag, hver mandag, hver lørdag, pr måned, per måned, helt gratis, når du vil, når som helst, ubegrænset, ubegrenset, rett i, på mobilen, ingen bindingstid, ingen binding",
    data: "cookies, informasjonskapsler, data, persondata, personopplysninger, partnere, tredjepart, samtykke, privatliv, personvern, accepter, godta, indstillinger, privatlivspolitik, personvernerklæring, brukervilkår, samtykker, eksternt innhold, tredjeparter",
  },
  by: "af, av, tekst, tekst af, tekst av, skrevet af, skrevet av, forfatter, interview, intervju, opskrift af, oppskrift av",
  staff:
    "redaktionen, vores korrespondent, vår korrespondent, nyhedsredaktionen, nyhetsredaksjonen, redaksjonen",
  editors:
    "redigeret af, redigert av, redaktør, oversat af, oversatt av, oversættelse, oversettelse, medvirkende",
  contributed: "",
  material: "med materiale fra, med oplysninger fra, med opplysninger fra",
  jobs: "journalist, redaktør, korrespondent, reporter, redaktionen, skribent, fotograf, debattør, universitet, professor, institut",
  and: "og, med",
  in: "i, fra",
  published:
    "publiceret, publisert, udgivet, offentliggjort, dato, den, lagt ud, først publisert, udgivet den, publiceret den, publisert den, publiceret kl, publisert kl",
  updated:
    "opdateret, oppdatert, sidst opdateret, sist oppdatert, ændret, endret, opdateret den, opdateret kl, oppdatert den, oppdatert kl, sist endret",
  source: "kilde, kilder, via",
  origin: "oprindeligt udgivet i, oprindelig publisert i, først bragt i, først publisert i",
  credit:
    "foto, billede, bilde, fotograf, illustration, illustrasjon, grafik, arkivfoto, skærmbillede, skjermbilde, modelfoto, pressefoto, privatfoto, illustrasjonsfoto, illustrasjonsbilde, arkivbillede, arkivbilde, fotoillustration, ki-bilde",
  facts:
    "hvornår, hvor, når, hvad, hva, hvem, dato, tid, sted, adresse, entré, entre, billetter, billett, pris, priser, varighed, længde, lengde, start, information, info, tilmelding, påmelding, åbningstider, åpningstider, født, indbyggere, innbyggere, tilskuere, dommer",
  months:
    "januar jan, februar feb, marts mars mar, april apr, maj mai, juni jun, juli jul, august aug, september sep sept, oktober okt, november nov, december desember dec des",
  weekdays: "mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag",
  dateWords: "kl, klokken, den",
};
