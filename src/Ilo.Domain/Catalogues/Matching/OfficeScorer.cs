namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Takes the home pages of one office, read any number of times, for one.</summary>
internal sealed class OfficeScorer : PairScorer
{
    // Records of another name are not compared.
    private protected override void Add(ref Scoring scoring, Features a, Features b) =>
        scoring.Add(MatchReasonKind.SameTitle, 1, a, static one => one.Title);
}
