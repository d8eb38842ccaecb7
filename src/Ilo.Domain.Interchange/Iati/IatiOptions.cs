using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Writing;
using NodaTime;

namespace Ilo.Domain.Interchange.Iati;

/// <summary>How an IATI file is written.</summary>
/// <remarks>
/// What fills in something that no page states is off by default. Equal when every property is equal, <see cref="CountryOf"/> and <see cref="Where"/> by
/// reference. There is no order.
/// </remarks>
public sealed record IatiOptions
{
    /// <summary>Gets who publishes the file.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required IatiReporter Reporter { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the day that the status is given for; there is no clock in the library.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Gets the moment that the file says it was made at, to the second.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is before the year 1.</exception>
    public required Instant Generated { get; init => field = Iso.Checked(value); }

    /// <summary>Gets what gives the addresses of the items' pages.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required RecordLinks Links { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets who carries the projects out, beside their partners; null, the default, claims nobody.</summary>
    public IatiOrganisation? Implementer { get; init; }

    /// <summary>Gets the country that all projects are for; null, the default, claims none.</summary>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public CountryCode? RecipientCountry { get; init => field = Guard.NullOrNotDefault(value); }

    /// <summary>Gets the country of a place as printed, or null; asked where <see cref="RecipientCountry"/> is null.</summary>
    public Func<string, CountryCode?>? CountryOf { get; init; }

    /// <summary>Gets which sectors are written.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public IatiSectors Sectors { get; init => field = Guard.Defined(value); }

    /// <summary>Gets the language of texts whose language is not known; null, the default, claims none.</summary>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public LanguageCode? DefaultLanguage { get; init => field = Guard.NullOrNotDefault(value); }

    /// <summary>Gets whether the title stands for the description of a project that has no text; not by default.</summary>
    public bool TitleAsDescription { get; init; }

    /// <summary>
    /// Gets whether a project whose page says that it is active or closed gets its planned start as the actual one, and a closed one its end; never after
    /// <see cref="AsOf"/>. Not by default: a page prints a plan.
    /// </summary>
    public bool ActualDatesFromStatedStatus { get; init; }

    /// <summary>Gets whether a budget that cannot be written is said in a description; not by default.</summary>
    public bool BudgetInDescription { get; init; }

    /// <summary>Gets whether the pages of a project's events and articles are written as its documents; not by default.</summary>
    public bool WithDocuments { get; init; }

    /// <summary>
    /// Gets whether projects that the standard's rules would find an error in, for want of a language, a country or a sector, are left out; not by
    /// default.
    /// </summary>
    public bool OnlyComplete { get; init; }

    /// <summary>Gets which projects are written; null, the default, for all. What is not asked for is not among what was left out.</summary>
    public Func<CatalogueItem<Project>, bool>? Where { get; init; }

    /// <summary>Returns the reporter.</summary>
    public override string ToString() => Reporter.ToString();
}
