namespace Ilo.Domain.Html.Tests.Pages;

/// <summary>The words of a site's furniture in one language; none of them may come into a reading.</summary>
internal sealed record SiteWords
{
    internal required string Language { get; init; }

    internal required string[] Menu { get; init; }

    internal required string Skip { get; init; }

    internal required string Cookies { get; init; }

    internal required string Accept { get; init; }

    internal required string Share { get; init; }

    internal required string Related { get; init; }

    internal required string[] RelatedLinks { get; init; }

    internal required string Footer { get; init; }

    internal required string Updated { get; init; }

    internal static SiteWords Of(string? language) => language switch
    {
        "fr" => French,
        "es" => Spanish,
        _ => English,
    };

    private static SiteWords English { get; } = new()
    {
        Language = "en",
        Menu = ["Home", "About us", "Topics", "Regions", "Meetings", "Programmes", "News", "Statistics"],
        Skip = "Skip to main content",
        Cookies = "This site uses cookies to count its visitors. You may refuse them at any time, as you may since 25 May 2018.",
        Accept = "Accept all",
        Share = "Share this page",
        Related = "See also",
        RelatedLinks = ["Labour standards", "Jobs at sea", "Skills"],
        Footer = "© 1996-2024 Office of the Isles | Copyright and permissions | Privacy policy",
        Updated = "Last updated: 3 May 2024",
    };

    private static SiteWords French { get; } = new()
    {
        Language = "fr",
        Menu = ["Accueil", "À propos", "Thèmes", "Régions", "Réunions", "Programmes", "Actualités", "Statistiques"],
        Skip = "Aller au contenu principal",
        Cookies = "Ce site utilise des témoins pour compter ses visiteurs. Vous pouvez les refuser, comme depuis le 25 mai 2018.",
        Accept = "Tout accepter",
        Share = "Partager cette page",
        Related = "Voir aussi",
        RelatedLinks = ["Normes du travail", "Gens de mer", "Compétences"],
        Footer = "© 1996-2024 Bureau des Îles | Droits d'auteur | Confidentialité",
        Updated = "Dernière mise à jour : 3 mai 2024",
    };

    private static SiteWords Spanish { get; } = new()
    {
        Language = "es",
        Menu = ["Inicio", "Acerca de", "Temas", "Regiones", "Reuniones", "Programas", "Noticias", "Estadísticas"],
        Skip = "Ir al contenido principal",
        Cookies = "Este sitio usa cookies para contar sus visitas. Puede rechazarlas, como desde el 25 de mayo de 2018.",
        Accept = "Aceptar todo",
        Share = "Compartir esta página",
        Related = "Véase también",
        RelatedLinks = ["Normas del trabajo", "Gente de mar", "Competencias"],
        Footer = "© 1996-2024 Oficina de las Islas | Derechos de autor | Privacidad",
        Updated = "Última actualización: 3 de mayo de 2024",
    };
}
