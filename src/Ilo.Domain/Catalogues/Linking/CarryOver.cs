using Ilo.Domain.Catalogues.Matching;
using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Catalogues.Linking;

/// <summary>Carries a donor that an event's or article's text states over to the project that the same sentence names.</summary>
internal static class CarryOver
{
    internal static (Cluster<Project> Project, StatedValue<Donor> Donor)[] Of(IReadOnlyCollection<ProjectLink> links, SourceFindings findings)
    {
        if (findings.Donors.Count == 0 || links.Count == 0)
        {
            return [];
        }

        List<ProjectLink> named = [.. links.Where(static link => link.Mention is not null)];
        if (named.Count == 0)
        {
            return [];
        }

        Dictionary<string, Sentences> texts = new(StringComparer.Ordinal);
        foreach (ProjectLink link in named)
        {
            if (!texts.ContainsKey(link.Mention!.Property))
            {
                texts.Add(link.Mention.Property, new(link.Mention.Text));
            }
        }

        var bySentence = named.SelectMany(
            link => texts[link.Mention!.Property].Of(link.Mention.Span).Select(sentence => (link.Mention.Property, Sentence: sentence, link.Project)))
            .ToLookup(one => (one.Property, one.Sentence), one => one.Project);
        List<(Cluster<Project>, StatedValue<Donor>)> carried = [];
        foreach (StatedValue<Donor> donor in findings.Donors)
        {
            // Two projects in one sentence: which of them the donor pays for is not said.
            if (texts.TryGetValue(donor.Finding.Property, out Sentences? text)
                && text.Of(donor.Finding.Span).SelectMany(sentence => bySentence[(donor.Finding.Property, sentence)]).Distinct().Take(2)
                    .ToList() is [var project])
            {
                carried.Add((project, donor with { Finding = donor.Finding.CarriedOver() }));
            }
        }

        return [.. carried];
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
