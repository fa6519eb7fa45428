/** Portuguese, of Brazil and of Portugal. */
import type { Language } from "./language.ts";

export const portuguese: Language = {
  code: "pt",
  functionWords:
    "o, a, os, as, de, do, da, dos, das, e, em, no, na, nos, nas, um, uma, que, se, não, é, são, era, foi, tem, têm, tinha, por, pelo, pela, para, com, ao, aos, à, às, seu, sua, seus, suas, como, mais, mas, ou, sem, sobre, entre, este, esta, esse, essa, isso, isto, muito, já, também, quando, onde, quem, até, desde, porque, ser, está, estão, há, me, eu, ele, ela, eles, elas, nem, cada, todo, todos, após, num, numa, lhe, só",
  sections:
    "notícias, mundo, internacional, brasil, portugal, país, política, economia, sociedade, esportes, esporte, desporto, futebol, cultura, ciência, saúde, tecnologia, educação, ambiente, meio ambiente, clima, opinião, editorial, colunas, crónicas, crônicas, cartas, gastronomia, culinária, receitas, viagem, viagens, moda, gente, televisão, cinema, música, livros, polícia, justiça, local, cidade, cidades, região, regional, comunidade, negócios, empresas, finanças, mercados, carros, estilo, vida, europa, américa latina, entretenimento, turismo, história, reportagem, entrevistas, entrevista, análise, tempo, agro, campo, cotidiano, quotidiano, lisboa, porto, rio, são paulo, lazer, artes, transportes, bairros, passeios, crónica, crônica, obituário, obituários, coluna, perfil, caminhadas, insólito, editoriais, entretenimento e cultura, vida local, fora de campo, campeonato brasileiro, brasileirão, série a, série b, liga portuguesa, primeira liga, liga dos campeões, futebol nacional, futebol internacional, futebol regional, modalidades, basquete, basquetebol, vôlei, voleibol, tênis, ténis, ciclismo, atletismo, natação, andebol, fórmula 1, automobilismo, mais esportes, outros esportes, norte, centro, sul, algarve, madeira, açores, alentejo, coimbra, braga, minas gerais, bahia, pernambuco, ceará, paraná, rio grande do sul, santa catarina, brasília, distrito federal, interior, bairro, municípios, freguesias, concelho, concelhos, autarquias, prefeitura, câmara municipal, governo, eleições, congresso, parlamento, segurança, segurança pública, acidentes, acidente, trânsito, tribunais, crime, crimes, direitos humanos, igualdade, mulher, mulheres, família, crianças, jovens, universidade, universidades, escola, ensino, ensino superior, religião, igreja, habitação, imobiliário, imóveis, emprego, trabalho, consumo, dinheiro, bolsa, energia, indústria, agronegócio, agricultura, pecuária, pesca, mar, porto e mar, transporte, mobilidade, natureza, animais, bichos, pets, previsão do tempo, espaço, pesquisa, inovação, internet, redes sociais, inteligência artificial, segurança digital, games, jogos, bem-estar, psicologia, beleza, decoração, casa, jardim, doces e sobremesas, sobremesas, entradas, pratos principais, vinhos, restaurantes, comer, roteiros, destinos, fugas, arte, exposições, museus, teatro, dança, ópera, literatura, poesia, quadrinhos, séries, tv, tv e famosos, famosos, celebridades, rádio, media, mídia, design, arquitetura, ideias, ensaio, ensaios, debate, blogues, blogs, blog, editoriais e opinião, colunistas, cronistas, carta ao director, carta ao diretor, cartas ao director, cartas ao diretor, cartas dos leitores, painel do leitor, tribuna, depoimento, depoimentos, retratos, perfis, memória, efemérides, arqueologia, curiosidades, bizarro, planeta bizarro, insólitos, verificação, fato ou fake, dados, especiais, especial, dossiê, reportagens, investigação, grande reportagem, agenda, programação, festas, carnaval, comunicados, releases, geral, notícias locais, notícias do dia, concursos, primeira pessoa",
  kickers:
    "exclusivo, exclusiva, urgente, ao vivo, vídeo, última hora, em direto, premium, destaque, exclusivo para assinantes",
  rubric: "seção, secção, editoria, categoria",
  lines: {
    promo: {
      label:
        "leia também, leia mais, leia ainda, leia a seguir, ler também, ler mais, veja também, veja ainda, veja mais, ver também, ver mais, saiba mais, confira, confira também, assista, assista também, ouça, ouça também, não perca, relacionado, relacionada, notícia relacionada, artigo relacionado, mais sobre, mais informações, fotos, em fotos, vídeo, video, vídeos, galeria, enquete, sondagem, podcast, veja as fotos, veja fotos, ao vivo, em direto, veja o vídeo, recomendado, entenda, continue lendo, continuar a ler, continue a ler, acompanhe, teste, descubra, explicador, quiz",
      whole:
        "leia mais, ler mais, ver mais, saiba mais, mostrar mais, carregar mais, ver tudo, ver todos, ver todas, continue lendo, continuar lendo, continuar a ler, ler artigo, leia a íntegra, veja mais, assista ao vídeo, ver vídeo, mais notícias",
      start:
        "leia mais sobre, leia mais em, leia mais notícias, clique aqui, veja mais em, veja mais notícias, saiba mais sobre, acompanhe todas as, leia também a",
    },
    related: {
      whole:
        "leia também, leia mais, veja também, relacionados, relacionadas, notícias relacionadas, artigos relacionados, posts relacionados, conteúdo relacionado, matérias relacionadas, temas relacionados, mais lidas, mais lidos, as mais lidas, os mais lidos, lidas, mais vistas, mais vistos, últimas notícias, últimas, posts recentes, artigos recentes, notícias recentes, recomendados, recomendadas, recomendado para você, recomendamos, destaques, destaque, tendências, populares, mais populares, em alta, manchetes, você também pode gostar, você pode gostar, pode gostar, também pode interessar, pode interessar, você pode se interessar, talvez te interesse, mais notícias, mais artigos, outras notícias, não perca, veja mais, mais do, mais de, em destaque, conteúdo patrocinado, da mesma secção, do mesmo autor, artigos similares, continue lendo, a não perder, mais comentadas, mais partilhadas, os leitores também leram, quem leu também, receitas relacionadas, mais receitas, mais vídeos, temas que pode seguir",
      label: "mais de, mais em, mais notícias de, mais lidas em, mais sobre, últimas de, mais do",
      start:
        "você também pode, você pode gostar, também pode gostar, mais lidas, mais notícias de, leia mais notícias",
    },
    newsletter: {
      whole:
        "newsletter, newsletters, boletim, assine a newsletter, inscreva-se, cadastre-se, subscrever, subscreva, seu e-mail, o seu e-mail, seu email, siga-nos, receba notícias, assine nossa newsletter, subscrever newsletter, alertas, receba nossas notícias",
      start:
        "inscreva-se em, inscreva-se na, inscreva-se no, cadastre-se para, assine nossa, subscreva a, receba no seu, receba as, receba todas, receba diariamente, siga-nos no, siga nosso, siga o nosso, siga a gente, participe do nosso, entre no nosso, participe do canal, entre no canal, acompanhe nosso, siga o canal",
      part: "no seu e-mail, no seu email, nossa newsletter, nosso canal no whatsapp, canal do whatsapp, nosso canal, no seu whatsapp, verifique a sua caixa de spam, verifique sua caixa de spam, enviamos um e-mail, confirme a sua subscrição",
    },
    subscription: {
      whole:
        "assine, assine já, assinar, assinatura, assinantes, exclusivo para assinantes, apoie, apoie-nos, doe, doar, seja assinante, seja sócio, já é assinante, torne-se assinante, oferecer artigo, só para assinantes, teste grátis",
      start:
        "apoie o jornalismo, assine por, assine para, assine e, para continuar a ler, para continuar lendo, este conteúdo é exclusivo, este artigo é exclusivo, conteúdo exclusivo para, já é assinante, se gostou deste artigo, gostou da matéria, gostou deste, jogue com responsabilidade, este texto é exclusivo, artigo exclusivo para, continue lendo com",
      part: "exclusivo para assinantes, jogue com responsabilidade, por mês cancele, ao tornar-se assinante, torne-se assinante, seja assinante, apoia o jornalismo independente, apoie o jornalismo, apoie o nosso",
    },
    consent: {
      whole:
        "aceitar, aceitar todos, aceitar tudo, aceitar cookies, aceito, recusar, rejeitar, rejeitar todos, configurar, configurações de cookies, gerir cookies, preferências, política de cookies, cookies, entendi, concordo, permitir, privacidade, prosseguir, concordar e fechar",
      start:
        "utilizamos cookies, usamos cookies, este site usa cookies, este site utiliza cookies, este site utiliza o akismet, nosso site usa, usamos dados, utilizamos dados, ao continuar, ao prosseguir, ao clicar em, nós e os nossos, se continuar a navegar, ao navegar, ao se inscrever, li e aceito, usamos tecnologias, este conteúdo não pode ser, para ver este conteúdo, alterar cookies, gerir cookies",
      part: "uso de cookies, utilização de cookies, política de privacidade, você concorda com, melhorar a sua experiência, melhorar sua experiência, dados de navegação",
    },
    "share-row": {
      whole:
        "compartilhar, compartilhe, partilhar, partilhe, partilhar no facebook, partilhar no twitter, partilhar no x, partilhar no whatsapp, partilhar por e-mail, compartilhar no facebook, compartilhar no twitter, compartilhar no whatsapp, compartilhar por e-mail, compartilhe no facebook, compartilhe isso, compartilhe esta notícia, partilhe isto, copiar link, copiar ligação, link copiado, enviar, enviar por e-mail, imprimir, tuitar, tweetar, salvar, guardar, guardar artigo, ouvir, ouvir artigo, favoritos, curtir, curtir isso, gosto, carregando, a carregar, # partilhas, # compartilhamentos, # curtidas, comentar, seguir, partilhas, compartilhamentos, e-mail, facebook, ouça este conteúdo, ouvir este artigo, ouça este artigo, ouça a notícia, ouvir notícia, ler mais tarde, ler depois, aumentar letra, aumentar o texto, diminuir letra, enviar a um amigo, enviar a amigo, adicionar aos favoritos, guardar para depois, salvar para depois, ouça esta notícia",
      start:
        "clique para compartilhar, clique para partilhar, clique para imprimir, clique para enviar, compartilhe no, partilhe no, compartilhar no, partilhar no",
      part: "abre em nova janela",
    },
    advertisement: {
      whole:
        "publicidade, anúncio, anúncios, patrocinado, continua após a publicidade, continua depois da publicidade, pub, conteúdo patrocinado, informe publicitário, propaganda, continua após publicidade, a notícia continua após a publicidade, artigo continua após a publicidade",
      start: "continua após, continua depois da, este artigo contém links de afiliados",
      part: "links de afiliados",
    },
    navigation: {
      whole:
        "menu, menu principal, início, página inicial, home, capa, buscar, busca, pesquisar, pesquisa, procurar, entrar, login, iniciar sessão, sair, registar, registar-se, cadastrar, cadastro, criar conta, minha conta, a minha conta, perfil, usuário, utilizador, senha, palavra-passe, esqueci a senha, pular para o conteúdo, ir para o conteúdo, ir para o conteúdo principal, saltar para o conteúdo, voltar, voltar ao topo, voltar ao início, topo, seguinte, anterior, próximo, próxima, próximo artigo, artigo anterior, post anterior, próximo post, página seguinte, página anterior, fechar, abrir, mais, tudo, todos, mapa do site, contato, contacto, contatos, fale conosco, fale connosco, sobre, sobre nós, quem somos, equipe, equipa, ajuda, empregos, trabalhe conosco, loja, arquivo, arquivos, arquivo do blog, categorias, categoria, etiquetas, temas, autores, secções, seções, editorias, vídeos, fotos, podcasts, galerias, agenda, eventos, jogos, horóscopo, programação, edição impressa, edições, idioma, português, configurações, notificações, serviços, classificados, ao vivo, em direto, loterias, tv, rádio, sim, não, links, última hora, previsão do tempo, assinantes, colunistas, blogs",
      start:
        "pular para, ir para o, saltar para, você está aqui, está aqui, voltar para, voltar ao",
    },
    comments: {
      whole:
        "comentários, comentário, # comentários, # comentário, sem comentários, nenhum comentário, # respostas, # resposta, deixe um comentário, deixe uma resposta, deixe o seu comentário, deixe seu comentário, deixar comentário, deixar um comentário, comente, comentar, escreva um comentário, escrever um comentário, adicionar comentário, adicionar um comentário, publicar comentário, postar um comentário, enviar comentário, seu comentário, o seu comentário, sua opinião, a sua opinião, os comentários estão fechados, comentários fechados, comentários encerrados, cancelar resposta, deixe um comentário cancelar resposta, deixe uma resposta cancelar resposta, ver comentários, ver todos os comentários, mostrar comentários, últimos comentários, comentários recentes, seja o primeiro a comentar, participe da conversa, participe, debate, conversa, opiniões, dê sua opinião, livro de visitas, condolências",
      start:
        "# comentários em, # comentário em, # respostas para, # thoughts on, um comentário em, uma resposta para, os comentários estão, você precisa fazer o login, tem de iniciar a sessão, faça login para, inicie sessão para, para comentar, os comentários são",
    },
    "comment-form": {
      whole:
        "nome, seu nome, o seu nome, nome obrigatório, e-mail obrigatório, site, sua mensagem, mensagem, enviar, publicar, responder, # responder, denunciar, sobrenome, apelido, telefone, campos obrigatórios, obrigatório, ver respostas, link permanente",
      start:
        "o seu endereço de e-mail não será, o seu endereço de email não será, seu endereço de e-mail não será, o seu e-mail não será, campos obrigatórios, salvar meus dados, guardar o meu nome, notifique-me, avise-me",
      part: "campos obrigatórios são marcados, campos obrigatórios marcados, neste navegador para a próxima vez",
    },
    biography: {
      label:
        "sobre o autor, sobre a autora, o autor, a autora, autor, sobre mim, quem sou, sobre os autores",
      start: "sobre o autor, sobre a autora",
      part: "é jornalista independente, é jornalista e, é jornalista freelancer, é repórter do, é repórter da, é colunista do, é colunista da",
    },
    copyright: {
      whole: "todos os direitos reservados, direitos reservados, copyright",
      start:
        "todos os direitos reservados, proibida a reprodução, é proibida a reprodução, reprodução proibida, publicado originalmente em, este artigo foi publicado originalmente",
      end: "todos os direitos reservados",
      part: "proibida a reprodução, reprodução total ou parcial",
    },
    "tag-row": {
      label:
        "etiquetas, etiqueta, tags, tag, temas, tema, tópicos, palavras-chave, categorias, categoria, arquivado em, publicado em, nesta notícia, neste artigo, mais sobre, marcadores, assuntos, assunto, editoria, secção, sobre este tema",
      start:
        "arquivado em, marcado com, publicado na categoria, esta entrada foi publicada, este post foi publicado",
    },
    "reading-time": {
      whole:
        "tempo de leitura, tempo de leitura # min, tempo de leitura # minutos, tempo de leitura # minuto, # min de leitura, # minutos de leitura, # minuto de leitura, leitura # min, leitura de # minutos, # min, # minutos, há # horas, há # minutos, há # dias, há # hora, há # dia, hoje, ontem, # min leitura",
      start: "tempo de leitura, tempo estimado de leitura",
    },
    gallery: {
      label:
        "galeria, fotogaleria, galeria de fotos, galeria de imagens, foto # de #, imagem # de #, # de #, fotos, imagens, # fotos, álbum",
      start: "foto # de, imagem # de, ver galeria",
    },
    "scraper-debris": {
      whole:
        "# blogueiros gostam disto, blogueiros gostam disto, d blogueiros gostam disto, carregando, a carregar, ative o javascript, ampliar, ampliar imagem, ver imagem, vídeo indisponível",
      start: "por favor ative o javascript, seu navegador não, o seu navegador não",
    },
    "source-filler": {
      whole:
        "leia o artigo completo, ler artigo completo, artigo completo, artigo original, ler artigo original, leia a matéria completa, matéria original, leia mais, ler mais, link, aqui, clique aqui, ver artigo original, notícia original, veja a matéria original",
      start: "clique aqui para, leia o artigo, leia a matéria",
    },
    footer: {
      whole:
        "política de privacidade, política de cookies, privacidade, termos e condições, termos de uso, termos de utilização, condições de utilização, aviso legal, contato, contacto, quem somos, sobre nós, publicidade, anuncie, anuncie aqui, acessibilidade, mapa do site, rss, trabalhe conosco, ficha técnica, estatuto editorial, expediente, código de ética, siga-nos, redes sociais, assinaturas, livro de reclamações, fale conosco, fale com a redação, direitos autorais",
      start:
        "desenvolvido por, criado com, com tecnologia, tecnologia do blogger, orgulhosamente, arquivo do blog, postado por, publicada por, postagem mais antiga, postagem mais recente, contacto de imprensa, contato de imprensa, assessoria de imprensa, nota aos editores, enviado do meu, esta mensagem e seus",
      part: "política de privacidade termos, termos de uso política, arquivo do blog, expediente anuncie, não reflectem necessariamente, não refletem necessariamente, são da responsabilidade dos autores, é de responsabilidade dos autores, vinculam apenas os seus autores, não expressa necessariamente, não representam necessariamente",
    },
    "reader-call": {
      start:
        "conte para a gente, conte-nos, conta-nos, escreva para nós, escreva-nos, envie para, envie-nos, mande para, encontrou um erro, encontrou algum erro, viu algum erro, comunicar erro, deixe sua opinião, deixe a sua opinião, dê sua opinião, o que você achou, o que achou, gostou deste, gostou desta, avalie esta, avalie este, vote em, participe da enquete, partilhe connosco, compartilhe conosco, envie sua foto, gostou dessa história, gostou desta história, gostou da notícia, gostou desse conteúdo",
      part: "conte nos comentários, conte pra gente nos comentários, nos comentários abaixo, escreva para a redação, envie sua foto, envie seu relato, reserva-se o direito de, reserva o direito de",
    },
  },
  appeal: {
    product:
      "newsletter, boletim, aplicativo, aplicação, app, assinatura, alertas, e-mail, canal, canal do whatsapp, jornalismo, jornalismo independente, revista, doação, bónus, bônus, notícias, podcast, redes sociais, notificações, grupo, clube",
    action:
      "assine, subscreva, inscreva-se, cadastre-se, receba, baixe, descarregue, instale, ative, clique, siga, siga-nos, participe, entre, apoie, colabore, doe, contribua, escreva, envie, vote, compartilhe, partilhe, aposte, jogue, acompanhe, experimente, torne-se, compre, ligue",
    we: "nosso, nossa, nossos, nossas, nós, connosco, conosco, usamos, utilizamos",
    you: "você, vocês, te, teu, tua, lhe",
    offer:
      "grátis, gratuito, gratuita, gratuitamente, agora, aqui, hoje, todas as manhãs, todos os dias, toda semana, por mês, primeiro mês, # euros por mês, # reais por mês, por apenas, oferta, exclusivo, exclusivos, em primeira mão, da sua região, teste, em direto",
    data: "cookies, cookie, dados, dados pessoais, terceiros, parceiros, consentimento, privacidade, aceitar, aceita, rejeitar, configurar, preferências, navegação, política, experiência, prosseguir, concorda, concordo",
  },
  by: "por, texto, texto de, escrito por, publicado por, redigido por, autor, autora, entrevista, entrevista de, reportagem de, reportagem, postado por, redação, de, receita de, uma receita de, crónica de, crônica de",
  staff:
    "redação, da redação, a redação, nossa redação, redacção, da redacção, redação g1, equipe de redação, nosso correspondente, nossa correspondente, agências, agência, das agências, equipa de redação",
  editors:
    "edição, edição de, editado por, editor, editora, tradução, traduzido por, tradução de, colaborou, colaboraram, com a colaboração de, com colaboração de, supervisão, sob supervisão de, revisão, reportagem adicional de",
  contributed:
    "contribuiu para esta reportagem, contribuíram para esta reportagem, contribuiu para este artigo, colaborou para esta reportagem",
  material:
    "com informações da, com informações do, com informações de, com informações das, com informações dos, com informação da, com informação do, com dados da, com dados do, com reportagem da, com agência, com agências, com conteúdo da, com conteúdo do",
  jobs: "correspondente, enviado especial, enviada especial, repórter, redator, redatora, redação, jornalista, editor, editora, colunista, colaborador, colaboradora, fotógrafo, agência, da redação, universidade, instituto, professor, professora",
  and: "e, com",
  in: "em, de",
  published:
    "publicado, publicado em, publicada em, publicado a, postado em, data, data de publicação, criado em, em, escrito em",
  updated:
    "atualizado, atualizado em, atualizada em, última atualização, actualizado, actualizado em, última modificação, modificado em, atualização, atualizado às, atualizado há, atualizado há # horas, atualizado há # minutos",
  source: "fonte, fontes, via",
  credit:
    "foto, fotos, imagem, imagens, crédito, créditos, fotografia, foto de, ilustração, divulgação, reprodução, arquivo, fonte, infografia, foto divulgação, crédito foto",
  facts:
    "quando, onde, o quê, quem, data, datas, local, hora, horas, horário, horários, endereço, morada, entrada, ingresso, ingressos, bilhetes, preço, preços, valor, custo, duração, distância, partida, chegada, como chegar, estacionamento, informações, inscrição, inscrições, reservas, elenco, direção, classificação, nascido, nascida, habitantes, espectadores, árbitro, gols, golos, rendimento, preparo",
  months:
    "janeiro jan, fevereiro fev, março mar, abril abr, maio mai, junho jun, julho jul, agosto ago, setembro set, outubro out, novembro nov, dezembro dez",
  weekdays:
    "segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, segunda, terça, quarta, quinta, sexta",
  dateWords: "às, as, de, h, a, horas, min, do, à, feira",
};
