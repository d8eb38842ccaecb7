using Ilo.Domain.Recognition.Names;
using Ilo.Domain.Recognition.Texts;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Rules;

/// <summary>Reads the names that patterns ask for, each list once.</summary>
internal sealed class NameReader(Scan scan, RuleBuffers buffers)
{
    private const int LongestChain = 6;
    private const int MostLines = 12;
    private const int LongestHeading = 6;
    private const int LongestOpening = 12;
    private const int LooseReach = 80;

    // The lists by their first tokens: as they stand in sentences, and as values of fields.
    private readonly NameList?[] _inSentences = buffers.Lists;
    private NameList?[]? _inFields;

    /// <summary>Returns the names at a token; null where they are not what the node asks for.</summary>
    internal NameList? Read(in Node node, int at, int anchor)
    {
        NameHit? hit = scan.HitAt(at);
        switch (node.Names)
        {
            case WantedNames.Ilo:
                hit ??= scan.Is(at, WordClass.Definite) ? scan.HitAt(at + 1) : null;
                return hit is { Party.IsIlo: true } ? One(hit) : null;
            case WantedNames.Joint:
                return hit is { Party.Donor: not null, Alias.HoldsIlo: true } ? One(hit) : null;
            case WantedNames.Name or WantedNames.Peer or WantedNames.Government:
                return hit is not null && (node.Names == WantedNames.Peer || NameStanding.Counts(scan, hit, governmentBefore: true)) && One(hit) is var one
                    && (node.Names == WantedNames.Name || Answers(node, one.Items[0])) ? one : null;
            case WantedNames.AnyName:
                return hit is not null ? One(hit) : null;
            case WantedNames.Chain or WantedNames.PayerChain:
                return hit is null ? null : Chain(hit);
        }

        NameList list = node.Has(NodeOptions.Lines) ? Lines(at) : List(at, node.Has(NodeOptions.Field));
        if (list.Items.Length == 0 && !node.Has(NodeOptions.Loose))
        {
            return null;
        }

        if (node.Has(NodeOptions.WithIlo) && !list.HasIlo)
        {
            return null;
        }

        // "Funded by the EU, the ILO and UNDP will ...": behind a phrase that opens the sentence, the comma may end the list.
        bool closed = list.End >= scan.Count || scan.Is(list.End, TokenKind.SentenceEnd) || scan.Is(list.End, TokenKind.LineBreak)
            || scan.Is(list.End, TokenKind.Comma);
        list = at > anchor && !closed && scan.Is(at - 1, WordClass.Preposition) && Opens(anchor) && !node.Has(NodeOptions.WithIlo)
            ? list.ToComma() : list;
        list = node.Has(NodeOptions.Loose) ? Loose(list, at) : list;
        foreach (ListedName item in list.Items)
        {
            if (Answers(node, item))
            {
                return list;
            }
        }

        return null;
    }

    /// <summary>Tells whether a name of a list is one of those that a node asks for.</summary>
    internal bool Answers(in Node node, ListedName item)
    {
        if (item.Party is { IsIlo: true })
        {
            return node.Has(NodeOptions.OrIlo) && item.Party.Donor is not null;
        }

        return node.Names switch
        {
            WantedNames.Donors or WantedNames.Chain or WantedNames.Joint => item.Party?.Donor is not null,
            WantedNames.Payers or WantedNames.PayerChain => item.Party is { Donor: not null, IsAgency: false },
            WantedNames.Governments or WantedNames.Government => item.Party is { IsPublicPayer: true },
            WantedNames.Peer => item.Party is { IsPublicPayer: false },
            WantedNames.Known or WantedNames.Name or WantedNames.AnyName => item.Party is not null,
            WantedNames.Organisations => (item.Party is not null || Organisations.IsBody(scan, item)) && !IsMoney(item.End),
            _ => !IsMoney(item.End),
        };
    }

    // "carried out with Swiss funding" is money, no partner.
    private bool IsMoney(int at) =>
        scan.Is(at, WordClass.Money, WordClass.Funded) || scan.Is(at, WordClass.Backing);

    // A phrase opens its sentence, the subject to follow: "Funded by", "With 2 million from", not "It is funded by".
    private bool Opens(int at)
    {
        int start = scan.SentenceStart(at);
        return at <= start + (scan.Is(start, WordClass.Preposition) ? LongestOpening : 2) && !scan.Has(start, at, WordClass.Auxiliary);
    }

