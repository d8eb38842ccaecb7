using System.Globalization;
using NodaTime;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Adds up the points of a match; keeps the reasons only where they are asked for.</summary>
internal ref struct Scoring
{
    private readonly List<MatchReason>? _reasons;

    internal Scoring(bool keepsReasons)
    {
        _reasons = keepsReasons ? [] : null;
        CanMerge = true;
    }

    internal double Score { get; private set; }

    internal bool CanMerge { get; private set; }

    /// <summary>Gets whether something says that the two are two, and not only that too little says that they are one.</summary>
    internal bool Contradicts { get; private set; }

    internal bool IsTranslation { get; private set; }

    internal readonly ValueList<MatchReason> Reasons => _reasons?.ToValueList() ?? [];

    /// <summary>Adds points; the detail is asked for only where reasons are kept.</summary>
    internal void Add<TState>(MatchReasonKind kind, double points, TState state, Func<TState, string> detail)
    {
        points = Math.Round(points, 3);
        Score = Math.Round(Score + points, 3);
        _reasons?.Add(new(kind, points, detail(state)));
    }

    /// <summary>Adds something that forbids to take the two for one.</summary>
    internal void Forbid<TState>(MatchReasonKind kind, double points, TState state, Func<TState, string> detail)
    {
        CanMerge = false;
        Contradicts = true;
        Add(kind, points, state, detail);
    }

    internal void ForbidSilently() => CanMerge = false;

    internal void AddTranslation(double points, string signs)
    {
        IsTranslation = true;
        Add(MatchReasonKind.Translation, points, signs, static one => one);
    }

    internal void AddTitle(double similarity, TitleLikeness title) =>
        Add(MatchReasonKind.Title, CatalogueDefaults.TitlePoints * similarity, title, static one => $"{one.Shared} of {one.All} words shared");

    internal void AddSameTitle(Features a, Features b)
    {
        Add(MatchReasonKind.SameTitle, CatalogueDefaults.SameTitlePoints, a, static one => one.Title);
        if (a.IsDetail != b.IsDetail)
        {
            Add(MatchReasonKind.ListAndDetail, CatalogueDefaults.ListAndDetailPoints, 0, static _ => "a list entry and a detail page");
        }
    }

    internal void AddDates(double agreement, bool agree, DateInterval a, DateInterval b)
    {
        if (agree)
        {
            Add(MatchReasonKind.Dates, CatalogueDefaults.DatePoints * agreement, (a, b), Both);
        }
        else
        {
            Forbid(MatchReasonKind.DateDifference, CatalogueDefaults.DifferencePoints, (a, b), Both);
        }

        static string Both((DateInterval First, DateInterval Second) dates) => $"{RecordText.Of(dates.First)} and {RecordText.Of(dates.Second)}";
    }

    /// <summary>Adds the likeness of the summaries and returns it, 0 to 1.</summary>
    internal double AddSummary(Features a, Features b, WordTable table)
    {
        double similarity = a.HasSummaryOf(b) ? a.SummaryStems(table).Length > 0 ? 1 : 0 : StemSet.Similarity(a.SummaryStems(table), b.SummaryStems(table));
        if (similarity >= CatalogueDefaults.MinSummarySimilarity)
        {
            Add(MatchReasonKind.Summary, CatalogueDefaults.SummaryPoints * similarity, similarity,
                static share => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0} % of all words shared"));
        }

        return similarity;
    }
}
