using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Interchange.Writing;

/// <summary>The names of items and kinds, for every format alike.</summary>
internal static class ItemNames
{
    /// <summary>Returns the identifier that every format is made from.</summary>
    internal static string IdentifierOf<TRecord>(CatalogueItem<TRecord> item)
        where TRecord : class => item.Identifier.ToString();

    /// <summary>Returns where the item was first read.</summary>
    internal static SourceReference SourceOf<TRecord>(CatalogueItem<TRecord> item)
        where TRecord : class => item.Sources.IsEmpty ? default : item.Sources[0].Source;

    /// <summary>Returns the kind of what an item is linked to.</summary>
    internal static string TargetKind<TRecord>(CatalogueLinkKind kind)
        where TRecord : class => kind switch
        {
            CatalogueLinkKind.Event => Kind<Event>(),
            CatalogueLinkKind.Article => Kind<Article>(),
            CatalogueLinkKind.PossibleDuplicate => Kind<TRecord>(),
            _ => Kind<Project>(),
        };

    /// <summary>Returns the kind in the singular, for example <c>project</c>.</summary>
    internal static string Kind<TRecord>() =>
        typeof(TRecord) == typeof(Project) ? "project"
        : typeof(TRecord) == typeof(Event) ? "event"
        : typeof(TRecord) == typeof(Article) ? "article"
        : "office";

    /// <summary>Returns the address of the page that the item was first read from; null where the reading does not know it.</summary>
    internal static Uri? OriginalOf<TRecord>(CatalogueItem<TRecord> item)
        where TRecord : class =>
            item.Sources.Select(source => source.Source.Address).FirstOrDefault(address => address is { IsAbsoluteUri: true, Scheme: "http" or "https" });

    /// <summary>Returns the kind in the plural, for example <c>projects</c>.</summary>
    internal static string Plural<TRecord>() => Kind<TRecord>() + "s";
}
