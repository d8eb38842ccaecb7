using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Interchange.Writing;

namespace Ilo.Domain.Interchange.Iati.Writing;

/// <summary>What every activity needs.</summary>
internal static class ActivityNeeds
{
    /// <summary>Returns whether a project can be written; the first reason why not goes to the log.</summary>
    internal static bool AreMet(CatalogueItem<Project> item, IatiOptions options, ExportLog log)
    {
        if (Missing(item, options) is not { } missing)
        {
            return true;
        }

        string title = item.Record.Title;
        string[] arguments = missing.Count is { } count ? [title, Iso.Number(count)] : [title];
        log.LeaveOut(item, title, missing.Property, missing.Descriptor, arguments);
        return false;
    }

    /// <summary>Returns whether a project can be written.</summary>
    internal static bool AreMet(CatalogueItem<Project> item, IatiOptions options) => Missing(item, options) is null;

    private static Reason? Missing(CatalogueItem<Project> item, IatiOptions options)
    {
        Project record = item.Record;
        if (record.Duration is not { } duration)
        {
            return new Reason(InterchangeDiagnostics.ActivityWithoutDates, nameof(Project.Duration));
        }

        if (!Iso.CanSay(duration.Start) || !Iso.CanSay(duration.End))
        {
            return new Reason(InterchangeDiagnostics.DayOutOfRange, nameof(Project.Duration));
        }

        if (options.Implementer is null && record.Partners.IsEmpty)
        {
            return new Reason(InterchangeDiagnostics.ActivityWithoutImplementer, nameof(Project.Partners));
        }

        if (record.StatusOn(options.AsOf) == ProjectStatus.Unknown)
        {
            return new Reason(InterchangeDiagnostics.ActivityWithoutStatus, nameof(Project.StatedStatus));
        }

        if (!options.TitleAsDescription && !HasDescription(record))
        {
            return new Reason(InterchangeDiagnostics.ActivityWithoutDescription, nameof(Project.Summary));
        }

        return options.OnlyComplete ? Incomplete(record, options) : null;
    }

    // What the format allows to be missing, and the rules do not.
    private static Reason? Incomplete(Project record, IatiOptions options)
    {
        int sectors = Sectors.CodesOf(record).Count;
        return record.Language is null && options.DefaultLanguage is null
                ? new Reason(InterchangeDiagnostics.ActivityWithoutLanguage, nameof(Project.Language))
            : Countries.Of(record, options).IsEmpty ? new Reason(InterchangeDiagnostics.ActivityWithoutCountry, nameof(Project.Locations))
            : sectors == 0 ? new Reason(InterchangeDiagnostics.ActivityWithoutSector, nameof(Project.Themes))
            : sectors > 1 && options.Sectors == IatiSectors.SingleOnly
                ? new Reason(InterchangeDiagnostics.SectorsWithoutPercentage, nameof(Project.Themes), sectors)
            : null;
    }

    internal static bool HasDescription(Project record) =>
        record.Summary is not null || record.Sections.Any(HasText) || !record.Beneficiaries.IsEmpty;

    internal static bool HasText(Section section) => section.Heading is not null || !section.Paragraphs.IsEmpty;

    // Why not: the message names the project, and a count where it is one of too many.
    private readonly record struct Reason(DiagnosticDescriptor Descriptor, string Property, int? Count = null);
}
