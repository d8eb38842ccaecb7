namespace Ilo.Domain.Recognition.Rules;

/// <summary>Which names a pattern asks for: lists first, then single ones.</summary>
internal enum WantedNames : byte
{
    /// <summary>A list with a donor in it, the ILO left out.</summary>
    Donors,

    /// <summary>The same, without agencies whose support is more often work.</summary>
    Payers,

    /// <summary>A list with a government in it, or what pays like one.</summary>
    Governments,

    /// <summary>A list with any name in it.</summary>
    Names,

    /// <summary>A list with a name in it that is an organisation's by its words.</summary>
    Organisations,

    /// <summary>A list with a name in it of the vocabulary.</summary>
    Known,

    /// <summary>A single name of the vocabulary that stands for its party.</summary>
    Name,

    /// <summary>A single name that is no government's: an agency like the ILO, a bank, a company.</summary>
    Peer,

    /// <summary>A single government, or what pays like one.</summary>
    Government,

    /// <summary>The ILO.</summary>
    Ilo,

    /// <summary>A donor's name that holds the ILO's: "ILO/Norway".</summary>
    JointName,

    /// <summary>Any single name, of which those of donors are meant; and of which those are that are no agency's.</summary>
    Donor,
    Payer,

    /// <summary>A country's name or adjective; the adjective alone; any other name.</summary>
    Country,
    Demonym,
    OtherName,

    /// <summary>The words of a name of the vocabulary, whatever they stand for.</summary>
    AnyName,
}
