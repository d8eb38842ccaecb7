namespace Ilo.Domain.Recognition.Texts;

/// <summary>The shapes of names and of what stands about them that code asks for; <c>names.rules</c> says what each looks like.</summary>
internal enum Shape
{
    /// <summary>A name that the vocabulary lacks: capitalised words, held together by small ones.</summary>
    CapitalName,

    /// <summary>Articles and words for a government before a name.</summary>
    Fillers,

    /// <summary>What stands in brackets behind a name.</summary>
    Bracket,

    /// <summary>An adjective of a country that stands for its government.</summary>
    Governed,

    /// <summary>What makes a country's name before it a part of a longer name.</summary>
    LongerName,

    /// <summary>The place of an office of the ILO, and what goes on the name of a part of the ILO.</summary>
    OfficePlace,
    PartOfOffice,

    /// <summary>An office of one's own, up to the comma behind it.</summary>
    OwnOffice,

    /// <summary>Common words and a mark, up to the next known name of a list.</summary>
    NextOfList,

    /// <summary>A verb in the form that follows its subject.</summary>
    VerbBehind,

    /// <summary>A noun in small letters behind an acronym, which says what kind of thing it is.</summary>
    NounBehind,
}

/// <summary>Tells where what has a shape ends in a text.</summary>
internal interface IShapeReader
{
    /// <summary>Returns the token behind what has a shape at a token; null where nothing there has it.</summary>
    int? EndOf(Shape shape, int at);
}
