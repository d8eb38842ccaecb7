namespace Ilo.Domain.Catalogues.Joining;

/// <summary>Makes the stage of each kind of record.</summary>
internal static class Stages
{
    private const int ByTitle = 0;
    private const int ByWord = 1;
    private const int ByAcronym = 2;
    private const int ByCode = 3;
    private const int ByWordAndDay = 4;
    private const int ByDays = 5;
    private const int BitsOfWord = 32;

    internal static Stage<Project> OfProjects(IEnumerable<SourceRecord<Project>> records, WordTable table, RecordRecognizer recognizer, Analyser analyser, CatalogueOptions options)
    {
        List<SourceRecord<Project>> sources = SourceOrder.Sorted(records, RecordTraits.OfProject);
        FeatureReader reader = new(table);
        SourceAnalysis[] analyses = analyser.Of(sources, recognizer.Of, reader.Of);
        List<Features> features = [.. analyses.Select(one => one.Features)];
        List<int[]> rare = CandidatePairs.RareWords([.. features.Select(one => one.TitleStems)], table);
        List<IReadOnlyCollection<(int Kind, long Value)>> buckets = [.. features.Select((one, i) => (IReadOnlyCollection<(int, long)>)
        [
            (ByTitle, one.TitleKey),
            .. rare[i].Select(stem => (ByWord, (long)stem)),
            .. one.Acronyms.Select(acronym => (ByAcronym, (long)table.Number("a:" + acronym))),
            .. one.Dates is null ? [] : new[] { (ByDays, ((long)DayNumber(one.Dates.Start) << BitsOfWord) | (uint)DayNumber(one.Dates.End)) },
            .. one.Code is null ? [] : new[] { (ByCode, (long)table.Number("c:" + one.Code)) },
        ])];
        var pairs = CandidatePairs.Find(buckets, Ranks(features), options.MaxBucketSize, (i, j) => IsWorthwhile(features[i], features[j]));
        return new(sources, analyses, new ProjectScorer(features, table), pairs, options);
    }

    internal static Stage<Event> OfEvents(IEnumerable<SourceRecord<Event>> records, WordTable table, RecordRecognizer recognizer, Analyser analyser, CatalogueOptions options)
    {
        List<SourceRecord<Event>> sources = SourceOrder.Sorted(records, RecordTraits.OfEvent);
        FeatureReader reader = new(table);
        return OfItems(sources, analyser.Of(sources, recognizer.Of, (source, _) => reader.Of(source)), table, options);
    }

    internal static Stage<Article> OfArticles(IEnumerable<SourceRecord<Article>> records, WordTable table, RecordRecognizer recognizer, Analyser analyser, CatalogueOptions options)
    {
        List<SourceRecord<Article>> sources = SourceOrder.Sorted(records, RecordTraits.OfArticle);
        FeatureReader reader = new(table);
        return OfItems(sources, analyser.Of(sources, recognizer.Of, (source, _) => reader.Of(source)), table, options);
    }

    private static Stage<TRecord> OfItems<TRecord>(List<SourceRecord<TRecord>> sources, SourceAnalysis[] analyses, WordTable table, CatalogueOptions options)
        where TRecord : class
    {
        List<Features> features = [.. analyses.Select(one => one.Features)];
        List<int[]> rare = CandidatePairs.RareWords([.. features.Select(one => one.TitleStems)], table);
        List<IReadOnlyCollection<(int Kind, long Value)>> buckets = [.. features.Select((one, i) => (IReadOnlyCollection<(int, long)>)
        [
            (ByTitle, one.TitleKey),
            .. one.Dates is null ? [] : rare[i].Select(stem => (ByWordAndDay, ((long)stem << BitsOfWord) | (uint)DayNumber(one.Dates.Start))),
        ])];
        var pairs = CandidatePairs.Find(buckets, Ranks(features), options.MaxBucketSize, (i, j) => IsWorthwhile(features[i], features[j]));
        return new(sources, analyses, new ItemScorer(features, table), pairs, options);
    }

    // Too few words in common, and no code or acronym: neither a merge nor a phase can come of it.
    private static bool IsWorthwhile(Features a, Features b) =>
        StemSet.Similarity(a.TitleStems, b.TitleStems) >= CatalogueDefaults.PhaseTitleSimilarityWithAcronym
        || (a.Code is not null && a.Code == b.Code)
        || (a.Dates is not null && a.Dates == b.Dates && Translation.AreOfTwoLanguages(a, b))
        || a.Acronyms.Any(acronym => b.Acronyms.Contains(acronym, StringComparer.Ordinal));

    private static int DayNumber(NodaTime.LocalDate date) => (date.Year * 10000) + (date.Month * 100) + date.Day;

    // Like titles side by side, and under one title by date: the neighbours of a full bucket are the likeliest partners.
    private static int[] Ranks(List<Features> features)
    {
        int[] ranks = new int[features.Count];
        int rank = 0;
        foreach (int i in Enumerable.Range(0, features.Count)
            .OrderBy(i => features[i].Title, StringComparer.Ordinal)
            .ThenBy(i => features[i].Dates is { } dates ? DayNumber(dates.Start) : 0)
            .ThenBy(i => i))
        {
            ranks[i] = rank++;
        }

        return ranks;
    }
}
