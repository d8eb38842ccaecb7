namespace Ilo.Domain.Interchange.Iati;

/// <summary>An organisation and what it does in an activity.</summary>
/// <param name="Organisation">
/// The organisation; its name is its identifier where the file gives no name and the vocabulary knows none, and <c>(no name)</c> where there is neither.
/// </param>
/// <param name="Role">The role of the code list OrganisationRole: 1 funding, 2 accountable, 3 extending, 4 implementing; 0 where the file states
/// another or none.</param>
/// <remarks>Equal when both properties are equal. There is no order.</remarks>
public sealed record IatiParticipant(IatiOrganisation Organisation, int Role)
{
    /// <summary>Returns role and name.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Role} {Organisation}");
}
