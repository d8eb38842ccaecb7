namespace Ilo.Domain.Words.Languages;

/// <summary>The words of Spanish.</summary>
internal static class Spanish
{
    internal static LanguageWords Words { get; } = new()
    {
        Code = LanguageCode.Spanish,
        Frequent =
        [
            "el", "los", "las", "del", "y", "una", "con", "para", "por", "que", "se", "su", "sus", "al", "como", "más", "fue", "son", "trabajo", "reuniones",
            "proyectos", "noticias", "publicaciones", "temas", "este", "esta", "lo", "ha", "sobre",
            "mayo", "junio", "julio", "septiembre", "octubre", "noviembre", "diciembre",
        ],

        // Dates and clocks.
        Months = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
        ShortMonths =
        [
            ["ene"], ["feb"], ["mar"], ["abr"], ["may"], ["jun"], ["jul"], ["ago"], ["sep", "sept", "set", "setiembre"], ["oct"], ["nov"], ["dic"],
        ],
        Weekdays =
        [
            ["lunes", "lun"], ["martes", "mar"], ["miércoles", "mié"], ["jueves", "jue"], ["viernes", "vie"], ["sábado", "sáb"], ["domingo", "dom"],
        ],
        Ordinals = ["ro", "ero", "o"],
        Ofs = ["de", "del", "año"],
        Tos = ["al", "a", "hasta"],
        Ands = ["y", "e"],
        Ors = ["o", "u"],
        DateOpeners = ["del", "de", "desde", "entre"],
        Sinces = ["desde"],
        Bounds = ["desde", "hasta", "antes", "después", "partir", "tardar", "semana", "quincena"],
        BoundsBehind = ["en adelante", "y después", "a más tardar"],
        MonthParts = ["principios", "inicios", "inicio", "comienzos", "mediados", "fines", "finales", "fin", "mitad"],
        Articles = ["el", "las", "los"],
        Ats = ["a", "de"],
        ClockUnits = ["h", "hrs", "horas", "am", "pm"],
        Clocks = ["mediodía", "medianoche"],
        ZoneWords = ["hora"],
        DateJoint = "de",
        Firsts = ["primero"],
        DayNouns = ["día", "días"],
        OpenEnds =
        [
            "presente", "actualidad", "actual", "la fecha", "en curso", "en marcha", "en ejecución", "hoy", "ahora", "por confirmar", "a confirmar",
            "por definir",
            "a definir", "por determinar", "a determinar", "por anunciar",
            "a anunciar", "por fijar", "nuevo aviso", "hasta nuevo aviso", "sin definir", "desconocido", "desconocida", "no disponible", "vigente",
        ],
        GoingOn = ["presente", "actualidad", "actual", "la fecha", "en curso", "en marcha", "en ejecución", "hoy", "ahora", "vigente"],
        PeriodWords =
        [
            "primavera", "verano", "otoño", "invierno", "principios", "inicios", "mediados", "medio", "fines", "finales", "fin", "inicio", "comienzos",
            "primer", "primera", "segundo", "segunda", "tercer", "tercera", "cuarto", "cuarta", "mitad", "semestre", "trimestre", "t", "s", "partir", "en",
            "año", "años", "adelante", "la", "lo", "bienio", "cada", "todos", "todas",
        ],
        DurationUnits = ["día", "días", "semana", "semanas", "mes", "meses", "año", "años"],
        NumberWords = ["un", "uno", "una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "doce"],
        DateRemarks =
        [
            "Todo el día", "Día completo", "Medio día", "Mañana", "Tarde", "Noche", "Mediodía", "Medianoche", "Inglés", "Francés", "Español", "Árabe",
            "Portugués", "Más información", "Leer más", "Ver más", "Más", "Detalles", "Nuevo", "provisional", "nueva fecha", "nuevas fechas", "hora local",
            "entrada libre", "por invitación", "en español", "en inglés", "en francés", "en portugués",
        ],
        DateRemarkOpenings = ["actualizado", "actualizada", "última actualización", "publicado", "publicada", "modificado", "revisado", "fecha límite"],
        DateLeads = ["Publicado", "Publicada el", "Actualizado", "Actualizado el", "Última actualización", "Nueva fecha", "Nuevas fechas"],
        PlaceLeads = ["en"],
        MovedWords =
        [
            "aplazado", "aplazada", "pospuesto", "pospuesta", "reprogramado", "reprogramada", "trasladado", "trasladada", "postergado", "postergada",
            "cambiado",
        ],
        NewDateLeads = ["para", "el", "los"],
        ExtendedWords = ["prorrogado", "prorrogada", "extendido", "extendida", "ampliado", "ampliada", "prolongado"],

        // Sums.
        AmountOpenings = ["aproximadamente", "aprox.", "alrededor de", "cerca de"],
        Factors =
        [
            (1_000m, ["mil", "miles"]), (1_000_000m, ["millón", "millones"]), (1_000_000_000m, ["mil millones", "millardo", "millardos"]),
        ],
        Currencies = CurrencyNames.Spanish,

        // What a page and an entry are.
        ListNouns =
        [
            (ListSubject.Projects, ["proyectos", "programas", "cooperación"]),
            (ListSubject.Events, [
                "eventos", "reuniones", "talleres", "seminarios", "conferencias", "cursos", "calendario", "actividades", "capacitaciones", "foros", "sesiones",
            ]),
            (ListSubject.News, [
                "noticias", "comunicados", "declaraciones", "discursos", "vídeos", "videos", "fotos", "prensa", "novedades", "actualidad", "medios",
            ]),
            (ListSubject.Features, ["reportajes", "historias", "entrevistas", "crónicas", "testimonios", "blog"]),
            (ListSubject.Publications, [
                "publicaciones", "informes", "documentos", "recursos", "libros", "boletines", "guías", "folletos", "notas", "estudios", "herramientas",
            ]),
        ],
        ListHeadings =
        [
            (ListSubject.News, [
                "Novedades", "Noticias", "Últimas noticias", "Comunicados de prensa", "Reportajes", "Artículos", "Sala de prensa", "Prensa", "Declaraciones",
                "Vídeos", "Videos", "Historias", "Qué hay de nuevo", "Destacados", "Historias de impacto", "Actualidad", "Todos los artículos",
                "Todas las noticias", "Todas las historias",
            ]),
            (ListSubject.Events, [
                "Eventos", "Reuniones", "Eventos y reuniones", "Reuniones y eventos", "Calendario", "Próximos eventos", "Eventos pasados", "Reuniones pasadas",
                "Próximas reuniones", "Talleres", "Cursos", "Conferencias", "Seminarios", "Agenda", "Todos los eventos", "Todas las reuniones",
                "Seminarios web",
            ]),
            (ListSubject.Publications, [
                "Publicaciones", "Últimas publicaciones", "Informes", "Documentos", "Recursos", "Documentos de trabajo", "Nuevas publicaciones",
                "Publicaciones recientes", "Todas las publicaciones", "Fichas informativas", "Hojas informativas", "Notas informativas",
                "Documentos de la reunión", "Documentos de reunión", "Libros", "Folletos",
            ]),
            (ListSubject.Projects, [
                "Proyectos", "Programas y proyectos", "Proyectos y programas", "Proyectos en curso", "Proyectos finalizados",
                "Proyectos de cooperación técnica", "Proyectos de cooperación para el desarrollo", "Todos los proyectos",
            ]),
            (ListSubject.Mixed, ["Recursos clave", "Contenido relacionado"]),
        ],
        LatestHeadings = ["Lo último", "Últimas noticias", "Lo más reciente", "Últimas novedades"],
        Types =
        [
            (ContentType.News, ["Noticia", "Noticias", "Artículo", "Anuncio", "Actualidad", "Novedad", "Alianza", "Invitación"]),
            (ContentType.Feature, [
                "Reportaje", "Historia", "Entrevista", "Crónica", "Opinión", "Columna", "Análisis", "Historia de impacto", "Blog", "Preguntas y respuestas",
                "Historias", "Tribuna", "Comentario",
            ]),
            (ContentType.PressRelease, [
                "Comunicado de prensa", "Aviso a los medios", "Aviso para los medios", "Nota de prensa", "Nota para la prensa", "Convocatoria de prensa",
                "Invitación a los medios", "Aviso a medios", "Aviso de prensa", "Comunicado", "Aviso a la prensa", "Aviso para medios", "Nota a los medios",
            ]),
            (ContentType.PressConference, ["Conferencia de prensa", "Rueda de prensa"]),
            (ContentType.Statement, [
                "Declaración", "Discurso", "Mensaje", "Alocución", "Declaración conjunta", "Intervención", "Mensaje en vídeo", "Mensaje en video",
                "Mensaje de vídeo", "Videomensaje", "Palabras de apertura",
            ]),
            (ContentType.Publication, [
                "Publicación", "Informe", "Documento de trabajo", "Nota técnica", "Nota informativa", "Boletín", "Folleto", "Guía", "Manual", "Libro",
                "Estudio", "Leer", "Hoja informativa", "Ficha informativa", "Resumen ejecutivo",
            ]),
            (ContentType.Media, ["Vídeo", "Video", "Audio", "Foto", "Fotos", "Galería de fotos", "Fotogalería", "Podcast"]),
            (ContentType.Document, [
                "Nota conceptual", "Nota de concepto", "Orden del día", "Presentación", "Términos de referencia", "Documento", "Acta", "Acta de decisiones",
                "Registro de decisiones", "Informe de reunión", "Documento de referencia",
            ]),
            (ContentType.Notice, [
                "Aviso de vacante", "Vacante", "Convocatoria", "Licitación", "Convocatoria de propuestas", "Oferta de empleo", "Llamado a propuestas",
            ]),
            (ContentType.Event, [
                "Evento", "Reunión", "Taller", "Seminario", "Conferencia", "Foro", "Curso", "Seminario web", "Webinar", "Reunión o evento", "Coloquio",
            ]),
            (ContentType.Project, ["Proyecto", "Proyectos", "Proyecto de cooperación técnica"]),
        ],
        AgendaWords = ["agenda", "orden del día"],
        EventNouns =
        [
            "taller", "formación", "capacitación", "seminario", "conferencia", "reunión", "foro", "simposio", "coloquio", "misión", "consulta", "lanzamiento",
            "congreso", "cumbre", "ceremonia", "evento", "encuentro", "jornada", "jornadas", "curso", "webinar", "presentación", "debate", "asamblea",
            "inauguración", "sesión", "videoconferencia", "exposición", "celebración", "charla", "conversatorio", "feria",
        ],
        ProjectNouns = ["proyecto", "programa", "fase", "iniciativa"],
        PublicationNouns = ["folleto", "guía", "manual", "boletín", "informe", "publicación", "estudio", "cartilla", "compendio", "cuaderno"],
        StateVerbs = ["ha sido", "han sido", "fue", "fueron", "ha quedado", "queda", "quedan", "está", "están", "será", "serán"],
        Suppositions = ["si", "cuando", "que", "en caso"],
        StatePhrases =
        [
            (StatedState.Cancelled, ["se cancela", "se suspende", "no se celebrará", "no tendrá lugar", "no se realizará"]),
            (StatedState.Postponed, ["se aplaza", "se pospone", "se ha aplazado", "se ha pospuesto", "se aplazó", "se pospuso"]),
            (StatedState.Rescheduled, ["se reprograma para", "se ha reprogramado para", "se celebrará finalmente el", "tendrá lugar finalmente el"]),
        ],
        StateReasons = ["hasta", "al", "a", "por", "para", "debido", "sine", "en"],
        Statuses =
        [
            (StatedState.Postponed, ["aplazado", "aplazada", "pospuesto", "pospuesta", "suspendido", "suspendida"]),
            (StatedState.Cancelled, ["cancelado", "cancelada", "anulado", "anulada"]),
            (StatedState.Closed, ["cerrado", "finalizado", "terminado", "concluido", "cerrada", "finalizada", "terminada", "concluida"]),
            (StatedState.Active, ["en curso", "en ejecución", "en marcha"]),
            (StatedState.Planned, ["previsto", "planificado"]),
            (StatedState.Rescheduled, ["reprogramado", "reprogramada", "nueva fecha", "nuevas fechas"]),
        ],

        // Labels and headings.
        Fields =
        [
            (FieldKind.Donors, [
                "Donante", "Donantes", "Financiado por", "Financiación", "Financiamiento", "Financiador", "Fuente de financiamiento", "Fuente de financiación",
                "Entidad financiadora", "Donante(s)", "Fuente de fondos", "País donante", "Países donantes", "Financiadores", "Financia", "Agencia donante",
                "Agencia financiadora", "Fuentes de financiamiento", "Socio financiero", "Socios financieros", "Socio para el desarrollo",
                "Financiado con el apoyo de", "Socios para el desarrollo", "Socio de desarrollo", "Socios de desarrollo", "Socio financiador",
                "Socios financiadores", "Asociado para el desarrollo", "Asociados para el desarrollo", "Aportante", "Cooperante",
            ]),
            (FieldKind.Partners, [
                "Socio", "Socios", "Socio principal", "Socios principales", "Socios ejecutores", "Socio ejecutor", "Contraparte", "Contrapartes", "Asociado",
                "Asociados", "Socio clave", "Socios clave", "Socios del proyecto", "Organismo ejecutor", "Socios nacionales", "Principales socios",
                "Principales contrapartes", "Contraparte nacional", "Contrapartes nacionales", "Agencia ejecutora", "Agencias ejecutoras", "Entidad ejecutora",
                "Entidades ejecutoras", "Aliados", "Socios estratégicos", "Socio estratégico", "Socios implementadores", "Socio implementador", "Socio(s)",
                "Interlocutores sociales", "Instituciones participantes", "Entidades participantes", "Socio de implementación", "Socios de implementación",
                "Socio en la ejecución", "Socios en la ejecución", "Asociado en la ejecución", "Asociados en la ejecución", "Socios para la ejecución",
            ]),
            (FieldKind.Budget, [
                "Presupuesto", "Presupuesto del proyecto", "Presupuesto total", "Costo total", "Costo del proyecto", "Monto", "Monto total", "Coste total",
                "Coste del proyecto", "Presupuesto global", "Importe", "Monto de financiamiento", "Monto de la financiación", "Importe de la financiación",
                "Importe total", "Monto del financiamiento",
            ]),
            (FieldKind.Locations, [
                "Países", "País", "Países cubiertos", "Países abarcados", "Provincias", "Provincias del proyecto", "Cobertura geográfica",
                "Ubicación del proyecto", "Zonas de intervención", "Países participantes", "Países beneficiarios", "Regiones", "Ámbito geográfico",
                "Departamentos", "Zona de intervención", "Zonas del proyecto", "Zona del proyecto", "Área geográfica", "Áreas geográficas",
                "Áreas de intervención geográfica", "Alcance geográfico", "Países de intervención", "Países implicados", "Países involucrados",
                "Países destinatarios", "Países de implementación", "Foco geográfico", "Provincias cubiertas", "Regiones cubiertas", "Localización",
                "Países meta", "Área de cobertura", "Ambito geográfico", "Área geográfica de ejecución", "Zona geográfica", "Zona de ejecución",
                "Regiones y países cubiertos", "Regiones/países cubiertos", "Regiones y países", "Región", "País/región", "Localización del proyecto",
                "Lugares", "Lugares del proyecto",
            ]),
            (FieldKind.Beneficiaries, [
                "Beneficiarios", "Grupos destinatarios", "Grupo destinatario", "Población objetivo", "Beneficiarios directos", "Grupos meta", "Población meta",
                "Grupo meta", "Beneficiarios del proyecto", "Beneficiarios finales", "Beneficiarios indirectos", "Beneficiarias",
                "Beneficiarios directos e indirectos", "Beneficiarias y beneficiarios", "Beneficiarios y beneficiarias", "Población beneficiaria",
                "Población destinataria", "Público objetivo", "Público destinatario", "Grupos objetivo", "Grupo objetivo", "Principales beneficiarios",
                "Destinatarios", "Beneficiario",
            ]),
            (FieldKind.Dates, [
                "Fecha", "Fechas", "Duración", "Duración del proyecto", "Período", "Periodo", "Cuándo", "Fechas del proyecto", "Fecha y hora",
                "Período de ejecución", "Periodo de ejecución", "Plazo", "Plazo de ejecución", "Vigencia", "Período de implementación", "Fecha(s)",
                "Fecha de inicio - fecha de finalización", "Fecha de inicio y fin", "Fechas de inicio y fin", "Fechas de inicio y finalización", "Inicio y fin",
            ]),
            (FieldKind.StartDate, ["Fecha de inicio", "Inicio del proyecto", "Fecha de comienzo", "Inicio", "Comienzo", "Lanzamiento", "Fecha de lanzamiento"]),
            (FieldKind.EndDate, [
                "Fecha de finalización", "Fecha de término", "Fecha de conclusión", "Fecha de cierre", "Fecha final", "Fin del proyecto", "Fin", "Término",
                "Cierre", "Finalización", "Conclusión",
            ]),
            (FieldKind.Place, ["Lugar", "Sede", "Ubicación", "Dónde", "Lugar de celebración", "Ciudad", "Lugar del evento"]),
            (FieldKind.Organizer, ["Organizador", "Organizadores", "Organizado por", "Organiza"]),
            (FieldKind.Status, ["Estado", "Estado del proyecto", "Situación"]),
            (FieldKind.Code, ["Código del proyecto", "Número del proyecto"]),
            (FieldKind.Details, ["Detalles del proyecto", "Ficha del proyecto"]),
            (FieldKind.Meta, [
                "Etiquetas", "Palabras clave", "Temas", "Unidad responsable", "Referencia", "Referencias", "Autor", "Autores", "Autora", "Idioma", "Idiomas",
                "Descargar", "Tema", "Inscripción", "Hora", "Horario",
            ]),
            (FieldKind.DateIssued, ["Fecha de publicación", "Publicado el", "Fecha de emisión", "Fecha de la publicación"]),
            (FieldKind.Contact, ["Teléfono", "Tel", "Tel.", "Correo electrónico", "Correo", "Contacto"]),
            (FieldKind.Foreign, ["Código", "Fecha límite de inscripción", "Plazo de inscripción", "Cuota de inscripción", "Composición"]),
        ],
        Placeholders =
        [
            "n/d", "nd", "n.d.", "no disponible", "no aplica", "no especificado", "por confirmar", "por determinar", "por definir", "por anunciar", "pendiente",
            "varios", "varias", "diversos", "diversas", "otro", "otros", "ninguno", "ninguna", "desconocido", "ver documento", "véase el documento",
            "ver abajo", "en curso", "sí", "no aplicable", "pendiente de confirmar", "aún no", "véase documento adjunto",
        ],
        SectionHeadings =
        [
            "Antecedentes", "Antecedentes del proyecto", "Contexto", "De un vistazo", "En breve", "Objetivos", "Objetivo", "Objetivos del proyecto",
            "Objetivo del proyecto", "Objetivos específicos", "Objetivo general", "Actividades", "Actividades principales", "Principales actividades",
            "Resultados", "Resultados esperados", "Resultados del proyecto", "Estrategia", "Estrategia del proyecto", "Descripción", "Descripción del proyecto",
            "Logros", "Principales logros", "Lecciones aprendidas", "Objetivos generales", "Objetivo específico", "Objetivo de desarrollo",
            "Objetivos de desarrollo", "Objetivo inmediato", "Objetivos inmediatos", "Objetivo principal", "Objetivos principales", "Principales objetivos",
            "Actividades del proyecto", "Actividades clave", "Principales resultados", "Resultados clave", "Resultados obtenidos", "Resultados alcanzados",
            "Productos esperados", "Líneas de acción", "Líneas de intervención", "Ejes de intervención", "Áreas de intervención", "Ámbitos de intervención",
            "Estrategia de intervención", "El proyecto en breve", "Proyecto en breve", "Resumen del proyecto", "Contexto del proyecto",
            "Componentes del proyecto", "Metas", "Propósito", "Finalidad", "Acerca del proyecto", "Presentación del proyecto", "Logros principales",
            "Impacto esperado", "Enfoque", "El proyecto", "Sobre el proyecto", "Desafíos", "Sostenibilidad", "Componentes", "Impacto", "Justificación",
            "Productos",
        ],
        PlainHeadings =
        [
            "Contacto", "Contactos", "Más información", "Enlaces", "Documentos", "Resumen", "Introducción", "Participantes", "Programa", "Detalles adicionales",
            "Información adicional", "Más detalles", "Detalles",
            "Otros detalles",
        ],

        // Offices and campaigns.
        OfficeOpenings =
        [
            "Oficina de la OIT", "Oficina de país", "Oficina Regional", "Oficina Subregional", "Oficina de Zona", "Oficina de Área", "Oficina de Países",
            "Oficina de la OIT para", "OIT en",
            "La OIT en", "Oficina de Actividades", "Equipo de Trabajo Decente", "Equipo Técnico de Trabajo Decente", "Departamento de",
            "Oficina Internacional del Trabajo", "Oficina para", "Oficina de Enlace", "OIT Cono Sur", "OIT Argentina", "OIT Países Andinos",
        ],
        MinistryNouns = ["Ministerio", "Departamento", "Secretaría", "Dirección"],
        OfficeNouns = ["Departamento", "Servicio", "Unidad", "Sección", "División", "Secretaría"],
        Campaigns = ["Día Mundial", "Día Internacional", "Conferencia Internacional del Trabajo", "Consejo de Administración"],

        // Lines that are no text of the page, and words that join lines.
        PageNumber = ("página", "de"),
        PagerLinks = ["siguiente", "siguiente página", "página siguiente", "anterior", "página anterior", "primera página", "última página"],
        Addresses = ["Sr", "Sra", "Srta", "Dra", "Lic"],
        Actions =
        [
            "Descubra", "Descubre", "Participe", "Participa", "Lea", "Leer", "Vea", "Ver", "Escuche", "Más información", "Explore", "Descargue", "Descargar",
            "Acceder al panel del proyecto", "Acceder al tablero del proyecto", "Acceda al panel del proyecto",
        ],
        BylineOpenings = ["Por", "Escrito por", "Texto de", "Un reportaje de", "Reportaje de"],
        BoilerplateOpenings =
        [
            "Esta historia fue escrita por", "Este artículo fue escrito por", "Para declaraciones oficiales", "Usted está aquí", "Imprimir esta página",
            "Compartir esta página", "Compartir este contenido", "Contenido también disponible en", "Contenido disponible también en",
            "Esta página también está disponible en", "También disponible en:", "Saltar al contenido", "Pasar al contenido", "Ir al contenido",
        ],
        BoilerplatePhrases =
        [
            "es un organismo especializado de las Naciones Unidas", "es una agencia especializada de las Naciones Unidas",
            "organismo especializado de las Naciones", "agencia especializada de las Naciones", "organismo especializado de lasNaciones",
            "agencia especializada de lasNaciones",
        ],
        MastheadLines =
        [
            "Organización Internacional del Trabajo", "Oficina Internacional del Trabajo", "Organización Internacional del Trabajo (OIT)", "Mapa del sitio",
            "Menú", "Contacto", "Contáctenos", "Inicio", "Buscar", "Imprimir", "ILO-es-strap", "Página de inicio", "Ir a la página de inicio",
        ],
        BoxHeadings =
        [
            "Contáctenos", "Contacto de prensa", "Contactos de prensa", "Contacto para la prensa", "Contacto para los medios", "Contacto con los medios",
            "Datos de contacto", "Contacto", "Contactos", "Póngase en contacto", "Contacte con nosotros",
        ],
        BoxLinks = ["Síganos", "Síguenos", "Bases de datos de la OIT", "Enlaces rápidos", "Bases de datos"],
        LinkWords =
        [
            "Más", "Leer más", "Lea más", "Ver más", "Ver todo", "Ver todos", "Ver todas", "Seguir leyendo", "Continuar leyendo", "Volver arriba",
            "Acceder al panel del proyecto", "Acceder al tablero del proyecto", "Descargar", "Descargar PDF",
        ],
        ImageNotes = ["Pulse para ampliar", "Haga clic para ampliar", "image -"],
        Indefinites = ["un", "una"],
        ImageWords = ["imagen", "foto", "fotografía", "ilustración", "miniatura"],
        Welcomes = ["Bienvenido a", "Bienvenida a", "Bienvenidos a", "Bienvenidas a", "Le damos la bienvenida"],
        SessionWord = "reunión",
        Connectives = ["y", "e", "de", "del", "la", "el", "los", "las", "en", "para", "por", "a", "al", "con", "un", "una", "o", "sobre"],

        // What web sites set around a text.
        Web = static () => new()
        {
            Boxes =
            [
                "contenido relacionado", "contenidos relacionados", "enlaces relacionados", "enlaces de interés", "enlaces útiles", "noticias relacionadas",
                "artículos relacionados", "ver también", "véase también", "lea también", "lea además", "le puede interesar", "también le puede interesar",
                "compartir", "compartir esta página", "compartir este contenido", "compartir en", "manténgase conectado", "manténgase informado", "boletín",
                "boletín de noticias", "suscríbase", "suscríbase a nuestro boletín", "suscripción", "entradas recientes", "palabras clave", "lo más leído",
                "más leídos", "en esta sección", "en esta página", "también disponible en", "buscar", "filtrar por", "filtros", "iniciar sesión",
                "mapa del sitio", "comentarios", "deje un comentario", "usted está aquí",
            ],
            BoxesOrSections = ["idiomas", "idioma", "herramientas", "categorías", "archivos", "etiquetas", "índice", "proyectos relacionados"],
            Filings = ["etiquetas", "etiqueta", "palabras clave", "palabra clave", "archivado en", "publicado en", "categorías", "categoría"],
            ShareWords =
            [
                "compartir", "comparta", "esta", "este", "página", "contenido", "artículo", "en", "por", "correo", "electrónico", "imprimir", "copiar",
                "enlace", "síganos", "síguenos", "enviar",
            ],
            Prints = ["impreso desde", "impreso de", "impreso el"],
            ListOpenings =
            [
                "archivo", "las", "los", "leer", "lista", "más", "otras", "otros", "toda", "todas", "todo", "todos", "ver", "cargar", "mostrar", "anterior",
                "anteriores", "antiguas", "antiguos", "pasadas", "pasados", "próximas", "próximos", "recientes",
            ],
            Archives = ["archivo", "archivos"],
            PagingWords = ["primera", "primero", "última", "último", "página", "páginas", "de", "a", "inicio", "fin", "mostrando", "resultado", "resultados",
                "elementos"],
            Moves = ["anterior", "siguiente"],
            Controls =
            [
                "imprimir", "imprimir esta página", "versión para imprimir", "versión imprimible", "enviar a un amigo", "enviar esta página",
                "enviar por correo", "compartir", "compartir esta página", "volver", "volver arriba", "arriba", "inicio de página", "volver a la lista",
                "volver al listado", "cerrar", "ir al contenido", "ir al contenido principal", "tamaño del texto", "buscar", "contáctenos", "escríbanos",
                "compartir este contenido", "compartir en", "compartir este artículo", "añadir al calendario", "agregar al calendario",
                "añadir a mi calendario", "agregar a mi calendario", "añadir a la agenda", "exportar al calendario", "inscríbase", "inscríbete",
                "inscribirse", "inscríbase aquí", "inscripción en línea", "regístrese",
            ],
            Choices = ["ordenar por", "ordenado por", "filtrar por", "mostrar", "ver por", "resultados por página"],
            Returns = ["volver", "regresar"],
            Directions = ["al", "página"],
            Homes = ["inicio", "portada"],
            Invitations = ["suscríbase", "suscribirse", "suscríbete"],
            Rights = ["derechos", "privacidad"],
            Updates =
            [
                "puesto al día", "actualizado por", "actualizado el", "actualizada el", "actualizado:", "actualizada:", "última actualización",
                "última modificación", "última revisión",
            ],
            PageSubjects = ["esta página", "la página"],
            PageUpdates = ["actualizada", "creada", "modificada", "fue"],
            DateLeads = ["publicado el", "el"],
        },

        // Names, and how words are spelled.
        SmallWords = ["a", "al", "con", "de", "del", "el", "en", "la", "las", "los", "para", "por", "una", "un", "y"],
        NameArticles = ["el", "la", "los", "las"],
        CountryJoints = ["de", "del", "de la", "de los"],
        ProjectTerms = ["proyecto", "programa", "iniciativa"],
        NamePrefixes = ["oit", "onu"],
        TitleNoise = ["oit", "promover", "fortalecer", "fortalecimiento", "apoyo", "mejorar", "desarrollar"],
        PhaseNouns = ["fase", "etapa"],
        PhaseOrdinals = [["primera"], ["segunda"], ["tercera"], ["cuarta"], ["quinta"]],
        OtherPhases = ["nueva"],
        Abbreviations = ["sr", "sra", "núm", "ee"],
    };
}
