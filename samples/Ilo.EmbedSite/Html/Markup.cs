using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Ilo.EmbedSite.Html;

/// <summary>HTML that is safe to send: it comes from literals of the program, and every value put into it was encoded.</summary>
/// <remarks>
/// The only way to make one is an interpolated string: its literals are HTML, its holes are text and are encoded, unless a hole is itself a
/// <see cref="Markup"/>. Attributes are always in double quotes, which the encoder escapes.
/// </remarks>
internal readonly struct Markup
{
    // Letters of every language stay readable; what HTML could take for its own is escaped.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly string? _text;

    private Markup(string text) => _text = text;

    /// <summary>Gets whether there is nothing in it.</summary>
    internal bool IsEmpty => string.IsNullOrEmpty(_text);

    internal static Markup Of(MarkupHandler html) => new(html.ToString());

    internal static string Encode(string text) => Encoder.Encode(text);

    internal static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts.Select(part => part._text)));

    internal static Markup Join(string separator, IEnumerable<Markup> parts) => new(string.Join(Encode(separator), parts.Select(part => part._text)));

    /// <summary>Returns the HTML.</summary>
    public override string ToString() => _text ?? "";
}
