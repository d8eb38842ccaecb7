using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Interchange.Writing;
using NodaTime;

namespace Ilo.Domain.Interchange.Iati.Writing;

/// <content>Country to related activities, and the texts.</content>
internal sealed partial class ActivityElement
{
    /// <summary>What the code list TagVocabulary calls a vocabulary of the reporter's own.</summary>
    internal const string ThemeVocabulary = "99";

    /// <summary>The address that names the themes as a vocabulary.</summary>
    internal const string ThemeVocabularyUri = RepositoryAddress.Value + "/themes";

    private static readonly WrittenProperties<Project> Written = new(ProjectShape.Table, nameof(Project.Title), nameof(Project.Duration),
        nameof(Project.Summary), nameof(Project.Sections), nameof(Project.Budget), nameof(Project.Code), nameof(Project.Locations),
        nameof(Project.Beneficiaries), nameof(Project.Donors), nameof(Project.Partners), nameof(Project.Themes), nameof(Project.StatedStatus),
        nameof(Project.Language));

    private void WriteCountry()
    {
        ValueList<CountryCode> countries = Countries.Of(Record, options);
        if (countries.IsEmpty)
        {
            Note(nameof(Project.Locations), InterchangeDiagnostics.ActivityWithoutCountry);
            return;
        }

        xml.WriteStartElement("recipient-country");
        xml.WriteAttributeString("code", countries[0].ToString());
        xml.WriteEndElement();
        if (options.RecipientCountry is null)
        {
            log.Note(item, nameof(Project.Locations), InterchangeDiagnostics.CountryOfPlaces, Record.Title, countries[0].ToString());
        }

        foreach (CountryCode country in countries.Skip(1))
        {
            log.Note(item, nameof(Project.Locations), InterchangeDiagnostics.CountryWithoutPercentage, Record.Title, country.ToString());
        }
    }

