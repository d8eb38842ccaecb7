using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using NodaTime;

namespace Ilo.Domain;

/// <summary>Makes an identifier from everything a record holds, so that two records share one only when they are equal.</summary>
internal sealed class ContentHash : IDisposable
{
    // Without i, l, o and u, so that an identifier is read aloud and copied by hand without mistakes (Crockford's alphabet).
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void Dispose() => _hash.Dispose();

    /// <summary>Returns 26 digits of base 32: the first 128 bits of the SHA-256 hash.</summary>
    internal Id<TRecord> ToId<TRecord>()
        where TRecord : class
    {
        Span<byte> bytes = stackalloc byte[32];
        _hash.GetHashAndReset(bytes);
        UInt128 value = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        Span<char> text = stackalloc char[26];
        for (int i = text.Length - 1; i >= 0; i--, value >>= 5)
        {
            text[i] = Digits[(int)(value & 31)];
        }

        return Id<TRecord>.Parse(text, provider: null);
    }

    /// <summary>Adds a text. Its length goes first, which keeps neighbours apart: "ab", "c" is not "a", "bc".</summary>
    internal ContentHash Add(string? value)
    {
        Add(value?.Length ?? -1);
        _hash.AppendData(MemoryMarshal.AsBytes(value.AsSpan()));
        return this;
    }

    internal ContentHash Add(int? value)
    {
        Span<byte> bytes = stackalloc byte[5];
        bytes[0] = value is null ? (byte)0 : (byte)1;
        BinaryPrimitives.WriteInt32LittleEndian(bytes[1..], value ?? 0);
        _hash.AppendData(bytes);
        return this;
    }

    internal ContentHash Add(DateInterval? dates) =>
        dates is null ? Add((int?)null) : Add(dates.Start).Add(dates.End);

    internal ContentHash Add(Money? money) =>
        money is { } value
            ? Add(Normalised(value.Amount).ToString(System.Globalization.CultureInfo.InvariantCulture)).Add(value.Currency.ToString())
            : Add((string?)null);

    internal ContentHash Add(ValueList<string> values) => Add(values, static (hash, value) => hash.Add(value));

    internal ContentHash Add<T>(ValueList<T> values, Action<ContentHash, T> add)
    {
        Add(values.Count);
        foreach (T value in values)
        {
            add(this, value);
        }

        return this;
    }

    internal ContentHash Add(ValueList<Section> sections) =>
        Add(sections, static (hash, section) => hash.Add(section.Heading).Add(section.Paragraphs));

    internal ContentHash Add(ValueList<Donor> donors) => Add(donors, static (hash, donor) => donor.AddTo(hash));

    internal ContentHash Add(ValueList<Organisation> organisations) =>
        Add(organisations, static (hash, organisation) => organisation.AddTo(hash));

    internal ContentHash Add(ValueList<Theme> themes) => Add(themes, static (hash, theme) => theme.AddTo(hash));

    internal ContentHash Add(ValueList<Id<Project>> projects) =>
        Add(projects, static (hash, project) => hash.Add(project.ToString()));

    // Equal amounts give equal text: dividing takes the trailing zeros off.
    private static decimal Normalised(decimal amount) => amount / 1.0000000000000000000000000000m;

    // Noda Time's calendars end in year 9999, so that the day number fits.
    private ContentHash Add(LocalDate date) =>
        Add(date.Calendar.Id).Add((date.Year * 10000) + (date.Month * 100) + date.Day);
}
