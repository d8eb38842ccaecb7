using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Recognition;

/// <summary>A text in which donors, partners, themes and projects are looked for.</summary>
/// <remarks>Equal when every property is equal.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record TextToRecognize
{
    /// <summary>Gets the running text: a summary, or the paragraphs of a page, a line break between them; may be empty.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required string Body
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(Body));
            field = value;
        }
    }

    /// <summary>Gets the title; null where there is none.</summary>
    public string? Title { get; init; }

    /// <summary>Gets the label above the title; null where there is none.</summary>
    public string? Label { get; init; }

    /// <summary>Gets the language; null to tell it from the words.</summary>
    public LanguageCode? Language { get; init; }

    /// <summary>Returns the title, or <c>(no title)</c>.</summary>
    public override string ToString() => Title ?? "(no title)";
}
