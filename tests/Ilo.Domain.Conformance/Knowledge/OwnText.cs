using System.Text.Json.Nodes;
using Ilo.Domain.Recognition;
using Ilo.Domain.Text;
using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.Conformance.Knowledge;

/// <summary>What the own text of each entry and each detail page says, before a catalogue carries anything over.</summary>
internal static class OwnText
{
    internal static IEnumerable<JsonObject> Items(PageReading reading)
    {
        Page page = reading.Page;
        LanguageCode? language = page.Language == default ? null : page.Language;
        if (page.Kind is PageKind.ProjectDetail or PageKind.EventDetail or PageKind.ArticleDetail)
        {
            IEnumerable<string> sections = page.Sections.SelectMany(
                section => section.Paragraphs.Select(paragraph => paragraph.Text).Prepend(section.Heading ?? ""));
            string body = string.Join('\n', sections.Prepend(page.Introduction ?? "").Where(text => text.Length > 0));
            yield return Item(reading, page.Title, page.Label, body, language, page.Donors, page.Partners);
        }

        foreach (Entry entry in page.Entries)
        {
            yield return Item(reading, entry.Title, entry.Label, entry.Summary ?? "", language, [], []);
        }
    }

    private static JsonObject Item(
        PageReading reading, string? title, string? label, string body, LanguageCode? language, ValueList<string> donors, ValueList<string> partners)
    {
        TextFindings found = TextRecognizer.Default.Recognize(new TextToRecognize { Title = title, Label = label, Body = body, Language = language });
        Vocabulary vocabulary = TextRecognizer.Default.Vocabulary;
        return new()
        {
            ["page"] = reading.SourceName,
            ["title"] = title,
            ["donors"] = Json.Texts(donors.SelectMany(InField).Concat(found.Donors.Select(finding => finding.Value.Id.ToString()))),
            ["partners"] = Json.Texts(partners.Select(name => vocabulary.Organisations.TryGet(name, out Organisation? known) ? known.Id.ToString() : name)
                .Concat(found.Partners.Select(finding => IdOrName(vocabulary, finding.Value)))),
            ["themes"] = Json.Texts(found.Themes.Select(finding => finding.Value.Id.ToString())),
            ["projects"] = Json.Texts(found.ProjectNames.Select(finding => finding.Value)),
        };
    }

    // A labelled field can hold several donors in one line.
    private static IEnumerable<string> InField(string printed) =>
        TextRecognizer.Default.Recognize("Donor: " + printed).Donors.Select(finding => finding.Value.Id.ToString());

    internal static string IdOrName(Vocabulary vocabulary, Organisation partner) =>
        vocabulary.Organisations.TryGet(partner.Id, out _) || vocabulary.Donors.TryGet(Id<Donor>.Parse(partner.Id.ToString(), provider: null), out _)
            ? partner.Id.ToString() : partner.Name;
}
