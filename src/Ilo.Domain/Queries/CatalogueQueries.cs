using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.Catalogues;

/// <summary>Questions that a whole catalogue can be asked.</summary>
public static class CatalogueQueries
{
    /// <summary>Returns the phases of a project, itself included: what it follows and what follows it, however far, earliest first.</summary>
    /// <param name="catalogue">The catalogue to search.</param>
    /// <param name="project">One of the catalogue's projects.</param>
    /// <exception cref="ArgumentNullException">The catalogue or <paramref name="project"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="project"/> is not in the catalogue.</exception>
    public static IEnumerable<Project> PhasesOf(this Catalogue catalogue, Project project)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        HashSet<Project> phases = [];
        Stack<Project> next = new([catalogue.ItemOf(project).Record]);
        while (next.TryPop(out Project? phase))
        {
            if (phases.Add(phase))
            {
                foreach (Project neighbour in catalogue.PredecessorsOf(phase).Concat(catalogue.SuccessorsOf(phase)))
                {
                    next.Push(neighbour);
                }
            }
        }

        return phases.OrderBy(RecordOrder.Start, RecordOrder.End);
    }

    /// <summary>Returns the projects, events and articles that answer a query, each in its order and paged alike.</summary>
    /// <param name="catalogue">The catalogue to search.</param>
    /// <param name="query">The query; one in which something could not be read finds nothing.</param>
    /// <param name="vocabulary">What names are known, and which theme is below which; <see cref="Vocabulary.Default"/> where it is null.</param>
    /// <exception cref="ArgumentNullException">The catalogue or <paramref name="query"/> is null.</exception>
    public static CatalogueAnswer Answer(this Catalogue catalogue, CatalogueQuery query, Vocabulary? vocabulary = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return new(catalogue.Projects.Answer(query, vocabulary), catalogue.Events.Answer(query, vocabulary), catalogue.Articles.Answer(query, vocabulary));
    }

    /// <summary>Counts, over all kinds of record, what choosing a value would find.</summary>
    /// <param name="catalogue">The catalogue to search.</param>
    /// <param name="query">The query so far; what it chooses in a facet is left out of that facet's own counts, so that more values can be chosen.</param>
    /// <param name="vocabulary">What names are known, and which theme is below which; <see cref="Vocabulary.Default"/> where it is null.</param>
    /// <exception cref="ArgumentNullException">The catalogue or <paramref name="query"/> is null.</exception>
    public static ValueList<Facet> Facets(this Catalogue catalogue, CatalogueQuery query, Vocabulary? vocabulary = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return catalogue.Projects.Concat<IRecord>(catalogue.Events).Concat(catalogue.Articles).Facets(query, vocabulary);
    }
}
