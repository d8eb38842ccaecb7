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

    internal static Stage<Project> OfProjects(IEnumerable<SourceRecord<Project>> records, WordTable table, RecordRecognizer recognizer, CatalogueOptions options)
    {
        List<SourceRecord<Project>> sources = SourceOrder.Sorted(records, RecordTraits.OfProject);
        List<SourceFindings> findings = [.. sources.Select(recognizer.Of)];
        FeatureReader reader = new(table);
        List<Features> features = [.. sources.Select((source, i) => reader.Of(source, findings[i]))];
        List<int[]> rare = CandidatePairs.RareWords([.. features.Select(one => one.TitleStems)], table);
        List<IReadOnlyCollection<(int Kind, long Value)>> buckets = [.. features.Select((one, i) => (IReadOnlyCollection<(int, long)>)
        [
            (ByTitle, one.TitleKey),
            .. rare[i].Select(stem => (ByWord, (long)stem)),
            .. one.Acronyms.Select(acronym => (ByAcronym, (long)table.Number("a:" + acronym))),
            .. one.Dates is null ? [] : new[] { (ByDays, ((long)DayNumber(one.Dates.Start) << BitsOfWord) | (uint)DayNumber(one.Dates.End)) },
            .. one.Code is null ? [] : new[] { (ByCode, (long)table.Number("c:" + one.Code)) },
        ])];
        return new(sources, findings, features, new ProjectScorer(features, table), CandidatePairs.Find(buckets, Ranks(features), options.MaxBucketSize, (i, j) => IsWorthwhile(features[i], features[j])), options);
    }

    internal static Stage<Event> OfEvents(IEnumerable<SourceRecord<Event>> records, WordTable table, RecordRecognizer recognizer, CatalogueOptions options)
    {
        List<SourceRecord<Event>> sources = SourceOrder.Sorted(records, RecordTraits.OfEvent);
        FeatureReader reader = new(table);
        return OfItems(sources, [.. sources.Select(recognizer.Of)], [.. sources.Select(reader.Of)], table, options);
    }

    internal static Stage<Article> OfArticles(IEnumerable<SourceRecord<Article>> records, WordTable table, RecordRecognizer recognizer, CatalogueOptions options)
    {
        List<SourceRecord<Article>> sources = SourceOrder.Sorted(records, RecordTraits.OfArticle);
        FeatureReader reader = new(table);
        return OfItems(sources, [.. sources.Select(recognizer.Of)], [.. sources.Select(reader.Of)], table, options);
    }

    private static Stage<TRecord> OfItems<TRecord>(
        List<SourceRecord<TRecord>> sources, List<SourceFindings> findings, List<Features> features, WordTable table, CatalogueOptions options)
        where TRecord : class
    {
        List<int[]> rare = CandidatePairs.RareWords([.. features.Select(one => one.TitleStems)], table);
        List<IReadOnlyCollection<(int Kind, long Value)>> buckets = [.. features.Select((one, i) => (IReadOnlyCollection<(int, long)>)
        [
            (ByTitle, one.TitleKey),
            .. one.Dates is null ? [] : rare[i].Select(stem => (ByWordAndDay, ((long)stem << BitsOfWord) | (uint)DayNumber(one.Dates.Start))),
        ])];
        return new(sources, findings, features, new ItemScorer(features, table), CandidatePairs.Find(buckets, Ranks(features), options.MaxBucketSize, (i, j) => IsWorthwhile(features[i], features[j])), options);
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
