using Ilo.Domain.Catalogues.Matching;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Words;
using NodaTime;

namespace Ilo.Domain.Catalogues.Linking;

/// <summary>Links events and articles to the projects that they prove to tell of.</summary>
/// <remarks>Safe for use by any number of threads while the projects stay as they are.</remarks>
internal sealed class ProjectLinker(ProjectIndex projects, Buckets<Project> titles, WordTable table)
{
    // "the First Project" names none.
    private const int MinUnknownWords = 2;

    private readonly AgreementLinker _agreements = new(projects);
    private readonly NearTitleFinder _nearTitles = new(titles, table);

    /// <summary>Gives an item its links; returns whether they are others than before.</summary>
    internal bool Link(LinkedItem item)
    {
        List<ProjectLink> links = new(1);
        List<Mention> unknown = [];
        string page = item.Node.SourceName;
        DateInterval? date = item.Node.Features.Dates;

        // Two detail pages of one name: neither is surely the one that a listed entry stands on.
        if (!item.Node.Features.IsDetail && !string.IsNullOrWhiteSpace(page) && projects.Find(ProjectNames.Key(NameKind.Page, page)) is [var ofPage])
        {
            links.Add(new(ofPage, new(MatchReasonKind.ListedOnPage, CatalogueDefaults.NamedByNamePoints, page), null));
        }

        int before = links.Count;
        foreach (ReadPiece piece in item.Texts)
        {
            LinkPiece(piece, date, links, unknown);
        }

        if (links.Count == before && date is not null)
        {
            LinkNearTitles(item.Texts, date, links);
        }

        if (links.Count == before && _agreements.Find(item) is { } agreement)
        {
            links.Add(agreement);
        }

        (ProjectLink[] linked, Mention[] unlisted) = ([.. links], [.. unknown]);
        bool changed = !item.Links.AsSpan().SequenceEqual(linked) || !item.Unknown.AsSpan().SequenceEqual(unlisted);
        (item.Links, item.Unknown) = (linked, unlisted);
        item.CarriedOver = CarryOver.Of(links, item.Node.Findings);
        return changed;
    }

    private void LinkPiece(in ReadPiece read, DateInterval? date, List<ProjectLink> links, List<Mention> unknown)
    {
        TextPiece piece = read.Piece;
        List<Token> words = TokenRoom.OfText;
        bool[] taken = [];
        if (projects.MayHoldTitle(read.Content.Read()))
        {
            table.Split(piece.Text, words);
            taken = new bool[words.Count];
            LinkTitles(piece, words, taken, date, links);
        }

        HashSet<int>? starts = read.Mentions.Length > 1 ? [] : null;
        HashSet<int>? stems = null;
        foreach (Mention mention in read.Mentions)
        {
            // What the recogniser names and what stands beside the word project are often the same words: the first stands.
            if (IsTaken(mention.Span, words, taken) || starts?.Add(mention.Span.Start) == false)
            {
                continue;
            }

            IReadOnlyList<Cluster<Project>> named = projects.Named(mention);
            if (projects.Meant(named, date) is { } project)
            {
                links.Add(new(project, new(MatchReasonKind.NamedByShortName, CatalogueDefaults.NamedByNamePoints, mention.Words), mention));
            }
            else if (named.Count == 0 && mention.IsBare)
            {
                stems ??= [.. table.Split(piece.Text, TokenRoom.OfSummary).Select(word => word.Id)];
                if (projects.Meant(projects.NamedWithSupport(mention, stems), date) is { } supported)
                {
                    links.Add(new(supported, new(MatchReasonKind.NamedByShortName, CatalogueDefaults.NamedByNamePoints, mention.Words), mention));
                }
                else
                {
                    unknown.Add(mention);
                }
            }
            else if (named.Count == 0 && IsNewName(mention))
            {
                unknown.Add(mention);
            }
        }
    }

    private void LinkTitles(TextPiece piece, List<Token> words, bool[] taken, DateInterval? date, List<ProjectLink> links)
    {
        List<(int First, int Last, IReadOnlyList<Cluster<Project>> Projects)> titles = projects.TitlesIn(words);
        foreach ((int first, int last, IReadOnlyList<Cluster<Project>> named) in titles.Count < 2 ? titles
            : [.. titles.OrderByDescending(static title => title.Last - title.First).ThenBy(static title => title.First)])
        {
            // A title can be the beginning of another: the longer one is meant.
            if (taken[first] && taken[last])
            {
                continue;
            }

            Array.Fill(taken, true, first, last - first + 1);
            if (projects.Meant(named, date) is { } project)
            {
                Mention mention = new(MentionKind.Title, piece.Property, piece.Text, TextSpan.FromBounds(words[first].Start, words[last].End), []);
                links.Add(new(project, new(MatchReasonKind.NamedByTitle, CatalogueDefaults.NamedByTitlePoints, WordsOf(mention, project)), mention));
            }
        }
    }

    // Mostly the title as it is: that string stands once.
    private static string WordsOf(Mention mention, Cluster<Project> project) =>
        Array.Find(project.Nodes, node => mention.Text.AsSpan(mention.Span.Start, mention.Span.Length).SequenceEqual(node.Title))?.Title ?? mention.Words;

    // Whether a word of the span is part of a title that was found.
    private static bool IsTaken(TextSpan span, List<Token> words, bool[] taken)
    {
        int low = 0;
        int high = words.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = words[middle].End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        for (int i = low; i < words.Count && words[i].Start < span.End; i++)
        {
            if (taken[i])
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNewName(Mention mention) => mention.Grade == MentionGrade.Project
        || (mention.Grade == MentionGrade.New && (mention.Acronym is not null || mention.Stems.Length >= MinUnknownWords));

    // A title in slightly other words, or shortened; the date must agree, for like titles come back.
    private void LinkNearTitles(ReadPiece[] texts, DateInterval date, List<ProjectLink> links)
    {
        foreach (ReadPiece read in texts)
        {
            List<SourceNode<Project>> near = _nearTitles.In(read.Content.Read());
            if (near.Count == 0)
            {
                continue;
            }

            TextPiece piece = read.Piece;
            List<Token> words = table.Split(piece.Text, TokenRoom.OfText);
            List<(Cluster<Project> Project, int First, int Last)> found = _nearTitles.Places(near, words);
            if (projects.Meant([.. found.Select(one => one.Project).Distinct()], date) is { } project)
            {
                (_, int first, int last) = found.Find(one => one.Project == project);
                Mention mention = new(MentionKind.Title, piece.Property, piece.Text, TextSpan.FromBounds(words[first].Start, words[last].End), []);
                links.Add(new(project, new(MatchReasonKind.NamedByTitle, CatalogueDefaults.NamedByNamePoints, WordsOf(mention, project)), mention));
            }
        }
    }
}