    private NameList List(int at, bool isField)
    {
        NameList?[] read = isField ? _inFields ??= new NameList?[scan.Count + 1] : _inSentences;
        return read[at] ??= NameListReader.Read(scan, at, isField);
    }

    private static NameList One(NameHit hit) => new([new(hit.Start, hit.End, hit.Party, false)], hit.End);

    // "ILO/EU funded", "SDC- and Sida-funded", "Dutch and Swiss funded", "Japanese government funded".
    private NameList Chain(NameHit hit)
    {
        List<ListedName> items = [new(hit.Start, hit.End, hit.Party, false)];
        NameHit last = hit;
        for (int at = hit.End; items.Count < LongestChain; at = last.End)
        {
            bool tied = scan.Is(at, TokenKind.Slash) || scan.IsJoined(at);
            int next = at + (scan.Is(at, TokenKind.Slash) ? 1 : 0);
            while (!tied && next < at + 2 && (scan.IsAnd(next) || scan.Is(next, TokenKind.Comma)))
            {
                next++;
            }

            bool hangs = next > at && scan.Text[scan.Tokens[at - 1].End] == '-';
            if (scan.HitAt(next) is not { } other || !(tied || hangs || (next > at && other.Rule == hit.Rule)))
            {
                break;
            }

            items.Add(new(other.Start, other.End, other.Party, false));
            last = other;
        }

        int end = last.End;
        while (end < last.End + 2 && scan.Is(end, WordClass.Government) && scan.HitAt(end) is null)
        {
            end++;
        }

        return new([.. items], end);
    }

    // One line under the other, up to the next heading.
    private NameList Lines(int at)
    {
        List<ListedName> items = [];
        int line = at;
        for (int read = 0; read < MostLines && line < scan.Count; read++)
        {
            NameList list = List(line, isField: true);
            List<ListedName> bodies = [.. list.Items.Where(item => item.Party is not null || Organisations.IsBody(scan, item))];
            int end = line;
            while (end < scan.Count && !scan.Is(end, TokenKind.LineBreak))
            {
                end++;
            }

            if (bodies.Count == 0 && end - line <= LongestHeading && Enumerable.Range(line, end - line).All(scan.IsWord))
            {
                break;
            }

            items.AddRange(bodies);
            if (bodies.Count > 0)
            {
                // "Government of A through the Ministry of B": here the channel is a partner too.
                items.AddRange(Enumerable.Range(line, list.End - line).Select(scan.HitAt).OfType<NameHit>()
                    .Where(hit => hit.Rule is Vocabularies.WeakRule.None or Vocabularies.WeakRule.Case && !bodies.Exists(item => item.Party == hit.Party))
                        .Select(hit => One(hit).Items[0]));
            }

            line = end + 1;
        }

        return new([.. items], items.Count == 0 ? at : items.Max(item => item.End));
    }

    // "with the Department of Labour, relevant employers' organizations, the Chamber; and the Unit": known names further on
    // in a list that also has common words.
    private NameList Loose(NameList list, int from)
    {
        List<ListedName> items = [.. list.Items];
        int start = list.Items.Length == 0 ? from : list.End;
        int end = Math.Min(scan.SentenceEnd(Math.Min(start, scan.Count - 1)), start + LooseReach);
        (bool separated, int words) = (false, 0);
        for (int i = start; i < end; i++)
        {
            if (scan.HitAt(i) is { } hit)
            {
                if (separated && words <= 2 && hit.Rule is not (Vocabularies.WeakRule.Name or Vocabularies.WeakRule.Demonym))
                {
                    items.Add(new(hit.Start, hit.End, hit.Party, true));
                }

                (i, separated, words) = (hit.End - 1, false, 0);
            }
            else if (scan.Is(i, TokenKind.Semicolon) && !scan.Is(i + 1, WordClass.And))
            {
                break;
            }
            else if (scan.Is(i, TokenKind.Comma) || scan.Is(i, TokenKind.Semicolon) || (scan.Is(i, WordClass.And) && !scan.IsCapital(i)))
            {
                (separated, words) = (true, 0);
            }
            else if (scan.Is(i, WordClass.Auxiliary, WordClass.Relative) || scan.Is(i, WordClass.PartnerVerb, WordClass.Activity)
                || scan.Is(i, WordClass.Funded, WordClass.Supported) || scan.Is(i, WordClass.FundVerb, WordClass.ListEnd))
            {
                break;
            }
            else
            {
                words += scan.Is(i, WordClass.Filler) ? 0 : 1;
            }
        }

        return items.Count == list.Items.Length ? list : new([.. items], list.End);
    }
}
