namespace Ilo.Domain.Words.Languages;

/// <summary>The words of Portuguese, in the spelling of Brazil and of Portugal.</summary>
internal static class Portuguese
{
    internal static LanguageWords Words { get; } = new()
    {
        Code = LanguageCode.Portuguese,
        Frequent =
        [
            "os", "da", "dos", "ao", "aos", "às", "em", "nas", "uma", "com", "não", "são", "foi", "pelo", "pela", "seu", "sua", "trabalho", "reuniões",
            "projetos", "projectos", "notícias", "publicações", "também", "até", "está",
            "foram", "seus", "suas", "março", "maio", "junho", "julho", "setembro", "outubro", "novembro", "dezembro",

            // Spanish has them too.
            "para", "por", "que", "se", "como", "sobre", "este", "esta", "temas",
        ],

        // Dates and clocks.
        Months = ["janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"],
        ShortMonths = [["jan"], ["fev"], ["mar"], ["abr"], ["mai"], ["jun"], ["jul"], ["ago"], ["set"], ["out"], ["nov"], ["dez"]],
        Weekdays =
        [
            ["segunda", "seg"], ["terça", "ter"], ["quarta", "qua"], ["quinta", "qui"], ["sexta", "sex"], ["sábado", "sáb"], ["domingo", "dom"],
        ],
        WeekdayEndings = ["feira"],
        Ordinals = ["o"],
        Ofs = ["de", "do"],
        Tos = ["a", "até", "ao"],
        Ands = ["e"],
        Ors = ["ou"],
        DateOpeners = ["de", "do", "desde", "entre"],
        Sinces = ["desde"],
        Bounds = ["desde", "até", "antes", "depois", "após", "partir", "tardar", "semana", "quinzena"],
        BoundsBehind = ["em diante", "e depois", "o mais tardar"],
        MonthParts = ["início", "inícios", "começo", "meados", "fim", "final", "finais", "metade"],
        Articles = ["o", "os", "no", "nos", "em"],
        Ats = ["às", "das", "de"],
        ClockUnits = ["h", "horas"],
        Clocks = ["noite"],
        ZoneWords = ["hora"],
        DateJoint = "de",
        Firsts = ["primeiro"],
        DayNouns = ["dia", "dias"],
        OpenEnds =
        [
            "presente", "o presente", "hoje", "agora", "atual", "atualidade", "em andamento", "em curso", "em execução", "até a data", "até à data", "a data",
            "à data", "o momento", "até o momento", "até ao momento", "até o presente", "até ao presente", "até hoje",
            "a confirmar", "por confirmar", "a definir", "por definir", "a determinar", "a anunciar",
            "novo aviso", "até novo aviso", "desconhecido", "não disponível", "sem data",
        ],
        GoingOn =
        [
            "presente", "o presente", "hoje", "agora", "atual", "atualidade", "em andamento", "em curso", "em execução", "a data", "à data", "o momento",
            "ao momento", "até a data", "até à data", "até o momento", "até ao momento", "até o presente", "até ao presente", "até hoje", "momento",
        ],
        PeriodWords =
        [
            "primavera", "verão", "outono", "inverno", "início", "inícios", "meados", "meio", "fim", "final", "finais", "primeira", "segundo", "terceiro",
            "metade", "semestre", "trimestre", "t", "partir", "ano", "anos", "biênio", "biénio", "cada", "todas",
        ],
        DurationUnits = ["dia", "dias", "semana", "semanas", "mês", "meses", "ano", "anos"],
        NumberWords = ["um", "uma", "dois", "duas", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "doze"],
        DateRemarks =
        [
            "Dia inteiro", "Todo o dia", "Manhã", "Tarde", "Noite", "Inglês", "Francês", "Espanhol", "Português", "Leia mais", "Ler mais", "Saiba mais", "Mais",
            "Mais informações", "Detalhes", "provisório", "nova data", "novas datas", "hora local", "entrada livre", "em português", "em inglês",
            "em francês", "em espanhol",
        ],
        DateRemarkOpenings = ["atualizado", "atualizada", "publicado", "publicada", "modificado", "prazo"],
        DateLeads = ["Publicado", "Publicada em", "Atualizado em", "Atualizado", "Nova data", "Novas datas"],
        PlaceLeads = ["em", "no", "na"],
        MovedWords = ["adiado", "adiada", "adiados", "reagendado", "reagendada", "remarcado", "remarcada", "transferido", "transferida"],
        NewDateLeads = ["para", "em", "no"],
        ExtendedWords = ["prorrogado", "prorrogada", "estendido", "estendida", "prolongado"],

        // Sums.
        AmountOpenings = ["aproximadamente", "aprox.", "cerca de", "por volta de", "total de"],
        Factors =
        [
            (1_000m, ["mil", "milhar", "milhares"]), (1_000_000m, ["milhão", "milhões", "mi"]), (1_000_000_000m, ["mil milhões", "bilhão", "bilhões", "bi"]),
        ],
        Currencies = CurrencyNames.Portuguese,

        // What a page and an entry are.
        ListNouns =
        [
            (ListSubject.Projects, ["projetos", "projectos", "programas", "cooperação"]),
            (ListSubject.Events, [
                "eventos", "reuniões", "oficinas", "seminários", "conferências", "cursos", "calendário", "atividades", "actividades", "fóruns",
            ]),
            (ListSubject.News, ["notícias", "comunicados", "declarações", "discursos", "vídeos", "fotos", "imprensa", "novidades", "atualidades"]),
            (ListSubject.Features, ["reportagens", "histórias", "entrevistas", "crônicas", "artigos", "blog"]),
            (ListSubject.Publications, [
                "publicações", "relatórios", "documentos", "recursos", "livros", "boletins", "guias", "folhetos", "notas", "estudos", "ferramentas", "manuais",
            ]),
        ],
        ListHeadings =
        [
            (ListSubject.News, [
                "Notícias", "Últimas notícias", "Novidades", "O que há de novo", "Comunicados de imprensa", "Notas à imprensa", "Sala de imprensa", "Imprensa",
                "Reportagens", "Artigos", "Declarações", "Vídeos", "Histórias", "Destaques",
            ]),
            (ListSubject.Events, [
                "Eventos", "Reuniões", "Eventos e reuniões", "Reuniões e eventos", "Calendário", "Agenda", "Próximos eventos", "Eventos passados", "Oficinas",
                "Cursos", "Conferências", "Seminários",
            ]),
            (ListSubject.Publications, [
                "Publicações", "Últimas publicações", "Relatórios", "Documentos", "Recursos", "Documentos de trabalho", "Novas publicações",
                "Publicações recentes",
            ]),
            (ListSubject.Projects, [
                "Projetos", "Projectos", "Programas e projetos", "Programas e projectos", "Projetos e programas", "Projetos em andamento", "Projetos em curso",
                "Projetos concluídos", "Projetos encerrados", "Projetos de cooperação técnica", "Projetos de cooperação para o desenvolvimento",
            ]),
            (ListSubject.Mixed, ["Recursos principais", "Conteúdo relacionado"]),
        ],
        LatestHeadings = ["Mais recentes", "Últimas novidades"],
        Types =
        [
            (ContentType.News, ["Notícia", "Notícias", "Artigo", "Anúncio", "Novidade"]),
            (ContentType.Feature, ["Reportagem", "História", "Entrevista", "Opinião", "Análise", "Coluna", "Artigo de opinião", "Perguntas e respostas"]),
            (ContentType.PressRelease, ["Comunicado de imprensa", "Nota à imprensa", "Nota de imprensa", "Aviso à imprensa", "Aviso de pauta"]),
            (ContentType.PressConference, ["Conferência de imprensa", "Coletiva de imprensa", "Entrevista coletiva"]),
            (ContentType.Statement, ["Declaração", "Discurso", "Mensagem", "Declaração conjunta", "Pronunciamento"]),
            (ContentType.Publication, [
                "Publicação", "Relatório", "Documento de trabalho", "Nota técnica", "Nota informativa", "Boletim", "Folheto", "Guia", "Manual", "Livro",
                "Estudo", "Cartilha", "Resumo executivo", "Ficha informativa",
            ]),
            (ContentType.Media, ["Vídeo", "Áudio", "Foto", "Fotos", "Galeria de fotos", "Podcast"]),
            (ContentType.Document, ["Nota conceitual", "Nota conceptual", "Ordem do dia", "Pauta", "Apresentação", "Termos de referência", "Documento", "Ata"]),
            (ContentType.Notice, ["Aviso de vaga", "Vaga", "Edital", "Chamada de propostas", "Licitação", "Oferta de emprego", "Concurso"]),
            (ContentType.Event, [
                "Evento", "Reunião", "Oficina", "Seminário", "Conferência", "Fórum", "Curso", "Webinário", "Seminário on-line", "Colóquio", "Reunião ou evento",
            ]),
            (ContentType.Project, ["Projeto", "Projecto", "Projetos", "Projeto de cooperação técnica"]),
        ],
        AgendaWords = ["agenda", "ordem do dia"],
        EventNouns =
        [
            "formação", "capacitação", "seminário", "conferência", "reunião", "fórum", "simpósio", "colóquio", "missão", "consulta", "lançamento",
            "congresso", "cúpula", "cimeira", "cerimônia", "cerimónia", "evento", "encontro", "jornada", "curso", "webinário", "apresentação", "debate",
            "assembleia", "inauguração", "exposição", "celebração", "palestra", "feira", "sessão",
        ],
        ProjectNouns = ["projeto", "projecto", "programa", "fase", "iniciativa"],
        PublicationNouns = ["folheto", "guia", "manual", "boletim", "relatório", "publicação", "estudo", "cartilha", "compêndio", "caderno"],
        Statuses =
        [
            (StatedState.Postponed, ["adiado", "adiada", "suspenso", "suspensa"]),
            (StatedState.Cancelled, ["cancelado", "cancelada"]),
            (StatedState.Closed, ["encerrado", "encerrada", "concluído", "concluída", "terminado", "terminada", "finalizado", "finalizada"]),
            (StatedState.Rescheduled, ["reagendado", "reagendada", "remarcado", "remarcada", "nova data", "novas datas"]),
            (StatedState.Active, ["em andamento", "em curso", "em execução"]),
            (StatedState.Planned, ["previsto", "planejado", "planeado"]),
        ],
        StateVerbs = ["foi", "está", "será", "ficou", "foram", "estão", "serão"],
        StatePhrases = [(StatedState.Cancelled, ["não será realizado", "não será realizada", "não se realizará"])],
        StateReasons = ["até", "para", "por", "devido", "sem"],
        Suppositions = ["caso", "quando"],

        // Labels and headings.
        Fields =
        [
            (FieldKind.Donors, [
                "Doador", "Doadores", "Financiado por", "Financiamento", "Financiador", "Financiadores", "Fonte de financiamento", "Fontes de financiamento",
                "Agência financiadora", "Entidade financiadora", "Doador(es)", "País doador", "Países doadores", "Parceiro financeiro", "Parceiros financeiros",
                "Parceiro de desenvolvimento", "Parceiros de desenvolvimento", "Parceiro para o desenvolvimento", "Parceiros para o desenvolvimento",
                "Financiado com o apoio de",
            ]),
            (FieldKind.Partners, [
                "Parceiro", "Parceiros", "Parceiro principal", "Principais parceiros", "Parceiros principais", "Parceiro executor", "Parceiros executores",
                "Parceiros do projeto", "Parceiros implementadores", "Parceiro de implementação", "Parceiros de implementação", "Parceiro de execução",
                "Parceiros de execução", "Agência executora", "Agências executoras", "Entidade executora", "Contraparte",
                "Contrapartes", "Parceiros nacionais", "Parceiro(s)", "Parceiros sociais", "Instituições parceiras", "Organizações parceiras",
            ]),
            (FieldKind.Budget, ["Orçamento", "Orçamento do projeto", "Orçamento total", "Custo total", "Custo do projeto", "Valor", "Valor total", "Montante"]),
            (FieldKind.Locations, [
                "Países", "País", "Países abrangidos", "Províncias", "Estados", "Cobertura geográfica", "Abrangência geográfica", "Âmbito geográfico",
                "Localização do projeto", "Áreas de intervenção geográfica", "Países participantes", "Países beneficiários", "Regiões", "Localização",
                "Foco geográfico", "Área geográfica", "Municípios", "Região", "Locais", "País/região",
            ]),
            (FieldKind.Beneficiaries, [
                "Beneficiários", "Beneficiário", "Grupo-alvo", "Grupos-alvo", "Público-alvo", "População-alvo", "Beneficiários diretos",
                "Beneficiários indiretos", "Beneficiários do projeto", "Beneficiários finais", "Beneficiários diretos e indiretos", "Principais beneficiários",
                "Destinatários",
            ]),
            (FieldKind.Dates, [
                "Data", "Datas", "Duração", "Duração do projeto", "Período", "Quando", "Datas do projeto", "Data e hora", "Data e horário",
                "Período de execução", "Prazo", "Prazo de execução", "Vigência", "Período de implementação", "Data(s)",
            ]),
            (FieldKind.StartDate, ["Data de início", "Início do projeto", "Data de começo", "Início"]),
            (FieldKind.EndDate, [
                "Data de término", "Data de fim", "Data do fim", "Data de conclusão", "Data de encerramento", "Data final", "Fim do projeto", "Término",
                "Fim", "Encerramento",
            ]),
            (FieldKind.Place, ["Local", "Lugar", "Onde", "Local do evento", "Local da reunião", "Cidade"]),
            (FieldKind.Organizer, ["Organizador", "Organizadores", "Organizado por", "Organização", "Realização"]),
            (FieldKind.Status, ["Situação", "Estado", "Estado do projeto", "Status"]),
            (FieldKind.Code, ["Código do projeto", "Número do projeto"]),
            (FieldKind.Details, ["Detalhes do projeto", "Ficha do projeto"]),
            (FieldKind.Meta, [
                "Palavras-chave", "Temas", "Tema", "Unidade responsável", "Regiões e países abrangidos", "Referência", "Referências", "Autor", "Autores",
                "Autora", "Idioma", "Idiomas", "Baixar", "Inscrição", "Inscrições", "Hora", "Horário",
            ]),
            (FieldKind.DateIssued, ["Data de publicação", "Publicado em", "Data de emissão"]),
            (FieldKind.Contact, ["Telefone", "Tel", "Tel.", "Correio eletrônico", "E-mail", "Contato", "Contacto"]),
            (FieldKind.Foreign, ["Prazo de inscrição", "Taxa de inscrição", "Data limite de inscrição"]),
        ],
        Placeholders =
        [
            "n/d", "não disponível", "não aplicável", "a confirmar", "a definir", "a determinar", "vários", "várias", "diversos", "outros", "nenhum",
            "desconhecido", "em curso", "ver documento", "veja o documento", "ver documento anexo", "não se aplica", "pendente", "ainda não",
        ],
        SectionHeadings =
        [
            "Antecedentes", "Contexto", "Contexto do projeto", "Em resumo", "Visão geral", "Objetivos", "Objetivo", "Objetivos do projeto",
            "Objetivo do projeto", "Objetivos específicos", "Objetivo específico", "Objetivo geral", "Objetivo de desenvolvimento", "Objetivo principal",
            "Atividades", "Atividades principais", "Principais atividades", "Atividades do projeto", "Resultados", "Resultados esperados",
            "Principais resultados", "Resultados alcançados", "Estratégia", "Estratégia do projeto", "Estratégia de intervenção", "Descrição",
            "Descrição do projeto", "Conquistas", "Principais conquistas", "Lições aprendidas", "Produtos esperados", "Linhas de ação", "Áreas de intervenção",
            "O projeto", "Sobre o projeto", "Resumo do projeto", "Componentes", "Componentes do projeto", "Metas", "Impacto", "Impacto esperado",
            "Justificativa", "Desafios", "Sustentabilidade",
        ],
        PlainHeadings =
        [
            "Contato", "Contatos", "Contactos", "Mais informações", "Links", "Ligações", "Documentos", "Resumo", "Introdução", "Participantes", "Programa",
            "Programação",
            "Detalhes adicionais", "Informações adicionais", "Outros detalhes",
        ],

        // Offices and campaigns.
        OfficeOpenings =
        [
            "Escritório da OIT", "Escritório da OIT no Brasil", "Escritório de país", "Escritório Regional", "Escritório Sub-regional", "Escritório de Zona",
            "OIT em", "OIT no", "A OIT em", "A OIT no",
            "OIT Brasil", "OIT Lisboa", "OIT Brasília", "Departamento de", "Equipe Técnica de Trabalho Decente", "Escritório Internacional do Trabalho",
            "Bureau Internacional do Trabalho", "Escritório de Ligação",
        ],
        MinistryNouns = ["Ministério", "Departamento", "Secretaria", "Direção"],
        OfficeNouns = ["Departamento", "Serviço", "Unidade"],
        Campaigns = ["Dia Mundial", "Dia Internacional", "Conferência Internacional do Trabalho", "Conselho de Administração"],

        // Lines that are no text of the page, and words that join lines.
        PageNumber = ("página", "de"),
        PagerLinks = ["próximo", "próxima", "próxima página", "seguinte", "página seguinte", "primeira página"],
        Addresses = ["Sr", "Sra", "Dra"],
        Actions = ["Descubra", "Participe", "Leia", "Leia mais", "Veja", "Ouça", "Saiba mais", "Explore", "Baixe", "Assista"],
        BylineOpenings = ["Por"],
        BoilerplateOpenings =
        [
            "Esta história foi escrita por", "Este artigo foi escrito por", "Para declarações oficiais", "Você está aqui", "Imprimir esta página",
            "Compartilhar esta página", "Compartilhar este conteúdo", "Conteúdo também disponível em", "Esta página também está disponível em",
            "Também disponível em:", "Ir para o conteúdo", "Pular para o conteúdo", "Saltar para o conteúdo", "Passar para o conteúdo",
        ],
        BoilerplatePhrases = ["é uma agência especializada das Nações Unidas", "é um organismo especializado das Nações Unidas"],
        MastheadLines =
        [
            "Organização Internacional do Trabalho", "Organização Internacional do Trabalho (OIT)", "Escritório Internacional do Trabalho", "Mapa do site",
            "Mapa do sítio", "Contato", "Contacto", "Página inicial", "Início", "Pesquisar", "Imprimir", "Português",
        ],
        BoxHeadings =
        [
            "Entre em contato", "Fale conosco", "Contato de imprensa", "Contacto de imprensa", "Contatos de imprensa", "Assessoria de imprensa",
            "Contate-nos", "Contacte-nos", "Contatos", "Contactos", "Contato para a imprensa", "Contatos para a imprensa", "Contacto para a imprensa",
            "Contato", "Contacto",
        ],
        BoxLinks = ["Siga-nos", "Bases de dados da OIT", "Links rápidos", "Bases de dados"],
        LinkWords =
        [
            "Mais", "Leia mais", "Ler mais", "Saiba mais", "Ver mais", "Ver todos", "Ver todas", "Continuar lendo", "Voltar ao topo", "Baixar",
            "Descarregar",
        ],
        ImageNotes = ["Clique para ampliar", "image -"],
        Indefinites = ["um", "uma"],
        ImageWords = ["imagem", "foto", "fotografia", "ilustração", "miniatura"],
        Welcomes = ["Bem-vindo a", "Bem-vinda a", "Bem-vindos a", "Bem-vindo ao", "Bem-vindos ao"],
        SessionWord = "reunião",
        Connectives =
        [
            "e", "de", "do", "da", "dos", "das", "a", "o", "os", "as", "em", "no", "na", "para", "por", "com", "um", "uma", "ou", "sobre", "ao", "à",
        ],

        // What web sites set around a text.
        Web = static () => new()
        {
            Boxes =
            [
                "conteúdo relacionado", "conteúdos relacionados", "ligações relacionadas", "links relacionados", "links úteis", "notícias relacionadas",
                "artigos relacionados", "veja também", "leia também", "partilhar", "partilhar esta página", "compartilhar", "compartilhar esta página",
                "compartilhar em", "mantenha-se informado", "boletim", "boletim de notícias", "subscrever", "inscreva-se", "palavras-chave", "mais lidas",
                "mais lidos", "nesta secção", "nesta seção", "nesta página", "também disponível em", "filtrar por", "filtros", "iniciar sessão",
                "mapa do site", "mapa do sítio", "comentários", "você está aqui",
            ],
            BoxesOrSections =
            [
                "idioma", "idiomas", "ferramentas", "línguas", "categorias", "arquivos", "pesquisar", "etiquetas", "índice", "projetos relacionados",
            ],
            Filings = ["etiquetas", "etiqueta", "marcadores", "palavras-chave", "arquivado em", "categorias", "categoria"],
            ShareWords =
            [
                "compartilhar", "compartilhe", "partilhar", "partilhe", "esta", "este", "página", "conteúdo", "artigo", "em", "no", "por", "copiar",
                "siga", "enviar", "imprimir",
            ],
            Prints = ["impresso de", "impresso em"],
            ListOpenings =
            [
                "arquivo", "mais", "outras", "outros", "as", "os", "ler", "lista", "toda", "todas", "todo", "todos", "ver", "carregar", "mostrar",
                "anteriores", "passadas", "passados", "recentes",
            ],
            Archives = ["arquivo", "arquivos"],
            PagingWords = ["primeira", "primeiro", "última", "último", "página", "páginas", "de", "a", "início", "fim", "mostrando", "resultado", "resultados",
                "itens"],
            Moves = ["anterior", "seguinte", "próxima", "próximo"],
            Controls =
            [
                "imprimir", "imprimir esta página", "versão para impressão", "enviar a um amigo", "enviar esta página", "partilhar", "compartilhar",
                "voltar", "voltar ao topo", "topo", "voltar à lista", "fechar", "ir para o conteúdo", "tamanho do texto", "pesquisar", "fale conosco",
                "contacte nos", "partilhar este conteúdo", "compartilhe", "partilhe", "adicionar ao calendário", "adicionar à agenda",
                "inscrever se", "inscreva se", "inscreva se aqui", "inscrições on line",
            ],
            Choices = ["ordenar por", "ordenado por", "filtrar por", "mostrar", "ver por", "resultados por página"],
            Returns = ["voltar", "regressar"],
            Directions = ["ao", "aos", "à", "às", "página"],
            Homes = ["início"],
            Invitations = ["subscreva", "inscreva"],
            Rights = ["direitos", "privacidade"],
            Updates =
            [
                "atualizado por", "atualizado em", "atualizado:", "actualizado em", "última atualização", "última actualização", "última modificação",
            ],
            PageSubjects = ["esta página", "página"],
            PageUpdates = ["atualizada", "actualizada", "criada", "foi"],
            DateLeads = ["publicado em", "em"],
        },

        // Names, and how words are spelled.
        SmallWords = ["a", "ao", "com", "da", "das", "de", "do", "dos", "e", "em", "na", "no", "o", "os", "para", "por", "um", "uma"],
        NameArticles = ["o", "a", "os", "as"],
        CountryJoints = ["de", "do", "da", "dos"],
        ProjectTerms = ["projeto", "projecto", "programa", "iniciativa"],
        NamePrefixes = ["oit", "onu"],
        TitleNoise = ["oit", "promover", "fortalecer", "fortalecimento", "apoio", "melhorar", "desenvolver"],
        PhaseNouns = ["fase", "etapa"],
        PhaseOrdinals = [["primeira"], ["segunda"], ["terceira"], ["quarta"], ["quinta"]],
        OtherPhases = ["nova"],
        Abbreviations = ["sr", "sra"],
    };
}
