/**
 * News agencies and picture libraries, as they sign: a credit ends in one of these, and a text
 * may be signed with one alone.
 */
const names =
  "AP, AFP, dpa, Reuters, Getty, Getty Images, EPA, EPA-EFE, EFE, ANSA, Lusa, TT, ANP, PA, PA Wire, PA Media, PAP, TASS, Tass, ТАСС, Xinhua, Kyodo, Kyodo News, imago, Imago Images, imago images, picture alliance, picture-alliance, Alamy, Shutterstock, iStock, iStockphoto, Unsplash, Pixabay, Pexels, AA, Anadolu, Anadolu Agency, sid, SID, epd, kna, KNA, APA, Keystone, Keystone-SDA, SDA, sda, Belga, NTB, Ritzau, Scanpix, Ritzau Scanpix, MTI, CTK, ČTK, Europa Press, Bloomberg, UPI, Yonhap, PTI, ANI, IANS, Interfax, Интерфакс, RIA Novosti, РИА Новости, Sputnik, Ukrinform, Zuma, WireImage, Rex, Rex Features, Adobe Stock, AdobeStock, Depositphotos, Fotolia, Wikimedia, Wikimedia Commons, Flickr, NASA, LaPresse, Fotogramma, Notimex, Télam, Agência Brasil, Agencia EFE, Associated Press, Agence France-Presse, Canadian Press, The Canadian Press, DHA, İHA, IHA, ddp, dapd, afp, ap, reuters, rtr, ots, news aktuell, Hollandse Hoogte, Bildbyrån, Maxppp, MaxPPP, Sipa, SIPA, Abaca, Reporters, Newscom, Contacto, Cordon Press, Gtres, Adnkronos, Agi, AGI, Pressebox, UPI Photo, Handout, AAP, Press Association, Press Trust of India, 新华社, 中新社, 中国新闻社, 央视新闻, 人民网, 共同通信, 共同, 時事通信, 時事, 朝日新聞, ロイター, AFP時事, رويترز, وكالة الأناضول, الأناضول, فرانس برس, أ ف ب, أ.ف.ب, د ب أ, د.ب.أ, وام, واس, سبوتنيك, 연합뉴스, 뉴시스";

const agencies = new Set(names.split(",").map((name) => name.trim()));

export function isAgency(name: string): boolean {
  return agencies.has(name.trim());
}
