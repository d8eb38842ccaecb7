using Ilo.Domain.Recognition.Names;
using Ilo.Domain.Recognition.Texts;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Rules;

/// <summary>Tries patterns at the tokens of one text.</summary>
/// <param name="scan">The text.</param>
/// <param name="patterns">The patterns.</param>
/// <param name="names">Reads lists of names; null for the shapes that lists are read by.</param>
internal sealed class RuleMatcher(Scan scan, Patterns patterns, NameReader? names)
{
    private const int BeforeReach = 6;

    // A match of so many steps goes on with a note of where each node has failed, for there it fails again: none costs more than
    // its nodes times the tokens it can reach. Few come so far.
    private const int FewSteps = 300;

    private HashSet<long>? _failed;
    private int _steps;

    private readonly List<(NameList List, int Node, int At)> _lists = [];

    /// <summary>Gets the lists of the match, in order, with the nodes that asked for them and where they were read.</summary>
    internal List<(NameList List, int Node, int At)> Lists => _lists;

    /// <summary>Gets the token behind the match.</summary>
    internal int End { get; private set; }

    /// <summary>Gets where the evidence starts.</summary>
    internal int Anchor { get; private set; }

    /// <summary>Gets the project's name in the match.</summary>
    internal (int Start, int End) Name { get; private set; }

    /// <summary>Gets or sets what is done at each anchor; the match then goes on to look for more. Null where the first match is enough.</summary>
    internal Action<int>? OnAnchor { get; init; }

    internal bool Matches(int pattern, int at)
    {
        _lists.Clear();
        _steps = 0;
        (Anchor, Name) = (at, default);
        return Run(pattern, at);
    }

    private bool Run(int place, int at)
    {
        while (true)
        {
            ref readonly Node node = ref patterns[place];
            switch (node.Op)
            {
                case Op.Accept:
                    End = at;
                    return true;
                case Op.Word or Op.Words or Op.Class or Op.Ending:
                    if (!IsToken(node, at))
                    {
                        return false;
                    }

                    at++;
                    break;
                case Op.Phrase:
                    if (scan.HitOver(at) is not null || scan.Tables.Classes.EndOf(node.Most, scan.Tokens, at) is not { } end)
                    {
                        return false;
                    }

                    at = end;
                    break;
                case Op.Split:
                    if (!IsNew(place, at))
                    {
                        return false;
                    }

                    if ((node.Most == 0 || at - Anchor < node.Most) && MayBegin(node.Next, at) && Run(node.Next, at))
                    {
                        return true;
                    }

                    place = node.Other;
                    continue;
                case Op.Switch:
                    int way = (uint)at < (uint)scan.Count ? patterns.PlaceOf(scan.IdAt(at), node) : Patterns.None;
                    if (way >= 0 && scan.HitOver(at) is null)
                    {
                        int next = patterns.WaysOf(node)[way];
                        if (node.Other == Patterns.None)
                        {
                            (place, at) = (next, at + 1);
                            continue;
                        }

                        if (!IsNew(place, at))
                        {
                            return false;
                        }

                        if (Run(next, at + 1))
                        {
                            return true;
                        }
                    }

                    if (node.Other == Patterns.None)
                    {
                        return false;
                    }

                    place = node.Other;
                    continue;
                case Op.Gap:
                    return IsNew(place, at) && Gap(node, at);
                case Op.Ahead or Op.Before or Op.From:
                    if ((node.Op == Op.Before ? LooksBack(node.Other, at) : Looks(node.Other, node.Op == Op.From ? Anchor : at)) == (node.Most > 0))
                    {
                        return false;
                    }

                    break;
                case Op.Names:
                    return Names(place, node, at);
                case Op.Tie:
                    if (!IsTied(at))
                    {
                        return false;
                    }

                    at += scan.IsWord(at) ? 0 : 1;
                    break;
                case Op.Anchor:
                    if (OnAnchor is not null)
                    {
                        OnAnchor(at);
                        return false;
                    }

                    Anchor = at;
                    break;
                case Op.Open:
                    Name = (at, at);
                    break;
                case Op.Close:
                    Name = (Name.Start, at);
                    break;
                default:
                    if (!IsPlace(node, at))
                    {
                        return false;
                    }

                    break;
            }

            place = node.Next;
        }
    }

    private bool IsNew(int place, int at)
    {
        if (++_steps == FewSteps)
        {
            _failed = [];
        }

        return _steps < FewSteps || _failed!.Add(((long)place << 32) | (uint)at);
    }

