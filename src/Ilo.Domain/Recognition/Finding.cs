using System.Text.Json.Serialization;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json;

namespace Ilo.Domain.Recognition;

/// <summary>Something a text says, and the evidence that it says so.</summary>
/// <typeparam name="T">What is found: a donor, an organisation, a theme, a project's name.</typeparam>
/// <param name="Value">What is found.</param>
/// <param name="Part">Which part of the text says it.</param>
/// <param name="Span">The words' place in that part, in UTF-16 units.</param>
/// <param name="Words">The words, as they stand at <paramref name="Span"/>.</param>
/// <param name="Rule">The stable name of the rule that found it, for example <c>funded-by</c>; docs/vocabularies.md lists them.</param>
/// <remarks>Equal when every part is equal.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record Finding<T>(T Value, TextPart Part, TextSpan Span, string Words, string Rule)
{
    /// <summary>Gets the words, as they stand at <see cref="Span"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Words { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Words);

    /// <summary>Gets the stable name of the rule that found it, for example <c>funded-by</c>; docs/vocabularies.md lists them.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Rule { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Rule);

    /// <summary>Returns value, rule and words.</summary>
    public override string ToString() => $"{Value} ({Rule}: {Words})";
}
