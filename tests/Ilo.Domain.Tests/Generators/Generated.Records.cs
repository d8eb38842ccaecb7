using FsCheck;
using FsCheck.Fluent;

namespace Ilo.Domain.Tests.Generators;

// Expression-bodied: the order in which the initialisers of several files run is not defined.
internal static partial class Generated
{
    internal static Gen<Section> Sections =>
        from heading in TextsOrNull
        from paragraphs in ListOf(Paragraphs)
        select new Section { Heading = heading, Paragraphs = paragraphs };

    internal static Gen<Paragraph> Paragraphs =>
        from text in Texts
        from depth in Gen.Choose(0, 3)
        from number in OrNone(Gen.Choose(0, 12))
        select new Paragraph { Text = text, Depth = depth, Number = number };

    internal static Gen<Donor> Donors =>
        from id in IdsOf<Donor>()
        from name in Texts
        from acronym in TextsOrNull
        from kind in AnyOf<OrganisationKind>()
        from country in OrNone(Countries)
        from iati in TextsOrNull
        select new Donor { Id = id, Name = name, Acronym = acronym, Kind = kind, Country = country, IatiIdentifier = iati };

    internal static Gen<Organisation> Organisations =>
        from id in IdsOf<Organisation>()
        from name in Texts
        from acronym in TextsOrNull
        from kind in AnyOf<OrganisationKind>()
        from country in OrNone(Countries)
        select new Organisation { Id = id, Name = name, Acronym = acronym, Kind = kind, Country = country };

    internal static Gen<Theme> Themes =>
        from id in IdsOf<Theme>()
        from name in Texts
        from french in TextsOrNull
        from spanish in TextsOrNull
        from parent in OrNone(IdsOf<Theme>())
        from purpose in TextsOrNull
        from targets in ListOf(Texts)
        select new Theme { Id = id, Name = name, FrenchName = french, SpanishName = spanish, Parent = parent, DacPurposeCode = purpose, SdgTargets = targets };

    internal static Gen<Office> Offices =>
        from name in Texts
        from acronym in TextsOrNull
        from introduction in TextsOrNull
        from language in OrNone(Languages)
        select new Office { Name = name, Acronym = acronym, Introduction = introduction, Language = language };

    internal static Gen<Project> Projects =>
        from title in Texts
        from duration in OrNull(Intervals)
        from label in TextsOrNull
        from credit in TextsOrNull
        from summary in TextsOrNull
        from sections in ListOf(Sections)
        from budget in OrNone(Amounts)
        from code in TextsOrNull
        from locations in ListOf(Texts)
        from beneficiaries in ListOf(Texts)
        from donors in ListOf(Donors)
        from partners in ListOf(Organisations)
        from themes in ListOf(Themes)
        from status in AnyOf<ProjectStatus>()
        from language in OrNone(Languages)
        select new Project
        {
            Title = title,
            Duration = duration,
            Label = label,
            Credit = credit,
            Summary = summary,
            Sections = sections,
            Budget = budget,
            Code = code,
            Locations = locations,
            Beneficiaries = beneficiaries,
            Donors = donors,
            Partners = partners,
            Themes = themes,
            StatedStatus = status,
            Language = language,
        };

    internal static Gen<Event> Events =>
        from title in Texts
        from dates in OrNull(Intervals)
        from place in TextsOrNull
        from organizer in TextsOrNull
        from label in TextsOrNull
        from credit in TextsOrNull
        from summary in TextsOrNull
        from sections in ListOf(Sections)
        from donors in ListOf(Donors)
        from partners in ListOf(Organisations)
        from themes in ListOf(Themes)
        from projects in ListOf(IdsOf<Project>())
        from status in AnyOf<EventStatus>()
        from language in OrNone(Languages)
        select new Event
        {
            Title = title,
            Dates = dates,
            Place = place,
            Organizer = organizer,
            Label = label,
            Credit = credit,
            Summary = summary,
            Sections = sections,
            Donors = donors,
            Partners = partners,
            Themes = themes,
            Projects = projects,
            StatedStatus = status,
            Language = language,
        };

    internal static Gen<Article> Articles =>
        from title in Texts
        from kind in AnyOf<ArticleKind>()
        from printedKind in TextsOrNull
        from date in OrNone(PartialDates)
        from place in TextsOrNull
        from byline in TextsOrNull
        from label in TextsOrNull
        from credit in TextsOrNull
        from summary in TextsOrNull
        from sections in ListOf(Sections)
        from donors in ListOf(Donors)
        from partners in ListOf(Organisations)
        from themes in ListOf(Themes)
        from projects in ListOf(IdsOf<Project>())
        from language in OrNone(Languages)
        select new Article
        {
            Title = title,
            Kind = kind,
            PrintedKind = printedKind,
            Date = date,
            Place = place,
            Byline = byline,
            Label = label,
            Credit = credit,
            Summary = summary,
            Sections = sections,
            Donors = donors,
            Partners = partners,
            Themes = themes,
            Projects = projects,
            Language = language,
        };
}