    // Words of a name are no words of a phrase: "Fund" in "Global Fund".
    private bool IsToken(in Node node, int at)
    {
        if ((uint)at >= (uint)scan.Count)
        {
            return false;
        }

        bool found;
        switch (node.Op)
        {
            case Op.Word:
                found = node.Argument == scan.IdAt(at);
                break;
            case Op.Words:
                found = patterns.PlaceOf(scan.IdAt(at), node) >= 0;
                break;
            case Op.Ending:
                found = scan.IsWord(at) && scan.Tables.Classes.HasEnding(scan.WordAt(at), node.Most);
                break;
            default:
                // In a sentence in capitals throughout, any word may be a small one; names are not told by their capitals.
                UInt128 mask = patterns.MaskOf(node);
                found = (scan.ClassesAt(at) & mask) == mask && scan.IsWord(at) && (!node.Has(NodeOptions.Capital | NodeOptions.Small) || !node.Has(
                    !scan.IsShouted(at) ? scan.IsPrintedCapital(at) ? NodeOptions.Small : NodeOptions.Capital
                    : names is null ? NodeOptions.Capital : NodeOptions.None));
                break;
        }

        return found && scan.HitOver(at) is null;
    }

    // What most steps ask for is told without going there.
    private bool MayBegin(int place, int at, int depth = 1)
    {
        ref readonly Node node = ref patterns[place];
        return node.Op switch
        {
            Op.Word or Op.Words or Op.Class => IsToken(node, at),
            Op.Names when node.Names >= WantedNames.Name => scan.HitOver(at) is not null || scan.Is(at, WordClass.Definite),
            Op.Tie => IsTied(at),
            Op.Ahead when node.Most == 0 && depth > 0 => MayBegin(node.Other, at, depth - 1),
            Op.Split when depth > 0 => MayBegin(node.Next, at, depth - 1) || MayBegin(node.Other, at, depth - 1),
            Op.Switch when node.Other == Patterns.None => (uint)at < (uint)scan.Count && patterns.PlaceOf(scan.IdAt(at), node) >= 0,
            _ => true,
        };
    }

    private bool IsPlace(in Node node, int at) => node.Op switch
    {
        Op.In => scan.Language.ToString() is [var first, var second] && first == node.Most && second == node.Kind,
        Op.Spelled => CapitalizedName.IsSpelledOut(scan, Anchor, at),
        Op.Start => at < scan.Count && at == scan.SentenceStart(at),
        Op.End => at >= scan.Count || at == scan.SentenceEnd(at) || scan.Is(at, TokenKind.Open) || scan.Is(at, TokenKind.LineBreak),
        _ => at < scan.Count
            && (at == scan.SentenceStart(at) || scan.IsPrintedCapital(at) || scan.Is(at - 1, TokenKind.Semicolon) || scan.Is(at - 1, TokenKind.Comma)
            || scan.Is(at - 1, TokenKind.Open)
            || scan.Is(at - 1, TokenKind.Dash) || scan.Is(at - 1, WordClass.Definite)),
    };

    private bool IsTied(int at) => scan.IsJoined(at) || scan.Is(at, TokenKind.Slash) || scan.Is(at, TokenKind.Dash);

    private bool Gap(in Node node, int at)
    {
        for (int left = node.Most; ; left--)
        {
            if (MayBegin(node.Next, at) && Run(node.Next, at))
            {
                return true;
            }

            bool mark = scan.Is(at, TokenKind.Comma) || scan.Is(at, TokenKind.Semicolon);
            NameHit? hit = scan.HitOver(at);
            if (left == 0 || at >= scan.SentenceEnd(at) || (mark && node.Kind != (byte)GapKind.Sentence)
                || (hit is { Party.IsIlo: false } && node.Kind == (byte)GapKind.Words)
                || (node.Other != Patterns.Accept && Looks(node.Other, at)))
            {
                return false;
            }

            at = hit?.End ?? at + 1;
        }
    }

    private bool Looks(int place, int at)
    {
        // What is looked at is found again wherever it is looked for.
        (int end, int lists, (int, int) name, int anchor, int steps, HashSet<long>? failed) = (End, _lists.Count, Name, Anchor, _steps, _failed);
        _steps = 0;
        bool found = Run(place, at);
        _lists.RemoveRange(lists, _lists.Count - lists);
        (End, Name, Anchor, _steps, _failed) = (end, name, anchor, steps, failed);
        return found;
    }

    // The word before, over articles and words for a government.
    private bool LooksBack(int place, int at)
    {
        for (int i = at - 1; i >= 0 && i >= at - BeforeReach && i >= scan.SentenceStart(Math.Min(at, scan.Count - 1)); i--)
        {
            if (Looks(place, i))
            {
                return true;
            }

            if (scan.HitOver(i) is not null || !(scan.Is(i, WordClass.Filler, WordClass.GovernmentWord) || scan.IsNumber(i)))
            {
                return false;
            }
        }

        return false;
    }

    private bool Names(int place, in Node node, int at)
    {
        if (!IsNew(place, at) || (node.Names >= WantedNames.Name ? NameReader.One(scan, node, at) : names!.Read(node, at, Anchor)) is not { } list)
        {
            return false;
        }

        _lists.Add((list, place, at));
        if (Run(node.Next, list.End))
        {
            return true;
        }

        _lists.RemoveAt(_lists.Count - 1);
        return false;
    }
}
