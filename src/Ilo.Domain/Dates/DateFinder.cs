using Ilo.Domain.Words.Languages;

namespace Ilo.Domain.Dates;

/// <summary>Finds dates in running text.</summary>
internal static class DateFinder
{
    internal static ValueList<DateOccurrence> FindAll(string text, DateOrder order, Func<(int Start, DateLine Line), bool> fits)
    {
        bool unseen = Unseen.IsIn(text);
        Unseen seen = unseen ? Unseen.Without(text) : default;
        List<DateOccurrence> found = [];
        foreach ((int at, DateLine line) in DateLineParser.FindAll(unseen ? seen.Text : text, order))
        {
            int start = unseen ? seen.At(at) : at;
            int end = unseen ? seen.At(at + line.Length - 1) + 1 : at + line.Length;
            if (fits((start, line with { Length = end - start })))
            {
                found.Add(new(new(line.Start, line.End), new(start, end - start))
                {
                    Precision = line.Precision,
                    Language = LanguageWords.Only(line.Languages),
                });
            }
        }

        return found.ToValueList();
    }
}
