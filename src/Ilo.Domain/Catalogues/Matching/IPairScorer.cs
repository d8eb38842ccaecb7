namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Scores how likely two records are one.</summary>
internal interface IPairScorer
{
    PairScore Score(Features first, Features second);

    (double Score, ValueList<MatchReason> Reasons) Explain(Features first, Features second);
}
