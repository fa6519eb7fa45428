/** German. */
import type { Language } from "./language.ts";

export const german: Language = {
  code: "de",
  functionWords:
    "der, die, das, und, in, zu, den, dem, des, ein, eine, einen, einem, einer, eines, ist, war, sind, wird, werden, wurde, wurden, hat, haben, hatte, sich, mit, von, auf, für, nicht, es, er, sie, wir, ich, ihr, als, auch, an, aus, bei, nach, um, am, im, vor, über, so, dass, daß, wenn, aber, oder, noch, nur, wie, man, kann, sein, seine, ihre, zum, zur, bis, durch, doch, schon, mehr, was, wer, weil, soll, unter, gegen, sei, dann, da, kein, keine, mir, mich, uns, dieser, diese, dieses",
  sections:
    "nachrichten, politik, wirtschaft, sport, kultur, gesellschaft, wissenschaft, wissen, gesundheit, leben, panorama, vermischtes, ausland, inland, deutschland, welt, lokales, regionales, regionen, region, stadt, land, feuilleton, medien, netzwelt, digital, technik, auto, mobilität, reise, reisen, bildung, karriere, geld, finanzen, börse, immobilien, familie, ernährung, rezepte, garten, meinung, kommentar, kommentare, leserbriefe, leserbrief, wetter, unterhaltung, musik, film, kino, literatur, bücher, theater, kunst, umwelt, klima, natur, verkehr, justiz, polizei, europa, österreich, schweiz, norddeutschland, fußball, handball, magazin, stil, mode, geschichte, religion, kirche, gemeinde, landwirtschaft, lokalsport, freizeit, ratgeber, schlaglichter, aus aller welt, rezension, interview, essay, reportage, glosse, kolumne, kolumnen, blaulicht, polizeimeldungen, porträt, porträts, interviews, analyse, hintergrund, nachruf, nachrufe, regionalliga, oberliga, landesliga, bundesliga, kreisliga, leitartikel, gastbeitrag, gastkommentar, essays, debatte, mehr sport, lokalnachrichten, aus der region, aus dem landkreis, landkreis, kreis, stadtteile, stadtleben, stadtgespräch, umland, umgebung, bayern, hessen, nrw, sachsen, thüringen, brandenburg, berlin, hamburg, bremen, münchen, köln, niedersachsen, schleswig-holstein, baden-württemberg, rheinland-pfalz, saarland, mecklenburg-vorpommern, sachsen-anhalt, innenpolitik, außenpolitik, bundestagswahl, wahlen, kommunalpolitik, kommunales, parteien, unternehmen, verbraucher, verbraucherschutz, arbeit, beruf, beruf & karriere, handwerk, industrie, energie, energiewende, bahn, luftfahrt, schifffahrt, hafen, tourismus, gastronomie, essen & trinken, essen und trinken, kochen, backen, vorspeisen, hauptgerichte, desserts, wohnen, bauen, bauen & wohnen, haus & garten, haus und garten, tiere, tierwelt, psychologie, partnerschaft, liebe, eltern, kinder, jugend, schule, hochschule, uni, campus, forschung, weltraum, raumfahrt, medizin, pflege, soziales, ehrenamt, vereine, vereinsleben, feuerwehr, unfall, unfälle, kriminalität, gericht, aus dem gericht, prozesse, recht, tv, fernsehen, radio, podcast, podcasts, streaming, serien, games, internet, netz, netzpolitik, computer, smartphone, ki, künstliche intelligenz, architektur, design, ausstellungen, ausstellung, museum, museen, klassik, pop, oper, tanz, bühne, kabarett, lyrik, kinderbuch, sachbuch, leute, promis, stars, royals, menschen, gesichter, das porträt, fußball-bundesliga, 2. bundesliga, dritte liga, dfb-pokal, champions league, eishockey, basketball, volleyball, tennis, golf, radsport, leichtathletik, wintersport, motorsport, formel 1, reitsport, schwimmen, turnen, tischtennis, schach, amateurfußball, jugendfußball, spielbericht, spielberichte, sport regional, regionalsport, meinungen, standpunkt, standpunkte, zwischenruf, glossen, streiflicht, editorial, gastkommentare, gastbeiträge, briefe, briefe an die redaktion, leserforum, umfrage, faktencheck, erklärt, hintergründe, dossier, serie, serien & themen, reportagen, recherche, investigativ, tagebuch, notizen, briefing, heimat, heimatgeschichte, brauchtum, stadtgeschichte, zeitgeschichte, archäologie, philosophie, sprache, glaube, kurioses, skurriles, buntes, ratgeber gesundheit, ratgeber geld, tipps, termine, veranstaltungen, ausflüge, ausflugstipps, wandern, urlaub, reisetipps, traueranzeigen, familienanzeigen, polizei & feuerwehr, polizei und feuerwehr, wetter & verkehr, presse, pressemitteilungen, pressemitteilung, amtliches, aktuelles, aktuell, allgemein, sonstiges, startseite",
  kickers:
    "exklusiv, eilmeldung, eil, live, liveticker, video, update, plus, premium, anzeige, bilder, fotostrecke, topthema, aufmacher, neu, aktuell",
  rubric: "rubrik, ressort, kategorie",
  lines: {
    promo: {
      label:
        "lesen sie auch, lesen sie mehr, lesen sie hier, lesen sie dazu, lesen sie weiter, lesen sie dazu auch, lesen sie jetzt, auch interessant, auch spannend, mehr zum thema, mehr dazu, mehr, lesetipp, lesetipps, siehe auch, zum thema, passend dazu, weiterlesen, im video, video, video tipp, im podcast, podcast, umfrage, abstimmung, interaktiv, hintergrund, tipp, unser tipp, buchtipp, weitere infos, weitere informationen, das könnte sie auch interessieren, mehr lesen, jetzt lesen, lies auch, lies mehr, lies dazu, ebenfalls interessant, anzeige, quiz, liveticker, liveblog, live, fotostrecke, bilder, bildergalerie, die wichtigsten fragen und antworten, alle infos, weiterlesen nach der anzeige, zum weiterlesen, weiterlesen mit plus, auch lesen",
      whole:
        "weiterlesen, mehr lesen, mehr anzeigen, alle anzeigen, alles anzeigen, mehr laden, zum artikel, zur startseite, zur übersicht, hier geht es weiter, video abspielen, jetzt abstimmen, mehr erfahren, zum video, zur fotostrecke, zur bildergalerie, zum thema, artikel lesen, den ganzen artikel lesen, zurück zur übersicht, mehr infos, zum shop, jetzt lesen, mehr zum thema, jetzt kaufen, jetzt bestellen",
      start:
        "lesen sie auch den, lesen sie auch unser, lesen sie hier mehr, hier lesen sie, mehr zu diesem thema, weitere artikel zum thema, mehr zum thema, mehr dazu lesen sie, alles zum thema, alle nachrichten zu, mehr glossen, mehr kolumnen, weitere kolumnen, alle folgen",
    },
    related: {
      whole:
        "das könnte sie auch interessieren, das könnte dich auch interessieren, das könnte ihnen auch gefallen, das könnte dir auch gefallen, könnte sie auch interessieren, auch interessant, mehr zum thema, mehr aus diesem ressort, ähnliche artikel, ähnliche beiträge, ähnliche themen, verwandte artikel, verwandte themen, verwandte beiträge, weitere artikel, weitere beiträge, weitere themen, weitere nachrichten, weitere meldungen, weitere news, meistgelesen, meist gelesen, meistgelesene artikel, am meisten gelesen, beliebt, beliebte artikel, beliebte beiträge, top artikel, top themen, topthemen, top thema, aktuell, aktuelle artikel, aktuelle beiträge, aktuelle nachrichten, aktuelle meldungen, aktuelles, neueste artikel, neueste beiträge, neueste nachrichten, neueste, letzte beiträge, die letzten beiträge, letzte artikel, empfehlungen, empfohlen, empfehlungen der redaktion, unsere empfehlungen, lesetipps, lesen sie auch, lesen sie mehr, zum thema, schlagzeilen, themen, im fokus, auch spannend, passend dazu, meistgeklickt, meistkommentiert, mehr davon, das interessiert andere leser, andere lesen gerade, gerade beliebt, nicht verpassen, verpassen sie nicht, weitere interessante artikel, weitere inhalte, newsticker, mehr nachrichten, mehr artikel, links zum thema, zum weiterlesen, interessante beiträge, ähnliche produkte, sponsored, partnerangebote, partnerangebot, aus dem ressort, weitere videos, themen des artikels, neu im shop, bestseller, die beliebtesten artikel, meistgesehen, weiterführende links, auch interessant für sie, andere leser lasen auch, leser interessierten sich auch, ähnliche rezepte, mehr rezepte, mehr videos, themen denen sie folgen können, das könnte dich interessieren, was heute sonst noch wichtig ist, was sonst noch wichtig ist, was heute wichtig ist, was heute wichtig wird, empfohlen für dich, empfohlen für sie, das wird dir auch gefallen, das wird ihnen auch gefallen, lesen sie auch die folgenden beiträge, lesen sie auch diese beiträge, lesen sie auch folgende artikel, mehr lesenswertes, das könnte auch interessant sein, passende artikel, passende beiträge, themen in diesem artikel",
      label:
        "mehr aus, mehr von, meistgelesen in, mehr zu, neues aus, weitere artikel aus, weitere artikel von, alle artikel von, aktuelles aus, neu in, die meistgelesenen artikel, mehr zum thema",
      start:
        "mehr aus, das könnte sie auch, das könnte dich auch, weitere artikel von, weitere artikel zum, weitere beiträge von, weitere beiträge zum, alle beiträge von, alle artikel von, mehr artikel von, ähnliche artikel, weitere nachrichten aus, zeige alle beiträge von",
    },
    newsletter: {
      whole:
        "newsletter, newsletter abonnieren, newsletter bestellen, zum newsletter, zum newsletter anmelden, newsletter anmeldung, jetzt anmelden, jetzt abonnieren, hier eintragen, anmelden, e-mail adresse, e-mail-adresse eingeben, ihre e-mail adresse, deine e-mail adresse, push nachrichten, per e-mail abonnieren, blog via e-mail abonnieren, folge uns, folgen sie uns, kostenlos abonnieren, newsletter sichern",
      start:
        "melden sie sich für, melde dich für, gib deine e-mail, geben sie ihre e-mail, blog via e-mail, jetzt für den newsletter, abonniere unseren, abonnieren sie unseren, mit unserem newsletter, folgen sie uns auf, folge uns auf, nichts mehr verpassen, hol dir, tragen sie sich, ihnen gefällt der, ihnen gefällt dieser, dir gefällt, gefällt ihnen der, gefällt ihnen dieser, wird dieser newsletter nicht, sie erhalten diese e-mail, sie bekommen diese e-mail, diese e-mail wurde an",
      part: "für unseren newsletter, in ihr postfach, in dein postfach, unseren newsletter, unser newsletter, zum newsletter anmelden, empfehlen sie ihn, empfehlen sie uns weiter, bitte prüfen sie ihren spam-ordner, in ihrem spam-ordner, wir haben ihnen eine e-mail, hier können sie sich abmelden, newsletter abmelden, newsletter abbestellen, für unseren newsletter angemeldet",
    },
    subscription: {
      whole:
        "abo, abonnieren, jetzt abonnieren, abonnement, abo abschließen, jetzt testen, kostenlos testen, unterstützen, jetzt unterstützen, spenden, jetzt spenden, mitglied werden, jetzt mitglied werden, premium, plus, nur für abonnenten, abonnenten, digitalabo, e-paper, probeabo, jetzt freischalten, weiterlesen mit, artikel freischalten, bereits abonnent, sie haben bereits ein abo",
      start:
        "jetzt weiterlesen, sie möchten weiterlesen, dieser artikel ist exklusiv, weiterlesen mit, testen sie, jetzt # monat, unterstützen sie unsere, unterstützen sie diese, unterstützen sie uns, wenn ihnen unser artikel gefallen hat, wenn dir unser artikel, wenn ihnen dieser artikel gefallen, hat ihnen der artikel gefallen, hat dir der artikel gefallen, gefällt dir der artikel, dir hat der artikel gefallen, dieser artikel hat ihnen gefallen, mit ihrer spende, lesen sie diesen artikel, diesen artikel weiterlesen, sie haben noch kein abo, wir freuen uns über deine unterstützung, dieser inhalt ist exklusiv, dieser text ist exklusiv, das lesen dieses artikels",
      part: "jederzeit kündbar, monatlich kündbar, den ersten monat für, unterstützen sie diese form, einen kaffee spendieren, zusätzlich noch einen kaffee, bequem im abo, jetzt im handel, am kiosk oder, oder im abo, im abo nach hause",
    },
    consent: {
      whole:
        "akzeptieren, alle akzeptieren, alle cookies akzeptieren, ablehnen, alle ablehnen, einverstanden, zustimmen, zustimmen und weiter, cookie einstellungen, cookies, cookie richtlinie, datenschutzeinstellungen, einstellungen, einstellungen verwalten, mehr informationen, auswahl speichern, nur notwendige cookies, privatsphäre einstellungen, ok verstanden, externer inhalt, empfohlener redaktioneller inhalt, inhalte anzeigen, externe inhalte anzeigen, inhalt laden, notwendig, statistiken, marketing",
      start:
        "wir verwenden cookies, wir nutzen cookies, wir setzen cookies, diese website verwendet cookies, diese webseite verwendet cookies, diese seite verwendet cookies, diese website benutzt cookies, diese website nutzt cookies, unsere website verwendet cookies, diese website verwendet akismet, mit einem klick auf, mit dem klick auf, mit klick auf, durch die nutzung, durch die weitere nutzung, mit der nutzung, ich bin mit der verarbeitung, ich bin damit einverstanden, wenn sie auf akzeptieren klicken, um ihnen ein optimales, an dieser stelle finden sie, hier finden sie einen externen inhalt, ich habe die datenschutzerklärung, ich stimme zu, mit der anmeldung, wenn sie uns per kontaktformular, mit nutzung dieses formulars, mit der nutzung dieses formulars, wir und unsere partner, an dieser stelle steht ein, hier steht ein externer, empfohlener redaktioneller inhalt, empfohlener externer inhalt, sie können diesen inhalt nicht",
      part: "erklären sie sich mit der verwendung von cookies, einsatz von cookies, verwendung von cookies, inhalte von drittanbietern, personenbezogene daten an drittplattformen, ihre auswahl können sie, wie deine kommentardaten verarbeitet, meinen namen meine e-mail-adresse, personenbezogene daten übermittelt, speicherung meiner daten, speicherung und verarbeitung deiner daten, verarbeitung meiner daten, nutzungsverhalten auszuwerten, in der datenschutzerklärung, datenschutzerklärung gelesen, einen externen inhalt von, externe inhalte angezeigt werden, damit einverstanden dass mir externe, externer inhalt",
    },
    "share-row": {
      whole:
        "teilen, artikel teilen, beitrag teilen, seite teilen, diesen artikel teilen, diesen beitrag teilen, auf facebook teilen, auf twitter teilen, auf x teilen, per mail verschicken, per e-mail teilen, per whatsapp teilen, via whatsapp teilen, per mail, drucken, artikel drucken, seite drucken, ausdrucken, merken, auf die merkliste, merkliste, link kopieren, twittern, mailen, senden, versenden, empfehlen, weiterempfehlen, feedback, vorlesen, artikel anhören, anhören, gefällt mir, # mal geteilt, gefällt mir wird geladen, wird geladen, folgen, artikel merken, kopieren, pinnen, pinterest, pin it, tweet, e-mail, mail, whatsapp, schriftgröße, drucken pdf, lesezeichen, lesezeichen setzen, speichern, zur merkliste, artikel verschenken, abspielen, teilen mit, bei facebook teilen, bei twitter teilen, facebook, xing, im browser öffnen, in browser ansehen, im browser ansehen, diese seite teilen, in pocket speichern, zur merkliste hinzufügen, zu favoriten hinzufügen, zu meinen favoriten, später lesen, für später merken, auf merkliste setzen, schrift vergrößern, schrift größer, an freunde senden, per e-mail senden",
      start:
        "klick um auf, klick um über, klicken um auf, klicken zum ausdrucken, klicken um einem freund, auf facebook teilen, auf x teilen, auf twitter teilen, teilen auf, teile das, teile diesen, teilen sie diesen",
      part: "wird in neuem fenster geöffnet",
    },
    advertisement: {
      whole:
        "anzeige, anzeigen, werbung, werbeanzeige, advertorial, gesponsert, sponsored post, anzeige lesen sie weiter, artikel geht nach der anzeige weiter, werbung artikel geht weiter, weiterlesen nach der anzeige, anzeige scrollen zum weiterlesen, promotion, werbe spezial, affiliate links, unbezahlte werbung, bezahlte werbung, dieser artikel enthält werbung, nach der werbung gehts weiter",
      start:
        "dieser artikel enthält affiliate, dieser beitrag enthält affiliate, bei den mit sternchen, mit sternchen markierte, die mit sternchen, als amazon partner, dieser beitrag enthält werbung, wenn sie über diese links, einige links in diesem artikel",
      part: "affiliate links, als amazon partner verdiene, erhalten wir eine provision, bekommen wir eine provision",
    },
    navigation: {
      whole:
        "menü, hauptmenü, navigation, hauptnavigation, menü öffnen, menü schließen, startseite, home, start, suche, suchen, suche nach, suchbegriff, login, log in, anmelden, abmelden, einloggen, ausloggen, registrieren, mein konto, konto, profil, mein profil, zum inhalt springen, zum inhalt, direkt zum inhalt, zum hauptinhalt, zur navigation, zum seitenanfang, seitenanfang, nach oben, zum anfang, nach oben scrollen, zurück, weiter, vor, nächste, nächster, vorherige, vorheriger, nächster artikel, vorheriger artikel, nächster beitrag, vorheriger beitrag, ältere beiträge, neuere beiträge, nächste seite, vorherige seite, schließen, öffnen, mehr, alle, kontakt, über uns, wir über uns, das team, team, hilfe, service, stellenmarkt, jobs, karriere, anzeigen aufgeben, inserieren, mediadaten, e-paper, epaper, shop, archiv, archive, kategorien, kategorie, schlagwörter, themen, autoren, videos, fotos, podcasts, podcast, bilder, bildergalerien, veranstaltungen, termine, newsletter, rätsel, sudoku, horoskop, tv programm, ressorts, alle ressorts, sprache, deutsch, einstellungen, benachrichtigungen, presse, partner, produkte, warenkorb, zur kasse, apps, live, livestream, newsticker, ticker, abo, abo shop, inhalt, inhaltsverzeichnis, übersicht, ausgaben, aktuelle ausgabe, themenübersicht, forum, blog, blogs, seite drucken, passwort vergessen, passwort, benutzername, angemeldet bleiben, suchen nach, blogroll, links, meta, feed der einträge, kommentar feed, absenden, ja, nein, top, zum shop, impressum datenschutz, wunschliste, rubriken, sie sind hier, du bist hier, skip to content, quicklinks, fehler melden, fehler gefunden, zur startseite",
      start:
        "zum inhalt springen, sie sind hier, sie befinden sich hier, du bist hier, zurück zur, zurück zum, fehler gefunden",
    },
    comments: {
      whole:
        "kommentare, kommentar, # kommentare, # kommentar, keine kommentare, noch keine kommentare, # antworten, # antwort, schreibe einen kommentar, schreiben sie einen kommentar, kommentar schreiben, kommentar verfassen, kommentar hinterlassen, einen kommentar schreiben, einen kommentar hinterlassen, hinterlasse einen kommentar, hinterlassen sie einen kommentar, hinterlasse eine antwort, kommentieren, jetzt kommentieren, artikel kommentieren, diskutieren sie mit, mitdiskutieren, diskussion, leserkommentare, leser kommentare, leserbeiträge, ihre meinung, deine meinung, was meinen sie, was meinst du, was sagst du dazu, meinungen, kommentare anzeigen, alle kommentare, alle kommentare anzeigen, kommentare lesen, neuester kommentar, die kommentarfunktion ist geschlossen, kommentare sind geschlossen, kommentarbereich, letzte kommentare, neueste kommentare, schreibe deinen kommentar, neuen kommentar schreiben, kommentar abgeben, ihr kommentar, dein kommentar, kommentare geschlossen, antworten abbrechen, antwort abbrechen, antwort schreiben, beitrag kommentieren, zum kommentieren, kommentar schreiben antworten abbrechen, schreibe einen kommentar antworten abbrechen, reaktionen, leserreaktionen, bewertungen, kommentare zum artikel, kommentare zu diesem artikel, kommentar hinzufügen, kommentar senden, # lesermeinungen, lesermeinungen, # leserkommentare, gästebuch, sortieren nach neueste, neueste zuerst, älteste zuerst, kondolenzbuch",
      start:
        "# kommentare zu, # kommentar zu, # gedanken zu, ein gedanke zu, ein kommentar zu, # antworten auf, eine antwort auf, bitte melden sie sich an um, sie müssen angemeldet sein, du musst angemeldet sein, um kommentieren zu können, melden sie sich an um zu, die kommentare sind, kommentare sind für diesen, kommentare zu diesem",
    },
    "comment-form": {
      whole:
        "name, ihr name, dein name, e-mail pflichtfeld, website, webseite, kommentar absenden, kommentar senden, abschicken, absenden, senden, pflichtfelder, pflichtfeld, antworten, antwort, melden, beitrag melden, kommentar melden, name e-mail website, nachricht, vorname, nachname, telefon, spamschutz, zitieren, permalink, # antworten anzeigen, antworten anzeigen, verstoß melden, auf diesen kommentar antworten, auf kommentar antworten, beitrag",
      start:
        "deine e-mail adresse wird nicht veröffentlicht, ihre e-mail adresse wird nicht veröffentlicht, erforderliche felder sind, pflichtfelder sind mit, benachrichtige mich über, meinen namen meine e-mail, name meine e-mail-adresse und website, e-mail wird nicht veröffentlicht, benachrichtigung bei",
      part: "erforderliche felder sind, in diesem browser speichern, wird nicht veröffentlicht erforderliche",
    },
    biography: {
      label:
        "zur person, zum autor, zur autorin, über den autor, über die autorin, über die autoren, zu den autoren, zur person des autors, autor, autorin, der autor, die autorin, über mich, autoreninfo, autoren",
      start: "über den autor, über die autorin, zur person des autors, hier schreibt",
      part: "ist freier journalist, ist freie journalistin, ist redakteur bei, ist redakteurin bei, schreibt seit # für, schreibt regelmäßig für, autor dieses artikels, autorin dieses artikels, ist autor bei, ist freier autor, ist freie autorin",
    },
    copyright: {
      whole: "alle rechte vorbehalten, einige rechte vorbehalten, copyright, urheberrecht",
      start:
        "copyright #, dieser text wurde veröffentlicht unter, dieser artikel erschien zuerst, dieser text erschien zuerst, dieser beitrag erschien zuerst, dieses werk ist lizenziert, nachdruck nur mit, der beitrag erschien zuerst, dieser beitrag wurde unter, der beitrag wurde am",
      end: "alle rechte vorbehalten",
      part: "vervielfältigung nur mit genehmigung, nachdruck auch auszugsweise, einige rechte vorbehalten, veröffentlicht unter der lizenz, erschien zuerst auf, creative commons lizenz",
    },
    "tag-row": {
      label:
        "schlagworte, schlagwörter, schlagwort, stichworte, stichwörter, themen, thema, tags, tag, kategorie, kategorien, mehr zu, mehr zum thema, in diesem artikel, mehr über, abgelegt unter, veröffentlicht in, verschlagwortet, eingeordnet unter, ressort, rubrik, stichwort",
      start:
        "verschlagwortet mit, abgelegt unter, veröffentlicht unter, dieser eintrag wurde, dieser beitrag wurde unter, kategorien:, schlagwörter:",
    },
    "reading-time": {
      whole:
        "lesezeit, lesezeit # minuten, lesezeit # minute, lesezeit # min, # minuten lesezeit, # minute lesezeit, # min lesezeit, # min lesen, # minuten, lesedauer, lesedauer # minuten, geschätzte lesezeit # minuten, ca # min lesezeit, # minuten zu lesen, vor # stunden, vor # minuten, vor # tagen, vor # stunde, vor # jahren, vor # monaten, lesedauer ca # minuten, heute, gestern",
      start: "lesezeit, lesedauer, geschätzte lesezeit, geschätzte lesedauer",
    },
    gallery: {
      label:
        "bildergalerie, fotostrecke, fotogalerie, galerie, bild # von #, foto # von #, # von #, bilder, fotos, # bilder, # fotos, klickstrecke, bilderstrecke, diashow",
      start: "bild # von, foto # von, bildergalerie starten, fotostrecke starten",
    },
    "scraper-debris": {
      whole:
        "bloggern gefällt das, # bloggern gefällt das, d bloggern gefällt das, javascript ist deaktiviert, bitte aktivieren sie javascript, video wird geladen, dieses video ist nicht verfügbar, zur originalversion, bild vergrößern, vergrößern, bild anzeigen, bildunterschrift anzeigen, bildunterschrift ausblenden",
      start:
        "bitte aktivieren sie javascript, ihr browser unterstützt, zur anzeige dieses videos, javascript muss",
    },
    "source-filler": {
      whole:
        "zum originalartikel, originalartikel, ganzen artikel lesen, hier weiterlesen, weiterlesen, zum artikel, artikel lesen, den vollständigen artikel lesen, hier klicken, original, link, vollständigen artikel lesen, zur quelle, mehr lesen",
    },
    footer: {
      whole:
        "impressum, datenschutz, datenschutzerklärung, datenschutzhinweise, datenschutzhinweis, agb, nutzungsbedingungen, nutzungsbasierte onlinewerbung, kontakt, über uns, mediadaten, barrierefreiheit, erklärung zur barrierefreiheit, werben, hilfe, kundenservice, abo kündigen, verträge hier kündigen, vertrag kündigen, redaktion, netiquette, utiq verwalten, cookie manager, rechtliches, rechtliche hinweise, haftungsausschluss, widerruf, widerrufsbelehrung, versand, zahlungsarten, versandkosten, folgen sie uns, folge uns, sitemap, rss, rss feed, presse, ansprechpartner, impressum datenschutz, impressum und datenschutz, tip die redaktion, lizenzen, media, kontakt impressum, leserservice, häufige fragen, faq, autoren",
      start:
        "impressum, datenschutz impressum, kontakt impressum, stolz präsentiert von, mit stolz präsentiert von, powered by, bereitgestellt von, realisiert von, erstelle kostenlos eine website, alle preise inkl, original-content von, rückfragen bitte an, pressekontakt, diese e-mail enthält vertrauliche, von meinem iphone gesendet, hinweis an die redaktionen, hinweise an die redaktion",
      part: "impressum datenschutz, datenschutz impressum, impressum kontakt, kontakt impressum, stolz präsentiert von wordpress, gibt nicht die meinung der redaktion, geben nicht notwendigerweise, im sinne des presserechts, verantwortlich im sinne, für den inhalt verantwortlich, die meinung des autors wieder, die rechte an diesem artikel erwerben, rechte an diesem artikel",
    },
    "reader-call": {
      start:
        "sagen sie uns ihre meinung, was meinen sie, diskutieren sie mit, haben sie einen fehler, fehler gefunden, haben sie hinweise, haben sie selbst, schreiben sie uns, schreib uns, schicken sie uns, schick uns, ihre meinung ist gefragt, stimmen sie ab, jetzt abstimmen, machen sie mit, bewerten sie diesen, bewerte dieses, wie fanden sie, wie hat ihnen, hat ihnen der artikel gefallen, hat ihnen dieser artikel, hat dir dieser artikel, leserbriefe bitte an",
      part: "schreiben sie uns ihre, schreiben sie uns an, schreiben sie uns eine, schreibt uns in den, schreib es in die kommentare, in den kommentaren mit, schicken sie uns ihre, die redaktion behält sich, kürzungen vorbehalten, stimmen sie ab, verrate uns in den kommentaren, diskutieren sie mit, schreiben sie uns, reden sie mit, sagen sie uns ihre meinung, schreiben sie einen leserbrief",
    },
  },
  appeal: {
    product:
      "newsletter, postfach, abo, abonnement, app, apps, plus, push, push nachrichten, whatsapp kanal, kanal, e-mail, probemonat, gartenbrief, brief, leserbriefe, rundbrief, mail, spende, spenden, mitgliedschaft, unabhängigen journalismus, unabhängiger journalismus, journalismus, zeitschrift, heft, ausgabe, merkliste, gutschein, bonus, rabatt, angebot, morgenbriefing, podcast",
    action:
      "abonnieren, abonnieren sie, anmelden, melden sie sich, eintragen, hier eintragen, bestellen, bestellen sie, jetzt, laden, herunterladen, laden sie, folgen sie, folgen, klicken, klicken sie, testen, unterstützen, unterstützen sie, spenden sie, abstimmen, schreiben sie uns, schicken sie uns, registrieren, lesen sie, sichern, gesucht, hol dir, melde dich, abonniere, folge, lade, werde, werden sie, aktivieren, trage dich, bestell, bestelle, kaufen",
    we: "wir, uns, unser, unsere, unseren, unserem, unserer",
    you: "Sie, Ihr, Ihre, Ihren, Ihnen, Ihrem, du, dein, deine, dir, deinen, dich, euch, eure",
    offer:
      "kostenlos, gratis, kostenfrei, jetzt, hier, täglich, wöchentlich, freitags, montags, jeden morgen, jeden tag, jede woche, monatlich, # euro, den ersten monat, danach # euro, jederzeit, kündbar, direkt, aktuelle, aktuell, nichts verpassen, exklusiv, unverbindlich, probe, probelesen, # monate, ab # euro",
    data: "cookies, cookie, datenschutz, daten, einwilligung, zustimmung, partner, partnern, tracking, nutzungsverhalten, drittanbietern, drittanbieter, einverstanden, personenbezogene, datenschutzerklärung, einstellungen, auswahl, akzeptieren, nutzungsbedingungen, verarbeitung, widerrufen, externe inhalte, externen",
  },
  by: "von, text, text von, autor, autorin, interview, interview von, ein interview von, ein gespräch von, ein bericht von, ein kommentar von, eine reportage von, aufgezeichnet von, protokoll, bericht, bericht von, das interview führte, die fragen stellte, das gespräch führte, geschrieben von, verfasst von, veröffentlicht von, erstellt von, ein gastbeitrag von, gastbeitrag von, eine analyse von, eine kolumne von, redaktion, aus, ein rezept von, rezept von, illustriert von, nachgefragt von, eine glosse von",
  staff:
    "redaktion, unserer redaktion, unsere redaktion, der redaktion, onlineredaktion, online-redaktion, sportredaktion, lokalredaktion, redaktionsteam, red, agenturen, unserem korrespondenten, unserer korrespondentin, unserem mitarbeiter, unserer mitarbeiterin, unserem reporter, unserer reporterin, eigener bericht, nachrichtenredaktion",
  editors:
    "redaktion, mitarbeit, redaktionelle mitarbeit, redigiert von, bearbeitet von, bearbeitung, übersetzt von, übersetzung, aus dem englischen von, aus dem französischen von, aus dem amerikanischen von, lektorat, schlussredaktion, recherche, videoredaktion, bildredaktion, onlinefassung",
  contributed:
    "hat zu diesem bericht beigetragen, haben zu diesem bericht beigetragen, hat zu diesem artikel beigetragen, haben zu diesem artikel beigetragen, trug zu diesem bericht bei",
  material:
    "mit material von, mit material der, mit material des, mit material vom, mit materialien von, mit materialien der, mit informationen von, mit informationen der, mit informationen des, mit agenturmaterial von, mit agenturmaterial der, unter verwendung von material von, unter verwendung von material der, mit inhalten von, mit inhalten der",
  jobs: "korrespondent, korrespondentin, redakteur, redakteurin, reporter, reporterin, redaktion, autor, autorin, freier, freie, journalist, journalistin, chefredakteur, chefredakteurin, volontärin, volontär, unserem korrespondenten, unserer korrespondentin, gastautor, universität, hochschule, institut, professor, professorin",
  and: "und",
  in: "in, aus",
  published:
    "veröffentlicht, veröffentlicht am, veröffentlicht um, stand, datum, erschienen, erschienen am, erstellt, erstellt am, publiziert, publiziert am, vom, am, erstveröffentlichung, gepostet am, geschrieben am",
  updated:
    "aktualisiert, aktualisiert am, zuletzt aktualisiert, zuletzt aktualisiert am, letzte aktualisierung, update, geändert, zuletzt geändert, zuletzt bearbeitet, stand",
  source: "quelle, quellen, via",
  credit:
    "foto, fotos, bild, bilder, quelle, bildquelle, fotoquelle, aufnahme, grafik, illustration, fotograf, symbolbild, archivbild, archivfoto, archiv, bildrechte, bildnachweis, fotomontage, foto von, credit, collage, zeichnung, rechte, screenshot, symbolfoto",
  facts:
    "termin, termine, wann, wo, was, wer, ort, orte, datum, zeit, uhrzeit, beginn, ende, einlass, eintritt, eintrittspreis, karten, tickets, vorverkauf, abendkasse, preis, preise, kosten, dauer, länge, strecke, start, ziel, adresse, anschrift, anfahrt, parken, öffnungszeiten, geöffnet, anmeldung, anmeldeschluss, infos, info, informationen, weitere informationen, veranstalter, veranstaltungsort, treffpunkt, altersfreigabe, regie, besetzung, darsteller, moderation, programm, geboren, einwohner, fläche, gegründet, zuschauer, tore, schiedsrichter, aufstellung, portionen, zubereitungszeit, spielort, laufzeit, teilnahme",
  months:
    "januar jan jänner, februar feb feber, märz mär mrz maerz, april apr, mai, juni jun, juli jul, august aug, september sep sept, oktober okt, november nov, dezember dez",
  weekdays:
    "montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, mo, di, mi, do, fr, sa, so",
  dateWords: "um, uhr, am, den, vom, der, mez, mesz",
};
