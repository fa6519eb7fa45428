/** Italian. */
import type { Language } from "./language.ts";

export const italian: Language = {
  code: "it",
  functionWords:
    "il, lo, la, i, gli, le, l, un, uno, una, di, del, dello, della, dei, degli, delle, a, al, allo, alla, ai, agli, alle, da, dal, dalla, in, nel, nella, nei, con, su, sul, sulla, per, tra, fra, e, ed, o, ma, che, chi, cui, non, è, sono, era, ha, hanno, aveva, si, se, ci, ne, come, più, anche, questo, questa, quello, quella, suo, sua, suoi, mi, io, lui, lei, noi, dopo, prima, quando, dove, già, ancora, essere, stato",
  sections:
    "cronaca, politica, esteri, interni, mondo, italia, economia, società, sport, calcio, cultura, spettacoli, spettacolo, scienza, scienze, salute, tecnologia, tecnologie, ambiente, clima, scuola, istruzione, opinioni, commenti, editoriali, editoriale, lettere, cucina, ricette, viaggi, moda, costume, motori, finanza, lavoro, regioni, locale, città, roma, milano, napoli, torino, giustizia, europa, meteo, musica, cinema, libri, teatro, televisione, turismo, storia, interviste, intervista, notizie, ultime notizie, territorio, gusto, tempo libero, primo piano, lettere al direttore, la lettera, le lettere, l'intervista, rubrica, rubriche, necrologi, il commento, opinione, cronache, sapori, antipasti, dolci, primi piatti, primi, secondi, contorni, cronaca locale, cronaca nera, cronaca bianca, cronaca rosa, nera, giudiziaria, dalla provincia, provincia, province, comuni, comune, quartieri, hinterland, lombardia, veneto, piemonte, toscana, lazio, campania, sicilia, sardegna, puglia, emilia-romagna, liguria, marche, umbria, calabria, abruzzo, firenze, bologna, genova, palermo, venezia, bari, bergamo, brescia, verona, padova, governo, parlamento, elezioni, regionali, palazzo, sanità, medicina, benessere, psicologia, nutrizione, bellezza, famiglia, genitori, bambini, giovani, università, ricerca, spazio, innovazione, internet, social, intelligenza artificiale, sicurezza, videogiochi, imprese, aziende, industria, energia, agricoltura, pesca, mare, porto, trasporti, trasporto, traffico, viabilità, mobilità, casa, arredamento, giardino, immobiliare, consumi, risparmio, borsa, mercati, pensioni, fisco, sindacati, diritti, donne, migranti, religione, chiesa, vaticano, natura, animali, previsioni, arte, mostre, mostra, musei, danza, opera, lirica, classica, letteratura, poesia, fumetti, serie tv, tv, radio, media, gossip, personaggi, volti, design, architettura, idee, saggi, saggio, dibattito, blog, editorialisti, l'editoriale, la rubrica, il corsivo, corsivi, opinioni e commenti, lettera, posta, la posta dei lettori, ritratti, ritratto, storie, la storia, le storie, inchieste, inchiesta, reportage, approfondimenti, approfondimento, fact-checking, dati, speciali, speciale, dossier, memoria, amarcord, archeologia, curiosità, stranezze, dal mondo, serie a, serie b, serie c, champions league, coppa italia, calcio dilettanti, dilettanti, calcio giovanile, basket, pallacanestro, volley, pallavolo, tennis, ciclismo, atletica, nuoto, rugby, formula 1, motogp, sci, sport locale, altri sport, cronaca della partita, ricetta, contorno, vini, ristoranti, itinerari, eventi, agenda, appuntamenti, feste, sagre, comunicati, comunicati stampa, attualità, dall'italia",
  kickers:
    "esclusiva, esclusivo, in diretta, diretta, video, ultim'ora, urgente, premium, in evidenza",
  rubric: "sezione, rubrica, categoria",
  lines: {
    promo: {
      label:
        "leggi anche, leggi di più, leggi tutto, leggi, leggete anche, guarda anche, guarda il video, guarda le foto, guarda la gallery, guarda, vedi anche, ascolta, ascolta il podcast, approfondisci, per approfondire, per saperne di più, correlati, articolo correlato, video, foto, le foto, il video, sondaggio, potrebbe interessarti, potrebbe interessarti anche, ti potrebbe interessare, da non perdere, scopri di più, scopri, diretta, in diretta, lo speciale, speciale, il podcast, continua a leggere, il quiz, quiz, ti consigliamo",
      whole:
        "leggi tutto, leggi di più, continua a leggere, continua, mostra altro, vedi tutti, vedi tutto, carica altri, scopri di più, altre notizie, leggi l'articolo, guarda il video, vai all'articolo, tutte le notizie",
      start:
        "leggi anche l, leggi tutte le, clicca qui per, tutte le notizie su, segui la diretta, se cercate altre idee, leggi anche",
    },
    related: {
      whole:
        "leggi anche, potrebbe interessarti, potrebbe interessarti anche, ti potrebbe interessare, ti potrebbero interessare, potrebbero interessarti, articoli correlati, notizie correlate, correlati, articoli simili, altri articoli, altre notizie, i più letti, più letti, le più lette, più lette, i più visti, ultimi articoli, articoli recenti, ultime notizie, ultim'ora, ultima ora, in evidenza, in primo piano, consigliati, consigliati per te, da non perdere, tendenze, popolari, dalla stessa sezione, dello stesso autore, contenuti sponsorizzati, i più commentati, articoli più letti, video, più condivisi, potrebbe piacerti, scelti per te, i lettori hanno letto anche, altre ricette, ricette correlate, altri video, argomenti da seguire",
      label: "altro da, altri articoli di, più letti in, ultime da, altro su, notizie da",
      start:
        "potrebbe interessarti, ti potrebbe interessare, articoli correlati, altri articoli di",
    },
    newsletter: {
      whole:
        "newsletter, iscriviti, iscriviti alla newsletter, iscriviti alla nostra newsletter, la tua email, inserisci la tua email, seguici, seguici su, registrati, ricevi le notizie, resta aggiornato, attiva le notifiche",
      start:
        "iscriviti alla, iscriviti al, iscrivetevi, ricevi ogni, ricevi le, seguici su, seguici anche, entra nel nostro, unisciti al, resta sempre aggiornato, inserisci la tua, attiva le notifiche, entra nella nostra community, entra nella community",
      part: "alla nostra newsletter, nella tua casella, nostro canale whatsapp, nostro canale telegram, sui nostri canali, controlla la cartella spam, ti abbiamo inviato un, confermare l'iscrizione, nella cartella spam",
    },
    subscription: {
      whole:
        "abbonati, abbonamento, abbonati ora, sostienici, sostieni, dona, dona ora, diventa socio, solo per abbonati, contenuto riservato, sei già abbonato, accedi per leggere, offri un caffè, regala",
      start:
        "sostieni il, sostieni un, abbonati a, abbonati per, questo contenuto è riservato, per continuare a leggere, sei già abbonato, se ti è piaciuto, gioca responsabilmente, questo articolo è riservato, contenuto riservato, articolo riservato, vuoi continuare a leggere",
      part: "riservato agli abbonati, senza vincoli, gioca responsabilmente, il gioco può causare, sostieni il nostro, sostieni il giornalismo",
    },
    consent: {
      whole:
        "accetta, accetta tutti, accetto, rifiuta, rifiuta tutti, gestisci preferenze, impostazioni cookie, preferenze cookie, cookie, personalizza, informativa, continua senza accettare, chiudi e accetta, privacy",
      start:
        "utilizziamo i cookie, utilizziamo cookie, usiamo i cookie, questo sito utilizza, questo sito usa, noi e i nostri partner, proseguendo la navigazione, continuando a navigare, cliccando su, iscrivendoti, ho letto e accetto, acconsento, con il tuo consenso, usiamo tecnologie, questo contenuto non è disponibile, per visualizzare questo contenuto, modifica i cookie, gestisci i cookie",
      part: "utilizzo dei cookie, uso dei cookie, informativa sulla privacy, trattamento dei dati, cookie di terze parti",
    },
    "share-row": {
      whole:
        "condividi, condividi su facebook, condividi su twitter, condividi su x, condividi su whatsapp, condividi via email, condividi l'articolo, condividi questo articolo, condividere, copia link, copia il link, invia, invia per email, stampa, tweet, twitta, salva, salva articolo, ascolta, ascolta l'articolo, preferiti, mi piace, # condivisioni, condivisioni, commenta, segui, e-mail, email, facebook, caricamento, mi piace caricamento, ascolta questo articolo, salva tra i preferiti, aggiungi ai preferiti, aggiungi ai segnalibri, salva per dopo, leggi dopo, ingrandisci testo, aumenta testo, invia a un amico, invia ad un amico, vai alla ricetta",
      start: "fai clic qui per, fai clic per condividere, condividi su, condividi via",
      part: "si apre in una nuova finestra",
    },
    advertisement: {
      whole:
        "pubblicità, annuncio, annunci, sponsorizzato, contenuto sponsorizzato, continua dopo la pubblicità, l'articolo continua dopo la pubblicità, inserzione, messaggio pubblicitario, messaggio promozionale, advertising, la pubblicità continua, annuncio pubblicitario",
      start: "questo articolo contiene link di affiliazione, continua dopo la",
      part: "link di affiliazione",
    },
    navigation: {
      whole:
        "menu, menu principale, home, homepage, prima pagina, cerca, ricerca, accedi, entra, login, esci, registrati, il mio account, profilo, vai al contenuto, salta al contenuto, torna su, torna all'inizio, torna alla home, indietro, avanti, successivo, precedente, articolo successivo, articolo precedente, pagina successiva, chiudi, apri, altro, tutti, tutto, mappa del sito, contatti, contattaci, chi siamo, redazione, aiuto, lavora con noi, negozio, archivio, categorie, categoria, etichette, temi, autori, sezioni, video, foto, podcast, gallerie, eventi, giochi, oroscopo, edizione, edizioni, lingua, italiano, impostazioni, notifiche, servizi, abbonati, necrologi, annunci, meteo, diretta, sì, no, ok, link, cruciverba, leggi il giornale, edicola, ultima ora",
      start: "vai al, salta al, torna alla, sei qui, ti trovi in",
    },
    comments: {
      whole:
        "commenti, commento, # commenti, # commento, nessun commento, # risposte, # risposta, lascia un commento, lascia una risposta, lascia un tuo commento, scrivi un commento, aggiungi un commento, commenta, commenta l'articolo, i tuoi commenti, il tuo commento, commenti chiusi, i commenti sono chiusi, annulla risposta, lascia un commento annulla risposta, vedi i commenti, tutti i commenti, leggi i commenti, partecipa alla discussione, la tua opinione, discussione, ultimi commenti, commenti recenti, commenti dei lettori, reazioni, libro degli ospiti, condoglianze",
      start:
        "# commenti su, # pensieri su, un commento su, devi essere connesso, per commentare, accedi per, effettua il login, i commenti sono",
    },
    "comment-form": {
      whole:
        "nome, il tuo nome, email obbligatoria, sito web, messaggio, il tuo messaggio, invia commento, pubblica, rispondi, # rispondi, segnala, cognome, telefono, campi obbligatori, invia",
      start:
        "il tuo indirizzo email non sarà, i campi obbligatori, salva il mio nome, avvertimi, l'indirizzo email non",
      part: "campi obbligatori sono contrassegnati, non sarà pubblicato i campi, in questo browser per la prossima volta",
    },
    biography: {
      label:
        "l'autore, l'autrice, autore, autrice, sull'autore, sull'autrice, informazioni sull'autore, chi sono, su di me, nota sull'autore",
      start: "informazioni sull'autore, sull'autore",
      part: "è giornalista freelance, è giornalista professionista, è una giornalista freelance",
    },
    copyright: {
      whole:
        "riproduzione riservata, tutti i diritti riservati, diritti riservati, copyright, © riproduzione riservata",
      start: "tutti i diritti riservati, riproduzione riservata, pubblicato originariamente",
      end: "riproduzione riservata, tutti i diritti riservati",
    },
    "tag-row": {
      label:
        "tag, tags, etichette, etichetta, argomenti, argomento, temi, parole chiave, categorie, categoria, pubblicato in, in questo articolo, archiviato in, sezione",
      start: "archiviato in, pubblicato in, questo articolo è stato pubblicato",
    },
    "reading-time": {
      whole:
        "tempo di lettura, tempo di lettura # min, tempo di lettura # minuti, tempo di lettura # minuto, # min di lettura, # minuti di lettura, # minuto di lettura, lettura # min, # minuti, # min, # ore fa, # minuti fa, # giorni fa, un'ora fa, oggi, ieri, si legge in # minuti",
      start: "tempo di lettura, tempo stimato di lettura",
    },
    gallery: {
      label:
        "galleria, fotogallery, gallery, photogallery, galleria fotografica, foto # di #, immagine # di #, # di #, # foto, immagini, le immagini, fotogallery # foto",
      start: "foto # di, immagine # di, vai alla gallery",
    },
    "scraper-debris": {
      whole:
        "ingrandisci, caricamento, caricamento in corso, riproduci, video non disponibile, attiva javascript",
      start: "il tuo browser non, per favore abilita javascript",
    },
    "source-filler": {
      whole:
        "leggi l'articolo completo, leggi l'articolo originale, articolo originale, articolo completo, leggi tutto, leggi, link, qui, clicca qui, vai all'articolo, leggi la notizia completa, vai alla fonte",
      start: "clicca qui per, leggi l'articolo",
    },
    footer: {
      whole:
        "privacy policy, cookie policy, informativa privacy, informativa sulla privacy, note legali, termini e condizioni, condizioni d'uso, contatti, chi siamo, pubblicità, redazione, gerenza, abbonamenti, dati societari, preferenze privacy, accessibilità, dichiarazione di accessibilità, rss, mappa del sito, lavora con noi, seguici, whistleblowing",
      start:
        "testata giornalistica, p iva, partita iva, direttore responsabile, registrazione tribunale, powered by, realizzato da, segnala alla redazione, segnala una notizia, contatti stampa, ufficio stampa, nota per i redattori, inviato da iphone, inviato dal mio",
      part: "privacy policy cookie, note legali privacy, privacy cookie policy, non riflettono necessariamente, rispecchiano necessariamente la linea",
    },
    "reader-call": {
      start:
        "scriveteci, scrivici, raccontaci, raccontateci, inviaci, inviateci, dicci cosa, di' la tua, dì la tua, vota, hai trovato un errore, segnala un errore, hai una storia, hai una segnalazione, ti è piaciuto questo, ti è piaciuta questa, cosa ne pensi, partecipa al sondaggio",
      part: "scrivi nei commenti, raccontaci nei commenti, nei commenti qui sotto, inviaci le tue, scrivi alla redazione, scrivere alla redazione, si riserva il diritto di, faccelo sapere nei commenti, vanno inviate alla redazione, si riserva di tagliarle, si riserva di tagliare",
    },
  },
  appeal: {
    product:
      "newsletter, casella, app, applicazione, abbonamento, notifiche, canale, canale whatsapp, giornalismo, giornalismo indipendente, rivista, donazione, bonus, podcast, email, notizie, avvisi",
    action:
      "iscriviti, iscrivetevi, abbonati, ricevi, scarica, scaricala, installa, attiva, clicca, segui, seguici, unisciti, sostieni, dona, scrivici, vota, partecipa, scommetti, gioca, scopri, prova, entra, leggi, inserisci, registrati, condividi",
    we: "noi, nostro, nostra, nostri, nostre, utilizziamo, usiamo",
    you: "tu, tuo, tua, tuoi, tue, ti, te, vostro, vostra, voi, vi",
    offer:
      "gratis, gratuito, gratuita, gratuitamente, subito, ora, qui, ogni mattina, ogni giorno, ogni settimana, ogni venerdì, al mese, # euro, # € al mese, primo mese, a soli, senza vincoli, prova, esclusivo, esclusivi, ultime",
    data: "cookie, dati, dati personali, terze parti, partner, consenso, privacy, accetta, accettare, rifiuta, preferenze, navigazione, profilazione, tracciamento, tecnologie",
  },
  by: "di, a cura di, testo di, scritto da, pubblicato da, articolo di, intervista di, intervista a cura di, autore, redazione, servizio di, da, dal nostro inviato, dalla nostra inviata, ricetta di, una ricetta di, la ricetta di, illustrazioni di",
  staff:
    "redazione, la redazione, della redazione, dalla redazione, nostra redazione, redazione online, redazione web, redazione cronaca, redazione sport, agenzie, nostro corrispondente, nostra corrispondente",
  editors:
    "traduzione, traduzione di, tradotto da, edizione, ha collaborato, hanno collaborato, con la collaborazione di, con il contributo di, editing, revisione",
  contributed:
    "ha contribuito a questo articolo, hanno contribuito a questo articolo, ha collaborato a questo articolo",
  material: "con informazioni di, con informazioni da, con informazioni dell'",
  jobs: "inviato, inviata, corrispondente, giornalista, redattore, redattrice, redazione, caporedattore, direttore, direttrice, editorialista, collaboratore, collaboratrice, fotografo, cronista, dal nostro inviato, dalla nostra inviata, università, istituto, professore, professoressa, docente",
  and: "e, con",
  in: "a, da, in",
  published:
    "pubblicato, pubblicato il, pubblicata il, data, data di pubblicazione, postato il, inserito il, creato il, il",
  updated:
    "aggiornato, aggiornato il, ultimo aggiornamento, ultima modifica, modificato il, aggiornamento, agg",
  source: "fonte, fonti, via",
  credit:
    "foto, immagine, immagini, credito, crediti, fotografia, foto di, illustrazione, archivio, credit, ph, fermo immagine, per gentile concessione di, gentile concessione",
  facts:
    "quando, dove, cosa, chi, data, date, luogo, ora, ore, orario, orari, indirizzo, ingresso, biglietti, biglietto, prezzo, prezzi, costo, tariffe, durata, distanza, partenza, arrivo, come arrivare, parcheggio, informazioni, info, iscrizioni, prenotazioni, prenotazione, cast, nato, nata, abitanti, spettatori, arbitro, marcatori, dosi, preparazione, cottura, apertura",
  months:
    "gennaio gen genn, febbraio feb febb, marzo mar, aprile apr, maggio mag magg, giugno giu giugn, luglio lug lugl, agosto ago ag, settembre set sett, ottobre ott, novembre nov, dicembre dic",
  weekdays: "lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica",
  dateWords: "alle, ore, il, h, del, di, dalle",
};
