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

        log.LeaveOut(item, item.Record.Title, missing.Property, missing.Descriptor, item.Record.Title);
        return false;
    }

    /// <summary>Returns whether a project can be written.</summary>
    internal static bool AreMet(CatalogueItem<Project> item, IatiOptions options) => Missing(item, options) is null;

    private static (DiagnosticDescriptor Descriptor, string Property)? Missing(CatalogueItem<Project> item, IatiOptions options)
    {
        Project record = item.Record;
        if (record.Duration is not { } duration)
        {
            return (InterchangeDiagnostics.ActivityWithoutDates, nameof(Project.Duration));
        }

        if (!Iso.CanSay(duration.Start) || !Iso.CanSay(duration.End))
        {
            return (InterchangeDiagnostics.DayOutOfRange, nameof(Project.Duration));
        }

        if (options.Implementer is null && record.Partners.IsEmpty)
        {
            return (InterchangeDiagnostics.ActivityWithoutImplementer, nameof(Project.Partners));
        }

        if (record.StatusOn(options.AsOf) == ProjectStatus.Unknown)
        {
            return (InterchangeDiagnostics.ActivityWithoutStatus, nameof(Project.StatedStatus));
        }

        if (!options.TitleAsDescription && !HasDescription(record))
        {
            return (InterchangeDiagnostics.ActivityWithoutDescription, nameof(Project.Summary));
        }

        return options.OnlyComplete ? Incomplete(record, options) : null;
    }

    // What the format allows to be missing, and the rules do not.
    private static (DiagnosticDescriptor Descriptor, string Property)? Incomplete(Project record, IatiOptions options) =>
        record.Language is null && options.DefaultLanguage is null ? (InterchangeDiagnostics.ActivityWithoutLanguage, nameof(Project.Language))
        : Countries.Of(record, options).IsEmpty ? (InterchangeDiagnostics.ActivityWithoutCountry, nameof(Project.Locations))
        : Sectors.CodesOf(record).Count is 0 ? (InterchangeDiagnostics.ActivityWithoutSector, nameof(Project.Themes))
        : Sectors.CodesOf(record).Count > 1 && options.Sectors == IatiSectors.SingleOnly
            ? (InterchangeDiagnostics.SectorsWithoutPercentage, nameof(Project.Themes))
        : null;

    internal static bool HasDescription(Project record) =>
        record.Summary is not null || record.Sections.Any(HasText) || !record.Beneficiaries.IsEmpty;

    internal static bool HasText(Section section) => section.Heading is not null || !section.Paragraphs.IsEmpty;
}
