using Ilo.Domain.Text;

namespace Ilo.Domain.AspNetCore.Folder;

/// <summary>Makes the next catalogue from the one that is shown: pages that are as they were are not joined anew.</summary>
internal static class FolderJoin
{
    /// <summary>Joins all pages for the first time.</summary>
    internal static Catalogue First(FolderChange change, CatalogueOptions options, IProgress<CatalogueProgress>? progress, CancellationToken stop) =>
        Catalogue.From(change.Files.Values.Select(file => file.Page.Reading).OfType<PageReading>(), options, progress, stop);

    /// <summary>Replaces the pages that have changed and removes those that are gone; the identifiers of what is shown stay.</summary>
    internal static Catalogue Next(Catalogue shown, FolderChange change, CancellationToken stop)
    {
        CatalogueBuilder builder = shown.ToBuilder();
        foreach (string name in change.Gone.Concat(change.Changed.Where(file => file.Page.Reading is null).Select(file => file.File.Name)))
        {
            builder.Remove(name);
        }

        foreach (PageReading reading in change.Changed.Select(file => file.Page.Reading).OfType<PageReading>())
        {
            builder.Replace(reading);
        }

        return builder.Build(cancellationToken: stop);
    }
}
