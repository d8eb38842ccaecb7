using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;
using Ilo.Explorer.Input;
using Ilo.Explorer.Output;

namespace Ilo.Explorer.Commands.Showing;

/// <summary>Words of a page that state something about an item.</summary>
/// <param name="States">What they state, for example <c>Donor</c>.</param>
/// <param name="Name">Of whom or what, for example <c>European Union (EU)</c>.</param>
/// <param name="Page">The page; null where its text is not at hand.</param>
/// <param name="Quote">The words in their sentence.</param>
/// <param name="IsCarriedOver">Whether another item's text states it.</param>
internal sealed record Evidence(string States, string Name, PageInput? Page, Quotation Quote, bool IsCarriedOver)
{
    /// <summary>Returns what is stated about who pays and who takes part, and with <paramref name="themes"/> what it is about; each in the order of the
    /// names.</summary>
    internal static IEnumerable<Evidence> Of(ShownItem item, IReadOnlyDictionary<string, PageInput> pages, bool themes) =>
    [
        .. item.Record.Donors.SelectMany(
            donor => Of(item, pages, "Donor", CatalogueFindingKind.Donor, donor.Id.ToString(), Names.InFull(donor), [donor.Name, donor.Acronym])),
        .. item.Record.Partners.SelectMany(
            partner => Of(item, pages, "Partner", CatalogueFindingKind.Partner, partner.Id.ToString(), Names.InFull(partner), [partner.Name, partner.Acronym])),
        .. themes ? item.Record.Themes.SelectMany(theme => Of(item, pages, "Theme", CatalogueFindingKind.Theme, theme.Id.ToString(), theme.Name, [])) : [],
    ];

    private static IEnumerable<Evidence> Of(
        ShownItem item,
        IReadOnlyDictionary<string, PageInput> pages,
        string states,
        CatalogueFindingKind kind,
        string id,
        string name,
        IReadOnlyList<string?> printed)
    {
        CatalogueFinding[] findings = [.. item.Findings.Where(finding => finding.Kind == kind && finding.Id == id)];
        Evidence[] quoted =
        [
            .. findings.Select(finding => (finding, page: pages.GetValueOrDefault(finding.Source.SourceName)))
                .Select(pair => (pair.finding, pair.page, quotation: pair.page is null
                    ? null
                    : Quotation.Find(pair.page.Text, pair.finding.Source.Span.Start, pair.finding.Words)))
                .Where(found => found.quotation is not null)
                .Select(found => new Evidence(states, name, found.page, found.quotation!, found.finding.IsCarriedOver))
                .DistinctBy(evidence => (evidence.Page!.Name, evidence.Quote)),
        ];
        if (quoted.Length > 0)
        {
            return quoted;
        }

        // What stands in a labelled field or in a list is no sentence: the name itself is looked for.
        Evidence[] fields = [.. Fields(item, pages, states, name, printed)];
        return fields.Length > 0
            ? fields
            : findings.Select(finding => new Evidence(
                states, name, pages.GetValueOrDefault(finding.Source.SourceName), new("", finding.Words, "", finding.Source.Line), finding.IsCarriedOver));
    }

    private static IEnumerable<Evidence> Fields(
        ShownItem item, IReadOnlyDictionary<string, PageInput> pages, string states, string name, IReadOnlyList<string?> printed)
    {
        foreach (SourceReference source in item.Properties.Where(property => property.Property == states + "s").Select(property => property.Source))
        {
            if (pages.GetValueOrDefault(source.SourceName) is { } page
                && printed.Where(words => words is not null).Select(words => Quotation.Find(page.Text, source.Span.Start, words!))
                    .FirstOrDefault(found => found is not null) is { } quotation)
            {
                yield return new(states, name, page, quotation, IsCarriedOver: false);
            }
        }
    }
}
