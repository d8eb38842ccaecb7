using System.Globalization;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>A paragraph of a section, or a point of a list in it.</summary>
/// <remarks>
/// A list and the lists inside it are one run of points, each with its depth. Equal when text, depth and number are. The default value is
/// an empty paragraph, which no page gives and no section takes.
/// </remarks>
[JsonConverter(typeof(IloJsonConverter))]
public readonly record struct Paragraph
{
    // One more than the number, so that the default value has none.
    private readonly long _number;

    /// <summary>Gets the text, without the marker of a point; never blank but in the default value.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public required string Text { get => field ?? ""; init => field = Guard.NotBlank(value); }

    /// <summary>Gets how deep it stands as a point: 0 for a paragraph, 1 for a point, 2 for a point below a point, and so on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Depth { get; init => field = Guard.AtLeast(0, value); }

    /// <summary>Gets the printed number of a numbered point; null for a point behind a bullet and for a paragraph.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Number
    {
        get => _number == 0 ? null : (int)(_number - 1);
        init => _number = value is { } number ? Guard.AtLeast(0, number) + 1L : 0;
    }

    /// <summary>Gets whether it is a point of a list.</summary>
    public bool IsPoint => Depth > 0;

    /// <summary>Makes a paragraph of a text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank, or begins or ends with white space.</exception>
    public static implicit operator Paragraph(string text) => new() { Text = Guard.NotBlank(text, nameof(text)) };

    /// <summary>Makes a point of a list.</summary>
    /// <param name="text">The text, without a marker.</param>
    /// <param name="depth">How deep it stands, from 1.</param>
    /// <param name="number">The printed number; null for a bullet.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank, or begins or ends with white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The depth is less than 1, or the number negative.</exception>
    public static Paragraph Point(string text, int depth = 1, int? number = null) =>
        new() { Text = Guard.NotBlank(text, nameof(text)), Depth = Guard.AtLeast(1, depth, nameof(depth)), Number = number };

    /// <summary>Returns the text; that of a point behind its marker, and two spaces for each point that it stands below: <c>  2. Text</c>.</summary>
    public override string ToString() => !IsPoint ? Text : string.Create(CultureInfo.InvariantCulture, $"{new string(' ', 2 * (Depth - 1))}{Marker} {Text}");

    private string Marker => Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number}.") : "•";
}
