using System.Collections.Concurrent;
using System.Resources;

namespace Ilo.Domain.AspNetCore.Resources;

/// <summary>The words of the interface in one language. Nothing depends on the current culture.</summary>
/// <remarks>Immutable and safe for use by any number of threads.</remarks>
internal sealed partial class InterfaceWords
{
    private static readonly string[] Codes = ["en", "fr", "es"];
    private static readonly ResourceManager Manager = new("Ilo.Domain.AspNetCore.Resources.Words", typeof(InterfaceWords).Assembly);
    private static readonly InterfaceWords[] All = [.. Codes.Select(code => new InterfaceWords(code))];

    private readonly ConcurrentDictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly CultureInfo _culture;

    private InterfaceWords(string language)
    {
        Language = language;
        _culture = new CultureInfo(language);
    }

    /// <summary>Gets the languages that there are words in; the first is the one that resources fall back to.</summary>
    internal static IReadOnlyList<string> Languages => Codes;

    /// <summary>Gets the language: <c>en</c>, <c>fr</c> or <c>es</c>.</summary>
    internal string Language { get; }

    /// <summary>Gets a word or sentence by its name in the resource files.</summary>
    /// <exception cref="KeyNotFoundException">The files have no such name: a mistake of the program.</exception>
    internal string this[string name] => _words.GetOrAdd(name, Find, this);

    /// <summary>Returns the words of a language.</summary>
    /// <exception cref="ArgumentException">There are no words in the language.</exception>
    internal static InterfaceWords In(string language) =>
        Array.Find(All, words => words.Language == language)
        ?? throw new ArgumentException($"The interface has no words in '{language}'; it has {string.Join(", ", Languages)}.", nameof(language));

    /// <summary>Returns a sentence with its holes filled.</summary>
    internal string Fill(string name, params ReadOnlySpan<string> values)
    {
        string text = this[name];
        for (int i = 0; i < values.Length; i++)
        {
            text = text.Replace($"{{{i}}}", values[i], StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>Returns a number with what it counts, for example <c>1 project</c> or <c>0 projet</c>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="name">The name before <c>.One</c> and <c>.Many</c>.</param>
    internal string Count(long count, string name) => Fill($"{name}{(IsOne(count) ? ".One" : ".Many")}", Number(count));

    /// <summary>Returns a whole number with its thousands parted as the language does.</summary>
    internal string Number(long number)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        for (int at = digits.Length - 3; at > (number < 0 ? 1 : 0); at -= 3)
        {
            digits = digits.Insert(at, this["ThousandsSeparator"]);
        }

        return digits;
    }

    /// <summary>Returns an amount with its currency.</summary>
    internal string Amount(Money money)
    {
        long whole = (long)decimal.Truncate(money.Amount);
        string cents = money.Amount == whole ? "" : (money.Amount - whole).ToString(".00", CultureInfo.InvariantCulture);
        return $"{money.Currency}\u00A0{Number(whole)}{cents}";
    }

    /// <summary>Returns what a value of an enumeration is called.</summary>
    internal string Of<T>(T value)
        where T : struct, Enum =>
        this[$"{(typeof(T) == typeof(ProjectStatus) ? "Status" : typeof(T).Name)}.{value}"];

    /// <summary>Returns what a theme is called; in English where the vocabulary has no name in the language.</summary>
    internal string NameOf(Theme theme) => Language switch
    {
        "fr" => theme.FrenchName ?? theme.Name,
        "es" => theme.SpanishName ?? theme.Name,
        _ => theme.Name,
    };

    /// <summary>Returns a target of the Sustainable Development Goals with its goal, for example <c>8.7 Decent work and economic growth</c>.</summary>
    internal string Target(string target) =>
        Manager.GetString($"Goal.{target.Split('.')[0]}", _culture) is { } goal ? $"{target} {goal}" : target;

    /// <summary>Returns what a language is called; its code where there is no word for it.</summary>
    internal string NameOf(LanguageCode language) => Manager.GetString($"Language.{language}", _culture) ?? language.ToString();

    // In French nothing and one are singular.
    private bool IsOne(long count) => count == 1 || (count == 0 && Language == "fr");

    private static string Find(string name, InterfaceWords words) =>
        Manager.GetString(name, words._culture) ?? throw new KeyNotFoundException($"The words of the interface have no '{name}'.");
}
