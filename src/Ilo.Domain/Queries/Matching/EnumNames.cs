using System.Globalization;
using System.Text;

namespace Ilo.Domain.Queries.Matching;

/// <summary>The values of an enumeration as queries write them: <c>press-release</c> for <c>PressRelease</c>.</summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> ByName =
        Enum.GetNames<T>().ToDictionary(Hyphenated, Enum.Parse<T>, StringComparer.OrdinalIgnoreCase);

    internal static IEnumerable<string> All => ByName.Keys;

    internal static string Of(T value) => Hyphenated(value.ToString());

    internal static bool TryParse(string name, out T value) => ByName.TryGetValue(name.Trim(), out value);

    private static string Hyphenated(string name)
    {
        StringBuilder result = new();
        foreach (char c in name)
        {
            if (char.IsUpper(c) && result.Length > 0)
            {
                result.Append('-');
            }

            result.Append(char.ToLower(c, CultureInfo.InvariantCulture));
        }

        return result.ToString();
    }
}
