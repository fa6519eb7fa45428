/** Turkish. */
import type { Language } from "./language.ts";

export const turkish: Language = {
  code: "tr",
  functionWords:
    "ve, bir, bu, da, de, ile, için, o, ki, ne, gibi, daha, çok, ama, en, var, yok, mi, mı, mu, mü, kadar, sonra, önce, olan, olarak, oldu, olduğu, diye, her, şu, ya, veya, hem, göre, dedi, ise, değil, ben, sen, biz, siz, onlar, onun, bunu, şey, kendi, yine, hâlâ, bile, üzere, ancak, çünkü, eğer",
  says: "diyor, dedi, der, derdi, yazıyor, yazıyordu, soruyor, sordu, öneriyor, önerdi, uyarıyor, uyardı, ekliyor, ekledi, istiyor, söylüyor, söyledi, anlatıyor, anlattı, cevapladı, yanıtladı",
  sections:
    "haberler, haber, gündem, dünya, türkiye, siyaset, politika, ekonomi, spor, futbol, kültür, kültür sanat, sanat, bilim, sağlık, teknoloji, eğitim, çevre, yaşam, toplum, magazin, yazarlar, görüş, köşe yazıları, mektuplar, yemek, tarifler, seyahat, moda, kitap, müzik, sinema, televizyon, yerel, şehir, istanbul, ankara, izmir, hava durumu, otomobil, emlak, finans, tarih, röportaj, söyleşi, son dakika, güncel, asayiş, avrupa, kent, köşe yazısı, deneme, portre, anma, analiz, inceleme, dosya, izlenim, yerel haberler, bölge, ilçe, ilçeler, belediye, bursa, antalya, adana, konya, seçim, meclis, hükümet, savunma, savaş, hukuk, adliye, mahkeme, polis, kaza, üçüncü sayfa, 3. sayfa, güvenlik, tıp, psikoloji, aile, çocuk, gençlik, okul, üniversite, din, kadın, ev, dekorasyon, bahçe, hayvanlar, doğa, uzay, araştırma, inovasyon, internet, sosyal medya, yapay zeka, oyun, şirketler, sanayi, enerji, tarım, hayvancılık, balıkçılık, liman, deniz, ulaşım, trafik, havacılık, borsa, para, tüketici, iş, kariyer, iş dünyası, lezzet, gurme, tatlılar, turizm, gezi, resim, sergi, sergiler, müze, tiyatro, dans, opera, edebiyat, şiir, diziler, dizi, radyo, medya, ünlüler, tasarım, mimari, düşünce, fikir, tartışma, blog, okur mektupları, okurdan, konuk yazar, insan, insanlar, hayat, hikaye, hikayeler, araştırma dosyası, doğruluk kontrolü, özel haber, arkeoloji, vefat, ilginç, ilginç haberler, süper lig, 1. lig, şampiyonlar ligi, basketbol, voleybol, tenis, atletizm, yüzme, güreş, formula 1, amatör spor, yerel spor, maç özeti, etkinlik, etkinlikler, duyurular, basın bülteni, genel",
  kickers: "özel, canlı, canlı yayın, video, son dakika, flaş",
  rubric: "kategori, bölüm",
  lines: {
    promo: {
      label:
        "ayrıca okuyun, ayrıca bakınız, şunu da okuyun, bunu da okuyun, bunlar da ilginizi çekebilir, devamını oku, devamını okuyun, daha fazla, daha fazlası, daha fazla oku, ilgili haber, ilgili, i̇lgili haber, okuyun, izleyin, izle, dinleyin, video, foto, fotoğraf, galeri, fotoğraflar, anket, önerilen, öneri, canlı, canlı yayın, tıklayın, göz atın, şuna da bakın, podcast, kaçırmayın, haberin devamı, işte o görüntüler, işte o anlar, ilginizi çekebilir",
      whole:
        "devamını oku, devamını okuyun, daha fazla göster, daha fazla, tümünü gör, tümü, hepsini gör, haberin devamı, devamı için tıklayın, videoyu izle, daha fazla yükle, haberin devamı için tıklayın, işte o görüntüler, işte o anlar, işte o fotoğraflar, işte detaylar, işte ayrıntılar",
      start:
        "devamını okumak için, detaylar için tıklayın, daha fazla bilgi için, haberin devamı için",
    },
    related: {
      whole:
        "ilgili haberler, i̇lgili haberler, ilginizi çekebilir, i̇lginizi çekebilir, bunlar da ilginizi çekebilir, bunlar ilginizi çekebilir, en çok okunanlar, çok okunanlar, en çok okunan, en popüler, popüler, popüler haberler, son haberler, son dakika haberleri, son yazılar, son eklenenler, önerilenler, önerilen haberler, benzer haberler, benzer yazılar, diğer haberler, öne çıkanlar, günün haberleri, sizin için seçtiklerimiz, editörün seçtikleri, trend, gündemdekiler, kaçırmayın, ayrıca okuyun, çok konuşulanlar, sıradaki haber, okurlar bunları da okudu, diğer tarifler, daha fazla video",
      label: "daha fazla, en çok okunan, haberle ilgili daha fazlası",
      start: "ilginizi çekebilecek, bunlar da ilginizi",
    },
    newsletter: {
      whole:
        "bülten, bültenler, abone ol, abone olun, bültene abone ol, e-posta adresiniz, bizi takip edin, bildirimler, e-bülten, kaydol",
      start:
        "bültenimize, bülten aboneliği, abone olun, e-bültenimize, bizi takip edin, kanalımıza, son dakika haberleri için, haberleri anında, google news, whatsapp kanalımıza",
      part: "bültenimize abone, whatsapp kanalımıza, telegram kanalımıza, kanalımıza katılın, bizi takip edin, e-posta kutunuza, google news'te abone, spam klasörünüzü kontrol",
    },
    subscription: {
      whole:
        "abonelik, üye ol, üye olun, bağış yap, destek ol, destek olun, sadece aboneler, aboneler için, zaten abone misiniz, abone girişi",
      start:
        "bağımsız gazeteciliği, bağımsız gazeteciliğe, bu içerik abonelere, okumaya devam etmek için, zaten üye misiniz, bu yazıyı beğendiyseniz, bu içerik abonelere özel, bu haber abonelere özel",
      part: "abonelere özel, gazeteciliğe destek",
    },
    consent: {
      whole:
        "kabul et, tümünü kabul et, kabul ediyorum, reddet, tümünü reddet, çerez ayarları, çerezler, ayarlar, tercihler, anladım, tamam, onaylıyorum",
      start:
        "çerezleri kullanıyoruz, çerez kullanıyoruz, sitemizde çerez, sitemizde çerezler, bu site çerez, bu web sitesi, web sitemizde, bu sitede, siteyi kullanmaya devam, sitemizi kullanarak, deneyiminizi, size daha iyi, kişisel verilerin",
      part: "çerez politikası, çerezlerin kullanımını, kişisel verileriniz, kişisel verilerin, çerez kullanılmaktadır, çerezler kullanılmaktadır, çerezler kullanıyoruz",
    },
    "share-row": {
      whole:
        "paylaş, paylaşın, facebook'ta paylaş, facebookta paylaş, twitter'da paylaş, x'te paylaş, whatsapp'ta paylaş, whatsapp ile paylaş, e-posta ile gönder, haberi paylaş, bağlantıyı kopyala, linki kopyala, kopyala, gönder, yazdır, tweetle, kaydet, beğen, favorilere ekle, dinle, haberi dinle, # paylaşım, yükleniyor, yorum yap, takip et, abone, yazı boyutu, sesli dinle, daha sonra oku, sonra oku, okuma listesine ekle, yazıyı büyüt, arkadaşına gönder",
      start: "paylaşmak için tıklayın, yazdırmak için tıklayın, facebook'ta paylaş",
    },
    advertisement: {
      whole:
        "reklam, reklamlar, ilan, ilanlar, sponsorlu, sponsorlu içerik, reklamdan sonra devam ediyor, haber reklamdan sonra devam ediyor, advertorial, tanıtım, iş birliği",
    },
    navigation: {
      whole:
        "menü, ana sayfa, anasayfa, ara, arama, giriş, giriş yap, oturum aç, çıkış, çıkış yap, kayıt ol, üye girişi, hesabım, profil, içeriğe geç, içeriğe atla, geri, geri dön, yukarı, yukarı çık, başa dön, sonraki, önceki, sonraki yazı, önceki yazı, sonraki haber, önceki haber, sonraki sayfa, kapat, aç, tümü, hepsi, site haritası, iletişim, hakkımızda, künye, yardım, kariyer, mağaza, arşiv, kategoriler, kategori, etiketler, konular, yazarlar, bölümler, videolar, video, fotoğraflar, foto galeri, podcast, galeri, etkinlikler, oyunlar, burçlar, astroloji, gazete, e-gazete, dil, türkçe, ayarlar, bildirimler, hizmetler, canlı yayın, hava durumu, evet, hayır, tamam, bulmaca, namaz vakitleri, son dakika, puan durumu, döviz, seri ilanlar",
      start: "içeriğe geç, ana içeriğe, buradasınız, ana sayfaya",
    },
    comments: {
      whole:
        "yorumlar, yorum, # yorum, yorum yok, henüz yorum yok, yorum yap, yorum yapın, yorum yaz, yorum yazın, yorum ekle, yorum bırak, yorumunuzu yazın, bir yanıt yazın, bir cevap yazın, bir yorum yapın, yorumunuz, yorumları göster, tüm yorumlar, yorumları oku, son yorumlar, yorumlar kapalı, yanıtı iptal et, cevabı iptal et, bir yanıt yazın yanıtı iptal et, okur yorumları, tartışma, düşünceleriniz, ilk yorumu sen yap, ziyaretçi defteri, taziyeler",
      start:
        "# yorum yapılmış, yorum yapmak için, yorum yapabilmek için, yorum yazmak için, giriş yapmalısınız",
    },
    "comment-form": {
      whole:
        "ad, adınız, isim, ad soyad, e-posta, e posta, i̇nternet sitesi, internet sitesi, web sitesi, mesaj, mesajınız, yorum gönder, yanıtla, cevapla, şikayet et, bildir, zorunlu, soyad, telefon",
      start:
        "e-posta hesabınız yayımlanmayacak, e-posta adresiniz yayınlanmayacak, e-posta adresiniz yayımlanmayacak, gerekli alanlar, zorunlu alanlar, daha sonraki yorumlarımda, bir dahaki sefere",
      part: "gerekli alanlar ile, ile işaretlenmişlerdir, ile işaretlenmiştir",
    },
    biography: {
      label: "yazar hakkında, yazar, yazarın diğer yazıları, hakkımda",
      start: "yazar hakkında",
      part: "serbest gazeteci",
    },
    copyright: {
      whole: "tüm hakları saklıdır, her hakkı saklıdır, telif hakkı, copyright",
      start: "tüm hakları saklıdır, her hakkı saklıdır, izinsiz, kaynak gösterilmeden",
      end: "hakları saklıdır, hakkı saklıdır",
    },
    "tag-row": {
      label:
        "etiketler, etiket, anahtar kelimeler, konular, konu, kategori, kategoriler, bu haberde, i̇lgili konular",
      start: "kategori:, etiketler:",
    },
    "reading-time": {
      whole:
        "okuma süresi, okuma süresi # dakika, okuma süresi # dk, # dakika okuma, # dk okuma, # dakikalık okuma, # dk, # dakika, # saat önce, # dakika önce, # gün önce, bugün, dün, # dakikada okunur",
      start: "okuma süresi, tahmini okuma süresi",
    },
    "caption-label": { whole: "fotoğraf altı yazısı, fotoğraf yazısı, resim yazısı, görsel altı" },
    gallery: {
      label:
        "foto galeri, fotoğraf galerisi, galeri, foto #, fotoğraf # / #, # fotoğraf, fotoğraflar",
      start: "fotoğraf galerisi için",
    },
    "scraper-debris": {
      whole: "yükleniyor, büyüt, oynat, video kullanılamıyor",
      start: "tarayıcınız, javascript'i etkinleştirin",
    },
    "source-filler": {
      whole:
        "haberin tamamını oku, haberin tamamı, tamamını oku, yazının tamamını oku, orijinal haber, orijinal makale, devamını oku, link, buradan, buraya tıklayın, kaynağa git, habere git, makalenin tamamı",
    },
    footer: {
      whole:
        "gizlilik politikası, gizlilik, çerez politikası, kullanım koşulları, kullanım şartları, kvkk, kişisel verilerin korunması, iletişim, hakkımızda, künye, reklam ver, reklam, yayın ilkeleri, site haritası, rss, bize ulaşın, veri politikası, aydınlatma metni, haber gönder, yasal uyarı",
      start:
        "gizlilik politikası, veri politikasındaki, genel yayın yönetmeni, imtiyaz sahibi, yazılım, bize yazın, haber ihbar, sorumlu müdür, basın iletişim, editörlere not",
      part: "künye iletişim, iletişim künye, gizlilik politikası kullanım",
    },
    "reader-call": {
      start:
        "bize yazın, bize ulaşın, haber ihbar, siz de görüşünüzü, görüşlerinizi paylaşın, siz ne düşünüyorsunuz, hata bildir, fotoğraflarınızı gönderin, bize gönderin",
      part: "yorumlarda paylaşın, yorumlarınızı bizimle, yorum kısmında, saklı tutar",
    },
  },
  appeal: {
    product:
      "bülten, bültenimize, bültenimiz, uygulama, uygulamamızı, uygulamayı, abonelik, bildirim, bildirimleri, kanal, kanalımıza, kanalımızı, gazetecilik, dergi, bağış, bonus, podcast, e-posta, haberler, haberleri",
    action:
      "abone olun, abone ol, indirin, indir, tıklayın, takip edin, katılın, destek olun, kaydolun, yazın, gönderin, oy verin, açın, deneyin, satın alın, okuyun, izleyin, alın, kaçırmayın, üye olun",
    we: "biz, bizi, bize, bizim, sitemiz, sitemizde, kanalımıza, bültenimize, uygulamamızı, kanalımızı",
    you: "siz, size, sizin, sizi, sen, sana, senin, kutunuza, cebinize, telefonunuza, gelen kutunuza",
    offer:
      "ücretsiz, bedava, hemen, şimdi, burada, buradan, her sabah, her gün, her hafta, her cuma, ayda, # tl, ilk ay, sadece, anında, özel, ilk siz",
    data: "çerez, çerezler, çerezleri, çerezlerin, kişisel veri, kişisel veriler, kişisel verileriniz, veri, onay, gizlilik, kabul, tercihler, kvkk",
  },
  by: "yazan, yazar, haber, röportaj, söyleşi, metin, haber merkezi, hazırlayan, muhabir, tarif, fotoğraflar ve yazı, söyleşiyi yapan",
  staff:
    "haber merkezi, editör ekibi, editörler, dış haberler, dış haberler servisi, spor servisi, ajanslar, muhabirimiz, özel haber",
  editors: "editör, editörü, çeviri, çeviren, düzenleyen, redaksiyon, derleyen, yayına hazırlayan",
  contributed: "",
  material: "",
  jobs: "muhabir, muhabiri, editör, yazar, gazeteci, köşe yazarı, temsilcisi, fotoğraf, foto muhabiri, genel yayın yönetmeni, üniversitesi, profesör, enstitüsü",
  and: "ve, ile",
  in: "",
  published:
    "yayınlanma, yayımlanma, yayınlandı, yayımlandı, yayın tarihi, tarih, giriş tarihi, oluşturulma, oluşturma tarihi, eklenme, eklenme tarihi, yayınlanma tarihi, giriş",
  updated:
    "güncelleme, güncellendi, güncellenme, son güncelleme, güncelleme tarihi, güncellenme tarihi",
  source: "kaynak, kaynaklar",
  origin: "ilk önce şurada göründü",
  credit:
    "fotoğraf, foto, kamera, görsel, fotoğraflar, resim, arşiv, grafik, i̇llüstrasyon, kaynak, fotoğraf kaynağı, ekran görüntüsü",
  facts:
    "ne zaman, nerede, ne, kim, tarih, tarihler, yer, saat, saatler, başlangıç, adres, giriş, giriş ücreti, bilet, biletler, bilet fiyatı, fiyat, fiyatlar, ücret, süre, uzunluk, ulaşım, otopark, bilgi, kayıt, rezervasyon, doğum, nüfus, seyirci, hakem, goller, yönetmen, oyuncular, kişi, hazırlama süresi",
  months:
    "ocak oca, şubat şub, mart mar, nisan nis, mayıs may, haziran haz, temmuz tem, ağustos ağu, eylül eyl, ekim eki, kasım kas, aralık ara",
  weekdays: "pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar",
  dateWords: "saat, günü, tarihinde, tsi",
};
