using FsCheck;
using FsCheck.Fluent;

namespace Ilo.Domain.Tests.Generators;

internal static partial class WritablePages
{
    /// <summary>What pages of one language are made of.</summary>
    private sealed record Words(
        LanguageCode Language, string[] Titles, string[] Sentences, string[] Labels, string[] Places, string[] Headings,
        (Ilo.Domain.Text.PageKind Kind, string Title)[] Lists,
        (RecordKind Kind, string Heading)[] ListHeadings, string Type, string[] ProjectTitles, string Latest);

    private static readonly Words English = new(
        LanguageCode.English,
        ["Roads for the north", "Skills that pay the rent", "Workers of the delta speak up", "What the harbour strike taught us",
            "Safety on the building sites of Alderton", "A new start after the flood"],
        ["The towns of the coast asked for help with their schools.", "This is the third time that miners and owners sit at one table.",
            "Women from the hills will learn how to run a workshop of their own.", "More than 400 families are paid for the work at last (see the report)."],
        ["Child labour", "Labour migration", "Norland", "Green jobs", "Social protection"],
        ["Alderton", "Alderton, Norland", "GENEVA", "Port St. Mary, Norland", "Quay (Old Town)", "Marchport, Brook and Quay"],
        ["Background", "Main activities", "What we learned", "Project objectives", "Why now?"],
        [(Ilo.Domain.Text.PageKind.ProjectList, "Programmes and projects"), (Ilo.Domain.Text.PageKind.EventList, "Events and meetings"),
            (Ilo.Domain.Text.PageKind.NewsList, "News of the region"), (Ilo.Domain.Text.PageKind.FeatureList, "Feature articles from the field"),
            (Ilo.Domain.Text.PageKind.PublicationList, "Publications of the office")],
        [(Ilo.Domain.RecordKind.Article, "What's new"), (RecordKind.Event, "Events"), (RecordKind.Publication, "Publications")],
        "Press release",
        ["Project for decent work in the mines", "Programme on skills for the islands"],
        "Latest from the project");

    private static readonly Words French = new(
        LanguageCode.French,
        ["Des routes pour le nord", "L’égalité au cœur des mines", "Les dockers prennent la parole", "Ce que la grève du port nous a appris",
            "Être apprenti aux îles"],
        ["Les villes de la côte ont demandé une aide pour leurs écoles.", "Les femmes des collines apprennent dans un atelier comment tenir une caisse.",
            "Plus de 400 familles sont payées par le port pour ce travail."],
        ["Travail des enfants", "Migration de main-d'œuvre", "Norlande", "Emplois verts"],
        ["Alderville", "Alderville, Norlande", "Genève", "Port-Sainte-Marie"],
        ["Contexte", "Ce que nous avons appris", "Objectifs"],
        [(Ilo.Domain.Text.PageKind.ProjectList, "Programmes et projets"), (Ilo.Domain.Text.PageKind.EventList, "Événements et réunions"),
            (Ilo.Domain.Text.PageKind.NewsList, "Actualités de la région"), (Ilo.Domain.Text.PageKind.FeatureList, "Reportages sur les îles"),
            (Ilo.Domain.Text.PageKind.PublicationList, "Publications du bureau")],
        [(Ilo.Domain.RecordKind.Article, "Actualités"), (RecordKind.Event, "Réunions"), (RecordKind.Publication, "Publications")],
        "Communiqué de presse",
        ["Projet pour le travail décent dans les mines", "Programme sur les compétences des îles"],
        "Dernières actualités");

    private static readonly Words Spanish = new(
        LanguageCode.Spanish,
        ["Caminos para el norte", "Lo que la huelga del puerto nos enseñó", "¿Quién cuida a los niños de la mina?", "Jóvenes de la costa piden empleo",
            "Año nuevo, taller nuevo"],
        ["Los pueblos de la costa pidieron ayuda para las escuelas.", "Las mujeres de la sierra aprenden en el taller cómo llevar una caja.",
            "Más de 400 familias cobran por fin el trabajo del puerto."],
        ["Trabajo infantil", "Migración laboral", "Norlandia", "Empleos verdes"],
        ["Alderilla", "Alderilla, Norlandia", "Ginebra", "Puerto Santa María"],
        ["Contexto", "Lo que aprendimos", "Objetivos"],
        [(Ilo.Domain.Text.PageKind.ProjectList, "Programas y proyectos"), (Ilo.Domain.Text.PageKind.EventList, "Eventos y reuniones"),
            (Ilo.Domain.Text.PageKind.NewsList, "Noticias de la región"), (Ilo.Domain.Text.PageKind.PublicationList, "Publicaciones de la oficina")],
        [(Ilo.Domain.RecordKind.Article, "Noticias"), (RecordKind.Event, "Eventos"), (RecordKind.Publication, "Publicaciones")],
        "Comunicado de prensa",
        ["Proyecto de trabajo decente en las minas", "Programa de oficios para las islas"],
        "Últimas noticias");

    // What stands before, inside or behind a title and might be taken for a marker, a number, a date or the end of a text.
    private static readonly string[] Openings = ["- ", "• ", "1. ", "3.5 ", "\"", "[", "(ILO) ", "2010: ", "– ", "* ", "#", "By "];
    private static readonly string[] Endings = [" (Phase II)", ".", "?", "!", " 2010", ", 3 May 2010", " [draft]", "...", ":", " - Part 2", " | Blog",
        " > more", " and", ", Inc.", "”", " / ILO", " (POSTPONED until further notice)"];

    private static Gen<Words> Tongues => Gen.Elements(English, French, Spanish);

    private static Gen<string> TitleOf(Words words) =>
        from title in Gen.Elements(words.Titles)
        from opening in Gen.Frequency((6, Gen.Constant("")), (1, Gen.Elements(Openings)))
        from ending in Gen.Frequency((4, Gen.Constant("")), (1, Gen.Elements(Endings)))
        from number in Gen.Frequency((3, Gen.Constant("")), (1, Gen.Choose(1, 99).Select(number => $" {number}")))
        select opening + title + number + ending;

    private static Gen<string> TextOf(Words words) =>
        from sentences in Gen.Elements(words.Sentences).NonEmptyListOf()
        from opening in Gen.Frequency((12, Gen.Constant("")), (1, Gen.Elements(Openings)))
        from ending in Gen.Frequency((12, Gen.Constant("")), (1, Gen.Elements(Endings)))
        select opening + string.Join(' ', sentences.Take(3)) + ending;

    // A point at the top of a page about one thing opens its first section.
    private static Gen<string> LeadOf(Words words) =>
        from text in TextOf(words)
        from ending in Gen.Frequency((12, Gen.Constant("")), (1, Gen.Elements(Endings)))
        select text.TrimStart('-', '•', '–', '*', '1', '.', ' ') + ending;
}
