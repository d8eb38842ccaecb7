namespace Ilo.Domain.Recognition;

/// <summary>What a phrase says of the names beside it.</summary>
internal enum PhraseKind
{
    /// <summary>The names that follow pay.</summary>
    Fund,

    /// <summary>The names that follow pay, where a word for money stands shortly before: "provided by".</summary>
    Source,

    /// <summary>The names before are thanked for their money.</summary>
    Thanks,

    /// <summary>The names that follow support it, without a word of money.</summary>
    Support,

    /// <summary>The one name that follows at once pays: "its donor, X".</summary>
    Apposition,

    /// <summary>A demonym or acronym that follows at once pays: "financement japonais".</summary>
    Adjective,

    /// <summary>A field's label: the names up to the end of the line pay.</summary>
    FieldDonor,

    /// <summary>A field's label: the names up to the end of the line are partners.</summary>
    FieldPartner,

    /// <summary>The names that follow are partners.</summary>
    With,

    /// <summary>The names that follow give advice: "with technical assistance from".</summary>
    Advice,

    /// <summary>The names that follow carry it out, with the ILO or for it.</summary>
    By,

    /// <summary>Inside a list: the name that follows gave the money to the one before.</summary>
    Behalf,

    /// <summary>Inside a list: the name that follows is a channel of the one before.</summary>
    Through,

    /// <summary>What follows is about another project.</summary>
    Other,
}
