using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Interchange.Iati.Reading;

/// <summary>Reads one activity; elements are found by name, in whatever order.</summary>
internal sealed partial class ActivityReader(XElement activity, FileState file)
{
    // What an organisation is called that the file neither names nor identifies; no record is made of it.
    private const string NoName = "(no name)";

    private readonly List<Diagnostic> _diagnostics = [];

    internal IatiActivity Read()
    {
        NoteForeignNames();
        string? identifier = Trimmed(activity.Element("iati-identifier")?.Value);
        if (identifier is not null && file.IsRepeated(identifier))
        {
            Note(activity, InterchangeDiagnostics.IdentifierTwice, identifier);
        }

        IatiOrganisation? reporter = activity.Element("reporting-org") is { } reporting ? OrganisationOf(reporting) : null;
        ActivityDates dates = ReadDates();
        IatiActivity read = new()
        {
            Identifier = identifier,
            Version = file.Version ?? (activity.Descendants("narrative").Any() ? "2" : "1"),
            Reporter = reporter,
            Titles = Narratives("title"),
            Descriptions = Narratives("description"),
            Participants = activity.Elements("participating-org").Select(element => new IatiParticipant(OrganisationOf(element), RoleOf(element)))
                .ToValueList(),
            PlannedStart = dates.PlannedStart,
            ActualStart = dates.ActualStart,
            PlannedEnd = dates.PlannedEnd,
            ActualEnd = dates.ActualEnd,
            Status = Trimmed(activity.Element("activity-status")?.Attribute("code")?.Value),
            Countries = CodesOf("recipient-country"),
            Regions = CodesOf("recipient-region"),
            Sectors = CodesOf("sector"),
            Tags = CodesOf("tag"),
            Budgets = activity.Elements("budget").Select(BudgetOf).ToValueList(),
            OtherIdentifiers = activity.Elements("other-identifier").Select(OtherIdentifierOf).OfType<IatiReference>().ToValueList(),
            Documents = activity.Elements("document-link").Select(DocumentOf).OfType<IatiDocument>().ToValueList(),
            Hierarchy = int.TryParse(activity.Attribute("hierarchy")?.Value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int level)
                ? level : null,
            RelatedActivities = activity.Elements("related-activity").Select(RelatedActivityOf).OfType<IatiReference>().ToValueList(),
            Xml = activity.ToString(SaveOptions.DisableFormatting),
            Source = file.PlaceOf(activity),
        };
        return read with { Project = ProjectOf(read, dates), Diagnostics = _diagnostics.ToValueList() };
    }

    // 1.0x has the text in the element, 2.0x in narratives.
    private ValueList<IatiNarrative> Narratives(string name) =>
        activity.Elements(name).SelectMany(element => NarrativesOf(element, Trimmed(element.Attribute("type")?.Value))).ToValueList();

    private IEnumerable<IatiNarrative> NarrativesOf(XElement element, string? type = null)
    {
        XElement[] narratives = element.Elements("narrative").Any() ? [.. element.Elements("narrative")] : [element];
        foreach (XElement narrative in narratives)
        {
            if (Trimmed(narrative.Value) is { } text)
            {
                yield return new(text, LanguageOf(narrative), type);
            }
            else
            {
                Note(narrative, InterchangeDiagnostics.NarrativeEmpty, element.Name.LocalName);
            }
        }
    }

    private string? LanguageOf(XElement element) =>
        element.AncestorsAndSelf().Select(one => Trimmed(one.Attribute(XNamespace.Xml + "lang")?.Value))
            .FirstOrDefault(language => language is not null) ?? file.Language;

    private ValueList<IatiCode> CodesOf(string name) => activity.Elements(name)
        .Where(element => Trimmed(element.Attribute("code")?.Value) is not null)
        .Select(element => new IatiCode(Trimmed(element.Attribute("vocabulary")?.Value), element.Attribute("code")!.Value.Trim(), Percentage(element)))
        .ToValueList();

    private decimal? Percentage(XElement element) =>
        Trimmed(element.Attribute("percentage")?.Value) is { } text ? Number(element, text, NumberStyles.Float) : null;

    private decimal? Number(XElement element, string text, NumberStyles style)
    {
        if (decimal.TryParse(text, style, CultureInfo.InvariantCulture, out decimal number))
        {
            return number;
        }

        Note(element, InterchangeDiagnostics.NumberUnread, element.Name.LocalName, text);
        return null;
    }

    private IatiOrganisation OrganisationOf(XElement element)
    {
        string? reference = Known(Trimmed(element.Attribute("ref")?.Value));
        IatiNarrative[] names = [.. NamesOf(element, reference)];
        string? name = names.Length == 0 ? null : Chosen(names, LanguageOf(element)).Text;
        return new()
        {
            Name = name ?? (reference is null ? null : DonorByReference(reference)?.Name) ?? reference ?? NoName,
            Ref = reference,
            Kind = KindOf(element),
        };
    }

    // An organisation that has an identifier needs no name, so that the lack of one is no remark.
    private IEnumerable<IatiNarrative> NamesOf(XElement element, string? reference) =>
        reference is not null && !element.Elements("narrative").Any() && Trimmed(element.Value) is null ? [] : NarrativesOf(element);

    private static string? Known(string? text) => text is null || text.Equals("N/A", StringComparison.OrdinalIgnoreCase) ? null : text;

    private static OrganisationKind KindOf(XElement element) =>
        int.TryParse(element.Attribute("type")?.Value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int code)
            && Enum.IsDefined((OrganisationKind)code)
            ? (OrganisationKind)code
            : OrganisationKind.Unknown;

    private static int RoleOf(XElement element) => Trimmed(element.Attribute("role")?.Value)?.ToLowerInvariant() switch
    {
        "1" or "funding" or "donor" => 1,
        "2" or "accountable" => 2,
        "3" or "extending" => 3,
        "4" or "implementing" => 4,
        _ => 0,
    };

    private void NoteForeignNames()
    {
        foreach (XElement element in activity.DescendantsAndSelf())
        {
            NoteForeign(element, element.Name);
            foreach (XAttribute attribute in element.Attributes()
                .Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Name.Namespace != XNamespace.Xml))
            {
                NoteForeign(element, attribute.Name);
            }
        }
    }

    private void NoteForeign(XElement place, XName name)
    {
        if (name.Namespace != XNamespace.None && file.IsFirst(name))
        {
            Note(place, InterchangeDiagnostics.ForeignName, name.LocalName);
        }
    }

    private static string? Trimmed(string? text) => text?.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    private void Note(IXmlLineInfo place, DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments) =>
        _diagnostics.Add(new(descriptor, file.PlaceOf(place), ValueList.Create(Quoted(arguments))));

    // As everywhere, quoted text is cut to 60 characters.
    private static string[] Quoted(ReadOnlySpan<string> arguments)
    {
        string[] cut = arguments.ToArray();
        for (int i = 0; i < cut.Length; i++)
        {
            cut[i] = Quote.Of(cut[i]);
        }

        return cut;
    }
}
