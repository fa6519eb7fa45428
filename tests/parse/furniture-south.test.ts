/**
 * What sites leave around and between the paragraphs of a copied article, language by language:
 * each line of `goes` is dropped from a small story, and each of `stays`, which begins with or
 * contains the same words, is kept.
 */
import { describe, expect, it } from "vitest";
import { manuscriptOf } from "./parse-text.ts";

interface Case {
  readonly story: readonly [string, string, string];
  readonly goes: readonly string[];
  readonly stays: readonly string[];
  /** Labels of the comments, which end a story. */
  readonly ends: readonly string[];
}

const french: Case = {
  story: [
    "Le pont sur la rivière restera fermé jusqu'à l'automne, a annoncé lundi le capitaine du port.",
    "Les ingénieurs ont trouvé une deuxième rangée de fissures sous le tablier, du côté que personne n'avait regardé.",
    "Des bacs relieront les deux quais toutes les dix minutes, gratuitement et pour tout le monde.",
  ],
  goes: [
    "Ce contenu externe ne peut pas être affiché sans votre accord",
    "Pour voir ce contenu, vous devez accepter les cookies de notre partenaire.",
    "Il vous reste 72% de cet article à lire. La suite est réservée aux abonnés.",
    "Ajouter à vos sélections",
    "La rédaction vous recommande",
    "Passer la publicité",
    "Ouvrir en mode plein écran",
    "Votre adresse e-mail est utilisée pour vous envoyer nos newsletters et nos offres.",
    "Lire aussi l'entretien : « Nous avions prévenu la ville »",
    "Une erreur à signaler ? Écrivez à la rédaction.",
    "Cet article a été traduit automatiquement.",
    "Certains liens de cet article sont affiliés.",
    "Afficher les messages plus récents",
    "Directrice de la publication : Jeanne Dupont",
    "Cet article est republié sous licence Creative Commons.",
    "Une version antérieure de cet article donnait un autre nom au pont.",
    "Photo fournie par Jeanne Dupont",
  ],
  stays: [
    "Ce contenu du coffre, personne ne l'avait vu depuis la mort du notaire en mars.",
    "Pour voir ces étoiles, il faut monter au col avant minuit, et par temps sec.",
    "Il vous reste du pain, demandait-elle chaque soir au boulanger qui fermait.",
    "La rédaction du journal a quitté la rue du Port pour un ancien entrepôt.",
    "Passer la frontière prenait alors une nuit entière, et souvent deux.",
    "Soyez le premier à parler, lui disait son père, et le dernier à partir.",
    "Pour ne rien rater, il se lève à cinq heures.",
    "Les cookies refroidissent sur la fenêtre depuis midi.",
    "Les commentaires du capitaine ont surpris les marins, qui attendaient des excuses.",
    "Recevez-le chez vous, avait écrit la tante, il ne mange presque rien.",
    "Qu'en pensez-vous ?",
    "Vous pouvez à tout moment faire demi-tour et rentrer par la vallée.",
    "Les propos tenus par le maire ont choqué.",
  ],
  ends: ["Voir les 24 commentaires", "Seuls les abonnés peuvent commenter cet article."],
};

