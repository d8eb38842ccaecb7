using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.Queries.Matching;

/// <summary>What names stand for: in a question, and in a record whose page prints a name that the vocabulary knows by another.</summary>
/// <remarks>
/// A donor answers to the identifiers that <see cref="KeysOf(Donor)"/> returns, the first of which is its own. A question, a query and a facet
/// all go by these, so that what is counted is what choosing it finds.
/// </remarks>
internal readonly struct VocabularyNames(Vocabulary? vocabulary)
{
    private const string NoneName = "none";

    private readonly Vocabulary _vocabulary = vocabulary ?? Vocabulary.Default;

    /// <summary>Returns whether another goes by the same vocabulary.</summary>
    internal bool IsSame(VocabularyNames other) => ReferenceEquals(_vocabulary, other._vocabulary);

    /// <summary>Returns the identifier that a name stands for; where the vocabulary has none, the one that is made from the name.</summary>
    internal Id<Donor> DonorNamed(string name) => TryDonor(name) ?? Made<Donor>(name);

    /// <inheritdoc cref="DonorNamed(string)"/>
    internal Id<Organisation> PartnerNamed(string name) => TryPartner(name) ?? Made<Organisation>(name);

    /// <inheritdoc cref="DonorNamed(string)"/>
    internal Id<Theme> ThemeNamed(string name) => TryTheme(name) ?? Made<Theme>(name);

    /// <summary>Returns the identifier that a name stands for.</summary>
    /// <exception cref="ArgumentException">The vocabulary knows no such name; the message has the nearest.</exception>
    internal Id<Donor> KnownDonor(string name) => IsNone(name) ? None<Donor>() : TryDonor(name) ?? throw Unknown("donor", name);

    /// <inheritdoc cref="KnownDonor(string)"/>
    internal Id<Organisation> KnownPartner(string name) => IsNone(name) ? None<Organisation>() : TryPartner(name) ?? throw Unknown("partner", name);

    /// <inheritdoc cref="KnownDonor(string)"/>
    internal Id<Theme> KnownTheme(string name) => IsNone(name) ? None<Theme>() : TryTheme(name) ?? throw Unknown("theme", name);

    /// <summary>Returns what stands for the records that name none: <c>donor:none</c>.</summary>
    internal static Id<T> None<T>()
        where T : class =>
        Id<T>.OfDigits(NoneName);

    internal static bool IsNone(string name) => name.AsSpan().Trim().Equals(NoneName, StringComparison.OrdinalIgnoreCase);

    internal Id<Donor>? TryDonor(string name) => _vocabulary.Donors.TryGet(name, out Donor? donor) ? donor.Id : null;

    // A donor can be a partner too, under the same identifier.
    internal Id<Organisation>? TryPartner(string name) =>
        _vocabulary.Organisations.TryGet(name, out Organisation? partner) ? partner.Id
        : _vocabulary.Donors.TryGet(name, out Donor? donor) ? Id<Organisation>.Parse(donor.Id.ToString(), null)
        : null;

    internal Id<Theme>? TryTheme(string name) => _vocabulary.Themes.TryGet(name, out Theme? theme) ? theme.Id : null;

    internal Donor? Known(Id<Donor> id) => _vocabulary.Donors.TryGet(id, out Donor? donor) ? donor : null;

    internal Theme? Known(Id<Theme> id) => _vocabulary.Themes.TryGet(id, out Theme? theme) ? theme : null;

    /// <summary>Returns what was probably meant; null where the vocabulary is empty. Every known name is compared.</summary>
    /// <param name="kind">The key of the query: donor, partner or theme.</param>
    /// <param name="name">The name.</param>
    internal string? Nearest(string kind, string name) => kind switch
    {
        "donor" => _vocabulary.Donors.Nearest(name, 1) is [var donor] ? donor.Id.ToString() : null,
        "partner" => _vocabulary.Organisations.Nearest(name, 1) is [var partner] ? partner.Id.ToString() : null,
        _ => _vocabulary.Themes.Nearest(name, 1) is [var theme] ? theme.Id.ToString() : null,
    };

    internal IEnumerable<Id<Donor>> KeysOf(Donor donor) =>
        Known(donor.Id) is not null ? [donor.Id] : TryDonor(donor.Name) is { } id ? [id] : [donor.Id, Made<Donor>(donor.Name)];

    internal IEnumerable<Id<Organisation>> KeysOf(Organisation partner) =>
        TryPartner(partner.Id.ToString()) is { } known ? [known] : TryPartner(partner.Name) is { } id ? [id] : [partner.Id, Made<Organisation>(partner.Name)];

    /// <summary>Returns the theme's own identifier and those of every wider theme, by the vocabulary and by the record.</summary>
    internal IEnumerable<Id<Theme>> KeysOf(Theme theme)
    {
        Id<Theme> own = Known(theme.Id) is not null ? theme.Id : TryTheme(theme.Name) ?? theme.Id;
        List<Id<Theme>> keys = [own];
        AddAbove(own, keys);
        if (theme.Parent is { } parent && !keys.Contains(parent))
        {
            keys.Add(parent);
            AddAbove(parent, keys);
        }

        return keys;
    }

    /// <summary>Returns the themes that a record is found under, each once: those that it names, as it names them, and every wider one.</summary>
    internal IEnumerable<Theme> ThemesOf(ValueList<Theme> themes)
    {
        VocabularyNames naming = this;
        return themes.SelectMany(theme => naming.KeysOf(theme).Select(id =>
                id == theme.Id ? theme : naming.Known(id) ?? new Theme { Id = id, Name = id.ToString() }))
            .DistinctBy(theme => theme.Id);
    }

    /// <summary>Puts for each identifier the one that records answer to.</summary>
    internal CatalogueQuery Resolved(CatalogueQuery query)
    {
        VocabularyNames naming = this;
        return query with
        {
            Donors = [.. query.Donors.Select(id => naming.TryDonor(id.ToString()) ?? id)],
            Partners = [.. query.Partners.Select(id => naming.TryPartner(id.ToString()) ?? id)],
            Themes = [.. query.Themes.Select(id => naming.TryTheme(id.ToString()) ?? id)],
        };
    }

    private void AddAbove(Id<Theme> theme, List<Id<Theme>> keys)
    {
        foreach (Theme wider in _vocabulary.Themes.Ancestors(theme))
        {
            if (keys.Contains(wider.Id))
            {
                return;
            }

            keys.Add(wider.Id);
        }
    }

    private ArgumentException Unknown(string kind, string name) =>
        new(
            Nearest(kind, name) is { } nearest ? $"No known {kind} is named '{name}'; the nearest is '{nearest}'." : $"No known {kind} is named '{name}'.",
            kind);

    private static Id<T> Made<T>(string name)
        where T : class =>
        Id<T>.Parse(Slug.Of(name), null);
}
