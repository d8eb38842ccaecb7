using Ilo.Domain.Indexes;
using Ilo.Domain.Queries.Matching;
using Ilo.Domain.Vocabularies;

namespace Ilo.Domain;

public static partial class RecordQueries
{
    /// <summary>Keeps the records that a donor pays for.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="records">The records to search.</param>
    /// <param name="donor">The donor's identifier, name, acronym or another name of it, such as <c>eu</c>, <c>European Union</c> or <c>Dutch</c>;
    /// case and accents do not count; <c>none</c> keeps the records that state no donor.</param>
    /// <param name="vocabulary">What names are known; <see cref="Vocabulary.Default"/> where it is null.</param>
    /// <exception cref="ArgumentNullException">The sequence or <paramref name="donor"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="donor"/> is blank, or the vocabulary knows no such name; the message has the nearest.
    /// Where a name may be unknown, <c>vocabulary.Donors.TryGet</c> asks first.</exception>
    public static IEnumerable<TRecord> FundedBy<TRecord>(this IEnumerable<TRecord> records, string donor, Vocabulary? vocabulary = null)
        where TRecord : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentException.ThrowIfNullOrWhiteSpace(donor);
        VocabularyNames naming = new(vocabulary);
        return records.OfDonors(naming, [naming.KnownDonor(donor)]);
    }

    /// <summary>Keeps the records that a donor pays for.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="records">The records to search.</param>
    /// <param name="donor">The donor's identifier.</param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="donor"/> is the empty identifier.</exception>
    public static IEnumerable<TRecord> FundedBy<TRecord>(this IEnumerable<TRecord> records, Id<Donor> donor)
        where TRecord : class, IRecord
    {
        Guard.NotEmpty(donor, nameof(donor));
        return records.OfDonors(one => one.Id == donor);
    }

    /// <summary>Keeps the records that a donor of a kind pays for.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="records">The records to search.</param>
    /// <param name="kind">The kind, for example <see cref="OrganisationKind.Government"/>.</param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the defined ones.</exception>
    public static IEnumerable<TRecord> FundedBy<TRecord>(this IEnumerable<TRecord> records, OrganisationKind kind)
        where TRecord : class, IRecord
    {
        Guard.Defined(kind, nameof(kind));
        return records.OfDonors(donor => donor.Kind == kind);
    }

    /// <summary>Keeps the records that a donor from a country pays for; multilateral donors are from none.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="records">The records to search.</param>
    /// <param name="country">The country.</param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="country"/> is the empty code.</exception>
    public static IEnumerable<TRecord> FundedBy<TRecord>(this IEnumerable<TRecord> records, CountryCode country)
        where TRecord : class, IRecord
    {
        ThrowIfEmpty(country);
        return records.OfDonors(donor => donor.Country == country);
    }

    /// <summary>Keeps the records that a partner takes part in.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="records">The records to search.</param>
    /// <param name="partner">The partner's identifier, name, acronym or another name of it; case and accents do not count; <c>none</c> keeps the
    /// records that state no partner. A partner that the vocabulary does not know is asked for by its identifier.</param>
    /// <param name="vocabulary">What names are known; <see cref="Vocabulary.Default"/> where it is null.</param>
    /// <exception cref="ArgumentNullException">The sequence or <paramref name="partner"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="partner"/> is blank, or the vocabulary knows no such name; the message has
    /// the nearest.</exception>
    public static IEnumerable<TRecord> WithPartner<TRecord>(this IEnumerable<TRecord> records, string partner, Vocabulary? vocabulary = null)
        where TRecord : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentException.ThrowIfNullOrWhiteSpace(partner);
        VocabularyNames naming = new(vocabulary);
        return records.OfPartners(naming, [naming.KnownPartner(partner)]);
    }

    /// <summary>Keeps the records that a partner takes part in.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="records">The records to search.</param>
    /// <param name="partner">The partner's identifier.</param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="partner"/> is the empty identifier.</exception>
    public static IEnumerable<TRecord> WithPartner<TRecord>(this IEnumerable<TRecord> records, Id<Organisation> partner)
        where TRecord : class, IRecord
    {
        Guard.NotEmpty(partner, nameof(partner));
        return records.OfPartners(one => one.Id == partner);
    }

    internal static IEnumerable<TRecord> OfDonors<TRecord>(this IEnumerable<TRecord> records, VocabularyNames naming, ValueList<Id<Donor>> ids)
        where TRecord : class, IRecord =>
        ids.Contains(VocabularyNames.None<Donor>())
            ? records.Where(record => record.Donors.IsEmpty || record.Donors.Any(donor => naming.KeysOf(donor).Any(key => ids.Contains(key))))
            : records.OfDonors(donor => naming.KeysOf(donor).Any(key => ids.Contains(key)));

    internal static IEnumerable<TRecord> OfPartners<TRecord>(this IEnumerable<TRecord> records, VocabularyNames naming, ValueList<Id<Organisation>> ids)
        where TRecord : class, IRecord =>
        ids.Contains(VocabularyNames.None<Organisation>())
            ? records.Where(record => record.Partners.IsEmpty || record.Partners.Any(partner => naming.KeysOf(partner).Any(key => ids.Contains(key))))
            : records.OfPartners(partner => naming.KeysOf(partner).Any(key => ids.Contains(key)));

    internal static IEnumerable<TRecord> OfDonors<TRecord>(this IEnumerable<TRecord> records, Func<Donor, bool> matches)
        where TRecord : class, IRecord =>
        Selection.Carrying(records, index => index.Donors, record => record.Donors, ById.Donors, matches);

    internal static IEnumerable<TRecord> OfPartners<TRecord>(this IEnumerable<TRecord> records, Func<Organisation, bool> matches)
        where TRecord : class, IRecord =>
        Selection.Carrying(records, index => index.Partners, record => record.Partners, ById.Partners, matches);

    private static void ThrowIfEmpty(CountryCode country)
    {
        if (country == default)
        {
            throw new ArgumentException("The code is empty.", nameof(country));
        }
    }
}