const spanish: Case = {
  story: [
    "El puente sobre el río seguirá cerrado hasta el otoño, anunció el lunes la capitana del puerto.",
    "Los ingenieros hallaron una segunda hilera de grietas bajo el tablero, del lado que nadie había mirado.",
    "Unas barcas unirán los dos muelles cada diez minutos, gratis y para todo el mundo.",
  ],
  goes: [
    "Para ver este vídeo, acepte las cookies de nuestro socio.",
    "Final de publicación de Twitter",
    "Contenido exclusivo para suscriptores",
    "¿Ya eres suscriptor? Inicia sesión",
    "Tu suscripción se está usando en otro dispositivo",
    "Noticia guardada en tu perfil",
    "Lo más leído del día",
    "¿Has visto un error? Escribe a la redacción.",
    "Sigue nuestro canal de WhatsApp y entérate primero.",
    "Puedes darte de baja en cualquier momento.",
    "La nota continúa después de la publicidad",
    "Este contenido se emitió en el programa del jueves",
    "Una versión anterior de este artículo daba otro nombre al puente.",
    "Se adhiere a los criterios de",
    "Ver mensajes anteriores",
    "¿Te ha resultado útil este artículo?",
    "Algunos de los enlaces de este artículo son de afiliación.",
    "Escucha la noticia",
    "La barca de las seis, en el muelle viejo. Foto cedida: Jane Doe",
  ],
  stays: [
    "Para ver esta comarca hay que subir a la torre, y la torre está cerrada.",
    "Este contenido del cofre no lo había visto nadie desde la muerte del notario.",
    "Al aceptar, bajó la voz.",
    "Sigue nuestra vaca en el prado del vecino, dijo la abuela sin levantar la vista.",
    "Con tu apoyo podemos ganar, repetía el candidato en cada plaza.",
    "La noticia continúa en boca de todos.",
    "Los comentarios vertidos por la alcaldesa molestaron a los pescadores.",
    "Ha encontrado un error en el plano, pero el capataz no le hace caso.",
    "No se hace responsable de nada.",
    "Las cookies se enfrían junto a la ventana desde el mediodía.",
    "Quiero recibir a los invitados yo misma.",
    "Te puede gustar o no, decía el cocinero, pero aquí se come a las dos.",
  ],
  ends: [
    "Normas de participación",
    "Solo los suscriptores pueden comentar esta noticia.",
    "Los comentarios de este artículo son moderados.",
  ],
};

const portuguese: Case = {
  story: [
    "A ponte sobre o rio continuará fechada até ao outono, anunciou na segunda-feira a capitã do porto.",
    "Os engenheiros encontraram uma segunda fila de fendas sob o tabuleiro, do lado que ninguém tinha visto.",
    "Umas barcas vão ligar os dois cais de dez em dez minutos, sem que ninguém pague bilhete.",
  ],
  goes: [
    "Para ver este vídeo, aceite os cookies do nosso parceiro.",
    "Conteúdo exclusivo para assinantes",
    "Já é assinante? Faça login",
    "Assinantes podem presentear amigos com este texto",
    "Artigo guardado",
    "Recomendados para si",
    "Mais lidas da semana",
    "Siga nosso canal no WhatsApp e receba as principais notícias",
    "A matéria continua após a publicidade",
    "Encontrou algum erro? Avise a redação.",
    "Uma versão anterior deste artigo dava outro nome à ponte.",
    "O autor escreve segundo o antigo acordo ortográfico",
    "Texto traduzido por inteligência artificial",
    "Ouvir este artigo",
    "Este vídeo não está disponível",
    "Reportagem exibida em 12 de março",
    "Você atingiu o limite de matérias gratuitas",
    "As opiniões expressas neste artigo são da autora",
    "Fazer uma receita é fácil. Conte aqui nos comentários!",
    "A barca das seis, no cais velho. Foto cedida: Jane Doe",
  ],
  stays: [
    "Para ver esta serra é preciso subir à torre, e a torre está fechada.",
    "Ao subscrever o manifesto, perdeu o emprego e ganhou uma cidade.",
    "Você já leu isto, disse ela.",
    "Siga o rio até à ponte velha e depois pergunte pela casa do barqueiro.",
    "Encontrou um antigo mapa no sótão e ninguém lhe soube dizer de quem era.",
    "Os comentários da autarca irritaram os pescadores, que esperavam um pedido de desculpa.",
    "A matéria continua por provar.",
    "Os cookies arrefecem à janela desde o meio-dia.",
    "Fique com o troco, respondeu o barqueiro, e volte no domingo.",
    "Quer ler mais devagar, explicou a professora, porque chega sempre cedo ao fim.",
    "O que achou?",
  ],
  ends: [
    "Ver todos os 12 comentários",
    "Só assinantes podem comentar esta notícia.",
    "Os comentários deste artigo são moderados.",
  ],
};

