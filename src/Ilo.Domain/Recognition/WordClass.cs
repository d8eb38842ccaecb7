namespace Ilo.Domain.Recognition;

/// <summary>What a word does in a sentence, as far as the rules care; a word may do several things.</summary>
[Flags]
internal enum WordClass : long
{
    None = 0,

    /// <summary>May stand between a phrase and a name: articles, prepositions, "generous".</summary>
    Filler = 1 << 0,

    /// <summary>Joins the names of a list.</summary>
    And = 1 << 1,

    /// <summary>A word for a state or one of its bodies, beside a country's name.</summary>
    Government = 1 << 2,

    /// <summary>What the ILO does and others pay for: a project, a workshop.</summary>
    Activity = 1 << 3,

    /// <summary>The same in the plural.</summary>
    Activities = 1 << 4,

    /// <summary>What is paid for but is no work of the ILO: a road, a school.</summary>
    NotActivity = 1 << 5,

    Negation = 1 << 6,

    /// <summary>Makes what follows a mere possibility.</summary>
    Modal = 1 << 7,

    /// <summary>The money is asked for, not given.</summary>
    Seeking = 1 << 8,

    Auxiliary = 1 << 9,

    /// <summary>"funds", "finance", "patrocina".</summary>
    FundVerb = 1 << 10,

    /// <summary>"provides", "octroie", "otorga": gives money where a word for money follows.</summary>
    GiveVerb = 1 << 11,

    Money = 1 << 12,

    /// <summary>"funded" behind a name.</summary>
    Funded = 1 << 13,

    /// <summary>"supported" behind a name.</summary>
    Supported = 1 << 14,

    /// <summary>A preposition that makes a name a place or a recipient.</summary>
    Place = 1 << 15,

    /// <summary>Another project than the one that the text is about.</summary>
    Other = 1 << 16,

    /// <summary>Behind a name, makes it part of something else: "member states", "companies".</summary>
    NotTheName = 1 << 17,

    Relative = 1 << 18,

    /// <summary>What partners do together: sign, launch.</summary>
    PartnerVerb = 1 << 19,

    /// <summary>Holds the words of a name together: of, for, de, et.</summary>
    Connector = 1 << 20,

    /// <summary>A ministry or department, which many countries have under the same name.</summary>
    Ministry = 1 << 21,

    Definite = 1 << 22,

    Preposition = 1 << 23,

    Adverb = 1 << 24,

    Financial = 1 << 25,

    Adversative = 1 << 26,

    ProjectNoun = 1 << 27,

    /// <summary>Tells one project from another, and names none: "first", "regional".</summary>
    Generic = 1 << 28,

    /// <summary>"supports" as a verb: pays only where a project follows.</summary>
    SupportVerb = 1 << 29,

    /// <summary>What is paid for is a building.</summary>
    Built = 1 << 30,

    /// <summary>Makes a capitalised name an organisation's: federation, chamber, agency.</summary>
    Body = 1L << 31,

    /// <summary>What a ministry is for: labour, trade, youth.</summary>
    Portfolio = 1L << 32,

    /// <summary>What partners sign: agreement, memorandum.</summary>
    Agreement = 1L << 33,

    /// <summary>Done by several: joint, conjunto.</summary>
    Joint = 1L << 34,

    /// <summary>May stand before a name in small letters: relevant, provincial.</summary>
    Qualifier = 1L << 35,

    /// <summary>Partner, counterpart.</summary>
    PartnerNoun = 1L << 36,
}
