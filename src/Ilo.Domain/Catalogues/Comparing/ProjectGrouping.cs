namespace Ilo.Domain.Catalogues.Comparing;

/// <summary>Gathers, project by project, what is linked to it.</summary>
internal static class ProjectGrouping
{
    internal static ValueList<ProjectGroup> Of(CatalogueContent catalogue)
    {
        var projects = catalogue.Projects.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        var events = Members(catalogue.Events);
        var articles = Members(catalogue.Articles);

        // A name's key can be the same as a project's key: the two are different groups.
        return projects.Keys.Select(key => (Key: key, Kind: CatalogueLinkKind.Project))
            .Concat(events.Keys).Concat(articles.Keys).Distinct()
            .OrderBy(group => group.Key, StringComparer.Ordinal).ThenBy(group => group.Kind)
            .Select(group => new ProjectGroup(group.Key, group.Kind == CatalogueLinkKind.Project ? projects[group.Key] : null)
            {
                Events = events.TryGetValue(group, out var ofEvents) ? ofEvents.ToValueList() : [],
                Articles = articles.TryGetValue(group, out var ofArticles) ? ofArticles.ToValueList() : [],
            })
            .ToValueList();
    }

    private static Dictionary<(string Key, CatalogueLinkKind Kind), List<CatalogueItem<TRecord>>> Members<TRecord>(ValueList<CatalogueItem<TRecord>> entries)
        where TRecord : class
    {
        Dictionary<(string Key, CatalogueLinkKind Kind), List<CatalogueItem<TRecord>>> members = [];
        foreach (CatalogueItem<TRecord> entry in entries)
        {
            foreach (CatalogueLink link in entry.Links)
            {
                if (link.Kind is CatalogueLinkKind.Project or CatalogueLinkKind.NamedProject)
                {
                    if (!members.TryGetValue((link.Key, link.Kind), out List<CatalogueItem<TRecord>>? list))
                    {
                        members.Add((link.Key, link.Kind), list = []);
                    }

                    list.Add(entry);
                }
            }
        }

        return members;
    }
}
