namespace Ilo.Domain.Interchange.Iati.Writing;

/// <summary>The countries that a project is for.</summary>
internal static class Countries
{
    internal static ValueList<CountryCode> Of(Project record, IatiOptions options) =>
        options.RecipientCountry is { } country ? [country]
        : options.CountryOf is { } resolve ? record.Locations.Select(resolve).OfType<CountryCode>().Where(code => code != default).Distinct().ToValueList()
        : [];
}
