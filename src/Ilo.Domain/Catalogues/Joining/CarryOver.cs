using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Catalogues.Joining;

/// <summary>Carries a donor that an event's or article's text states over to the project that the same sentence names.</summary>
internal static class CarryOver
{
    internal static IEnumerable<(int Project, Found<Donor> Donor)> Of<TRecord>(IEnumerable<ProjectLink> links, Stage<TRecord> items)
        where TRecord : class
    {
        foreach (var ofSource in links.Where(link => link.Mention is not null && items.Findings[link.Source].Donors.Count > 0).GroupBy(link => link.Source))
        {
            Dictionary<string, Sentences> texts = new(StringComparer.Ordinal);
            foreach (ProjectLink link in ofSource)
            {
                texts.TryAdd(link.Mention!.Property, new(link.Mention.Text));
            }

            var bySentence = ofSource.SelectMany(link => texts[link.Mention!.Property].Of(link.Mention.Span).Select(sentence => (link.Mention.Property, Sentence: sentence, link.Project)))
                .ToLookup(one => (one.Property, one.Sentence), one => one.Project);
            foreach (Found<Donor> donor in items.Findings[ofSource.Key].Donors)
            {
                if (texts.TryGetValue(donor.Finding.Property, out Sentences? text))
                {
                    // Two projects in one sentence: which of them the donor pays for is not said.
                    List<int> named = [.. text.Of(donor.Finding.Span).SelectMany(sentence => bySentence[(donor.Finding.Property, sentence)]).Distinct().Take(2)];
                    if (named is [var project])
                    {
                        yield return (project, donor with { Finding = donor.Finding with { IsCarriedOver = true } });
                    }
                }
            }
        }
    }

    // Where a text's sentences end, found once.
    private sealed class Sentences
    {
        private readonly List<int> _ends = [];

        internal Sentences(string text)
        {
            for (int i = 0; i < text.Length - 1; i++)
            {
                if (text[i] == '\n' || (text[i] is '.' or '!' or '?' or ';' && char.IsWhiteSpace(text[i + 1])))
                {
                    _ends.Add(i);
                }
            }
        }

        // The sentences in which a span begins and ends: a name may hold a full stop.
        internal IEnumerable<int> Of(TextSpan span) => [.. new[] { Number(span.Start), Number(Math.Max(span.Start, span.End - 1)) }.Distinct()];

        private int Number(int position)
        {
            int found = _ends.BinarySearch(position);
            return found < 0 ? ~found : found;
        }
    }
}
