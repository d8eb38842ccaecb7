namespace Ilo.Domain.AspNetCore.Components.Parts;

/// <summary>Finds the text of a record that a finding names.</summary>
internal static class FoundText
{
    /// <summary>Returns the text of a property such as <c>Summary</c> or <c>Sections[2].Paragraphs[0]</c>; null where there is none.</summary>
    internal static string? Of(IRecord record, string property) => property switch
    {
        "Title" => record.Title,
        "Summary" => record.Summary,
        "Label" => record.Label,
        _ => property.Split('[', ']', '.') switch
        {
            ["Sections", var section, "", "Heading"] => At(record.Sections, section)?.Heading,
            ["Sections", var section, "", "Paragraphs", var paragraph, ""] => At(record.Sections, section) is { } found
                ? TextAt(found.Paragraphs, paragraph) : null,
            _ => null,
        },
    };

    private static string? TextAt(ValueList<Paragraph> paragraphs, string position) =>
        int.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out int i) && i < paragraphs.Count ? paragraphs[i].Text : null;

    private static T? At<T>(ValueList<T> list, string position)
        where T : class =>
        int.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out int i) && i < list.Count ? list[i] : null;
}
