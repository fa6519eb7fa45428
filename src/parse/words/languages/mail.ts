/** The labels of an e-mail's header, as mail programs write them above a forwarded message. */
export type MailField = "from" | "date" | "to" | "subject";

export const mailLabels: Readonly<Record<MailField, string>> = {
  from: "from, von, de, da, van, od, от, от кого, från, fra, kimden, gönderen, 差出人, 发件人, من",
  date: "date, sent, datum, gesendet, gesendet am, envoyé, envoyé le, fecha, enviado, enviado el, data, enviada em, enviado em, inviato, verzonden, wysłano, дата, отправлено, skickat, dato, sendt, tarih, gönderildi, 日時, 送信日時, 日期, 发送时间, التاريخ",
  to: "to, cc, bcc, reply-to, an, kopie, antwort an, à, para, a, aan, do, dw, кому, копия, till, kopia, til, kime, bilgi, 宛先, 收件人, 抄送, إلى",
  subject:
    "subject, betreff, objet, asunto, assunto, oggetto, onderwerp, temat, тема, ämne, emne, konu, 件名, 主题, الموضوع",
};
