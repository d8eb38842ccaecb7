namespace Ilo.Domain.Interchange.Iati;

/// <summary>A name of the activity elsewhere, or of another activity that it is related to.</summary>
/// <param name="Ref">The identifier.</param>
/// <param name="Type">
/// The type as the file writes it: of the code list OtherIdentifierType, for example <c>A1</c>, or RelatedActivityType: 1 parent, 2 child, 3 sibling, 4 one
/// that pays too, 5 of a third party; null where none is stated.
/// </param>
/// <param name="Owner">Whose identifier it is; null where the file does not say.</param>
/// <remarks>Equal when every property is equal. There is no order.</remarks>
public sealed record IatiReference(string Ref, string? Type, IatiOrganisation? Owner = null)
{
    /// <summary>Returns type and identifier.</summary>
    public override string ToString() => $"{Type}:{Ref}";
}
