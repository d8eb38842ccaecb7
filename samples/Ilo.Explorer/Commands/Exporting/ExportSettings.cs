using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange;
using Ilo.Domain.Interchange.Feeds;
using Ilo.Domain.Interchange.Iati;
using Ilo.Domain.Interchange.Tables;
using NodaTime;

namespace Ilo.Explorer.Commands.Exporting;

/// <summary>What is exported, and what the pages do not say: the day, the address of the site, who publishes.</summary>
internal sealed record ExportSettings(Catalogue Catalogue, LocalDate AsOf, Uri BaseAddress, string Table)
{
    // Whose site it is, is not known; the day goes into tag URIs and must not change with the export.
    private static readonly LocalDate Since = new(2026, 1, 1);

    internal RecordLinks Links { get; } = RecordLinks.At(BaseAddress, Since);

    /// <summary>Gets the moment that files are stamped with: the day's first, in UTC.</summary>
    internal Instant Moment => AsOf.AtMidnight().InUtc().ToInstant();

    internal FeedOptions Feed => new() { Title = "ILO news", Links = Links, Updated = Moment };

    internal TableOptions TableOptions => new() { AsOf = AsOf, Links = Links };

    internal TableSet Tables => field ??= TableSet.Of(Catalogue, TableOptions);

    /// <summary>Gets an example of a publisher: who publishes for good sets the options in a program.</summary>
    internal IatiOptions Iati => new()
    {
        Reporter = new() { Ref = "XX-EXAMPLE-1", Name = Links.Authority, Kind = Domain.OrganisationKind.Other },
        AsOf = AsOf,
        Generated = Moment,
        Links = Links,
        Implementer = IatiOrganisation.Ilo,
    };
}
