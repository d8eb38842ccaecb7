using System.Globalization;

namespace Ilo.Domain.Catalogues.Joining;

/// <summary>Gives entries their keys: readable, unique, and the same in any order of input.</summary>
internal static class Keys
{
    // How long a form is tells how much was needed to tell the entry from others: title; year too; a short hash; the whole hash.
    private const int Forms = 4;
    private const int ShortHashLength = 6;

    /// <summary>Returns a key for each cluster of sources, in their order.</summary>
    internal static string[] Of<TRecord>(IReadOnlyList<TRecord> records, IReadOnlyList<IReadOnlyList<SourceRecord<TRecord>>> sources, RecordTraits<TRecord> traits)
        where TRecord : class
    {
        string[] keys = new string[records.Count];
        int[] forms = new int[records.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = Base(traits.Title(records[i]));
        }

        while (true)
        {
            bool changed = false;
            foreach (var group in Enumerable.Range(0, keys.Length).GroupBy(i => keys[i], StringComparer.Ordinal).Where(group => group.Skip(1).Any()).ToList())
            {
                // The last form holds a hash of every source, and no source is in two entries: it collides with shorter forms alone.
                foreach (int i in group.Where(i => forms[i] < Forms - 1))
                {
                    keys[i] = Key(records[i], sources[i], ++forms[i], traits);
                    changed = true;
                }
            }

            if (!changed)
            {
                return keys;
            }
        }
    }

    internal static string Base(string title)
    {
        string slug = Slug.Of(title);
        if (slug.Length <= CatalogueDefaults.MaxKeyLength)
        {
            return slug;
        }

        int hyphen = slug.LastIndexOf('-', CatalogueDefaults.MaxKeyLength);
        return slug[..(hyphen > 0 ? hyphen : CatalogueDefaults.MaxKeyLength)];
    }

    private static string Key<TRecord>(TRecord record, IReadOnlyList<SourceRecord<TRecord>> sources, int form, RecordTraits<TRecord> traits)
        where TRecord : class
    {
        string key = Base(traits.Title(record));
        if (traits.Dates(record) is { } dates)
        {
            key += "-" + dates.Start.Year.ToString("0000", CultureInfo.InvariantCulture);
        }

        if (form == 1)
        {
            return key;
        }

        using ContentHash hash = ContentHash.Start();
        foreach (SourceRecord<TRecord> source in sources)
        {
            hash.Add(source.Source.SourceName).Add(source.Source.Span.Start).Add(source.Source.Span.Length).Add(source.Source.Line)
                .Add(source.Source.Column).Add(source.Entry).Add((int)source.PageKind).Add(traits.Hash(source.Record));
        }

        string digits = hash.ToId<TRecord>().ToString();
        return $"{key}-{(form == 2 ? digits[..ShortHashLength] : digits)}";
    }
}
