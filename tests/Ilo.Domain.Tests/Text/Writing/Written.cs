using Ilo.Domain.Text.Writing;

namespace Ilo.Domain.Tests.Text.Writing;

/// <summary>What one stage of the writer writes.</summary>
internal static class Written
{
    /// <summary>Returns the lines, with a bar for each line's end.</summary>
    internal static string By(Action<PageText> stage)
    {
        PageText text = new();
        stage(text);
        return text.ToString().Replace('\n', '|');
    }

    internal static DateInterval June(int first, int last) => new(new LocalDate(2019, 6, first), new LocalDate(2019, 6, last));
}
