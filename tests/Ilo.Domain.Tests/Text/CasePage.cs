namespace Ilo.Domain.Tests.Text;

/// <summary>A page of three entries, the second of which has the lines of a case below its title.</summary>
internal static class CasePage
{
    internal static string With(string context, string lines)
    {
        (string kind, string title, string sentence, string first, string last) = context switch
        {
            "en" => ("Events", "Session of the guild", "The guild met in its hall.", "1 March 2013", "12 June 2015"),
            "en proj" => ("Projects", "Project of the guild", "The project builds a hall.", "1 March 2013 - 30 June 2014", "1 June 2015 - 31 May 2016"),
            "news" => ("News", "Guild opens a school", "The school has forty places.", "1 March 2013", "12 June 2015"),
            "fr" => ("Réunions et événements", "Session de la guilde", "La guilde s'est réunie dans sa salle.", "1 mars 2013", "12 juin 2015"),
            "fr proj" => ("Projets", "Projet de la guilde", "Le projet construit une salle.", "1 mars 2013 - 30 juin 2014", "1 juin 2015 - 31 mai 2016"),
            "es" => ("Reuniones y eventos", "Sesión del gremio", "El gremio se reunió en su sala.", "1 de marzo de 2013", "12 de junio de 2015"),
            _ => throw new ArgumentOutOfRangeException(nameof(context), context, "No page is known for this."),
        };
        (string before, string after) = context[..2] switch
        {
            "fr" => ("Atelier des phares", "Forum des pilotes"),
            "es" => ("Taller de faros", "Foro de pilotos"),
            _ => ("Workshop on lights", "Forum of pilots"),
        };
        return $"{kind}\n\n{Entry(1, before, first, sentence)}{Entry(2, title, lines, sentence)}{Entry(3, after, last, sentence)}";
    }

    private static string Entry(int number, string title, string lines, string sentence) =>
        $"  {number}. {title}\n\n    {lines.Replace("\n", "\n    ", StringComparison.Ordinal)}\n\n    {sentence}\n\n";
}
