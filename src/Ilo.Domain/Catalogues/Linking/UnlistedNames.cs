using Ilo.Domain.Catalogues.Matching;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Words;
using NodaTime;

namespace Ilo.Domain.Catalogues.Linking;

/// <summary>The names that items give to projects without an item: tells which other items give one of them, and which changes leave all as it is.</summary>
internal sealed class UnlistedNames
{
    private readonly WordTable _table;
    private readonly NearNames _near;
    private readonly HashSet<string> _acronyms;

    /// <param name="items">All items; those that name no such project are passed over.</param>
    /// <param name="table">The words.</param>
    internal UnlistedNames(IEnumerable<LinkedItem> items, WordTable table)
    {
        _table = table;
        Named = [.. items.Where(item => item.Unknown.Length > 0).Order()
            .SelectMany(item => item.Unknown, static (item, mention) => new NamedItem(item, mention))];
        _near = new(table, CatalogueDefaults.MinShareOfName);
        foreach (int i in Enumerable.Range(0, Named.Count)
            .DistinctBy(i => (string.Join(' ', Named[i].Mention.Stems), Named[i].Date?.Start.Year, Named[i].Date?.Start.Month)))
        {
            _near.Add(i, Named[i].Mention.Stems);
        }

        _acronyms = new(Named.Where(item => !item.Mention.IsBare).Select(item => item.Mention.Acronym).OfType<string>(), StringComparer.Ordinal);
    }

    /// <summary>Gets where items give them, in the order of the items.</summary>
    internal List<NamedItem> Named { get; }

    /// <summary>Returns whether the names, or who gives them, can be others now that an item came, went or is read otherwise.</summary>
    /// <param name="item">The item as it is now, or as it was when it went.</param>
    /// <param name="before">What it named before.</param>
    internal bool MayChangeBy(LinkedItem item, Mention[] before) =>
        item.Named.Length > 0 || Count(before) || Count(item.Unknown) || (!_near.IsEmpty && NearlyIn(item).Any());

    /// <summary>Returns where an item that names no project gives one of the names in slightly other words, about the same time.</summary>
    internal IEnumerable<NamedItem> NearlyIn(LinkedItem item)
    {
        if (_near.IsEmpty || item.Links.Length > 0 || item.Node.Features.Dates is not { } dates
            || !Array.TrueForAll(item.Unknown, mention => mention.IsBare))
        {
            yield break;
        }

        foreach (ReadPiece read in item.Texts.Where(read => _near.MayHold(read.Content.Read())))
        {
            TextPiece piece = read.Piece;
            List<Token> words = _table.Split(piece.Text, TokenRoom.OfText);
            foreach ((int id, int first, int last) in _near.In(words).Where(found => IsNear(Named[found.Id].Date, dates)))
            {
                // With the other's stems it counts as the same name.
                yield return new(item,
                    new(MentionKind.Name, piece.Property, piece.Text, TextSpan.FromBounds(words[first].Start, words[last].End), Named[id].Mention.Stems)
                    {
                        Grade = MentionGrade.Known,
                    });
            }
        }
    }

    private bool Count(Mention[] mentions)
    {
        foreach (Mention mention in mentions)
        {
            if (Counts(mention))
            {
                return true;
            }
        }

        return false;
    }

    // A bare acronym is a project's only where a text says so.
    private bool Counts(Mention mention) => !mention.IsBare || _acronyms.Contains(mention.Acronym!);

    private static bool IsNear(DateInterval? name, DateInterval item) =>
        name is not null && DayArithmetic.Apart(name.Start, item.Start) <= CatalogueDefaults.MaxDaysApartOfVariants;
}
