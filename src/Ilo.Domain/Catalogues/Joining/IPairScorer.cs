namespace Ilo.Domain.Catalogues.Joining;

/// <summary>Scores how likely two records, given by their positions, are one.</summary>
internal interface IPairScorer
{
    PairScore Score(int first, int second);

    (double Score, ValueList<MatchReason> Reasons) Explain(int first, int second);
}
