/** A headline and a story in each language, for trying what stands around them. */
export interface Story {
  readonly headline: string;
  readonly text: readonly string[];
}

export const stories = {
  en: {
    headline: "Harbour bridge stays shut until the autumn",
    text: [
      "The bridge over the river will stay shut until the autumn, the harbour master said on Monday.",
      "Engineers found a second row of cracks beneath its deck, and nobody had looked at the other side.",
      "Ferries will run every ten minutes between the two quays until then, free of charge for everyone.",
    ],
  },
  de: {
    headline: "Hafenbrücke bleibt bis zum Herbst gesperrt",
    text: [
      "Die Brücke über den Fluss bleibt bis zum Herbst gesperrt, sagte der Hafenmeister am Montag.",
      "Ingenieure fanden eine zweite Reihe Risse unter der Fahrbahn, und auf die andere Seite hatte niemand geschaut.",
      "Bis dahin fahren alle zehn Minuten Fähren zwischen den beiden Ufern, und sie kosten nichts.",
    ],
  },
  fr: {
    headline: "Le pont du port reste fermé jusqu’à l’automne",
    text: [
      "Le pont qui enjambe le fleuve restera fermé jusqu’à l’automne, a dit lundi le capitaine du port.",
      "Des ingénieurs ont trouvé une deuxième rangée de fissures sous le tablier, et personne n’avait regardé de l’autre côté.",
      "D’ici là, un bac gratuit partira toutes les dix minutes entre les deux quais de la ville.",
    ],
  },
  es: {
    headline: "El puente del puerto sigue cerrado hasta el otoño",
    text: [
      "El puente sobre el río seguirá cerrado hasta el otoño, dijo el lunes el capitán del puerto.",
      "Los ingenieros encontraron una segunda fila de grietas bajo el tablero, y nadie había mirado el otro lado.",
      "Hasta entonces saldrá un transbordador gratuito cada diez minutos entre los dos muelles.",
    ],
  },
  pt: {
    headline: "Ponte do porto continua fechada até o outono",
    text: [
      "A ponte sobre o rio continuará fechada até o outono, disse na segunda-feira o capitão do porto.",
      "Os engenheiros encontraram uma segunda fila de fissuras sob o tabuleiro, e ninguém tinha olhado o outro lado.",
      "Até lá, uma balsa gratuita sairá a cada dez minutos entre os dois cais da cidade.",
    ],
  },
  it: {
    headline: "Il ponte del porto resta chiuso fino all’autunno",
    text: [
      "Il ponte sul fiume resterà chiuso fino all’autunno, ha detto lunedì il comandante del porto.",
      "Gli ingegneri hanno trovato una seconda fila di crepe sotto la carreggiata, e nessuno aveva guardato l’altro lato.",
      "Fino ad allora un traghetto gratuito partirà ogni dieci minuti tra le due banchine.",
    ],
  },
  nl: {
    headline: "Havenbrug blijft dicht tot de herfst",
    text: [
      "De brug over de rivier blijft dicht tot de herfst, zei de havenmeester maandag.",
      "Ingenieurs vonden een tweede rij scheuren onder het wegdek, en niemand had naar de andere kant gekeken.",
      "Tot die tijd vaart er elke tien minuten een gratis pont tussen de twee kades.",
    ],
  },
  pl: {
    headline: "Most portowy pozostanie zamknięty do jesieni",
    text: [
      "Most nad rzeką pozostanie zamknięty do jesieni, powiedział w poniedziałek kapitan portu.",
      "Inżynierowie znaleźli drugi rząd pęknięć pod jezdnią, a na drugą stronę nikt nie spojrzał.",
      "Do tego czasu co dziesięć minut będzie kursował bezpłatny prom między oboma nabrzeżami.",
    ],
  },
  sv: {
    headline: "Hamnbron förblir stängd till hösten",
    text: [
      "Bron över floden förblir stängd till hösten, sade hamnkaptenen på måndagen.",
      "Ingenjörerna fann en andra rad sprickor under körbanan, och ingen hade tittat på den andra sidan.",
      "Till dess går en gratis färja var tionde minut mellan de båda kajerna.",
    ],
  },
  ru: {
    headline: "Портовый мост останется закрытым до осени",
    text: [
      "Мост через реку останется закрытым до осени, сообщил в понедельник капитан порта.",
      "Инженеры нашли второй ряд трещин под проезжей частью, а на другую сторону никто не посмотрел.",
      "До тех пор каждые десять минут между двумя причалами будет ходить бесплатный паром.",
    ],
  },
  tr: {
    headline: "Liman köprüsü sonbahara kadar kapalı kalacak",
    text: [
      "Nehrin üzerindeki köprü sonbahara kadar kapalı kalacak, dedi liman başkanı pazartesi günü.",
      "Mühendisler yolun altında ikinci bir çatlak sırası buldu, öbür tarafa ise kimse bakmamıştı.",
      "O zamana kadar iki rıhtım arasında her on dakikada bir ücretsiz vapur çalışacak.",
    ],
  },
} as const satisfies Record<string, Story>;
