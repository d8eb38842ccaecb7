using System.Text.Json.Serialization;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json;

namespace Ilo.Domain.Recognition;

/// <summary>Something a text says, and the evidence that it says so.</summary>
/// <typeparam name="T">What is found: a donor, an organisation, a theme, a project's name.</typeparam>
/// <remarks>Equal when every part is equal.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class Finding<T> : Result
{
    internal Finding(T value, TextPart part, TextSpan span, string words, string rule)
    {
        Value = value;
        Part = part;
        Span = span;
        Words = Guard.NotNull(words, nameof(Words));
        Rule = Guard.NotNull(rule, nameof(Rule));
    }

    /// <summary>Gets what is found.</summary>
    public T Value { get; }

    /// <summary>Gets which part of the text says it.</summary>
    public TextPart Part { get; }

    /// <summary>Gets the words' place in that part, in UTF-16 units.</summary>
    public TextSpan Span { get; }

    /// <summary>Gets the words, as they stand at <see cref="Span"/>.</summary>
    public string Words { get; }

    /// <summary>Gets the stable name of the rule that found it, for example <c>funded-by</c>; docs/vocabularies.md lists them.</summary>
    public string Rule { get; }

    private protected override object Content => (Value, Part, Span, Words, Rule);

    /// <summary>Returns value, rule and words.</summary>
    public override string ToString() => $"{Value} ({Rule}: {Words})";
}
