namespace Ilo.Domain.Recognition.Texts;

/// <summary>The classes of words that the reading of names asks for; the rules' file says which words they hold, and has more of its own.</summary>
/// <remarks>In the file a class is written in small letters with hyphens: <c>not-the-name</c>.</remarks>
internal enum WordClass
{
    /// <summary>May stand between a phrase and a name: articles, prepositions, "generous".</summary>
    Filler,

    /// <summary>Joins the names of a list.</summary>
    And,

    /// <summary>A state or one of its bodies, beside a country's name.</summary>
    GovernmentWord,

    /// <summary>A ministry or department, which many countries have under the same name.</summary>
    Ministry,

    /// <summary>Makes a capitalised name an organisation's: federation, chamber, agency.</summary>
    Body,

    /// <summary>What a giver of money is called, and what a partner is called.</summary>
    DonorNoun,
    PartnerNoun,

    /// <summary>Ends a company's or a charity's name: International, Ltd.</summary>
    BodyEnd,

    /// <summary>What pays for somebody whose name follows: instrument, facility, programme.</summary>
    Instrument,

    /// <summary>What a ministry is for: labour, trade, youth.</summary>
    Portfolio,

    /// <summary>Holds the words of a name together: of, for, de, et.</summary>
    Connector,

    /// <summary>A preposition that makes a name a place or a recipient.</summary>
    Place,
    Definite,
    Preposition,
    Money,
    Financial,
    Funded,
    FundVerb,
    Supported,

    /// <summary>Behind a name, makes it part of something else: "member states", "companies".</summary>
    NotTheName,
    Auxiliary,
    Adverb,
    Relative,
    Activity,
    Activities,
    ProjectNoun,
    Agreement,

    /// <summary>A part of an organisation, whose name stands for the whole: "Bureau des urgences du PNUD".</summary>
    Office,

    /// <summary>What partners do together: sign, launch.</summary>
    PartnerVerb,

    /// <summary>May stand before a name in small letters: relevant, provincial.</summary>
    Qualifier,

    /// <summary>Stands before a person's name: Mr, Ms.</summary>
    Person,

    /// <summary>A common word that is an acronym too where everything is in capitals: WHO, US.</summary>
    Common,

    /// <summary>Joins a noun to a name in small letters: de, contra; and says what an agency is for: pour, para.</summary>
    Article,
    Genitive,
    Purpose,
    With,

    /// <summary>Leads to a channel of the name before: "through", "represented by"; and to who gave it the money: "on behalf of".</summary>
    Through,
    OnBehalf,

    /// <summary>Begins a region's name: Latin, Nueva.</summary>
    RegionStart,
    Dollar,
    DollarCountry,
    IloName,

    /// <summary>Makes a name a proper one although its other words are common: union, bank.</summary>
    ProperHead,

    /// <summary>Stands before a country's adjective in small letters: aide, région.</summary>
    BeforeAdjective,

    /// <summary>Behind a name, makes it money: support.</summary>
    Backing,

    /// <summary>Ends a list of names among common words.</summary>
    ListEnd,

    /// <summary>A ministry, printed small: ministère.</summary>
    SmallMinistry,
    GovernmentNoun,

    /// <summary>A person's first name.</summary>
    GivenName,

    /// <summary>A currency or a number's word, and a number behind a currency's sign.</summary>
    Sum,

    /// <summary>A number in figures, by its shape.</summary>
    Number,

    /// <summary>A word of few letters but capitals, by its shape.</summary>
    Acronym,

    /// <summary>The commonest words of a language, by which it is told.</summary>
    English,
    French,
    Spanish,
}
