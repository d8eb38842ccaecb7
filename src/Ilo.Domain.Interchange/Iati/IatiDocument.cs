namespace Ilo.Domain.Interchange.Iati;

/// <summary>A document about an activity.</summary>
/// <param name="Url">The address, as the file writes it.</param>
/// <param name="Format">The format, for example <c>text/html</c>; null where none is stated.</param>
/// <param name="Titles">The titles, in the order of the file.</param>
/// <param name="Categories">The codes of the list DocumentCategory, as the file writes them.</param>
/// <remarks>Equal when every property is equal, lists in order. There is no order.</remarks>
public sealed record IatiDocument(string Url, string? Format, ValueList<IatiNarrative> Titles, ValueList<string> Categories)
{
    /// <summary>Returns the address.</summary>
    public override string ToString() => Url;
}
