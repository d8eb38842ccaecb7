using System.Globalization;
using Ilo.Domain.Words.Languages;

namespace Ilo.Domain.Tests.Text.Matrix;

/// <summary>What the pages of the matrix are written with in one language: the reader's own words, and titles and texts of the tests' own.</summary>
/// <param name="Name">The language's code.</param>
/// <param name="Months">The months as the language writes them.</param>
/// <param name="Day">How a day is written: day, month, year.</param>
/// <param name="PageTitle">The title of a page that lists news.</param>
/// <param name="Titles">The titles of three items.</param>
/// <param name="Summary">The text of each.</param>
/// <param name="Words">What the reader knows of the language; null for German, of which it knows less.</param>
internal sealed record MatrixLanguage(
    string Name, IReadOnlyList<string> Months, string Day, string PageTitle, IReadOnlyList<string> Titles, string Summary, LanguageWords? Words)
{
    internal static IReadOnlyList<MatrixLanguage> All { get; } =
    [
        new(
            "en", English.Words.Months, "{0} {1} {2}", "News", ["Lamp makers meet by the lake", "Looms return to Brook", "A new kiln for Alderton"],
            "The makers of lamps met and spoke about the work that they share with the town.", English.Words),
        new(
            "fr", French.Words.Months, "{0} {1} {2}", "Actualités",
            ["Les lampistes se réunissent au bord du lac", "Les métiers reviennent à Brook", "Un four neuf pour Alderton"],
            "Les fabricants de lampes se sont réunis et ont parlé du travail qu'ils partagent avec la ville.", French.Words),
        new(
            "es", Spanish.Words.Months, "{0} de {1} de {2}", "Noticias",
            ["Los lampareros se reúnen junto al lago", "Los telares vuelven a Brook", "Un horno nuevo para Alderton"],
            "Los fabricantes de lámparas se reunieron y hablaron del trabajo que comparten con la ciudad.", Spanish.Words),
        new(
            "pt", Portuguese.Words.Months, "{0} de {1} de {2}", "Notícias",
            ["Os lampistas reúnem-se junto ao lago", "Os teares voltam a Brook", "Um forno novo para Alderton"],
            "Os fabricantes de lâmpadas reuniram-se e falaram do trabalho que não fazem sozinhos com a cidade.", Portuguese.Words),
        new(
            "de", GermanDates.Months, "{0}. {1} {2}", "News",
            ["Die Lampenmacher treffen sich am See", "Die Webstühle kehren nach Brook zurück", "Ein neuer Ofen für Alderton"],
            "Die Lampenmacher trafen sich und sprachen über die Arbeit, die sie mit der Stadt teilen.", null),
    ];

    /// <summary>Gets the days of the three items.</summary>
    internal static IReadOnlyList<LocalDate> Days { get; } = [new(2014, 5, 23), new(2014, 5, 9), new(2014, 4, 30)];

    /// <summary>Gets the first day of the week, with a capital.</summary>
    internal string Monday => (Words?.Weekdays ?? GermanDates.Weekdays)[0][0] is var day ? char.ToUpperInvariant(day[0]) + day[1..] : "";

    internal static MatrixLanguage Of(string name) => All.Single(language => language.Name == name);

    internal string Write(LocalDate day) => string.Format(CultureInfo.InvariantCulture, Day, day.Day, Months[day.Month - 1], day.Year);

    internal string Month(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{Months[day.Month - 1]} {day.Year}");

    public override string ToString() => Name;
}