const italian: Case = {
  story: [
    "Il ponte sul fiume resterà chiuso fino all'autunno, ha annunciato lunedì la comandante del porto.",
    "Gli ingegneri hanno trovato una seconda fila di crepe sotto l'impalcato, dal lato che nessuno aveva guardato.",
    "Dei traghetti collegheranno le due rive ogni dieci minuti, senza che nessuno paghi il biglietto.",
  ],
  goes: [
    "Per visualizzare questo contenuto, accetta i cookie",
    "Contenuto riservato agli abbonati",
    "Sei già abbonato? Accedi",
    "Stai leggendo con l'account di un altro abbonato",
    "Articolo salvato",
    "I più letti della settimana",
    "Iscriviti al nostro canale WhatsApp",
    "Per restare sempre aggiornato, segui il nostro canale.",
    "Continua a leggere dopo la pubblicità",
    "Hai trovato un errore? Scrivi alla redazione.",
    "Una versione precedente di questo articolo riportava un altro nome del ponte.",
    "Articolo in aggiornamento",
    "Questo articolo è stato tradotto automaticamente.",
    "Ascolta questo contenuto",
    "Si è verificato un errore",
    "Mostra aggiornamenti precedenti",
    "Riproduzione vietata",
    "Alcuni dei link presenti in questo articolo sono affiliati.",
    "Il traghetto delle sei, al molo vecchio. Foto d'archivio: Jane Doe",
  ],
  stays: [
    "Per visualizzare i pesci bisogna scendere di notte, con una lampada e molta pazienza.",
    "Iscrivendosi al corso, la vedova ha imparato a nuotare a settant'anni.",
    "Hai già letto tutto, le disse il bibliotecario.",
    "Continua a piovere sulla valle, e il fiume sale di un palmo all'ora.",
    "I commenti della sindaca hanno irritato i pescatori, che aspettavano delle scuse.",
    "Scrivi a tua madre, gli ripeteva il capitano a ogni scalo.",
    "I cookie si raffreddano alla finestra da mezzogiorno.",
    "La redazione del giornale ha lasciato via del Porto per un vecchio magazzino.",
    "Articolo per articolo, il consiglio ha discusso il regolamento fino alle due di notte.",
    "Il gioco è vietato nel cortile dal 1931.",
  ],
  ends: ["Vedi i 12 commenti", "Solo gli abbonati possono commentare questo articolo."],
};

const polish: Case = {
  story: [
    "Most na rzece pozostanie zamknięty do jesieni, zapowiedziała w poniedziałek kapitanka portu.",
    "Inżynierowie znaleźli drugi rząd pęknięć pod jezdnią, po tej stronie, na którą nikt nie patrzył.",
    "Promy będą kursować między nabrzeżami co dziesięć minut i nikt nie zapłaci za bilet.",
  ],
  goes: [
    "Aby wyświetlić tę treść, zaakceptuj pliki cookie partnera",
    "Dalsza część artykułu pod materiałem wideo",
    "Artykuł tylko dla subskrybentów",
    "Masz już prenumeratę? Zaloguj się",
    "Artykuł zapisany",
    "Najpopularniejsze dziś",
    "Wybór redakcji",
    "Obserwuj nas w Wiadomościach Google",
    "Ten tekst przeczytasz w 4 minuty",
    "Zauważyłeś literówkę? Napisz do redakcji.",
    "W pierwotnej wersji tekstu podaliśmy inną nazwę mostu.",
    "Artykuł sponsorowany przez dewelopera",
    "Wpis zawiera linki afiliacyjne",
    "Posłuchaj tego artykułu",
    "Wystąpił błąd",
    "Pokaż starsze wpisy",
    "Zakaz kopiowania",
    "Poranny prom przy starym nabrzeżu. Zdjęcie ilustracyjne: Jane Doe",
  ],
  stays: [
    "Aby wyświetlić film na ścianie, sąsiedzi zawiesili w oknie prześcieradło.",
    "Masz już dość, powiedziała lekarka i kazała mu wrócić do domu.",
    "Artykuł po artykule rada czytała regulamin do drugiej w nocy.",
    "Komentarze kapitanki rozgniewały rybaków, którzy czekali na przeprosiny.",
    "Ciasteczka stygną na parapecie od południa.",
    "Wybór padł na stary prom, bo nowy utknął w stoczni.",
    "Posłuchaj ojca, powtarzała babka, ale zrób po swojemu.",
    "Zgadzam się z nią, dodał bosman.",
    "Pomóż nam wnieść szafę, zawołał listonosz.",
    "Redakcja gazety opuściła ulicę Portową i przeniosła się do starego magazynu.",
  ],
  ends: ["Zobacz 12 komentarzy", "Tylko zalogowani użytkownicy mogą dodawać komentarze."],
};

