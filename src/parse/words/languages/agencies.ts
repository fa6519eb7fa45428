/**
 * News agencies and picture libraries, as they sign: a credit ends in one of these, and a text
 * may be signed with an agency alone.
 */
export const wires =
  "AP, AFP, dpa, Reuters, EPA-EFE, EFE, ANSA, Lusa, TT, ANP, PA, PA Media, PAP, TASS, Tass, ТАСС, Xinhua, Kyodo, Kyodo News, AA, Anadolu, Anadolu Agency, sid, SID, epd, kna, KNA, APA, Keystone-SDA, SDA, sda, Belga, NTB, Ritzau, MTI, CTK, ČTK, Europa Press, Bloomberg, UPI, Yonhap, PTI, ANI, IANS, Interfax, Интерфакс, RIA Novosti, РИА Новости, Ukrinform, Notimex, Télam, Agência Brasil, Agencia EFE, Associated Press, Agence France-Presse, Canadian Press, DHA, İHA, IHA, ddp, dapd, afp, ap, reuters, rtr, ots, news aktuell, Adnkronos, Agi, AGI, AAP, Press Association, Press Trust of India, 新华社, 中新社, 中国新闻社, 央视新闻, 共同通信, 共同, 時事通信, 時事, ロイター, رويترز, وكالة الأناضول, الأناضول, فرانس برس, أ ف ب, أ.ف.ب, د ب أ, د.ب.أ, 연합뉴스, 뉴시스, dpa-AFX, dpa-infocom, AFP-SID, EUROPA PRESS, ADNKRONOS, Estadão Conteúdo, Agência Lusa, Agência Estado, Folhapress, Agencia Télam, TASR, BTA, Agerpres, HINA, Hina, BNS, ELTA, LETA, STT, Presse Canadienne, ATS, Keystone-ATS, Anadolu Ajansı, İhlas Haber Ajansı, Demirören Haber Ajansı, РИА, УНИАН, Укринформ, БелТА, Казинформ, Polska Agencja Prasowa, IAR, Askanews, askanews, Italpress, ITALPRESS, 9Colonne, Ritzaus Bureau, Tidningarnas Telegrambyrå, Nyhetsbyrån TT, TT Nyhetsbyrån, Dow Jones, Dow Jones Newswires, Tribune News Service, CNN Wire, Bernama, Antara, MENA, SANA, IRNA, Prensa Latina, Agence Belga, Belga News, Deutsche Presse-Agentur";
const libraries =
  "Getty, Getty Images, EPA, PA Wire, imago, Imago Images, imago images, picture alliance, picture-alliance, Alamy, Shutterstock, iStock, iStockphoto, Unsplash, Pixabay, Pexels, Keystone, Scanpix, Ritzau Scanpix, Sputnik, Zuma, WireImage, Rex, Rex Features, Adobe Stock, AdobeStock, Depositphotos, Fotolia, Wikimedia, Wikimedia Commons, Flickr, NASA, LaPresse, Fotogramma, Hollandse Hoogte, Bildbyrån, Maxppp, MaxPPP, Sipa, SIPA, Abaca, Reporters, Newscom, Contacto, Cordon Press, Gtres, Pressebox, UPI Photo, Handout, 人民网, 朝日新聞, AFP時事, وام, واس, سبوتنيك";

const agencies = new Set([...split(wires), ...split(libraries)]);
const textAgencies = new Set(split(wires));

function split(names: string): string[] {
  return names.split(",").map((name) => name.trim());
}

export function isAgency(name: string): boolean {
  return agencies.has(name.trim());
}

/** Whether it sells texts, and not pictures alone. */
export function isWire(name: string): boolean {
  return textAgencies.has(name.trim());
}
