namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Why the sources of an item are one.</summary>
internal interface IMerges
{
    /// <summary>Returns the reasons for each pair by which they were put together.</summary>
    ValueList<Match> Explain();
}

/// <summary>Works out why records are one when it is asked for: most items never are.</summary>
/// <param name="pairs">The pairs by which they were put together.</param>
/// <param name="matcher">What compared them.</param>
internal sealed class Merges<TRecord>((SourceNode<TRecord> First, SourceNode<TRecord> Second)[] pairs, Matcher<TRecord> matcher) : IMerges
    where TRecord : class
{
    public ValueList<Match> Explain() => pairs.Select(pair => matcher.Explain(pair.First, pair.Second)).ToValueList();
}
