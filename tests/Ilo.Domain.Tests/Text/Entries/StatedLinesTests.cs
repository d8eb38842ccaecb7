using System.Text.Json.Nodes;
using Ilo.Domain.Dates;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text.Entries;

/// <summary>
/// Lines of dates, periods and sums, each as the second line of the second of three entries. <c>StatedLines.jsonl</c> says for each what the entry has from it;
/// <c>kept</c> lines belong to the summary, and <c>anySummary</c> leaves open what becomes of words that are no property.
/// </summary>
public sealed class StatedLinesTests
{
    private static readonly Dictionary<string, string[]> Pages = new()
    {
        ["en"] =
        [
            "Events and meetings\n\n2014", "Opening of the mill", "1 May 2014", "The mill opened its gates.", "Meeting of the weavers",
            "The weavers spoke of looms.",
            "Closing of the mill", "20 May 2014", "The mill closed its gates.",
        ],
        ["news"] =
        [
            "News\n\n2014", "Mill gets a wheel", "02 May 2014", "The wheel was turned at noon.", "Weavers open a school", "The school has four rooms.",
            "Looms are dear", "20 May 2014", "The price of looms rose.",
        ],
        ["pen"] =
        [
            "Programmes and projects", "Wheels for the mill", "1 May 2018 - 30 April 2020", "The wheels are turned.", "Project of the weavers",
            "The weavers build looms.",
            "Looms for the valley", "1 June 2016 - 31 May 2018", "The looms are made.",
        ],
        ["fr"] =
        [
            "Réunions et événements\n\n2014", "Ouverture du moulin", "1 mai 2014", "Le moulin a ouvert ses portes.", "Session des tisserands",
            "Les tisserands ont parlé des métiers.", "Clôture du moulin", "20 mai 2014", "Le moulin a fermé ses portes.",
        ],
        ["pfr"] =
        [
            "Programmes et projets", "Des roues pour le moulin", "1 mai 2018 - 30 avril 2020", "Les roues sont tournées.", "Projet des tisserands",
            "Les tisserands construisent des métiers.", "Des métiers pour la vallée", "1 juin 2016 - 31 mai 2018", "Les métiers sont faits.",
        ],
        ["es"] =
        [
            "Reuniones y eventos\n\n2014", "Apertura del molino", "1 de mayo de 2014", "El molino abrió sus puertas.", "Reunión de los tejedores",
            "Los tejedores hablaron de los telares.", "Cierre del molino", "20 de mayo de 2014", "El molino cerró sus puertas.",
        ],
        ["pes"] =
        [
            "Programas y proyectos", "Ruedas para el molino", "1 de mayo de 2018 - 30 de abril de 2020", "Las ruedas están giradas.",
            "Proyecto de los tejedores",
            "Los tejedores construyen telares.", "Telares para el valle", "1 de junio de 2016 - 31 de mayo de 2018", "Los telares están hechos.",
        ],
        ["pt"] =
        [
            "Eventos e reuniões\n\n2019", "Abertura do moinho", "1 de maio de 2019", "O moinho abriu as suas portas.", "Reunião dos tecelões",
            "Os tecelões falaram dos teares.",
            "Encerramento do moinho", "20 de maio de 2019", "O moinho fechou as suas portas.",
        ],
        ["ppt"] =
        [
            "Programas e projetos", "Rodas para o moinho", "1 de maio de 2018 - 30 de abril de 2020", "As rodas são giradas.", "Projeto dos tecelões",
            "Os tecelões constroem teares.", "Teares para o vale", "1 de junho de 2016 - 31 de maio de 2018", "Os teares são feitos.",
        ],
    };

    public static TheoryData<string> Lines => [.. File.ReadLines(Repository.PathOf("tests/Ilo.Domain.Tests/Text/Entries/StatedLines.jsonl"))];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Read_LineOfAnEntry_GivesWhatItStates(string line)
    {
        JsonNode stated = JsonNode.Parse(line)!;
        string[] page = Pages[(string)stated["page"]!];
        string text = (string)stated["line"]!;
        PageReading reading = PageReader.Read(
            $"{page[0]}\n\n  1. {page[1]}\n\n    {page[2]}\n\n    {page[3]}\n\n  2. {page[4]}\n\n    {text.Replace("\n", "\n    ", StringComparison.Ordinal)}\n\n    {page[5]}\n\n"
            + $"  3. {page[6]}\n\n    {page[7]}\n\n    {page[8]}\n");

        Assert.Equal(3, reading.Page.Entries.Count);
        Entry entry = reading.Page.Entries[1];
        Assert.Equal((page[4], null), (entry.Title, entry.Label));
        Assert.Equal((string?)stated["dates"], entry.Dates is { } dates ? DateIntervalPattern.Iso.Format(dates) : null);
        Assert.Equal((string?)stated["place"], entry.Place?.Replace("\u00AD", "", StringComparison.Ordinal));
        Assert.Equal((string?)stated["code"], entry.Code);
        Assert.Equal((string?)stated["budget"], entry.Budget is { } sum
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{sum.Amount:0.##} {sum.Currency}") : null);
        if (stated["anySummary"] is null)
        {
            Assert.Equal(stated["kept"] is null ? page[5] : $"{text} {page[5]}", entry.Summary);
        }
    }
}
