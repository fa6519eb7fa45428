/**
 * What sites leave around and between the paragraphs of a copied article, language by language:
 * each line of `goes` is dropped from a small story, and each of `stays`, which begins with or
 * contains the same words, is kept.
 */
import { describe, expect, it } from "vitest";
import { manuscriptOf } from "../parse-text.ts";

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
    "Afficher les messages plus récents",
    "Directrice de la publication : Jeanne Dupont",
    "Cet article est republié sous licence Creative Commons.",
    "Une version antérieure de cet article donnait un autre nom au pont.",
    "Photo fournie par Jeanne Dupont",
  ],
  stays: [
    "Certains liens de cet article sont affiliés.",
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
    "Escucha la noticia",
    "La barca de las seis, en el muelle viejo. Foto cedida: Jane Doe",
  ],
  stays: [
    "Algunos de los enlaces de este artículo son de afiliación.",
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
    "Il traghetto delle sei, al molo vecchio. Foto d'archivio: Jane Doe",
  ],
  stays: [
    "Alcuni dei link presenti in questo articolo sono affiliati.",
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
    "Posłuchaj tego artykułu",
    "Wystąpił błąd",
    "Pokaż starsze wpisy",
    "Zakaz kopiowania",
    "Poranny prom przy starym nabrzeżu. Zdjęcie ilustracyjne: Jane Doe",
  ],
  stays: [
    "Wpis zawiera linki afiliacyjne.",
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

const turkish: Case = {
  story: [
    "Nehrin üzerindeki köprü sonbahara kadar kapalı kalacak, dedi liman kaptanı pazartesi günü.",
    "Mühendisler tabliyenin altında, kimsenin bakmadığı tarafta ikinci bir çatlak sırası buldu.",
    "İki rıhtım arasında on dakikada bir tekne kalkacak ve kimse bilet parası ödemeyecek.",
  ],
  goes: [
    "Bu içeriği görüntülemek için çerezlere izin verin",
    "Bu içerik sadece abonelere özel",
    "Zaten abone misiniz? Giriş yapın",
    "WhatsApp kanalımıza katılın",
    "En çok okunan haberler",
    "Sizin için önerilenler",
    "Haberin devamı reklamdan sonra",
    "Favorilere eklendi",
    "Bu haberi dinle",
    "Ortalama okuma süresi: 4 dakika",
    "Bir hata oluştu",
    "Önceki gelişmeleri göster",
    "İzinsiz kullanılamaz",
    "Bu haber güncelleniyor",
    "Bu yazıdaki görüşler yazara aittir.",
    "Bu tarifi denediniz mi?",
    "Sabah teknesi eski rıhtımda. Arşiv görüntüsü: Jane Doe",
  ],
  stays: [
    "Bu içeriği defterine yazan kaptan, kimseye bir şey söylemeden limandan ayrıldı.",
    "Bizi destekleyin diye bağırdı tribündekiler, ama maç çoktan bitmişti.",
    "Abone ol dediler, olmadım.",
    "Önceki gece fırtınadan sonra balıkçılar ağlarını topladı.",
    "Kaptanın yorumları, özür bekleyen balıkçıları kızdırdı.",
    "Gazetenin yazı işleri Liman Caddesi'nden eski bir depoya taşındı.",
    "Kurabiyeler öğleden beri pencerenin önünde soğuyor.",
    "Bir hata oluştuğunda çanı üç kez çalardı bekçi.",
    "Bu haber köye ancak üç gün sonra, tuz taşıyan bir tekneyle ulaştı.",
    "Şimdi sıra sende, dedi usta.",
  ],
  ends: ["Tüm yorumları göster", "Yorum yapmak için giriş yapmanız gerekir."],
};

const arabic: Case = {
  story: [
    "سيبقى الجسر فوق النهر مغلقا حتى الخريف، كما قالت قائدة الميناء يوم الاثنين.",
    "ووجد المهندسون صفا ثانيا من الشقوق تحت الجسر في الجهة التي لم ينظر إليها أحد.",
    "وستنقل القوارب الناس بين الضفتين كل عشر دقائق ولن يدفع أحد ثمن التذكرة.",
  ],
  goes: [
    "لعرض هذا المحتوى اقبل ملفات الشريك",
    "هذا المحتوى للمشتركين فقط",
    "تابعنا على واتساب",
    "الأكثر قراءة اليوم",
    "تم نسخ الرابط",
    "استمع إلى هذا المقال",
    "عرض التحديثات السابقة",
    "هل وجدت خطأ؟ أخبرنا.",
  ],
  stays: [
    "لعرض المسرحية في الميناء جاء الممثلون بقارب صغير من الضفة الأخرى.",
    "استمع إلى البحر، قال الصياد لابنه، ثم أطفأ المصباح.",
    "تعليقات القائدة أغضبت الصيادين الذين كانوا ينتظرون اعتذارا.",
    "هل وجدت المفتاح؟ سأل الحارس.",
  ],
  ends: ["إظهار التعليقات"],
};

const japanese: Case = {
  story: [
    "川にかかる橋は秋まで閉鎖されたままになると、港長が月曜日に明らかにした。",
    "技術者たちは、だれも見ていなかった側の橋げたの下に二列目のひび割れを見つけた。",
    "それまでは二つの岸壁の間を十分おきに渡し船が結び、運賃はだれも払わなくてよい。",
  ],
  goes: [
    "この動画を再生するには設定を変更してください",
    "この記事は会員限定です。",
    "残り1204文字",
    "あなたへのおすすめ",
    "公式アプリをダウンロード",
    "この記事を音声で聴く",
    "広告をスキップ",
    "クリックで拡大",
    "無断複製・転載を禁じます",
    "本ページはプロモーションを含みます",
  ],
  stays: [
    "広告を出したのは駅前の床屋だけで、それも三十年前のことだった。",
    "会員は年に一度、浜で網を直しながら会費の話をする。",
    "港長のコメントに、謝罪を待っていた漁師たちは腹を立てた。",
    "写真を見るたびに、祖母は船の名前を一つずつ言った。",
  ],
  ends: ["コメントをもっと見る"],
};

const chinese: Case = {
  story: [
    "港务长星期一表示，河上的大桥在秋天之前都不会开放，行人也不能通过。",
    "工程师在桥面下发现了第二排裂缝，就在一直没有人查看过的那一侧。",
    "在此期间，渡船每十分钟往来于两岸之间，乘客都不需要买票。",
  ],
  goes: [
    "要查看此内容，请允许合作伙伴的设置",
    "打开APP阅读全文",
    "扫描二维码关注我们",
    "本文为付费内容，订阅后阅读全文",
    "为您推荐",
    "链接已复制",
    "未经允许不得转载",
    "跳过广告",
    "视频无法播放",
    "如需转载请联系编辑部",
  ],
  stays: [
    "要查看旧船的账本，得先找到住在山上的老会计。",
    "打开门的是一个小孩，手里拿着两条鱼。",
    "港务长的评论让等着道歉的渔民十分生气。",
    "跳过这一页吧，老师说，我们从第三章读起。",
  ],
  ends: ["查看更多评论"],
};

describe.each([
  { language: "French", ...french },
  { language: "Spanish", ...spanish },
  { language: "Portuguese", ...portuguese },
  { language: "Italian", ...italian },
  { language: "Polish", ...polish },
  { language: "Russian", ...russian },
  { language: "Turkish", ...turkish },
  { language: "Arabic", ...arabic },
  { language: "Japanese", ...japanese },
  { language: "Chinese", ...chinese },
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
