using System.Globalization;
using System.Xml;
using System.Xml.XPath;
using NodaTime;
using NodaTime.Text;

namespace Ilo.Domain.Interchange.Iati.Rules;

/// <summary>The element that a rule is asked of, and what can be asked of it.</summary>
internal sealed class RuleContext(XPathNavigator element, XmlNamespaceManager namespaces, LocalDate asOf)
{
    /// <summary>What stands for the as-of day.</summary>
    internal const string Now = "NOW";

    private const int DayLength = 10;

    /// <summary>Returns the nodes that paths lead to, those of each path in document order.</summary>
    internal IEnumerable<XPathNavigator> Nodes(params IEnumerable<string> paths) =>
        paths.SelectMany(path => element.Select(path, namespaces).Cast<XPathNavigator>());

    /// <summary>Returns the texts of the nodes that paths lead to.</summary>
    internal IEnumerable<string> Values(params IEnumerable<string> paths) => Nodes(paths).Select(node => node.Value);

    internal int Count(params IEnumerable<string> paths) => Nodes(paths).Count();

    internal bool IsTrue(string expression) => (bool)element.Evaluate($"boolean({expression})", namespaces);

    /// <summary>Returns the days that a path leads to, or the as-of day; what is no day is left out.</summary>
    internal IReadOnlyList<LocalDate> Days(string path) =>
        path == Now ? [asOf] : [.. Values(path).Select(DayOf).OfType<LocalDate>()];

    internal LocalDate AsOf => asOf;

    /// <summary>Returns the sum of the numbers, and whether there are any; null where one is no number, or the sum is too large for one.</summary>
    internal (decimal? Sum, bool IsAny) Sum(IEnumerable<string> paths)
    {
        decimal sum = 0;
        bool isAny = false;
        foreach (string value in Values(paths))
        {
            isAny = true;
            if (Number(value) is not { } number)
            {
                return (null, true);
            }

            try
            {
                sum += number;
            }
            catch (OverflowException)
            {
                return (null, true);
            }
        }

        return (sum, isAny);
    }

    internal static decimal? Number(string text) =>
        decimal.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    // A date may have a time behind it.
    private static LocalDate? DayOf(string text)
    {
        string trimmed = text.Trim();
        return LocalDatePattern.Iso.Parse(trimmed.Length > DayLength ? trimmed[..DayLength] : trimmed).TryGetValue(default, out LocalDate day) ? day : null;
    }
}
