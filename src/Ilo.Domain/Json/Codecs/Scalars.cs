namespace Ilo.Domain.Json.Codecs;

/// <summary>The codecs of the values that are one string in JSON.</summary>
internal static class Scalars
{
    internal static ParsableCodec<LanguageCode> Language { get; } = new("a language code of two letters", "^[A-Za-z]{2}$");

    internal static ParsableCodec<CountryCode> Country { get; } = new("a country code of two letters", "^[A-Za-z]{2}$");

    internal static ParsableCodec<CurrencyCode> Currency { get; } = new("a currency code of three letters", "^[A-Za-z]{3}$");

    internal static ParsableCodec<PartialDate> PartialDate { get; } =
        new("a date as yyyy, yyyy-MM or yyyy-MM-dd", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$");
}

/// <summary>The codec of the identifiers of one kind of record.</summary>
internal static class IdCodec<TRecord>
    where TRecord : class
{
    internal static ParsableCodec<Id<TRecord>> Instance { get; } = new("an identifier of a-z, 0-9 and hyphens", "^[a-z0-9-]+$");
}
