using Ilo.Domain.Recognition.Names;
using Ilo.Domain.Recognition.Texts;
using Ilo.Domain.Vocabularies;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Rules;

/// <summary>Reads the names that patterns ask for, each list once.</summary>
internal sealed class NameReader(Scan scan)
{
    private const int LongestOpening = 12;

    // Words between the verb of a clause and the names of who does it: "is financed to the tune of two million francs by".
    private const int VerbReach = 9;

    // Words from a list's beginning: without an end, each of many lists of one sentence would be read to the sentence's end.
    private const int LooseReach = 80;

    // The lists by their first tokens: as they stand in sentences, and as values of fields.
    private readonly NameList?[] _inSentences = scan.Buffers.Lists;
    private NameList?[]? _inFields;

    /// <summary>Returns the names at a token; null where they are not what the node asks for.</summary>
    internal NameList? Read(in Node node, int at, int anchor)
    {
        NameList list = List(at, node.Has(NodeOptions.Field));
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
        list = at > anchor && EndsInSubject(list, at) ? list.WithoutLast() : list;
        list = node.Has(NodeOptions.Loose) ? Loose(list, at) : list;
        foreach (ListedName item in list.Items)
        {
            if (Answers(scan, node, item))
            {
                return list;
            }
        }

        return null;
    }

    /// <summary>Returns the single name at a token; null where it is not what the node asks for.</summary>
    internal static NameList? One(Scan scan, in Node node, int at)
    {
        NameHit? hit = scan.HitAt(at) ?? (node.Names == WantedNames.Ilo && scan.Is(at, WordClass.Definite) ? scan.HitAt(at + 1) : null);
        return hit is not null && node.Names switch
        {
            WantedNames.Ilo => hit.Party.IsIlo,
            WantedNames.JointName => hit is { Party.Donor: not null, Alias.HoldsIlo: true },
            WantedNames.Country => hit.Rule is WeakRule.Name or WeakRule.Demonym,
            WantedNames.Demonym => hit.Rule == WeakRule.Demonym,
            WantedNames.OtherName => hit.Rule is not (WeakRule.Name or WeakRule.Demonym),
            WantedNames.Name => NameStanding.Counts(scan, hit, governmentBefore: true),
            WantedNames.Government => NameStanding.Counts(scan, hit, governmentBefore: true) && Answers(scan, node, hit.Alone.Items[0]),
            WantedNames.Peer => Answers(scan, node, hit.Alone.Items[0]),
            _ => true,
        } ? hit.Alone : null;
    }

    /// <summary>Tells whether a name of a list is one of those that a node asks for.</summary>
    internal static bool Answers(Scan scan, in Node node, ListedName item)
    {
        if (item.Party is { IsIlo: true })
        {
            return node.Has(NodeOptions.OrIlo) && item.Party.Donor is not null;
        }

        return node.Names switch
        {
            WantedNames.Donors or WantedNames.Donor or WantedNames.JointName => item.Party?.Donor is not null,
            WantedNames.Payers or WantedNames.Payer => item.Party is { Donor: not null, IsAgency: false },
            WantedNames.Governments or WantedNames.Government => item.Party is { IsPublicPayer: true },
            WantedNames.Peer => item.Party is { IsPublicPayer: false },
            WantedNames.Known or >= WantedNames.Name => item.Party is not null,
            WantedNames.Organisations => (item.Party is not null || Organisations.IsBody(scan, item)) && !IsMoney(scan, item.End),
            _ => !IsMoney(scan, item.End),
        };
    }

    // "carried out with Swiss funding" is money, no partner.
    private static bool IsMoney(Scan scan, int at) =>
        scan.Is(at, WordClass.Money, WordClass.Funded) || scan.Is(at, WordClass.Backing);

    // A phrase opens its sentence, the subject to follow: "Funded by", "With 2 million from", not "It is funded by".
    private bool Opens(int at)
    {
        int start = scan.SentenceStart(at);
        return at <= start + (scan.Is(start, WordClass.Preposition) ? LongestOpening : 2) && !scan.Has(start, at, WordClass.Auxiliary);
    }

    // "It is funded by Norway and UNICEF runs it", "funded by Norway, Japan said,": the last name is the subject of the verb behind it where the clause
    // of the others has its own. In "the project funded by Norway and Sweden trains", it has none.
    private bool EndsInSubject(NameList list, int at)
    {
        if (list.Items.Length < 2 || scan.EndOf(Shape.VerbBehind, list.End) is null)
        {
            return false;
        }

        if (list.Items.Length == 2 && list.Items[1].AfterComma)
        {
            return true;
        }

        int first = Math.Max(scan.SentenceStart(at), at - VerbReach);
        for (int i = at - 1; i >= first && !scan.Is(i, TokenKind.Comma) && !scan.Is(i, WordClass.Relative); i--)
        {
            if (scan.Is(i, WordClass.Auxiliary) && !scan.Is(i, WordClass.Filler))
            {
                return !scan.Is(i - 1, WordClass.Relative) && !(scan.Is(i - 1, WordClass.Auxiliary) && scan.Is(i - 2, WordClass.Relative));
            }
        }

        return false;
    }

    private NameList List(int at, bool isField)
    {
        NameList?[] read = isField ? _inFields ??= new NameList?[scan.Count + 1] : _inSentences;
        return read[at] ??= NameListReader.Read(scan, at, isField);
    }

    // "with the Department of Labour, relevant employers' organizations, the Chamber": known names further on in a list that also has common words.
    private NameList Loose(NameList list, int from)
    {
        List<ListedName> items = [.. list.Items];
        int at = items.Count == 0 ? from : list.End;
        while (at - from < LooseReach && scan.EndOf(Shape.NextOfList, at) is { } next)
        {
            NameHit hit = scan.HitAt(next)!;
            items.Add(new(hit.Start, at = hit.End, hit.Party, AfterComma: true));
        }

        return items.Count == list.Items.Length ? list : new([.. items], list.End);
    }
}
