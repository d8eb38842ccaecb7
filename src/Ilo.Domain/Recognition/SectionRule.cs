using Ilo.Domain.Vocabularies;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition;

/// <summary>Finds the partners that stand, one to a line, under a heading: "Partners", "At a glance".</summary>
internal static class SectionRule
{
    private const int MostLines = 12;
    private const int LongestHeading = 6;

    /// <summary>Reads the lines under a heading, up to the next heading.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="heading">The heading's first token.</param>
    /// <param name="end">The line break behind it.</param>
    /// <param name="rule">The rule's name.</param>
    /// <param name="partners">Where the partners go.</param>
    internal static void Find(Scan scan, int heading, int end, string rule, FindingList<Organisation> partners)
    {
        int line = end + 1;
        for (int read = 0; read < MostLines && line < scan.Count; read++)
        {
            int next = LineEnd(scan, line);
            if (!ReadLine(scan, heading, line, rule, partners) && IsHeading(scan, line, next))
            {
                return;
            }

            line = next + 1;
        }
    }

    private static bool ReadLine(Scan scan, int heading, int line, string rule, FindingList<Organisation> partners)
    {
        (List<NamedItem> items, int last) = NameListReader.Read(scan, line, isField: true);
        List<NamedItem> bodies = items.FindAll(item => item.Party is not null || Organisations.IsBody(scan, item));
        if (bodies.Count == 0)
        {
            return false;
        }

        PartnerRules.Add(scan, heading, bodies, rule, partners, unknown: true);

        // "Government of A through the Ministry of B": here the channel is a partner too.
        for (int i = line; i < last; i++)
        {
            if (scan.HitAt(i) is { Party.IsIlo: false, Rule: WeakRule.None or WeakRule.Case } hit)
            {
                partners.Add(scan.Finding(hit.Party.Organisation, heading, hit.End, rule));
            }
        }

        return true;
    }

    private static int LineEnd(Scan scan, int at)
    {
        while (at < scan.Count && !scan.Is(at, TokenKind.LineBreak))
        {
            at++;
        }

        return at;
    }

    private static bool IsHeading(Scan scan, int start, int end) =>
        end - start <= LongestHeading && Enumerable.Range(start, end - start).All(scan.IsWord);
}
