using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Catalogues.Joining;

/// <summary>Carries a donor that an event's or article's text states over to the project that the same sentence names.</summary>
internal static class CarryOver
{
    internal static IEnumerable<(int Project, Found<Donor> Donor)> Of<TRecord>(IEnumerable<ProjectLink> links, Stage<TRecord> items)
        where TRecord : class
    {
        foreach (var ofSource in links.Where(link => link.Mention is not null).GroupBy(link => link.Source))
        {
            foreach (Found<Donor> donor in items.Findings[ofSource.Key].Donors)
            {
                // Two projects in one sentence: which of them the donor pays for is not said.
                List<int> named = [.. ofSource.Where(link => InOneSentence(link.Mention!, donor.Finding)).Select(link => link.Project).Distinct()];
                if (named is [var project])
                {
                    yield return (project, donor with { Finding = donor.Finding with { IsCarriedOver = true } });
                }
            }
        }
    }

    private static bool InOneSentence(Mention mention, CatalogueFinding donor)
    {
        if (mention.Property != donor.Property)
        {
            return false;
        }

        TextSpan span = mention.Span;
        return MentionReader.InOneSentence(mention.Text, Math.Min(span.End, donor.Span.End), Math.Max(span.Start, donor.Span.Start));
    }
}
