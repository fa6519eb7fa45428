/** Spanish. */
import type { Language } from "./language.ts";

export const spanish: Language = {
  code: "es",
  functionWords:
    "el, la, los, las, de, del, y, e, a, al, en, que, un, una, unos, unas, se, no, es, son, era, fue, ha, han, había, por, para, con, su, sus, lo, le, les, como, más, pero, o, si, sin, sobre, entre, este, esta, ese, esa, eso, esto, muy, ya, también, cuando, donde, quien, hasta, desde, porque, ser, está, están, hay, me, mi, nos, te, yo, él, ella, ni, cada, todo, todos, durante, tras, según",
  sections:
    "noticias, internacional, mundo, españa, nacional, política, economía, sociedad, deportes, deporte, fútbol, cultura, ciencia, salud, tecnología, educación, medio ambiente, clima, opinión, editorial, columnas, tribuna, cartas al director, cartas, gastronomía, cocina, recetas, viajes, moda, gente, televisión, cine, música, libros, sucesos, justicia, local, locales, ciudad, ciudades, región, regiones, comunidad, barrios, empresas, finanzas, mercados, motor, estilo, estilo de vida, vida, europa, américa, latinoamérica, américa latina, policiales, espectáculos, entretenimiento, turismo, historia, reportaje, reportajes, entrevistas, entrevista, análisis, tendencias, tiempo, agro, campo, provincia, provincias, ocio, madrid, barcelona, fútbol regional, crónica, crónicas, obituario, obituarios, columna, tribunas, cartas de los lectores, ciencia y salud, insólito, perfil, la entrevista, regional, agenda, fútbol base, fútbol local, fútbol internacional, primera división, segunda división, tercera división, liga, laliga, champions, baloncesto, tenis, ciclismo, atletismo, natación, balonmano, fórmula 1, motogp, motociclismo, boxeo, béisbol, golf, polideportivo, más deporte, más deportes, otros deportes, deporte local, andalucía, cataluña, valencia, sevilla, galicia, país vasco, aragón, zaragoza, asturias, canarias, murcia, castilla y león, extremadura, baleares, méxico, argentina, colombia, chile, perú, venezuela, uruguay, estados, capital, metrópoli, interior, pueblos, comarca, comarcas, vida local, vida social, ecos de sociedad, gobierno, elecciones, congreso, tribunales, policía, accidentes, seguridad, crimen, narcotráfico, migración, derechos humanos, igualdad, feminismo, género, mujer, familia, padres, niños, jóvenes, universidad, escuela, educación superior, religión, iglesia, vivienda, inmobiliario, empleo, trabajo, consumo, tu dinero, dinero, bolsa, energía, industria, turismo rural, agricultura, ganadería, pesca, mar, puerto, transporte, transportes, movilidad, tráfico, medioambiente, naturaleza, animales, mascotas, el tiempo, meteorología, espacio, investigación, innovación, internet, redes sociales, inteligencia artificial, ciberseguridad, videojuegos, móviles, bienestar, psicología, nutrición, belleza, decoración, hogar, casa, jardín, recetas de cocina, entrantes, postres, vinos, restaurantes, comer, escapadas, rutas, excursiones, destinos, arte, artes, exposiciones, museos, teatro, danza, ópera, flamenco, toros, literatura, poesía, cómic, series, tv, radio, comunicación, medios, famosos, corazón, realeza, celebridades, farándula, diseño, arquitectura, ideas, ensayo, ensayos, debate, debates, blogs, blog, editoriales, columnistas, firmas, artículos de opinión, la firma, el tema, tema del día, cartas a la directora, defensor del lector, en primera persona, testimonio, testimonios, retratos, retrato, perfiles, necrológicas, esquelas, in memoriam, entrevistas y perfiles, investigación periodística, crónica negra, crónica social, explicado, verificación, datos, gráficos, especiales, especial, dossier, memoria, memoria histórica, efemérides, arqueología, curiosidades, virales, insólitas, noticias curiosas, planes, qué hacer, agenda cultural, fiestas, carnaval, semana santa, comunicados, notas de prensa, general, actualidad, últimas noticias, portada",
  kickers:
    "exclusiva, exclusivo, última hora, en directo, directo, en vivo, vídeo, video, urgente, premium, portada, en imágenes",
  rubric: "sección, categoría",
  lines: {
    promo: {
      label:
        "lea también, leer también, lee también, lea además, leer más, lee más, lea más, ver más, ver también, vea también, vea además, mira también, mirá también, mira, mirá, te puede interesar, te podría interesar, te puede interesar también, le puede interesar, le recomendamos, te recomendamos, más información, más sobre, relacionado, relacionada, noticia relacionada, nota relacionada, nota relacionada, además, no te pierdas, no se pierda, video, vídeo, fotos, en fotos, en imágenes, galería, encuesta, leé también, leé más, leé además, sigue leyendo, seguir leyendo, de interés, lo más visto, puede leer, puedes leer, puede leer también, conoce más, en vivo, en directo, descubre, descubre más, también te puede interesar, también te interesa, también puedes leer, podcast, entérate, lectura recomendada, recomendado, nuestra selección, puede interesarte, podría interesarte, seguí leyendo, contexto",
      whole:
        "leer más, seguir leyendo, sigue leyendo, ver más, mostrar más, cargar más, ver todo, ver todos, ver todas, ver video, ver vídeo, leer noticia, leer nota completa, leer artículo, continuar leyendo, más información, más noticias, ver galería, saber más, lee la nota completa",
      start:
        "puede leer más, puedes leer más, haga clic aquí, haz clic aquí, para más información haga, entra aquí para, lee la noticia completa, todas las noticias de, conoce las noticias, siga leyendo, vea el video, no te pierdas el vídeo, no te pierdas el video, no te pierdas la, no se pierda, mira el video, mirá el video, mira el vídeo, ver el vídeo, seguí leyendo, sigue leyendo, te puede interesar, le puede interesar, puede interesarte, podría interesarte, también te puede interesar, así te hemos contado, así lo hemos contado, así te lo contamos",
    },
    related: {
      whole:
        "te puede interesar, te podría interesar, también te puede interesar, le puede interesar, le podría interesar, podría interesarte, puede interesarte, relacionados, relacionadas, noticias relacionadas, artículos relacionados, notas relacionadas, contenido relacionado, entradas relacionadas, temas relacionados, más leídas, más leídos, lo más leído, las más leídas, los más leídos, lo más visto, más vistas, lo más visto hoy, más noticias, más noticias de, últimas noticias, lo último, últimas, últimas entradas, entradas recientes, noticias recientes, artículos recientes, recomendados, recomendadas, recomendado, te recomendamos, le recomendamos, recomendamos, destacados, destacadas, destacado, tendencias, lo más popular, populares, más popular, entradas populares, titulares, en portada, más contenido, seguir leyendo, más de, no te pierdas, lea también, lee también, además, otras noticias, noticias de hoy, otros artículos, quizás te interese, artículos similares, contenido patrocinado, contenidos patrocinados, de interés, lo más comentado, lo más compartido, más historias, más artículos, últimos artículos, las noticias más leídas, ver más, otras notas, temas del día, hoy en, en esta nota, en esta noticia, recetas relacionadas, seguí leyendo, sigue leyendo, otros usuarios también leyeron, los lectores también leyeron, más recetas, más vídeos, más videos, contexto de la noticia, temas que puedes seguir, recomendado para ti, recomendados para ti",
      label:
        "más de, más en, más noticias de, lo más leído en, más sobre, lo último en, lo último de, últimas noticias de, otras noticias de",
      start:
        "te puede interesar, también te puede interesar, más noticias de, lo más leído, más leídas en, noticias relacionadas, otras noticias de, más leídas de",
    },
    newsletter: {
      whole:
        "newsletter, newsletters, boletín, boletines, suscríbete, suscríbase, suscribirse, suscríbete a nuestra newsletter, suscríbete al boletín, suscribirme, suscribete, regístrate, tu correo electrónico, correo electrónico, introduce tu email, síguenos, síguenos en, seguinos, seguinos en, recibe nuestras noticias, alertas, apúntate",
      start:
        "suscríbete a, suscríbase a, suscríbete al, suscribite, apúntate a, apúntate al, recibe en tu, recibe las, recibe cada, recibí en tu, únete a nuestro, síguenos en, síganos en, seguinos en, sigue toda la información, sigue a, puedes seguir a, sigue toda la actualidad, ingresa tu correo, hemos enviado un correo, te hemos enviado un, le hemos enviado un",
      part: "en tu correo, en su correo, a nuestro boletín, a nuestra newsletter, nuestro canal de whatsapp, nuestro canal de telegram, en nuestras redes sociales, síguenos en facebook, síguenos en twitter, confirmar tu suscripción, confirmar su suscripción, revisa tu carpeta de spam, en la carpeta de spam, bandeja de entrada",
    },
    subscription: {
      whole:
        "suscripción, suscripciones, hazte socio, hazte socia, hacete socio, hazte suscriptor, asóciate, dona, donar, colabora, apóyanos, ya soy suscriptor, contenido exclusivo, solo para suscriptores, exclusivo suscriptores, iniciar prueba, club, suscríbete ahora, únete",
      start:
        "apoya el periodismo, apoye el periodismo, suscríbete para, suscríbase para, para seguir leyendo, regístrate para, este contenido es exclusivo, este artículo es exclusivo, ya tienes cuenta, si te ha gustado este artículo, si te gustó este artículo, apuesta hoy, juega con responsabilidad, ya eres suscriptor, necesitamos tu apoyo, contenido exclusivo para, este artículo es solo para, sigue leyendo con, si quieres seguir leyendo",
      part: "juega con responsabilidad, juegue con responsabilidad, hazte socio de, suscríbete por, hazte socio, hazte socia, hazte suscriptor, hágase socio, hazte miembro, periodismo independiente te necesita, apoya nuestro periodismo, apóyanos con",
    },
    consent: {
      whole:
        "aceptar, aceptar todo, aceptar todas, aceptar cookies, acepto, rechazar, rechazar todo, rechazar todas, configurar, configurar cookies, configuración de cookies, gestionar cookies, preferencias, política de cookies, cookies, más información, entendido, de acuerdo, permitir, privacidad",
      start:
        "utilizamos cookies, usamos cookies, este sitio usa cookies, este sitio utiliza cookies, esta web utiliza cookies, esta web usa cookies, este sitio web utiliza cookies, nuestra web utiliza, nosotros y nuestros, utilizamos tecnologías propias, utilizamos cookies propias, al continuar navegando, si continúa navegando, si continúas navegando, al hacer clic en, al registrarte, al suscribirte, este sitio usa akismet, he leído y acepto, acepto la política, responsable de los datos, le informamos, este contenido no se puede mostrar, para ver este contenido, no podemos mostrarte, configurar cookies, cambiar cookies",
      part: "cookies propias y de terceros, uso de cookies, el uso de cookies, política de privacidad, configurar su uso, datos de tus comentarios, propias y de terceros para",
    },
    "share-row": {
      whole:
        "compartir, comparte, compártelo, compartir en facebook, compartir en twitter, compartir en x, compartir en linkedin, compartir en whatsapp, compartir por correo, compartir por email, compartir por whatsapp, compartir artículo, compartir noticia, compartir esta noticia, comparte esto, comparte esta noticia, compartir esto, copiar enlace, copiar url, enlace copiado, enviar, enviar por correo, enviar por email, imprimir, tuitear, twittear, guardar, guardar artículo, escuchar, escuchar artículo, favoritos, me gusta, me gusta cargando, cargando, # compartidos, # veces compartido, comentar, seguir, siguiendo, correo, facebook, email, tamaño de texto, escuchar noticia, comparte, escucha la noticia, compartir esta página, escuchar nota, escuchar la nota, compartí esta nota, compartí, compartir nota, añadir a favoritos, agregar a favoritos, guardar en favoritos, guardar para después, leer más tarde, leer después, aumentar texto, enviar a un amigo, regístrate gratis y comenta, regístrate y comenta, guardar nota",
      start:
        "haz clic para compartir, haz clic para imprimir, haz clic para enviar, compartir en, comparte en, comparte esto, escucha este contenido, escucha este artículo, escuchar este artículo, escuchar el artículo",
      part: "se abre en una ventana nueva",
    },
    advertisement: {
      whole:
        "publicidad, anuncio, anuncios, patrocinado, patrocinado por, continúa después de la publicidad, sigue leyendo después de la publicidad, publicidad sigue leyendo, contenido patrocinado, espacio patrocinado, pauta, aviso, la noticia continúa después de la publicidad, continuar después del anuncio, branded content",
      start: "este artículo contiene enlaces de afiliados, la nota continúa",
      part: "enlaces de afiliados, enlaces de afiliado",
    },
    navigation: {
      whole:
        "menú, menú principal, inicio, portada, buscar, búsqueda, buscador, iniciar sesión, inicia sesión, cerrar sesión, acceder, ingresar, entrar, registrarse, registro, crear cuenta, mi cuenta, mi perfil, perfil, usuario, contraseña, olvidé mi contraseña, recordarme, saltar al contenido, ir al contenido, ir al contenido principal, ir al menú, volver, volver arriba, volver al inicio, volver a la portada, arriba, subir, siguiente, anterior, artículo siguiente, artículo anterior, entrada siguiente, entrada anterior, entradas antiguas, entradas recientes, página siguiente, página anterior, próximo, cerrar, abrir, más, todo, todos, ver todo, mapa del sitio, mapa web, contacto, contáctanos, contáctenos, contactar, acerca de, sobre nosotros, quiénes somos, nosotros, equipo, ayuda, empleo, trabaja con nosotros, tienda, archivo, archivos, hemeroteca, categorías, categoría, etiquetas, temas, autores, secciones, videos, vídeos, fotos, podcasts, galerías, agenda, eventos, juegos, pasatiempos, crucigrama, horóscopo, programación, edición, edición impresa, ediciones, idioma, español, ajustes, configuración, notificaciones, servicios, clasificados, avisos, en vivo, en directo, loterías, esquelas, tv, radio, sí, no, ok, enlaces, enlaces de interés, meta, rss de las entradas, navegación, navegación de entradas, ver comentarios, el tiempo, hazte socio, última hora, lo último, suscriptores, minuto a minuto",
      start: "saltar al, ir al contenido, está en, estás en, volver a, usted está aquí",
    },
    comments: {
      whole:
        "comentarios, comentario, # comentarios, # comentario, sin comentarios, no hay comentarios, # respuestas, # respuesta, deja una respuesta, deja un comentario, dejar un comentario, dejar una respuesta, deje su comentario, deje un comentario, deja tu comentario, dejá tu comentario, escribe un comentario, escribir un comentario, añadir comentario, agregar comentario, publicar comentario, publicar un comentario, comentar, comenta esta noticia, comentar esta noticia, tu comentario, su comentario, tu opinión, su opinión, opina, danos tu opinión, los comentarios están cerrados, comentarios cerrados, cancelar respuesta, deja una respuesta cancelar la respuesta, deja un comentario cancelar respuesta, ver comentarios, ver todos los comentarios, mostrar comentarios, últimos comentarios, comentarios recientes, sé el primero en comentar, únete a la conversación, participa, debate, conversación, opiniones, libro de visitas, condolencias",
      start:
        "# comentarios en, # comentario en, # respuestas a, # pensamientos sobre, un comentario en, una respuesta a, los comentarios están, debes iniciar sesión, debes estar conectado, tienes que iniciar sesión, inicia sesión para, para comentar, los comentarios publicados, los comentarios aquí",
    },
    "comment-form": {
      whole:
        "nombre, tu nombre, su nombre, nombre obligatorio, correo electrónico obligatorio, web, sitio web, tu mensaje, mensaje, enviar, enviar comentario, publicar, responder, # responder, denunciar, reportar, apellidos, apellido, teléfono, campos obligatorios, obligatorio, ver respuestas, enlace permanente",
      start:
        "tu dirección de correo, su dirección de correo, tu correo electrónico no será, los campos obligatorios, los campos necesarios, guarda mi nombre, guardar mi nombre, recibir un email con, notificarme, avísame",
      part: "campos obligatorios están marcados, no será publicada los campos, en este navegador para la próxima vez",
    },
    biography: {
      label:
        "sobre el autor, sobre la autora, acerca del autor, acerca de la autora, el autor, la autora, autor, sobre mí, quién soy, sobre los autores",
      start: "sobre el autor, sobre la autora, acerca del autor",
      part: "es periodista independiente, es periodista y, es periodista freelance, es redactor de, es redactora de",
    },
    copyright: {
      whole: "todos los derechos reservados, derechos reservados, copyright",
      start:
        "todos los derechos reservados, prohibida su reproducción, prohibida la reproducción, queda prohibida, esta obra está bajo, publicado originalmente en, este artículo fue publicado originalmente",
      end: "todos los derechos reservados",
      part: "prohibida la reproducción, reproducción total o parcial",
    },
    "tag-row": {
      label:
        "etiquetas, etiqueta, tags, tag, temas, tema, palabras clave, categorías, categoría, archivado en, publicado en, en esta noticia, en este artículo, más sobre, temas relacionados, sección, etiquetado, sobre este tema",
      start:
        "archivado en, etiquetado con, publicado en la categoría, esta entrada fue publicada, esta entrada se publicó",
    },
    "reading-time": {
      whole:
        "tiempo de lectura, tiempo de lectura # min, tiempo de lectura # minutos, tiempo de lectura # minuto, # min de lectura, # minutos de lectura, # minuto de lectura, lectura # min, lectura de # minutos, # min, # minutos, hace # horas, hace # minutos, hace # días, hace # hora, hace # día, hoy, ayer, tiempo estimado de lectura",
      start: "tiempo de lectura, tiempo estimado de lectura, lectura de #",
    },
    gallery: {
      label:
        "galería, fotogalería, galería de fotos, galería de imágenes, foto # de #, imagen # de #, # de #, fotos, imágenes, # fotos, fotogalería #, álbum",
      start: "foto # de, imagen # de, ver galería",
    },
    "scraper-debris": {
      whole:
        "a # blogueros les gusta esto, blogueros les gusta esto, a d blogueros les gusta esto, cargando, activa javascript, ampliar, ampliar imagen, ver imagen, ocultar leyenda, su navegador no soporta, video no disponible, reproducir",
      start:
        "por favor activa javascript, su navegador no, tu navegador no, necesitas habilitar javascript",
    },
    "source-filler": {
      whole:
        "leer artículo completo, leer el artículo completo, artículo completo, artículo original, leer artículo original, ver artículo original, nota completa, leer más, enlace, aquí, haga clic aquí, haz clic aquí, link, leer nota completa, noticia original, ver fuente, clic aquí",
      start: "leer artículo, haz clic aquí, haga clic aquí",
    },
    footer: {
      whole:
        "aviso legal, política de privacidad, política de cookies, privacidad, términos y condiciones, términos de uso, condiciones de uso, condiciones generales, términos legales, contacto, quiénes somos, sobre nosotros, publicidad, publicite, anúnciate, anuncie, accesibilidad, mapa del sitio, mapa web, rss, trabaja con nosotros, redacción, código ético, síguenos, síguenos en redes, redes sociales, suscripciones, configuración de privacidad, licencia, licencias, protección de datos, canal ético, atención al cliente, nuestros medios, otras webs, defensor del lector, staff, grupo",
      start:
        "aviso legal, funciona con, creado con, desarrollado por, diseñado por, director responsable, propiedad intelectual, registro dnda, editor responsable, con la tecnología de, domicilio legal, contacto de prensa, nota a los editores, enviado desde mi, este mensaje y sus, este correo y sus",
      part: "es un sitio hecho por, aviso legal política, política de privacidad política de cookies, aviso legal contacto, no es responsable de las opiniones, no se hace responsable de las opiniones, no se hace responsable de los comentarios, no reflejan necesariamente, son responsabilidad exclusiva de, es responsabilidad exclusiva de",
    },
    "reader-call": {
      start:
        "cuéntanos, cuéntanos tu, cuéntenos, dinos qué, escríbenos, envíanos, envíenos, mándanos, vota en, valora esta receta, valora este artículo, puntúa esta, ¿has visto un error, ¿has encontrado un error, reporta un error, reporte un error, ¿tienes una historia, ¿qué te ha parecido, ¿te ha gustado este, ¿te gustó, ¿las has preparado, ¿lo has preparado, ¿has hecho esta receta, danos tu opinión, participa en",
      part: "cuéntanos en los comentarios, cuéntanos cómo, déjanos tu, déjanos un comentario, en los comentarios y, dejar tu comentario, etiquétanos en, escríbenos a, envíanos tu, se reserva el derecho de, nos reservamos el derecho",
    },
  },
  appeal: {
    product:
      "boletín, newsletter, aplicación, app, suscripción, alertas, correo, bandeja, canal, canal de whatsapp, periodismo, periodismo independiente, socio, socia, revista, donación, bono, bolsillo, noticias, podcast, redes sociales, notificaciones, club, apuesta",
    action:
      "suscríbete, suscríbase, suscribite, apúntate, apúntese, regístrate, recibe, recíbelo, recibí, descarga, descárgate, instala, activa, haz clic, haga clic, pulsa, sigue, síguenos, seguinos, únete, apoya, apoye, colabora, dona, hazte, escríbenos, envíanos, participa, vota, comparte, juega, apuesta, llévate, entra, consulta, compra, asóciate, hacete, sumate, súmate",
    we: "nuestro, nuestra, nuestros, nuestras, nosotros, nos, utilizamos, usamos",
    you: "tu, tus, te, ti, usted, vos, ustedes, contigo",
    offer:
      "gratis, gratuito, gratuita, gratuitamente, ahora, aquí, hoy, cada mañana, cada día, cada semana, cada viernes, primer mes, al mes, # euros, # € al mes, por solo, desde # €, oferta, prueba, exclusivo, exclusivos, en vivo, toda la actualidad, toda la información, bienvenida, antes del café, madrugar, informado",
    data: "cookies, cookie, datos, datos personales, terceros, socios, consentimiento, privacidad, aceptar, acepta, rechazar, configurar, preferencias, navegación, política, política de privacidad, tecnologías propias, panel, analizar, publicidad personalizada, permisos",
  },
  by: "por, texto, texto de, escrito por, publicado por, redactado por, autor, autora, una entrevista de, una crónica de, un reportaje de, un análisis de, una columna de, un artículo de, entrevista de, entrevista, crónica de, redacción, de, firma, receta de, una receta de, ilustración de",
  staff:
    "redacción, la redacción, nuestra redacción, redacción digital, redacción web, redacción deportes, agencias, agencia, equipo de redacción, nuestro corresponsal, nuestra corresponsal, nuestro enviado especial, nuestra enviada especial, servicios de agencias",
  editors:
    "editado por, edición, edición de, editor, editora, traducido por, traducción, traducción de, con la colaboración de, con la participación de, con reportes de, colaboró, colaboraron, corrección",
  contributed:
    "contribuyó a este reportaje, contribuyeron a este reportaje, contribuyó a este artículo, contribuyó a este informe, contribuyeron a este informe, ha colaborado en esta información, colaboró en este reportaje",
  material:
    "con información de, con información del, con información de la, con informaciones de, con datos de, con informes de, con material de, con contenido de",
  jobs: "corresponsal, enviado especial, enviada especial, redactor, redactora, redacción, periodista, editor, editora, columnista, colaborador, colaboradora, agencias, fotógrafo, cronista, universidad, instituto, profesor, profesora",
  and: "y, e",
  in: "en, desde",
  published:
    "publicado, publicado el, publicada, publicada el, fecha, fecha de publicación, creado, creado el, escrito el, el, actualidad, publicación",
  updated:
    "actualizado, actualizado el, actualizada, actualizada el, última actualización, última modificación, modificado, modificado el, act, actualización",
  source: "fuente, fuentes, vía, via",
  credit:
    "foto, fotos, imagen, imágenes, crédito, créditos, fotografía, foto de, fuente, ilustración, archivo, crédito de imagen, captura, créditos foto, cortesía, foto cortesía, infografía, gentileza, gentileza de, cortesía de, foto gentileza, archivo personal",
  facts:
    "cuándo, dónde, qué, quién, fecha, fechas, lugar, hora, horas, horario, horarios, dirección, entrada, entradas, precio, precios, boletos, coste, costo, tarifa, duración, distancia, salida, llegada, cómo llegar, aparcamiento, información, informes, inscripción, inscripciones, reservas, reserva, reparto, dirección artística, nacido, nacida, habitantes, superficie, espectadores, árbitro, goles, raciones, preparación, apertura",
  months:
    "enero ene, febrero feb, marzo mar, abril abr, mayo may, junio jun, julio jul, agosto ago, septiembre setiembre sept sep set, octubre oct, noviembre nov, diciembre dic",
  weekdays: "lunes, martes, miércoles, jueves, viernes, sábado, domingo",
  dateWords: "a, las, de, del, el, h, hs, hrs, horas, la, y",
};
