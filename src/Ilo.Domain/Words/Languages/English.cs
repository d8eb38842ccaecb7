namespace Ilo.Domain.Words.Languages;

/// <summary>The words of English.</summary>
internal static partial class English
{
    internal static LanguageWords Words { get; } = new()
    {
        Code = LanguageCode.English,
        Frequent =
        [
            "the", "of", "and", "in", "to", "for", "with", "on", "by", "is", "are", "was", "from", "its", "has", "will", "at", "this", "that", "new", "news",
            "projects", "events", "meetings", "more", "after", "how", "what", "their",
        ],

        // Dates and clocks.
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ShortMonths = [["jan"], ["feb"], ["mar"], ["apr"], [], ["jun"], ["jul"], ["aug"], ["sep", "sept"], ["oct"], ["nov"], ["dec"]],
        Weekdays =
        [
            ["monday", "mon"], ["tuesday", "tue", "tues"], ["wednesday", "wed"], ["thursday", "thu", "thur", "thurs"], ["friday", "fri"],
            ["saturday", "sat"], ["sunday", "sun"],
        ],
        Ordinals = ["st", "nd", "rd", "th"],
        Ofs = ["of"],
        Tos = ["to", "until", "till", "through"],
        Ands = ["and"],
        Ors = ["or"],
        Pluses = ["plus"],
        DateOpeners = ["from", "between"],
        Sinces = ["since"],
        Bounds =
        [
            "since", "until", "till", "by", "before", "after", "from", "through", "starting", "beginning", "ending", "up", "prior", "than", "as", "week",
            "fortnight",
        ],
        BoundsBehind = ["onwards", "onward", "and after", "and later", "or later", "or earlier"],
        MonthParts = ["early", "mid", "middle", "late", "beginning", "start", "end", "half", "part"],
        Articles = ["the"],
        Ats = ["at", "from"],
        ClockUnits = ["h", "hrs", "hours", "am", "pm"],
        Clocks = ["noon", "midnight", "midday"],
        ZoneWords = ["time"],
        Firsts = ["first"],
        DayNouns = [],
        OpenEnds =
        [
            "present", "the present", "today", "now", "current", "to date", "date", "ongoing", "on-going", "continuing", "TBC", "TBD", "TBA", "N/A", "NA", "?",
            "??", "unknown", "open", "open-ended", "open ended", "to be confirmed", "to be announced", "to be determined", "to be decided", "to be defined",
            "not available", "to be agreed", "to be fixed", "to follow", "further notice", "until further notice", "…", "...",
        ],
        GoingOn = ["present", "the present", "today", "now", "current", "to date", "date", "ongoing", "on-going", "continuing"],
        PeriodWords =
        [
            "spring", "summer", "autumn", "fall", "winter", "early", "mid", "middle", "late", "beginning", "begin", "start", "starting", "started", "end",
            "ending", "second", "third", "fourth", "half", "quarter", "q", "h", "semester", "trimester", "since", "as", "in", "onward", "onwards",
            "year", "years",
            "fiscal", "fy", "circa", "week", "biennium", "every", "each",
        ],
        DurationUnits = ["day", "days", "week", "weeks", "month", "months", "year", "years"],
        NumberWords = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve"],
        DateRemarks =
        [
            "All day", "Full day", "Half day", "Morning", "Afternoon", "Evening", "Noon", "Midnight", "PDF", "HTML", "Word", "English", "French", "Spanish",
            "Arabic", "Chinese", "Russian", "Portuguese", "German", "More", "More information", "Details", "More details", "Read more", "Register",
            "Register now", "New", "Reuters", "AFP", "AP", "EFE", "Xinhua", "IPS", "ILO News", "tentative", "provisional", "updated", "new date", "new dates",
            "local time", "free", "free entry", "invitation only", "by invitation only", "live", "on demand", "in English", "in French", "in Spanish",
            "in Portuguese", "in Arabic",
        ],
        DateRemarkOpenings = ["updated", "last updated", "published", "posted", "modified", "revised", "deadline"],
        DateLeads =
        [
            "Published", "Posted", "Updated", "Updated on", "Last updated", "Last updated on", "Issued", "Released", "Released on", "New date", "New dates",
            "Revised date", "Revised dates",
        ],
        PlaceLeads = ["in", "at"],
        MovedWords = ["postponed", "rescheduled", "moved", "changed", "deferred"],
        NewDateLeads = ["for", "on"],
        ExtendedWords = ["extended", "prolonged"],

        // Sums.
        AmountOpenings = ["approximately", "approx.", "approx", "about", "around", "circa", "ca.", "c.", "total of", "total:", "total", "a total of"],
        Factors =
        [
            (1_000m, ["k", "thousand", "thousands"]),
            (100_000m, ["lakh", "lakhs", "lac", "lacs"]),
            (1_000_000m, ["m", "mn", "mln", "mio", "mill", "MM", "mil", "million", "millions"]),
            (10_000_000m, ["crore", "crores", "cr"]),
            (1_000_000_000m, ["bn", "bln", "billion", "billions"]),
        ],
        Currencies = CurrencyNames.English,

        // What a page and an entry are.
        ListNouns =
        [
            (ListSubject.Projects, ["projects", "programmes", "programs", "cooperation"]),
            (ListSubject.Events, [
                "events", "meetings", "trainings", "training", "workshops", "seminars", "conferences", "courses", "calendar", "webinars", "activities",
                "sessions",
            ]),
            (ListSubject.News, [
                "news", "newsroom", "releases", "statements", "speeches", "photos", "videos", "multimedia", "media", "highlights", "announcements",
            ]),
            (ListSubject.Features, ["feature", "features", "stories", "interviews", "blog", "blogs", "voices"]),
            (ListSubject.Publications, [
                "publications", "reports", "papers", "books", "documents", "resources", "newsletters", "guides", "brochures", "briefs", "factsheets", "studies",
                "tools", "manuals", "materials",
            ]),
        ],
        ListHeadings = ListHeadings,
        LatestHeadings = ["Latest", "Latest from", "Latest news"],
        Types =
        [
            (ContentType.News, ["News", "News item", "Article", "Announcement", "Update", "Newsletter item", "ILO News", "Partnership", "Invitation"]),
            (ContentType.Feature, [
                "Feature", "Feature article", "Story", "Impact story", "Interview", "Op-ed", "Opinion", "Blog", "Feature story", "Analysis",
                "Questions and answers", "Q&A", "Comment", "Opinion piece", "Column", "Photo essay", "Stories", "Commentary", "Q & A",
            ]),
            (ContentType.PressRelease, ["Press release", "Media advisory", "Advisory", "Note to editors", "Media release", "Press advisory", "Press note"]),
            (ContentType.PressConference, ["Press conference", "Press briefing", "Media briefing"]),
            (ContentType.Statement, [
                "Statement", "Speech", "Message", "Address", "Opening remarks", "Remarks", "Keynote address", "Joint statement", "Video message",
                "Message on video", "Video statement", "Opening statement", "Opening address", "Closing remarks",
            ]),
            (ContentType.Publication, [
                "Publication", "Report", "Working paper", "Policy brief", "Brief", "Fact sheet", "Factsheet", "Newsletter", "Brochure", "Guide", "Manual",
                "Book", "Read", "Toolkit", "Briefing note", "Leaflet", "Technical report", "Handbook", "Study", "Paper", "Research paper", "Discussion paper",
                "Research brief", "Info note", "Infographic", "Booklet", "Flyer", "Instructional material", "Policy paper",
            ]),
            (ContentType.Media, [
                "Video", "Audio", "Photo", "Photos", "Photo gallery", "Podcast", "Slideshow", "Multimedia", "Photo story", "Radio", "Video story",
            ]),
            (ContentType.Document, [
                "Concept note", "Agenda", "Programme of work", "Presentation", "Record of proceedings", "Meeting document", "Terms of reference", "Document",
                "Background note", "Resource list", "Record", "Record of decisions", "Record of decision", "Conference paper", "Meeting report",
                "Background paper", "Information note", "Minutes",
            ]),
            (ContentType.Notice, [
                "Vacancy notice", "Vacancy", "Vacancies", "Job opening", "Call for proposals", "Call for expressions of interest", "Call for papers",
                "Call for applications", "Tender", "Request for proposals", "Invitation to bid", "Job opportunity", "Call",
            ]),
            (ContentType.Event, [
                "Event", "Meeting", "Workshop", "Seminar", "Conference", "Webinar", "Training course", "Symposium", "Meeting or event", "Meeting and event",
                "Events", "Training workshop", "Side event", "Course", "Webinars", "Congress", "Forum", "Round table", "Roundtable", "Training",
            ]),
            (ContentType.Project, [
                "Project", "Projects", "Technical cooperation project", "Development cooperation project", "Programme and project", "Project page",
            ]),
        ],
        AgendaWords = ["agenda"],
        EventNouns =
        [
            "workshop", "training", "seminar", "conference", "meeting", "forum", "symposium", "webinar", "mission", "consultation", "course", "launch",
            "session", "congress", "summit", "roundtable", "colloquium", "ceremony", "event", "panel", "celebration", "exhibition", "orientation", "lecture",
            "briefing", "debate", "retreat", "videoconference", "inauguration", "commemoration", "assembly", "academy",
        ],
        ProjectNouns = ["project", "programme", "program", "phase", "initiative"],
        PublicationNouns =
        [
            "booklet", "brochure", "guide", "handbook", "manual", "newsletter", "report", "leaflet", "toolkit", "factsheet", "brief", "publication", "paper",
            "guidelines", "compendium", "infographic", "flyer", "study",
        ],
        StateVerbs = ["has been", "have been", "is", "was", "are", "were", "will be", "had to be", "is now", "are now"],
        Suppositions = ["if", "unless", "should", "when", "that", "whether"],
        StatePhrases =
        [
            (StatedState.Cancelled, ["will not take place", "will no longer take place", "has been called off", "was called off", "is called off"]),
            (StatedState.Postponed, ["has been put off", "was put off", "has been put on hold"]),
            (StatedState.Rescheduled, [
                "has been moved to", "was moved to", "has been moved from", "was moved from", "will now take place on", "will now be held on",
            ]),
        ],
        StateReasons = ["until", "till", "to", "due", "because", "owing", "by", "for", "as", "following", "pending", "from", "on"],
        Statuses =
        [
            (StatedState.Postponed, ["postponed", "on hold", "deferred"]),
            (StatedState.Cancelled, ["cancelled", "canceled"]),
            (StatedState.Closed, ["closed", "completed", "ended", "finished"]),
            (StatedState.Active, ["ongoing", "active", "on-going"]),
            (StatedState.Planned, ["planned", "pipeline", "forthcoming"]),
            (StatedState.Rescheduled, ["rescheduled", "new date", "new dates", "moved to", "changed to"]),
        ],

        // Labels and headings.
        Fields =
        [
            (FieldKind.Donors, [
                "Donor", "Donors", "Donor agency", "Funded by", "Funding", "Funding agency", "Funding source", "Financed by", "Source of funding",
                "Funding partner", "Funding partners", "Donor(s)", "Project donor", "Project donors", "Development partner", "Development partners",
                "Donor country", "Donor countries", "Sponsor", "Sponsors", "Funded with support from", "With funding from", "Financial support", "Financing",
                "Funder", "Funders", "Resource partner", "Resource partners", "Development cooperation partner", "Development cooperation partners",
                "Funding provided by", "Sources of funding", "Source of funds", "Sources of funds", "Financing partner", "Financing partners", "Supported by",
            ]),
            (FieldKind.Partners, [
                "Partner", "Partners", "Key partner", "Key partners", "Implementing partner", "Implementing partners", "Project partner", "Project partners",
                "Implementing agency", "Implementing agencies", "Main partners", "National partners", "Partner organizations", "Partner organisations",
                "Partner(s)", "Key partner(s)", "Social partners", "Main partner", "Partner agency", "Partner agencies", "Implementation partners",
                "Collaborating partners", "Partners and donors", "Cooperating partners", "Counterpart", "Counterparts", "National counterparts",
                "Project counterparts", "Executing agency", "Executing agencies", "ILO partners", "Key counterparts", "Implementing organization",
                "Implementing organizations", "Tripartite partners",
            ]),
            (FieldKind.Budget, [
                "Budget", "Project budget", "Total budget", "Total project budget", "Overall budget", "Project cost", "Total cost", "Budget (US$)",
                "Budget (USD)", "Amount", "Funds", "Total funding", "Donor contribution", "Donor budget", "Approved budget", "Funding amount",
                "Project funding amount", "Total amount", "Grant amount", "Amount of funding", "Overall funding",
            ]),
            (FieldKind.Locations, [
                "Project provinces", "Provinces", "Project province", "Countries", "Countries covered", "Country", "Country covered", "Project locations",
                "Project location", "Geographical focus", "Geographical coverage", "Geographic coverage", "Geographic focus", "Target areas",
                "Target countries", "Project areas", "Project area", "Project sites", "Districts", "Regions", "Project countries", "Participating countries",
                "Coverage", "Target provinces", "Target districts", "Project districts", "Locations", "Beneficiary countries", "Countries involved",
                "Geographical area", "Geographic area", "Geographical scope", "Geographic scope", "Area covered", "Areas covered", "Project coverage",
                "Countries of implementation", "Location of the project", "Target region", "Target regions", "Target country", "Regional coverage",
                "Country coverage", "Provinces covered", "Districts covered", "Geographical areas", "Targeted countries", "Target locations", "Target area",
                "Intervention areas", "Geographical area of implementation", "Geographic area of implementation", "Area of implementation",
                "Areas of implementation", "Regions and countries covered", "Regions/countries covered", "Region", "Country/region", "Countries/regions",
                "Region/country", "Country or region", "Countries and regions", "Project region", "Implementation area", "Implementation areas", "Places",
                "Sites",
            ]),
            (FieldKind.Beneficiaries, [
                "Target beneficiaries", "Beneficiaries", "Target group", "Target groups", "Direct beneficiaries", "Direct recipients", "Project beneficiaries",
                "Ultimate beneficiaries", "Direct and indirect beneficiaries", "Indirect beneficiaries", "Final beneficiaries", "Main beneficiaries",
                "Intended beneficiaries", "Beneficiary", "Beneficiary groups", "Target population", "Target audience", "Targeted beneficiaries", "Recipients",
                "Key beneficiaries", "Target groups and beneficiaries", "Who benefits",
            ]),
            (FieldKind.Dates, [
                "Date", "Dates", "Duration", "Project duration", "Project period", "Period", "When", "Timeframe", "Time frame", "Implementation period",
                "Project dates", "Date and time", "Dates and time", "Implementation dates", "Project timeframe", "Project timeline", "Timeline",
                "Project duration and dates", "Duration of the project", "Date(s)", "Event date", "Event dates", "Start date - end date",
                "Start date – end date", "Start and end date", "Start and end dates", "Start date and end date", "Start/end date", "Start - end",
                "Period of implementation", "Dates of implementation",
            ]),
            (FieldKind.StartDate, [
                "Start date", "Starting date", "Date of start", "Project start", "Project start date", "Start", "Starts", "Launch", "Launch date", "Starts on",
                "Begins", "Date of launch",
            ]),
            (FieldKind.EndDate, [
                "End date", "Ending date", "Completion date", "Date of completion", "Project end", "Project end date", "End", "Ends", "Closing date", "Ends on",
                "Date of closure",
            ]),
            (FieldKind.Place, ["Location", "Venue", "Place", "Where", "Event location", "City", "Meeting place", "Location/venue", "Venue/location", "Locale"]),
            (FieldKind.Organizer, [
                "Organizer", "Organiser", "Organizers", "Organisers", "Organized by", "Organised by", "Host", "Hosted by", "Organized jointly by",
                "Co-organizer", "Co-organizers", "Co-organised by", "Co-organized by", "Organizing partners",
            ]),
            (FieldKind.Status, ["Status", "Project status", "Current status", "State"]),
            (FieldKind.Code, [
                "Project code", "Project number", "Project symbol", "Project ID", "Symbol", "Project No", "Project no.", "ILO project code", "TC code",
                "TC symbol", "DC Symbol", "DC code", "ILO code", "Reference number", "Project reference",
            ]),
            (FieldKind.Details, ["Project details", "Project detail"]),
            (FieldKind.Meta, [
                "Tags", "Tag", "Subjects", "Subject", "Unit responsible", "Responsible unit", "Reference", "References", "Author", "Authors", "ISBN", "ISSN",
                "Related topics", "Topics covered", "Language", "Languages", "Working language", "Working languages", "Download", "Downloads", "Keywords",
                "Type", "Who", "Time", "Interpretation", "Registration", "Hours", "Format",
            ]),
            (FieldKind.DateIssued, ["Date issued", "Issued on", "Published on", "Date published", "Publication date", "Posted on"]),
            (FieldKind.Contact, ["Phone", "Telephone", "Tel", "Tel.", "Fax", "E-mail", "Email", "WWW", "Website", "Contact", "Tel. no.", "Mobile"]),
            (FieldKind.Foreign, [
                "Code", "Enrolment deadline", "Enrollment deadline", "Course fee", "Course code", "Tuition", "Fee", "Language of the course", "Apply by",
                "Composition",
            ]),
        ],
        Placeholders =
        [
            "n/a", "n.a.", "na", "not applicable", "not available", "not specified", "not yet known", "tbc", "tbd", "tba", "to be confirmed",
            "to be determined", "to be decided", "to be announced", "to be defined", "pending", "various", "several", "multiple", "other", "others", "none",
            "nil", "unknown", "see document", "see documents", "see attachment", "see below", "see above", "see website", "see project document",
            "confidential", "no data", "ongoing", "in progress", "yes", "no", "none yet", "not yet", "see attached document", "see attached",
        ],
        SectionHeadings = Sections,
        PlainHeadings =
        [
            "Goal", "Goals", "Aim", "Aims", "Aims and objectives", "Main objectives", "Main objective", "Key features", "Contact", "Contacts", "Contact us",
            "Further information", "For further information", "For more information", "Related links", "Links", "Related documents", "Documents", "Summary",
            "Introduction", "Topics", "Agenda", "Participants", "Programme", "Themes", "What we do", "Who we are", "Our work", "Areas of work", "Focus areas",
            "Key facts", "Facts and figures", "Additional details", "Further details", "Details", "Project links",
        ],

        // Offices and campaigns.
        OfficeOpenings =
        [
            "ILO Country Office", "ILO Office", "ILO Regional Office", "ILO Subregional Office", "ILO Sub-regional Office", "ILO Liaison Office", "ILO in",
            "ILO Decent Work", "ILO DWT", "Country Office", "Regional Office", "Sub-Regional Office", "Subregional Office", "Decent Work Team",
            "Decent Work Technical Support Team", "DWT", "Bureau for", "Bureau of", "International Labour Office", "Department of", "Office for",
            "ILO-Country Office", "ILO Washington", "ILO Brussels", "Branch of", "Area Office", "ILO Area Office", "ILO Project Office", "ILO National Office",
        ],
        MinistryNouns = ["Ministry", "Department", "Secretariat", "Directorate"],
        OfficeNouns = ["Department", "Branch", "Bureau", "Unit", "Section", "Division", "Secretariat"],
        Campaigns =
        [
            "World Day", "International Day", "International Women's Day", "International Youth Day", "International Migrants Day", "Human Rights Day",
            "May Day", "International Labour Conference", "Governing Body", "#",
        ],

        // Lines that are no text of the page, and words that join lines.
        PageNumber = ("page", "of"),
        PagerLinks = ["next", "next page", "previous", "previous page", "first page", "last page"],
        Addresses = ["Mr", "Mrs", "Ms", "Dr", "Prof", "H.E", "Sir", "Dame"],
        Actions =
        [
            "Discover", "Get involved", "Read", "Read more", "Watch", "Listen", "See", "Join", "Explore", "Learn more", "Find out more", "Take part",
            "Download", "Take action", "View", "Follow", "Access project dashboard", "Access the project dashboard", "Access the dashboard",
        ],
        BylineOpenings = ["By", "Written by", "Text by", "Story by", "Words by"],
        BoilerplateOpenings =
        [
            "This story was written by", "This news release was written by", "This news item was written by", "This feature was written by",
            "This article was written by", "This press release was", "For official statements", "Skip to main content", "Skip to content", "Jump to content",
            "You are here", "Print this page", "Content also available in", "This page is also available in", "Also available in:",
            "Share this page", "Share this content", "Text size",
        ],
        BoilerplatePhrases =
        [
            "ILO is a specialized agency of the United Nations", "is a specialized agency of the United Nations", "is a specialized agency of the United",
            "is a specialised agency of the United",
        ],
        MastheadLines =
        [
            "International Labour Organization", "International Labour Office", "International Labour Organization (ILO)", "Sitemap", "Site map", "Menu",
            "Contact us",
            "Home", "ILO home", "Search", "Print", "Advancing social justice, promoting decent work", "Promoting jobs, protecting people", "Español",
            "Français", "English", "ILO-en-strap", "Go to the home page", "Contact",
        ],
        BoxHeadings =
        [
            "Contact us", "Media contact", "Media contacts", "Press contact", "Press contacts", "Contact information", "Media enquiries", "Media inquiries",
            "Contact details", "Contact", "Contacts", "Contact for media", "Contacts for media", "Get in touch",
        ],
        BoxLinks = ["Follow us", "Follow us on", "ILO Databases", "Databases", "Quick links", "Find us", "Stay connected", "Subscribe"],
        LinkWords =
        [
            "More", "Read more", "Learn more", "Find out more", "See more", "More news", "View all", "See all", "Show more", "Load more", "Read the full story",
            "Full story", "Access project dashboard", "Access the project dashboard",
            "Read on", "View more", "Continue reading", "Back to top", "Download", "Download PDF", "Download the PDF", "Download file",
        ],
        ImageNotes = ["Select to magnify the image", "Select to enlarge the image", "Click to enlarge", "image -"],
        Indefinites = ["a", "an"],
        ImageWords = ["image", "img", "photo", "photograph", "picture", "thumbnail", "icon"],
        Welcomes = ["Welcome to"],
        SessionWord = "session",
        Web = static () => Web,
        Connectives = ["and", "of", "the", "in", "for", "to", "on", "with", "a", "an", "or", "by", "at", "from", "&"],

        // Names, and how words are spelled.
        SmallWords =
        [
            "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "is", "it", "its", "of", "on", "or", "s", "that", "the", "their", "this", "to",
            "with",
        ],
        NameArticles = ["the"],
        CountryJoints = ["of", "of the"],
        ProjectTerms = ["project", "programme", "program", "initiative"],
        NamePrefixes = ["ilo", "un", "one", "eu", "the"],
        TitleNoise =
        [
            "ilo", "through", "towards", "toward", "via", "promoting", "promotion", "strengthening", "supporting", "support", "improving", "improvement",
            "enhancing", "developing", "building", "advancing", "achieving", "fostering", "accelerating", "implementing", "implementation", "sustaining",
        ],
        PhaseNouns = ["phase", "phases"],
        PhaseOrdinals = [["first", "1st", "one"], ["second", "2nd", "two"], ["third", "3rd", "three"], ["fourth", "4th", "four"], ["fifth", "5th", "five"]],
        OtherPhases = ["new", "next", "last", "final", "previous", "earlier"],
        Abbreviations = ["mr", "mrs", "ms", "dr", "st", "no", "nos", "vs", "prof", "art", "etc", "approx", "ref", "cf", "govt", "gov"],
        Spellings =
        [
            ("labour", ["labor"]), ("labours", ["labors"]), ("labourer", ["laborer"]), ("labourers", ["laborers"]), ("programme", ["program"]),
            ("programmes", ["programs"]), ("government", ["govt", "gov"]),
        ],
        Endings = ["ing", "ion", "ed"],
    };
}