const russian: Case = {
  story: [
    "Мост через реку останется закрытым до осени, сообщила в понедельник капитан порта.",
    "Инженеры нашли второй ряд трещин под настилом, с той стороны, куда никто не смотрел.",
    "Паромы будут ходить между набережными каждые десять минут, и никто не заплатит за билет.",
  ],
  goes: [
    "Материал доступен по подписке",
    "Чтобы увидеть этот контент, примите файлы партнёра",
    "Подписывайтесь на наш телеграм-канал и узнавайте новости первыми.",
    "Самое читаемое за неделю",
    "Редакция рекомендует",
    "Добавить в закладки",
    "Реклама. ООО «Пример»",
    "Заметили опечатку? Выделите её мышью и нажмите Ctrl + Enter",
    "Время на чтение: 4 минуты",
    "Показать предыдущие сообщения",
    "В предыдущей версии материала мост назывался иначе.",
    "Аудиоверсия создана синтезатором речи",
    "Перепечатка запрещена",
    "Поддержите независимую журналистику",
    "Читайте подробнее в нашем материале",
    "Оцените материал",
    "Утренний паром у старой набережной. Стоп-кадр: Jane Doe",
  ],
  stays: [
    "Чтобы увидеть этот мост целиком, надо подняться на колокольню, а она закрыта.",
    "Материал для нового паруса привезли из соседнего порта на телеге.",
    "Поддержите нас под руки, попросила старуха, и матросы подвели её к скамье.",
    "Комментарии капитана рассердили рыбаков, которые ждали извинений.",
    "Показать дорогу взялся мальчик с велосипедом и двумя щуками.",
    "Редакция газеты уехала с Портовой улицы в старый склад.",
    "Печенье и чай остались на подоконнике, а гости ушли смотреть на паром.",
    "Заметили его не сразу.",
    "Я согласен с ней, добавил боцман.",
    "Подписаться под письмом отказались только двое.",
  ],
  ends: ["Посмотреть все комментарии", "Комментировать могут только зарегистрированные читатели."],
};

describe.each([
  { language: "French", ...french },
  { language: "Spanish", ...spanish },
  { language: "Portuguese", ...portuguese },
  ,
  { language: "Italian", ...italian },
  ,
  { language: "Polish", ...polish },
  ,
  { language: "Russian", ...russian },
])("$language furniture", ({ story, goes, stays, ends }) => {
  const around = (passage: string): string => [story[0], story[1], passage, story[2]].join("\n\n");

  it.each(goes)("drops %s", (passage) => {
    const manuscript = manuscriptOf(around(passage));
    expect(manuscript.dropped.map(({ text }) => text)).toEqual([passage]);
    expect(manuscript.body.map(({ text }) => text)).toEqual(story);
  });

  it.each(ends)("ends at %s", (passage) => {
    const comment = "Enfin !!! On attendait ça depuis 3 ans";
    const manuscript = manuscriptOf([...story, passage, comment].join("\n\n"));
    expect(manuscript.dropped.map(({ text }) => text)).toEqual([passage, comment]);
    expect(manuscript.body.map(({ text }) => text)).toEqual(story);
  });

  it.each(stays)("keeps %s", (passage) => {
    const manuscript = manuscriptOf(around(passage));
    expect(manuscript.dropped).toEqual([]);
    expect(manuscript.body.map(({ text }) => text)).toEqual([
      story[0],
      story[1],
      passage,
      story[2],
    ]);
  });
});
