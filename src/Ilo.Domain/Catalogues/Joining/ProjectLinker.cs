using Ilo.Domain.Diagnostics;
using Ilo.Domain.Words;
using NodaTime;

namespace Ilo.Domain.Catalogues.Joining;

/// <summary>Links events and articles to the projects that they prove to tell of.</summary>
internal sealed class ProjectLinker
{
    // "the First Project" names none.
    private const int MinUnknownWords = 2;

    // "its project on Child Labour" names a subject; four words and more are a name.
    private const int MinIntroducedWords = 4;

    private readonly WordTable _table;
    private readonly MentionReader _mentions;
    private readonly ProjectNames _names;
    private readonly AgreementLinker _agreements;
    private readonly NearNames _nearTitles;
    private readonly Dictionary<string, int?> _detailPages = new(StringComparer.Ordinal);

    internal ProjectLinker(Stage<Project> projects, WordTable table, CatalogueOptions options)
    {
        _table = table;
        _mentions = new(table);
        DateInterval?[] dates = [.. projects.Clusters.Select(cluster => cluster.Select(i => projects.Features[i].Dates).Aggregate(DateAgreement.Hull))];
        _names = new(table, options, dates);
        _nearTitles = new(table, CatalogueDefaults.MinShareOfTitle);
        for (int i = 0; i < projects.Sources.Count; i++)
        {
            SourceRecord<Project> source = projects.Sources[i];
            _names.Add(projects.ClusterOf[i], source.Record, projects.Features[i], _mentions);
            _nearTitles.Add(projects.ClusterOf[i], projects.Features[i].TitleStems);
            if (source.IsDetail && !string.IsNullOrWhiteSpace(source.Source.SourceName))
            {
                // Two detail pages of one name: neither is surely the one that a listed entry stands on.
                _detailPages[source.Source.SourceName] = _detailPages.TryGetValue(source.Source.SourceName, out int? other) && other != projects.ClusterOf[i]
                    ? null : projects.ClusterOf[i];
            }
        }

        _agreements = new(projects, table, dates);
    }

    /// <summary>Returns the links of a stage's items, and the mentions of projects that have no entry.</summary>
    internal (List<ProjectLink> Links, List<(int Source, Mention Mention)> Unknown) Link<TRecord>(Stage<TRecord> items)
        where TRecord : class, IRecord
    {
        List<ProjectLink> links = [];
        List<(int Source, Mention Mention)> unknown = [];
        for (int i = 0; i < items.Sources.Count; i++)
        {
            SourceRecord<TRecord> source = items.Sources[i];
            int item = items.ClusterOf[i];
            if (!source.IsDetail && _detailPages.GetValueOrDefault(source.Source.SourceName) is { } page)
            {
                links.Add(new(item, i, page, new(MatchReasonKind.ListedOnPage, CatalogueDefaults.NamedByNamePoints, source.Source.SourceName), null));
            }

            int before = links.Count;
            foreach (TextPiece piece in TextPiece.Of(source.Record))
            {
                LinkPiece(piece, items.Features[i].Dates, item, i, Recognized(piece, items.Findings[i]), links, unknown);
            }

            if (links.Count == before && items.Features[i].Dates is { } date)
            {
                LinkNearTitles(TextPiece.Of(source.Record), date, item, i, links);
            }

            if (links.Count == before && _agreements.Find(items.Features[i], items.Findings[i]) is { } agreement)
            {
                links.Add(new(item, i, agreement.Project, agreement.Reason, null));
            }
        }

        return (links, unknown);
    }

