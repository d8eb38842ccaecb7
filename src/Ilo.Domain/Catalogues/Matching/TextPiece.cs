using System.Globalization;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>A text of a record and the property that holds it.</summary>
internal readonly record struct TextPiece(string Property, string Text)
{
    /// <summary>Returns the texts below the title, in order.</summary>
    internal static IEnumerable<TextPiece> Body(string? summary, ValueList<Section> sections)
    {
        if (summary is not null)
        {
            yield return new(nameof(Project.Summary), summary);
        }

        for (int i = 0; i < sections.Count; i++)
        {
            if (sections[i].Heading is { } heading)
            {
                yield return new(string.Create(CultureInfo.InvariantCulture, $"Sections[{i}].Heading"), heading);
            }

            for (int j = 0; j < sections[i].Paragraphs.Count; j++)
            {
                yield return new(string.Create(CultureInfo.InvariantCulture, $"Sections[{i}].Paragraphs[{j}]"), sections[i].Paragraphs[j].Text);
            }
        }
    }
}
