using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Ilo.EmbedSite.Html;

/// <summary>What the compiler turns an interpolated string into: literals go in as they are, text is encoded.</summary>
/// <remarks>There is no method for just any value: a date or a number with a culture does not compile and has to be put into words first.</remarks>
[InterpolatedStringHandler]
internal readonly ref struct MarkupHandler(int literalLength, int formattedCount)
{
    private readonly StringBuilder _html = new(literalLength + (formattedCount * 32));

    public void AppendLiteral(string html) => _html.Append(html);

    public void AppendFormatted(string? text)
    {
        if (text is not null)
        {
            _html.Append(Markup.Encode(text));
        }
    }

    public void AppendFormatted(int number) => _html.Append(CultureInfo.InvariantCulture, $"{number}");

    public void AppendFormatted(Markup html) => _html.Append(html.ToString());

    public void AppendFormatted(IEnumerable<Markup> html)
    {
        foreach (Markup part in html)
        {
            _html.Append(part.ToString());
        }
    }

    public override string ToString() => _html.ToString();
}
