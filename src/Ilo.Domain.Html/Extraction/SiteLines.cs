using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Tells lines that a site adds to a page: its pages by number (<c>1 | 2 | Next</c>), what to do with the page (<c>Print this page</c>),
/// where it lies (<c>Home » Events</c>).</summary>
internal static class SiteLines
{
    private const int MaxLetters = 80;
    private const int LeastParts = 2;
    private const int MostWords = 7;

    private static readonly char[] Separators =
        [' ', '\u00A0', '|', '·', '•', '/', ',', '.', '…', '«', '»', '‹', '›', '<', '>', '←', '→', '[', ']', '(', ')', '-', '–', '—', ':', '\n', '\r', '\t',
            '’', '\''];

    private static readonly FrozenSet<string> PagingWords = Of(
        "first", "last", "next", "prev", "previous", "page", "pages", "of", "older", "newer", "posts", "premier", "première", "dernier", "dernière", "suivant",
        "suivante", "précédent", "précédente", "de", "sur", "anterior", "siguiente", "primera", "primero", "última", "último", "página", "páginas",
        "seguinte", "próxima", "entries", "entrées", "inicio", "início", "fin", "home", "start", "end", "début", "mostrando", "resultado", "resultados",
        "affichage", "résultat",
        "résultats", "displaying", "items", "éléments", "elementos", "à", "a", "à", "di", "von", "results", "showing", "to");

    private static readonly FrozenSet<string> Moves = Of(
        "next", "prev", "previous", "older", "newer", "suivant", "suivante", "précédent", "précédente", "anterior", "siguiente", "seguinte", "próxima");

    private static readonly FrozenSet<string> Controls = Of(
        "print", "print this page", "print page", "printer friendly version", "printer friendly", "print version", "printable version", "email this page",
        "e mail this page", "send this page", "send to a friend", "email", "share", "share this page", "share this content", "tweet", "back", "back to top",
        "top", "top of page", "return to top", "go to top", "back to list", "back to the list", "go back", "close", "close window", "skip to content",
        "skip to main content", "skip navigation", "text size", "font size", "search", "search this site", "loading", "filter", "subscribe", "rss", "rss feed",
        "imprimer", "imprimer cette page", "version imprimable", "version pour impression", "version à imprimer", "envoyer à un ami",
        "envoyer cette page", "partager", "partager cette page", "retour", "haut de page", "haut de la page", "retour en haut", "retour en haut de page",
        "retour à la liste", "fermer", "aller au contenu", "aller au contenu principal", "taille du texte", "rechercher", "recherche", "imprimir",
        "imprimir esta página", "versión para imprimir", "versión imprimible", "enviar a un amigo", "enviar esta página", "enviar por correo", "compartir",
        "compartir esta página", "volver", "volver arriba", "arriba", "inicio de página", "volver a la lista", "volver al listado", "cerrar",
        "ir al contenido", "ir al contenido principal", "tamaño del texto", "buscar", "partilhar", "voltar", "topo", "versão para impressão",
        "contact us", "write to us", "contactez nous", "nous contacter", "écrivez nous", "nous écrire", "contáctenos", "escríbanos", "fale conosco");

    private static readonly string[] Choices =
    [
        "sort by", "sorted by", "order by", "ordered by", "filter by", "show", "display", "view as", "items per page", "results per page", "trier par",
        "triés par", "classer par", "filtrer par", "afficher", "résultats par page", "ordenar por", "ordenado por", "filtrar por", "mostrar", "ver por",
        "resultados por página",
    ];

    private static readonly FrozenSet<string> Returns = Of(
        "back", "go", "return", "retour", "retourner", "revenir", "volver", "regresar", "voltar", "regressar");

    private static readonly FrozenSet<string> Directions = Of("to", "au", "aux", "al", "ao", "aos", "às", "página", "page");

    private static readonly FrozenSet<string> Homes = Of("home", "accueil", "inicio", "início", "portada");

    private static readonly string[] TrailSigns = ["»", "›", " > ", " :: ", "→"];

    // "Subscribe to this feed"
    private static readonly FrozenSet<string> Invitations = Of(
        "subscribe", "unsubscribe", "rss", "abonnez", "suscríbase", "suscribirse", "suscribete", "suscríbete", "subscreva", "webmaster", "tweet", "whatsapp");

    internal static bool Is(IElement element, Dictionary<IElement, ElementFacts> all) =>
        all[element] is { Letters: > 0 and <= MaxLetters, Headings: 0, Dates: 0 } facts
            && element.LocalName is "p" or "div" or "td" or "tr" or "table" or "li" or "ul" or "ol" or "span" or "a" or "font" or "center" or "small" or "nav"
            && (Tags.IsBlock(element) || element.ParentElement is not { } line || all[line].Letters == facts.Letters)
            && element.TextContent is var text && (IsPaging(text, facts) || IsControl(text) || IsTrail(text)
                || (facts.Links == 1 && facts.LinkLetters == facts.Letters && (LinkWords.IsToList(text) || IsReturn(text)))
                || IsChoice(text, facts));

    private static bool IsPaging(string text, ElementFacts facts)
    {
        string[] parts = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        int figures = parts.Count(static part => part.All(char.IsAsciiDigit));
        return parts.Length >= LeastParts && (facts.Links > 0 || figures > LeastParts)
            && parts.All(static part => PagingWords.Contains(part) || part.All(char.IsAsciiDigit))
            && (parts.Any(Moves.Contains) || figures >= LeastParts);
    }

    // "Home » Events » Forum"
    private static bool IsTrail(string text) =>
        text.Split(TrailSigns, StringSplitOptions.TrimEntries) is [var first, _, ..] && Homes.Contains(first);

    private static bool IsControl(string text)
    {
        string[] words = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return Controls.Contains(string.Join(' ', words)) || (words.Length is > 1 and <= MostWords && Invitations.Contains(words[0]));
    }

    // "Sort by Date Title", where the first words are no link: "Show of looms" that is one is a title.
    private static bool IsChoice(string text, ElementFacts facts) =>
        facts.Links > 0 && facts.LinkLetters < facts.Letters && text.TrimStart() is var line
            && Choices.FirstOrDefault(words => line.StartsWith(words, StringComparison.OrdinalIgnoreCase)
                && line.Length > words.Length && !char.IsLetterOrDigit(line[words.Length])) is { } choice
            && facts.Letters <= facts.LinkLetters + choice.Length + facts.Links + 1;

    // "Back to the events", "Retour à l'accueil"
    private static bool IsReturn(string text) =>
        text.Split(Separators, StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 and <= MostWords } words && Returns.Contains(words[0])
            && words[1..].All(static word => word.Length == 1 || Directions.Contains(word) || Homes.Contains(word) || LinkWords.IsOfList(word));

    private static FrozenSet<string> Of(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
