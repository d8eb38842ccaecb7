using System.Globalization;

namespace Ilo.Domain.Catalogues.Joining;

/// <summary>A text of a record and the property that holds it.</summary>
internal readonly record struct TextPiece(string Property, string Text)
{
    internal static IEnumerable<TextPiece> Of(Project project) => Of(project.Title, project.Summary, project.Sections);

    internal static IEnumerable<TextPiece> Of(Event record) => Of(record.Title, record.Summary, record.Sections);

    internal static IEnumerable<TextPiece> Of(Article article) => Of(article.Title, article.Summary, article.Sections);

    /// <summary>Returns the texts below the title, in order.</summary>
    internal static IEnumerable<TextPiece> Body(string? summary, ValueList<Section> sections)
    {
        if (summary is not null)
        {
            yield return new("Summary", summary);
        }

        for (int i = 0; i < sections.Count; i++)
        {
            if (sections[i].Heading is { } heading)
            {
                yield return new(string.Create(CultureInfo.InvariantCulture, $"Sections[{i}].Heading"), heading);
            }

            for (int j = 0; j < sections[i].Paragraphs.Count; j++)
            {
                yield return new(string.Create(CultureInfo.InvariantCulture, $"Sections[{i}].Paragraphs[{j}]"), sections[i].Paragraphs[j]);
            }
        }
    }

    private static IEnumerable<TextPiece> Of(string title, string? summary, ValueList<Section> sections) =>
        Body(summary, sections).Prepend(new("Title", title));
}
