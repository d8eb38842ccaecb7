namespace Ilo.Domain.Words.Languages;

/// <summary>The words of French.</summary>
internal static class French
{
    internal static LanguageWords Words { get; } = new()
    {
        Code = LanguageCode.French,
        Frequent =
        [
            "le", "les", "des", "du", "et", "un", "une", "dans", "pour", "sur", "au", "aux", "par", "avec", "est", "sont", "ce", "cette", "qui", "ont", "été",
            "travail", "projets", "réunions", "événements", "leurs", "ses", "pas", "plus",
        ],

        // Dates and clocks.
        Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        ShortMonths =
        [
            ["janv"], ["févr", "fév"], [], ["avr"], [], [], ["juil", "juill"], [], ["sep", "sept"], ["oct"], ["nov"], ["déc"],
        ],
        Weekdays =
        [
            ["lundi", "lun"], ["mardi", "mar"], ["mercredi", "mer"], ["jeudi", "jeu"], ["vendredi", "ven"], ["samedi", "sam"], ["dimanche", "dim"],
        ],
        Ordinals = ["er"],
        Ofs = [],
        Tos = ["au", "à", "jusqu"],
        Ands = ["et"],
        Ors = ["ou"],
        DateOpeners = ["du", "de", "d", "entre"],
        Sinces = ["depuis"],
        Bounds = ["depuis", "jusqu", "jusque", "avant", "après", "dès", "partir", "tard", "ici", "compter", "semaine", "quinzaine"],
        BoundsBehind = ["et au-delà", "et après", "au plus tard"],
        MonthParts = ["début", "mi", "milieu", "fin", "courant", "moitié"],
        Articles = ["le", "les"],
        Ats = ["à", "de"],
        ClockUnits = ["h", "heures"],
        Clocks = ["midi", "minuit"],
        ZoneWords = ["heure"],
        Firsts = ["premier"],
        DayNouns = ["jour", "jours"],
        OpenEnds =
        [
            "en cours", "à ce jour", "ce jour", "aujourd'hui", "présent", "maintenant", "à confirmer", "à déterminer", "à définir", "à préciser",
            "à fixer", "à annoncer", "nouvel ordre", "jusqu'à nouvel ordre", "à venir",
            "indéterminé", "indéterminée", "inconnu", "inconnue", "non disponible", "actuel",
        ],
        GoingOn = ["en cours", "à ce jour", "ce jour", "aujourd'hui", "présent", "maintenant", "actuel"],
        PeriodWords =
        [
            "printemps", "été", "automne", "hiver", "début", "mi", "milieu", "fin", "deuxième", "troisième", "quatrième", "première", "second", "semestre",
            "trimestre", "moitié", "t", "s", "depuis", "jusqu", "jusque", "partir", "dès", "à", "en", "année", "années", "an", "ans", "courant", "l", "la",
            "de", "des", "exercice", "chaque", "tous", "toutes",
        ],
        DurationUnits = ["jour", "jours", "semaine", "semaines", "mois", "an", "ans", "année", "années"],
        NumberWords = ["un", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "douze"],
        DateRemarks =
        [
            "Toute la journée", "Journée entière", "Matin", "Matinée", "Après-midi", "Soir", "Soirée", "Midi", "Minuit", "Anglais", "Français", "Espagnol",
            "Arabe", "Portugais", "Plus d'informations", "En savoir plus", "Lire la suite", "Lire plus", "Plus", "Détails", "Nouveau", "provisoire",
            "nouvelle date", "nouvelles dates", "heure locale", "entrée libre", "sur invitation", "en français", "en anglais", "en espagnol",
            "en portugais", "en arabe",
        ],
        DateRemarkOpenings = ["mis à jour", "mise à jour", "publié", "publiée", "modifié", "révisé", "date limite"],
        DateLeads = ["Publié", "Publiée le", "Mis à jour", "Mis à jour le", "Mise à jour", "Nouvelle date", "Nouvelles dates"],
        PlaceLeads = ["à", "au", "aux", "en"],
        MovedWords = ["reporté", "reportée", "reportés", "reportées", "déplacé", "déplacée", "reprogrammé", "reprogrammée", "repoussé", "repoussée", "différé"],
        NewDateLeads = ["pour", "le", "aux"],
        ExtendedWords = ["prolongé", "prolongée", "étendu", "étendue", "prorogé"],

        // Sums.
        AmountOpenings = ["environ", "env.", "près de"],
        CurrencyJoints = ["d'"],
        Factors =
        [
            (1_000m, ["mille", "millier", "milliers"]), (1_000_000m, ["million", "millions"]),
            (1_000_000_000m, ["milliard", "milliards", "Md", "Mds"]),
        ],
        Currencies = CurrencyNames.French,

        // What a page and an entry are.
        ListNouns =
        [
            (ListSubject.Projects, ["projets", "programmes", "coopération"]),
            (ListSubject.Events, [
                "événements", "évènements", "evénements", "réunions", "ateliers", "séminaires", "conférences", "formations", "calendrier", "activités",
                "manifestations", "colloques", "sessions",
            ]),
            (ListSubject.News, [
                "actualités", "actualité", "nouvelles", "communiqués", "déclarations", "discours", "médias", "vidéos", "photos", "presse", "quoi",
            ]),
            (ListSubject.Features, ["reportages", "histoires", "récits", "entretiens", "témoignages", "blogue"]),
            (ListSubject.Publications, [
                "publications", "rapports", "documents", "ressources", "livres", "bulletins", "guides", "brochures", "notes", "études", "outils",
            ]),
        ],
        ListHeadings =
        [
            (ListSubject.News, [
                "Quoi de neuf", "Quoi de neuf?", "Quoi de neuf ?", "Actualités", "Actualité", "Dernières actualités", "Nouvelles", "Communiqués de presse",
                "Reportages", "Articles", "À la une", "A la une", "Médias", "Vidéos", "Déclarations", "Histoires d'impact", "Salle de presse",
                "Tous les articles", "Toutes les actualités", "Toutes les nouvelles", "Communiqués", "Vidéo", "Toutes les vidéos",
            ]),
            (ListSubject.Events, [
                "Événements", "Évènements", "Evénements", "Réunions", "Événements et réunions", "Réunions et événements", "Calendrier", "Événements à venir",
                "Événements passés", "Réunions passées", "Réunions à venir", "Ateliers", "Formations", "Conférences", "Séminaires", "Agenda",
                "Tous les événements", "Toutes les réunions", "Webinaires",
            ]),
            (ListSubject.Publications, [
                "Publications", "Dernières publications", "Rapports", "Documents", "Ressources", "Documents de travail", "Publications récentes",
                "Nouvelles publications", "Toutes les publications", "Fiches d'information", "Notes de synthèse", "Documents de réunion", "Rapports et études",
                "Brochures", "Livres",
            ]),
            (ListSubject.Projects, [
                "Projets", "Programmes et projets", "Projets et programmes", "Projets en cours", "Projets achevés", "Projets terminés",
                "Projets de coopération technique", "Projets de coopération au développement", "Tous les projets", "Projets de coopération",
            ]),
            (ListSubject.Mixed, ["Ressources clés", "À découvrir"]),
        ],
        LatestHeadings = ["Dernières nouvelles", "Actualités du projet", "Dernières actualités", "À la une du projet"],
        Types =
        [
            (ContentType.News, ["Actualité", "Actualités", "Nouvelle", "Nouvelles", "Article", "Annonce", "Partenariat", "Invitation", "Nouvelle du BIT"]),
            (ContentType.Feature, [
                "Reportage", "Histoire d'impact", "Entretien", "Interview", "Tribune", "Récit", "Blogue", "Analyse", "Questions-réponses", "Témoignage",
                "Histoire", "Histoires", "Opinion", "Point de vue", "Commentaire", "Blog",
            ]),
            (ContentType.PressRelease, ["Communiqué de presse", "Avis aux médias", "Note aux rédactions", "Communiqué", "Avis aux rédactions"]),
            (ContentType.PressConference, ["Conférence de presse", "Point de presse"]),
            (ContentType.Statement, [
                "Déclaration", "Discours", "Message", "Allocution", "Déclaration conjointe", "Message vidéo", "Allocution d'ouverture", "Discours d'ouverture",
            ]),
            (ContentType.Publication, [
                "Publication", "Rapport", "Document de travail", "Note de synthèse", "Fiche d'information", "Bulletin", "Brochure", "Guide", "Manuel", "Livre",
                "Étude", "Lire", "Note d'information", "Fiche", "Note technique", "Note d'orientation", "Note de recherche", "Note de politique",
            ]),
            (ContentType.Media, ["Vidéo", "Audio", "Photo", "Photos", "Galerie de photos", "Diaporama", "Vidéos"]),
            (ContentType.Document, [
                "Note conceptuelle", "Ordre du jour", "Présentation", "Compte rendu", "Mandat", "Document", "Note de cadrage", "Procès-verbal",
                "Relevé de décisions", "Relevé des décisions", "Rapport de réunion", "Document d'information", "Document de conférence",
            ]),
            (ContentType.Notice, [
                "Avis de vacance", "Vacance de poste", "Appel à propositions", "Appel d'offres", "Appel à candidatures", "Offre d'emploi",
                "Avis de vacance de poste", "Appel à manifestation d'intérêt",
            ]),
            (ContentType.Event, [
                "Événement", "Évènement", "Evénement", "Réunion", "Atelier", "Séminaire", "Conférence", "Webinaire", "Colloque", "Formation",
                "Réunion ou événement", "Congrès", "Forum", "Table ronde", "Cours", "Webinaires",
            ]),
            (ContentType.Project, ["Projet", "Projets", "Projet de coopération technique"]),
        ],
        AgendaWords = ["ordre du jour", "agenda"],
        EventNouns =
        [
            "atelier", "formation", "séminaire", "conférence", "réunion", "forum", "colloque", "symposium", "webinaire", "mission", "consultation", "lancement",
            "session", "congrès", "sommet", "cérémonie", "événement", "évènement", "rencontre", "journée", "présentation", "débat", "assemblée", "inauguration",
            "visioconférence", "exposition", "célébration",
        ],
        ProjectNouns = ["projet", "programme", "phase", "initiative"],
        PublicationNouns = ["brochure", "guide", "manuel", "bulletin", "rapport", "dépliant", "publication", "étude", "livret", "fiche", "recueil"],
        StateVerbs = ["a été", "ont été", "est", "sont", "sera", "seront", "a dû être", "ont dû être", "est donc"],
        Suppositions = ["si", "lorsque", "quand", "que", "qu'un", "qu'une"],
        StatePhrases =
        [
            (StatedState.Cancelled, ["n'aura pas lieu", "n'auront pas lieu", "n'aura plus lieu"]),
            (StatedState.Postponed, ["est remis à plus tard", "est remise à plus tard", "aura lieu à une date ultérieure"]),
            (StatedState.Rescheduled, ["aura désormais lieu le", "aura finalement lieu le", "se tiendra finalement le"]),
        ],
        StateReasons = ["jusqu'à", "jusqu'au", "à", "au", "en", "pour", "par", "suite", "sine"],
        Statuses =
        [
            (StatedState.Postponed, ["reporté", "reportée", "ajourné", "ajournée", "reportés", "reportées", "suspendu", "suspendue"]),
            (StatedState.Cancelled, ["annulé", "annulée", "annulés", "annulées"]),
            (StatedState.Closed, ["clos", "achevé", "terminé", "clôturé", "achevée", "terminée", "clôturée"]),
            (StatedState.Active, ["en cours"]),
            (StatedState.Planned, ["prévu", "planifié"]),
            (StatedState.Rescheduled, ["reprogrammé", "reprogrammée", "nouvelle date", "nouvelles dates"]),
        ],

        // Labels and headings.
        Fields =
        [
            (FieldKind.Donors, [
                "Donateur", "Donateurs", "Bailleur", "Bailleur de fonds", "Bailleurs de fonds", "Financement", "Financé par", "Source de financement",
                "Partenaire financier", "Partenaires financiers", "Bailleur(s) de fonds", "Bailleurs", "Donateur(s)", "Source de fonds", "Sources de fonds",
                "Sources de financement", "Pays donateur",
                "Pays donateurs", "Financeur", "Financeurs", "Partenaire de développement", "Partenaires de développement", "Partenaire au développement",
                "Partenaires au développement", "Partenaire de financement",
            ]),
            (FieldKind.Partners, [
                "Partenaire", "Partenaires", "Partenaire principal", "Partenaires principaux", "Partenaires d'exécution", "Partenaire d'exécution",
                "Partenaire clé", "Partenaires clés", "Partenaires du projet", "Partenaires de mise en œuvre", "Agence d'exécution", "Partenaires nationaux",
                "Partenaire national", "Principaux partenaires", "Partenaires sociaux", "Partenaires techniques", "Partenaires techniques et financiers",
                "Partenaire(s)", "Partenaire de mise en œuvre", "Contrepartie nationale", "Contreparties nationales", "Partenaire d'exécution du projet",
            ]),
            (FieldKind.Budget, [
                "Budget", "Budget du projet", "Budget total", "Coût du projet", "Coût total", "Montant", "Budget global", "Montant total",
                "Montant du financement", "Financement total",
            ]),
            (FieldKind.Locations, [
                "Pays", "Pays couverts", "Pays couvert", "Pays concernés", "Provinces", "Provinces du projet", "Zones d'intervention", "Zone d'intervention",
                "Couverture géographique", "Localisation", "Pays bénéficiaires", "Régions", "Lieux du projet", "Portée géographique", "Zone géographique",
                "Zones géographiques", "Zones couvertes", "Zone couverte", "Zones du projet", "Zone du projet", "Pays d'intervention", "Pays cibles",
                "Pays participants", "Lieu d'intervention", "Lieux d'intervention", "Zones cibles", "Provinces couvertes", "Régions couvertes",
                "Champ géographique", "Zone géographique de mise en œuvre", "Zone de mise en œuvre", "Zones de mise en œuvre", "Régions et pays couverts",
                "Régions/pays couverts", "Région", "Pays/région", "Localisation du projet", "Lieux",
            ]),
            (FieldKind.Beneficiaries, [
                "Bénéficiaires", "Bénéficiaires cibles", "Groupes cibles", "Groupe cible", "Bénéficiaires directs", "Bénéficiaires du projet",
                "Bénéficiaires finaux", "Bénéficiaires indirects", "Bénéficiaires ultimes", "Bénéficiaire", "Bénéficiaires directs et indirects",
                "Public cible", "Population cible", "Populations cibles", "Principaux bénéficiaires", "Bénéficiaires visés",
            ]),
            (FieldKind.Dates, [
                "Date", "Dates", "Durée", "Durée du projet", "Période", "Quand", "Dates du projet", "Période de mise en œuvre", "Date et heure",
                "Calendrier du projet", "Période d'exécution", "Date(s)", "Durée de mise en œuvre", "Date de début - date de fin",
                "Date de début – date de fin", "Dates de début et de fin",
            ]),
            (FieldKind.StartDate, ["Date de début", "Date de démarrage", "Date de commencement", "Début du projet", "Début", "Lancement", "Date de lancement"]),
            (FieldKind.EndDate, ["Date de fin", "Date d'achèvement", "Date de clôture", "Fin du projet", "Fin", "Clôture", "Achèvement"]),
            (FieldKind.Place, ["Lieu", "Endroit", "Où", "Lieu de la réunion", "Ville"]),
            (FieldKind.Organizer, ["Organisateur", "Organisateurs", "Organisé par"]),
            (FieldKind.Status, ["Statut", "État", "Statut du projet", "État du projet", "Situation"]),
            (FieldKind.Code, ["Code du projet", "Numéro du projet", "Symbole du projet"]),
            (FieldKind.Details, ["Détails du projet", "Fiche du projet"]),
            (FieldKind.Meta, [
                "Mots-clés", "Mots clés", "Étiquettes", "Sujets", "Unité responsable", "Référence", "Références", "Auteur", "Auteurs", "Langue", "Langues",
                "Langues de travail", "Télécharger", "Sujet", "Inscription", "Heure", "Horaire", "Horaires",
            ]),
            (FieldKind.DateIssued, ["Date de publication", "Publié le", "Date de parution", "Date d'émission"]),
            (FieldKind.Contact, ["Téléphone", "Télécopie", "Courriel", "Tél", "Tél.", "Mél"]),
            (FieldKind.Foreign, ["Date limite d'inscription", "Frais de participation", "Composition"]),
        ],
        Placeholders =
        [
            "s.o.", "sans objet", "n/d", "nd", "n.d.", "non disponible", "non précisé", "à confirmer", "à déterminer", "à définir", "à préciser", "à venir",
            "en attente", "divers", "diverses", "plusieurs", "autre", "autres", "aucun", "aucune", "néant", "inconnu", "voir document", "voir le document",
            "voir ci-dessous", "en cours", "oui", "non", "non applicable", "pas encore", "aucun pour le moment", "voir document joint",
        ],
        SectionHeadings =
        [
            "Contexte", "Contexte du projet", "En bref", "Aperçu", "Objectifs", "Objectif", "Objectifs du projet", "Objectif du projet",
            "Objectifs spécifiques", "Objectif général", "Activités", "Principales activités", "Activités principales", "Résultats", "Résultats attendus",
            "Résultats du projet", "Stratégie", "Stratégie du projet", "Description", "Description du projet", "Réalisations", "Principales réalisations",
            "Enseignements tirés", "Contexte et justification", "Objectifs généraux", "Objectif spécifique", "Objectif de développement", "Objectifs immédiats",
            "Objectif immédiat", "Objectifs principaux", "Principaux objectifs", "Objectif principal", "Activités du projet", "Activités clés",
            "Principaux résultats", "Résultats obtenus", "Résultats clés", "Produits attendus", "Stratégie d'intervention", "Axes d'intervention",
            "Domaines d'intervention", "Le projet en bref", "Projet en bref", "Présentation du projet", "Le contexte", "Les objectifs", "Les résultats",
            "Les activités", "Finalité", "Buts", "Composantes du projet", "Résumé du projet", "Impact attendu", "Pour plus d'informations", "Liens utiles",
            "Approche", "Le projet", "À propos du projet", "Défis", "Durabilité", "Composantes", "Impact", "Justification", "Produits",
        ],
        PlainHeadings =
        [
            "Contact", "Contacts", "Pour en savoir plus", "Liens", "Documents", "Résumé", "Introduction", "Participants", "Programme",
            "Informations complémentaires", "Informations supplémentaires", "Plus de détails", "Détails",
            "Détails supplémentaires", "Autres détails",
        ],

        // Offices and campaigns.
        OfficeOpenings =
        [
            "Bureau de pays", "Bureau de l'OIT", "Bureau régional", "Bureau sous-régional", "Bureau de zone", "Bureau des", "Bureau pour", "OIT en",
            "OIT au", "OIT à",
            "L'OIT en", "L'OIT au", "L'OIT à", "L'OIT dans", "Équipe d'appui", "Equipe d'appui", "Département de", "Département des",
            "Bureau international du Travail", "Antenne de l'OIT", "Bureau de liaison", "Bureau du BIT", "Bureau de Pays de l'OIT",
        ],
        MinistryNouns = ["Ministère", "Département", "Secrétariat", "Direction"],
        OfficeNouns = ["Département", "Service", "Unité", "Section", "Division", "Secrétariat"],
        Campaigns = ["Journée mondiale", "Journée internationale", "Conférence internationale du Travail", "Conseil d'administration"],

        // Lines that are no text of the page, and words that join lines.
        PageNumber = ("page", "sur"),
        PagerLinks = [
            "suivant", "suivante", "page suivante", "précédent", "précédente", "page précédente", "première page", "dernière page",
        ],
        Addresses = ["M", "Mme", "Mlle", "MM", "S.E"],
        Actions =
        [
            "Découvrir", "Découvrez", "Participez", "Lire", "Lisez", "Regarder", "Regardez", "Écouter", "Écoutez", "En savoir plus", "Explorer", "Télécharger",
            "Voir", "Accéder au tableau de bord du projet", "Accéder au tableau de bord",
        ],
        BylineOpenings = ["Par", "Écrit par", "Ecrit par", "Texte de", "Un reportage de", "Un reportage d'", "Reportage de", "Propos recueillis par"],
        BoilerplateOpenings =
        [
            "Cet article a été rédigé par", "Ce reportage a été", "Cette histoire a été écrite par", "Cet article a été écrit par",
            "Pour les déclarations officielles", "Vous êtes ici", "Imprimer cette page", "Partager cette page", "Partager ce contenu",
            "Contenu également disponible en", "Cette page est également disponible en", "Également disponible en", "Disponible aussi en",
            "Aller au contenu", "Passer au contenu", "Accéder au contenu",
        ],
        BoilerplatePhrases =
        [
            "est une institution spécialisée des Nations Unies", "une agence spécialisée des Nations Unies", "est une institution spécialisée des Nations",
            "une agence spécialisée des Nations", "institution spécialisée desNations",
        ],
        MastheadLines =
        [
            "Organisation internationale du Travail", "Bureau international du Travail", "Organisation internationale du Travail (OIT)", "Plan du site",
            "Contact", "Contactez-nous", "Accueil", "Recherche", "Imprimer", "ILO-fr-strap", "Page d'accueil", "Aller à la page d'accueil",
        ],
        BoxHeadings =
        [
            "Contactez-nous", "Nous contacter", "Contact médias", "Contacts médias", "Contact média", "Contacts", "Contact presse", "Contacts presse",
            "Coordonnées", "Contact",
        ],
        BoxLinks = ["Suivez-nous", "Bases de données de l'OIT", "Bases de données du BIT", "Liens rapides", "Bases de données"],
        LinkWords =
        [
            "Plus", "Lire la suite", "En savoir plus", "Lire plus", "Voir plus", "La suite", "Suite", "Voir tout", "Tout voir", "Haut de page",
            "Télécharger", "Télécharger le PDF", "Accéder au tableau de bord du projet",
        ],
        ImageNotes = ["Cliquez pour agrandir", "image -"],
        Indefinites = ["un", "une"],
        ImageWords = ["image", "photo", "photographie", "illustration", "vignette"],
        Welcomes = ["Bienvenue à", "Bienvenue au", "Bienvenue sur", "Bienvenue dans"],
        SessionWord = "session",
        Connectives = ["et", "de", "des", "du", "la", "le", "les", "dans", "pour", "en", "à", "au", "aux", "sur", "avec", "un", "une", "ou", "par"],

        // What web sites set around a text.
        Web = static () => new()
        {
            Boxes =
            [
                "contenu associé", "contenus associés", "contenu lié", "contenus liés", "liens connexes", "liens utiles", "articles liés", "articles connexes",
                "à lire aussi", "lire aussi", "voir aussi", "sur le même sujet", "sur le même thème", "partager", "partager cette page", "partager ce contenu",
                "partager cet article", "partager sur", "restez connecté", "restez connectés", "restez informé", "lettre d'information", "infolettre",
                "s'abonner", "abonnez-vous", "abonnez-vous à notre lettre", "articles récents", "mots-clés", "les plus lus", "dans cette section",
                "sur cette page", "également disponible en", "aussi disponible en", "rechercher", "filtrer", "filtres", "connexion", "plan du site",
                "commentaires", "laisser un commentaire", "vous êtes ici",
            ],
            BoxesOrSections =
            [
                "langues", "langue", "outils", "rubriques", "rubrique", "catégories", "recherche", "sommaire", "étiquettes", "projets liés",
                "projets connexes",
            ],
            Filings = ["mots-clés", "mot-clé", "mots clés", "étiquettes", "étiquette", "classé dans", "catégories", "catégorie"],
            ShareWords =
            [
                "partager", "partagez", "cette", "cet", "ce", "page", "contenu", "article", "sur", "par", "imprimer", "courriel", "e-mail", "copier",
                "le", "lien", "suivez", "nous", "envoyer",
            ],
            Prints = ["imprimé depuis", "imprimé le", "imprimé à partir de"],
            ListOpenings =
            [
                "autres", "consulter", "découvrir", "lire", "liste", "plus", "tous", "toutes", "toute", "voir", "les", "des", "charger", "afficher",
                "anciens", "anciennes", "passés", "passées", "précédents", "précédentes", "récents", "récentes",
            ],
            Archives = ["archives"],
            PagingWords = ["premier", "première", "dernier", "dernière", "page", "pages", "de", "sur", "à", "entrées", "début", "fin", "affichage", "résultat",
                "résultats", "éléments"],
            Moves = ["suivant", "suivante", "précédent", "précédente"],
            Controls =
            [
                "imprimer", "imprimer cette page", "version imprimable", "version pour impression", "version à imprimer", "envoyer à un ami",
                "envoyer cette page", "partager", "partager cette page", "retour", "haut de page", "haut de la page", "retour en haut",
                "retour en haut de page", "retour à la liste", "fermer", "aller au contenu", "aller au contenu principal", "taille du texte", "rechercher",
                "recherche", "contactez nous", "nous contacter", "écrivez nous", "nous écrire", "partager ce contenu", "partager sur",
                "partager cet article", "ajouter au calendrier", "ajouter à mon agenda", "ajouter à mon calendrier", "ajouter à l agenda",
                "exporter vers le calendrier", "s inscrire", "je m inscris", "inscrivez vous", "inscription en ligne", "s inscrire en ligne",
            ],
            Choices = ["trier par", "triés par", "classer par", "filtrer par", "afficher", "résultats par page"],
            Returns = ["retour", "retourner", "revenir"],
            Directions = ["au", "aux", "page"],
            Homes = ["accueil"],
            Invitations = ["abonnez"],
            Rights = ["droits d'auteur", "tous droits", "confidentialité"],
            Updates =
            [
                "mis à jour par", "mis à jour le", "mise à jour le", "mise à jour:", "dernière mise à jour", "dernière modification", "dernière révision",
            ],
            PageSubjects = ["cette page", "la page"],
            PageUpdates = ["mise à jour", "créée", "modifiée", "a été"],
            DateLeads = ["publié le", "posté le", "mis en ligne le", "le"],
        },

        // Names, and how words are spelled.
        SmallWords = ["au", "aux", "d", "dans", "de", "des", "du", "en", "et", "l", "la", "le", "les", "par", "pour", "sur", "un", "une"],
        NameArticles = ["l", "le", "la", "les"],
        CountryJoints = ["de", "du", "de la", "de l", "des"],
        ProjectTerms = ["projet", "programme", "initiative"],
        NamePrefixes = ["oit", "onu"],
        TitleNoise = ["oit", "promouvoir", "renforcer", "renforcement", "appui", "soutien", "améliorer", "développer"],
        PhaseNouns = ["phase", "phases", "étape"],
        PhaseOrdinals = [["première"], ["deuxième", "seconde"], ["troisième"], ["quatrième"], ["cinquième"]],
        OtherPhases = ["nouvelle"],
        Abbreviations = ["mme"],
    };
}
