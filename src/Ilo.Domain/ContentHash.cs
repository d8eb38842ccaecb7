using System.Buffers;
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

    // One call of the hash function for a record costs a third of a call for each property.
    private byte[] _content = ArrayPool<byte>.Shared.Rent(4096);
    private int _length;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_content);
        _content = [];
    }

    /// <summary>Returns 26 digits of base 32: the first 128 bits of the SHA-256 hash.</summary>
    internal Id<TRecord> ToId<TRecord>()
        where TRecord : class
    {
        Span<byte> bytes = stackalloc byte[32];
        SHA256.HashData(_content.AsSpan(0, _length), bytes);
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
        ReadOnlySpan<byte> text = MemoryMarshal.AsBytes(value.AsSpan());
        text.CopyTo(Room(text.Length));
        return this;
    }

    internal ContentHash Add(int? value)
    {
        Span<byte> bytes = Room(5);
        bytes[0] = value is null ? (byte)0 : (byte)1;
        BinaryPrimitives.WriteInt32LittleEndian(bytes[1..], value ?? 0);
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

    // Returns the next bytes of the content, to be filled in.
    private Span<byte> Room(int length)
    {
        if (_content.Length - _length < length)
        {
            byte[] longer = ArrayPool<byte>.Shared.Rent(checked((_length + length) * 2));
            _content.AsSpan(0, _length).CopyTo(longer);
            ArrayPool<byte>.Shared.Return(_content);
            _content = longer;
        }

        _length += length;
        return _content.AsSpan(_length - length, length);
    }

    // Equal amounts give equal text: dividing takes the trailing zeros off.
    private static decimal Normalised(decimal amount) => amount / 1.0000000000000000000000000000m;

    // Noda Time's calendars end in year 9999, so that the day number fits.
    private ContentHash Add(LocalDate date) =>
        Add(date.Calendar.Id).Add((date.Year * 10000) + (date.Month * 100) + date.Day);
}
