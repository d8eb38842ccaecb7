namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Takes the home pages of one office, read any number of times, for one.</summary>
internal sealed class OfficeScorer : IPairScorer
{
    // Records of another name are not compared.
    public PairScore Score(Features first, Features second) => new(1, CanMerge: true, Contradicts: false, IsTranslation: false, IsDated: true);

    public (double Score, ValueList<MatchReason> Reasons) Explain(Features first, Features second) => (1, [new(MatchReasonKind.SameTitle, 1, first.Title)]);
}