    private void LinkPiece(TextPiece piece, DateInterval? date, int item, int source, IEnumerable<Mention> recognized, List<ProjectLink> links, List<(int Source, Mention Mention)> unknown)
    {
        List<Word> words = WordSplitter.Split(piece.Text, _table);
        var titles = _names.TitlesIn(words).ToLookup(found => (found.First, found.Last), found => found.Project);
        bool[] taken = new bool[words.Count];
        foreach (var title in titles.OrderByDescending(title => title.Key.Last - title.Key.First).ThenBy(title => title.Key.First))
        {
            // A title can be the beginning of another: the longer one is meant.
            TextSpan span = TextSpan.FromBounds(words[title.Key.First].Start, words[title.Key.Last].End);
            if (taken[title.Key.First] && taken[title.Key.Last])
            {
                continue;
            }

            Array.Fill(taken, true, title.Key.First, title.Key.Last - title.Key.First + 1);
            Mention mention = new(MentionKind.Title, piece.Property, piece.Text, span, []);
            if (_names.Meant(title, date) is { } project)
            {
                links.Add(new(item, source, project, new(MatchReasonKind.NamedByTitle, CatalogueDefaults.NamedByTitlePoints, mention.Words), mention));
            }
        }

        // What the recogniser names and what stands beside the word project are often the same words: the first stands.
        IEnumerable<Mention> mentions = recognized.Concat(_mentions.Read(piece, words))
            .Where(mention => !IsTaken(mention.Span, words, taken))
            .DistinctBy(mention => mention.Span.Start);
        HashSet<int>? stems = null;
        foreach (Mention mention in mentions)
        {
            IReadOnlyCollection<int> named = _names.Named(mention);
            if (_names.Meant(named, date) is { } project)
            {
                links.Add(new(item, source, project, new(MatchReasonKind.NamedByShortName, CatalogueDefaults.NamedByNamePoints, mention.Words), mention));
            }
            else if (named.Count == 0 && !mention.IsRecognized && !mention.IsBesideProject && mention.Acronym is not null)
            {
                if (_names.Meant(_names.NamedWithSupport(mention, stems ??= [.. words.Select(word => word.Stem)]), date) is { } supported)
                {
                    links.Add(new(item, source, supported, new(MatchReasonKind.NamedByShortName, CatalogueDefaults.NamedByNamePoints, mention.Words), mention));
                }
                else
                {
                    unknown.Add((source, mention));
                }
            }
            else if (named.Count == 0 && (mention.IsRecognized || mention.Acronym is not null || IsNewName(mention)))
            {
                unknown.Add((source, mention));
            }
        }
    }

    // Whether a word of the span is part of a title that was found.
    private static bool IsTaken(TextSpan span, List<Word> words, bool[] taken)
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

    private bool IsNewName(Mention mention) =>
        mention.Stems.Length >= (mention.IsIntroduced ? MinIntroducedWords : MinUnknownWords)
        && (mention.IsIntroduced || _mentions.EndsInProject(mention));

    // A title in slightly other words, or shortened; the date must agree, for like titles come back.
    private void LinkNearTitles(IEnumerable<TextPiece> pieces, DateInterval date, int item, int source, List<ProjectLink> links)
    {
        foreach (TextPiece piece in pieces)
        {
            List<Word> words = WordSplitter.Split(piece.Text, _table);
            List<(int Id, int First, int Last)> near = [.. _nearTitles.In(words)];
            if (_names.Meant(near.Select(one => one.Id), date) is { } project)
            {
                (_, int first, int last) = near.Find(one => one.Id == project);
                Mention mention = new(MentionKind.Title, piece.Property, piece.Text, TextSpan.FromBounds(words[first].Start, words[last].End), []);
                links.Add(new(item, source, project, new(MatchReasonKind.NamedByTitle, CatalogueDefaults.NamedByNamePoints, mention.Words), mention));
            }
        }
    }

    private IEnumerable<Mention> Recognized(TextPiece piece, SourceFindings findings)
    {
        foreach (CatalogueFinding finding in findings.NamesIn(piece.Property))
        {
            List<Word> words = WordSplitter.Split(finding.Words, _table);
            List<Word> name = WordSplitter.Split(finding.Id, _table);
            int[] stems = _mentions.NameStems(name);
            if (name is [{ Shape: WordShape.Acronym }] && words.Count > 0)
            {
                yield return new(MentionKind.Acronym, piece.Property, piece.Text, finding.Span, []) { Acronym = Acronyms.Of(finding.Id), IsRecognized = true };
            }
            else if (stems.Length > 0)
            {
                yield return new(MentionKind.Name, piece.Property, piece.Text, finding.Span, stems) { IsRecognized = true };
            }
        }
    }
}
