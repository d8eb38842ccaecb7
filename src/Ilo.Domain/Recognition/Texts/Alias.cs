using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.Recognition.Texts;

/// <summary>A name in the index.</summary>
/// <param name="Party">Whose name it is.</param>
/// <param name="Rule">What it needs in order to count.</param>
/// <param name="Words">Its words as the vocabulary prints them.</param>
/// <param name="IsAcronym">Whether it is one word with two capitals or more.</param>
/// <param name="NeedsCapitals">Whether the text must print its capitals: without them it would be common words.</param>
/// <param name="IsMinistry">Whether it names a ministry without its country.</param>
/// <param name="HoldsIlo">Whether the ILO's name is part of it: "ILO/Norway".</param>
internal sealed record Alias(NamedBody Party, WeakRule Rule, string[] Words, bool IsAcronym, bool NeedsCapitals, bool IsMinistry, bool HoldsIlo);