    private void WriteLocations()
    {
        foreach (string place in Record.Locations)
        {
            xml.WriteStartElement("location");
            xml.WriteStartElement("name");
            WriteNarrative(nameof(Project.Locations), place);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
    }

    private void WriteSectors()
    {
        ValueList<string> codes = Sectors.CodesOf(Record);
        switch (codes.Count)
        {
            case 0:
                Note(nameof(Project.Themes), InterchangeDiagnostics.ActivityWithoutSector);
                return;
            case 1:
                WriteSector(codes[0], percentage: null);
                return;
            default:
                bool isShared = options.Sectors == IatiSectors.EqualShares;
                DiagnosticDescriptor descriptor = isShared ? InterchangeDiagnostics.EqualShares : InterchangeDiagnostics.SectorsWithoutPercentage;
                log.Note(item, nameof(Project.Themes), descriptor, Record.Title, Iso.Number(codes.Count));
                foreach ((string code, string share) in isShared ? codes.Zip(Sectors.EqualShares(codes.Count)) : [])
                {
                    WriteSector(code, share);
                }

                return;
        }
    }

    private void WriteSector(string code, string? percentage)
    {
        xml.WriteStartElement("sector");
        xml.WriteAttributeString("vocabulary", "1");
        xml.WriteAttributeString("code", code);
        if (percentage is not null)
        {
            xml.WriteAttributeString("percentage", percentage);
        }

        xml.WriteEndElement();
    }

    // 2 the goals, 3 the targets of the United Nations, 99 our themes.
    private void WriteTags()
    {
        string[] targets = [.. Record.Themes.SelectMany(theme => theme.SdgTargets).Distinct()];
        foreach (string goal in targets.Select(target => target.Split('.')[0]).Distinct())
        {
            WriteTag("2", goal);
        }

        foreach (string target in targets)
        {
            WriteTag("3", target);
        }

        foreach (Theme theme in Record.Themes)
        {
            xml.WriteStartElement("tag");
            xml.WriteAttributeString("vocabulary", ThemeVocabulary);
            xml.WriteAttributeString("vocabulary-uri", ThemeVocabularyUri);
            xml.WriteAttributeString("code", theme.Id.ToString());
            WriteNarrative(nameof(Project.Themes), theme.Name, LanguageCode.English);
            xml.WriteEndElement();
        }
    }

    private void WriteTag(string vocabulary, string code)
    {
        xml.WriteStartElement("tag");
        xml.WriteAttributeString("vocabulary", vocabulary);
        xml.WriteAttributeString("code", Clean(nameof(Project.Themes), code));
        xml.WriteEndElement();
    }

    // Rule 7.5.3: a period of at most a year.
    private bool IsBudgetWritable(Money budget) =>
        budget.Currency != default && DayArithmetic.Iso(Record.Duration!.End) <= DayArithmetic.PlusYears(Record.Duration.Start, 1);

    private void WriteBudget()
    {
        if (Record.Budget is not { } budget)
        {
            return;
        }

        if (!IsBudgetWritable(budget))
        {
            Note(nameof(Project.Budget), budget.Currency == default ? InterchangeDiagnostics.BudgetWithoutCurrency : InterchangeDiagnostics.BudgetOverAYear);
            return;
        }

        xml.WriteStartElement("budget");
        xml.WriteAttributeString("type", "1");
        xml.WriteAttributeString("status", "1");
        WriteDay("period-start", Record.Duration!.Start);
        WriteDay("period-end", Record.Duration.End);
        xml.WriteStartElement("value");
        xml.WriteAttributeString("currency", budget.Currency.ToString());
        xml.WriteAttributeString("value-date", Iso.Day(Record.Duration.Start));
        xml.WriteString(Iso.Amount(budget.Amount));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteDay(string name, LocalDate day)
    {
        xml.WriteStartElement(name);
        xml.WriteAttributeString("iso-date", Iso.Day(day));
        xml.WriteEndElement();
    }

    private void WriteDocuments()
    {
        WriteDocument(ItemNames.OriginalOf(item), Record.Title);
        WriteDocument(options.Links.PageOf(item), Record.Title);
        if (!options.WithDocuments)
        {
            return;
        }

        foreach (Event record in catalogue.EventsOf(Record))
        {
            WriteDocument(options.Links.PageOf(catalogue.ItemOf(record)), record.Title);
        }

        foreach (Article record in catalogue.ArticlesOf(Record))
        {
            WriteDocument(options.Links.PageOf(catalogue.ItemOf(record)), record.Title);
        }
    }

    private void WriteDocument(Uri? address, string title)
    {
        if (address is null)
        {
            return;
        }

        xml.WriteStartElement("document-link");
        xml.WriteAttributeString("format", "text/html");
        xml.WriteAttributeString("url", address.AbsoluteUri);
        WriteNarratives("title", type: null, nameof(Project.Title), title);
        xml.WriteStartElement("category");
        xml.WriteAttributeString("code", "A12");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // 3: a sibling, which an earlier or later phase is.
    private void WriteRelated()
    {
        foreach (CatalogueLink link in item.Links.Where(link => link.Kind is CatalogueLinkKind.Predecessor or CatalogueLinkKind.Successor))
        {
            if (catalogue.FindProject(link.Key) is not { } other || !ActivityNeeds.AreMet(other, options) || options.Where?.Invoke(other) == false)
            {
                log.Note(item, property: null, InterchangeDiagnostics.RelatedActivityLeftOut, Record.Title, link.Key);
                continue;
            }

            xml.WriteStartElement("related-activity");
            xml.WriteAttributeString("ref", IdentifierOf(other));
            xml.WriteAttributeString("type", "3");
            xml.WriteEndElement();
        }
    }

    private void WriteNarratives(string element, string? type, string property, string text)
    {
        xml.WriteStartElement(element);
        if (type is not null)
        {
            xml.WriteAttributeString("type", type);
        }

        WriteNarrative(property, text);
        xml.WriteEndElement();
    }

    private void WriteNarrative(string property, string text, LanguageCode? language = null)
    {
        xml.WriteStartElement("narrative");
        if (language is { } own && own != (Record.Language ?? options.DefaultLanguage))
        {
            xml.WriteAttributeString("xml", "lang", Xml, own.ToString());
        }

        xml.WriteString(Clean(property, text));
        xml.WriteEndElement();
    }

    private string Clean(string property, string text)
    {
        string cleaned = CleanText.ForXml(text, out bool changed);
        if (changed)
        {
            log.Note(item, property, InterchangeDiagnostics.CharactersReplaced, property, Record.Title);
        }

        return cleaned;
    }

    private void Note(string property, DiagnosticDescriptor descriptor) => log.Note(item, property, descriptor, Record.Title);
}
