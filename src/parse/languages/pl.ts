/** Polish. */
import type { Language } from "./language.ts";

export const polish: Language = {
  code: "pl",
  functionWords:
    "i, w, we, na, z, ze, do, o, od, po, za, przez, dla, przy, pod, nad, że, się, nie, to, ten, ta, te, jest, są, był, była, było, były, być, a, ale, jak, co, który, która, które, jego, jej, ich, go, mu, już, tylko, też, tak, czy, gdy, bo, lub, oraz, jako, jeszcze, więc, ma, mają, będzie, może, kto, gdzie, kiedy, ja, my, on, ona, oni, mnie, nam, nas, tym, tego, tej, którym, bez, między",
  sections:
    "wiadomości, kraj, świat, polska, polityka, gospodarka, biznes, sport, piłka nożna, kultura, nauka, zdrowie, technologia, technologie, edukacja, środowisko, klimat, opinie, felietony, listy, kuchnia, przepisy, podróże, moda, książki, muzyka, film, telewizja, społeczeństwo, region, regiony, lokalne, miasto, wrocław, warszawa, kraków, pogoda, motoryzacja, finanse, praca, styl życia, historia, wywiady, wywiad, europa, rozrywka, publicystyka, transport, ludzie, felieton, reportaż, reportaże, komentarz, komentarze, wspomnienie, wspomnienia, list, opinia, sylwetki, analiza, analizy, esej, z kraju, ze świata, z regionu, z miasta, lokalnie, wiadomości lokalne, powiat, gmina, gminy, województwo, mazowieckie, małopolska, śląsk, pomorze, wielkopolska, łódź, poznań, gdańsk, trójmiasto, szczecin, lublin, katowice, białystok, rzeszów, wybory, sejm, rząd, wojsko, obronność, wojna, prawo, sądy, policja, wypadki, wypadek, kryminalne, kronika kryminalna, bezpieczeństwo, straż pożarna, zdrowie i uroda, uroda, psychologia, rodzina, dzieci, młodzież, szkoła, uczelnie, studia, religia, kościół, dom, dom i ogród, ogród, zwierzęta, przyroda, natura, kosmos, badania, innowacje, internet, media, media społecznościowe, sztuczna inteligencja, gry, firmy, przemysł, energetyka, rolnictwo, wieś, port, morze, kolej, drogi, komunikacja, lotnictwo, nieruchomości, giełda, pieniądze, konsument, kariera, jedzenie, restauracje, przystawki, desery, turystyka, wycieczki, sztuka, wystawy, muzea, teatr, taniec, opera, literatura, poezja, seriale, tv, radio, gwiazdy, plotki, design, architektura, idee, debata, debaty, blog, blogi, listy czytelników, listy do redakcji, głos czytelnika, gość, rozmowa, rozmowy, portret, portrety, ludzie i miejsca, śledztwo, śledztwa, wyjaśniamy, fakty, raport, raporty, historia lokalna, nekrologi, nekrolog, ciekawostki, dziwne, ekstraklasa, 1 liga, liga mistrzów, koszykówka, siatkówka, tenis, kolarstwo, lekkoatletyka, żużel, skoki narciarskie, formuła 1, piłka ręczna, sport lokalny, relacja, relacje, imprezy, wydarzenia, kalendarium, komunikaty, aktualności, inne",
  kickers: "na żywo, pilne, wideo, tylko u nas, relacja na żywo, premium, wyróżnione",
  rubric: "dział, kategoria, rubryka",
  lines: {
    promo: {
      label:
        "czytaj też, czytaj także, czytaj również, czytaj więcej, czytaj dalej, przeczytaj także, przeczytaj też, przeczytaj również, przeczytaj, przeczytaj więcej, zobacz też, zobacz także, zobacz również, zobacz, zobacz więcej, zobacz wideo, zobacz zdjęcia, oglądaj, posłuchaj, więcej, wideo, zdjęcia, galeria, polecamy, ankieta, sonda, sprawdź, sprawdź też, sprawdź także, dowiedz się więcej, na żywo, podcast, warto przeczytać, czytasz, quiz",
      whole:
        "czytaj więcej, czytaj dalej, zobacz więcej, pokaż więcej, zobacz wszystkie, więcej, więcej informacji, przejdź do artykułu, załaduj więcej, zobacz galerię, dalsza część artykułu pod materiałem wideo, dalszy ciąg materiału pod wideo",
      start: "czytaj więcej o, kliknij tutaj, dalsza część artykułu, dalszy ciąg artykułu",
    },
    related: {
      whole:
        "zobacz także, zobacz też, zobacz również, czytaj także, czytaj też, czytaj również, przeczytaj także, polecane, polecamy, polecane artykuły, podobne artykuły, podobne wpisy, powiązane, powiązane artykuły, najczęściej czytane, najpopularniejsze, popularne, najnowsze, ostatnie wpisy, najnowsze artykuły, najnowsze wiadomości, ostatnie artykuły, więcej na ten temat, warto przeczytać, może cię zainteresować, mogą cię zainteresować, może cię zaciekawić, inne artykuły, więcej z działu, wybrane dla ciebie, hity dnia, najchętniej czytane, artykuły sponsorowane, inni czytali także, czytelnicy przeczytali też, więcej przepisów, więcej wideo",
      label: "więcej z, więcej o, najczęściej czytane w, najnowsze z",
      start: "może cię zainteresować, mogą cię, najczęściej czytane",
    },
    newsletter: {
      whole:
        "newsletter, zapisz się, zapisz się do newslettera, zapisz się na newsletter, subskrybuj, twój e-mail, twój adres e-mail, obserwuj nas, dołącz do nas",
      start:
        "zapisz się na, zapisz się do, subskrybuj nasz, obserwuj nas, dołącz do naszej, dołącz do nas, śledź nas, bądź na bieżąco, otrzymuj, polub nas, czekamy na wasze",
      part: "naszego newslettera, nasz newsletter, na swoją skrzynkę, do naszej społeczności, na naszym profilu, sprawdź folder spam, wysłaliśmy ci e-mail, wysłaliśmy e-mail, potwierdź subskrypcję",
    },
    subscription: {
      whole:
        "prenumerata, subskrypcja, wykup dostęp, kup dostęp, wesprzyj nas, wspieraj nas, wesprzyj, zostań patronem, tylko dla prenumeratorów, masz już konto, dołącz, zaloguj się i czytaj",
      start:
        "wesprzyj niezależne, wspieraj niezależne, ten artykuł jest dostępny, aby czytać dalej, wykup prenumeratę, postaw kawę, podoba ci się ten artykuł, treść dostępna, treść dostępna tylko, artykuł dostępny tylko, chcesz czytać dalej",
      part: "tylko dla prenumeratorów, tylko dla subskrybentów, dla prenumeratorów, wesprzyj nas, wspieraj nas, dostęp do tekstów zawdzięczasz, dołącz do nich choćby",
    },
    consent: {
      whole:
        "akceptuję, akceptuj, akceptuj wszystkie, zgadzam się, odrzuć, odrzuć wszystkie, ustawienia, ustawienia cookies, ustawienia prywatności, polityka cookies, cookies, przejdź do serwisu",
      start:
        "używamy plików cookie, używamy cookies, ta strona używa, ta strona korzysta, nasza strona używa, my i nasi partnerzy, korzystając z, kontynuując, klikając, serwis korzysta z plików, szanowni państwo, wyrażam zgodę, administratorem danych, strona wykorzystuje, ta treść jest niedostępna, aby zobaczyć tę treść, zmień ustawienia plików, ustawienia prywatności",
      part: "plików cookies, plików cookie, plików cookie w, danych osobowych",
    },
    "share-row": {
      whole:
        "udostępnij, udostępnij na facebooku, udostępnij artykuł, podziel się, poleć, poleć znajomym, tweetnij, skopiuj adres, skopiuj link, kopiuj link, wyślij, wyślij e-mail, wydrukuj, drukuj, zapisz, zapisz na później, skomentuj, lubię to, # udostępnień, # udostępnienia, ładowanie, posłuchaj artykułu, facebook, obserwuj, posłuchaj, odsłuchaj, dodaj do ulubionych, dodaj do zakładek, czytaj później, przeczytaj później, powiększ tekst, wyślij znajomemu",
      start: "kliknij by udostępnić, kliknij aby udostępnić, udostępnij na, podziel się na",
    },
    advertisement: {
      whole:
        "reklama, reklamy, ogłoszenie, ogłoszenia, materiał sponsorowany, artykuł sponsorowany, treść sponsorowana, materiał partnera, koniec reklamy, dalsza część artykułu pod reklamą, materiał promocyjny",
    },
    navigation: {
      whole:
        "menu, strona główna, start, szukaj, wyszukaj, zaloguj, zaloguj się, wyloguj, zarejestruj się, rejestracja, moje konto, konto, profil, przejdź do treści, przejdź do głównej treści, wróć, powrót, do góry, na górę, następny, poprzedni, następny artykuł, poprzedni artykuł, następna strona, zamknij, otwórz, więcej, wszystkie, mapa strony, kontakt, o nas, redakcja, pomoc, praca, sklep, archiwum, kategorie, kategoria, tematy, autorzy, działy, wideo, zdjęcia, podcasty, galerie, wydarzenia, gry, horoskop, program tv, język, polski, ustawienia, powiadomienia, usługi, ogłoszenia, pogoda, tak, nie, krzyżówki, na żywo, nekrologi",
      start: "przejdź do, jesteś tutaj, wróć do, powrót do",
    },
    comments: {
      whole:
        "komentarze, komentarz, # komentarzy, # komentarze, # komentarz, brak komentarzy, dodaj komentarz, zostaw komentarz, napisz komentarz, skomentuj, skomentuj artykuł, zostaw odpowiedź, dodaj opinię, opinie, # opinii, dyskusja, pokaż komentarze, zobacz komentarze, wszystkie komentarze, ostatnie komentarze, anuluj pisanie odpowiedzi, dodaj komentarz anuluj pisanie odpowiedzi, twój komentarz, twoja opinia, komentarze czytelników, komentarze zostały wyłączone, dołącz do dyskusji, komentarze #, księga gości, kondolencje",
      start:
        "# komentarzy do, # odpowiedzi do, zaloguj się aby, musisz być zalogowany, aby dodać komentarz, aby komentować, publikowane komentarze",
    },
    "comment-form": {
      whole:
        "imię, nazwa, podpis, e-mail, adres e-mail, witryna internetowa, strona internetowa, treść, wyślij, opublikuj, opublikuj komentarz, odpowiedz, zgłoś, zgłoś nadużycie, wymagane, pola wymagane, zgłoś komentarz, treść komentarza",
      start:
        "twój adres e-mail nie zostanie, wymagane pola, pola oznaczone, zapisz moje dane, powiadom mnie",
      part: "wymagane pola są oznaczone, nie zostanie opublikowany",
    },
    biography: {
      label: "o autorze, o autorce, autor, autorka, o mnie",
      start: "o autorze, o autorce",
      part: "jest dziennikarzem, jest dziennikarką",
    },
    copyright: {
      whole: "wszelkie prawa zastrzeżone, wszystkie prawa zastrzeżone, prawa autorskie, copyright",
      start:
        "wszelkie prawa zastrzeżone, wszystkie prawa zastrzeżone, kopiowanie, materiał chroniony prawem",
      end: "prawa zastrzeżone",
    },
    "tag-row": {
      label:
        "tagi, tag, słowa kluczowe, tematy, temat, kategorie, kategoria, etykiety, w tym artykule, dział, więcej o",
      start: "opublikowano w, zaszufladkowano do",
    },
    "reading-time": {
      whole:
        "czas czytania, czas czytania # min, czas czytania # minuty, czas czytania # minut, # min czytania, # minut czytania, # minuty czytania, # min, # minut, # godzin temu, # godziny temu, # minut temu, # dni temu, dzisiaj, wczoraj",
      start: "czas czytania, przeczytasz w",
    },
    gallery: {
      label: "galeria, galeria zdjęć, zdjęcie # z #, # z #, # zdjęć, zdjęcia, foto # z #",
      start: "zdjęcie # z",
    },
    "scraper-debris": {
      whole: "ładowanie, powiększ, odtwórz, wideo niedostępne",
      start: "twoja przeglądarka nie, włącz javascript",
    },
    "source-filler": {
      whole:
        "czytaj cały artykuł, przeczytaj cały artykuł, cały artykuł, oryginalny artykuł, czytaj więcej, czytaj dalej, link, tutaj, kliknij tutaj, zobacz oryginał, przejdź do źródła",
    },
    footer: {
      whole:
        "polityka prywatności, prywatność, regulamin, regulamin serwisu, polityka cookies, kontakt, o nas, redakcja, reklama, rodo, dostępność, deklaracja dostępności, mapa serwisu, rss, impressum, praca, bok, napisz do nas, znajdź nas",
      start:
        "polityka prywatności, wydawca, realizacja, projekt i wykonanie, redaktor naczelny, masz temat, masz ciekawy temat, znalazłeś błąd, kontakt dla mediów, wysłane z iphone, informacja dla redakcji",
      part: "regulamin polityka prywatności, polityka prywatności regulamin",
    },
    "reader-call": {
      start:
        "napisz do nas, napiszcie do nas, wyślij nam, prześlij nam, daj nam znać, dajcie nam znać, masz dla nas temat, masz temat, masz ciekawy temat, byłeś świadkiem, widzisz błąd, zauważyłeś błąd, znalazłeś błąd, zgłoś błąd, co o tym sądzisz, podziel się swoją opinią, oceń artykuł, oceń ten, weź udział w, zagłosuj",
      part: "napisz do nas, napiszcie do nas, daj znać w komentarzu, dajcie znać w komentarzach, w komentarzach pod, gwarantujemy anonimowość, zastrzega sobie prawo do, skontaktuj się z redakcją",
    },
  },
  appeal: {
    product:
      "newsletter, newslettera, skrzynkę, aplikację, aplikacja, prenumerata, prenumeratę, subskrypcja, powiadomienia, kanał, kanale, dziennikarstwo, magazyn, bonus, podcast, wiadomości, e-mail",
    action:
      "zapisz się, subskrybuj, pobierz, otrzymuj, zainstaluj, kliknij, obserwuj, śledź, dołącz, wesprzyj, wspieraj, wpłać, napisz, zagłosuj, weź udział, włącz, wypróbuj, kup, czytaj, graj, sprawdź, polub",
    we: "nas, nasz, nasza, nasze, naszego, naszej, naszym, my",
    you: "twój, twoja, twoje, twojej, twoim, ty, ci, cię, państwa, wasze, was, swoją",
    offer:
      "za darmo, darmowy, bezpłatnie, bezpłatny, teraz, tutaj, codziennie, co tydzień, co rano, miesięcznie, # zł, pierwszy miesiąc, od # zł, na bieżąco, ekskluzywne",
    data: "cookies, cookie, dane, danych, danych osobowych, partnerzy, partnerów, zgoda, zgodę, prywatności, akceptuję, ustawienia, plików cookie, przetwarzanie",
  },
  by: "autor, autorka, tekst, rozmowa, opracowanie, opr, opracował, opracowała, oprac, napisał, napisała, rozmawiał, rozmawiała, dodał, dodała, przez, redakcja, przepis, notował, notowała, rozmowę przeprowadził, rozmowę przeprowadziła",
  staff:
    "redakcja, redakcji, nasza redakcja, od redakcji, redakcja sportowa, agencje, nasz korespondent, nasza korespondentka, nasz reporter, zespół redakcyjny",
  editors:
    "redagował, redagowała, redagowanie, korekta, tłumaczenie, tłum, tłumaczył, tłumaczyła, współpraca, redaktor prowadzący, opracowanie graficzne, montaż",
  contributed: "",
  material:
    "na podstawie informacji, na podstawie materiałów, z wykorzystaniem materiałów, na podstawie depeszy",
  jobs: "dziennikarz, dziennikarka, redaktor, redaktorka, korespondent, korespondentka, reporter, reporterka, redakcja, publicysta, fotograf, uniwersytet, profesor, instytut",
  and: "i, oraz",
  in: "w, z",
  published: "opublikowano, opublikowany, data, data publikacji, dodano, publikacja, utworzono",
  updated:
    "zaktualizowano, aktualizacja, ostatnia aktualizacja, zmodyfikowano, akt, data aktualizacji",
  source: "źródło, źródła, za, via",
  credit:
    "fot, foto, zdjęcie, zdjęcia, grafika, ilustracja, fotografia, autor zdjęcia, źródło zdjęcia",
  facts:
    "kiedy, gdzie, co, kto, data, termin, terminy, miejsce, godzina, godziny, początek, adres, wstęp, bilety, bilet, cena, ceny, koszt, czas trwania, długość, dystans, start, dojazd, parking, informacje, zapisy, rezerwacja, godziny otwarcia, urodzony, urodzona, mieszkańcy, widzów, sędzia, bramki, reżyseria, obsada, porcje, czas przygotowania",
  months:
    "styczeń stycznia sty, luty lutego lut, marzec marca mar, kwiecień kwietnia kwi, maj maja, czerwiec czerwca cze, lipiec lipca lip, sierpień sierpnia sie, wrzesień września wrz, październik października paź, listopad listopada lis, grudzień grudnia gru",
  weekdays: "poniedziałek, wtorek, środa, czwartek, piątek, sobota, niedziela",
  dateWords: "o, godz, godzina, dnia, r, roku, g",
};
