namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Scores how likely two records are one.</summary>
internal abstract class PairScorer
{
    internal PairScore Score(Features first, Features second)
    {
        Scoring scoring = new(keepsReasons: false);
        Add(ref scoring, first, second);
        return new(scoring.Score, scoring.CanMerge, scoring.Contradicts, scoring.IsTranslation, first.Dates is null == second.Dates is null);
    }

    internal (double Score, ValueList<MatchReason> Reasons) Explain(Features first, Features second)
    {
        Scoring scoring = new(keepsReasons: true);
        Add(ref scoring, first, second);
        return (scoring.Score, scoring.Reasons);
    }

    private protected abstract void Add(ref Scoring scoring, Features a, Features b);
}
