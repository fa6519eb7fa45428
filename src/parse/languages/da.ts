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
        "læs også, les også, læs mere, les mer, læs videre, les videre, se også, se video, hør også, video, mere om, mer om, følg med, podcast, quiz, afstemning, tips",
      whole:
        "læs mere, les mer, vis mere, vis mer, vis alle, se alle, hent flere, last inn flere, gå til artiklen, les hele saken, læs hele artiklen, artiklen fortsætter efter annoncen, saken fortsetter under annonsen",
      start: "læs mere om, les mer om, klik her for, klikk her for",
    },
    related: {
      whole:
        "læs også, les også, mest læste, mest lest, populært, seneste nyt, siste nytt, anbefalet, anbefalt, relateret, relatert, relaterede artikler, relaterte artikler, flere artikler, flere saker, andre læser, andre leser, mere fra, mer fra, siste saker, seneste, andre læste også, emner du kan følge, flere opskrifter, flere videoer",
      label: "mere fra, mer fra, mere om, mer om",
    },
    newsletter: {
      whole:
        "nyhedsbrev, nyhetsbrev, tilmeld, tilmeld nyhedsbrev, meld deg på, abonner, din e-mail, din e-post, følg os, følg oss",
      start: "tilmeld dig, meld deg på, få vores, få våre, følg os på, følg oss på",
      part: "vores nyhedsbrev, vårt nyhetsbrev, i din indbakke, i innboksen",
    },
    subscription: {
      whole:
        "bliv abonnent, bli abonnent, abonnement, køb abonnement, kjøp abonnement, støt os, støtt oss, kun for abonnenter, for abonnenter, allerede abonnent",
      start:
        "støt uafhængig, støtt uavhengig, denne artikel er for, denne saken er for, spil ansvarligt, allerede abonnent, denne artikel er låst, artiklen er låst, læs videre med, for at læse videre",
      part: "uden binding, uten binding",
    },
    consent: {
      whole:
        "accepter, godta, godkend, godta alle, accepter alle, afvis, avvis, avvis alle, indstillinger, innstillinger, cookies, informasjonskapsler",
      start:
        "vi bruger cookies, vi bruker cookies, vi bruker informasjonskapsler, denne hjemmeside bruger, dette nettstedet bruker, vi og vores, vi og våre, ved at, ved å fortsette",
      part: "brug af cookies, bruk av informasjonskapsler",
    },
    "share-row": {
      whole:
        "del, del på facebook, del artikel, del artikkel, del via e-mail, kopier link, kopier lenke, send, print, skriv ut, gem, lagre, lyt, lytt, tips en ven, facebook, tweet, lyt til artiklen, læs senere, les senere, gem til senere, føj til favoritter, legg til i favoritter, større tekst, send til en ven, tips en venn",
    },
    advertisement: {
      whole:
        "annonce, annoncer, annonse, annonser, reklame, sponsoreret, sponset, annonsørinnhold, artiklen fortsætter efter annoncen, annonce fortsætter",
    },
    navigation: {
      whole:
        "menu, meny, hjem, forside, forsiden, søg, søk, log ind, logg inn, log ud, logg ut, min konto, min side, profil, gå til indhold, gå til hovedindhold, hopp til innhold, gå til hovedinnhold, tilbage, tilbake, til toppen, næste, neste, forrige, luk, lukk, åbn, åpne, mere, mer, alle, kontakt, kontakt os, kontakt oss, om os, om oss, hjælp, hjelp, job, jobb, arkiv, kategorier, emner, kryds og tværs, e-avis, sprog, språk, dansk, norsk, indstillinger, innstillinger, vejr, vær, ja, nej, nei",
      start: "gå til, hopp til, du er her, tilbage til, tilbake til",
    },
    comments: {
      whole:
        "kommentarer, kommentar, # kommentarer, # kommentar, ingen kommentarer, skriv en kommentar, legg igjen en kommentar, skriv kommentar, kommenter, kommentér, deltag i debatten, delta i debatten, debat, vis kommentarer, se kommentarer, legg igjen et svar, svar avbryt, gæstebog, gjestebok, kondolencer",
      start:
        "# kommentarer til, # svar til, log ind for at, logg inn for å, du skal være logget, du må være logget, lurer du på noe",
    },
    "comment-form": {
      whole:
        "navn, dit navn, ditt navn, hjemmeside, nettsted, besked, melding, send, svar, påkrævet, obligatorisk, send kommentar, anmeld",
      start:
        "din e-mailadresse vil ikke, din e-postadresse vil ikke, krævede felter, obligatoriske felt, gem mit navn, lagre mitt navn",
      part: "krævede felter er markeret, obligatoriske felt er merket",
    },
    biography: {
      label: "om forfatteren, om skribenten, forfatter, om mig, om meg",
      part: "er freelancejournalist, er frilansjournalist",
    },
    copyright: {
      whole:
        "alle rettigheder forbeholdes, alle rettigheter reservert, ophavsret, opphavsrett, copyright",
      start: "alle rettigheder, alle rettigheter",
      end: "rettigheder forbeholdes",
    },
    "tag-row": {
      label: "emner, emne, tags, tag, nøgleord, nøkkelord, kategori, kategorier, stikkord",
    },
    "reading-time": {
      whole:
        "læsetid, lesetid, læsetid # min, lesetid # min, # min læsetid, # min lesetid, # minutter, # timer siden, # minutter siden, # dage siden, # dager siden, i dag, i går",
      start: "læsetid, lesetid",
    },
    "caption-label": { whole: "billedtekst, bildetekst, fototekst" },
    gallery: {
      label: "billedserie, bildeserie, galleri, billede # af #, bilde # av #, # af #, # av #",
      start: "billede # af, bilde # av",
    },
    "scraper-debris": { whole: "indlæser, laster, forstør, forstørr, afspil, spill av" },
    "source-filler": {
      whole:
        "læs hele artiklen, les hele artikkelen, les hele saken, læs mere, les mer, link, lenke, her, klik her, klikk her",
    },
    footer: {
      whole:
        "privatlivspolitik, personvern, personvernerklæring, cookiepolitik, informasjonskapsler, vilkår, betingelser, handelsbetingelser, brukervilkår, kontakt os, kontakt oss, om os, om oss, annoncér, annonsere, kundeservice, tilgjengelighet, rss, følg os, følg oss, tips oss, tip os, redaktionen, redaksjonen",
      start: "ansvarshavende, ansvarlig redaktør, sjefredaktør, chefredaktør, redaktør",
    },
    "reader-call": {
      start:
        "skriv til os, send os, fortæl os, har du et tip, har du et nyhedstip, tip os, har du fundet en fejl, fundet en fejl, hvad synes du, stem i",
      part: "skriv til os på, i kommentarerne nedenfor, forbeholder sig ret til",
    },
  },
  appeal: {
    product:
      "nyhedsbrev, nyhetsbrev, indbakke, innboks, app, appen, abonnement, notifikationer, varsler, kanal, journalistik, journalistikk, avis, podcast, e-mail, e-post",
    action:
      "tilmeld, meld deg, abonner, download, hent, last ned, få, installer, klik, klikk, følg, støt, støtt, skriv, stem, prøv, køb, kjøp, læs, les, bliv, bli, tips",
    we: "vi, os, oss, vores, vår, vårt, våre",
    you: "du, dig, deg, din, dit, ditt, dine, dere, jeres",
    offer:
      "gratis, nu, nå, her, hver morgen, hver dag, hver uge, hver uke, om måneden, i måneden, # kr, første måned, kun, bare, direkte, eksklusivt, uden binding, uten binding",
    data: "cookies, informasjonskapsler, data, persondata, personopplysninger, partnere, tredjepart, samtykke, privatliv, personvern, accepter, godta, indstillinger",
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
  published: "publiceret, publisert, udgivet, offentliggjort, dato, den, lagt ud",
  updated: "opdateret, oppdatert, sidst opdateret, sist oppdatert, ændret, endret",
  source: "kilde, kilder, via",
  origin: "oprindeligt udgivet i, oprindelig publisert i, først bragt i, først publisert i",
  credit:
    "foto, billede, bilde, fotograf, illustration, illustrasjon, grafik, arkivfoto, skærmbillede, skjermbilde",
  facts:
    "hvornår, hvor, når, hvad, hva, hvem, dato, tid, sted, adresse, entré, entre, billetter, billett, pris, priser, varighed, længde, lengde, start, information, info, tilmelding, påmelding, åbningstider, åpningstider, født, indbyggere, innbyggere, tilskuere, dommer",
  months:
    "januar jan, februar feb, marts mars mar, april apr, maj mai, juni jun, juli jul, august aug, september sep sept, oktober okt, november nov, december desember dec des",
  weekdays: "mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag",
  dateWords: "kl, klokken, den",
};
