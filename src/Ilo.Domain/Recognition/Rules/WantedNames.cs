namespace Ilo.Domain.Recognition.Rules;

/// <summary>Which names a pattern asks for.</summary>
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

    /// <summary>Names tied together before "funded": "ILO/EU", "SDC- and Sida".</summary>
    Chain,

    /// <summary>The same, before "supported".</summary>
    PayerChain,

    /// <summary>A single name of the vocabulary that is no government's: an agency like the ILO, a bank, a company.</summary>
    Peer,

    /// <summary>A single government, or what pays like one.</summary>
    Government,

    /// <summary>The ILO.</summary>
    Ilo,

    /// <summary>A donor's name that holds the ILO's: "ILO/Norway".</summary>
    Joint,

    /// <summary>A single name of the vocabulary that stands for its party.</summary>
    Name,

    /// <summary>The words of a name of the vocabulary, whatever they stand for.</summary>
    AnyName,
}
